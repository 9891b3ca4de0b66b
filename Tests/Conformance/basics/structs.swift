// swift-format-ignore-file
struct Rectangle {
  var width: Double
  var height: Double
  static var created = 0
  var area: Double { width * height }
  var isSquare: Bool { width == height }
  mutating func scale(by f: Double) { width *= f; height *= f }
  func scaled(by f: Double) -> Rectangle { var c = self; c.scale(by: f); return c }
  static func square(_ s: Double) -> Rectangle { created += 1; return Rectangle(width: s, height: s) }
}
var r = Rectangle(width: 2, height: 3)
let copy = r
r.scale(by: 2)
print(r, copy, r.area, copy.isSquare)
print(Rectangle.square(4).scaled(by: 0.5).area, Rectangle.created)
var list = [r, copy, .square(1)]
list[0].width = 1
list.sort { $0.area < $1.area }
print(list.map(\.area), r.width)
