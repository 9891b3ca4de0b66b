import Testing

/// Operands that nothing brings together. The messages are the compiler's.
private let operandRefusals: [Example] = [
  Example(
    "let out = [1.0, 2.0], y = 3.0\nlet e = 1️⃣out - y\n",
    "cannot convert value of type '[Double]' to expected argument type 'Double'"),
  Example(
    "let out = [1.0, 2.0], y = 3.0\nlet e = y - 1️⃣out\n",
    "cannot convert value of type '[Double]' to expected argument type 'Double'"),
  Example(
    "let out = [1.0, 2.0], y = 3.0\nlet e = out 1️⃣* y\n",
    "binary operator '*' cannot be applied to operands of type '[Double]' and 'Double'"),
  Example(
    "let out = [1.0, 2.0], y = 3.0\nlet e = out 1️⃣+ y\n",
    "binary operator '+' cannot be applied to operands of type '[Double]' and 'Double'"),
  Example(
    "let out = [1.0, 2.0], y = 3.0\nlet e = y 1️⃣+ out\n",
    "binary operator '+' cannot be applied to operands of type 'Double' and '[Double]'"),
  Example(
    "let out = [1.0, 2.0], y = 3.0\nlet e = out 1️⃣/ y\n",
    "binary operator '/' cannot be applied to operands of type '[Double]' and 'Double'"),
  Example(
    "let out = [1.0, 2.0]\nlet e = out 1️⃣* 2\n",
    "binary operator '*' cannot be applied to operands of type '[Double]' and 'Int'"),
  Example(
    "let out = [1.0, 2.0]\nlet e = out 1️⃣* 2.0\n",
    "binary operator '*' cannot be applied to operands of type '[Double]' and 'Double'"),
  Example(
    "let out = [1.0, 2.0]\nlet e = 2 * 1️⃣out\n",
    "cannot convert value of type '[Double]' to expected argument type 'Int'"),
  Example(
    "let out = [1.0, 2.0]\nlet e = out 1️⃣* out\n",
    "binary operator '*' cannot be applied to two '[Double]' operands"),
  Example(
    "let out = [1.0, 2.0]\nlet e = out 1️⃣- out\n",
    "binary operator '-' cannot be applied to two '[Double]' operands"),
  Example(
    "let out = [1, 2], n = 3\nlet e = out 1️⃣* n\n",
    "binary operator '*' cannot be applied to operands of type '[Int]' and 'Int'"),
  Example(
    "let out = [1, 2], n = 3\nlet e = 1️⃣out - n\n",
    "cannot convert value of type '[Int]' to expected argument type 'Int'"),
  Example(
    "let out = [1, 2], n = 3\nprint(1️⃣out - n)\n",
    "cannot convert value of type '[Int]' to expected argument type 'Int'"),
  Example(
    "func f(_ out: [Double], _ y: Double) -> [Double] { return 1️⃣out - y }\n",
    "cannot convert value of type '[Double]' to expected argument type 'Double'"),
  Example(
    "func f(_ out: [Double], _ y: Double) -> Double { 1️⃣out - y }\n",
    "cannot convert value of type '[Double]' to expected argument type 'Double'"),
  Example(
    "func f(_ out: [Double], _ y: Double) { for i in 0..<3 { let d = 1️⃣out - y; print(d, i) } }\n",
    "cannot convert value of type '[Double]' to expected argument type 'Double'"),
  Example(
    "func f(_ out: [Double], _ y: Double) { let d = (1️⃣out - y) * 2; print(d) }\n",
    "cannot convert value of type '[Double]' to expected argument type 'Double'"),
  Example(
    "func f(_ out: [Double], _ y: Float) { let d = 1️⃣out - y; print(d) }\n",
    "cannot convert value of type '[Double]' to expected argument type 'Float'"),
  Example(
    "let s = \"a\", y = 3.0\nlet e = 1️⃣s - y\n",
    "cannot convert value of type 'String' to expected argument type 'Double'"),
  Example(
    "let s = \"a\", t = \"b\"\nlet e = s 1️⃣- t\n",
    "binary operator '-' cannot be applied to two 'String' operands"),
  Example(
    "let s = \"a\", y = 3\nlet e = s 1️⃣* y\n",
    "binary operator '*' cannot be applied to operands of type 'String' and 'Int'"),
  Example("let e = \"a\" 1️⃣* 3\n", "binary operator '*' cannot be applied to operands of type 'String' and 'Int'"),
  Example(
    "let s: Set<Int> = [1], y = 3\nlet e = 1️⃣s - y\n",
    "cannot convert value of type 'Set<Int>' to expected argument type 'Int'"),
  Example(
    "let d = [\"a\": 1], y = 3\nlet e = 1️⃣d + y\n",
    "cannot convert value of type '[String : Int]' to expected argument type 'Int'"),
  Example(
    "let t = (1, 2), y = 3\nlet e = 1️⃣t + y\n",
    "cannot convert value of type '(Int, Int)' to expected argument type 'Int'"),
  Example(
    "struct V { var x = 1.0 }\nlet v = V(), y = 2.0\nlet e = v 1️⃣* y\n",
    "binary operator '*' cannot be applied to operands of type 'V' and 'Double'"),
  Example(
    "struct V { var x = 1.0 }\nlet v = V(), y = 2.0\nlet e = y * 1️⃣v\n",
    "cannot convert value of type 'V' to expected argument type 'Double'"),
  Example(
    "struct V { var x = 1.0 }\nlet v = V()\nlet e = v 1️⃣+ v\n",
    "binary operator '+' cannot be applied to two 'V' operands"),
  Example(
    "struct V { var x = 1.0 }\nlet v = V()\nlet e = v 1️⃣* 2\n",
    "binary operator '*' cannot be applied to operands of type 'V' and 'Int'"),
  Example(
    "var out = [1.0], y = 3.0\nout 1️⃣-= y\n",
    "binary operator '-=' cannot be applied to operands of type '[Double]' and 'Double'"),
  Example(
    "var out = [1.0], y = 3.0\nout += 1️⃣y\n",
    "cannot convert value of type 'Double' to expected argument type 'Array<Double>'"),
  Example(
    "var out = [1.0], y = 3.0\ny += 1️⃣out\n",
    "cannot convert value of type '[Double]' to expected argument type 'Double'"),
  Example(
    "var out = [1.0]\nout 1️⃣*= 2\n",
    "binary operator '*=' cannot be applied to operands of type '[Double]' and 'Int'"),
  Example(
    "struct P { var x = 1 }\nvar ps = [P()]\nps 1️⃣+= P()\n",
    "operator function '+=' requires that 'P' conform to 'Sequence'"),
  Example(
    "class C {}\nvar cs: [C] = []\ncs 1️⃣+= C()\n",
    "operator function '+=' requires that 'C' conform to 'Sequence'"),
  Example(
    "var names = [\"a\"]\nnames 1️⃣+= \"b\"\n",
    "operator function '+=' requires the types 'String' and 'String.Element' (aka 'Character') be equivalent"),
  Example("var ns = [1]\nns += 1️⃣2\n", "cannot convert value of type 'Int' to expected argument type 'Array<Int>'"),
  Example(
    "let data = [(1.0, 2.0)]\nfor i in 1...1️⃣data { print(i) }\n",
    "cannot convert value of type '[(Double, Double)]' to expected argument type 'Int'"),
  Example(
    "let data = [1.0]\nfor i in 0..<1️⃣data { print(i) }\n",
    "cannot convert value of type '[Double]' to expected argument type 'Int'"),
  Example(
    "let n = \"3\"\nfor i in 0..<1️⃣n { print(i) }\n",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "let n: Int? = 3\nfor i in 0..<1️⃣n { print(i) }\n",
    "value of optional type 'Int?' must be unwrapped to a value of type 'Int'"),
  Example("func f<T: 1️⃣Int>(_ x: T) {}\n", "type 'T' constrained to non-protocol, non-class type 'Int'"),
  Example(
    "func f<T>(_ x: T) where T1️⃣: [Double] {}\n",
    "type 'T' constrained to non-protocol, non-class type '[Double]'"),
  Example("struct S<T> where T1️⃣: String {}\n", "type 'T' constrained to non-protocol, non-class type 'String'"),
  Example(
    "protocol L { func f(_ x: Int) -> Int }\nlet r = 1️⃣L.f(1)\n",
    "instance member 'f' cannot be used on type 'any L'; did you mean to use a value of this type instead?"),
  Example(
    "protocol L { func f(_ x: Int) -> Int; static func make() -> Int }\nlet r = 1️⃣L.make()\n",
    "static member 'make' cannot be used on protocol metatype '(any L).Type'"),
  Example("protocol L { init(); var n: Int { get } }\nlet r = 1️⃣L()\n", "type 'any L' cannot be instantiated"),
  Example(
    "protocol L { var n: Int { get } }\nprint(1️⃣L.n)\n",
    "instance member 'n' cannot be used on type 'any L'; did you mean to use a value of this type instead?"),
  Example("class Dog1️⃣(Animal) { }\n", "expected ':' to begin inheritance clause"),
  Example("enum E1️⃣(Int) { case a }\n", "expected '{' in enum"),
  Example(
    "class Dog 1️⃣extends Animal { }\n",
    "found an unexpected second identifier in class declaration; is there an accidental break?"),
  Example("struct S { func f() 1️⃣: Int { 1 } }\n", "expected '->' after function parameter tuple"),
  Example("func f(x: Int)1️⃣: Int { return x }\n", "expected '->' after function parameter tuple"),
  Example("def1️⃣ f(x): return x\n", "consecutive statements on a line must be separated by ';'"),
  Example("function1️⃣ f(x) { return x }\n", "consecutive statements on a line must be separated by ';'"),
  Example("fn1️⃣ f(x: Int) -> Int { x }\n", "consecutive statements on a line must be separated by ';'"),
  Example("func f(int x1️⃣) -> Int { x }\n", "expected ':' following argument label and parameter name"),
  Example("func f(1️⃣x) -> Int { 1 }\n", "unnamed parameters must be written with the empty name '_'"),
  Example("func f(x: Int)1️⃣ => Int { x }\n", "consecutive statements on a line must be separated by ';'"),
  Example("func f(x: Int)1️⃣ Int { return x }\n", "consecutive statements on a line must be separated by ';'"),
  Example("let f = lambda1️⃣ x: x + 1\n", "consecutive statements on a line must be separated by ';'"),
  Example("let f = 1️⃣x -> x + 1\n", "cannot find 'x' in scope"),
  Example("let f = 1️⃣func(x: Int) -> Int { x }\n", "expected initial value after '='"),
  Example("let a: [Int1️⃣, Double] = []\n", "expected ']' in array type"),
  Example("let a: Int1️⃣[] = []\n", "array types are now written with the brackets around the element type"),
  Example("var d: [String: Int] = 1️⃣[]\n", "use [:] to get an empty dictionary literal"),
  Example(
    "var d: [String: Int] = 1️⃣{}\n",
    "cannot convert value of type '() -> ()' to specified type '[String : Int]'"),
  Example(
    "let d: [String: [Int]] = [\"a\": 1️⃣1]\n",
    "cannot convert value of type 'Int' to expected dictionary value type '[Int]'"),
  Example("struct S { var d: [Int: Double] = 1️⃣[] }\n", "use [:] to get an empty dictionary literal"),
  Example("func f(_ d: [Int: Double]) {}\nf(1️⃣[])\n", "use [:] to get an empty dictionary literal"),
  Example("func f() -> [String: Int] { return 1️⃣[] }\n", "use [:] to get an empty dictionary literal"),
  Example("var d: [String: Int]\nd = 1️⃣[]\nprint(d)\n", "use [:] to get an empty dictionary literal"),
  Example("1️⃣try {\n  print(1)\n} catch {\n  print(2)\n}\n", "the 'do' keyword is used to specify a 'catch' region"),
  Example("let d = [1: 2.0]\nlet v = d1️⃣[\"a\"]\n", "no exact matches in call to subscript "),
  Example(
    "var d = [1: 2.0]\nd[1️⃣\"a\"] = 3\n",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "var d = [1: 2.0]\nlet f = { (s: String) in d[1️⃣s] = 3 }\nf(\"a\")\n",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example("let d = [\"a\": 1]\nprint(d.keys1️⃣[0])\n", "no exact matches in call to subscript "),
  Example("let d = [\"a\": 1]\nprint(d.values[0], d1️⃣[0])\n", "no exact matches in call to subscript "),
  Example("let a = [1, 2], s = \"x\"\nprint(a1️⃣[s])\n", "no exact matches in call to subscript "),
  Example("struct P {}\nlet a = [1, 2], p = P()\nprint(a1️⃣[p])\n", "no exact matches in call to subscript "),
  Example("let a = [1, 2], x = 1.0\nprint(a1️⃣[x])\n", "no exact matches in call to subscript "),
  Example(
    "let a = [1, 2]\nlet i = a.firstIndex(of: 2)\nprint(a[1️⃣i])\n",
    "value of optional type 'Array<Int>.Index?' (aka 'Optional<Int>') must be unwrapped to a value of type 'Array<Int>.Index' (aka 'Int')"
  ),
  Example(
    "let s = \"abc\"\nprint(1️⃣s[0], s[1...2])\n",
    "'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead."),
  Example(
    "let s = \"abc\", i = 1\nprint(1️⃣s[i])\n",
    "'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead."),
]

@Test(arguments: operandRefusals) func operandIsRefused(_ example: Example) throws { try example.check() }
