// swift-format-ignore-file
func test() {
  var x = 1
  let bump = { x += 1 }
  func twice(_ n: inout Int) { n *= 2; bump() }
  var y = 4
  twice(&y)
  print(x, y)
  twice(&x)
}
test()
