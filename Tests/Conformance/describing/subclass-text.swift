// swift-format-ignore-file
class C { var n = 1 }
class D: C, CustomStringConvertible { var description: String { "D\(n)" } }
class F: C, CustomDebugStringConvertible { var debugDescription: String { "F!" } }
let x: C = D()
print(x)
print([x], "\(x)", Optional(x) as Any, (x, 1))
print([x, C(), F()] as [C])
struct W { var c: C }
print(W(c: D()), String(describing: x), [W(c: F())])
dump([1])
debugPrint(x, F() as C)
