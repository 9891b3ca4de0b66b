// swift-format-ignore-file
struct A { var (a, b) = (1, 2.5); static let (lo, hi): (Int, Double) = (0, 10); var ((p, q), z) = (("p", [1]), 5) }
let x = A(a: 5, b: 1, p: "k", q: [], z: 1)
print(x, A(), A.lo, A.hi, x.p)
class C { var (l, r) = (0, "r"); final let (m, n) = (1, 2) }
let c = C(); c.l += 1; print(c.l, c.r, c.m, Mirror(reflecting: c).children.map { $0.label! })
struct Fib: Sequence, IteratorProtocol { private var (a, b) = (0, 1); mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a } }
print(Array(Fib().prefix(10)))
