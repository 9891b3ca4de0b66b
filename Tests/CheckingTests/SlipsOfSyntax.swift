import Testing

/// What the compiler points at where a word, a brace or a sign is missing or too much.
@Test(arguments: slipsOfSyntax) func slipsOfSyntaxAreToldWhole(_ mistake: Told) { mistake.check() }

private let slipsOfSyntax: [Told] = [
  Told("struct A { init() -> A { } }", ["1:22: initializers cannot have a result type"]),
  Told("class A { init() -> Int { } }", ["1:21: initializers cannot have a result type"]),
  Told("struct A { init(x: Int) throws -> A { } }", ["1:35: initializers cannot have a result type"]),
  Told("while true\n  print(1)", ["1:11: expected '{' after 'while' condition"]),
  Told("if true\n  print(1)", ["1:8: expected '{' after 'if' condition"]),
  Told("for x in [1]\n  print(x)", ["1:13: expected '{' to start the body of for-each loop"]),
  Told("func f(a: \n  ) { }", ["1:10: expected parameter type following ':'"]),

  Told("struct A { init\n  { } }", ["1:16: expected '(' for initializer parameters"]),
  Told("struct A { subscript\n  { 1 } }", ["1:21: expected '(' for subscript parameters"]),
  Told("struct A { var x: Int { get\n  1 } }", ["1:28: expected '{' to start getter definition"]),
  Told("struct A { var x: Int { get 1 } }", ["1:29: expected '{' to start getter definition"]),
  Told("enum A { case a,\n }", ["1:17: expected identifier after comma in enum 'case' declaration"]),
  Told("enum A { case a,\n case b }", ["1:17: expected identifier after comma in enum 'case' declaration"]),
  Told("enum A { case a, b,\n  c, }", ["2:6: expected identifier after comma in enum 'case' declaration"]),
  Told("switch 3 {\ncase 1: break\ndefault\n  print(1)\n}", ["3:8: expected ':' after 'default'"]),
  Told("switch 3 {\ncase 1: break\ndefault print(2)\n}", ["3:9: expected ':' after 'default'"]),
  Told(
    "let a: Int? = 1, b: Int? = 2\nif let x = a && let y = b { }",
    ["2:14: expected ',' joining parts of a multi-clause condition"]),
  Told(
    "let a: Int? = 1\nif a != nil && let y = a { }", ["2:13: expected ',' joining parts of a multi-clause condition"]),
  Told("let in = 3", ["1:5: keyword 'in' cannot be used as an identifier here"]),
  Told("var in: Int = 3", ["1:5: keyword 'in' cannot be used as an identifier here"]),
  Told("func in() { }", ["1:6: keyword 'in' cannot be used as an identifier here"]),
  Told("func f() throw { }", ["1:10: expected throwing specifier; did you mean 'throws'?"]),
  Told("func f() throw -> Int { 1 }", ["1:10: expected throwing specifier; did you mean 'throws'?"]),
  Told("func f(g: () throw -> Int) { }", ["1:14: expected throwing specifier; did you mean 'throws'?"]),
  Told("func f() try -> Int { 1 }", ["1:10: expected throwing specifier; did you mean 'throws'?"]),
  Told("let f: () throw -> Int = { 1 }", ["1:11: expected throwing specifier; did you mean 'throws'?"]),
  Told("struct A(x: Int) { }", ["1:9: expected '{' in struct"]),
  Told("class A(x: Int) { }", ["1:8: expected '{' in class"]),
  Told("enum A(x: Int) { }", ["1:7: expected '{' in enum"]),
  Told("class A() { }", ["1:8: expected '{' in class"]),
  Told(
    "class A { var x: Int { get { 1 }, set { } } }",
    ["1:33: expected 'get', 'set', 'willSet', or 'didSet' keyword to start an accessor definition"]),
  Told(
    "class A { var x: Int { get { 1 } foo { } } }",
    ["1:34: expected 'get', 'set', 'willSet', or 'didSet' keyword to start an accessor definition"]),
  Told(
    "class A { var x: Int { get { 1 } sett { } } }",
    ["1:34: expected 'get', 'set', 'willSet', or 'didSet' keyword to start an accessor definition"]),
  Told(
    "class A { var x: Int { get { 1 } print(2) } }",
    ["1:34: expected 'get', 'set', 'willSet', or 'didSet' keyword to start an accessor definition"]),
  Told("let d: [String: Int = [:]", ["1:21: expected ']' in dictionary type"]),
  Told("let d: Double< = 2", ["1:16: expected type"]),
  Told(
    "struct A { var v: Int init(x: Int) { v = x } }",
    ["1:22: consecutive declarations on a line must be separated by ';'"]),
  Told("let x = print(: 3)", ["1:15: expected argument label before colon"]),
  Told("let t = (, 3)", ["1:10: unexpected ',' separator"]),
  Told("let x = [\"a\": 4, \"b\" 5]", ["1:22: expected ':' in dictionary literal"]),
  Told("let x = [\"a\": , \"b\": 5]", ["1:15: expected value in dictionary literal"]),
  Told("let x = 3 ! 4", ["1:11: '!' is not a binary operator"]),
  Told("let x = 3 ++ 4", ["1:11: cannot find operator '++' in scope; did you mean '+= 1'?"]),
  Told("print([1].)", ["1:10: expected member name following '.'"]),
  Told("print([1]. , 2)", ["1:10: expected member name following '.'"]),
  Told("@available(*, deprecated, message: \"old\" func old() { }", ["1:42: expected ')' in 'available' attribute"]),
  Told("let x = [1, 2\nlet y = 3", ["1:14: expected ']' in container literal expression"]),
  Told("let x = [\"a\": 1, \"b\": 2\nlet y = 3", ["1:24: expected ']' in container literal expression"]),
  Told("let x = [\n  1,\n  2\nlet y = 3", ["3:4: expected ']' in container literal expression"]),
  Told("var i = 0\nwhile (i < 3)\n  i += 1", ["2:14: expected '{' after 'while' condition"]),
  Told(
    "let x = 5\nif x == 5 {\n  print(\"five\")\n} else x == 6 {\n  print(\"six\")\n}",
    ["4:3: expected '{' or 'if' after 'else'; did you mean to write 'if'?"]),
  Told(
    "func f(_ a: Int?, _ b: Int?) -> Int {\n  if let x = a && let y = b { return x + y }\n  return 0\n}",
    ["2:16: expected ',' joining parts of a multi-clause condition"]),
  Told(
    "let f = x => x + 1",
    ["1:11: cannot find operator '=>' in scope", "1:9: cannot find 'x' in scope", "1:14: cannot find 'x' in scope"]),
  Told("let in = 2", ["1:5: keyword 'in' cannot be used as an identifier here"]),
  Told("let a = [1, 2\nlet b = 3", ["1:14: expected ']' in container literal expression"]),
  Told("enum A { case a; case b, }", ["1:26: expected identifier after comma in enum 'case' declaration"]),
  Told(
    "let k = 3\nif k > 2 {\n  print(\"a\")\n}\nelse if k > 1\n  print(\"b\")\nelse {\n  print(\"c\")\n}",
    ["5:14: expected '{' after 'if' condition"]),
  Told("repeat { print(\"a\") }", ["1:21: expected 'while' after body of 'repeat' statement"]),
  Told(
    "[1, 2].forEach(x => print(x))",
    ["1:18: cannot find operator '=>' in scope", "1:16: cannot find 'x' in scope", "1:27: cannot find 'x' in scope"]),
  Told("func f(xs [Int]) { }", ["1:8: expected parameter name followed by ':'"]),
  Told(
    "func f(_ xs [Int], k: Int) { }",
    [
      "1:13: expected ':' following argument label and parameter name", "1:13: expected ',' separator",
      "1:13: unnamed parameters must be written with the empty name '_'",
    ]),
  Told("func f(xs (Int) -> Int, k: Int) { }", ["1:8: expected parameter name followed by ':'"]),
  Told(
    "func f(with x Int?) { }",
    [
      "1:15: expected ':' following argument label and parameter name", "1:15: expected ',' separator",
      "1:15: unnamed parameters must be written with the empty name '_'",
    ]),
  Told("struct A { init(xs [Int]) { } }", ["1:17: expected parameter name followed by ':'"]),
  Told(
    "struct A { static func + (a: A, b A) -> A { a } }",
    ["1:33: operator cannot have keyword arguments", "1:36: expected ':' following argument label and parameter name"]),
  Told(
    "enum E { case a(x Int) }",
    ["1:17: enum case cannot have keyword arguments", "1:22: expected ':' following argument label and parameter name"]),
  Told(
    "enum E { case a(x: Int, y Int), b }",
    ["1:25: enum case cannot have keyword arguments", "1:30: expected ':' following argument label and parameter name"]),
  Told(
    "let f = { (x Int) in 3 }",
    [
      "1:12: closure cannot have keyword arguments",
      "1:14: cannot infer type of closure parameter 'Int' without a type annotation",
    ]),
  Told(
    "func f(a: Int; b: Int) { }", ["1:14: expected ',' separator", "1:14: expected parameter name followed by ':'"]),
  Told(
    "func f(a: Int, b: Int { }",
    [
      "1:23: expected ',' separator", "1:23: expected parameter name followed by ':'",
      "1:6: expected '{' in body of function declaration",
    ]),
  Told(
    "func f a: Int { }",
    [
      "1:8: found an unexpected second identifier in function declaration; is there an accidental break?",
      "1:9: expected '(' in argument list of function declaration", "1:9: expected '->' after function parameter tuple",
    ]),
  Told("var a: Int { 1\n", ["2:1: expected '}' at end of brace statement"]),
  Told(
    "func g() -> (a: Int, b: Int { (1, 2) }",
    ["1:29: expected ',' separator", "1:29: expected type", "1:6: expected '{' in body of function declaration"]),
  Told(
    "let x 3",
    ["1:6: consecutive statements on a line must be separated by ';'", "1:5: type annotation missing in pattern"]),
  Told("let a = [1]\na.(\"y\")", ["2:3: expected member name following '.'"]),
  Told(
    "let a = [1]\nprint(a. + 1)",
    ["2:8: extraneous whitespace after '.' is not permitted", "2:10: expected member name following '.'"]),
  Told(
    "let s = “hello”\nprint(s)",
    ["1:17: unicode curly quote found, replace with '\"'", "1:9: unicode curly quote found, replace with '\"'"]),
  Told(
    "print(“a”, “b”)",
    [
      "1:11: unicode curly quote found, replace with '\"'", "1:7: unicode curly quote found, replace with '\"'",
      "1:20: unicode curly quote found, replace with '\"'", "1:16: unicode curly quote found, replace with '\"'",
    ]),
  Told(
    "print(\"a\", “b”)\nlet x = “c”",
    [
      "1:16: unicode curly quote found, replace with '\"'", "1:12: unicode curly quote found, replace with '\"'",
      "2:13: unicode curly quote found, replace with '\"'", "2:9: unicode curly quote found, replace with '\"'",
    ]),
  Told("let x: Int [3]", ["1:12: array types are now written with the brackets around the element type"]),
  Told(
    "struct A {\n  var x [Int] = []\n}",
    [
      "2:8: consecutive declarations on a line must be separated by ';'", "2:9: expected declaration",
      "2:7: type annotation missing in pattern",
    ]),
  Told(
    "struct A {\n  var b: Int { 1\n  init() { }\n}\n",
    ["3:7: initializers may only be declared within a type", "5:1: expected '}' in struct"]),
  Told(
    "class A {\n  func f() { print(1)\n  deinit { }\n}\n",
    [
      "3:3: deinitializers may only be declared within a class, actor, or noncopyable type",
      "5:1: expected '}' in class",
    ]),
  Told(
    "struct A {\n  func f() { print(1)\n  static func g() { }\n  private var x = 1\n}\n",
    [
      "3:10: static methods may only be declared on a type",
      "4:3: attribute 'private' can only be used in a non-local scope", "6:1: expected '}' in struct",
    ]),
  Told(
    "let x = (1 + 2))\nprint(x)",
    ["1:16: consecutive statements on a line must be separated by ';'", "1:16: expected expression"]),
  Told(
    "let x = [1, 2]]\nprint(x)",
    ["1:15: consecutive statements on a line must be separated by ';'", "1:15: expected expression"]),
  Told("let f = { (x: Int) -> Int\n  x + 1\n}", ["2:3: expected 'in' after the closure signature"]),
  Told(
    "enum A: String { case a == \"x\" }",
    ["1:24: consecutive declarations on a line must be separated by ';'", "1:25: expected declaration"]),
  Told("enum A { case .a }", ["1:15: extraneous '.' in enum 'case' declaration"]),
  Told(
    "print(\"a \\(1 + 2 b\")",
    ["1:11: cannot find ')' to match opening '(' in string interpolation", "1:7: unterminated string literal"]),
  Told("struct A<T> where T == { }", ["1:24: expected type"]),
  Told("protocol P { func f() -> Int; var y: Int { get, set } }", ["1:47: expected get or set in a protocol property"]),
  Told("extension { }", ["1:11: expected type name in extension declaration"]),
  Told(
    "func f(x: Int) -> Int {\n  for v in [1] { print(v) }\n  print(x, [x]])\n  return x\n}",
    ["3:15: expected ',' separator", "3:15: expected expression in list of expressions"]),
  Told("func f() {\n  var a = 1\n  print(a > 0 ? 1  2)\n}", ["3:15: expected ':' after '? ...' in ternary expression"]),
  Told("private(set var x = 3", ["1:1: expected ')' in 'private' modifier"]),
  Told("if 1 > 2 { } else ", ["1:18: expected '{' or 'if' after 'else'"]),
  Told(
    "protocol P { var x: Int { } }", ["1:18: property in protocol must have explicit { get } or { get set } specifier"]),
  Told("let f = { (a x: Int) in x }", ["1:12: closure cannot have keyword arguments"]),
  Told(
    "let d: [String: Int]  [\"a\": 1]",
    [
      "1:27: expected ']' in array type", "1:27: consecutive statements on a line must be separated by ';'",
      "1:27: expected expression",
    ]),
  Told(
    "func f() {\n  for i in 0..<3 { print(i)) }\n}",
    ["2:28: consecutive statements on a line must be separated by ';'", "2:28: expected expression"]),
  Told("class A: B C { }\nclass B { }", ["1:12: expected '{' in class"]),
  Told(
    "let c  max(1, 2)",
    [
      "1:8: found an unexpected second identifier in constant declaration; is there an accidental break?",
      "1:11: consecutive statements on a line must be separated by ';'", "1:5: type annotation missing in pattern",
    ]),
  Told("func f(_ g: (Int) -> ) -> Int { 1 }", ["1:22: expected type for function result"]),
  Told("for n in [2], 0 { print(n) }", ["1:13: expected '{' to start the body of for-each loop"]),
  Told(
    "let f = { (x: Int, y: Int = 2) in x }\nprint(f(1, 2))",
    [
      "1:27: default arguments are not allowed in closures"
    ]),
]
