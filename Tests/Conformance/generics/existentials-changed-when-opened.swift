// swift-format-ignore-file
struct LCG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
struct Big: RandomNumberGenerator { var a: [UInt64]; var i = 0; var name = "n"; mutating func next() -> UInt64 { i += 1; a[0] &+= 7 << 40; return a[i % a.count] } }
final class Shared: RandomNumberGenerator { var n: UInt64 = 3; func next() -> UInt64 { n = n &* 6364136223846793005 &+ 1; return n } }
struct Sim { var rng: any RandomNumberGenerator; mutating func roll() -> Int { Int.random(in: 1...6, using: &rng) } }
func go(_ e: inout any RandomNumberGenerator) { print(Int.random(in: 0..<100, using: &e), [1, 2, 3].shuffled(using: &e), e.next(), Double.random(in: 0..<1, using: &e), Bool.random(using: &e), "abc".randomElement(using: &e)!) }
for g in [LCG(s: 1), Big(a: [1 << 60, 2 << 50, 3]), Shared()] as [any RandomNumberGenerator] { var e = g; go(&e); go(&e); var s = Sim(rng: e); print(s.roll(), s.roll(), type(of: s.rng)); var a = [1, 2, 3, 4]; a.shuffle(using: &s.rng); print(a) }
protocol Counter { var n: Int { get set }; mutating func inc() }
extension Counter { mutating func inc() { n += 1 } }
struct A: Counter { var n = 0 }
class B: Counter { var n = 10; func inc() { n += 5 } }
struct W: Counter { var n = 0; var log: [String] = []; mutating func inc() { n += 2; log.append("i\(n)") } }
func twice<C: Counter>(_ c: inout C, by k: Int = 1) -> Int { for _ in 0..<k { c.inc(); c.inc() }; return c.n }
func swapOut<C: Counter>(_ c: inout C, _ log: inout [String]) { c.n *= 2; log.append("\(C.self)") }
var log: [String] = []
var cs: [any Counter] = [A(), B(), W()]
for i in cs.indices { print(twice(&cs[i]), twice(&cs[i], by: 2)); swapOut(&cs[i], &log) }
print(cs, log, cs.map(\.n))
var one: any Counter = W(); let keep = one; print(twice(&one), keep.n, one)
