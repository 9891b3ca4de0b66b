import Checking
import Diagnostics
import Testing

/// All that is told of one mistake, in the compiler's words and order.
@Test(arguments: mistakes) func mistakeIsToldWhole(_ mistake: Told) { mistake.check() }

struct Told: Sendable, CustomTestStringConvertible {
  var source: String
  /// `line:column: message`
  var errors: [String]
  var testDescription: String { source }

  init(_ source: String, _ errors: [String]) { (self.source, self.errors) = (source, errors) }

  func check() {
    var sources = SourceMap()
    let cell = sources.add(SourceText(name: "cell.swift", text: source))
    let program = Checker(sources: sources, ahead: ParseAhead(isShared: false)).check([
      CellSource(number: 1, code: source, source: cell)
    ])
    let told = program.diagnostics.filter { $0.severity == .error }.map { error in
      let place = sources.location(of: error.range)
      return "\(place.line):\(place.column): \(error.message)"
    }
    #expect(told == errors)
  }
}

private let mistakes: [Told] = [
  Told(
    "class A { var other: A { A() }; required init() {}; subscript(i: Int) -> A { A() }; static var one: A { A() }\n  func g() -> Self { other }\n  func h(_ b: Bool) -> Self { if b { self } else { other } }\n  func k(_ b: Bool) -> Self { switch b { case true: A(); case false: self } }\n  func s() -> Self { self[0] }\n  func o() -> Self { A.one } }",
    [
      "2:22: cannot convert return expression of type 'A' to return type 'Self'",
      "3:52: cannot convert value of type 'A' to specified type 'Self'",
      "4:53: cannot convert value of type 'A' to specified type 'Self'",
      "5:26: cannot convert return expression of type 'A' to return type 'Self'",
      "6:24: cannot convert return expression of type 'A' to return type 'Self'",
    ]),
  Told(
    "class Node { var kids: [Node] = []; var up: Node?; required init() {}; static let root = Node()\n  var me: Self { self }; var wrong: Self { Node() }; var copy: Self { Self() }\n  subscript(i: Int) -> Self { self }\n  func a() -> Self { me.me } ; func b() -> Self { copy }; func c() -> Self { self[0] }\n  func d(_ b: Bool) -> Self? { if b { me } else { nil } }\n  func e(_ n: Int) -> Self { switch n { case 0: self; case 1: copy; default: type(of: self).init() } }\n  func f() -> Self { kids.append(Node()); return self }\n  static func g() -> Self { Self() }; func h() -> Self { up = self; return me }\n  func i() -> Self { up! } ; class var two: Self { Self() }; static func j() -> Self { two } }",
    [
      "2:44: cannot convert return expression of type 'Node' to return type 'Self'",
      "9:24: cannot convert return expression of type 'Node' to return type 'Self'",
    ]),
  Told(
    "class A { var next: A?; var all: [A] = []; required init() {}\n func s() -> Self { next! }\n func t() -> Self { all[0] }\n func v() -> Self { let k = self; return k }\n func x(_ a: A) -> Bool { a is Self } }\nfinal class Q { func f(_ x: Any) -> Self? { x as? Self } }",
    [
      "2:25: cannot convert return expression of type 'A' to return type 'Self'",
      "3:24: cannot convert return expression of type 'A' to return type 'Self'",
    ]),
  Told(
    "class A { func up() {} }\nlet a: A = .up()",
    [
      "2:13: member 'up()' in 'A' produces result of type '()', but context expects 'A'",
      "2:13: instance member 'up' cannot be used on type 'A'",
    ]),
  Told(
    "struct S { func two(_ n: Int) -> Int { n }; var p: S { self }; var q: Int { 1 } }\nlet b: S = .two(3)\nlet c: S = .p\nlet d: S = .q\nlet e: S = .two",
    [
      "2:13: member 'two' in 'S' produces result of type 'Int', but context expects 'S'",
      "2:13: instance member 'two' cannot be used on type 'S'",
      "3:13: instance member 'p' cannot be used on type 'S'",
      "4:13: instance member 'q' cannot be used on type 'S'",
      "4:13: member 'q' in 'S' produces result of type 'Int', but context expects 'S'",
      "5:13: member 'two' expects argument of type 'S'",
    ]),
  Told(
    "func f(a: Int, b: String) -> Int { a }\n_ = f(1, 2)",
    [
      "2:6: missing argument labels 'a:b:' in call",
      "2:10: cannot convert value of type 'Int' to expected argument type 'String'",
    ]),
  Told("func f(a: Int, b: String) -> Int { a }\n_ = f(a: \"1\")", ["2:7: missing argument for parameter 'a' in call"]),
  Told(
    "func f(a: Int, b: String) -> Int { a }\n_ = f(b: 2)",
    [
      "2:7: missing argument for parameter 'a' in call",
      "2:10: cannot convert value of type 'Int' to expected argument type 'String'",
    ]),
  Told(
    "func f(a: Int, b: String) -> Int { a }\n_ = f(\"1\", b: 2)",
    [
      "2:6: missing argument label 'a:' in call",
      "2:7: cannot convert value of type 'String' to expected argument type 'Int'",
      "2:15: cannot convert value of type 'Int' to expected argument type 'String'",
    ]),
  Told(
    "func f(a: Int, b: String) -> Int { a }\n_ = f(a: \"1\", c: 2)",
    [
      "2:6: incorrect argument label in call (have 'a:c:', expected 'a:b:')",
      "2:10: cannot convert value of type 'String' to expected argument type 'Int'",
      "2:18: cannot convert value of type 'Int' to expected argument type 'String'",
    ]),
  Told(
    "let x = 2.5\nfunc f(a: Int, b: String) -> Int { a }\n_ = f(x: \"1\", y: 2)",
    [
      "3:6: incorrect argument labels in call (have 'x:y:', expected 'a:b:')",
      "3:10: cannot convert value of type 'String' to expected argument type 'Int'",
      "3:18: cannot convert value of type 'Int' to expected argument type 'String'",
    ]),
  Told(
    "func f(a: Int, b: String) -> Int { a }\n_ = f(a: \"1\", b: \"2\", 3)",
    ["2:23: extra argument in call", "2:10: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "func f(a: Int, b: String) -> Int { a }\n_ = f(a: \"1\", b: \"2\", c: 3)",
    ["2:26: extra argument 'c' in call", "2:10: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "let x = 2.5, s = \"a\"\nfunc f(a: Int, b: String) -> Int { a }\n_ = f(a: x, b: s, s)",
    ["3:19: extra argument in call", "3:10: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "func f(a: Int, b: String) -> Int { a }\nlet r: String = f(a: 1)",
    [
      "2:23: missing argument for parameter 'b' in call",
      "2:17: cannot convert value of type 'Int' to specified type 'String'",
    ]),
  Told(
    "func f(a: Int, b: String) -> Int { a }\nlet r: String = f(1, \"b\")",
    [
      "2:18: missing argument labels 'a:b:' in call",
      "2:17: cannot convert value of type 'Int' to specified type 'String'",
    ]),
  Told(
    "func f(a: Int, b: String) -> Int { a }\nlet r: String = f(a: 1, b: \"2\", 3)",
    ["2:33: extra argument in call", "2:17: cannot convert value of type 'Int' to specified type 'String'"]),
  Told(
    "func g(_ a: Int, b: Double = 1) -> Double { b }\n_ = g(a: \"1\")",
    [
      "2:6: incorrect argument label in call (have 'a:', expected 'b:')",
      "2:7: missing argument for parameter #1 in call",
      "2:10: cannot convert value of type 'String' to expected argument type 'Double'",
    ]),
  Told(
    "func g(_ a: Int, b: Double = 1) -> Double { b }\n_ = g(\"1\", 2)",
    [
      "2:6: missing argument label 'b:' in call",
      "2:7: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "func g(_ a: Int, b: Double = 1) -> Double { b }\n_ = g(1, \"2\")",
    [
      "2:6: missing argument label 'b:' in call",
      "2:10: cannot convert value of type 'String' to expected argument type 'Double'",
    ]),
  Told(
    "func g(_ a: Int, b: Double = 1) -> Double { b }\n_ = g(1, c: \"2\")",
    [
      "2:6: incorrect argument label in call (have '_:c:', expected '_:b:')",
      "2:13: cannot convert value of type 'String' to expected argument type 'Double'",
    ]),
  Told(
    "func g(_ a: Int, b: Double = 1) -> Double { b }\n_ = g(b: \"2\")",
    [
      "2:7: missing argument for parameter #1 in call",
      "2:10: cannot convert value of type 'String' to expected argument type 'Double'",
    ]),
  Told(
    "func g(_ a: Int, b: Double = 1) -> Double { b }\n_ = g(\"1\", c: 2)",
    [
      "2:6: incorrect argument label in call (have '_:c:', expected '_:b:')",
      "2:7: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "struct P {\n  var a = 1\n  var b = \"x\"\n  init(a: Int, b: String) { (self.a, self.b) = (a, b) }\n  init() {}\n  func m(_ k: Int, by f: Double) -> Int { k }\n}\n_ = P(1, 2)",
    [
      "8:6: missing argument labels 'a:b:' in call",
      "8:10: cannot convert value of type 'Int' to expected argument type 'String'",
    ]),
  Told(
    "struct P {\n  var a = 1\n  var b = \"x\"\n  init(a: Int, b: String) { (self.a, self.b) = (a, b) }\n  init() {}\n  func m(_ k: Int, by f: Double) -> Int { k }\n}\n_ = P(a: \"1\")",
    ["8:7: missing argument for parameter 'a' in call"]),
  Told(
    "struct P {\n  var a = 1\n  var b = \"x\"\n  init(a: Int, b: String) { (self.a, self.b) = (a, b) }\n  init() {}\n  func m(_ k: Int, by f: Double) -> Int { k }\n}\n_ = P(\"1\", \"2\")",
    [
      "8:6: missing argument labels 'a:b:' in call",
      "8:7: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "struct P {\n  var a = 1\n  var b = \"x\"\n  init(a: Int, b: String) { (self.a, self.b) = (a, b) }\n  init() {}\n  func m(_ k: Int, by f: Double) -> Int { k }\n}\nlet p = P()\n_ = p.m(\"1\", 2.5)",
    [
      "9:8: missing argument label 'by:' in call",
      "9:9: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "struct P {\n  var a = 1\n  var b = \"x\"\n  init(a: Int, b: String) { (self.a, self.b) = (a, b) }\n  init() {}\n  func m(_ k: Int, by f: Double) -> Int { k }\n}\nlet p = P()\n_ = p.m(\"1\")",
    [
      "9:12: missing argument for parameter 'by' in call",
      "9:9: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "struct P {\n  var a = 1\n  var b = \"x\"\n  init(a: Int, b: String) { (self.a, self.b) = (a, b) }\n  init() {}\n  func m(_ k: Int, by f: Double) -> Int { k }\n}\nlet p = P()\n_ = p.m(k: \"1\", by: 2)",
    [
      "9:8: extraneous argument label 'k:' in call",
      "9:12: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "struct P {\n  var a = 1\n  var b = \"x\"\n  init(a: Int, b: String) { (self.a, self.b) = (a, b) }\n  init() {}\n  func m(_ k: Int, by f: Double) -> Int { k }\n}\nlet p = P()\n_ = p.m(1, by: \"2\", 3)",
    ["9:21: extra argument in call", "9:16: cannot convert value of type 'String' to expected argument type 'Double'"]),
  Told(
    "let s = \"a\"\nstruct P {\n  var a = 1\n  var b = \"x\"\n  init(a: Int, b: String) { (self.a, self.b) = (a, b) }\n  init() {}\n  func m(_ k: Int, by f: Double) -> Int { k }\n}\nlet p = P()\n_ = p.m(s, s)",
    [
      "10:8: missing argument label 'by:' in call",
      "10:9: cannot convert value of type 'String' to expected argument type 'Int'",
      "10:12: cannot convert value of type 'String' to expected argument type 'Double'",
    ]),
  Told(
    "func h(_ v: Int...) -> Int { v.count }\n_ = h(v: \"1\", 2)",
    [
      "2:6: extraneous argument label 'v:' in call",
      "2:10: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "func run(_ k: Int, then body: (Int) -> Void) { body(k) }\nrun(\"1\")",
    [
      "2:8: missing argument for parameter 'then' in call",
      "2:5: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "func run(_ k: Int, then body: (Int) -> Void) { body(k) }\nrun(\"1\") { print($0 + \"a\") }",
    [
      "2:21: binary operator '+' cannot be applied to operands of type 'Int' and 'String'",
      "2:5: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "let s = \"a\"\nfunc run(_ k: Int, then body: (Int) -> Void) { body(k) }\nrun(k: s) { print($0 + \"a\") }",
    [
      "3:22: binary operator '+' cannot be applied to operands of type 'Int' and 'String'",
      "3:4: extraneous argument label 'k:' in call",
      "3:8: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "let s = \"a\"\nfunc run(_ k: Int, then body: (Int) -> Void) { body(k) }\nrun(s, { print($0 + s) })",
    [
      "3:19: binary operator '+' cannot be applied to operands of type 'Int' and 'String'",
      "3:4: missing argument label 'then:' in call",
      "3:5: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told("let s = \"a\"\n_ = Int(s, 2)", ["2:8: missing argument label 'radix:' in call"]),
  Told("import Foundation\nlet s = \"a\"\n_ = Int(s, 2)", ["3:5: no exact matches in call to initializer "]),
  Told("let s = \"a\"\n_ = Double(s, 1)", ["2:5: no exact matches in call to initializer "]),
  Told("let d = [\"a\": 1]\n_ = d[1]", ["2:6: no exact matches in call to subscript "]),
  Told("let s = \"a\", xs = [1, 2]\n_ = xs[s]", ["2:7: no exact matches in call to subscript "]),
  Told("let xs = [1, 2]\n_ = xs[\"a\"]", ["2:7: no exact matches in call to subscript "]),
  Told("let xs = [1, 2]\n_ = xs.contains(of: 1)", ["2:16: extraneous argument label 'of:' in call"]),
  Told(
    "let n = 3, x = 2.5\nlet v = x * n / 2",
    ["2:11: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'"]),
  Told(
    "let n = 3\nlet v = \"n: \" + n + \"!\"",
    ["2:17: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = \"n: \" + n + \", x: \" + x",
    ["2:29: binary operator '+' cannot be applied to operands of type 'String' and 'Double'"]),
  Told(
    "let n = 3, x = 2.5\nprint(\"n: \" + n + \" x: \" + x)",
    ["2:26: binary operator '+' cannot be applied to operands of type 'String' and 'Double'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = \"a\" + n + x",
    ["2:17: binary operator '+' cannot be applied to operands of type 'String' and 'Double'"]),
  Told(
    "let n = 3, s = \"a\"\nlet v = \"a\" + n + s",
    ["2:15: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 3\nlet v = \"a\" + n + \"b\" + n",
    ["2:23: binary operator '+' cannot be applied to operands of type 'String' and 'Int'"]),
  Told(
    "let n = 3\nlet v = n + \"a\" + \"b\"",
    ["2:9: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let xs = [1, 2]\nlet v = \"a\" + xs[0] + \"b\"",
    ["2:17: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let xs = [1, 2]\nlet v = \"a\" + xs.count + \"b\"",
    ["2:18: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 3\nlet v = \"a\" + String(n) + n + \"b\"",
    ["2:27: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 3\nlet v: String = \"a\" + n + \"b\"",
    ["2:23: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 3, x = 2.5\nlet v: String = \"a\" + n + \"b\" + x",
    ["2:31: binary operator '+' cannot be applied to operands of type 'String' and 'Double'"]),
  Told(
    "let n = 3\nprint(\"a\" + n + \"b\")",
    ["2:13: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 3, o: Int? = 4\nprint(\"a\" + o + \"b\" + n)",
    ["2:21: binary operator '+' cannot be applied to operands of type 'String' and 'Int'"]),
  Told(
    "let n = 3\nprint(\"sum: \" + n * 2 + \"!\")",
    ["2:19: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let x = 2.5\nprint(\"x: \" + x.rounded() + \"!\")",
    ["2:17: cannot convert value of type 'Double' to expected argument type 'String'"]),
  Told(
    "let n = 3\nvar r = \"\"\nr += \"a\" + n",
    ["3:12: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 3\nvar r = \"\"\nr += \"a\" + n + \"b\"",
    ["3:12: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let xs = [1, 2]\nvar r = \"\"\nfor i in xs { r += i + \", \" }",
    ["3:20: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 3\nfunc k() -> String { return \"a\" + n + \"b\" }",
    ["2:35: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 3, x = 2.5\nfunc k() -> String { \"a\" + n + \"b\" + x }",
    ["2:36: binary operator '+' cannot be applied to operands of type 'String' and 'Double'"]),
  Told(
    "let xs = [1, 2]\nlet v = xs.map { \"a\" + $0 + \"b\" }",
    ["2:24: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = x * n / 2",
    ["2:11: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = n * x / 2",
    ["2:11: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = x / n * 2",
    ["2:11: binary operator '/' cannot be applied to operands of type 'Double' and 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = x * n * 2",
    ["2:11: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = 2 * x * n",
    ["2:11: binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = x * 2 * n",
    ["2:11: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = x + 1 + n",
    ["2:9: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = n - x * 2",
    ["2:13: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = n - 2 * x",
    ["2:17: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = x * n / n",
    ["2:11: binary operator '*' cannot be applied to operands of type 'Double' and 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet v: Double = x * n / 2",
    ["2:21: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "let n = 3, x = 2.5\nfunc k() -> Double { x * n / 2 }",
    ["2:26: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "let n = 3, x = 2.5\nprint(\"\\(n * x)\")",
    ["2:10: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "let n = 3, x = 2.5\nprint(\"\\(x / n)\")",
    ["2:14: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told("let n = 3, x = 2.5\nprint(pow(x, n))", ["2:7: no exact matches in call to global function 'pow'"]),
  Told("let n = 3\nprint(exp(n))", ["2:7: no exact matches in call to global function 'exp'"]),
  Told(
    "let n = 3\nlet v = [1, 2.5, n]",
    [
      "2:9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let v = [\"a\": 1, 2: 3]",
    [
      "1:9: heterogeneous collection literal could only be inferred to '[AnyHashable : Int]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let n = 3, x = 2.5\nlet v = n + x * 2",
    ["2:13: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = n * (x + 1)",
    ["2:14: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = n + 2 * x",
    ["2:17: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet v = n / (x - 1)",
    ["2:14: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nprint(\"\\(n + x * 2)\")",
    ["2:14: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nprint(\"\\(x + 1 + n)\")",
    ["2:10: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told("let n = 3\nprint(log(n))", ["2:7: no exact matches in call to global function 'log'"]),
  Told("let n = 3\nprint(sin(n))", ["2:7: no exact matches in call to global function 'sin'"]),
  Told("let n = 3\nlet q = exp(n)", ["2:9: no exact matches in call to global function 'exp'"]),
  Told("let n = 3\nlet q = tanh(n)", ["2:9: no exact matches in call to global function 'tanh'"]),
  Told(
    "let n = 3\nlet q = [n, 2.5]",
    [
      "2:9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let n = 3\nlet q = [2.5, n]",
    [
      "2:9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let n = 3\nlet q = [1, n, 2.5]",
    [
      "2:9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let n = 3\nlet q = [1, \"a\", n]",
    [
      "2:9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let n = 3\nlet q = [n, \"a\"]",
    [
      "2:9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let s = \"a\"\nlet q = [s, 1]",
    [
      "2:9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let q = [(1, \"a\"), (2, 3)]",
    [
      "1:9: heterogeneous collection literal could only be inferred to '[Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let n = 3\nlet q = [n: \"a\", \"b\": \"c\"]",
    [
      "2:9: heterogeneous collection literal could only be inferred to '[AnyHashable : String]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let n = 3\nlet q = [\"a\": n, \"b\": \"c\"]",
    [
      "2:9: heterogeneous collection literal could only be inferred to '[String : Any]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let q = [1: 2, \"a\": 3]",
    [
      "1:9: heterogeneous collection literal could only be inferred to '[AnyHashable : Int]'; add explicit type annotation if this is intentional"
    ]),
  Told(
    "let n = 3, s = \"a\"\nlet q = [n: 1, s: 2]",
    [
      "2:9: heterogeneous collection literal could only be inferred to '[AnyHashable : Int]'; add explicit type annotation if this is intentional"
    ]),
  Told("let n = 3\nprint(exp(n))", ["2:7: no exact matches in call to global function 'exp'"]),
  Told("let n = 3\nprint(exp2(n))", ["2:7: no exact matches in call to global function 'exp2'"]),
  Told("let n = 3\nprint(expm1(n))", ["2:7: no exact matches in call to global function 'expm1'"]),
  Told("let n = 3\nprint(log(n))", ["2:7: no exact matches in call to global function 'log'"]),
  Told("let n = 3\nprint(log2(n))", ["2:7: no exact matches in call to global function 'log2'"]),
  Told("let n = 3\nprint(log10(n))", ["2:7: no exact matches in call to global function 'log10'"]),
  Told("let n = 3\nprint(log1p(n))", ["2:7: no exact matches in call to global function 'log1p'"]),
  Told("let n = 3\nprint(sin(n))", ["2:7: no exact matches in call to global function 'sin'"]),
  Told("let n = 3\nprint(cos(n))", ["2:7: no exact matches in call to global function 'cos'"]),
  Told("let n = 3\nprint(tan(n))", ["2:7: no exact matches in call to global function 'tan'"]),
  Told("let n = 3\nprint(asin(n))", ["2:7: no exact matches in call to global function 'asin'"]),
  Told("let n = 3\nprint(acos(n))", ["2:7: no exact matches in call to global function 'acos'"]),
  Told("let n = 3\nprint(atan(n))", ["2:7: no exact matches in call to global function 'atan'"]),
  Told("let n = 3\nprint(sinh(n))", ["2:7: no exact matches in call to global function 'sinh'"]),
  Told("let n = 3\nprint(cosh(n))", ["2:7: no exact matches in call to global function 'cosh'"]),
  Told("let n = 3\nprint(tanh(n))", ["2:7: no exact matches in call to global function 'tanh'"]),
  Told("let n = 3\nprint(cbrt(n))", ["2:7: no exact matches in call to global function 'cbrt'"]),
  Told("let n = 3\nprint(erf(n))", ["2:7: no exact matches in call to global function 'erf'"]),
  Told("let n = 3\nprint(fabs(n))", ["2:12: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told("let n = 3, x = 2.5\nprint(pow(x, n))", ["2:7: no exact matches in call to global function 'pow'"]),
  Told("let s = \"a\"\nprint(exp(s))", ["2:7: no exact matches in call to global function 'exp'"]),
  Told("let n = 3\nprint(exp(n) + 1)", ["2:7: no exact matches in call to global function 'exp'"]),
  Told("let xs = [1, 2]\nlet q = xs.map { exp($0) }", ["2:18: no exact matches in call to global function 'exp'"]),
  Told("let xs = [1, 2]\nprint(exp(xs[0]))", ["2:7: no exact matches in call to global function 'exp'"]),
  Told("let xs = [1, 2]\nprint(exp(xs.count))", ["2:7: no exact matches in call to global function 'exp'"]),
  Told("let o: Int? = 4\nprint(exp(o))", ["2:7: no exact matches in call to global function 'exp'"]),
  Told(
    "let xs = [1, 2]\nfunc k() -> [Int] { xs }\nprint(k.count)",
    ["3:7: function 'k' was used as a property; add () to call it"]),
  Told("let v = Int(\"1\", \"2\")", ["1:9: no exact matches in call to initializer "]),
  Told(
    "let xs = [1, 2]\nlet v = xs as [Double]",
    ["2:9: cannot convert value of type '[Int]' to type '[Double]' in coercion"]),
  Told(
    "let d = [\"a\": 1]\nlet v = d as [String: Double]",
    ["2:9: cannot convert value of type '[String : Int]' to type '[String : Double]' in coercion"]),
  Told(
    "var q = [\"a\": [1]]\nq[\"a\"].append(2)",
    [
      "2:8: cannot use mutating member on immutable value: 'q' is immutable",
      "2:6: value of optional type '[Int]?' must be unwrapped to refer to member 'append' of wrapped base type '[Int]'",
    ]),
  Told(
    "let xs = [1, 2]\nlet v = xs as [Double]",
    ["2:9: cannot convert value of type '[Int]' to type '[Double]' in coercion"]),
  Told(
    "let xs = [1, 2]\nlet v = xs as [String]",
    ["2:9: cannot convert value of type '[Int]' to type '[String]' in coercion"]),
  Told(
    "let xs = [1, 2]\nlet v = (xs as [Double]).count",
    ["2:10: cannot convert value of type '[Int]' to type '[Double]' in coercion"]),
  Told(
    "let o: Int? = 4\nlet v = o as Double?", ["2:9: cannot convert value of type 'Int?' to type 'Double?' in coercion"]),
  Told(
    "let n = 3, s = \"a\"\nlet v = (n, s) as (Int, Int)",
    ["2:9: cannot convert value of type '(Int, String)' to type '(Int, Int)' in coercion"]),
  Told(
    "let n = 3, s = \"a\"\nlet r = n..<s",
    ["2:10: conflicting arguments to generic parameter 'Self' ('Int' vs. 'String')"]),
  Told(
    "let s = \"a\"\nlet r = 0..<s", ["2:10: conflicting arguments to generic parameter 'Self' ('String' vs. 'Int')"]),
  Told(
    "let s = \"a\"\nlet r = s..<1", ["2:10: conflicting arguments to generic parameter 'Self' ('String' vs. 'Int')"]),
  Told("let n = 3\nlet r = n...4.5", ["2:10: conflicting arguments to generic parameter 'Self' ('Int' vs. 'Double')"]),
  Told(
    "let xs = [1, 2]\nfunc k() -> [Int] { xs }\nprint(k.count)",
    ["3:7: function 'k' was used as a property; add () to call it"]),
  Told(
    "struct P {\n  var a = 1\n  var b = \"x\"\n  init(a: Int, b: String) { (self.a, self.b) = (a, b) }\n  init() {}\n  func m(_ k: Int, by f: Double) -> Int { k }\n}\nlet p = P()\nfunc k() -> P { p }\nprint(k.a)",
    ["10:7: function 'k' was used as a property; add () to call it"]),
  Told(
    "let xs = [1, 2]\nlet k = { xs }\nprint(k.count)", ["3:7: function 'k' was used as a property; add () to call it"]),
  Told(
    "let xs = [1, 2]\nlet k = xs.reversed\nprint(k.count)",
    ["3:7: function 'k' was used as a property; add () to call it"]),
  Told(
    "let n = 3, s = \"a\"\nlet r = stride(from: n, to: s, by: 1)",
    ["2:29: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "let n = 3, s = \"a\"\nlet r = stride(from: s, to: n, by: 1)",
    ["2:22: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet r = stride(from: n, to: x, by: 1)",
    ["2:29: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "let n = 3, x = 2.5\nlet r = stride(from: x, through: n, by: 0.5)",
    ["2:34: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "let n = 3\nfor i in stride(from: 0.0, to: n, by: 1) { print(i) }",
    ["2:23: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "for i in stride(from: 0, to: \"10\", by: 1) { print(i) }",
    ["1:30: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "let s = \"a\"\nfor i in stride(from: 0, to: s, by: 1) { print(i) }",
    ["2:30: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "let s = \"a\", xs = [1, 2]\nlet t = xs.reduce(s) { $0 + $1 }",
    ["2:29: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let xs = [1, 2]\nlet t = xs.reduce(\"\") { $0 + $1 }",
    ["2:30: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let xs = [1, 2]\nlet t = xs.reduce(0.0) { $0 + $1 }",
    ["2:31: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "let s = \"a\"\nlet m = max(1, s)", ["2:9: conflicting arguments to generic parameter 'T' ('String' vs. 'Int')"]),
  Told(
    "let n = 3\nlet m = max(\"a\", n)", ["2:9: conflicting arguments to generic parameter 'T' ('Int' vs. 'String')"]),
  Told("let n = 3\nlet m = min(2.5, n)", ["2:9: conflicting arguments to generic parameter 'T' ('Int' vs. 'Double')"]),
  Told("import Foundation\nlet y = 2 ** 3", ["2:11: no operator '**' is defined; did you mean 'pow(_:_:)'?"]),
  Told(
    "let x = Tensor([1.0])\nlet y = x .> 0 && x .< 2",
    [
      "2:11: cannot convert value of type 'Tensor' to expected argument type 'Bool'",
      "2:21: cannot convert value of type 'Tensor' to expected argument type 'Bool'",
    ]),
  Told(
    "let x = Tensor([1.0])\nlet y = !(x .> 0)",
    ["2:13: cannot convert value of type 'Tensor' to expected argument type 'Bool'"]),
  Told("let y = Tensor.zeros(\"3\")", ["1:16: no exact matches in call to static method 'zeros'"]),
  Told("let x = Tensor([1.0])\nlet y = x[1.5]", ["2:10: no exact matches in call to subscript "]),
  Told(
    "let xs = [1, 2]\nlet t = xs.reduce(0.0, +)",
    [
      "2:24: cannot convert value of type '(Double) -> Double' to expected argument type '(Double, Int) throws -> Double'"
    ]),
  Told(
    "let xs = [1, 2]\nlet t = xs.reduce(0.5, *)",
    ["2:19: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told("var k: [int] = []", ["1:9: cannot find type 'int' in scope"]),
  Told("let q: [foo] = [1, \"a\"]", ["1:9: cannot find type 'foo' in scope"]),
  Told("let q: foo = nil", ["1:8: cannot find type 'foo' in scope"]),
  Told("struct K {}\nlet q = [K(): 1]", ["2:9: generic struct 'Dictionary' requires that 'K' conform to 'Hashable'"]),
  Told("import Foundation\nprintf(\"a\")", ["2:1: 'printf' is unavailable: Variadic function is unavailable"]),
  Told("let xs = [1]\nlet q = xs[0\n", ["3:1: expected ']' in expression list"]),
  Told(
    "let w = Tensor.randn(2)\nnoGrad { w -= 0.1 * w.grad }",
    ["2:23: value of optional type 'Tensor?' must be unwrapped to a value of type 'Tensor'"]),
]
