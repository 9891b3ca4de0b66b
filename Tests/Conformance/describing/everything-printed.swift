// swift-format-ignore-file
// printing everything: nested types, dumps, mirrors, debug, optionals, sets, any
struct In { let a: Int; var b: String? }; class Cl { var x = 1; let y = [2.5] }; final class Sub: Cl, CustomStringConvertible { var description: String { "Sub!" } }
enum En { case p, q(Int), r(a: String, b: [Int]), s(In) }; struct Gen<T> { var v: T; var arr: [T?] }; struct Emp {}; enum Raw: String { case one, two = "2" }
struct Dbg: CustomDebugStringConvertible { var debugDescription: String { "DBG" } }; struct Both: CustomStringConvertible, CustomDebugStringConvertible { var description: String { "D" }; var debugDescription: String { "DD" } }
print(In(a: 1, b: nil), In(a: 2, b: "x"), [In(a: 1, b: "q")], Optional(In(a: 0, b: nil)) as Any)
print(Sub(), [Sub()], En.p, En.q(3), En.r(a: "s", b: [1]), En.s(In(a: 1, b: nil)), [En.p, .q(1)], Optional(En.p) as Any)
print(Gen(v: 1, arr: [nil, 2]), Gen(v: "s", arr: []), Gen(v: En.p, arr: [.q(2)]), Emp(), [Emp()], (1, "a", x: 2.0), (In(a: 1, b: nil), [nil, 1] as [Int?]))
print(Raw.one, Raw.two, [Raw.two], Raw.two.rawValue, Dbg(), [Dbg()], Both(), [Both()], ["k": Both()], Optional(Both()) as Any, "\(Both())")
print(["a": 1], ["x": [1, 2]], [1: "a"], Set([5]), ["s", "t\n"], [Character("c")], [1.0, 2.5], [true], [nil, "z"] as [String?], [[]] as [[Int]], [:] as [String: Int], [] as [Int])
debugPrint("q\"", 1, [Optional("a")], Both(), En.r(a: "x", b: []), "é\u{7}", Character("\n"), 1.0, ("t", 1), separator: " | ")
print(String(describing: In(a: 1, b: "z")), String(reflecting: In(a: 1, b: "z")), String(reflecting: "s"), String(describing: Optional(3)), "\(Optional("o") as Any)", String(describing: type(of: Gen(v: 1, arr: []))), String(reflecting: En.self))
dump(In(a: 1, b: "x")); dump([1, 2]); dump(En.r(a: "s", b: [1])); dump(["k": 1]); dump(Cl()); dump((1, a: "b")); dump(Optional(5)); dump(nil as Int?); dump(Gen(v: [In(a: 1, b: nil)], arr: [])); dump("str"); dump(Raw.two); dump(Set([1]))
let m = Mirror(reflecting: In(a: 4, b: "m")); for c in m.children { print(c.label ?? "?", c.value) }; print(m.displayStyle as Any, m.subjectType, Mirror(reflecting: [1, 2]).children.count, Mirror(reflecting: En.q(1)).children.first!, Mirror(reflecting: Sub()).superclassMirror?.children.map { $0.label ?? "" } ?? [], Mirror(reflecting: (a: 1, 2)).children.map { $0.label ?? "nil" })
print(1, 2, 3, separator: "-", terminator: "!\n"); print("a", terminator: ""); print(); print("", "x", "", separator: "|"); print([1, 2, 3].description, "abc".debugDescription, 5.description + "x", true.description, (1...3).description, (1..<3), (1...), (..<4), ...5)
print(Int?.none as Any, Int??.some(nil) as Any, Optional(Optional(1)) as Any, [Int?.none], (nil as String?) ?? "dflt", Optional([1]) as Any, Optional("a").map { $0 + "b" } as Any, ["a": nil] as [String: Int?])
print(Double(5), Float(2.5), 1e10, 1e16, 1e-5, 0.0001, 100.0, 1/3.0, Float(1)/3, 12345678.9, 0.1 + 0.7, Double.nan, -0.0, 5e-324, 123456789012345680.0, Float(16777216), Float(1e10), UInt8(7), Int8(-7))
print({ (x: Int) in x }, type(of: { (x: Int) -> Int in x }), Cl.self, type(of: Sub() as Cl), [Int].self, (Int, String).self, (() -> Void).self, Any.self, Optional<Int>.self, En.self, type(of: En.p), [Cl.self, Sub.self])
