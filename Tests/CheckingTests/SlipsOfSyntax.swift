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
]
