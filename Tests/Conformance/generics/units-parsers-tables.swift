// swift-format-ignore-file
// access of protocols with Self, associatedtypes & where-clauses, type erasure, phantom types, generic subscripts
protocol Unit { static var symbol: String { get }; static var factor: Double { get } }
enum Meter: Unit { static let symbol = "m", factor = 1.0 }; enum Km: Unit { static let symbol = "km", factor = 1000.0 }; enum Mile: Unit { static var symbol: String { "mi" }; static let factor = 1609.344 }
struct Q<U: Unit>: Comparable, CustomStringConvertible, AdditiveArithmetic { var v: Double; init(_ v: Double) { self.v = v }; static var zero: Self { .init(0) }; static func + (a: Self, b: Self) -> Self { .init(a.v + b.v) }; static func - (a: Self, b: Self) -> Self { .init(a.v - b.v) }; static func < (a: Self, b: Self) -> Bool { a.v < b.v }
  func to<V: Unit>(_: V.Type = V.self) -> Q<V> { .init(v * U.factor / V.factor) }; var description: String { "\(v)\(U.symbol)" } }
let d = Q<Km>(5) + Q<Mile>(1).to(); print(d, d.to(Meter.self), max(Q<Km>(1), d), [Q<Meter>(3), Q(1)].sorted(), [Q<Km>(1), .zero].reduce(.zero, +)); let inferred: Q<Meter> = Q<Km>(2).to(); print(inferred)
protocol Shape: Hashable { var area: Double { get }; func scaled(_ k: Double) -> Self }
struct Sq: Shape { var s: Double; var area: Double { s * s }; func scaled(_ k: Double) -> Sq { Sq(s: s * k) } }; struct Ci: Shape { var r: Double; var area: Double { 3 * r * r }; func scaled(_ k: Double) -> Self { .init(r: r * k) } }
struct AnyShape: Shape { private let base: AnyHashable, _area: () -> Double, _sc: (Double) -> AnyShape; init<S: Shape>(_ s: S) { base = s; _area = { s.area }; _sc = { AnyShape(s.scaled($0)) } }; var area: Double { _area() }; func scaled(_ k: Double) -> AnyShape { _sc(k) }; static func == (a: Self, b: Self) -> Bool { a.base == b.base }; func hash(into h: inout Hasher) { base.hash(into: &h) } }
let shapes = [AnyShape(Sq(s: 2)), AnyShape(Ci(r: 1)), AnyShape(Sq(s: 2))]; print(Set(shapes).count, shapes.map { $0.scaled(2).area }, shapes[0] == shapes[2], shapes[0] == shapes[1])
func dbl(_ s: any Shape) -> any Shape { s.scaled(2) }; print(dbl(Sq(s: 1)).area, (dbl(Ci(r: 2)) as? Ci)?.r ?? 0)
struct Table { private var d: [String: Any] = [:]; subscript<T>(k: String, as t: T.Type = T.self) -> T? { get { d[k] as? T } set { d[k] = newValue } }; subscript<T>(k: String, default v: @autoclosure () -> T) -> T { d[k] as? T ?? v() } }
var tb = Table(); tb["n"] = 5; tb["s", as: String.self] = "str"; let n: Int? = tb["n"]; print(n ?? 0, tb["s"] as String? ?? "", tb["n", as: String.self] as Any, tb["q", default: 1.5], tb["n", default: 0])
protocol Parser<Out> { associatedtype Out; func parse(_ s: inout Substring) -> Out? }
struct Char: Parser { let c: Character; func parse(_ s: inout Substring) -> Character? { guard s.first == c else { return nil }; return s.removeFirst() } }
struct IntP: Parser { func parse(_ s: inout Substring) -> Int? { let d = s.prefix(while: \.isNumber); guard let n = Int(d) else { return nil }; s.removeFirst(d.count); return n } }
struct Then<A: Parser, B: Parser>: Parser { let a: A, b: B; func parse(_ s: inout Substring) -> (A.Out, B.Out)? { let save = s; if let x = a.parse(&s), let y = b.parse(&s) { return (x, y) }; s = save; return nil } }
struct Many<P: Parser, S: Parser>: Parser { let p: P, sep: S; func parse(_ s: inout Substring) -> [P.Out]? { var out: [P.Out] = []; while let x = p.parse(&s) { out.append(x); if sep.parse(&s) == nil { break } }; return out } }
struct MapP<P: Parser, T>: Parser { let p: P, f: (P.Out) -> T?; func parse(_ s: inout Substring) -> T? { p.parse(&s).flatMap(f) } }
extension Parser { func then<B: Parser>(_ b: B) -> Then<Self, B> { .init(a: self, b: b) }; func map<T>(_ f: @escaping (Out) -> T?) -> some Parser<T> { MapP(p: self, f: f) }; func many<S: Parser>(_ s: S) -> Many<Self, S> { .init(p: self, sep: s) }; func run(_ s: String) -> (Out?, String) { var x = s[...]; return (parse(&x), String(x)) } }
let list = Char(c: "[").then(IntP().many(Char(c: ","))).then(Char(c: "]")).map { $0.0.1.reduce(0, +) }; print(list.run("[1,22,3]x"), list.run("[1,"), IntP().map { $0 > 5 ? "\($0)!" : nil }.run("7"), IntP().many(Char(c: " ")).run("1 2 3"))
let ps: [any Parser<Int>] = [IntP(), IntP().map { $0 * 2 }]; print(ps.map { p in var s: Substring = "21"; return p.parse(&s) ?? 0 })
class Event<T> { private var hs: [(T) -> Bool] = []; func add(_ h: @escaping (T) -> Bool) { hs.append(h) }; func fire(_ t: T) -> Int { hs.filter { $0(t) }.count } }; final class Click: Event<(x: Int, y: Int)> { override func fire(_ t: (x: Int, y: Int)) -> Int { super.fire(t) * 10 } }
let ck = Click(); ck.add { $0.x > 0 }; ck.add { p in p.y > 0 }; ck.add { (x, y) in x == y }; print(ck.fire((1, 1)), ck.fire((x: 1, y: -1)))
func zipWith<A, B, R>(_ a: some Sequence<A>, _ b: some Sequence<B>, _ f: (A, B) throws -> R) rethrows -> [R] { try zip(a, b).map { try f($0, $1) } }; print(zipWith([1, 2], "ab") { "\($0)\($1)" }, zipWith(1..., [2.5]) { Double($0) * $1 })
extension Collection where Element: Collection, Element.Element: Comparable { var maxes: [Element.Element] { compactMap { $0.max() } } }; print([[3, 1], [], [9]].maxes, ["hello", "abc"].maxes)
extension Dictionary where Value: RangeReplaceableCollection { mutating func add(_ v: Value.Element, to k: Key) { self[k, default: Value()].append(v) } }; var mm: [Int: [String]] = [:]; mm.add("a", to: 1); mm.add("b", to: 1); var ms: [Int: String] = [:]; ms.add("z", to: 2); print(mm, ms)
extension Sequence { func count(where p: KeyPath<Element, Bool>) -> Int { reduce(0) { $1[keyPath: p] ? $0 + 1 : $0 } } }; print(["", "a", ""].count(where: \.isEmpty), [1, 2, 3].count(where: { $0 > 1 }))
