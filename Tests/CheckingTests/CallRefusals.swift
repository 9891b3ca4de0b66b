import Testing

/// Arguments that do not meet their parameters. The messages are the compiler's.
private let callRefusals: [Example] = [
  Example("func f(a: Int) {}\nf(1️⃣1)", "missing argument label 'a:' in call"),
  Example(
    "func f(a: Int, b: Int) {}\nf1️⃣(a: 1, c: 2)", "incorrect argument label in call (have 'a:c:', expected 'a:b:')"),
  Example("func f(_ a: Int, b: Int) {}\nf1️⃣(1, 2)", "missing argument label 'b:' in call"),
  Example("func f(_ a: Int, b: Int) {}\nf1️⃣(a: 1, b: 2)", "extraneous argument label 'a:' in call"),
  Example(
    "struct S { func g(x: Int) {} ; func h(_ x: Int, to y: Int) {} }\nS().g(1️⃣1)\nS().g(y: 1)\nS().h(1, 2)\nS().h(x: 1, to: 2)",
    "missing argument label 'x:' in call"),
  Example("func f(a: Int, b: Int) {}\nf(b: 1, 1️⃣a: 2)", "argument 'a' must precede argument 'b'"),
  Example("func f(a: Int, b: Int, c: Int) {}\nf(a: 1, c: 2, 1️⃣b: 3)", "argument 'b' must precede argument 'c'"),
  Example("func f(_ a: Int) {}\nf(1️⃣)\nf(1, 2)\nf(1, 2, 3)", "missing argument for parameter #1 in call"),
  Example("func f() {}\nf(1️⃣1)\nf(a: 1)", "argument passed to call that takes no arguments"),
  Example("func f(a: Int = 1, b: Int) {}\nf(1️⃣)\nf(a: 2)", "missing argument for parameter 'b' in call"),
  Example(
    "struct P { let x: Int; let y: Int }\nlet p = P1️⃣(1, 2)\nlet q = P(x: 1)\nlet r = P(x: 1, y: 2, z: 3)\nlet s = P(y: 1, x: 2)",
    "missing argument labels 'x:y:' in call"),
  Example(
    "class A { init(name: String, age: Int) {} }\nlet a = A(name: \"x\"1️⃣)\nlet b = A(\"x\", 3)\nlet c = A(name: 3, age: \"x\")",
    "missing argument for parameter 'age' in call"),
  Example(
    "enum E { case a(x: Int, y: Int), b(Int) }\nlet e = E.a1️⃣(1, 2)\nlet f = E.a(x: 1)\nlet g = E.b(x: 1)\nlet h = E.b\nlet i: E = .b(1, 2)",
    "missing argument labels 'x:y:' in call"),
  Example(
    "func f(x: Int, _ g: () -> Void) {}\nf1️⃣ { }\nf(x: 1)\nf(1) { }", "missing argument for parameter 'x' in call"),
  Example(
    "func f(_ g: (Int) -> Void) {}\nf(1️⃣3)\nf { print($0, $1) }\nf { }\nf { a, b in }\nf { (a: String) in }",
    "cannot convert value of type 'Int' to expected argument type '(Int) -> Void'"),
  Example(
    "func f(_ x: inout Int) {}\nf(1️⃣&3)\nf(3)\nvar s = \"a\"\nf(&s)",
    "cannot pass immutable value as inout argument: literals are not mutable"),
  Example(
    "func f(_ s: String) {}\nf(1️⃣1)\nf(nil)\nf(\"a\" as String?)\nf([\"a\"])",
    "cannot convert value of type 'Int' to expected argument type 'String'"),
  Example(
    "func f(_ xs: [Int]) {}\nf(1️⃣1)\nf([\"a\"])\nf([1, \"a\"])\nf([1.5])",
    "cannot convert value of type 'Int' to expected argument type '[Int]'"),
  Example(
    "func f(_ d: [String: Int]) {}\nf([\"a\": 1️⃣\"b\"])\nf([1: 2])\nf([1])",
    "cannot convert value of type 'String' to expected dictionary value type 'Int'"),
  Example(
    "func f(_ t: (Int, String)) {}\nf(1️⃣(1, 2))\nf(1, \"a\")\nf((1, \"a\", 3))",
    "cannot convert value of type '(Int, Int)' to expected argument type '(Int, String)'"),
  Example(
    "func f<T>(_ a: T, _ b: T) {}\n1️⃣f(1, \"a\")\nlet x = 1, y = \"a\"\nf(x, y)",
    "conflicting arguments to generic parameter 'T' ('String' vs. 'Int')"),
  Example(
    "func f(_ x: Int) -> Int { x }\nlet a: String = 1️⃣f(1)\nlet b = f(\"a\").count\nf(1).foo",
    "cannot convert value of type 'Int' to specified type 'String'"),
  Example(
    "1️⃣max(1, \"a\")\nmin(\"a\", 2.0)\nabs(\"a\")\nprint(sqrt(\"4\"))",
    "conflicting arguments to generic parameter 'T' ('Int' vs. 'String')"),
  Example(
    "let a = [3, 1]\na.sorted(by: { $0.1️⃣x < $1.x })\na.map { $0.foo }\na.filter { $0 }\na.forEach { x, y in }\na.reduce(0) { $0 }",
    "value of type 'Int' has no member 'x'"),
  Example(
    "let a = [\"a\"]\nlet n: Int = a.count.1️⃣description\nlet m: String = a.first\nlet o: [Int] = a.map { $0 }\nlet p = a.joined(separator: 1)",
    "cannot convert value of type 'String' to specified type 'Int'"),
  Example(
    "let x: Int = 1️⃣Int(\"4\")\nlet y: Double = Int(\"4\")!\nlet z = Int(true)\nlet w = String(1.5, 2)\nlet v = Double(\"a\", \"b\")",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
]

@Test(arguments: callRefusals) func callIsRefused(_ example: Example) throws { try example.check() }
