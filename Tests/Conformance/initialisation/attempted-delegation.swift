// swift-format-ignore-file
struct E: Error {}
struct T { var v: Int; init(_ s: String) throws { guard let i = Int(s) else { throw E() }; v = i }; init?(o: String) { try? self.init(o) }; init?(both s: String) throws { if s.isEmpty { return nil }; try self.init(s) }; init?(third s: String) { try? self.init(both: s) } }
print(T(o: "x") == nil, T(o: "7")?.v ?? 0, T(third: "") == nil, T(third: "q") == nil, T(third: "8")!.v)
class A { let n: Int; init(_ n: Int) throws { if n < 0 { throw E() }; self.n = n }; convenience init?(o: Int) { try? self.init(o) }; deinit { print("bye \(n)") } }
class B: A { let t = "t"; init?(b: Int) { try? super.init(b) } }
print(A(o: -1) == nil, A(o: 5)!.n, B(b: -2) == nil, B(b: 3)?.t ?? "none")
extension T { init(force s: String) { try! self.init(s) } }
print(T(force: "9").v)
