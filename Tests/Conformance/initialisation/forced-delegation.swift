// swift-format-ignore-file
struct P { let x: Int; init?(_ s: String) { guard let v = Int(s) else { return nil }; x = v }; init(lit s: String) { self.init(s)! }; init(pair: (String, String)) { self.init(pair.0 + pair.1)! } }
print(P(lit: "42").x, P(pair: ("1", "2")).x)
class A { let n: Int; init?(n: Int) { if n < 0 { return nil }; self.n = n }; convenience init(safe n: Int) { self.init(n: abs(n))! } }
class B: A { let m: Int; init(m: Int) { self.m = m; super.init(n: m * 2)! } }
print(A(safe: -3).n, B(m: 4).n, B(m: 4).m, A(n: -1) == nil)
struct T { var v: Int; init(_ s: String) throws { struct E: Error {}; guard let i = Int(s) else { throw E() }; v = i }; init(q: String) { try! self.init(q) }; init?(o: String) { try? self.init(o) } }
print(T(q: "3").v, T(o: "x") == nil, T(o: "7")?.v ?? 0)
