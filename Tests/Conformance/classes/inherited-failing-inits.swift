// swift-format-ignore-file
class D { let a: Int; init?(a: Int) { if a < 0 { return nil }; self.a = a }; deinit { print("D gone", a) } }
class E: D { var extra = "x" }
class F: E { deinit { print("F gone") } }
print(E(a: -1) == nil, E(a: 2)!.extra, F(a: -3) == nil, F(a: 4)?.a ?? 0)
struct Bad: Error {}
class T { let v: Int; init(_ v: Int) throws { if v < 0 { throw Bad() }; self.v = v }; deinit { print("T gone", v) } }
class U: T { let w = [1] }
do { print(try U(3).w); _ = try U(-1) } catch { print(error) }
print((try? U(-2)) == nil, (try? U(5))?.v ?? 0)
