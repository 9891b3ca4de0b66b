// swift-format-ignore-file
class A {
  var n = 1
  var f: (() -> Int)?
  func set() { f = { n } }
}
