// swift-format-ignore-file
protocol An { static var legs: Int { get }; init() ; static func f() -> String }
extension An { static var legs: Int { 4 }; static func f() -> String { "def \(legs)" } }
struct Cow: An {}
struct Hen: An { static let legs = 2 }
final class Cat: An { static var legs: Int { 3 }; static func f() -> String { "cat" } }
func go(_ t: any An.Type) -> Int { t.legs }
print(go(Cow.self), go(Cat.self))
print(go(Hen.self))
let m: [any An.Type] = [Cow.self, Hen.self, Cat.self]
for t in m { print(t, t.legs, t.f()) }
print((Hen.self as any An.Type).legs)
