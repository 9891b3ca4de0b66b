// swift-format-ignore-file
struct Complex<R: FloatingPoint> {
  var (real, imag): (R, R)
  init(_ r: R, _ i: R) { (real, imag) = (r, i) }
}
struct Point {
  var (x, y): (Int, Int)
  let (name, tag): (String, Character)
}
class Node {
  var (left, right): (Node?, Node?)
  let (key, value): (Int, String)
  init(key: Int, value: String) { (self.key, self.value) = (key, value) }
}
print(Complex(1.0, 2.0), Point(x: 1, y: 2, name: "p", tag: "t"))
let n = Node(key: 1, value: "v")
n.left = Node(key: 0, value: "u")
print(n.key, n.value, n.left!.value, n.right == nil)
