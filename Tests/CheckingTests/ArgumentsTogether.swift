import Testing

/// Several arguments of one call that are wrong, and what goes into one.
@Test(arguments: slips) func argumentsTogether(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "struct P { var x: Double, y: Int }\nlet n = 1, m = 2.5\nlet p = P(x: n, y: m)",
    [
      "3:17: argument 'y' must precede argument 'x'"
    ]),
  Told(
    "func f(a: Double, b: Int) {}\nlet n = 1, m = 2.5\nf(a: n, b: m)",
    [
      "3:9: argument 'b' must precede argument 'a'"
    ]),
  Told(
    "class A { func go(_ a: [Double], with b: Int) {} }\nlet n = 1, m = [2.5]\nA().go(n, with: m)",
    [
      "3:11: argument 'with' must precede unnamed argument #1"
    ]),
  Told(
    "class A { func go(_ a: [Double], _ b: Int) {} }\nlet n = 1, m = [2.5]\nA().go(n, m)",
    [
      "3:11: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func f(_ a: Int?, _ b: String) {}\nlet n = 1, m = \"s\"\nf(m, n)",
    [
      "3:3: cannot convert value of type 'String' to expected argument type 'Int'",
      "3:3: unnamed argument #1 must precede unnamed argument #2",
    ]),
  Told(
    "func f(_ a: Any, _ b: String) {}\nlet n = 1, m = \"s\"\nf(m, n)",
    [
      "3:3: unnamed argument #1 must precede unnamed argument #2"
    ]),
  Told(
    "func f(_ a: Int, _ b: String) -> Int { a }\nlet n = 1, m = \"s\"\nprint(f(m.uppercased(), n))\nprint(f(m, 3))",
    [
      "3:25: unnamed argument #2 must precede unnamed argument #1",
      "4:9: cannot convert value of type 'String' to expected argument type 'Int'",
      "4:12: cannot convert value of type 'Int' to expected argument type 'String'",
    ]),
  Told(
    "func f(_ a: Int, _ b: String...) -> Int { a }\nlet n = 1, m = \"s\"\nprint(f(m, n))",
    [
      "3:12: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func f(_ a: Int, b: (Int) -> Int) -> Int { a }\nlet n = 1, m = { (x: Int) in x }\nprint(f(m, b: n))",
    [
      "3:12: argument 'b' must precede unnamed argument #1"
    ]),
  Told(
    "func f(_ a: (Int) -> Int, _ n: Int) -> Int { a(n) }\nlet n = 1\nfunc g(_ x: Int) -> Int { x }\nprint(f(n, g))",
    [
      "4:12: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func dist(_ a: [Double], _ k: Int) -> Double { a[k] }\nfunc run(_ xs: [Double]) -> Double {\n  let k = xs.count\n  return dist(k, xs)\n}",
    [
      "4:18: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func dist(_ a: [Double], _ k: Int) -> Double { a[k] }\nfunc run(_ xs: [Double]) -> Double {\n  dist(xs.count, xs)\n}",
    [
      "3:18: cannot convert value of type '[Double]' to expected argument type 'Int'",
      "3:11: cannot convert value of type 'Int' to expected argument type '[Double]'",
    ]),
  Told(
    "struct Layer { init(_ n: Int, _ f: String) {} }\nlet s = \"relu\", k = 3\nlet l = [Layer(s, k), Layer(k, s)]",
    [
      "3:19: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func f(_ c: Bool, _ n: String) {}\nlet k = 1, s = \"a\"\nf(s, k == 2)",
    [
      "3:6: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func f(_ c: Bool, _ n: String) {}\nlet k = true\nf(\"a\", k)",
    [
      "3:8: cannot convert value of type 'Bool' to expected argument type 'String'",
      "3:3: cannot convert value of type 'String' to expected argument type 'Bool'",
    ]),
  Told(
    "func f(_ c: Bool, _ n: String, _ d: Int) {}\nlet k = true\nf(\"a\", k, 3)",
    [
      "3:8: cannot convert value of type 'Bool' to expected argument type 'String'",
      "3:3: cannot convert value of type 'String' to expected argument type 'Bool'",
    ]),
  Told(
    "func f(_ c: Int, _ n: String, _ d: Int) {}\nlet k = true\nf(\"a\", k, 3)",
    [
      "3:8: cannot convert value of type 'Bool' to expected argument type 'String'",
      "3:3: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "func f(_ c: Int, _ n: [String], _ d: Int) {}\nlet k = [1], z = \"s\"\nf(1.5, z, k)",
    [
      "3:8: cannot convert value of type 'String' to expected argument type '[String]'",
      "3:11: cannot convert value of type '[Int]' to expected argument type 'Int'",
      "3:3: cannot convert value of type 'Double' to expected argument type 'Int'",
    ]),
  Told(
    "func f(a: Int, b: String) {}\nf(a: \"x\", b: [1].count)",
    [
      "2:6: cannot convert value of type 'String' to expected argument type 'Int'",
      "2:18: cannot convert value of type 'Int' to expected argument type 'String'",
    ]),
  Told(
    "func f(a: Int, b: String) {}\nfunc g() -> Double { 1 }\nf(a: \"s\", b: g())",
    [
      "3:14: cannot convert value of type 'Double' to expected argument type 'String'",
      "3:6: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "struct P { var name: String; var age: Int }\nlet n = \"Ada\", a = 3\nlet p = P(name: a, age: n)",
    [
      "3:20: argument 'age' must precede argument 'name'"
    ]),
  Told(
    "enum E { case a(Int, String) }\nlet s = \"q\", n = 1\nlet e = E.a(s, n)",
    [
      "3:16: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func add(_ a: [Double], _ s: Double) -> [Double] { a.map { $0 + s } }\nlet w = [1.0]\nprint(add(2, w))",
    [
      "3:14: cannot convert value of type '[Double]' to expected argument type 'Double'",
      "3:11: cannot convert value of type 'Int' to expected argument type '[Double]'",
    ]),
  Told(
    "func add(_ a: [Double], _ s: Double) -> [Double] { a.map { $0 + s } }\nlet w = [1.0]\nlet lr = 0.1\nprint(add(lr, w))",
    [
      "4:15: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func dist(_ a: [Double], _ k: Int) -> Double { a[k] }\nlet xs = [1.0]\nprint(dist(xs.count, xs))",
    [
      "3:22: cannot convert value of type '[Double]' to expected argument type 'Int'",
      "3:15: cannot convert value of type 'Int' to expected argument type '[Double]'",
    ]),
  Told(
    "func dist(_ a: [Double], _ k: Int) -> Double { a[k] }\nstruct S { var n = 1; func m() -> Int { 1 } }\nlet xs = [1.0], s = S()\nprint(dist(s.n, xs))\nprint(dist(s.m(), xs))",
    [
      "4:17: unnamed argument #2 must precede unnamed argument #1",
      "5:19: unnamed argument #2 must precede unnamed argument #1",
    ]),
  Told(
    "func dist(_ a: [Double], _ k: Int) -> Double { a[k] }\nstruct S { var n = 1; func m() -> Int { 1 } ; var xs = [1.0] }\nlet s = S()\nprint(dist(s.n, s.xs))\nprint(dist(s.m(), s.xs))",
    [
      "4:17: unnamed argument #2 must precede unnamed argument #1",
      "5:19: unnamed argument #2 must precede unnamed argument #1",
    ]),
  Told(
    "func dist(_ a: Double, _ k: Int) -> Double { a }\nstruct S { var n = 1; func m() -> Int { 1 } ; var xs = 1.0 }\nlet s = S(), d = 1.5, k = 2\nprint(dist(s.n, s.xs))\nprint(dist(s.m(), s.xs))\nprint(dist(s.m(), d))\nprint(dist(k, s.xs))\nprint(dist(s.n, d))",
    [
      "4:17: unnamed argument #2 must precede unnamed argument #1",
      "5:19: unnamed argument #2 must precede unnamed argument #1",
      "6:19: unnamed argument #2 must precede unnamed argument #1",
      "7:15: unnamed argument #2 must precede unnamed argument #1",
      "8:17: unnamed argument #2 must precede unnamed argument #1",
    ]),
  Told(
    "struct M { let rows: Int; let data: [Double] }\nfunc make(_ n: Int, _ v: [Double]) -> M { M(rows: v, data: n) }",
    [
      "2:54: argument 'data' must precede argument 'rows'"
    ]),
  Told(
    "struct M { let rows: Int; let data: [Double]; func at(_ r: Int, in v: [Double]) -> Double { at(v, in: r) } }",
    [
      "1:99: argument 'in' must precede unnamed argument #1"
    ]),
  Told(
    "struct M { let rows: Int; let data: [Double]\n  init(_ rows: Int, _ data: [Double]) { self.rows = rows; self.data = data }\n  func copy() -> M { M(data, rows) } }",
    [
      "3:30: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "class A { let rows: Int; let data: [Double]\n  init(rows: Int, data: [Double]) { self.rows = rows; self.data = data }\n}\nclass B: A { init(_ n: Int, _ d: [Double]) { super.init(rows: d, data: n) } }",
    [
      "4:66: argument 'data' must precede argument 'rows'"
    ]),
  Told(
    "func f(_ a: Int, _ b: Double) {}\nfunc g(_ x: Int, _ y: Double) { f(y, x) }",
    [
      "2:38: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func f(_ a: any Equatable, _ b: Double) {}\nfunc g(_ x: Int, _ y: Double) { f(y, x) }",
    [
      "2:35: unnamed argument #1 must precede unnamed argument #2"
    ]),
  Told(
    "func f(_ a: Double, _ b: any Equatable) {}\nfunc g(_ x: Int, _ y: Double) { f(x, y) }",
    [
      "2:38: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "class A {}\nclass B: A {}\nfunc f(_ a: A, _ b: Double) {}\nfunc g(_ x: B, _ y: Double) { f(y, x) }",
    [
      "4:36: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func f(_ a: Int, _ b: () -> Void) {}\nfunc g(_ x: Int) { f({ }, x) }",
    [
      "2:27: cannot convert value of type 'Int' to expected argument type '() -> Void'",
      "2:22: closure passed to parameter of type 'Int' that does not accept a closure",
    ]),
  Told(
    "func f(_ a: Int, by b: (Int) -> Bool) {}\nfunc g(_ x: Int) { f({ $0 > 1 }, by: x) }",
    [
      "2:38: cannot convert value of type 'Int' to expected argument type '(Int) -> Bool'",
      "2:22: closure passed to parameter of type 'Int' that does not accept a closure",
    ]),
  Told(
    "extension Array { func window(_ i: Int, _ j: Double) -> Double { j } }\nlet w = [\"a\"], v = 2.5, i = 2\nprint(w.window(v, i))",
    [
      "3:19: unnamed argument #2 must precede unnamed argument #1"
    ]),
  Told(
    "func f(_ b: String) {}\nf([1].count)",
    [
      "2:7: cannot convert value of type 'Int' to expected argument type 'String'"
    ]),
  Told(
    "func f(_ b: String) {}\nstruct S { var v = 2.5 }\nf(S().v)",
    [
      "3:7: cannot convert value of type 'Double' to expected argument type 'String'"
    ]),
  Told(
    "func f(a: Int, b: String) {}\nstruct S { var v = 2.5 }\nf(a: 1, b: S().v)",
    [
      "3:16: cannot convert value of type 'Double' to expected argument type 'String'"
    ]),
  Told(
    "func f(a: Int, b: String) {}\nstruct S { var v = 2.5 }\nf(a: \"q\", b: S().v)",
    [
      "3:18: cannot convert value of type 'Double' to expected argument type 'String'",
      "3:6: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "func f(a: Int, b: String) {}\nstruct S { var v = 2.5 }\nlet s = S()\nf(a: \"q\", b: s.v)",
    [
      "4:16: cannot convert value of type 'Double' to expected argument type 'String'",
      "4:6: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "func f(a: Bool, b: String) {}\nlet xs = [[1]]\nf(a: xs.count / xs[0].count, b: \"s\")",
    [
      "3:15: type 'Int' cannot be used as a boolean; test for '!= 0' instead"
    ]),
  Told(
    "func f(a: Bool, b: String) {}\nlet xs = [[1]]\nf(a: xs.count > 1, b: xs[0].count)",
    [
      "3:29: cannot convert value of type 'Int' to expected argument type 'String'"
    ]),
  Told(
    "struct P { var name: String; var n: Int }\nlet xs = [[1]], w = [\"a\": [2]]\nlet p = P(name: w[\"a\"]!.count, n: w[\"a\"]!.first)",
    [
      "3:25: cannot convert value of type 'Int' to expected argument type 'String'",
      "3:43: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
    ]),
  Told(
    "struct P { var name: String; var n: Int }\nlet xs = [[1]]\nlet p = P(name: xs[0].first!.description.count, n: xs[0].map { $0 }.description)",
    [
      "3:42: cannot convert value of type 'Int' to expected argument type 'String'",
      "3:69: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "func f(a: Bool) {}\nlet n = [1], m = [[2]]\nf(a: n.count * m[0].count)",
    [
      "3:14: type 'Int' cannot be used as a boolean; test for '!= 0' instead"
    ]),
  Told(
    "func f(a: Double) {}\nlet n = [1], m = [[2]]\nf(a: n.count * m[0].count)",
    [
      "3:14: cannot convert value of type 'Int' to expected argument type 'Double'"
    ]),
  Told(
    "let n = [1], m = [[2]]\nprecondition(n.count * m[0].count, \"x\")\nassert(n.count + 1)",
    [
      "2:22: type 'Int' cannot be used as a boolean; test for '!= 0' instead",
      "3:16: type 'Int' cannot be used as a boolean; test for '!= 0' instead",
    ]),
  Told(
    "struct S { var p: Int = 1; func q() -> Int { 1 } }\nlet s = S(), o: S? = s, d = [\"a\": S()], arr = [S()]\nvar t: [String] = []\nt.append(s.p)\nt.append(arr[0].p)\nt += [arr[0].p]\nt.append(arr.count)\nt[0] = arr[0].p\nt = arr.map { $0.p }",
    [
      "4:12: cannot convert value of type 'Int' to expected argument type 'String'",
      "5:17: cannot convert value of type 'Int' to expected argument type 'String'",
      "6:14: cannot convert value of type 'Int' to expected element type 'String'",
      "7:14: cannot convert value of type 'Int' to expected argument type 'String'",
      "8:15: cannot assign value of type 'Int' to subscript of type 'String'",
      "9:18: cannot convert value of type 'Int' to closure result type 'String'",
    ]),
  Told(
    "var n = 2\nlet k = 3\nassert(n = 2, \"x\")\nassert(k = 2, \"x\")",
    [
      "3:10: use of '=' in a boolean context, did you mean '=='?",
      "4:10: use of '=' in a boolean context, did you mean '=='?",
      "4:8: cannot assign to value: 'k' is a 'let' constant",
    ]),
  Told(
    "struct S { var a: Int { 1 }; let b = 2; var c = 3 }\nlet s = S(); var t = S()\nprecondition(s.a = 1)\nprecondition(s.b = 1)\nprecondition(s.c = 1)\nprecondition(t.c = 1)\nprecondition(t.b = 1)",
    [
      "3:18: use of '=' in a boolean context, did you mean '=='?",
      "3:16: cannot assign to property: 'a' is a get-only property",
      "4:18: use of '=' in a boolean context, did you mean '=='?",
      "4:16: cannot assign to property: 'b' is a 'let' constant",
      "5:18: use of '=' in a boolean context, did you mean '=='?",
      "5:16: cannot assign to property: 's' is a 'let' constant",
      "6:18: use of '=' in a boolean context, did you mean '=='?",
      "7:18: use of '=' in a boolean context, did you mean '=='?",
      "7:16: cannot assign to property: 'b' is a 'let' constant",
    ]),
  Told(
    "func f(_ x: Bool) {}\nlet n = 2, xs = [1]\nf(n = 2)\nf(xs[0] = 1)\nf(xs.count = 1)\nf(xs.isEmpty = true)",
    [
      "3:5: use of '=' in a boolean context, did you mean '=='?",
      "3:3: cannot assign to value: 'n' is a 'let' constant",
      "4:9: use of '=' in a boolean context, did you mean '=='?",
      "4:5: cannot assign through subscript: 'xs' is a 'let' constant",
      "5:6: cannot assign to property: 'count' is a get-only property",
      "5:12: use of '=' in a boolean context, did you mean '=='?",
      "6:14: use of '=' in a boolean context, did you mean '=='?",
      "6:6: cannot assign to property: 'isEmpty' is a get-only property",
    ]),
  Told(
    "struct D { private let samples: [Int]; let n: Int }\nlet d = D([1], n: 2)",
    [
      "2:9: 'D' initializer is inaccessible due to 'private' protection level",
      "2:10: missing argument label 'samples:' in call",
    ]),
  Told(
    "struct D { private var samples: [Int] = []; let n: Int }\nlet d = D([1], n: 2)\nlet e = D(n: 2)",
    [
      "2:9: 'D' initializer is inaccessible due to 'private' protection level",
      "2:10: missing argument label 'samples:' in call",
      "3:9: 'D' initializer is inaccessible due to 'private' protection level",
    ]),
  Told(
    "class D { private init(a: Int) {} }\nlet d = D(2)\nlet e = D(a: 2)",
    [
      "2:9: 'D' initializer is inaccessible due to 'private' protection level",
      "2:11: missing argument label 'a:' in call",
      "3:9: 'D' initializer is inaccessible due to 'private' protection level",
    ]),
  Told(
    "struct T { private var words: [String] = []; func words(in t: String) -> [String] { [] }\n  func go() { for w in T.words(in: \"a\") { print(w) } } }",
    [
      "2:24: instance member 'words' cannot be used on type 'T'; did you mean to use a value of this type instead?"
    ]),
]
