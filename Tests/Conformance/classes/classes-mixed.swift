// swift-format-ignore-file
class Animal { let name: String; private(set) var log: [String] = []; var sound: String { "..." }; init(name: String) { self.name = name; setup() }
  convenience init() { self.init(name: "anon") }; func setup() { note("base") }; final func note(_ s: String) { log.append(s) }; func speak() -> String { "\(name): \(sound)" }; deinit { print("bye \(name)") }
  subscript(i: Int) -> String { i < log.count ? log[i] : "none" }; static func make() -> Self { self.init(named: "made") }; required init(named n: String) { name = n }; class var kind: String { "animal" } }
class Dog: Animal { var tricks: [String] = ["sit"] { willSet { note("will \(newValue.count)") } didSet { note("did \(oldValue.count)") } }; override var sound: String { "Woof" }; override func setup() { super.setup(); note("dog \(tricks.count)") }
  override class var kind: String { "dog<" + super.kind }; lazy var best: String = { self.note("lazy"); return tricks.last ?? "?" }() }
final class Puppy: Dog { override var sound: String { super.sound.lowercased() + "!" }; override var tricks: [String] { get { super.tricks + ["puppy eyes"] } set { super.tricks = newValue.map { $0.uppercased() } } } }
do { let d = Dog(name: "Rex"); d.tricks.append("roll"); print(d.speak(), d.log, d.best, d[0], d[9]); let p: Dog = Puppy(); p.tricks.append("nap"); print(p.speak(), p.tricks, p.log, p is Puppy, type(of: p).kind, p.best) }
print(Dog.make().name, Puppy.make().kind2); extension Animal { var kind2: String { "\(type(of: self)) \(Self.kind)" } }
class Base { var v: Int { didSet { print("base didSet \(oldValue)->\(v)") } }; init(v: Int) { self.v = v } }
class Derived: Base { override var v: Int { willSet { print("derived willSet \(newValue)") } didSet { print("derived didSet") } }; var extra: Int; override init(v: Int) { extra = v * 2; super.init(v: v); self.v += 1 } }
let b = Derived(v: 1); b.v = 10; print(b.v, b.extra)
class Shape: Equatable, Hashable, Comparable { var area: Double { 0 }; static func == (a: Shape, b: Shape) -> Bool { a.area == b.area }; static func < (a: Shape, b: Shape) -> Bool { a.area < b.area }; func hash(into h: inout Hasher) { h.combine(area) } }
class Sq: Shape { let s: Double; init(_ s: Double) { self.s = s }; override var area: Double { s * s } }; class Ci: Shape { override var area: Double { 3.14 } }
let shapes: [Shape] = [Sq(2), Ci(), Sq(1)]; print(shapes.sorted().map(\.area), shapes.max()!.area, Set(shapes + [Sq(2)]).count, shapes.contains(Sq(1)), shapes.map { $0 is Sq }, shapes.compactMap { ($0 as? Sq)?.s })
protocol Delegate: AnyObject { func did(_ s: String) }; class Worker { weak var delegate: (any Delegate)?; func work() { delegate?.did("work") ?? print("no delegate") } }
class Boss: Delegate { func did(_ s: String) { print("boss saw \(s)") } }
let w = Worker(); var boss: Boss? = Boss(); w.delegate = boss; w.work(); boss = nil; w.work()
struct Temp { var c: Double; var f: Double { get { c * 9 / 5 + 32 } set { c = (newValue - 32) * 5 / 9 } }; static var zero = Temp(c: 0) { didSet { print("zero changed") } }; mutating func warm(by d: Double = 1) -> Self { c += d; return self } }
var t = Temp(c: 100); t.f = 32; print(t.c, t.f, t.warm(), t.warm(by: 4).f); Temp.zero.c = 5; print(Temp.zero)
class Obs<T> { private var hs: [(T) -> Void] = []; var value: T { didSet { hs.forEach { $0(value) } } }; init(_ v: T) { value = v }; func bind(_ h: @escaping (T) -> Void) { hs.append(h); h(value) } }
let o = Obs(1); o.bind { print("obs", $0) }; o.value += 1; o.value = o.value * 10
func swapTwo<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }; var x = 1, y = 2; swapTwo(&x, &y); print(x, y); var arr = [1, 2, 3]; arr.withUnsafe { $0 += 1 }; print(arr)
extension Array { mutating func withUnsafe(_ f: (inout Element) -> Void) { for i in indices { f(&self[i]) } } }
print(b === b, ObjectIdentifier(b) == ObjectIdentifier(b), b as Base === b, (b as AnyObject) is Derived, type(of: b as Base), String(describing: type(of: shapes[0])))
