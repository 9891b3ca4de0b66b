import Testing

/// Values of the wrong type, constants that are changed, names that are not there. The messages are the compiler's.
private let typeRefusals: [Example] = [
  Example(
    "let c = true\nlet v = if c { 1️⃣1.5 } else { 2 }\nprint(v)", "branches have mismatching types 'Double' and 'Int'"),
  Example(
    "let x = 2.5\nlet v = switch x { case 1: 1️⃣2\n default: x }\nprint(v)",
    "branches have mismatching types 'Int' and 'Double'"),
  Example(
    "let o: Int? = 1\nlet v = if o == 1 { o } else { 1️⃣nil }\nprint(v ?? 0)", "'nil' requires a contextual type"),
  Example(
    "struct X<Q> { static func n() -> Int { 4 } }\nprint(1️⃣X.n())", "generic parameter 'Q' could not be inferred"),
  Example(
    "struct X<Q> { var n: Int }\nprint(1️⃣X(n: 4).n)", "generic parameter 'Q' could not be inferred"),
  Example("enum E<A> { case a, b }\nlet e = 1️⃣E.a\nprint(e)", "generic parameter 'A' could not be inferred"),
  Example("let x: Int = 1️⃣\"hello\"", "cannot convert value of type 'String' to specified type 'Int'"),
  Example("var s = \"a\"\ns = 1️⃣3", "cannot assign value of type 'Int' to type 'String'"),
  Example("let a = [1, 2, 3]\nlet b: [String] = 1️⃣a", "cannot assign value of type '[Int]' to type '[String]'"),
  Example(
    "func f(_ x: Int) -> String { 1️⃣x }", "cannot convert return expression of type 'Int' to return type 'String'"),
  Example(
    "func f(_ x: Int) -> String {\n  return 1️⃣x\n}",
    "cannot convert return expression of type 'Int' to return type 'String'"),
  Example(
    "let x = 5\nlet y = x 1️⃣+ \"a\"", "binary operator '+' cannot be applied to operands of type 'Int' and 'String'"),
  Example("let x: Double = 3\nlet n: Int = 1️⃣x", "cannot convert value of type 'Double' to specified type 'Int'"),
  Example("func f(a: Int, b: Int) {}\nf1️⃣(1, 2)", "missing argument labels 'a:b:' in call"),
  Example("func f(a: Int, b: Int) {}\nf(a: 11️⃣)", "missing argument for parameter 'b' in call"),
  Example("func f(a: Int, b: Int) {}\nf(a: 1, b: 2, c: 1️⃣3)", "extra argument 'c' in call"),
  Example("func f(_ a: Int) {}\nf1️⃣(a: 1)", "extraneous argument label 'a:' in call"),
  Example("func f(a: Int) {}\nf(1️⃣\"x\")", "missing argument label 'a:' in call"),
  Example("func f(a: Int) {}\nf(a: 1️⃣\"x\")", "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "let s: String? = \"a\"\nprint(1️⃣s.count)",
    "value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'"),
  Example(
    "let s: String? = \"a\"\nlet n: Int = s!.count + 1️⃣s.count",
    "value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'"),
  Example("let n: Int? = 4\nprint(1️⃣n + 1)", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let n = 4\nif 1️⃣let m = n { print(m) }", "initializer for conditional binding must have Optional type, not 'Int'"),
  Example(
    "let n = 4\nguard 1️⃣let m = n else { fatalError() }",
    "initializer for conditional binding must have Optional type, not 'Int'"),
  Example("let n = 4\nprint(n ?? 5)\nprint(n1️⃣!)", "cannot force unwrap value of non-optional type 'Int'"),
  Example("let x = 1\n1️⃣x = 2", "cannot assign to value: 'x' is a 'let' constant"),
  Example("struct P { let x: Int }\nvar p = P(x: 1)\np.1️⃣x = 2", "cannot assign to property: 'x' is a 'let' constant"),
  Example("struct P { var x: Int }\nlet p = P(x: 1)\np.1️⃣x = 2", "cannot assign to property: 'p' is a 'let' constant"),
  Example(
    "struct P {\n  var x = 0\n  func bump() { x 1️⃣+= 1 }\n}",
    "left side of mutating operator isn't mutable: 'self' is immutable"),
  Example(
    "struct P {\n  var x = 0\n  mutating func bump() { x += 1 }\n}\nlet p = P()\np.1️⃣bump()",
    "cannot use mutating member on immutable value: 'p' is a 'let' constant"),
  Example("let xs = [1, 2]\nxs.1️⃣append(3)", "cannot use mutating member on immutable value: 'xs' is a 'let' constant"),
  Example("func f(_ n: Int) { n 1️⃣+= 1 }", "left side of mutating operator isn't mutable: 'n' is a 'let' constant"),
  Example("func f(_ n: Int) { 1️⃣n = 1 }", "cannot assign to value: 'n' is a 'let' constant"),
  Example(
    "var x = 1\nfunc f(_ n: inout Int) { n += 1 }\nf(1️⃣x)",
    "passing value of type 'Int' to an inout parameter requires explicit '&'"),
  Example(
    "protocol Shape { func area() -> Double }\nstruct 1️⃣Sq: Shape { var s: Double }",
    "type 'Sq' does not conform to protocol 'Shape'"),
  Example(
    "protocol Shape { var area: Double { get } }\nstruct 1️⃣Sq: Shape { var area: Int { 1 } }",
    "type 'Sq' does not conform to protocol 'Shape'"),
  Example(
    "protocol Shape { func area() -> Double }\nstruct Sq { func area() -> Double { 1 } }\nlet s: Shape = 1️⃣Sq()",
    "value of type 'Sq' does not conform to specified type 'Shape'"),
  Example(
    "protocol Shape { func area() -> Double }\nstruct Sq { func area() -> Double { 1 } }\nfunc f(_ s: some Shape) {}\n1️⃣f(Sq())",
    "global function 'f' requires that 'Sq' conform to 'Shape'"),
  Example(
    "protocol Shape { func area() -> Double }\nlet s = 1️⃣Shape()",
    "'any Shape' cannot be constructed because it has no accessible initializers"),
  Example("struct P { var x: Int; var y: Int }\nlet p = P(x: 11️⃣)", "missing argument for parameter 'y' in call"),
  Example("struct P { var x: Int; var y: Int }\nlet p = P1️⃣()", "missing arguments for parameters 'x', 'y' in call"),
  Example(
    "struct P {\n  var x: Int\n  var y: Int\n  init(x: Int) { self.x = x 1️⃣}\n}",
    "return from initializer without initializing all stored properties"),
  Example(
    "class A {\n  var x: Int\n  init() {1️⃣}\n}", "return from initializer without initializing all stored properties"),
  Example(
    "class A { var x: Int; init(x: Int) { self.x = x } }\nclass B: A {\n  var y: Int\n  init(y: Int) {\n    self.y = y\n  1️⃣}\n}",
    "'super.init' isn't called on all paths before returning from initializer"),
  Example(
    "class A { var x: Int; init(x: Int) { self.x = x } }\nclass B: A {\n  var y = 0\n}\nlet b = B(1️⃣)",
    "missing argument for parameter 'x' in call"),
  Example("class A {\n  private var x = 1\n}\nprint(A().1️⃣x)", "'x' is inaccessible due to 'private' protection level"),
  Example(
    "struct S { private(set) var x = 1 }\nvar s = S()\ns.1️⃣x = 3",
    "cannot assign to property: 'x' setter is inaccessible"),
  Example(
    "func f(_ n: Int) -> Int {\n  if n > 0 { return 1 }\n1️⃣}",
    "missing return in global function expected to return 'Int'"),
  Example(
    "func f(_ n: Int) -> Int {\n  while n > 0 { return 1 }\n1️⃣}",
    "missing return in global function expected to return 'Int'"),
  Example("let x: Int\nprint(1️⃣x)", "constant 'x' used before being initialized"),
  Example(
    "func f() {\n  let x: Int\n  if Bool.random() { x = 1 }\n  print(1️⃣x)\n}",
    "constant 'x' used before being initialized"),
  Example("for i in 0..<3 { break }\n1️⃣break", "'break' is only allowed inside a loop, if, do, or switch"),
  Example("1️⃣continue", "'continue' is only allowed inside a loop"),
  Example("func f() { return 1️⃣1 }", "unexpected non-void return value in void function"),
  Example(
    "enum E { case a, b, c }\nlet e = E.a\n1️⃣switch e {\ncase .a: print(1)\ncase .b: print(2)\n}",
    "switch must be exhaustive"),
  Example("let n = 3\n1️⃣switch n {\ncase 1: print(1)\ncase 2: print(2)\n}", "switch must be exhaustive"),
  Example(
    "enum E { case a, b }\nlet e = E.a\nswitch e {\ncase .a: print(1)\ncase .1️⃣d: print(2)\ndefault: break\n}",
    "type 'E' has no member 'd'"),
  Example("enum E { case a, b }\nlet e: E = .1️⃣q", "type 'E' has no member 'q'"),
  Example(
    "let n = 3\nswitch n {\n1️⃣case 1:\ndefault: print(2)\n}",
    "'case' label in a 'switch' must have at least one executable statement"),
  Example(
    "enum E: Error { case bad }\nfunc f() throws -> Int { throw E.bad }\nlet x = 1️⃣f()",
    "call can throw but is not marked with 'try'"),
  Example(
    "enum E: Error { case bad }\nfunc f() throws -> Int { throw E.bad }\nfunc g() -> Int { 1️⃣try f() }",
    "errors thrown from here are not handled"),
  Example(
    "enum E: Error { case bad }\nfunc f() throws { throw E.bad }\nfunc g() {\n  do { 1️⃣try f() } catch E.bad { print(\"bad\") }\n}",
    "errors thrown from here are not handled because the enclosing catch is not exhaustive"),
  Example("func f() { throw 1️⃣3 }", "thrown expression type 'Int' does not conform to 'Error'"),
  Example("func f() throws { throw 1️⃣\"x\" }", "thrown expression type 'String' does not conform to 'Error'"),
  Example(
    "let xs: [Int] = [1, 2, 3].map { 1️⃣\"\\($0)\" }",
    "cannot convert value of type 'String' to closure result type 'Int'"),
  Example("let xs = [1, 2, 3].filter { $0 1️⃣+ 1 }", "cannot convert value of type 'Int' to closure result type 'Bool'"),
]

@Test(arguments: typeRefusals) func typeIsRefused(_ example: Example) throws { try example.check() }
