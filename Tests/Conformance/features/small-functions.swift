// swift-format-ignore-file
struct V { var x: Double; var y: Double
  static func + (a: V, b: V) -> V { V(x: a.x + b.x, y: a.y + b.y) }
  var length: Double { (x * x + y * y).squareRoot() }
  func dot(_ o: V) -> Double { x * o.x + y * o.y }
  mutating func flip() { let t = x; x = y; y = t }
  mutating func add(_ o: V) { x += o.x; y += o.y; x += o.x }
  func swapped() -> V { V(x: y, y: x) } }
func clamp(_ v: Int, _ lo: Int, _ hi: Int) -> Int { if v < lo { return lo }; if v > hi { return hi }; return v }
func outer(_ a: Int) -> Int { inner(a) + 1 }
func inner(_ a: Int) -> Int { guard a > 0 else { return -1 }; return a * 2 }
final class Node { var label: String; var next: Node?; init(_ l: String) { label = l }
  func chain(_ n: Node) -> Node { next = n; return n } }
struct Queue<T> { private var items: [T] = []
  init(_ first: T) { items = [first] }
  var isEmpty: Bool { items.isEmpty }
  mutating func enqueue(_ e: T) { items.append(e) }
  mutating func dequeue() -> T? { if isEmpty { return nil } else { return items.removeFirst() } } }
var total = 3
func addTotal(_ a: Int) -> Int { total += 1; return a + total }
func pair(_ a: String, _ b: String) -> (String, String) { (b, a) }
func twice(_ s: String) -> String { let t = s + s; return t }
func walk() {
  var p = V(x: 1, y: 2)
  for _ in 0..<2 { p = V(x: p.y, y: p.x + 1); p = p.swapped() + p; p.add(p); p.flip() }
  print(p, p.length > 3, p.dot(p + p))
  var n = 5
  for i in 0..<3 { n = clamp(n * 3, n, 40 + i) }
  print(n, clamp(-1, 0, 4), outer(3), outer(-3))
  let a = Node("a"), b = Node("b")
  var q = Queue(a)
  var seen: [String] = []
  while let node = q.dequeue() { seen.append(node.label); if seen.count < 4 { q.enqueue(node.chain(node === a ? b : a)) } }
  print(seen, a.next?.label ?? "-", q.isEmpty)
  var s = "x", t = "y"
  for _ in 0..<3 { (s, t) = pair(s, t); s = twice(s) }
  print(s, t)
}
walk()
for _ in 0..<2 { total = addTotal(total) + total; total = addTotal(addTotal(total)) }
print(total)
var v = V(x: 1, y: 1)
for i in 1...3 { v.add(V(x: Double(i), y: v.x)); v.flip(); v = v + v }
print(v)
var words = Queue("w")
for i in 0..<3 { words.enqueue(words.isEmpty ? "e" : "f\(i)"); if let w = words.dequeue() { print(w, terminator: " ") } }
print(words.isEmpty)
