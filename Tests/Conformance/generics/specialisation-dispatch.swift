// swift-format-ignore-file
func kind<T>(_ x: T) -> String { "generic" }
func kind(_ x: Int) -> String { "int" }
func kind<T: Collection>(_ x: T) -> String { "collection" }
func kind<T>(_ x: [T]) -> String { "array" }
func kind(_ x: Any) -> String { "any" }
print(kind(1), kind("s"), kind([1]), kind(2.5), kind(1...2), kind(1 as Any))
func outer<T>(_ x: T) -> String { kind(x) }
print(outer(1), outer([1]))
protocol P { func a() -> String }
extension P { func a() -> String { "P.a" }; func b() -> String { "P.b" } }
struct S: P { func a() -> String { "S.a" }; func b() -> String { "S.b" } }
struct D: P {}
let s = S(), p: any P = S()
print(s.a(), s.b(), p.a(), p.b(), D().a())
func viaGeneric<T: P>(_ t: T) -> String { t.a() + t.b() }
print(viaGeneric(s), viaGeneric(D()), ([S(), D()] as [any P]).map { $0.a() + $0.b() })
extension P where Self == D { func b() -> String { "D.b" } }
print(D().b(), (D() as any P).b())
extension Array { func name() -> String { "plain" } }
extension Array where Element: Equatable { func name() -> String { "equatable" } }
extension Array where Element == Int { func name() -> String { "ints" } }
print([1].name(), ["a"].name(), [{ 1 }].name())
func isInt<T>(_ x: T) -> Bool { x is Int }
func typeName<T>(_: T.Type) -> String { "\(T.self)" }
print(isInt(1), isInt("a"), typeName(Int.self), typeName([String: Double].self), typeName((Int, Bool).self))
struct Box<T> { var v: T; var name: String { "Box<\(T.self)>" }; static var kind: String { "kind \(T.self)" } }
print(Box(v: 1).name, Box(v: [1.0]).name, Box<String>.kind, Box(v: Box(v: 2)), type(of: Box(v: "x")))
