// swift-format-ignore-file
struct P {
  var x: Int, y: Int
  init(x: Int) { self.x = x }
}
