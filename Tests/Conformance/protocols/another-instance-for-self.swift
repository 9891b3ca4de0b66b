// swift-format-ignore-file
// A mutating method of a protocol's extension may put another instance in the place of the one it is called on.
protocol Resettable { init(); var v: Int { get set } }
extension Resettable {
  mutating func reset() { self = Self() }
  mutating func bump() { v += 1 }
  mutating func twice() { bump(); reset(); bump() }
  mutating func swapped(with other: inout Self) { let mine = self; self = other; other = mine }
  mutating func grown(by n: Int) -> Int { let before = v; if n > 10 { self = Self() }; v += n; return before }
}
class Counter: Resettable {
  required init() { print("made") }
  var v = 0
  deinit { print("gone", v) }
}
final class Sub: Counter {}
struct Box: Resettable { var v = 3 }

do {
  var c = Counter()
  let old = c
  c.v = 5
  c.reset()
  print(c.v, old.v, c === old)
  c.bump()
  print(c.v)
  c.twice()
  print(c.v, c.grown(by: 2), c.grown(by: 20), c.v)
}
var s = Box(v: 9)
s.twice()
print(s.v, s.grown(by: 11), s.v)

func raised<T: Resettable>(_ x: inout T) { x.v = 7; x.reset(); x.bump() }
do {
  var c = Counter(), d = Counter()
  c.v = 1; d.v = 2
  raised(&c)
  c.swapped(with: &d)
  print(c.v, d.v)
}
do {
  var e: any Resettable = Counter()
  e.v = 4
  e.reset()
  e.bump()
  print(e.v, type(of: e))
  e = Box(v: 1)
  e.twice()
  print(e)
}
do {
  var list = [Counter(), Sub()]
  list[0].v = 8
  list[0].reset()
  list[1].v = 6
  print(list.map(\.v), list[0].grown(by: 12), list.map(\.v))
}
final class Holder { var c = Counter(); lazy var l = Counter() }
do {
  let h = Holder()
  h.c.v = 2
  h.c.twice()
  h.l.reset()
  print(h.c.v, h.l.v)
}
