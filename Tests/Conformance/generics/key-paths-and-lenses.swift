// swift-format-ignore-file
// key paths in generic algorithms
struct P: Hashable { var name: String; var age: Int; var home = Addr(); var tags: [String] = [] }
struct Addr: Hashable { var city = "X"; var zip: Int? = nil }
extension Sequence { func sorted<T: Comparable>(by k: KeyPath<Element, T>, _ lt: (T, T) -> Bool = { $0 < $1 }) -> [Element] { sorted { lt($0[keyPath: k], $1[keyPath: k]) } }
  func grouped<K: Hashable>(by k: KeyPath<Element, K>) -> [K: [Element]] { Dictionary(grouping: self) { $0[keyPath: k] } }
  func sum<N: AdditiveArithmetic>(_ k: KeyPath<Element, N>) -> N { reduce(.zero) { $0 + $1[keyPath: k] } }
  func pluck<A, B>(_ a: KeyPath<Element, A>, _ b: KeyPath<Element, B>) -> [(A, B)] { map { ($0[keyPath: a], $0[keyPath: b]) } }
  func unique<H: Hashable>(_ k: KeyPath<Element, H>) -> [Element] { var s = Set<H>(); return filter { s.insert($0[keyPath: k]).inserted } }
  func count(_ k: KeyPath<Element, Bool>) -> Int { filter { $0[keyPath: k] }.count } }
extension MutableCollection { mutating func set<V>(_ k: WritableKeyPath<Element, V>, _ v: V) { for i in indices { self[i][keyPath: k] = v } }; mutating func update<V>(_ k: WritableKeyPath<Element, V>, _ f: (inout V) -> Void) { for i in indices { f(&self[i][keyPath: k]) } } }
var ps = [P(name: "Zoe", age: 30), P(name: "Al", age: 25, home: Addr(city: "Y", zip: 5)), P(name: "Mo", age: 30, tags: ["a", "b"])]
print(ps.sorted(by: \.name).map(\.name), ps.sorted(by: \.age, >).map(\.age), ps.sorted(by: \.name.count).first!.name, ps.grouped(by: \.age).mapValues(\.count).sorted { $0.key < $1.key }, ps.sum(\.age), ps.sum(\.tags.count))
print(ps.pluck(\.name, \.home.zip), ps.unique(\.age).map(\.name), ps.count(\.tags.isEmpty), ps.map(\.home.city), ps.compactMap(\.home.zip), ps.flatMap(\.tags), ps.contains(where: \.tags.isEmpty))
ps.set(\.home.city, "Q"); ps.update(\.age) { $0 += 1 }; ps.update(\.tags) { $0.append("n") }; ps.update(\.home.zip) { $0 = ($0 ?? 0) + 1 }
print(ps[1], ps.map(\.tags), ps.map(\.home.zip!))
struct Lens<W, P> { let get: (W) -> P, set: (P, W) -> W; init(_ k: WritableKeyPath<W, P>) { get = { $0[keyPath: k] }; set = { var w = $1; w[keyPath: k] = $0; return w } }; init(get: @escaping (W) -> P, set: @escaping (P, W) -> W) { self.get = get; self.set = set }
  static func >>> <Q>(a: Lens, b: Lens<P, Q>) -> Lens<W, Q> { .init(get: { b.get(a.get($0)) }, set: { q, w in a.set(b.set(q, a.get(w)), w) }) }; func over(_ f: @escaping (P) -> P) -> (W) -> W { { set(f(get($0)), $0) } } }
infix operator >>>: AdditionPrecedence
let city = Lens(\P.home) >>> Lens(\.city); print(city.get(ps[0]), city.over { $0 + "!" }(ps[0]).home.city, (Lens(\P.tags) >>> Lens(\[String][0])).set("zz", ps[2]).tags)
protocol Table { associatedtype Row; static var columns: [(String, PartialKeyPath<Row>)] { get } }
enum People: Table { static var columns: [(String, PartialKeyPath<P>)] { [("name", \.name), ("age", \.age), ("zip", \.home.zip)] } }
func dump<T: Table>(_ t: T.Type, _ rows: [T.Row]) -> [String] { rows.map { r in T.columns.map { "\($0.0)=\(r[keyPath: $0.1])" }.joined(separator: ",") } }
print(dump(People.self, ps))
struct Builder<T> { private var t: T; init(_ t: T) { self.t = t }; func with<V>(_ k: WritableKeyPath<T, V>, _ v: V) -> Builder { var b = self; b.t[keyPath: k] = v; return b }; func build() -> T { t } }
print(Builder(P(name: "b", age: 1)).with(\.age, 9).with(\.home.zip, 3).with(\.tags, ["q"]).build())
class Node { var v = 1; var next: Node?; let id = "n"; var sub: [Int] = [1, 2] }
func bump<R, V: Numeric>(_ r: R, _ k: ReferenceWritableKeyPath<R, V>, by n: V = 1) -> V { r[keyPath: k] += n; return r[keyPath: k] }
let n = Node(); n.next = Node(); print(bump(n, \.v), bump(n, \.next!.v, by: 5), bump(n, \.sub[1], by: 10), n.sub, n[keyPath: \.next?.v] as Any, n[keyPath: \.next?.next?.id] as Any, n.next!.v)
func bind<R: AnyObject, V>(_ r: R, _ k: ReferenceWritableKeyPath<R, V>) -> (get: () -> V, set: (V) -> Void) { ({ r[keyPath: k] }, { r[keyPath: k] = $0 }) }
let b = bind(n, \.v); b.set(77); print(b.get(), n.v)
let ks: [KeyPath<P, Int>] = [\.age, \.name.count, \.tags.count, \.home.city.count]; print(ks.map { ps[2][keyPath: $0] }, ks[0] == \P.age, Set(ks).count, ks.firstIndex(of: \.tags.count) as Any)
let path = \P.home; let zipK = path.appending(path: \.zip); print(ps[0][keyPath: zipK] as Any, type(of: zipK) == WritableKeyPath<P, Int?>.self)
func max<T, C: Comparable>(_ xs: T..., by k: KeyPath<T, C>) -> T { xs.max { $0[keyPath: k] < $1[keyPath: k] }! }
print(max("a", "ccc", "bb", by: \.count), max(3, -7, 5, by: \.magnitude), zip2([1, 2], ["a", "b"]).map(\.1))
func zip2<A, B>(_ a: [A], _ b: [B]) -> [(A, B)] { Array(zip(a, b)) }
