// swift-format-ignore-file
class A { init() {} }
class B: A {
  var n: Int
  override init() {
    super.init()
    n = 1
  }
}
