import Testing

/// Declarations that show more than they may, or hide what they must show. The messages are the compiler's.
private let accessRefusals: [Example] = [
  Example(
    "private class P {}\nlet 1️⃣v = P()",
    "constant must be declared private or fileprivate because its type 'P' uses a private type"),
  Example(
    "private class P {}\nvar 1️⃣v: P = P()",
    "variable must be declared private or fileprivate because its type uses a private type"),
  Example(
    "fileprivate struct F {}\nfunc 1️⃣f(_ x: [F]) {}",
    "function must be declared private or fileprivate because its parameter uses a fileprivate type"),
  Example(
    "fileprivate struct F {}\nfunc 1️⃣f() -> F { F() }",
    "function must be declared private or fileprivate because its result uses a fileprivate type"),
  Example(
    "struct O { private struct I {}; var 1️⃣a: I }",
    "property must be declared private because its type uses a private type"),
  Example(
    "struct O { private struct I {}; func 1️⃣g() -> I { I() } }",
    "method must be declared private because its result uses a private type"),
  Example(
    "private protocol Q {}\nfunc 1️⃣f<T: Q>(_ x: T) {}",
    "global function must be declared private or fileprivate because its generic parameter uses a private type"),
  Example(
    "private class P {}\nclass 1️⃣S: P {}",
    "class must be declared private or fileprivate because its superclass is private"),
  Example("private struct P {}\nenum E { case 1️⃣a(P) }", "enum case in an internal enum uses a private type"),
  Example(
    "private struct P {}\ntypealias 1️⃣T = P",
    "type alias must be declared private or fileprivate because its underlying type uses a private type"),
  Example(
    "private struct P {}\nstruct S { 1️⃣subscript(i: P) -> Int { 0 } }",
    "subscript must be declared fileprivate because its index uses a private type"),
  Example("func f() { 1️⃣private let x = 1; print(x) }", "attribute 'private' can only be used in a non-local scope"),
  Example(
    "class A { func f() {} }\nclass B: A { private override func 1️⃣f() {} }",
    "overriding instance method must be as accessible as the declaration it overrides"),
  Example(
    "class A {}\nextension A { func g() {} }\nclass B: A { override func 1️⃣g() {} }",
    " instance method 'g()' is declared in extension of 'A' and cannot be overridden"),
  Example(
    "class A { func f() {} }\nclass B: A {}\nextension B { override func 1️⃣f() {} }",
    " instance method 'f()' declared in 'A' cannot be overridden from extension"),
  Example(
    "protocol P { func m() }\nstruct S: P { private func 1️⃣m() {} }",
    "method 'm()' must be declared internal because it matches a requirement in internal protocol 'P'"),
  Example(
    "protocol P { var v: Int { get set } }\nstruct S: P { private(set) var 1️⃣v: Int }",
    "setter for property 'v' must be declared internal because it matches a requirement in internal protocol 'P'"),
  Example(
    "class A { private init() {} }\nclass B: A { let z = 1 }\nlet b = 1️⃣B()",
    "'B' cannot be constructed because it has no accessible initializers"),
  Example(
    "protocol P { static func make() -> Self }\nclass A: P { static func 1️⃣make() -> A { A() } }",
    "method 'make()' in non-final class 'A' must return 'Self' to conform to protocol 'P'"),
  Example(
    "protocol P { func m() }\nextension P { override func 1️⃣m() {} }",
    "method does not override any method from its parent protocol"),
  Example(
    "protocol P { func k(_ n: Int) -> Int }\n1️⃣extension Int: P {}", "type 'Int' does not conform to protocol 'P'"),
  Example(
    "struct S { static let 1️⃣z: Int }",
    "'static let' declaration requires an initializer expression or an explicitly stated getter"),
]

@Test(arguments: accessRefusals) func accessIsRefused(_ example: Example) throws { try example.check() }
