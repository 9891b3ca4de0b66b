// swift-format-ignore-file
func counter(from n: Int = 0) -> (next: () -> Int, reset: () -> Void) {
  var c = n
  return ({ c += 1; return c }, { c = n })
}
let a = counter(), b = counter(from: 10)
print(a.next(), a.next(), b.next(), a.next())
a.reset()
print(a.next(), b.next())
var fs: [() -> Int] = []
for i in 1...3 { fs.append { i * i } }
print(fs.map { $0() })
var x = 1
let live = { x }, frozen = { [x] in x }, renamed = { [y = x * 100] in y + x }
x = 5
print(live(), frozen(), renamed())
var k = 0
var gs: [() -> Void] = []
while k < 3 { gs.append { k += 10 }; k += 1 }
gs.forEach { $0() }
print(k)
struct S { var n = 1; mutating func bump() { n += 1 } }
var s = S()
let peek = { s.n }
s.bump()
print(peek(), { [s] in s.n }())
class Box { var v = 0; lazy var twice: () -> Int = { [unowned self] in self.v * 2 } }
let box = Box()
box.v = 4
print(box.twice())
box.v = 6
print(box.twice())
func memoize<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V {
  var cache: [K: V] = [:]
  return { k in if let v = cache[k] { return v }; let v = f(k); cache[k] = v; return v }
}
let slow = memoize { (n: Int) -> Int in print("computing", n); return n * 2 }
print(slow(2), slow(2), slow(3))
func outer() -> [String] {
  var out: [String] = []
  func visit(_ d: Int) { if d < 3 { out.append(String(repeating: "-", count: d)); visit(d + 1); out.append("\(d)") } }
  visit(0)
  return out
}
print(outer())
