// swift-format-ignore-file
// nested generics, typealiases, indirect enums, phantom types
struct Outer<A> { struct Inner<B> { var a: A, b: B; enum Kind { case a(A), b(B), both(A, B); func swap() -> Outer<B>.Inner<A>.Kind { switch self { case .a(let x): .b(x); case .b(let x): .a(x); case let .both(x, y): .both(y, x) } } }
    func kinds() -> [Kind] { [.a(a), .b(b), .both(a, b)] }; struct Deep<C> where C: Sequence { var c: C; typealias All = (A, B, C.Element?); func all(_ i: Inner) -> All { (i.a, i.b, c.first { _ in true }) } } }
  typealias Pair = Inner<A>; typealias With<T> = Inner<T>; typealias Fn<R> = (A) -> R; class Box { var v: A; weak var next: Box?; init(_ v: A) { self.v = v } }
  func pair(_ o: A) -> Pair { Pair(a: o, b: o) }; func apply<R>(_ f: Fn<R>, _ x: A) -> R { f(x) } }
let i = Outer<Int>.Inner(a: 1, b: "x"); print(i, i.kinds(), i.kinds().map { $0.swap() }, type(of: i.kinds()[0].swap()))
print(Outer<Int>.Inner<String>.Deep(c: [2.5]).all(i), Outer<Bool>().pair(true), Outer<String>.With<Int>(a: "q", b: 2), Outer<Int>().apply({ "\($0)!" }, 3), Outer.Box([1]).v, type(of: Outer<Int>.Pair(a: 1, b: 2)))
typealias Table<K: Hashable, V> = [K: [V]]; typealias Named<T> = (name: String, value: T); typealias Pred<T> = (T) -> Bool; typealias Op<T: Numeric> = (T, T) -> T
func group<K, V>(_ xs: [V], by f: (V) -> K) -> Table<K, V> { xs.reduce(into: Table<K, V>()) { $0[f($1), default: []].append($1) } }
print(group([1, 2, 3, 4]) { $0 % 2 == 0 }.sorted { !$0.key && $1.key }, group(["a", "bb", "cc"], by: \.count)[2]!)
let ns: [Named<Int>] = [("a", 1), (name: "b", value: 2)]; print(ns.map(\.name), ns.map { $0.value }, ns)
func both<T>(_ a: @escaping Pred<T>, _ b: @escaping Pred<T>) -> Pred<T> { { a($0) && b($0) } }
print((1...20).filter(both({ $0 % 2 == 0 }, { $0 % 3 == 0 })), { (f: Op<Double>) in f(2, 3) }(*))
indirect enum Expr<T: Numeric & Comparable> { case lit(T), v(String), add(Self, Self), mul(Expr, Expr), neg(Expr<T>)
  func eval(_ env: [String: T] = [:]) -> T? { switch self { case .lit(let t): t; case .v(let s): env[s]; case let .add(a, b): a.eval(env).flatMap { x in b.eval(env).map { x + $0 } }; case let .mul(.lit(z), _) where z == 0: z; case let .mul(a, b): if let x = a.eval(env), let y = b.eval(env) { x * y } else { nil }; case .neg(let e): e.eval(env).map { 0 - $0 } } }
  var simple: Expr { switch self { case .add(.lit(0), let e), .add(let e, .lit(0)), .mul(.lit(1), let e), .mul(let e, .lit(1)): e.simple; case .add(let a, let b): .add(a.simple, b.simple); case .mul(let a, let b): .mul(a.simple, b.simple); case .neg(.neg(let e)): e.simple; case .neg, .lit, .v: self } } 
  static func + (a: Self, b: Self) -> Self { .add(a, b) }; static func * (a: Self, b: Self) -> Self { .mul(a, b) }; static prefix func - (a: Self) -> Self { .neg(a) } }
extension Expr: ExpressibleByIntegerLiteral where T == Int { init(integerLiteral v: Int) { self = .lit(v) } }
extension Expr: ExpressibleByStringLiteral, ExpressibleByUnicodeScalarLiteral, ExpressibleByExtendedGraphemeClusterLiteral { init(stringLiteral s: String) { self = .v(s) } }
let e: Expr<Int> = (2 + "x") * 3 + -(-"y"); print(e.eval(["x": 1, "y": 10]) as Any, e.eval() as Any, e.simple, (0 * "q" as Expr<Int>).eval() as Any, (Expr.lit(1.5) + .v("z")).eval(["z": 2]) as Any, (0 + (1 * "x") as Expr<Int>).simple)
enum Meter {}; enum Foot {}; protocol Unit { static var factor: Double { get }; static var sym: String { get } }
extension Meter: Unit { static let factor = 1.0, sym = "m" }; extension Foot: Unit { static var factor: Double { 0.3048 }; static var sym: String { "ft" } }
struct Length<U: Unit>: Comparable, CustomStringConvertible { var n: Double; init(_ n: Double) { self.n = n }; func to<V>(_: V.Type = V.self) -> Length<V> { Length<V>(n * U.factor / V.factor) }; static func + <V>(a: Self, b: Length<V>) -> Self { Self(a.n + b.to(U.self).n) }; static func < (a: Self, b: Self) -> Bool { a.n < b.n }; var description: String { "\((n * 100).rounded() / 100)\(U.sym)" } }
let m = Length<Meter>(3), ft = Length<Foot>(10); let conv: Length<Foot> = m.to(); print(m + ft, ft + m, conv, m < ft.to(), [m, ft.to(Meter.self), Length(1)].sorted())
enum Open {}; enum Closed {}; struct Door<S> { private init() {}; fileprivate init(raw: Void) {} }
extension Door where S == Closed { static var make: Door { Door(raw: ()) }; func open() -> Door<Open> { .init(raw: ()) } }
extension Door where S == Open { func close() -> Door<Closed> { Door<Closed>(raw: ()) }; func enter() -> String { "inside \(S.self)" } }
print(Door.make.open().enter(), type(of: Door.make.open().close()))
indirect enum List<E>: Sequence, ExpressibleByArrayLiteral { case empty, cons(E, List); init(arrayLiteral es: E...) { self = es.reversed().reduce(.empty) { .cons($1, $0) } }; func makeIterator() -> AnyIterator<E> { var c = self; return AnyIterator { guard case let .cons(h, t) = c else { return nil }; c = t; return h } }
  var tail: List? { if case .cons(_, let t) = self { t } else { nil } }; static func + (a: List, b: List) -> List { switch a { case .empty: b; case let .cons(h, t): .cons(h, t + b) } } }
extension List: Equatable where E: Equatable {}; extension List: Hashable where E: Hashable {}
let ls: List = [1, 2, 3]; print(Array(ls + ls), ls.tail!.tail!.map { $0 }, ls == [1, 2, 3], ls.reversed(), Set([ls, ls.tail!, [2, 3]]).count, List<List<Int>>(arrayLiteral: ls, []).flatMap { $0 }, ls.contains(2), ls.sorted(by: >))
