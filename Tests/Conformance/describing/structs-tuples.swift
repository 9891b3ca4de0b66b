// swift-format-ignore-file
struct Empty {}
struct P { var x = 1, y = 2.5; let s = "q\"t"; var c: Character = "c"; var o: Int?; var oo: String? = "z" }
struct Outer { var p = P(); var list = [P()]; var dict = [1: "a"]; var t = (1, "b"); var inner = Inner(); struct Inner { var e = E.two(n: 3) }; enum E { case one, two(n: Int) } }
print(Empty(), P(), Outer())
print([Empty()], [P()], (Empty(), 1), Optional(Empty()) as Any)
debugPrint(Empty(), P(), Outer.Inner(), Outer.E.one)
print("\(P())", String(describing: Outer.Inner()), String(reflecting: Outer.Inner()))
print((1, "a", 2.0, Character("z")), (x: 1, y: "b"), ((1, 2), [3]), ())
debugPrint((1, "a"), (x: "b", 2), ["k": "v"], [1.0], "tab\t", 1...3, Character("z"), Optional("x") as Any, "é\u{7}\0")
print([(1, "a")], ["k": (1, 2)], [[("q", 1.5)]])
func f(_ n: Int) -> Int { n }
struct Fn { var f: (Int) -> Int = { $0 } }
print(type(of: f), type(of: { (a: Int, b: String) -> Bool in true }), Fn())
print([Any](), [String](), [Int: Int](), Set<Int>(), Optional<Int>.none as Any, [Int?]())
class C { var n = 1 }
print(C(), [C()], Optional(C()) as Any, (C(), 1))
class D: C, CustomStringConvertible { var description: String { "D\(n)" } }
print(D(), [D()], Optional(D()) as Any, ["k": D()], "\(D())", [D() as C])
print(Int.self, [Int].self, Outer.Inner.self, Outer.E.self, [Outer.E].self, C.self, (Int, String).self, Int?.self, [String: [Int?]].self, ((Int) -> String).self, Any.self)
print(type(of: Outer.E.one), type(of: [Outer.Inner()]), type(of: C() as Any), type(of: Int.self), "\(type(of: P().o))")
