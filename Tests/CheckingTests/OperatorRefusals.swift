import Testing

/// Operators whose operands do not fit. The messages are the compiler's.
private let operatorRefusals: [Example] = [
  Example(
    "struct P {}\nprint(P() 1️⃣== P())\nlet b = P() != P()", "binary operator '==' cannot be applied to two 'P' operands"),
  Example("struct P {}\nprint(P() 1️⃣< P())", "binary operator '<' cannot be applied to two 'P' operands"),
  Example(
    "struct P {}\nprint(P() 1️⃣+ P())\nlet c = P() - P()\nlet d = P() * P()\nlet e = P() / P()",
    "binary operator '+' cannot be applied to two 'P' operands"),
  Example(
    "func f<T>(_ a: T, _ b: T) -> Bool { a 1️⃣== b }", "binary operator '==' cannot be applied to two 'T' operands"),
  Example("func f<T>(_ a: T, _ b: T) -> Bool { a 1️⃣< b }", "binary operator '<' cannot be applied to two 'T' operands"),
  Example(
    "func f<T: Equatable>(_ a: T, _ b: T) -> Bool { a 1️⃣< b }",
    "binary operator '<' cannot be applied to two 'T' operands"),
  Example(
    "func f<T: Comparable>(_ a: T, _ b: T) -> T { a 1️⃣+ b }\nfunc g<T>(_ a: T, _ b: T) -> T { a * b }",
    "binary operator '+' cannot be applied to two 'T' operands"),
  Example(
    "enum E { case a(Int), b }\nlet x = E.a(1)\nprint(x 1️⃣== x)\nif x == .b {}",
    "binary operator '==' cannot be applied to two 'E' operands"),
  Example(
    "enum E { case a(Int), b }\nprint(E.b 1️⃣== E.b)", "binary operator '==' cannot be applied to two 'E' operands"),
  Example("print(1 1️⃣== \"1\")", "binary operator '==' cannot be applied to operands of type 'Int' and 'String'"),
  Example(
    "let a = 1, b = \"x\"\nprint(a 1️⃣== b)",
    "binary operator '==' cannot be applied to operands of type 'Int' and 'String'"),
  Example(
    "let a = 1, b = 2.0\nprint(a 1️⃣+ b)\nprint(a < b)\nprint(a == b)",
    "binary operator '+' cannot be applied to operands of type 'Int' and 'Double'"),
  Example("let a = [1] 1️⃣+ 2", "binary operator '+' cannot be applied to operands of type '[Int]' and 'Int'"),
  Example("let s = \"a\" 1️⃣+ 1", "binary operator '+' cannot be applied to operands of type 'String' and 'Int'"),
  Example(
    "let s = \"a\" + 1️⃣Character(\"b\")", "cannot convert value of type 'Character' to expected argument type 'String'"),
  Example("let s = \"a\" 1️⃣- \"b\"", "binary operator '-' cannot be applied to two 'String' operands"),
  Example("let b = !1️⃣5", "cannot convert value of type 'Int' to expected argument type 'Bool'"),
  Example("let b = 1️⃣true + 1", "cannot convert value of type 'Bool' to expected argument type 'Int'"),
  Example("let b = 1️⃣1 && true", "integer literal value '1' cannot be used as a boolean; did you mean 'true'?"),
  Example("let b = true 1️⃣& false", "binary operator '&' cannot be applied to two 'Bool' operands"),
  Example("let x = 1️⃣-\"a\"", "unary operator '-' cannot be applied to an operand of type 'String'"),
  Example(
    "let o: Int? = 1\nlet x = 1️⃣o + 1\nlet y = o * 2\nlet z = 1 + o\nlet w = o > 0",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let o: Int? = 1\nlet p: Int? = 1\nlet x = o 1️⃣+ p", "binary operator '+' cannot be applied to two 'Int?' operands"),
  Example(
    "let d: Double = 1\nlet i: Int = 2\nlet x = d 1️⃣* i\nlet y = d / Double(i) + i",
    "binary operator '*' cannot be applied to operands of type 'Double' and 'Int'"),
  Example("let x = 5 1️⃣% 2.0", "'%' is unavailable: For floating point numbers use truncatingRemainder instead"),
  Example("let x = 5.0 1️⃣% 2.0", "'%' is unavailable: For floating point numbers use truncatingRemainder instead"),
  Example("var x = 5\nx += 1️⃣1.5\nx -= \"a\"", "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "var s = \"a\"\ns += 1️⃣1\ns -= \"a\"", "cannot convert value of type 'Int' to expected argument type 'String'"),
  Example(
    "struct V { var x = 1 }\nvar v = V()\nv 1️⃣+= V()",
    "referencing operator function '+=' on 'FloatingPoint' requires that 'V' conform to 'FloatingPoint'"),
  Example(
    "class A {}\nlet a = A(), b = A()\nprint(a 1️⃣== b)", "binary operator '==' cannot be applied to two 'A' operands"),
  Example("let f = { 1 }\nprint(f 1️⃣== f)", "binary operator '==' cannot be applied to two '() -> Int' operands"),
  Example(
    "let t = (1, 2)\nprint(t 1️⃣+ t)\nprint(t == (1, \"a\"))",
    "binary operator '+' cannot be applied to two '(Int, Int)' operands"),
  Example(
    "let n = 3\nlet y = n 1️⃣* 1.5\nlet z = Double(n) * 1.5 + n",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "let f: Float = 1\nlet d: Double = 2\nlet x = f 1️⃣+ d",
    "binary operator '+' cannot be applied to operands of type 'Float' and 'Double'"),
  Example(
    "let u: UInt8 = 1\nlet i = 5\nlet x = u 1️⃣+ i",
    "binary operator '+' cannot be applied to operands of type 'UInt8' and 'Int'"),
  Example("let x = 2 1️⃣** 3", "cannot find operator '**' in scope"),
  Example("let x = 2 1️⃣^^ 3", "cannot find operator '^^' in scope"),
  Example(
    "let c: Character = \"a\"\nlet s = 1️⃣c + \"b\"",
    "cannot convert value of type 'Character' to expected argument type 'String'"),
  Example("let x = \"abc\" 1️⃣* 3", "binary operator '*' cannot be applied to operands of type 'String' and 'Int'"),
  Example("let n: Int = 5 1️⃣> 3", "cannot convert value of type 'Bool' to specified type 'Int'"),
  Example("let s: String = 1 1️⃣+ 2", "cannot convert value of type 'Int' to specified type 'String'"),
  Example("let x = [1, 2, 3] 1️⃣* 2", "binary operator '*' cannot be applied to operands of type '[Int]' and 'Int'"),
  Example("let x: Int = 5 1️⃣/ 2.0", "cannot convert value of type 'Double' to specified type 'Int'"),
  Example(
    "func avg(_ xs: [Int]) -> Double { xs.reduce(0, +) 1️⃣/ xs.count }",
    "cannot convert return expression of type 'Int' to return type 'Double'"),
  Example(
    "func f(_ n: Int) -> Double { n 1️⃣/ 2 }", "cannot convert return expression of type 'Int' to return type 'Double'"),
  Example(
    "func f(_ n: Int) -> Double { return Double(n) * 1️⃣n }",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example("let x = 1️⃣Int(\"5\") * 2", "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let d = [\"a\": 1]\nlet t = d1️⃣[\"a\"] + 1\nlet u = d[\"a\"]! + \"x\"",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example(
    "let a: [Int] = [1]\nlet m = a.1️⃣max() + 1\nlet f = a.first * 2",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example("if 1️⃣5 = 5 {}", "cannot assign to value: literals are not mutable"),
  Example("let x = 3\nif x == 3 || 1️⃣4 {}", "cannot convert value of type 'Int' to expected argument type 'Bool'"),
  Example(
    "func f<T>(_ a: T, _ b: T) -> T { if a 1️⃣> b { return a }; return b }",
    "binary operator '>' cannot be applied to two 'T' operands"),
  Example(
    "func f<T>(_ a: T, _ b: T) -> T { return a 1️⃣> b ? a : b }",
    "referencing operator function '>' on 'Comparable' requires that 'T' conform to 'Comparable'"),
  Example(
    "func f<T>(_ a: [T], _ b: T) -> Int { a.filter { $0 1️⃣== b }.count }",
    "referencing operator function '==' on 'Equatable' requires that 'T' conform to 'Equatable'"),
  Example(
    "func f<T>(_ a: [T], _ b: T) -> Int? { for (i, x) in a.enumerated() where x 1️⃣== b { return i }; return nil }",
    "binary operator '==' cannot be applied to two 'T' operands"),
  Example(
    "func f<T>(_ a: T, _ b: T) -> Bool { a 1️⃣> b && b > a }",
    "referencing operator function '>' on 'Comparable' requires that 'T' conform to 'Comparable'"),
  Example(
    "func f<T>(_ a: T, _ b: T) -> Bool { !(a 1️⃣== b) }", "binary operator '==' cannot be applied to two 'T' operands"),
  Example(
    "func f<T>(_ a: [T]) -> [T] { a.sorted { $0 1️⃣< $1 } }",
    "referencing operator function '<' on 'Comparable' requires that 'T' conform to 'Comparable'"),
  Example(
    "func f<T>(_ a: [T]) -> T? { var m = a[0]; for x in a { if x 1️⃣> m { m = x } }; return m }",
    "binary operator '>' cannot be applied to two 'T' operands"),
  Example(
    "func f<T>(_ a: [T]) -> T { var m = a[0]; for x in a { m 1️⃣+= x }; return m }",
    "binary operator '+=' cannot be applied to two 'T' operands"),
  Example("prefix operator √; prefix func √ (x: Double) -> Double { x * 2 }\nlet x = 2.0; print(√x); let y = 3.0;√y"),
  Example("infix operator <+>: AdditionPrecedence; func <+> (a: Int, b: Int) -> Int { a + b }\nprint(1 <+> 2)"),
]

@Test(arguments: operatorRefusals) func operatorIsRefused(_ example: Example) throws { try example.check() }
