import Testing

/// Mistakes made while a working cell is changed.
@Test(arguments: slipsOfChange) func slipsOfChangeAreToldWhole(_ mistake: Told) { mistake.check() }

private let slipsOfChange: [Told] = [
  Told(
    "class Account {\n  var balance: Double\n  init(balance: Double) { self.balance = balance }\n  convenience init() {\n    balance = 0\n  }\n}\nprint(Account().balance)",
    [
      "5:5: 'self' used before 'self.init' call or assignment to 'self'",
      "6:3: 'self.init' isn't called on all paths before returning from initializer",
    ]),
  Told(
    "struct Vector {\n  var x, y: Double\n  static func * (a: Double, b: Vector) -> Vector { Vector(x: a * b.x, y: a * b.y) }\n}\nlet v = Vector(x: 1, y: 2)\nprint(v * 2)",
    [
      "6:9: binary operator '*' cannot be applied to operands of type 'Vector' and 'Int'"
    ]),
  Told(
    "extension Collection where Element: FloatingPoint {\n  var mean: Element { reduce(0, +) / count }\n}\nprint([1.0, 2.0].mean)",
    [
      "2:36: cannot convert return expression of type 'Int' to return type 'Self.Element'",
      "2:33: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Self.Element) throws -> Int'",
    ]),
  Told(
    "func sigmoid(_ x: Double) -> Double { 1 / (1 + x) }\nfunc sigmoid(_ x: Double) -> Double { x > 0 ? 1 : 0 }\nprint(sigmoid(1))",
    [
      "2:6: invalid redeclaration of 'sigmoid'"
    ]),
  Told(
    "var w = [0.1, 0.2]\nlet g = [1.0, 1.0]\nw = w - 0.1 * g\nprint(w)",
    [
      "3:13: binary operator '*' cannot be applied to operands of type 'Double' and '[Double]'",
      "3:7: binary operator '-' cannot be applied to operands of type '[Double]' and 'Double'",
    ]),
  Told(
    "struct Money {\n  var cents: Int\n}\nextension Money {\n  init(dollars: Double) { self.init(cents: dollars * 100) }\n}\nprint(Money(dollars: 2.5))",
    [
      "5:44: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "var text = \"abc\"\ntext[0] = \"x\"\nprint(text)",
    [
      "2:5: cannot assign through subscript: subscript is get-only"
    ]),
  Told(
    "let d = [\"a\": 1, \"b\": 2]\nif d.contains(\"a\") { print(\"yes\") }",
    [
      "2:15: missing argument label 'where:' in call",
      "2:15: cannot convert value of type 'String' to expected argument type '(Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int)) throws -> Bool')",
    ]),
  Told(
    "protocol Layer {\n  func forward(_ x: Double) -> Double\n}\nstruct Scale: Layer {\n  let k: Double\n  func forward(_ x: Double) -> Double { k * x }\n}\nlet net: [Layer] = [Scale(k: 2), { $0 + 1 }]\nprint(net.count)",
    [
      "8:34: cannot convert value of type '(Int) -> Int' to expected element type 'any Layer'"
    ]),
  Told(
    "func parse<T>(_ s: String) -> T { T(s) }\nlet n: Int = parse(\"1\")",
    [
      "1:35: type 'T' has no member 'init'"
    ]),
  Told(
    "let a = 5, b = 2\nprint(Double(a / b) + 0.5 * a)",
    [
      "2:29: cannot convert value of type 'Int' to expected argument type 'Double'"
    ]),
  Told(
    "class A {\n  var b: Double\n  init(b: Double) { self.b = b }\n  convenience init() {\n    self.b = 0\n  }\n}",
    [
      "5:5: 'self' used before 'self.init' call or assignment to 'self'",
      "6:3: 'self.init' isn't called on all paths before returning from initializer",
    ]),
  Told(
    "class A {\n  var b: Double\n  init(b: Double) { self.b = b }\n  convenience init(x: Int) {\n    b += 1\n    self.init(b: 2)\n  }\n}",
    [
      "5:5: 'self' used before 'self.init' call or assignment to 'self'"
    ]),
  Told(
    "class A {\n  let b: Double\n  init(b: Double) { self.b = b }\n  convenience init(x: Int) {\n    b = 1\n  }\n}",
    [
      "5:5: 'let' property 'b' may not be initialized directly; use \"self.init(...)\" or \"self = ...\" instead"
    ]),
  Told(
    "class A {\n  var b: Double, c: Int\n  init(b: Double) { self.b = b; c = 1 }\n  convenience init(x: Int) {\n    b = 1\n    c = 2\n  }\n}",
    [
      "5:5: 'self' used before 'self.init' call or assignment to 'self'",
      "6:5: 'self' used before 'self.init' call or assignment to 'self'",
      "7:3: 'self.init' isn't called on all paths before returning from initializer",
    ]),
  Told(
    "struct A {\n  var b: [Double]\n  init(b: [Double]) { self.b = b }\n  init(x: Int) {\n    b[0] = 1\n    b = []\n    self.init(b: [])\n  }\n}",
    [
      "5:10: 'self' used before 'self.init' call or assignment to 'self'",
      "6:7: 'self' used before 'self.init' call or assignment to 'self'",
    ]),
  Told(
    "struct V {\n  var x: Double\n  static func * (a: Double, b: V) -> V { V(x: a * b.x) }\n}\nlet v = V(x: 1)\nlet w = v * 2",
    [
      "6:11: binary operator '*' cannot be applied to operands of type 'V' and 'Int'"
    ]),
  Told(
    "struct V {\n  var x: Double\n}\nfunc * (a: Double, b: V) -> V { V(x: a * b.x) }\nlet v = V(x: 1)\nprint(v * 2)\nlet u: V = v * 2.0",
    [
      "6:9: binary operator '*' cannot be applied to operands of type 'V' and 'Int'",
      "7:14: binary operator '*' cannot be applied to operands of type 'V' and 'Double'",
    ]),
  Told(
    "struct V {\n  var x: Double\n}\nfunc f(c: Int) { }\nfunc g(_ d: Double) { f(c: d * 100) }",
    [
      "5:28: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "struct V {\n  var x: Int\n}\nfunc g(_ d: Double) -> V { V(x: d * 100) }",
    [
      "4:33: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "struct V {\n  var x: Int\n}\nfunc g(_ d: Double) -> V { .init(x: d * 100) }",
    [
      "4:37: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "struct V {\n  var x: Int\n  init(x: Int) { self.x = x }\n  init(d: Double) { self.init(x: d * 2) }\n  init(e: Double, f: Double) { self.init(x: e * f) }\n  init(g: Double) { self.init(x: g + 1.5) }\n}",
    [
      "4:34: cannot convert value of type 'Double' to expected argument type 'Int'",
      "5:47: cannot convert value of type 'Double' to expected argument type 'Int'",
      "6:36: cannot convert value of type 'Double' to expected argument type 'Int'",
    ]),
  Told(
    "class B { init(x: Int) { } }\nclass V: B {\n  init(d: Double) { super.init(x: d * 2) }\n}",
    [
      "3:35: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "func update<T: Numeric>(_ v: inout T, by g: T, rate: Double) { v *= rate }",
    [
      "1:69: cannot convert value of type 'Double' to expected argument type 'T'"
    ]),
  Told(
    "func scale<T: FloatingPoint>(_ v: T, _ k: Double) -> T { k * v }",
    [
      "1:58: cannot convert value of type 'Double' to expected argument type 'T'"
    ]),
  Told(
    "func mean<T: FloatingPoint>(_ v: [T]) -> T { v.reduce(0, +) / v.count }",
    [
      "1:61: cannot convert return expression of type 'Int' to return type 'T'",
      "1:58: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, T) throws -> Int'",
    ]),
  Told(
    "let a = 5, x = 2.5\nlet r = x + 0.5 * a\nlet q = x * 0.5 + a\nlet s = x - a * 0.5\nprint(x - a * 0.5)",
    [
      "2:19: cannot convert value of type 'Int' to expected argument type 'Double'",
      "3:17: binary operator '+' cannot be applied to operands of type 'Double' and 'Int'",
      "4:13: cannot convert value of type 'Int' to expected argument type 'Double'",
      "5:11: cannot convert value of type 'Int' to expected argument type 'Double'",
    ]),
  Told(
    "func make<T>(_ s: String) -> T { T() }",
    [
      "1:34: type 'T' has no member 'init'"
    ]),
  Told(
    "func make<T>(_ s: String) -> T { return T(s) }",
    [
      "1:41: type 'T' has no member 'init'"
    ]),
  Told(
    "func make<T>(_ s: String) -> T { let t = T(s); return t }",
    [
      "1:42: type 'T' has no member 'init'"
    ]),
  Told(
    "struct B<T> { var v: T; init() { v = T() } }",
    [
      "1:38: type 'T' has no member 'init'"
    ]),
  Told(
    "struct B<T> { var v: T; init(_ s: String) { v = T(s) } }",
    [
      "1:49: type 'T' has no member 'init'"
    ]),
  Told(
    "func make<T: Comparable>(_ n: Int) -> [T] { [T(n)] }",
    [
      "1:46: type 'T' has no member 'init'"
    ]),
  Told(
    "let d = [\"a\": 1]\nlet h = d.contains(\"a\")",
    [
      "2:20: missing argument label 'where:' in call",
      "2:20: cannot convert value of type 'String' to expected argument type '(Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int)) throws -> Bool')",
    ]),
  Told(
    "let d = [\"a\": 1]\nprint(d.contains(\"a\"))",
    [
      "2:18: missing argument label 'where:' in call",
      "2:18: cannot convert value of type 'String' to expected argument type '(Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int)) throws -> Bool')",
    ]),
  Told(
    "let d = [\"a\": 1]\nwhile d.contains(\"a\") { }",
    [
      "2:18: missing argument label 'where:' in call",
      "2:18: cannot convert value of type 'String' to expected argument type '(Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int)) throws -> Bool')",
    ]),
  Told(
    "let d = [\"a\": 1]\nguard d.contains(\"a\") else { fatalError() }\nlet r = d.contains(\"a\") ? 1 : 2",
    [
      "2:18: missing argument label 'where:' in call",
      "2:18: cannot convert value of type 'String' to expected argument type '(Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int)) throws -> Bool')",
      "3:20: missing argument label 'where:' in call",
      "3:20: cannot convert value of type 'String' to expected argument type '(Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int)) throws -> Bool')",
    ]),
  Told(
    "let d = [\"a\": 1]\nif !d.contains(\"a\") { }",
    [
      "2:16: missing argument label 'where:' in call",
      "2:16: cannot convert value of type 'String' to expected argument type '(Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int)) throws -> Bool')",
    ]),
  Told(
    "let d = [\"a\": 1]\nif d.contains(\"a\"), d.count > 1 { }",
    [
      "2:15: missing argument label 'where:' in call",
      "2:15: cannot convert value of type 'String' to expected argument type '(Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int)) throws -> Bool')",
    ]),
  Told(
    "let d = [\"a\": 1], k = \"b\"\nif d.contains(k) { }",
    [
      "2:15: missing argument label 'where:' in call",
      "2:15: cannot convert value of type 'String' to expected argument type '(Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int)) throws -> Bool')",
    ]),
  Told(
    "var w = [0.1, 0.2]\nlet g = [1.0, 1.0]\nw = w - g * 0.1",
    [
      "3:11: binary operator '*' cannot be applied to operands of type '[Double]' and 'Double'",
      "3:7: binary operator '-' cannot be applied to operands of type '[Double]' and 'Duration'",
    ]),
  Told(
    "var w = [0.1, 0.2]\nlet g = [1.0, 1.0], lr = 0.1\nw -= lr * g",
    [
      "3:3: binary operator '-=' cannot be applied to operands of type '[Double]' and 'Array<Double>.Stride'"
    ]),
  Told(
    "var w = [0.1, 0.2]\nlet g = [1.0, 1.0]\nw = 0.1 * g",
    [
      "3:11: cannot convert value of type '[Double]' to expected argument type 'Double'",
      "3:9: cannot assign value of type 'Double' to type '[Double]'",
    ]),
  Told(
    "let w = [0.1, 0.2], x = [1.0, 2.0], b = 0.5\nlet y: Double = w * x + b",
    [
      "2:23: binary operator '+' cannot be applied to operands of type 'Double.Scalar' and 'Double'"
    ]),
  Told(
    "func predict(_ w: [Double], _ x: [Double], b: Double) -> Double { w * x + b }",
    [
      "1:73: binary operator '+' cannot be applied to operands of type 'Double.Scalar' and 'Double'"
    ]),
  Told(
    "var text = \"abc\"\ntext[0] = \"x\"",
    [
      "2:5: cannot assign through subscript: subscript is get-only"
    ]),
  Told(
    "var text = \"abc\"\nlet i = 1\ntext[i] = \"x\"",
    [
      "3:5: cannot assign through subscript: subscript is get-only"
    ]),
  Told(
    "var text = \"abc\"\ntext[1...] = \"x\"",
    [
      "2:5: cannot assign through subscript: subscript is get-only"
    ]),
  Told(
    "func f() { var t = \"abc\"; t[0] = Character(\"b\") }",
    [
      "1:28: cannot assign through subscript: subscript is get-only"
    ]),
  Told(
    "func sig(_ x: Double) -> Double { 1 }\nfunc sig(_ x: Double) -> Double { 2 }\nlet v = sig(1)",
    [
      "2:6: invalid redeclaration of 'sig'"
    ]),
  Told(
    "func sig(_ x: Double) -> Double { 1 }\nfunc sig(_ y: Double) -> Double { 2 }\nlet v = [1.0].map(sig)\nlet u: Double = sig(2)",
    [
      "2:6: invalid redeclaration of 'sig'"
    ]),
  Told(
    "let d = [\"a\": 1]\nvar t = 0\nt = d[\"a\"]",
    [
      "3:6: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "let d = [\"a\": 1]\nvar t = 0\nif true { t = d[\"a\"] }",
    [
      "3:16: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "func f(_ d: [String: Int]) { \nvar t = 0\nt = d[\"a\"] \nprint(t)\n}",
    [
      "3:6: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "let d = [\"a\": 1]\nvar t = 0\nfor k in [\"a\"] { t = d[k] }",
    [
      "3:23: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "let d = [\"a\": 1]\nvar t = 0.5\nt = d[\"a\"]",
    [
      "3:6: cannot assign value of type 'Int?' to type 'Double'"
    ]),
  Told(
    "let d = [\"a\": \"x\"]\nvar t = \"\"\nt = d[\"a\"]",
    [
      "3:6: value of optional type 'String?' must be unwrapped to a value of type 'String'"
    ]),
  Told(
    "let d = [\"a\": 1]\nvar e = [\"a\": 2.5]\ne[\"a\"] = d[\"a\"]",
    [
      "3:8: cannot assign value of type 'Int?' to type 'Double?'"
    ]),
  Told(
    "let d = [\"a\": 1]\nstruct S { var x = 1 }\nvar s = S()\ns.x = d[\"a\"]",
    [
      "4:8: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "let d = [1: 1]\nvar t = 0\nt = d[1]",
    [
      "3:6: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "let d = [1: 1]\nfunc f(_ x: Int) { }\nf(d[1])",
    [
      "3:4: value of optional type 'Int?' must be unwrapped to a value of type 'Int'"
    ]),
  Told(
    "let xs = [1.5, 2]\nvar t = 0\nt = xs[0]\nt = xs[0] * 2",
    [
      "3:7: cannot assign value of type 'Double' to type 'Int'",
      "4:11: cannot assign value of type 'Double' to type 'Int'",
    ]),
  Told(
    "let xs = [1.5, 2]\nvar t = \"\"\nt = xs[0]",
    [
      "3:7: cannot assign value of type 'Double' to type 'String'"
    ]),
  Told(
    "let xs = [1.5, 2], n = 2\nvar t = 0\nt = abs(xs[0])",
    [
      "3:5: cannot assign value of type 'Double' to type 'Int'"
    ]),
  Told(
    "let x = 2.5\nvar t = 0\nt = abs(x)",
    [
      "3:5: cannot assign value of type 'Double' to type 'Int'"
    ]),
  Told(
    "let x = 2.5\nfunc f() -> Int { abs(x) }\nfunc g() -> Int { return abs(x) }\nfunc h() -> String { return abs(x) }\nfunc i(_ a: Int) { }\ni(abs(x))",
    [
      "6:3: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "2:19: cannot convert return expression of type 'Double' to return type 'Int'",
      "3:26: cannot convert return expression of type 'Double' to return type 'Int'",
      "4:29: cannot convert return expression of type 'Double' to return type 'String'",
    ]),
  Told(
    "let x = 2.5, n = 1\nlet a: Int = max(x, 1)\nlet b: Int = max(x, n)\nlet c: Double = max(n, 1)\nlet e: Int = min(x, x)",
    [
      "2:14: cannot convert value of type 'Double' to specified type 'Int'",
      "3:18: cannot convert value of type 'Double' to expected argument type 'Int'",
      "4:17: cannot convert value of type 'Int' to specified type 'Double'",
      "5:14: cannot convert value of type 'Double' to specified type 'Int'",
    ]),
  Told(
    "let x = 2.5, n = 1\nvar a = 1, c = 1.5\na = max(x, 1)\nc = max(n, 1)\na = min(x, x)\na = max(a, x)\nc = max(c, n)\nc = max(c, a)",
    [
      "3:5: cannot assign value of type 'Double' to type 'Int'",
      "4:5: cannot assign value of type 'Int' to type 'Double'",
      "5:5: cannot assign value of type 'Double' to type 'Int'",
      "6:12: cannot convert value of type 'Double' to expected argument type 'Int'",
      "7:12: cannot convert value of type 'Int' to expected argument type 'Double'",
      "8:12: cannot convert value of type 'Int' to expected argument type 'Double'",
    ]),
  Told(
    "let x = 2.5, n = 1\nstruct Q { var k: Int }\nfunc q(_ k: Int) { }\nlet a = Q(k: max(x, 1))\nlet b = Q(k: max(x, n))\nlet c = Q(k: min(n, x))\nlet d = Q(k: abs(x * 2))\nlet e = Q(k: min(x, x))\nq(abs(x))\nq(max(x, 1))\nq(max(n, x))\nq(min(x, x))\nq(abs(x * 2))",
    [
      "4:14: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "5:14: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "6:21: cannot convert value of type 'Double' to expected argument type 'Int'",
      "7:18: cannot convert value of type 'Double' to expected argument type 'Int'",
      "8:14: cannot convert value of type 'Double' to expected argument type 'Int'",
      "9:3: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "10:3: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "11:10: cannot convert value of type 'Double' to expected argument type 'Int'",
      "12:3: cannot convert value of type 'Double' to expected argument type 'Int'",
      "13:7: cannot convert value of type 'Double' to expected argument type 'Int'",
    ]),
  Told(
    "let x = 2.5, n = 1\nfunc q(a k: Int) -> Int { k }\nlet a = q(a: max(x, 1))\nlet b = q(a: max(x, n))\nlet c = q(a: min(n, x))\nlet d = q(a: abs(x * 2))\nlet e = q(a: min(x, x))\nlet f = q(a: abs(x))\nprint(q(a: abs(x)))\nprint(q(a: max(x, n)))",
    [
      "3:14: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "4:14: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "5:21: cannot convert value of type 'Double' to expected argument type 'Int'",
      "6:18: cannot convert value of type 'Double' to expected argument type 'Int'",
      "7:14: cannot convert value of type 'Double' to expected argument type 'Int'",
      "8:14: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "9:12: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "10:12: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
    ]),
  Told(
    "let x = 2.5, n = 1\nstruct Q { func q(a k: Int) -> Int { k } }\nlet p = Q()\nlet a = p.q(a: max(x, 1))\nlet b = p.q(a: max(x, n))\nlet d = p.q(a: abs(x * 2))\nlet e = p.q(a: min(x, x))\nlet f = p.q(a: abs(x))",
    [
      "4:16: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "5:16: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "6:20: cannot convert value of type 'Double' to expected argument type 'Int'",
      "7:16: cannot convert value of type 'Double' to expected argument type 'Int'",
      "8:16: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
    ]),
  Told(
    "import Foundation\nlet x = 2.5, n = 1\nfunc q(a k: Int) -> Int { k }\nlet a = q(a: max(x, 1))\nlet b = q(a: max(x, n))\nlet f = q(a: abs(x))\nlet g = q(a: sqrt(x))\nlet h = q(a: pow(x, 2))\nlet i = q(a: exp(x) * 2)\nlet j = q(a: floor(x))\nlet k = q(a: x.rounded())\nlet l = q(a: Double(n))\nlet m = q(a: floor(x / 2))",
    [
      "4:14: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "5:14: conflicting arguments to generic parameter 'T' ('Double' vs. 'Int')",
      "6:14: conflicting arguments to generic parameter 'T' ('Int' vs. 'Double')",
      "7:14: cannot convert value of type 'Double' to expected argument type 'Int'",
      "8:14: cannot convert value of type 'Double' to expected argument type 'Int'",
      "9:14: cannot convert value of type 'Double' to expected argument type 'Int'",
      "10:14: cannot convert value of type 'Double' to expected argument type 'Int'",
      "11:16: cannot convert value of type 'Double' to expected argument type 'Int'",
      "12:14: cannot convert value of type 'Double' to expected argument type 'Int'",
      "13:14: cannot convert value of type 'Double' to expected argument type 'Int'",
    ]),
  Told(
    "class A { var x = 1\n convenience init(y: Int) { print(x); self.init(); }\n init() { } }\nclass B { var x = 1\n convenience init(y: Int) { let z = x + 1; self.x = z; self.init(); }\n init() { } }\nclass C { var x = 1\n convenience init(y: Int) { x += y; self.init(); }\n init() { } }\nclass D { var x = [1]\n convenience init(y: Int) { x[0] = y; for v in x { print(v) }; self.init(); }\n init() { } }\nclass E { var x = 1\n convenience init(y: Int) { g(); self.g(); let h = { self.x }; print(h()); self.init(); }\n init() { } \n func g() { } }\nclass F { var x = 1\n convenience init(y: Int) { if y > 0 { x = y }; self.init(); }\n init() { } }\nclass G { var x = 1\n convenience init(y: Int) { if y > 0 { self.init() } ; x = y }\n init() { } }",
    [
      "2:35: 'self' used before 'self.init' call or assignment to 'self'",
      "5:37: 'self' used before 'self.init' call or assignment to 'self'",
      "5:44: 'self' used before 'self.init' call or assignment to 'self'",
      "8:29: 'self' used before 'self.init' call or assignment to 'self'",
      "11:29: 'self' used before 'self.init' call or assignment to 'self'",
      "11:48: 'self' used before 'self.init' call or assignment to 'self'",
      "14:29: 'self' used before 'self.init' call or assignment to 'self'",
      "14:34: 'self' used before 'self.init' call or assignment to 'self'",
      "14:52: 'self' used before 'self.init' call or assignment to 'self'",
      "18:40: 'self' used before 'self.init' call or assignment to 'self'",
      "21:56: 'self' used before 'self.init' call or assignment to 'self'",
      "21:62: 'self.init' isn't called on all paths before returning from initializer",
    ]),
  Told(
    "let b = true, n = 3, x = 2.5, m = 4, s = \"a\"\nfunc f1() -> String { return b ? n : m }\nfunc f2() -> String { return b ? x : n }\nfunc f3() -> Int { return b ? x : x }\nfunc f4() -> String { return b ? n : s }\nfunc f5() -> Int { return b ? s : \"b\" }\nlet a: String = b ? n : x",
    [
      "7:19: cannot convert value of type 'Double' to specified type 'String'",
      "2:32: cannot convert return expression of type 'Int' to return type 'String'",
      "3:32: cannot convert return expression of type 'Int' to return type 'String'",
      "4:29: cannot convert return expression of type 'Double' to return type 'Int'",
      "5:32: cannot convert return expression of type 'Int' to return type 'String'",
      "6:29: cannot convert return expression of type 'String' to return type 'Int'",
    ]),
  Told(
    "struct X: AnyObject {}",
    [
      "1:8: only protocols can inherit from 'AnyObject'"
    ]),
  Told(
    "enum X: AnyObject { case a }",
    [
      "1:6: only protocols can inherit from 'AnyObject'"
    ]),
  Told(
    "struct X: AnyObject, Equatable { var k = 1 }",
    [
      "1:8: only protocols can inherit from 'AnyObject'"
    ]),
  Told(
    "protocol P2: AnyObject, AnyObject {}",
    [
      "1:25: duplicate inheritance from 'AnyObject'"
    ]),
  Told(
    "func f<T>(_ t: T) { protocol P {} }",
    [
      "1:30: type 'P' cannot be nested in generic function 'f'"
    ]),
  Told(
    "func f<T>(_ t: T) { func g() { protocol P {} }; g() }",
    [
      "1:41: type 'P' cannot be nested in generic function 'g()'"
    ]),
  Told(
    "extension X: AnyObject {}\nstruct X {}",
    [
      "1:1: only protocols can inherit from 'AnyObject'"
    ]),
  Told(
    "struct S { var n: Int; init() { defer { n = 3 } } }\nprint(S().n)",
    [
      "1:33: 'self' used before all stored properties are initialized",
      "1:49: return from initializer without initializing all stored properties",
    ]),
]
