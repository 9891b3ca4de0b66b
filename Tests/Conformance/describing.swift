// swift-format-ignore-file
struct P { var x = 1; var name = "n"; var o: Int? = nil; var arr = [1.5] }
class C {}
enum E { case a, b(Int), c(x: String, y: P?) }
print(P(), E.a, E.b(2), E.c(x: "q", y: nil))
print([P()], ["k": E.a], (1, "two", 3.0), Optional(P()) as Any)
print(["a", "b"], ["x": 1], [Optional(1), nil], ("s", label: 2))
debugPrint("str", [1], P())
print(type(of: 1), type(of: [1.0]), type(of: "s"), type(of: P()), type(of: (1, "a")), Int.self, [String: Int].self)
struct D: CustomStringConvertible { var description: String { "custom" } }
print(D(), [D()], Optional(D()) as Any, "\(D())")
struct DD: CustomDebugStringConvertible { var debugDescription: String { "debug" } }
print(DD(), [DD()])
let any: [Any] = [1, "a", 2.5, nil as Int? as Any, [1]]
print(any)
print(1...3, 1..<3, Character("c"), "c" as Character, ["c" as Character])
print("a", 1, separator: "-", terminator: "!\n")
dump([1, 2])
enum Outer { enum Inner { case x }; struct S { var v = Inner.x } }
print(Outer.Inner.x, Outer.S(), [Outer.S()])
