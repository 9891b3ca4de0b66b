import Testing

/// What is told of the library's functions, operators and subscripts where an argument, an operand or a result is of
/// another type than they take.
@Test(arguments: slipsOfLibrary) func slipsOfLibraryAreToldWhole(_ mistake: Told) { mistake.check() }

private let slipsOfLibrary: [Told] = [
  Told("let xs = [1, 2]\nlet a = xs.map(String)", ["2:12: no exact matches in call to instance method 'map'"]),
  Told("let xs = [\"1\", \"2\"]\nlet a = xs.map(Int)", ["2:12: no exact matches in call to instance method 'map'"]),
  Told(
    "let xs = [\"1\", \"2\"]\nlet a = xs.compactMap(Int)",
    [
      "2:12: generic parameter 'ElementOfResult' could not be inferred",
      "2:23: cannot convert value of type 'Int.Type' to expected argument type '(String) throws -> ElementOfResult?'",
    ]),
  Told(
    "struct P { let n: String }\nlet a = [\"a\"].map(P)", ["2:15: no exact matches in call to instance method 'map'"]),
  Told(
    "let xs = [1, 2]\nlet a: [Double] = xs.map(Double)", ["2:22: no exact matches in call to instance method 'map'"]),
  Told(
    "let s: String? = \"a\"\nlet l = s?.count + 1",
    ["2:12: cannot convert value of type 'Int?' to expected argument type 'Int'"]),
  Told(
    "let s: String? = \"a\"\nlet l: Int = s?.count + 1",
    ["2:17: cannot convert value of type 'Int?' to expected argument type 'Int'"]),
  Told(
    "let s: String? = \"a\"\nlet l = 1 + s?.count",
    ["2:16: cannot convert value of type 'Int?' to expected argument type 'Int'"]),
  Told(
    "let s: String? = \"a\"\nif s?.count > 3 { print(1) }",
    ["2:7: cannot convert value of type 'Int?' to expected argument type 'Int'"]),
  Told(
    "let s: String? = \"a\"\nlet n = 2\nlet l = s?.count * n",
    ["3:18: binary operator '*' cannot be applied to operands of type 'Int?' and 'Int'"]),
  Told(
    "let s: String? = \"a\"\nprint(s?.count + 1)",
    ["2:10: cannot convert value of type 'Int?' to expected argument type 'Int'"]),
  Told(
    "let xs = [1]\nlet e = xs.filter { $0 % 2 = 0 }",
    [
      "2:24: expression is not assignable: binary operator returns immutable value",
      "2:28: cannot convert value of type '()' to closure result type 'Bool'",
    ]),
  Told(
    "struct I { let n: Int }\nlet xs = [I(n: 1)]\nlet e = xs.filter { $0.n = 1 }",
    [
      "3:24: cannot assign to property: 'n' is a 'let' constant",
      "3:26: cannot convert value of type '()' to closure result type 'Bool'",
    ]),
  Told(
    "let xs = [\"a\"]\nlet s = xs.sorted { a, b in\n  if a == b { return true }\n  return a.count - b.count\n}",
    ["4:18: type 'Int' cannot be used as a boolean; test for '!= 0' instead"]),
  Told(
    "let xs = [\"a\"]\nlet s = xs.filter { a in\n  print(a)\n  return a.count\n}",
    ["4:12: type 'Int' cannot be used as a boolean; test for '!= 0' instead"]),
  Told(
    "let xs = [\"a\"]\nlet s = xs.filter { a in\n  let n = a.first\n  return n\n}",
    [
      "4:10: optional type 'String.Element?' (aka 'Optional<Character>') cannot be used as a boolean; test for '!= nil' instead"
    ]),
  Told(
    "struct S<T> { var xs: [T]; func has(_ e: T) -> Bool { xs.contains(e) } }",
    [
      "1:67: missing argument label 'where:' in call",
      "1:67: cannot convert value of type 'T' to expected argument type '(T) throws -> Bool'",
    ]),
  Told(
    "func has<T>(_ xs: [T], _ e: T) -> Bool { return xs.contains(e) }",
    [
      "1:61: missing argument label 'where:' in call",
      "1:61: cannot convert value of type 'T' to expected argument type '(T) throws -> Bool'",
    ]),
  Told(
    "struct P { var a = 1 }\nlet ps = [P()]\nif ps.contains(P()) { print(1) }",
    [
      "3:16: missing argument label 'where:' in call",
      "3:16: cannot convert value of type 'P' to expected argument type '(P) throws -> Bool'",
    ]),
  Told(
    "func f(_ xs: [Int]) -> (min: Int, max: Int) { (xs.min(), xs.max()) }",
    ["1:47: cannot convert return expression of type '(Int?, Int?)' to return type '(min: Int, max: Int)'"]),
  Told(
    "func f(_ xs: [Int]) -> (Int, Int) { return (xs.min(), 3) }",
    ["1:44: cannot convert return expression of type '(Int?, Int)' to return type '(Int, Int)'"]),
  Told(
    "func f(_ xs: [Int]) -> (Int, String) { return (xs.first, \"a\") }",
    ["1:47: cannot convert return expression of type '(Int?, String)' to return type '(Int, String)'"]),
  Told(
    "var t = (1, \"a\")\nt = (\"b\", 2)", ["2:3: cannot assign value of type '(String, Int)' to type '(Int, String)'"]),
  Told("var t = (1, \"a\")\nt = (2, 2)", ["2:3: cannot assign value of type '(Int, Int)' to type '(Int, String)'"]),
  Told(
    "var t = (x: 1, y: 2)\nt = (1.5, 2)",
    ["2:3: cannot assign value of type '(Double, Int)' to type '(x: Int, y: Int)'"]),
  Told(
    "struct P { var age = 1; var name = \"a\" }\nlet a: [String] = [P()].map(\\.age)",
    ["2:29: key path value type 'Int' cannot be converted to contextual type 'String'"]),
  Told(
    "struct P { var age = 1; var name = \"a\" }\nlet a: [Int] = [P()].map(\\.name)",
    ["2:26: key path value type 'String' cannot be converted to contextual type 'Int'"]),
  Told(
    "struct P { var age = 1; var name = \"a\" }\nlet a = [P()].filter(\\.age)",
    ["2:22: key path value type 'Int' cannot be converted to contextual type 'Bool'"]),
  Told(
    "struct P { var age = 1; var name = \"a\" }\nfunc f() -> [String] { [P()].map(\\.age) }",
    ["2:34: key path value type 'Int' cannot be converted to contextual type 'String'"]),
  Told(
    "print(\"Sum: \\(1 + \"2\")\")", ["1:15: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 1\nprint(\"Sum: \\(n + \"2\")\")",
    ["2:15: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let n = 1, s = \"a\"\nprint(\"Sum: \\(n + s)\")",
    ["2:15: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let xs = [1]\nprint(\"Sum: \\(xs.count + \"a\")\")",
    ["2:18: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "print(\"Sum: \\(\"a\" + 1)\")", ["1:21: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told("let d = [(\"a\", 1)]\nlet e = Dictionary(d)", ["2:20: missing argument label 'uniqueKeysWithValues:' in call"]),
  Told(
    "let ps = [(name: \"a\", n: 1)]\nlet s = ps.sorted { $0.n > $1.name }",
    ["2:31: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "struct I { var name = \"a\", n = 1 }\nlet ps = [I()]\nlet s = ps.sorted { $0.n > $1.name }",
    ["3:31: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "struct I { var name = \"a\", n = 1.5 }\nlet ps = [I()]\nlet k = 3\nlet s = ps.filter { $0.n > k }",
    ["4:24: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "infix operator **\nfunc ** (a: Double, b: Int) -> Double { a }\nlet k = 2\nprint(k ** 3)",
    ["4:7: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "infix operator **\nfunc ** (a: Double, b: Int) -> Double { a }\nlet k = 2\nlet z = k ** 3\nlet y = 2.0 ** 1.5\nlet x = 2.0 ** \"a\"",
    [
      "4:9: cannot convert value of type 'Int' to expected argument type 'Double'",
      "5:16: cannot convert value of type 'Double' to expected argument type 'Int'",
      "6:16: cannot convert value of type 'String' to expected argument type 'Int'",
    ]),
  Told(
    "func r(_ s: String) -> String {\n  var r = \"\"\n  for i in 0..<s.count { r = s[i] + r }\n  return r\n}",
    ["3:31: no exact matches in call to subscript "]),
  Told(
    "func r(_ s: String) -> String {\n  var r = \"\"\n  for i in 0..<s.count { r += s[i] }\n  return r\n}",
    ["3:32: no exact matches in call to subscript "]),
  Told(
    "func l<T: Comparable>(_ xs: T...) -> T? { xs.max() }\nprint(l(1, \"a\", 3)!)",
    ["2:12: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "switch (1, 2) {\ncase (let x, 0), (0, let y): print(1)\ndefault: break\n}",
    ["2:26: 'y' must be bound in every pattern", "2:11: 'x' must be bound in every pattern"]),
  Told(
    "enum E { case a(Int), b(Int) }\nlet e = E.a(1)\nswitch e {\ncase .a(let n), .b(let m): print(n)\n}",
    ["4:24: 'm' must be bound in every pattern", "4:13: 'n' must be bound in every pattern"]),
  Told(
    "let a: [Int]? = [1]\nlet l = a?.count + 1",
    ["2:12: cannot convert value of type 'Int?' to expected argument type 'Int'"]),
  Told(
    "let a: [Int]? = [1]\nlet l = a?.first + 1",
    ["2:12: cannot convert value of type 'Int?' to expected argument type 'Int'"]),
  Told(
    "let a: [String: Int]? = [:]\nlet l = a?.count + 1",
    ["2:12: cannot convert value of type 'Int?' to expected argument type 'Int'"]),
  Told(
    "let a: [Int]? = [1]\nif a?.count > 0 { }",
    ["2:7: cannot convert value of type 'Int?' to expected argument type 'Int'"]),
  Told(
    "let a: [Int]? = [1]\nlet n = 3\nif a?.count > n { }",
    ["3:7: cannot convert value of type 'Int?' to expected argument type 'Int'"]),
  Told(
    "let a: [Int]? = [1]\nif a?.isEmpty { }",
    ["2:7: optional type 'Bool?' cannot be used as a boolean; test for '!= nil' instead"]),
  Told(
    "let d = 2, s = \"a\"\nprint(\"x \\(s + d)\")",
    ["2:16: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let d = 2, s = \"a\"\nprint(\"x \\(s + \"b\" + d)\")",
    ["2:22: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let d = 2, s = \"a\"\nprint(\"x \\(d + d + s)\")",
    ["2:14: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "struct P { var n = 1 }\nlet p = P(), s = \"a\"\nprint(\"x \\(p.n + s)\")",
    ["3:14: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "let d = 2, s = \"a\"\nlet t = \"x \\(d + s)\"",
    ["2:14: cannot convert value of type 'Int' to expected argument type 'String'"]),
  Told(
    "struct P { var t = (1, 2) }\nvar p = P()\np.t = (\"a\", 2)",
    ["3:5: cannot assign value of type '(String, Int)' to type '(Int, Int)'"]),
  Told(
    "var t = (1, 2)\nlet u = (\"a\", 2)\nt = u",
    ["3:3: cannot assign value of type '(String, Int)' to type '(Int, Int)'"]),
  Told(
    "let xs = [1.5]\nlet k = 3\nlet s = xs.filter { $0 > k }",
    ["3:21: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "struct I { var n = 1.5 }\nlet xs = [I()]\nlet k = 3\nlet s = xs.filter { $0.n < k }",
    ["4:24: cannot convert value of type 'Double' to expected argument type 'Int'"]),
  Told(
    "let xs = [1]\nlet s = xs.filter { x in\n  let k = x * 2\n  return k\n}",
    ["4:10: type 'Int' cannot be used as a boolean; test for '!= 0' instead"]),
  Told(
    "let xs = [1]\nlet s = xs.contains { x in\n  let k = x * 2\n  return k\n}",
    ["4:10: type 'Int' cannot be used as a boolean; test for '!= 0' instead"]),
  Told(
    "let f: (Int) -> Bool = { x in\n  print(x)\n  return x\n}",
    ["3:10: type 'Int' cannot be used as a boolean; test for '!= 0' instead"]),
  Told(
    "struct P { var a = 1 }\nlet ps = [P()], p = P()\nprint(ps.contains(p))",
    [
      "3:19: missing argument label 'where:' in call",
      "3:19: cannot convert value of type 'P' to expected argument type '(P) throws -> Bool'",
    ]),
  Told(
    "struct P { var a = 1 }\nlet ps = [P()], p = P()\nlet b = ps.contains(p)",
    [
      "3:21: missing argument label 'where:' in call",
      "3:21: cannot convert value of type 'P' to expected argument type '(P) throws -> Bool'",
    ]),
  Told(
    "struct P { var a = 1 }\nlet ps = [P()], p = P()\nlet b = ps.contains(P(a: 2))",
    [
      "3:21: missing argument label 'where:' in call",
      "3:21: cannot convert value of type 'P' to expected argument type '(P) throws -> Bool'",
    ]),
  Told(
    "class P { var a = 1 }\nlet ps = [P()], p = P()\nif !ps.contains(p) { }",
    [
      "3:17: missing argument label 'where:' in call",
      "3:17: cannot convert value of type 'P' to expected argument type '(P) throws -> Bool'",
    ]),
  Told(
    "func f(_ xs: [Any]) -> Bool { xs.contains(3) }",
    [
      "1:43: missing argument label 'where:' in call",
      "1:43: cannot convert value of type 'Int' to expected argument type '(Any) throws -> Bool'",
    ]),
  Told(
    "let xs = [(1, 2)]\nif xs.contains((1, 2)) { }",
    [
      "2:16: missing argument label 'where:' in call",
      "2:16: cannot convert value of type '(Int, Int)' to expected argument type '((Int, Int)) throws -> Bool'",
    ]),
  Told("let s = \"abc\"\nvar r = \"\"\nr = r + s[0]", ["3:10: no exact matches in call to subscript "]),
  Told("let s = \"abc\"\nlet r = s[0] + \"x\"", ["2:10: no exact matches in call to subscript "]),
  Told(
    "infix operator **\nfunc ** (a: Double, b: Double) -> Double { a }\nlet k = 2, j = 3\nlet z = k ** j\nlet y = k ** 2",
    [
      "4:9: cannot convert value of type 'Int' to expected argument type 'Double'",
      "4:14: cannot convert value of type 'Int' to expected argument type 'Double'",
      "5:9: cannot convert value of type 'Int' to expected argument type 'Double'",
    ]),
  Told(
    "infix operator <+>\nfunc <+> (a: [Int], b: [Int]) -> [Int] { a }\nlet y = [1] <+> 2\nlet z = 2 <+> [1]\nlet x = \"a\" <+> \"b\"",
    [
      "3:17: cannot convert value of type 'Int' to expected argument type '[Int]'",
      "4:9: cannot convert value of type 'Int' to expected argument type '[Int]'",
      "5:9: cannot convert value of type 'String' to expected argument type '[Int]'",
      "5:17: cannot convert value of type 'String' to expected argument type '[Int]'",
    ]),
  Told(
    "switch 3 {\ncase let x where x > 2, let y: break\n}",
    ["2:29: 'y' must be bound in every pattern", "2:10: 'x' must be bound in every pattern"]),
  Told(
    "enum E { case a(Int), b(Int, Int), c(Int) }\nswitch E.a(1) {\ncase .a(let n), .b(let n, let m), .c(let k): print(n)\n}",
    [
      "3:31: 'm' must be bound in every pattern", "3:42: 'k' must be bound in every pattern",
      "3:13: 'n' must be bound in every pattern",
    ]),
  Told("let a = [\"x\": 1].map(String)", ["1:18: no exact matches in call to instance method 'map'"]),
  Told("let a = [\"1\", \"2\"].map(Int).reduce(0, +)", ["1:20: no exact matches in call to instance method 'map'"]),
  Told("let a = [1, 2].map(Double).reduce(0, +)", ["1:16: no exact matches in call to instance method 'map'"]),
  Told("let a = \"a b\".split(separator: \" \").map(String)", ["1:37: generic parameter 'T' could not be inferred"]),
  Told(
    "struct P { let n: Int; init(_ n: Int) { self.n = n }; init(s: String) { n = 0 } }\nlet a = [1].map(P)\nlet b: [P] = [1].map(P)",
    [
      "2:13: no exact matches in call to instance method 'map'",
      "3:18: no exact matches in call to instance method 'map'",
    ]),
  Told(
    "let words = [\"apple\", \"pear\", \"fig\"]\nlet sorted = words.sorted { a, b in\n  if a.count == b.count { return a < b }\n  return a.count - b.count\n}\nprint(sorted)",
    ["4:18: type 'Int' cannot be used as a boolean; test for '!= 0' instead"]),
  Told(
    "struct Stack<Element> {\n  var items = [Element]()\n  func contains(_ e: Element) -> Bool { items.contains(e) }\n}\nprint(Stack(items: [1]).contains(1))",
    [
      "3:56: missing argument label 'where:' in call",
      "3:56: cannot convert value of type 'Element' to expected argument type '(Element) throws -> Bool'",
    ]),
  Told(
    "func reversed(_ s: String) -> String {\n  var r = \"\"\n  for i in 0..<s.count {\n    r = s[i] + r\n  }\n  return r\n}\nprint(reversed(\"abc\"))",
    ["4:10: no exact matches in call to subscript "]),
  Told(
    "struct Point { var x: Int, y: Int }\nfunc quadrant(_ p: Point) -> String {\n  switch (p.x, p.y) {\n  case (0, 0): return \"origin\"\n  case (let x, 0), (0, let y): return \"axis\"\n  case (1..., 1...): return \"first\"\n  default: return \"other\"\n  }\n}\nprint(quadrant(Point(x: 1, y: 2)))",
    ["5:28: 'y' must be bound in every pattern", "5:13: 'x' must be bound in every pattern"]),
  Told(
    "func minMax(_ xs: [Int]) -> (min: Int, max: Int) {\n  return (xs.min(), xs.max())\n}\nprint(minMax([1, 2]).min)",
    ["2:10: cannot convert return expression of type '(Int?, Int?)' to return type '(min: Int, max: Int)'"]),
  Told(
    "struct Person { var name: String; var age: Int }\nlet people = [Person(name: \"A\", age: 3), Person(name: \"B\", age: 4)]\nlet ages: [String] = people.map(\\.age)\nprint(ages)",
    ["3:33: key path value type 'Int' cannot be converted to contextual type 'String'"]),
  Told(
    "let pairs = [(\"a\", 1), (\"b\", 2)]\nlet d = Dictionary(pairs)\nprint(d)",
    ["2:20: missing argument label 'uniqueKeysWithValues:' in call"]),
  Told(
    "let pairs = [(name: \"a\", n: 1), (name: \"b\", n: 2)]\nlet sorted = pairs.sorted { $0.n > $1.name }\nprint(sorted)",
    ["2:39: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "class Player {\n  let name: String\n  init(_ name: String) { self.name = name }\n}\nclass Team {\n  var players: [Player]\n  init(names: [String]) {\n    players = names.map(Player)\n  }\n}",
    ["8:21: no exact matches in call to instance method 'map'"]),
  Told(
    "infix operator ** : MultiplicationPrecedence\nfunc ** (a: Double, b: Int) -> Double {\n  var r = 1.0\n  for _ in 0..<b { r *= a }\n  return r\n}\nlet k = 2\nprint(k ** 3)",
    ["8:7: cannot convert value of type 'Int' to expected argument type 'Double'"]),
  Told(
    "func largest<T: Comparable>(_ xs: T...) -> T? { xs.max() }\nprint(largest(1, \"a\", 3)!)",
    ["2:18: cannot convert value of type 'String' to expected argument type 'Int'"]),
  Told(
    "let numbers = [1, 2, 3, 4]\nlet evens = numbers.filter { $0 % 2 = 0 }\nprint(evens)",
    [
      "2:33: expression is not assignable: binary operator returns immutable value",
      "2:37: cannot convert value of type '()' to closure result type 'Bool'",
    ]),
  Told(
    "let numbers = [1, 2, 3, 4]\nlet text = numbers.map(String).joined(separator: \",\")\nprint(text)",
    ["2:20: no exact matches in call to instance method 'map'"]),
  Told(
    "let name: String? = \"Swift\"\nlet length = name?.count + 1\nprint(length)",
    ["2:20: cannot convert value of type 'Int?' to expected argument type 'Int'"]),
  Told(
    "struct Point { let x = 0.0, y = 0.0 }\nvar p = Point()\np[keyPath: \\.x] = 3",
    ["3:2: cannot assign through subscript: key path is read-only"]),
  Told(
    "var t = (1, \"a\")\nt = (\"b\", 2)", ["2:3: cannot assign value of type '(String, Int)' to type '(Int, String)'"]),
  Told(
    "print(\"Sum: \\(1 + \"2\")\")", ["1:15: cannot convert value of type 'Int' to expected argument type 'String'"]),
]
