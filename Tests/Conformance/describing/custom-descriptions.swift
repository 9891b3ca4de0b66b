// swift-format-ignore-file
struct A: CustomStringConvertible { var description: String { "A!" } }
struct B: CustomDebugStringConvertible { var debugDescription: String { "B?" } }
struct C: CustomStringConvertible, CustomDebugStringConvertible { var description: String { "c" }; var debugDescription: String { "C-debug" } }
print(A(), B(), C(), [A()], [B()], [C()], Optional(A()) as Any, Optional(C()) as Any, (A(), C()), ["k": C()])
debugPrint(A(), B(), C(), [C()])
print("\(A()) \(B()) \(C()) \([C()])", String(describing: C()), String(reflecting: C()), String(reflecting: A()))
enum E: String, CustomStringConvertible { case x = "ex", y; var description: String { "<\(rawValue)>" } }
print(E.x, [E.y], E.x.rawValue, "\(E.y)", [E.x: 1])
struct Holder<T> { var v: T; var next: [Holder<T>] = [] }
print(Holder(v: A()), Holder(v: 1, next: [Holder(v: 2)]), Holder(v: C()))
extension Holder: CustomStringConvertible where T == Int { var description: String { "H\(v)" } }
print(Holder(v: 3), Holder(v: "s"))
struct Money: CustomStringConvertible { let c: Int; var description: String { let s = "\(c % 100)"; return "$\(c / 100)." + (s.count < 2 ? "0" + s : s) } }
print(Money(c: 1205), [Money(c: 7)], Money(c: 99).description.count)
protocol Named: CustomStringConvertible { var name: String { get } }
extension Named { var description: String { "named \(name)" } }
struct N: Named { let name: String }
print(N(name: "z"), [N(name: "w")] as [any Named])
struct Err: Error { let code: Int }
struct Err2: Error, CustomStringConvertible { var description: String { "err2" } }
let es: [any Error] = [Err(code: 3), Err2()]
print(es, es[0], "\(es[1])")
extension Array where Element == A { var summary: String { "\(count) As" } }
print([A(), A()].summary, A().description + "!")
print(String(describing: nil as Int?), String(describing: [nil, 1]), "\(Optional("x")!)", String(describing: Optional("s")), String(reflecting: Optional("s")))
