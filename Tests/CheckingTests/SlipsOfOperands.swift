import Testing

/// Operands that do not go together, members of types and of values, places that overlap.
@Test(arguments: slipsOfOperands) func slipsOfOperandsAreToldWhole(_ mistake: Told) { mistake.check() }

private let slipsOfOperands: [Told] = [
  Told(
    "struct T { func g() {}; static func f() { self.g() } }", ["1:43: instance member 'g' cannot be used on type 'T'"]),
  Told(
    "struct T { func g(_ k: Int) {}; static func f() { self.g(3) } }",
    ["1:51: instance member 'g' cannot be used on type 'T'"]),
  Told(
    "struct T { func g() -> Int { 1 }; static func f() -> Int { self.g() + 1 } }",
    ["1:60: instance member 'g' cannot be used on type 'T'"]),
  Told(
    "class T { func g() {}; class func f() { self.g() } }", ["1:41: instance member 'g' cannot be used on type 'T'"]),
  Told(
    "extension Int { func g() {}; static func f() { self.g() } }",
    ["1:48: instance member 'g' cannot be used on type 'Int'"]),
  Told(
    "enum T { case a; func g() {}; static func f() { self.g() } }",
    ["1:49: instance member 'g' cannot be used on type 'T'"]),
  Told(
    "struct T { func g(_ t: T = T()) {}; static func f() { self.g(T()) } }", ["1:55: function is unused [#no-usage]"]),
  Told(
    "protocol P { func g() }\nextension P { static func f() { self.g() } }",
    ["2:33: instance member 'g' cannot be used on type 'Self'"]),
  Told(
    "struct T { var n = 1; static var m: Int { self.n } }", ["1:43: instance member 'n' cannot be used on type 'T'"]),
  Told(
    "struct A { var x = 1, y = 2 }\nvar a = [A(), A()]\nswap(&a[0].x, &a[1].y)",
    [
      "3:6: overlapping accesses to 'a', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]"
    ]),
  Told(
    "struct A { var x = 1, y = 2 }\nvar a: A? = A()\nswap(&a!.x, &a!.y)",
    [
      "3:6: overlapping accesses to 'a', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]"
    ]),
  Told(
    "struct A { var x = 1, y = 2 }\nvar a = A()\nswap(&a.x, &a.x)",
    [
      "3:6: overlapping accesses to 'a.x', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]"
    ]),
  Told(
    "struct A { var xs = [1], ys = [2] }\nvar a = A()\nswap(&a.xs[0], &a.xs[1])",
    [
      "3:6: overlapping accesses to 'a.xs', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]"
    ]),
  Told(
    "var t = ([1], 2)\nswap(&t.0[0], &t.0[1])",
    [
      "2:6: overlapping accesses to 't.0', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]"
    ]),
  Told(
    "func f() { var g = [[1], [2]]; swap(&g[0], &g[1]) }",
    [
      "1:37: overlapping accesses to 'g', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]"
    ]),
  Told(
    "var x = 1\nswap(&x, &x)",
    [
      "2:10: inout arguments are not allowed to alias each other",
      "2:6: overlapping accesses to 'x', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]",
    ]),
  Told(
    "var d = [\"a\": [1]]\nswap(&d[\"a\"]![0], &d[\"b\"]![0])",
    [
      "2:6: overlapping accesses to 'd', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]"
    ]),
  Told(
    "if 1 || 2 { }",
    [
      "1:4: integer literal value '1' cannot be used as a boolean; did you mean 'true'?",
      "1:9: cannot convert value of type 'Int' to expected argument type 'Bool'",
    ]),
  Told(
    "let c = 1 || 2",
    [
      "1:9: integer literal value '1' cannot be used as a boolean; did you mean 'true'?",
      "1:14: cannot convert value of type 'Int' to expected argument type 'Bool'",
    ]),
  Told(
    "let c = \"a\" && \"b\"",
    [
      "1:9: cannot convert value of type 'String' to expected argument type 'Bool'",
      "1:16: cannot convert value of type 'String' to expected argument type 'Bool'",
    ]),
  Told("if \"a\" && true { }", ["1:4: cannot convert value of type 'String' to expected argument type 'Bool'"]),
  Told(
    "let k = 5\nswitch k { case 1 || k > 3: break; default: break }",
    [
      "2:19: expression pattern of type 'Bool' cannot match values of type 'Int'",
      "2:17: integer literal value '1' cannot be used as a boolean; did you mean 'true'?",
    ]),
  Told(
    "let k = 5\nswitch k { case 0 || 1: break; default: break }",
    [
      "2:19: expression pattern of type 'Bool' cannot match values of type 'Int'",
      "2:17: integer literal value '0' cannot be used as a boolean; did you mean 'false'?",
      "2:22: integer literal value '1' cannot be used as a boolean; did you mean 'true'?",
    ]),
  Told(
    "let k = 5\nswitch k { case 3 || 4 || 5: break; default: break }",
    [
      "2:24: expression pattern of type 'Bool' cannot match values of type 'Int'",
      "2:17: cannot convert value of type 'Int' to expected argument type 'Bool'",
      "2:22: cannot convert value of type 'Int' to expected argument type 'Bool'",
      "2:27: cannot convert value of type 'Int' to expected argument type 'Bool'",
    ]),
  Told(
    "enum E { case a, b, c }\nfunc f(_ e: E) -> Int { switch e { case .a || .b: 1; case .c: 2 } }",
    [
      "2:44: expression pattern of type 'Bool' cannot match values of type 'E'", "2:42: type 'Bool' has no member 'a'",
      "2:48: type 'Bool' has no member 'b'",
    ]),
  Told(
    "let d = [\"a\": 1]\nfunc f() -> Int { let s = d[\"a\"] * d[\"b\"]; return s }",
    [
      "2:28: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
      "2:37: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
    ]),
  Told(
    "let xs = [\"1\", \"2\"]\nlet s = Int(xs[0]) + Int(xs[1])",
    [
      "2:9: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
      "2:22: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
    ]),
  Told(
    "let xs = [\"1\", \"2\"]\nif Int(xs[0]) < Int(xs[1]) { }",
    [
      "2:4: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
      "2:17: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
    ]),
  Told(
    "let xs = [\"1\", \"2\"]\nprint(Double(xs[0]) / Double(xs[1]))",
    [
      "2:7: value of optional type 'Double?' must be unwrapped to a value of type 'Double'",
      "2:23: value of optional type 'Double?' must be unwrapped to a value of type 'Double'",
    ]),
  Told(
    "let xs: [Int?] = [1, 2]\nprint(xs[0] + xs[1])",
    [
      "2:9: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
      "2:17: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
    ]),
  Told(
    "let a: Int? = 1, b: Int? = 2\nlet r = (a + b) * 2",
    ["2:12: binary operator '+' cannot be applied to two 'Int?' operands"]),
  Told(
    "struct P { var a: Double?; var b: Double?; var sum: Double { a + b } }",
    ["1:64: binary operator '+' cannot be applied to two 'Double?' operands"]),
  Told(
    "var total = 0.0\nlet count = 3, price = 2.5\ntotal = price * count * 1.2",
    ["3:17: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "var total = 0.0\nlet count = 3, price = 2.5\ntotal = (price + 1) * count",
    ["3:23: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "class A { var t = 0.0; func f(_ n: Int) { self.t = self.t * n + 1 } }",
    ["1:61: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "var xs = [1.0]\nlet n = 2\nxs[0] = xs[0] * n + 1",
    ["3:17: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "let b = false\nlet xs = [1, 2].filter { _ in b == 0 }",
    ["2:33: binary operator '==' cannot be applied to operands of type 'Bool' and 'Int'"]),
  Told(
    "let b = false\nprint(b == 1 ? \"a\" : \"b\")",
    ["2:9: binary operator '==' cannot be applied to operands of type 'Bool' and 'Int'"]),
  Told(
    "struct S { var done = false }\nlet s = S()\nif s.done == 1 { }",
    ["3:11: binary operator '==' cannot be applied to operands of type 'Bool' and 'Int'"]),
  Told(
    "struct S { var done = false }\nlet xs = [S()].filter { $0.done == 0 }",
    ["2:33: binary operator '==' cannot be applied to operands of type 'Bool' and 'Int'"]),
  Told(
    "let d = [\"a\": 1]\nlet t = d[\"a\"] + d[\"b\"]",
    [
      "2:10: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
      "2:19: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
    ]),
  Told(
    "let a: Int? = 1, b: Int? = 2\nlet t: Int = a + b",
    ["2:16: binary operator '+' cannot be applied to two 'Int?' operands"]),
  Told(
    "func f(_ a: Int?, _ b: Int?) -> Int { return a + b }",
    ["1:48: binary operator '+' cannot be applied to two 'Int?' operands"]),
  Told(
    "func f(_ a: Double?, _ b: Double?) -> Double { a * b }",
    ["1:50: binary operator '*' cannot be applied to two 'Double?' operands"]),
  Told(
    "let d = [\"a\": 1.5]\nlet t = d[\"a\"] * d[\"b\"]",
    [
      "2:10: value of optional type 'Double?' must be unwrapped to a value of type 'Double'",
      "2:19: value of optional type 'Double?' must be unwrapped to a value of type 'Double'",
    ]),
  Told(
    "let d = [\"a\": 1.5]\nlet t = d[\"a\"] - d[\"b\"]",
    [
      "2:10: value of optional type 'Double?' must be unwrapped to a value of type 'Double'",
      "2:19: value of optional type 'Double?' must be unwrapped to a value of type 'Double'",
    ]),
  Told(
    "let d = [\"a\": \"x\"]\nlet t = d[\"a\"] + d[\"b\"]",
    [
      "2:10: value of optional type 'String?' must be unwrapped to a value of type 'String'",
      "2:19: value of optional type 'String?' must be unwrapped to a value of type 'String'",
    ]),
  Told(
    "let d = [\"a\": 1]\nprint(d[\"a\"] + d[\"b\"])",
    [
      "2:8: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
      "2:17: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
    ]),
  Told(
    "let d = [\"a\": 1]\nif d[\"a\"] > d[\"b\"] { }",
    [
      "2:5: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
      "2:14: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
    ]),
  Told(
    "let d = [\"a\": 1]\nlet t = d[\"a\"] > d[\"b\"]",
    [
      "2:10: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
      "2:19: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
    ]),
  Told(
    "let a: Int? = 1, b: Int? = 2\nlet t = a + b + 1",
    ["2:11: binary operator '+' cannot be applied to two 'Int?' operands"]),
  Told(
    "let t = Int(\"1\") + Int(\"2\")",
    [
      "1:9: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
      "1:20: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
    ]),
  Told(
    "let xs = [1.5, 2]\nlet range: Double = xs.max() - xs.min()",
    ["2:30: binary operator '-' cannot be applied to two 'Double?' operands"]),
  Told(
    "var x = 3.0; let i = 2\nx = x * i + 1",
    ["2:9: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "var x = 3.0; let i = 2\nx = 1 + x * i",
    ["2:13: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "var x = 3.0; let i = 2\nx = x / i * 100",
    ["2:9: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "var x = 3.0; let i = 2\nx = (x + i) / 2",
    ["2:10: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "let b = true\nif b == 1 { }", ["2:6: binary operator '==' cannot be applied to operands of type 'Bool' and 'Int'"]),
  Told(
    "let b = true\nlet c = b == 1",
    ["2:11: binary operator '==' cannot be applied to operands of type 'Bool' and 'Int'"]),
  Told(
    "let b = true\nif b != 0 { }", ["2:6: binary operator '!=' cannot be applied to operands of type 'Bool' and 'Int'"]),
  Told(
    "let b = true\nif 1 == b { }", ["2:6: binary operator '==' cannot be applied to operands of type 'Int' and 'Bool'"]),
  Told(
    "let xs = [true, false]\nlet c = xs.filter { $0 == 1 }.count",
    ["2:24: binary operator '==' cannot be applied to operands of type 'Bool' and 'Int'"]),
  Told(
    "let k = 3\nswitch k { case 1 || 2: print(\"a\"); default: break }",
    [
      "2:19: expression pattern of type 'Bool' cannot match values of type 'Int'",
      "2:17: integer literal value '1' cannot be used as a boolean; did you mean 'true'?",
      "2:22: cannot convert value of type 'Int' to expected argument type 'Bool'",
    ]),
  Told(
    "let k = \"x\"\nswitch k { case \"a\" || \"b\": print(\"a\"); default: break }",
    [
      "2:21: expression pattern of type 'Bool' cannot match values of type 'String'",
      "2:17: cannot convert value of type 'String' to expected argument type 'Bool'",
      "2:24: cannot convert value of type 'String' to expected argument type 'Bool'",
    ]),
  Told(
    "enum E { case a, b }\nlet k = E.a\nswitch k { case .a || .b: print(\"a\") }",
    [
      "3:20: expression pattern of type 'Bool' cannot match values of type 'E'", "3:18: type 'Bool' has no member 'a'",
      "3:24: type 'Bool' has no member 'b'",
    ]),
  Told(
    "let k = 3\nswitch k { case 1 && 2: print(\"a\"); default: break }",
    [
      "2:19: expression pattern of type 'Bool' cannot match values of type 'Int'",
      "2:17: integer literal value '1' cannot be used as a boolean; did you mean 'true'?",
      "2:22: cannot convert value of type 'Int' to expected argument type 'Bool'",
    ]),
  Told(
    "struct I { var name: String; var price: Double; var n: Int }\nlet s = [I(name: \"a\", price: 1, n: 2)]\nlet r = s.reduce(0) { $0 + $1.name }",
    ["3:31: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "struct I { var name: String; var price: Double; var n: Int }\nlet s = [I(name: \"a\", price: 1, n: 2)]\nlet r = s.reduce(0) { $0 + $1.cost }",
    ["3:17: missing argument label 'into:' in call"]),
  Told(
    "struct I { var name: String; var price: Double; var n: Int }\nlet s = [I(name: \"a\", price: 1, n: 2)]\nlet r = s.reduce(\"\") { $0 + $1.n }",
    ["3:32: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "struct I { var name: String; var price: Double; var n: Int }\nlet s = [I(name: \"a\", price: 1, n: 2)]\nlet r = s.reduce(\"\") { r, i in r + i.n }",
    ["3:38: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let r = [\"a\", \"b\"].reduce(\"\") { $0 + $1.count }",
    ["1:41: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told("let r = [1, 2].reduce(0) { a, b in a + b.c }", ["1:22: missing argument label 'into:' in call"]),
  Told(
    "let m: [[Int]] = [\"##\"].map { $0.map { $0 == \"#\" } }",
    ["1:43: cannot convert value of type 'Bool' to closure result type 'Int'"]),
  Told(
    "let m: [Int] = [1, 2].map { $0 == 2 }", ["1:32: cannot convert value of type 'Bool' to closure result type 'Int'"]),
  Told(
    "class A { }; class B: A { func g() {} }\nlet a: A = B()\n(a as? B).g()",
    ["3:9: value of optional type 'B?' must be unwrapped to refer to member 'g' of wrapped base type 'B'"]),
  Told(
    "class A { }; class B: A { var n = 1 }\nlet a: A = B()\nprint((a as? B).n + 1)",
    ["3:15: value of optional type 'B?' must be unwrapped to refer to member 'n' of wrapped base type 'B'"]),
  Told(
    "let s: String? = \"a\"\nprint((s).count)",
    ["2:9: value of optional type 'String?' must be unwrapped to refer to member 'count' of wrapped base type 'String'"]
  ),
  Told(
    "let xs = [1]\nprint((xs.first).description)",
    [
      "2:16: value of optional type 'Int?' must be unwrapped to refer to member 'description' of wrapped base type 'Int'"
    ]),
  Told(
    "struct M { var d = [1]; subscript(row i: Int) -> Int { d[i] } }\nlet m = M()\nprint(m[0], m[col: 0])",
    [
      "3:9: missing argument label 'row:' in subscript",
      "3:14: incorrect argument label in subscript (have 'col:', expected 'row:')",
    ]),
  Told(
    "struct T { var n = 0; static func f() { print(self.n) } }",
    ["1:47: instance member 'n' cannot be used on type 'T'"]),
  Told(
    "struct T { var n = 0; static func f() { self.n = 1 } }", ["1:41: instance member 'n' cannot be used on type 'T'"]),
  Told(
    "struct T { func g() {}; static func f() { self.g() } }", ["1:43: instance member 'g' cannot be used on type 'T'"]),
  Told(
    "class T { var n = 0; class func f() -> Int { self.n } }", ["1:46: instance member 'n' cannot be used on type 'T'"]),
  Told(
    "var xs = [1, 2]\nswap(&xs[0], &xs[1])",
    [
      "2:6: overlapping accesses to 'xs', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]"
    ]),
  Told(
    "func f() { var xs = [1, 2]; swap(&xs[0], &xs[1]) }",
    [
      "1:34: overlapping accesses to 'xs', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]"
    ]),
  Told(
    "func f(_ xs: inout [Int]) { swap(&xs[0], &xs[1]) }",
    [
      "1:34: overlapping accesses to 'xs', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]"
    ]),
  Told(
    "struct S { var xs = [1, 2]; mutating func f(i: Int, j: Int) { swap(&xs[i], &xs[j]) } }",
    [
      "1:68: overlapping accesses to 'self.xs', but modification requires exclusive access; consider calling MutableCollection.swapAt(_:_:) [#ExclusivityViolation]"
    ]),
  Told(
    "struct S { var g = [[1], [2]]; mutating func f(i: Int, j: Int) { swap(&g[i][0], &g[j][0]) } }",
    [
      "1:71: overlapping accesses to 'self.g', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]"
    ]),
  Told(
    "var d = [\"a\": 1, \"b\": 2]\nswap(&d[\"a\"]!, &d[\"b\"]!)",
    [
      "2:6: overlapping accesses to 'd', but modification requires exclusive access; consider copying to a local variable [#ExclusivityViolation]"
    ]),
  Told("let kp = \\Foo.x", ["1:11: cannot find 'Foo' in scope"]),
  Told(
    "let kp: KeyPath<String, Int> = \\Substring.count",
    ["1:32: cannot convert key path root type 'Substring' to contextual type 'String'"]),
  Told("var a = [Int]", ["1:9: expected member name or initializer call after type name"]),
  Told("var d = [String: Int]", ["1:9: expected member name or initializer call after type name"]),
  Told(
    "var d = [String: Int]\nd[\"a\"] = 1",
    [
      "1:9: expected member name or initializer call after type name",
      "2:1: instance member 'subscript' cannot be used on type '[String : Int]'",
    ]),
  Told(
    "let f: (Int) -> Void = { x -> Int in x }",
    ["1:31: declared closure result 'Int' is incompatible with contextual type 'Void'"]),
  Told(
    "let f: () -> Int = { () -> Void in }",
    ["1:28: declared closure result 'Void' is incompatible with contextual type 'Int'"]),
]
