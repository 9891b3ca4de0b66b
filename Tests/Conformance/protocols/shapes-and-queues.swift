// swift-format-ignore-file
// protocols, associated types, existentials, opaque
protocol Shape { var area: Double { get }; func scaled(_ k: Double) -> Self; static var name: String { get } }
extension Shape { var label: String { "\(Self.name) \(area)" }; func doubled() -> Self { scaled(2) } }
struct Sq: Shape, Comparable { var s: Double; var area: Double { s * s }; func scaled(_ k: Double) -> Sq { Sq(s: s * k) }; static let name = "Square"; static func < (a: Sq, b: Sq) -> Bool { a.s < b.s } }
struct Circ: Shape { let r: Double; var area: Double { 3 * r * r }; func scaled(_ k: Double) -> Circ { .init(r: r * k) }; static var name: String { "Circle" } }
let shapes: [any Shape] = [Sq(s: 2), Circ(r: 1)]
for s in shapes { print(s.label, s.doubled().area, type(of: s).name) }
print(shapes.map { $0.area }.reduce(0, +), shapes.sorted { $0.area < $1.area }.map(\.label), [Sq(s: 3), Sq(s: 1)].min()!)
func make(_ big: Bool) -> some Shape { Sq(s: big ? 10 : 1) }
print(make(true).area, make(false).label)
func total(_ xs: [some Shape]) -> Double { xs.reduce(0) { $0 + $1.area } }
print(total([Circ(r: 1), Circ(r: 2)]))
protocol Queue<Element> { associatedtype Element; mutating func enqueue(_ e: Element); mutating func dequeue() -> Element?; var count: Int { get } }
struct Fifo<T>: Queue { private var a: [T] = []; mutating func enqueue(_ e: T) { a.append(e) }; mutating func dequeue() -> T? { a.isEmpty ? nil : a.removeFirst() }; var count: Int { a.count } }
func drain<Q: Queue>(_ q: inout Q) -> [Q.Element] where Q.Element: CustomStringConvertible { var out: [Q.Element] = []; while let e = q.dequeue() { out.append(e) }; return out }
var q = Fifo<Int>(); for i in 1...3 { q.enqueue(i * i) }; print(drain(&q), q.count)
var anyQ: any Queue<String> = Fifo<String>(); anyQ.enqueue("x"); print(anyQ.count, anyQ.dequeue() ?? "none")
protocol Named { var name: String { get } }; protocol Aged { var age: Int { get set } }
struct Dog: Named, Aged { var name: String; var age: Int }
func birthday(_ x: inout some Named & Aged) { x.age += 1; print(x.name, x.age) }
var dog = Dog(name: "Rex", age: 3); birthday(&dog)
let na: Named & Aged = dog; print(na.name, (na as? Dog)?.age ?? -1, na is Named)
protocol Greeter { func greet() -> String }; extension Greeter { func greet() -> String { "default" }; func extra() -> String { "ext" } }
struct G1: Greeter { func extra() -> String { "own" } }; struct G2: Greeter { func greet() -> String { "custom" } }
let gs: [Greeter] = [G1(), G2()]; print(gs.map { $0.greet() + "/" + $0.extra() }, G1().extra())
enum Op: String, CaseIterable { case add = "+", sub = "-", mul = "*"
  var fn: (Int, Int) -> Int { switch self { case .add: (+); case .sub: (-); case .mul: (*) } } }
print(Op.allCases.map { "\($0.rawValue):\($0.fn(6, 3))" }, Op(rawValue: "*")!, Op(rawValue: "?") as Any)
enum Planet: Int { case mercury = 1, venus, earth; var next: Planet? { Planet(rawValue: rawValue + 1) } }
print(Planet.earth.rawValue, Planet.venus.next!, Planet.earth.next as Any)
struct Temp: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral, CustomStringConvertible { var c: Double; init(floatLiteral v: Double) { c = v }; init(integerLiteral v: Int) { c = Double(v) }; var description: String { "\(c)°" } }
let temps: [Temp] = [20, 21.5]; print(temps, temps.map(\.c).reduce(0, +))
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n } }
print(Array(Countdown(n: 3)), Countdown(n: 4).filter { $0 % 2 == 0 }, Countdown(n: 3).lazy.map { $0 * 10 }.first!)
struct Poly: Hashable { var c: [Int]; func callAsFunction(_ x: Int) -> Int { c.reversed().reduce(0) { $0 * x + $1 } } }
print(Poly(c: [1, 2, 3])(2), Set([Poly(c: [1]), Poly(c: [1])]).count)
extension Int { var isPrime: Bool { self > 1 && !(2..<self).contains { self % $0 == 0 } }; func times(_ f: (Int) -> Void) { for i in 0..<self { f(i) } }; static func random7() -> Int { 7 } }
print((1...20).filter(\.isPrime)); 3.times { print($0, terminator: ";") }; print(Int.random7())
extension Array where Element: Numeric { func dot(_ o: [Element]) -> Element { zip(self, o).map(*).reduce(0, +) } }
print([1, 2, 3].dot([4, 5, 6]), [0.5].dot([4]))
extension Collection { subscript(safe i: Index) -> Element? { indices.contains(i) ? self[i] : nil } }
print([1, 2][safe: 5] as Any, "ab"[safe: "ab".startIndex] as Any)
typealias Pt = (x: Int, y: Int); let pts: [Pt] = [(1, 2), (3, 4)]; print(pts.map { $0.x + $0.y }, pts[0])
dump(dog); print(Mirror(reflecting: dog).children.map { $0.label! })
