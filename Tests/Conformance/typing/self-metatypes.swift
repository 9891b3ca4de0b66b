// swift-format-ignore-file
protocol Copyable2 { init(copy: Self); func twin() -> Self }
extension Copyable2 { func twin() -> Self { Self(copy: self) } }
struct Pt: Copyable2 { var x: Int; init(_ x: Int) { self.x = x }; init(copy o: Pt) { x = o.x } ; static func origin() -> Self { Self(0) } }
print(Pt(4).twin(), Pt.origin())
class Animal { class var sound: String { "..." }; required init() {}; static func make() -> Self { self.init() }; func clone() -> Self { type(of: self).init() } ; var s: String { type(of: self).sound } }
class Dog: Animal { override class var sound: String { "woof" } }
class Cat: Animal { override class var sound: String { "meow" }; override func clone() -> Self { print("cloning"); return super.clone() } }
let kinds: [Animal.Type] = [Dog.self, Cat.self, Animal.self]
print(kinds.map { $0.sound }, kinds.map { type(of: $0.make()) }, Dog.make().clone().s, Cat().clone().s)
let t: Animal.Type = Dog.self
print(t == Dog.self, t is Cat.Type, t, "\(t)", ObjectIdentifier(t) == ObjectIdentifier(Dog.self), t.init().s)
func make<T: Animal>(_ k: T.Type) -> T { k.init() }
print(make(Cat.self).s, type(of: make(t)))
func name<T>(of v: T) -> String { "\(T.self)/\(type(of: v))" }
print(name(of: 1), name(of: Dog() as Animal), name(of: [1] as Any), name(of: nil as Int?))
func parse<T: LosslessStringConvertible>(_ s: String, as: T.Type = T.self) -> T? { T(s) }
print(parse("12", as: Int.self)!, parse("1.5")! + 1.0, parse("true")! as Bool, parse("x", as: Double.self) as Any)
protocol Plugin { static var id: String { get }; init() }
struct A: Plugin { static let id = "a" }
struct B: Plugin { static var id: String { "b" + A.id } }
let registry = Dictionary(uniqueKeysWithValues: ([A.self, B.self] as [any Plugin.Type]).map { ($0.id, $0) })
print(registry.keys.sorted(), type(of: registry["a"]!.init()), registry["zz"] == nil)
extension Int { static func parse(_ s: String) -> Self? { Self(s) }; static let answer: Self = 42 }
print(Int.parse("7")!, Int.answer, Int.self == type(of: 3), [Int].self == [Double].self)
struct Chain { private var v: [Int] = []; func adding(_ n: Int) -> Self { var c = self; c.v.append(n); return c }; var sum: Int { v.reduce(0, +) } }
print(Chain().adding(1).adding(2).sum)
