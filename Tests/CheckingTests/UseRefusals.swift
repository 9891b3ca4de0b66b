import Testing

/// Functions, members and indices used as what they are not. The messages are the compiler's.
private let useRefusals: [Example] = [
  // The compiler takes these, and reads what it finds where the variable is going to be.
  Example("print(1️⃣a)\nlet a = [1]", "use of 'a' before its declaration"),
  Example("a 1️⃣= 3\nvar a = 0\nprint(a)", "use of 'a' before its declaration"),
  Example("for i in 0..<2 where i > 1️⃣a { print(i) }\nlet a = 1", "use of 'a' before its declaration"),
  Example("func f() -> Int { a }\ndefer { print(a) }\nlet g = { a }\nlet a = 1\nprint(f(), g())"),
  Example("func g() {}\n1️⃣g\ng()", "function is unused [#no-usage]"),
  Example(
    "struct S { mutating func bump() {} }\nvar s = S()\ns.1️⃣bump", "cannot reference 'mutating' method as function value"
  ),
  Example("struct S { func m() {} }\nS().1️⃣m\nS().m()", "function is unused [#no-usage]"),
  Example(
    "class A { init() {} }\nlet t: A.Type = A.self\nprint(t.1️⃣init())",
    "constructing an object of class type 'A' with a metatype value must use a 'required' initializer"),
  Example(
    "class A { init() {}; static func make() -> A { self.1️⃣init() } }",
    "constructing an object of class type 'A' with a metatype value must use a 'required' initializer"),
  Example(
    "class A { init() {}; convenience init(n: Int) { 1️⃣init() } }",
    "initializer expression requires explicit access; did you mean to prepend it with 'self.'?"),
  Example("let f = { $0 1️⃣+ $1 }", "ambiguous use of operator '+'"),
  Example(
    "let d = [\"a\": 1]\nlet x = d[1️⃣1]!", "cannot convert value of type 'Int' to expected argument type 'String'"),
  Example("let d = [\"a\": 1]\nlet x = d1️⃣[1]", "no exact matches in call to subscript "),
  Example("let a = [1]\nprint(a[1️⃣\"x\"] + 1)", "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("var d = [\"a\": 1]\nd[1️⃣nil] = 1", "'nil' is not compatible with expected argument type 'String'"),
  Example("let v: Any = 1\nlet s = v 1️⃣as String", "'Any' is not convertible to 'String'"),
  Example("class A {}\nclass B: A {}\nlet b = A() 1️⃣as B", "'A' is not convertible to 'B'"),
  Example("var s: String = 1️⃣[]", "cannot convert value of type '[Any]' to specified type 'String'"),
  Example("fatalError(1️⃣7)", "cannot convert value of type 'Int' to expected argument type 'String'"),
  Example("let i = 1\nprecondition(1️⃣i)", "type 'Int' cannot be used as a boolean; test for '!= 0' instead"),
  Example("let i = 3\nprint(i % 1️⃣2.5)", "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "struct U {}\nlet a = [U()]\nprint(a[0] 1️⃣== a[0])",
    "referencing operator function '==' on 'Equatable' requires that 'U' conform to 'Equatable'"),
  Example(
    "struct U {}\nlet o: U? = nil\nprint(o 1️⃣== U())", "operator function '==' requires that 'U' conform to 'Equatable'"),
  Example(
    "struct U {}\nprint(1️⃣U() === U())",
    "argument type 'U' expected to be an instance of a class or class-constrained type"),
  Example(
    "let o: [Int]? = nil\nfor x in 1️⃣o { print(x) }",
    "for-in loop requires '[Int]?' to conform to 'Sequence'; did you mean to unwrap optional?"),
  Example("var a = [1]\na[0] = 1️⃣nil", "'nil' cannot be assigned to subscript of type 'Int'"),
  Example("var a = [1]\nprint(1️⃣&a)", "'&' used with non-inout argument of type 'Any'"),
  Example(
    "let 1️⃣$x = 1",
    "cannot declare entity named '$x'; the '$' prefix is reserved for implicitly-synthesized declarations"),
  Example("print1️⃣(with: \"a\")", "extraneous argument label 'with:' in call"),
  Example("protocol P: Q {}\nprotocol 1️⃣Q: P {}", "protocol 'Q' refines itself"),
]

@Test(arguments: useRefusals) func useIsRefused(_ example: Example) throws { try example.check() }
