// swift-format-ignore-file
struct Temp {
  var c: Double
  var f: Double { get { return c * 1.8 + 32 } set { c = (newValue - 32) / 1.8 } }
  var k: Double { get { c + 273.15 } }
  var isHot: Bool { c > 30 }
  static var scale: String { get { "C" } }
  private var _clamped = 0
  var clamped: Int { get { _clamped } set(v) { _clamped = min(max(v, 0), 10) } }
  init(c: Double) { self.c = c }
}
var t = Temp(c: 100)
print(t.f, t.k, t.isHot, Temp.scale)
t.f = 32
t.clamped = 50
print(t.c, t.clamped)
t.clamped -= 20
t.f += 18
print(t.clamped, t.c)
class Steps { var total = 0 { willSet(n) { print("about to", n) } didSet(o) { if total > o { print("added", total - o) } } } }
let s = Steps()
s.total = 10
s.total += 5
s.total = 1
struct Pair { var a = 1, b = 2; var sum: Int { a + b }; var swapped: Pair { get { Pair(a: b, b: a) } set { a = newValue.b; b = newValue.a } }; subscript(name: String) -> Int? { get { ["a": a, "b": b][name] } set { switch name { case "a": a = newValue ?? 0; case "b": b = newValue ?? 0; default: break } } } }
var p = Pair()
p.swapped = Pair(a: 7, b: 8)
p.swapped.a = 100
print(p, p.sum, p["a"]!, p["z"] as Any)
p["a"] = 5
p["b"]? += 1
p["q"] = 3
p["a"] = nil
print(p)
struct Matrix { var d: [[Int]]; subscript(r: Int) -> [Int] { get { d[r] } set { d[r] = newValue } }; subscript(r: Int, c: Int) -> Int { get { d[r][c] } _modify { yield &d[r][c] } }; static subscript(n: Int) -> Matrix { Matrix(d: .init(repeating: .init(repeating: 0, count: n), count: n)) } }
var m = Matrix[2]
m[0][1] = 4
m[1, 0] += 6
m[1].append(9)
print(m, m[0], m[1, 2])
var doubled: Int { get { s.total * 2 } set { s.total = newValue / 2 } }
doubled += 10
print(doubled)
protocol HasArea { var area: Double { get }; var name: String { get set } }
struct Sq: HasArea { var side: Double; var area: Double { side * side }; var name: String { get { "sq\(side)" } set { side = Double(newValue.count) } } }
var q: any HasArea = Sq(side: 2)
q.name = "abc"
print(q.area, q.name)
