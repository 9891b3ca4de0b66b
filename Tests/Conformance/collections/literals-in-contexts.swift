// swift-format-ignore-file
// literals and contexts
class Animal { var n: String; init(_ n: String) { self.n = n }; func noise() -> String { "?" } }; class Dog: Animal { override func noise() -> String { "woof" } }; class Cat: Animal { override func noise() -> String { "meow" } }
protocol Flyer { var wings: Int { get } }; struct Bird: Flyer { var wings = 2 }; struct Bee: Flyer { let wings = 4 }; class Bat: Animal, Flyer { let wings = 2 }
let zoo = [Dog("a"), Cat("b"), Bat("c")]; print(type(of: zoo), zoo.map { $0.noise() })
let m: [String: Animal] = ["d": Dog("x"), "c": Cat("y")]; print(m.mapValues { $0.noise() }.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }, m["d"]!.n, m.values.map { $0 is Dog }.filter { $0 }.count)
let fl: [any Flyer] = [Bird(), Bee(), Bat("z")]; print(fl.map(\.wings), fl.map { type(of: $0) }, fl.reduce(0) { $0 + $1.wings })
let mixed: [(Animal, any Flyer)] = [(Dog("p"), Bee()), (Bat("q"), Bat("r"))]; print(mixed.map { $0.0.n + "\($0.1.wings)" })
let nested: [[Animal]] = [[Dog("1")], [Cat("2"), Dog("3")], []]; print(nested.map { $0.map { $0.noise() } }, nested.flatMap { $0 }.count, nested.joined().map(\.n))
let dd: [String: [any Flyer]] = ["x": [Bird()], "y": [Bee(), Bird()]]; print(dd.mapValues { $0.map(\.wings) }.sorted { $0.key < $1.key }.map(\.value))
func pick(_ b: Bool) -> Animal { b ? Dog("t") : Cat("u") }; print(pick(true).noise(), (true ? Dog("v") : Cat("w") as Animal).n, [Dog("k")].first.map { $0 as Animal }?.n ?? "")
var pets: [Animal] = []; pets.append(Dog("1")); pets += [Cat("2")]; pets.insert(Dog("0"), at: 0); pets.append(contentsOf: [Dog("3"), Dog("4")]); pets[1] = Cat("5"); pets.replaceSubrange(0..<1, with: [Cat("6"), Cat("7")]); print(pets.map { $0.n + $0.noise() })
var reg: [String: Animal] = [:]; reg["a"] = Dog("a"); reg.updateValue(Cat("b"), forKey: "b"); reg.merge(["c": Dog("c")]) { $1 }; print(reg.count, reg["a"]?.noise() ?? "", (reg["c"] as? Dog)?.n ?? "no", reg["zz", default: Cat("def")].n)
var opt: Animal? = Dog("o"); opt = Cat("p"); print(opt?.noise() ?? "", opt.map { $0.n }!, (opt as? Dog) == nil); let arrOpt: [Animal?] = [Dog("1"), nil, Cat("2")]; print(arrOpt.compactMap { $0?.noise() }, arrOpt.count { $0 == nil })
func takes(_ xs: Animal...) -> Int { xs.count }; print(takes(Dog("1"), Cat("2")), takes()); func gen<T: Animal>(_ xs: [T]) -> T? { xs.max { $0.n < $1.n } }; print(gen([Dog("1"), Dog("2")])!.n, gen([Dog("1"), Cat("9")])!.noise(), type(of: gen([Cat("c")])!))
struct Box<T> { var v: T; func map<U>(_ f: (T) -> U) -> Box<U> { Box<U>(v: f(v)) } }; let bx: Box<Animal> = Box(v: Dog("b")); print(bx.v.noise(), bx.map(\.n).v, Box(v: Dog("q")).map { $0 as Animal }.v.noise(), Box<Animal?>(v: nil).v == nil, Box<[Animal]>(v: [Dog("z"), Cat("y")]).v.count)
let fns: [(Animal) -> String] = [{ $0.n }, { $0.noise() }, { a in "\(a.n)-\(a.noise())" }]; print(fns.map { $0(Cat("f")) }); let up: (Dog) -> String = { (a: Animal) in a.noise() }; print(up(Dog("g"))); let mk: () -> Animal = { Dog("h") }; print(mk().noise())
enum Tree { case leaf(Animal), node([Tree]) ; var names: [String] { switch self { case .leaf(let a): [a.n]; case .node(let ts): ts.flatMap(\.names) } } }; print(Tree.node([.leaf(Dog("1")), .node([.leaf(Cat("2"))])]).names)
let ds: [Double] = [1, 2.5, 3]; let fsx: [Float] = [1, 2]; let os: [Int?] = [1, nil]; let us: Set<UInt8> = [1, 2, 255]; let cs: [Character] = ["a", "b"]; let ss: [Substring] = ["x"]; print(ds, fsx, os, us.sorted(), cs, ss, [1, 2.5], [1, nil, 3] as [Double?], ["k": 1.0, "j": 2].values.sorted(), [[1], [2.5]], [(1, 2.0), (3, 4)] as [(Double, Double)], [1: [nil, "a"]] as [Int: [String?]])
let x = 3; let y = 2.5; print(Double(x) * y, Float(x) / 2, x * 2 + Int(y), [x, 4].map(Double.init), Double(x) + 1, 2 * y - 1, -y, y * -1, (1 + 2) * 3.5, 10 / 4, 10 / 4.0, 7 % 4 * 2, 1 << 3 | 1, 5 & 6 ^ 1, !true || false && true, x > 2 && y < 3 ? "A" : "B", 1...3 ~= x, (x == 3) == true)
