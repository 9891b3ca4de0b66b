// swift-format-ignore-file
class Shape {
  let name: String
  init(name: String) { self.name = name }
  var area: Double { 0 }
  func describe() -> String { "\(name): \(area)" }
  class func make() -> Shape { Shape(name: "base") }
  static func util() -> String { "util" }
}
class Rect: Shape {
  var w: Double, h: Double
  init(w: Double, h: Double, name: String = "rect") { self.w = w; self.h = h; super.init(name: name) }
  override var area: Double { w * h }
  override class func make() -> Shape { Rect(w: 1, h: 2) }
}
final class Square: Rect {
  convenience init(_ s: Double) { self.init(w: s, h: s, name: "square") }
  override func describe() -> String { "[" + super.describe() + "]" }
  override var area: Double { super.area + 0.5 }
}
let shapes: [Shape] = [Shape(name: "s"), Rect(w: 2, h: 3), Square(2)]
for s in shapes { print(s.describe(), type(of: s), s is Rect, (s as? Rect)?.w ?? -1) }
print(Shape.make().name, Rect.make().describe(), Square.make().name, Square.util(), type(of: shapes[2]).make().name)
func total(_ s: [Shape]) -> Double { s.reduce(0) { $0 + $1.area } }
print(total(shapes), shapes[1] === shapes[1], shapes[0] !== shapes[1])
class Counter { var n = 0; func up() { n += 1 }; subscript(i: Int) -> Int { n * i } }
class Loud: Counter {
  override var n: Int { didSet { print("n", oldValue, "->", n) } }
  override func up() { super.up(); super.up() }
  override subscript(i: Int) -> Int { -super[i] }
}
let l = Loud()
l.up()
print(l[3])
class Prop: Counter { override var n: Int { get { super.n + 100 } set { super.n = newValue } } }
let p = Prop()
p.up()
print(p.n)
