import Testing

/// Operators, loops, optionals and types as values. The messages are the compiler's.
private let expressionRefusals: [Example] = [
  Example(
    "func f() throws -> Int { 1 }\nfunc g() throws { let a = 1 + 1️⃣try f(); print(a) }",
    "'try' cannot appear to the right of a non-assignment operator"),
  Example(
    "let o: Int? = 1\nif let 1️⃣let x = o { print(x) }",
    "'let' cannot appear nested inside another 'var' or 'let' pattern"),
  Example("for 1️⃣let c in [1] { print(c) }", "'let' pattern cannot appear nested in an already immutable context"),
  Example(
    "let s = \"abc\"\nfor (i, c) in 1️⃣s { print(i, c) }",
    "tuple pattern cannot match values of non-tuple type 'Character'"),
  Example(
    "let d = [\"a\": 1]\nfor (a, b, c) in 1️⃣d { print(a, b, c) }",
    "pattern cannot match values of type '(key: String, value: Int)'"),
  Example("let n = [1]\nfor i in n.count 1️⃣- 1 { print(i) }", "for-in loop requires 'Int' to conform to 'Sequence'"),
  Example(
    "let n = 3.0\n1️⃣for i in 0..<n { print(i) }",
    "referencing instance method 'makeIterator()' on 'Range' requires that 'Double' conform to 'SignedInteger'"),
  Example(
    "let a = 1 1️⃣== 2 == true", "adjacent operators are in non-associative precedence group 'ComparisonPrecedence'"),
  Example("let a = 1 1️⃣&&! 2 == 3", "cannot find operator '&&!' in scope"),
  Example("var i = 0\ni1️⃣++", "cannot find operator '++' in scope; did you mean '+= 1'?"),
  Example("func f() throws { throw 1️⃣nil }", "cannot infer concrete Error for thrown 'nil' value"),
  Example("let d: [String: Int] = [1️⃣nil: 1]", "'nil' is not compatible with expected dictionary key type 'String'"),
  Example("let c = 1️⃣nil as Int", "'nil' cannot be used in context expecting type 'Int'"),
  Example("func f() -> Int { true ? 1️⃣nil : 3 }", "'nil' cannot be used in context expecting type 'Int'"),
  Example("func f() throws { throw 1️⃣Error }", "thrown expression type '(any Error).Type' does not conform to 'Error'"),
  Example(
    "struct Node {}\nfunc f(_ n: Node) {}\nf(1️⃣Node)",
    "cannot convert value of type 'Node.Type' to expected argument type 'Node'"),
  Example("struct Node {}\nlet b: Node = 1️⃣Node", "cannot convert value of type 'Node.Type' to specified type 'Node'"),
  Example(
    "func inc(_ a: inout Int) { a += 1 }\nlet w = 1\n1️⃣inc(w)",
    "cannot pass immutable value as inout argument: 'w' is a 'let' constant"),
  Example(
    "func inc(_ a: inout Int) { a += 1 }\n1️⃣inc(f())\nfunc f() -> Int { 1 }",
    "cannot pass immutable value as inout argument: 'f' returns immutable value"),
  Example("let x = 1\nx 1️⃣+ 1 = 2", "expression is not assignable: binary operator returns immutable value"),
  Example(
    "let b: Int? = 1\nlet c = b 1️⃣?? \"a\"",
    "binary operator '??' cannot be applied to operands of type 'Int?' and 'String'"),
  Example(
    "let b: Int? = 1\nlet d: String = 1️⃣b ?? \"a\"",
    "cannot convert value of type 'Int?' to expected argument type 'String?'"),
  Example(
    "let a: Int? = 1\nif 1 == 2 || 1️⃣a {}", "optional type 'Int?' cannot be used as a boolean; test for '!= nil' instead"
  ),
  Example("let n = 1\nif !1️⃣n {}", "type 'Int' cannot be used as a boolean; test for '== 0' instead"),
  Example("let a: Int? = 1️⃣\"a\"", "cannot convert value of type 'String' to specified type 'Int'"),
  Example("func j(_ a: Int?) {}\nj(1️⃣\"a\")", "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("var k: Int? = nil\nk = 1️⃣\"x\"", "cannot assign value of type 'String' to type 'Int'"),
  Example("print(1️⃣Self.on)", "cannot find 'Self' in scope"),
  Example(
    "struct B { var v: Int; init(a v: Int) { self.v = v }; init(b v: Int) { self.v = v } }\nlet p = [1].map(B.1️⃣init)",
    "ambiguous use of 'init'"),
  Example(
    "func f(_ n: Int) -> Int {\n  let s = if n > 2 { \"a\" } else { 1️⃣return 3 }\n  return s.count\n}",
    "cannot use 'return' to transfer control out of 'if' expression"),
  Example(
    "for i in 0..<3 {\n  let s = switch i { case 1: 2; case 2: 1️⃣continue; default: 3 }\n  print(s)\n}",
    "cannot use 'continue' to transfer control out of 'switch' expression"),
  Example(
    "for i in 0..<3 {\n  let s = switch i { case 1: 2; case 2: 1️⃣break; default: 3 }\n  print(s)\n}",
    "cannot use 'break' to transfer control out of 'switch' expression"),
  Example(
    "let n = 3\nlet s = 1️⃣if n > 2 { 1 } else if n > 1 { 2 }",
    "'if' must have an unconditional 'else' to be used as expression"),
]

@Test(arguments: expressionRefusals) func expressionIsRefused(_ example: Example) throws { try example.check() }
