// swift-format-ignore-file
protocol Animal { var name: String { get }; func speak() -> String; init(name: String) }
extension Animal { var loud: String { speak().uppercased() } }
struct Dog: Animal { let name: String; func speak() -> String { "woof" } }
final class Cat: Animal { let name: String; init(name: String) { self.name = name }; func speak() -> String { "meow" } }
let zoo: [any Animal] = [Dog(name: "Rex"), Cat(name: "Tom")]
for a in zoo { print(a.name, a.speak(), a.loud, a is Dog, (a as? Cat)?.name ?? "-") }
func makeAnimal(_ dog: Bool) -> any Animal { dog ? Dog(name: "d") : Cat(name: "c") }
func opaque() -> some Animal { Dog(name: "o") }
print(makeAnimal(true).name, makeAnimal(false).speak(), opaque().loud)
func open<A: Animal>(_ a: A) -> String { "\(A.self) \(a.name)" }
print(zoo.map { open($0) })
func takesSome(_ a: some Animal, _ xs: some Collection<Int>) -> Int { a.name.count + xs.count }
print(takesSome(zoo[0] as! Dog, [1, 2]), takesSome(Dog(name: ""), 1...5))
let types: [any Animal.Type] = [Dog.self, Cat.self]
print(types.map { $0.init(name: "new").speak() }, types)
typealias Named = CustomStringConvertible & Animal
struct Fish: Named { let name: String; func speak() -> String { "" }; var description: String { "fish \(name)" } }
let n: any Animal & CustomStringConvertible = Fish(name: "Nemo")
print(n, n.speak().isEmpty, n.description)
func both(_ x: any Equatable & CustomStringConvertible) -> String { x.description }
print(both(1), both("s"))
let nums: any Collection<Int> = [1, 2, 3]
print(nums.count, nums.first as Any, nums.map { $0 + 1 })
func same(_ a: any Equatable, _ b: any Equatable) -> Bool { func eq<T: Equatable>(_ x: T) -> Bool { x == (b as? T) }; return eq(a) }
print(same(1, 1), same(1, "1"), same("a", "a"))
var e: any Animal = Dog(name: "v")
e = Cat(name: "w")
print(type(of: e), e.name)
