// swift-format-ignore-file
protocol P { init(); static var k: String { get } }
struct A: P { static var k: String { "A" } }
struct B: P { static var k: String { "B" } }
func make<T: P>(_ t: T.Type) -> [T] { [T(), t.init()] }
func nm<T: P>(_ t: T.Type) -> String { t.k + T.k }
let ks: [any P.Type] = [A.self, B.self]
print(nm(ks[0]))
print(make(ks[0]).count)
print(ks.map { make($0).count }, ks.map { "\(make($0))" })
func opt<T: P>(_ t: T?) -> String { t == nil ? "none \(T.self)" : "\(t!)" }
let ps: [any P] = [A(), B()]
print(opt(ps[0]), ps.map { opt($0) })
protocol V { associatedtype V: Comparable; var v: V { get }; associatedtype W: Collection where W.Element == V; var w: W { get } }
struct S: V { var v = 1; var w = [1, 2] }
struct R: V { var v = "r"; var w: Set<String> { [v] } }
func el<T: V>(_ t: T) -> T.V { t.v }
func arr<T: V>(_ t: T) -> [T] { [t] }
func arv<T: V>(_ t: T) -> [T.V] { [t.v] }
func tup<T: V>(_ t: T) -> (T, T.V, Int) { (t, t.v, 1) }
func fn<T: V>(_ t: T) -> () -> T { { t } }
func dict<T: V>(_ t: T) -> [String: T.W] { ["x": t.w] }
func dic<T: V>(_ t: T) -> [String: T] { ["x": t] }
func ty<T: V>(_ t: T) -> T.Type { T.self }
func tyv<T: V>(_ t: T) -> T.V.Type { T.V.self }
func optv<T: V>(_ t: T?) -> T? { t }
func optm<T: V>(_ t: T?) -> [T]? { [t!] }
func optn<T: V>(_ s: String, _ t: T? = nil, n: Int = 3) throws -> T.V? { t?.v }
for p in [S(), R()] as [any V] {
  print(el(p), arr(p).count, arv(p), tup(p).1, tup(p).0, fn(p)().v, dict(p)["x"]!.count, dic(p), ty(p), tyv(p), optv(p)!.v, optm(p)!.count, try! optn("a", p)!)
}
let pq: any V = S()
let el1 = el(pq); print(el1)
struct H { func m<T: V>(_ x: Int, of t: T) -> [T.V] { Array(repeating: t.v, count: x) }; init() {}; init?<T: V>(_ t: T?) { guard let t else { return nil }; print("H", t.v) }; static func s<T: V>(_ t: T.Type) -> String { "\(T.V.self) \(T.W.self)" } }
let pv: any V = R()
print(H().m(2, of: pv), H(pv) != nil, { let t = type(of: pv); return H.s(t) }(), H.s(S.self))
