// swift-format-ignore-file
// existential opening
protocol Animal: CustomStringConvertible { associatedtype Food: FoodP; var hunger: Int { get set }; mutating func eat(_ f: Food) -> Self; init(); static var kind: String { get } }
protocol FoodP { static func grow() -> Self; var energy: Int { get } }
extension Animal { var description: String { "\(Self.kind)(\(hunger))" }; func copy() -> Self { self }; static func pair() -> (Self, Self) { (Self(), Self()) } }
struct Hay: FoodP { static func grow() -> Hay { Hay() }; let energy = 3 }
struct Fish: FoodP { static func grow() -> Fish { Fish() }; let energy = 5 }
struct Cow: Animal { var hunger = 10; mutating func eat(_ f: Hay) -> Cow { hunger -= f.energy; return self }; static var kind: String { "cow" } }
struct Cat: Animal { var hunger = 6; mutating func eat(_ f: Fish) -> Cat { hunger -= f.energy; return self }; static let kind = "cat" }
final class Herd<A: Animal>: Animal { var all: [A] = [A(), A()]; init() {}; var hunger: Int { get { all.map(\.hunger).reduce(0, +) } set { for i in all.indices { all[i].hunger = newValue } } }
  func eat(_ f: A.Food) -> Self { for i in all.indices { _ = all[i].eat(f) }; return self }; static var kind: String { "herd of \(A.kind)s" } }
func feed<A: Animal>(_ a: inout A) { _ = a.eat(.grow()) }
func fed<A: Animal>(_ a: A) -> A { var a = a; feed(&a); return a }
var zoo: [any Animal] = [Cow(), Cat(), Herd<Cat>()]
for i in zoo.indices { feed(&zoo[i]) }
print(zoo)
print(zoo.map { fed($0) }, zoo.map { fed(fed($0)).hunger })
for var a in zoo { a.hunger *= 2; print(a, a.copy(), type(of: a), type(of: a).kind, type(of: type(of: a).init())) }
let kinds: [any Animal.Type] = [Cow.self, Cat.self, Herd<Herd<Cow>>.self]
for k in kinds { print(k, k.kind, k.init(), type(of: k.pair())) }
func make<A: Animal>(_ t: A.Type) -> [A] { [A(), t.init()] }
print(kinds.map { make($0).count }, kinds.map { "\(make($0))" })
func same<A: Animal, B: Animal>(_ a: A, _ b: B) -> String { A.self == B.self ? "same" : "\(A.kind) vs \(B.kind)" }
print(same(zoo[0], zoo[1]), same(zoo[1], zoo[1]), same(zoo[2], Cow()))
func size<A: Animal>(_ a: A, _ all: A...) -> Int { all.count + 1 }
print(size(Cow(), Cow(), Cow()))
func optional<A: Animal>(_ a: A?) -> String { a.map { "have \($0)" } ?? "nothing of \(A.self)" }
print(optional(zoo[0]), optional(Cat?.none))
func foodName(_ a: any Animal) -> String { func n<A: Animal>(_: A) -> String { "\(A.Food.self) \(A.Food.grow().energy)" }; return n(a) }
print(zoo.map(foodName))
struct Keeper<A: Animal> { var a: A; func report() -> String { "keeps \(a)" } }
func keep<A: Animal>(_ a: A) -> any KeeperP { Keeper(a: a) }
protocol KeeperP { associatedtype A: Animal; var a: A { get set }; func report() -> String }
extension Keeper: KeeperP {}
var ks = zoo.map { keep($0) }
for i in ks.indices { ks[i] = { var k = $0; func f<K: KeeperP>(_ k: inout K) { feed(&k.a) }; f(&k); return k }(ks[i]) }
print(ks.map { $0.report() }, ks.map { $0.a.hunger }, ks.map { "\(type(of: $0))" })
func cmp<T: Equatable>(_ a: T, _ b: any Equatable) -> Bool { (b as? T).map { $0 == a } ?? false }
let eqs: [any Equatable] = [1, "a", 2.5, [1, 2], Optional(3)]
print(eqs.map { cmp($0, "a") }, eqs.map { cmp($0, $0) }, eqs.map { cmp(Optional(3), $0) })
let hs: [any Hashable] = [1, "b", true]; var set = Set<AnyHashable>(); for h in hs { set.insert(AnyHashable(h)) }; print(set.count, hs.map { AnyHashable($0) } == [1, "b", true])
