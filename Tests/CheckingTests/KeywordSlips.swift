import Testing

/// Keywords, lists, parameters and what is folded, as lecturers and students mistake them.
@Test(arguments: keywordSlips) func slipsOfKeywordsAreToldWhole(_ mistake: Told) { mistake.check() }

private let keywordSlips: [Told] = [
  Told(
    "class Solution {\n  const MOD = 1\n}",
    [
      "2:3: expected 'func' keyword in instance method declaration",
      "2:9: found an unexpected second identifier in function declaration; is there an accidental break?",
      "2:13: expected '(' in argument list of function declaration",
      "2:12: consecutive declarations on a line must be separated by ';'",
      "2:13: expected declaration",
      "2:3: expected '{' in body of function declaration",
    ]),
  Told(
    "struct Solution {\n  static const mod = 7\n}",
    [
      "2:10: expected 'func' keyword in static method declaration",
      "2:16: found an unexpected second identifier in function declaration; is there an accidental break?",
      "2:20: expected '(' in argument list of function declaration",
      "2:19: consecutive declarations on a line must be separated by ';'",
      "2:20: expected declaration",
      "2:10: expected '{' in body of function declaration",
    ]),
  Told(
    "protocol Shape {\n  function area() -> Double\n}",
    [
      "2:3: expected 'func' keyword in instance method declaration",
      "2:12: found an unexpected second identifier in function declaration; is there an accidental break?",
    ]),
  Told(
    "class A {\n  () {\n    print(1)\n  }\n}",
    [
      "2:3: expected declaration"
    ]),
  Told(
    "struct S {\n  func f(_ logs: [String], nil) -> [String] { logs }\n}",
    [
      "2:28: expected parameter name followed by ':'"
    ]),
  Told(
    "func f(_ a: Int, true) -> Int { a }",
    [
      "1:18: expected parameter name followed by ':'"
    ]),
  Told(
    "var xs = [1, 2, 3]\nxs.append(item: xs[0] + 1)",
    [
      "2:10: extraneous argument label 'item:' in call"
    ]),
  Told(
    "var xs = [1, 2, 3]\nxs.append(item: Int(\"3\")!)",
    [
      "2:10: extraneous argument label 'item:' in call"
    ]),
  Told(
    "struct P { var x: Int }\nvar xs: [P] = []\nxs.append(item: P(x: 1))",
    [
      "3:10: extraneous argument label 'item:' in call"
    ]),
  Told(
    "var s = \"a\"\ns.append(text: \"b\")",
    [
      "2:9: extraneous argument label 'text:' in call"
    ]),
  Told(
    "var s = \"a\"\nlet t = \"b\"\ns.append(text: t)",
    [
      "3:9: extraneous argument label 'text:' in call"
    ]),
  Told(
    "var s = \"a\"\ns.append(character: \"b\" + \"c\")",
    [
      "2:9: extraneous argument label 'character:' in call"
    ]),
  Told(
    "let xs: Set = [1]\nlet ys: Set = [2]\nprint(xs.intersection(other: ys))",
    [
      "3:10: no exact matches in call to instance method 'intersection'"
    ]),
  Told(
    "let xs: Set = [1]\nlet ys: Set = [2]\nprint(xs.subtracting(from: ys))",
    [
      "3:10: no exact matches in call to instance method 'subtracting'"
    ]),
  Told(
    "let xs: Set = [1]\nprint(xs.contains(element: 1))",
    [
      "2:10: no exact matches in call to instance method 'contains'"
    ]),
  Told(
    "let xs = [1, 2]\nprint(xs.prefix(upto: 1))",
    [
      "2:10: no exact matches in call to instance method 'prefix'"
    ]),
  Told(
    "let xs = [1, 2]\nprint(xs.prefix(count: 1))",
    [
      "2:10: no exact matches in call to instance method 'prefix'"
    ]),
  Told(
    "let xs = [1, 2]\nprint(xs.dropFirst(count: 1))",
    [
      "2:10: no exact matches in call to instance method 'dropFirst'"
    ]),
  Told(
    "let xs = [1, 2]\nprint(xs.suffix(n: 1))",
    [
      "2:10: no exact matches in call to instance method 'suffix'"
    ]),
  Told(
    "let xs = [1, 2]\nprint(xs.reduce(initial: 0, +))",
    [
      "2:16: extraneous argument label 'initial:' in call"
    ]),
  Told(
    "var d = [\"a\": 1]\nd[\"b\", 0] += 1",
    [
      "2:2: missing argument label 'default:' in subscript"
    ]),
  Told(
    "var d = [\"a\": 1]\nd[\"b\", defaultValue: 0] += 1",
    [
      "2:2: incorrect argument label in subscript (have '_:defaultValue:', expected '_:default:')"
    ]),
  Told(
    "var xs = [1, 2]\nxs.removeLast(count: 1)",
    [
      "2:14: extraneous argument label 'count:' in call"
    ]),
  Told(
    "struct S {\n  static solution(array: [Int]) -> Int { 1 }\n}",
    [
      "2:10: expected 'func' keyword in static method declaration"
    ]),
  Told(
    "struct S {\n  static func solution(array: [Int]) -> Int { 1 }\n  static area() -> Int { 2 }\n}",
    [
      "3:10: expected 'func' keyword in static method declaration"
    ]),
  Told(
    "class C {\n  private const MOD = 1_000_000_007\n  func f() {}\n}",
    [
      "2:11: expected 'func' keyword in instance method declaration",
      "2:17: found an unexpected second identifier in function declaration; is there an accidental break?",
      "2:21: expected '(' in argument list of function declaration",
      "2:20: consecutive declarations on a line must be separated by ';'",
      "2:21: expected declaration",
      "2:11: expected '{' in body of function declaration",
    ]),
  Told(
    "class C {\n  const MOD = 1\n}",
    [
      "2:3: expected 'func' keyword in instance method declaration",
      "2:9: found an unexpected second identifier in function declaration; is there an accidental break?",
      "2:13: expected '(' in argument list of function declaration",
      "2:12: consecutive declarations on a line must be separated by ';'",
      "2:13: expected declaration",
      "2:3: expected '{' in body of function declaration",
    ]),
  Told(
    "struct S {\n  static const mod = 7\n}",
    [
      "2:10: expected 'func' keyword in static method declaration",
      "2:16: found an unexpected second identifier in function declaration; is there an accidental break?",
      "2:20: expected '(' in argument list of function declaration",
      "2:19: consecutive declarations on a line must be separated by ';'",
      "2:20: expected declaration",
      "2:10: expected '{' in body of function declaration",
    ]),
  Told(
    "struct S {\n  const mod: Int = 7\n  var x = 1\n}",
    [
      "2:3: expected 'func' keyword in instance method declaration",
      "2:9: found an unexpected second identifier in function declaration; is there an accidental break?",
      "2:12: expected '(' in argument list of function declaration",
      "2:12: expected '->' after function parameter tuple",
      "2:17: consecutive declarations on a line must be separated by ';'",
      "2:18: expected declaration",
      "2:3: expected '{' in body of function declaration",
    ]),
  Told(
    "protocol Shape {\n  var name: String { get }\n  function area() -> Double\n  func perimeter() -> Double\n}",
    [
      "3:3: expected 'func' keyword in instance method declaration",
      "3:12: found an unexpected second identifier in function declaration; is there an accidental break?",
    ]),
  Told(
    "protocol Shape {\n  def area() -> Double\n}",
    [
      "2:3: expected 'func' keyword in instance method declaration",
      "2:7: found an unexpected second identifier in function declaration; is there an accidental break?",
    ]),
  Told(
    "struct S {\n  def area() -> Double { 1 }\n}",
    [
      "2:3: expected 'func' keyword in instance method declaration",
      "2:7: found an unexpected second identifier in function declaration; is there an accidental break?",
    ]),
  Told(
    "struct S {\n  function area() -> Double { 1 }\n}",
    [
      "2:3: expected 'func' keyword in instance method declaration",
      "2:12: found an unexpected second identifier in function declaration; is there an accidental break?",
    ]),
  Told(
    "enum E {\n  case a\n  function area() -> Double { 1 }\n}",
    [
      "3:3: found an unexpected second identifier in enum 'case' declaration; is there an accidental break?",
      "3:11: consecutive declarations on a line must be separated by ';'",
      "3:12: expected declaration",
    ]),
  Told(
    "extension Int {\n  function twice() -> Int { self * 2 }\n}",
    [
      "2:3: expected 'func' keyword in instance method declaration",
      "2:12: found an unexpected second identifier in function declaration; is there an accidental break?",
    ]),
  Told(
    "extension Int {\n  static function twice() -> Int { 2 }\n}",
    [
      "2:10: expected 'func' keyword in static method declaration",
      "2:19: found an unexpected second identifier in function declaration; is there an accidental break?",
    ]),
  Told(
    "struct S {\n  int n = 3\n}",
    [
      "2:3: expected 'func' keyword in instance method declaration",
      "2:7: found an unexpected second identifier in function declaration; is there an accidental break?",
      "2:9: expected '(' in argument list of function declaration",
      "2:8: consecutive declarations on a line must be separated by ';'",
      "2:9: expected declaration",
      "2:3: expected '{' in body of function declaration",
    ]),
  Told(
    "func f(_ a: Int, self) -> Int { a }",
    [
      "1:18: expected parameter name followed by ':'"
    ]),
  Told(
    "func f(_ a: Int, -1) -> Int { a }",
    [
      "1:18: expected parameter type following ':'"
    ]),
  Told(
    "func f(3) -> Int { 1 }",
    [
      "1:8: expected parameter type following ':'"
    ]),
  Told(
    "func f(nil) -> Int { 1 }",
    [
      "1:8: expected parameter name followed by ':'"
    ]),
  Told(
    "func displayBalance(usingPassword() password: String) {\n  print(1)\n}",
    [
      "1:21: expected parameter name followed by ':'"
    ]),
  Told(
    "func f(a: Int, b c d: Int) {}",
    [
      "1:20: expected ':' following argument label and parameter name",
      "1:20: expected ',' separator",
    ]),
  Told(
    "let d = [\"a\": 1\n  \"b\": 2]",
    [
      "1:16: expected ',' separator"
    ]),
  Told(
    "let d = [\n  \"t\": \"-\"\n  \"u\": \"..-\",\n]",
    [
      "2:11: expected ',' separator"
    ]),
  Told(
    "let t: (a: Int, b: Int c: Int) = (1, 2, 3)",
    [
      "1:24: expected ',' separator"
    ]),
  Told(
    "var student: (_name: String, _id: Int _height: Double) = (\"\", 0, 0)",
    [
      "1:39: expected ',' separator"
    ]),
  Told(
    "for i! in 1..<3 { print(i) }",
    [
      "1:6: expected 'in' after for-each pattern",
      "1:6: expected Sequence expression for for-each loop",
    ]),
  Told(
    "for i? in [1, nil] { print(i) }",
    [
      "1:6: expected 'in' after for-each pattern",
      "1:6: expected Sequence expression for for-each loop",
    ]),
  Told(
    "struct L { var cost: Int; func run(_ x: Int) -> Int { x } }\nlet ls = [L(cost: 1)]\nprint(ls.reduce(0) { $1.forward($0) })",
    [
      "3:25: value of type 'L' has no member 'forward'"
    ]),
  Told(
    "struct L { var cost: Int; func run(_ x: Int) -> Int { x } }\nlet ls = [L(cost: 1)]\nprint(ls.reduce(0) { $0 + $1.costs() })",
    [
      "3:30: value of type 'L' has no member 'costs'"
    ]),
  Told(
    "struct L { var cost: Int; func run(_ x: Int) -> Int { x } }\nlet ls = [L(cost: 1)]\nlet y = ls.reduce(0) { total, l in l.apply(total) }",
    [
      "3:38: value of type 'L' has no member 'apply'"
    ]),
  Told(
    "struct L { var cost: Int; func run(_ x: Int) -> Int { x } }\nlet ls = [L(cost: 1)]\nlet y = ls.reduce(3) { $1.apply(x: $0) }",
    [
      "3:27: value of type 'L' has no member 'apply'"
    ]),
  Told(
    "struct L { var cost: Int; func run(_ x: Int) -> Int { x } }\nlet ls = [L(cost: 1)]\nlet y = ls.reduce(3) { $1.cots }",
    [
      "3:27: value of type 'L' has no member 'cots'"
    ]),
  Told(
    "struct L { func run(_ x: [Double]) -> [Double] { x } }\nstruct N {\n  var ls: [L]\n  func predict(_ x: [Double]) -> [Double] { ls.reduce(x) { $1.forward($0) } }\n}",
    [
      "4:63: value of type 'L' has no member 'forward'"
    ]),
  Told(
    "let counts = [\"a\": 1]\nlet ranked = counts.sorted { $0.value > $1.value }\nfor (w, c) in ranked[0] { print(w, c) }",
    [
      "3:21: for-in loop requires 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)') to conform to 'Sequence'"
    ]),
  Told(
    "let words = \"a b\"\nfor x in words.first! { print(x) }",
    [
      "2:21: for-in loop requires 'String.Element' (aka 'Character') to conform to 'Sequence'"
    ]),
  Told(
    "let pairs = [\"a\": 1].map { $0 }\nfor x in pairs[0] { print(x) }",
    [
      "2:15: for-in loop requires 'Dictionary<String, Int>.Element' (aka '(key: String, value: Int)') to conform to 'Sequence'"
    ]),
  Told(
    "let words = \"a b\".split(separator: \" \")\nfor x in words.first { print(x) }",
    [
      "2:16: for-in loop requires 'String.SubSequence?' (aka 'Optional<Substring>') to conform to 'Sequence'; did you mean to unwrap optional?"
    ]),
]
