// swift-format-ignore-file
func both(_ x: inout Int, _ y: inout Int) { x += y }
func f() {
  var a = [1, 2]
  both(&a[0], &a[1])
}
