// swift-format-ignore-file
protocol An { static var n: Int { get set }; static var name: String { get }; static subscript(i: Int) -> String { get }; init(); static func make() -> Self }
extension An { static func make() -> Self { Self() } }
struct A: An { static var n = 1; static let name = "A"; static subscript(i: Int) -> String { "A\(i)" } }
final class B: An { static var n = 10; class var name: String { "B" }; init() {}; static subscript(i: Int) -> String { "B\(i)" } }
let t: any An.Type = A.self, u: any An.Type = B.self
print(t.n, u.n, (A.self as any An.Type).n, t.name, u[3], t.make())
func bump(_ t: any An.Type) { t.n += 1; t.n = t.n * 2 }
bump(A.self); bump(B.self); print(A.n, B.n)
func gb<T: An>(_ t: T.Type) { T.n += 1; t.n += 1; print(T.n, t.name, T[1], t[2]) }
gb(A.self); gb(B.self)
for m in [t, u] { m.n = 5; print(m.n, m.name) }
class P { class var c: Int { get { _c } set { print("P set", newValue); _c = newValue } }; static var _c = 0; func go() { Self.c += 1; type(of: self).c += 10 } }
class Q: P { override class var c: Int { get { super.c + 100 } set { print("Q set", newValue); super.c = newValue } } }
P().go(); Q().go(); let ps: [P.Type] = [P.self, Q.self]; for p in ps { p.c = 1; print(p.c) }
func inc(_ x: inout Int) { x += 1 }; inc(&A.n); print(A.n); let e: any An = A(); print(type(of: e).n); type(of: e).n = 77; print(A.n)
