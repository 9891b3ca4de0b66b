// swift-format-ignore-file
struct Counter {
  var n = 0
  func up() { n += 1 }
}
