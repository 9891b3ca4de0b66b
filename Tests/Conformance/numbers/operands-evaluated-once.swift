// swift-format-ignore-file
struct LCG { var state: UInt64
  mutating func next() -> UInt64 { state = state &+ 1; return state } }
var g = LCG(state: 0)
print((0..<4).map { _ in g.next() >> 1 })
print((0..<4).map { _ in g.next() })
print(g.next() >> 1, g)
print([1].map { _ in g.next() << 1 }, g)
print([1].map { _ in g.next() + 1 }, g)
func f() { var h = LCG(state: 0); print([1].map { _ in h.next() >> 1 }, h); let k = h.next() >> 1; print(k, h) }
f()
var calls = 0
func tick() -> Int { calls += 1; return calls }
print(tick() >> 1, tick() &* 3, tick() % -1, tick() / 7, 3 &+ tick(), 2 ^ tick(), tick() > 3, calls)
print(UInt64(7) % g.next(), g.next() % 6, g.next() / 2, g.next() * 3, 5 &* g.next(), g)
