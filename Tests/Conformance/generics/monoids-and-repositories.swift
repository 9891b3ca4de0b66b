// swift-format-ignore-file
// generics with associated types, phantom types, conditional conformances, type-level stuff, Sequence extensions, Equatable any
protocol Monoid { static var identity: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static var identity: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static let identity = ""; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var identity: [Element] { [] }; static func <> (a: [Element], b: [Element]) -> [Element] { a + b } }
extension Optional: Monoid where Wrapped: Monoid { static var identity: Wrapped? { nil }; static func <> (a: Wrapped?, b: Wrapped?) -> Wrapped? { switch (a, b) { case let (x?, y?): x <> y; case (let x, nil): x; case (nil, let y): y } } }
extension Sequence where Element: Monoid { func fold() -> Element { reduce(.identity, <>) } }
print([1, 2, 3].fold(), ["a", "b"].fold(), [[1], [2, 3]].fold(), [Optional(1), nil, 4].fold() as Any, [Int?]().fold() as Any)
enum Kilometers {}; enum Miles {}
struct Distance<Unit>: Comparable { var v: Double; static func < (a: Self, b: Self) -> Bool { a.v < b.v }; static func + (a: Self, b: Self) -> Self { .init(v: a.v + b.v) } }
extension Distance where Unit == Miles { var km: Distance<Kilometers> { .init(v: v * 1.5) } }
print(Distance<Miles>(v: 2).km, Distance<Kilometers>(v: 1) < Distance<Miles>(v: 1).km, type(of: Distance<Miles>(v: 1).km))
struct Pair<A, B> { var a: A, b: B; func map<C>(_ f: (B) -> C) -> Pair<A, C> { .init(a: a, b: f(b)) }; var swapped: Pair<B, A> { .init(a: b, b: a) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}; extension Pair: Hashable where A: Hashable, B: Hashable {}
extension Pair where A == B { var both: [A] { [a, b] } }
print(Pair(a: 1, b: "x").map(\.count).both, Pair(a: 1, b: 2).swapped == Pair(a: 2, b: 1), Set([Pair(a: 1, b: 1), Pair(a: 1, b: 1)]).count, Pair(a: [1], b: nil as Int?))
enum Either<L, R> { case left(L), right(R); func fold<T>(_ l: (L) -> T, _ r: (R) -> T) -> T { switch self { case .left(let x): l(x); case .right(let x): r(x) } } }
let es: [Either<Int, String>] = [.left(1), .right("two")]; print(es.map { $0.fold({ "int \($0)" }, { "str \($0)" }) }, es)
protocol Repository { associatedtype Entity: Identifiable; func all() -> [Entity]; func find(_ id: Entity.ID) -> Entity? }
extension Repository { func find(_ id: Entity.ID) -> Entity? { all().first { $0.id == id } } }
struct User: Identifiable, Equatable { let id: Int; var name: String }; struct Memory<E: Identifiable>: Repository { var items: [E]; func all() -> [E] { items } }
func names<R: Repository>(_ r: R) -> [String] where R.Entity == User { r.all().map(\.name) }
let repo = Memory(items: [User(id: 1, name: "A"), User(id: 2, name: "B")]); print(names(repo), repo.find(2)!, repo.find(9) as Any)
func makeRepo() -> some Repository { repo }; print(makeRepo().all().count)
let anyRepo: any Repository = repo; print(anyRepo.all().count); func count(_ r: some Repository) -> Int { r.all().count }; print(count(anyRepo))
struct Zip3<A: Sequence, B: Sequence, C: Sequence>: Sequence, IteratorProtocol { var a: A.Iterator, b: B.Iterator, c: C.Iterator; init(_ a: A, _ b: B, _ c: C) { self.a = a.makeIterator(); self.b = b.makeIterator(); self.c = c.makeIterator() }; mutating func next() -> (A.Element, B.Element, C.Element)? { guard let x = a.next(), let y = b.next(), let z = c.next() else { return nil }; return (x, y, z) } }
for (x, y, z) in Zip3([1, 2], "ab", [true, false, true]) { print(x, y, z, terminator: ";") }; print()
extension Sequence { func windows(_ n: Int) -> [[Element]] { let a = Array(self); return a.count < n ? [] : (0...(a.count - n)).map { Array(a[$0..<$0 + n]) } }; func scan<T>(_ i: T, _ f: (T, Element) -> T) -> [T] { reduce(into: [i]) { $0.append(f($0.last!, $1)) } }; func count(where p: (Element) throws -> Bool) rethrows -> Int { try reduce(0) { try p($1) ? $0 + 1 : $0 } } }
print((1...4).windows(2), [1, 2, 3].scan(0, +), "hello".count { $0 == "l" }, [3, 1].min(by: >)!, (1...10).first { $0 % 7 == 0 }!)
extension Comparable { func clamped(to r: ClosedRange<Self>) -> Self { min(max(self, r.lowerBound), r.upperBound) } }; print(15.clamped(to: 0...10), "m".clamped(to: "a"..."f"), 0.5.clamped(to: 1...2))
struct Lens<S, A> { let get: (S) -> A, set: (A, S) -> S; func over(_ f: @escaping (A) -> A) -> (S) -> S { { s in set(f(get(s)), s) } } }
let nameLens = Lens<User, String>(get: { $0.name }, set: { User(id: $1.id, name: $0) }); print(nameLens.over { $0 + "!" }(repo.items[0]))
func h<T: Equatable>(_ x: T, _ b: any Equatable) -> Bool { x == (b as? T) }; print(h(1, 1), h("a", 1)); let ee: any Equatable = 3; print(h(ee, 3), h(ee, "x"))
final class Box<T> { var v: T; init(_ v: T) { self.v = v } }; extension Box: Equatable where T: Equatable { static func == (a: Box, b: Box) -> Bool { a.v == b.v } }; struct COW<T> { private var b: Box<T>; init(_ v: T) { b = Box(v) }; var v: T { get { b.v } set { if !isKnownUniquelyReferenced(&b) { b = Box(newValue) } else { b.v = newValue } } } }
var c1 = COW([1]); let c2 = c1; c1.v.append(2); print(c1.v, c2.v, Box(1) == Box(1))
