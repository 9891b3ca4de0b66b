// swift-format-ignore-file
// generics and existentials, metatypes
protocol Animal { associatedtype Food: CustomStringConvertible; var name: String { get }; func eat(_ f: Food) -> String; static var legs: Int { get }; init(name: String) }
extension Animal { static var legs: Int { 4 }; var intro: String { "\(name) the \(Self.self) on \(Self.legs)" }; func same<A: Animal>(as o: A) -> Bool where A.Food == Food { name == o.name } }
struct Grass: CustomStringConvertible { var description: String { "grass" } }
struct Cow: Animal { let name: String; func eat(_ f: Grass) -> String { "\(name) chews \(f)" } }
struct Hen: Animal { let name: String; static let legs = 2; func eat(_ f: Int) -> String { "\(name) picks \(f)" } }
func feed<A: Animal>(_ a: A, _ f: A.Food) -> String { a.eat(f) }
func any(_ a: any Animal) -> String { a.intro }
func open(_ a: any Animal) -> String { func inner<A: Animal>(_ a: A) -> String { A.Food.self == Int.self ? "numbers" : "\(A.Food.self)" }; return inner(a) }
let zoo: [any Animal] = [Cow(name: "Bess"), Hen(name: "Peg")]
print(feed(Cow(name: "C"), Grass()), feed(Hen(name: "H"), 3), zoo.map(any), zoo.map(open), Cow(name: "x").same(as: Cow(name: "x")))
func make<A: Animal>(_ t: A.Type, _ n: String = "new") -> A { A(name: n) }; print(make(Cow.self).intro, make(Hen.self, "h").name, (Hen.self as any Animal.Type).legs, type(of: zoo[1]).init(name: "again").intro)
let metas: [any Animal.Type] = [Cow.self, Hen.self]; for m in metas { print(m, m.legs, m.init(name: "m").name, m == Cow.self, ObjectIdentifier(m) == ObjectIdentifier(Hen.self)) }
func firsts(_ xs: some Collection<String>) -> some Sequence<Character> { xs.lazy.compactMap(\.first) }; print(Array(firsts(["ab", "", "cd"])), String(firsts(Set(["q"]))))
func anyColl(_ c: any Collection<Int>) -> Int { c.reduce(0, +) + c.count + (c.first ?? 0) }; print(anyColl([1, 2]), anyColl(Set([5])), anyColl(1...3), anyColl([1: 2].values))
struct Stack<Element>: ExpressibleByArrayLiteral { private(set) var items: [Element]; init(arrayLiteral e: Element...) { items = e }; init<S: Sequence>(_ s: S) where S.Element == Element { items = Array(s) }; mutating func push(_ e: Element) { items.append(e) }; func map<T>(_ f: (Element) throws -> T) rethrows -> Stack<T> { Stack<T>(try items.map(f)) }; subscript<T>(as k: KeyPath<Element, T>) -> [T] { items.map { $0[keyPath: k] } }; subscript<R: RangeExpression>(r: R) -> ArraySlice<Element> where R.Bound == Int { items[r] } }
extension Stack: Equatable where Element: Equatable {}; extension Stack: Hashable where Element: Hashable {}; extension Stack where Element: Comparable { func top() -> Element? { items.max() } }; extension Stack where Element == String { func joined() -> String { items.joined(separator: "|") } }
var st: Stack = [3, 1, 2]; st.push(9); print(st.top()!, st.map { "\($0)" }.joined(), st[as: \.description], st == [3, 1, 2, 9], Set([st, st]).count, st[1...], st[..<2], Stack("ab").items, Stack<Stack<Int>>([[1], [2]]).map { $0.top()! })
protocol Visitor { associatedtype R; func num(_ n: Double) -> R; func add(_ a: R, _ b: R) -> R; func neg(_ a: R) -> R }
indirect enum Ex { case num(Double), add(Ex, Ex), neg(Ex); func accept<V: Visitor>(_ v: V) -> V.R { switch self { case .num(let n): v.num(n); case let .add(a, b): v.add(a.accept(v), b.accept(v)); case .neg(let a): v.neg(a.accept(v)) } } }
struct Eval: Visitor { func num(_ n: Double) -> Double { n }; func add(_ a: Double, _ b: Double) -> Double { a + b }; func neg(_ a: Double) -> Double { -a } }; struct Show: Visitor { func num(_ n: Double) -> String { "\(n)" }; func add(_ a: String, _ b: String) -> String { "(\(a) + \(b))" }; func neg(_ a: String) -> String { "-" + a } }; struct Depth: Visitor { typealias R = Int; func num(_: Double) -> Int { 1 }; func add(_ a: Int, _ b: Int) -> Int { 1 + max(a, b) }; func neg(_ a: Int) -> Int { a + 1 } }
let ex = Ex.add(.num(1), .neg(.add(.num(2), .num(3.5)))); print(ex.accept(Eval()), ex.accept(Show()), ex.accept(Depth()))
func check<T>(_ t: T.Type) -> String { if t is any Comparable.Type { return "cmp" }; if t == [Int].self { return "ints" }; return "\(t)" }; print(check(Int.self), check([Int].self), check((() -> Void).self), check(Cow.self))
func cast<T>(_ x: Any, to: T.Type) -> T? { x as? T }; print(cast(1, to: Int.self) as Any, cast(1, to: Double.self) as Any, cast([1], to: [Any].self) as Any, cast(Cow(name: "c"), to: (any Animal).self)?.name as Any, cast(["a": 1], to: [String: Any].self)?.count as Any, cast(Optional(3) as Any, to: Int.self) as Any, cast("s", to: (any CustomStringConvertible).self).map { "\($0)" } as Any, cast(1 as Any, to: (any Equatable).self) != nil)
let hs: [AnyHashable] = [1, "a", 2.5, [1], AnyHashable(1.0)]; print(hs, hs[0] == hs[4], Set(hs).count, hs[1].base is String, (hs[0] as? Int) as Any, ([2: "v"] as [AnyHashable: Any])[2]!)
func pick<T>(_ a: T, _ b: T) -> T { b }; func over(_ x: Int) -> String { "Int" }; func over(_ x: Double) -> String { "Double" }; func over<T>(_ x: T) -> String { "T" }; func over(_ x: Any) -> String { "Any" }; func over<T: Numeric>(_ x: T) -> String { "Num" }; func over(_ x: Int?) -> String { "Int?" }
print(over(1), over(1.0), over("s"), over(1 as Float), over(nil), over([1]), over(1 as Any), over(UInt8(1)))
protocol P1 { func f() -> String }; extension P1 { func f() -> String { "P1.f" }; func g() -> String { "P1.g+" + f() } }; protocol P2: P1 {}; extension P2 { func f() -> String { "P2.f" }; func g() -> String { "P2.g" } }; struct A1: P1 {}; struct A2: P2 {}; struct A3: P2 { func f() -> String { "A3.f" }; func g() -> String { "A3.g" } }
let ps: [any P1] = [A1(), A2(), A3()]; print(ps.map { $0.f() }, ps.map { $0.g() }, A2().g(), A3().g(), (A3() as any P2).g(), (A3() as any P1).g()); func gen<T: P1>(_ t: T) -> String { t.g() + t.f() }; print(gen(A2()), gen(A3()))
