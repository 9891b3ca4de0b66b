// What an initialiser of a class was passed `inout` goes back to where it came from.
struct R { var s = 0; mutating func next() -> Int { s += 1; return s } }
final class D {
  var w: [Int]
  init(_ n: Int, using r: inout R) { w = (0..<n).map { _ in r.next() } }
}
final class P {
  var w: Int
  required init(using r: inout R) { w = r.next() }
}
func one(_ a: D) { print(a.w) }
func oneP(_ a: P) { print(a.w) }
class F {
  var w: [Int]
  init?(_ n: Int, _ r: inout R) {
    w = (0..<n).map { _ in r.next() }
    if n > 2 { return nil }
  }
}
class Sub: F {
  override init?(_ n: Int, _ r: inout R) {
    super.init(n, &r)
    w.append(r.next())
  }
  convenience init?(again r: inout R) { self.init(r.next() > 0 ? 1 : 9, &r) }
}
class T {
  struct E: Error {}
  var texts: [String] = []
  init(_ n: Int, _ r: inout R, _ seen: inout [String]) throws {
    seen.append("\(r.next())")
    if n > 2 { throw E() }
    texts = seen
  }
}
final class Pair {
  let a, b: P
  init(_ a: P, _ b: P) { (self.a, self.b) = (a, b) }
}
func several(_ all: D...) -> [[Int]] { all.map(\.w) }

var rng = R()
let d = D(2, using: &rng)
print(d.w, rng)
one(D(2, using: &rng))
oneP(P(using: &rng))
print(several(D(2, using: &rng), D(1, using: &rng)), [D(1, using: &rng)].count, rng)
let pair = Pair(P(using: &rng), P(using: &rng))
print(pair.a.w, pair.b.w, rng)

func local() {
  var rng = R(), seen = ["start"]
  print(D(2, using: &rng).w, rng.s, F(2, &rng)!.w, rng.s, F(3, &rng) == nil, rng.s)
  print(Sub(1, &rng)!.w, rng.s, Sub(again: &rng)!.w, rng.s)
  print((try? T(1, &rng, &seen).texts) as Any, (try? T(3, &rng, &seen)) == nil, seen, rng.s)
  var rngs = [R(), R(s: 10)]
  print(P(using: &rngs[1]).w, P(using: &rngs[1]).w, rngs)
  let kind: P.Type = P.self, make = P.init(using:)
  print(kind.init(using: &rng).w, make(&rng).w, rng.s)
}
local()

struct S {
  var w: [Int]
  init?(_ n: Int, _ r: inout R, _ log: inout [String]) {
    defer { log.append("left \(n)") }
    func next() -> Int { r.next() }
    guard n < 5 else { return nil }
    w = [next()]
    func own() { log.append("made \(n)") }
    own()
    if n > 2 { return nil }
  }
}
final class G {
  let w: Int
  init?(_ n: Int, _ log: inout [String]) {
    defer { log.append("left \(n)") }
    func own() { log.append("in \(n)") }
    own()
    if n > 2 { return nil }
    w = n
  }
}
func failing() {
  var rng = R(), log: [String] = []
  print(S(1, &rng, &log)?.w as Any, S(3, &rng, &log) == nil, S(7, &rng, &log) == nil, rng, log)
  print(G(1, &log)?.w as Any, G(3, &log) == nil, log)
}
failing()
