// swift-format-ignore-file
protocol Named { var name: String { get } }
protocol Aged { var age: Int { get set } }
protocol Greeter: Named { func greet() -> String }
extension Greeter { func greet() -> String { "Hi, I'm \(name)" } }
extension Named where Self: Aged { var summary: String { "\(name) (\(age))" } }
struct Person: Greeter, Aged { var name: String; var age: Int }
struct Robot: Greeter { let id: Int; var name: String { "R\(id)" }; func greet() -> String { "BEEP \(name)" } }
func birthday(_ p: inout some Aged & Named) -> String { p.age += 1; return "\(p.name) turns \(p.age)" }
var p = Person(name: "Al", age: 9)
print(p.greet(), Robot(id: 2).greet(), birthday(&p), p.summary)
func wish(_ x: any Named & Aged) { print("to", x.name, x.age) }
wish(p)
let gs: [any Greeter] = [p, Robot(id: 7)]
print(gs.map { $0.greet() }, gs.map(\.name))
protocol Toggle { mutating func toggle(); static var initial: Self { get } }
enum Lamp: Toggle { case on, off; static var initial: Lamp { .off }; mutating func toggle() { self = self == .on ? .off : .on } }
extension Bool: Toggle { static var initial: Bool { false } }
func flipped<T: Toggle>(_ n: Int, _: T.Type = T.self) -> T { var t = T.initial; for _ in 0..<n { t.toggle() }; return t }
print(flipped(3) as Lamp, flipped(2, Bool.self))
protocol Configurable: AnyObject { var level: Int { get set } }
extension Configurable { @discardableResult func set(_ n: Int) -> Self { level = n; return self } }
final class Amp: Configurable { var level = 0 }
print(Amp().set(3).set(11).level)
protocol HasInit { init(value: Int); static func parse(_ s: String) -> Self? }
extension HasInit { static func parse(_ s: String) -> Self? { Int(s).map(Self.init(value:)) } }
struct Meter: HasInit { let value: Int }
print(Meter.parse("12") as Any, Meter.parse("x") as Any)
print((gs[0] as? any Aged)?.age ?? 0, gs[1] is any Aged)
