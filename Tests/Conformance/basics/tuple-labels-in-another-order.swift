// Elements of tuples go to those of the same label, wherever they stand; the others keep their order.
let point: (x: Int, y: Int) = (y: 2, x: 1)
print(point)
func bounds() -> (low: Int, high: Int) { (high: 9, low: 3) }
print(bounds())
let mixed = (count: 2, name: "a")
let named: (name: String, count: Int) = mixed
print(named)
func show(_ p: (a: Int, b: Int)) { print(p.a, p.b) }
show((b: 1, a: 2))
show(a)
var a: (b: Int, a: Int) { (b: 5, a: 6) }
var pair = (a: 1, b: 2)
pair = (b: 5, a: 6)
print(pair)
let converted: (a: Double, b: Int?) = (b: 2, a: 1)
print(converted)
let half: (a: Int, b: Int) = (b: 2, 1)
let other: (a: Int, Int) = (2, a: 1)
print(half, other)
let list: [(a: Int, b: Int)] = [(b: 2, a: 1), (a: 3, b: 4)]
print(list)
let optional: (a: Int, b: Int)? = (b: 2, a: 1)
print(optional as Any)
func traced(_ n: Int) -> Int {
  print("value", n)
  return n
}
let inOrder: (a: Int, b: Int) = (b: traced(1), a: traced(2))
print(inOrder, (b: 2, a: 1) as (a: Int, b: Int))
let nested: (a: (x: Int, y: Int), b: Int) = (b: 3, a: (y: 1, x: 2))
print(nested)
print([1, 2].map { (b: $0, a: $0 + 1) } as [(b: Int, a: Int)])
var rows: [(name: String, n: Int)] = []
rows.append((n: 1, name: "z"))
print(rows)
