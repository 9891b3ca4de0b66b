// swift-format-ignore-file
struct Point: Equatable {
  var x: Double
  var y = 0.0
  static let origin = Point(x: 0)
  var length: Double { (x * x + y * y).squareRoot() }
  var flipped: Point {
    get { Point(x: y, y: x) }
    set { x = newValue.y; y = newValue.x }
  }
  mutating func move(by d: Double) { x += d; y += d }
  func moved(by d: Double) -> Point { var c = self; c.move(by: d); return c }
  static func + (a: Point, b: Point) -> Point { Point(x: a.x + b.x, y: a.y + b.y) }
  static prefix func - (a: Point) -> Point { Point(x: -a.x, y: -a.y) }
  subscript(i: Int) -> Double {
    get { i == 0 ? x : y }
    set { if i == 0 { x = newValue } else { y = newValue } }
  }
  func callAsFunction(_ k: Double) -> Point { Point(x: x * k, y: y * k) }
}
var p = Point(x: 3, y: 4)
let q = p
p.move(by: 1)
print(p, q, p == q, q.length, Point.origin)
p.flipped = Point(x: 10, y: 20)
print(p, p[0], -p, p + q, p(2))
p[1] = 7
p.x -= 0.5
print(p.moved(by: 1), p)
struct Stack<Element> {
  private var items: [Element] = []
  mutating func push(_ e: Element) { items.append(e) }
  mutating func pop() -> Element? { items.popLast() }
  var count: Int { items.count }
}
var s = Stack<String>()
s.push("a"); s.push("b")
print(s.pop() ?? "none", s.count, s)
struct Counter { var n = 0 { didSet { print("n: \(oldValue) -> \(n)") } } }
var c = Counter()
c.n = 5
c.n += 1
struct Matrix { var rows: [[Int]]; subscript(r: Int, c: Int) -> Int { get { rows[r][c] } set { rows[r][c] = newValue } } }
var m = Matrix(rows: [[1, 2], [3, 4]])
m[0, 1] += 10
m.rows[1].append(5)
print(m.rows, m[1, 0])
