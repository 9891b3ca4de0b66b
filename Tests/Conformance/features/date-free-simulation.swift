// swift-format-ignore-file
struct RNG { var s: UInt64; init(seed: UInt64) { s = seed }
  mutating func next() -> UInt64 { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s }
  mutating func int(_ n: Int) -> Int { Int(next() % UInt64(n)) }
  mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) } }
extension RNG: RandomNumberGenerator {}
var rng = RNG(seed: 88172645463325252)
print((0..<5).map { _ in rng.int(100) }, rng.unit() < 1)
var counts = [Int](repeating: 0, count: 6)
for _ in 0..<600 { counts[rng.int(6)] += 1 }
print(counts.reduce(0, +), counts.allSatisfy { $0 > 50 })
func shuffled<T>(_ xs: [T], _ r: inout RNG) -> [T] { var a = xs; for i in stride(from: a.count - 1, to: 0, by: -1) { a.swapAt(i, r.int(i + 1)) }; return a }
let sh = shuffled(Array(1...8), &rng)
print(sh.sorted() == Array(1...8), sh.count)
var inside = 0
for _ in 0..<2000 { let (x, y) = (rng.unit(), rng.unit()); if x * x + y * y < 1 { inside += 1 } }
print(abs(4 * Double(inside) / 2000 - 3.14) < 0.2)
struct Event { let time: Double, name: String }
struct Sim { var queue: [Event] = [], now = 0.0, log: [String] = []
  mutating func schedule(_ d: Double, _ n: String) { let e = Event(time: now + d, name: n); queue.insert(e, at: queue.firstIndex { $0.time > e.time } ?? queue.count) }
  mutating func run(until end: Double, _ handler: (inout Sim, Event) -> Void) { while let e = queue.first, e.time <= end { queue.removeFirst(); now = e.time; log.append("\(now):\(e.name)"); handler(&self, e) } } }
var sim = Sim()
sim.schedule(1, "tick"); sim.schedule(2.5, "boom")
sim.run(until: 4) { s, e in if e.name == "tick" { s.schedule(1, "tick") } }
print(sim.log, sim.queue.count, sim.now)
struct Body { var x: Double, v: Double }
var ball = Body(x: 10, v: 0), bounces = 0
for _ in 0..<400 { ball.v -= 9.8 * 0.01; ball.x += ball.v * 0.01; if ball.x < 0 { ball.x = 0; ball.v = -ball.v * 0.8; bounces += 1 } }
print(bounces, ball.x >= 0, (ball.x * 100).rounded() / 100)
var pop = (rabbits: 100.0, foxes: 10.0)
for _ in 0..<50 { let r = pop.rabbits, f = pop.foxes; pop = (r + 0.01 * (2 * r - 0.05 * r * f), f + 0.01 * (0.01 * r * f - f)) }
print((pop.rabbits * 10).rounded() / 10, (pop.foxes * 10).rounded() / 10)
let r1 = Int.random(in: 1...6, using: &rng), b = Bool.random(using: &rng), el = [1, 2, 3].randomElement(using: &rng)!, d = Double.random(in: 0..<1, using: &rng)
print((1...6) ~= r1, b || !b, [1, 2, 3].contains(el), d < 1, [4, 5].shuffled(using: &rng).sorted())
