import Testing

/// Slips as a student's notebook has them, all that is told of each.
@Test(arguments: slips) func slipOfNotebookIsTold(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "for x in stride(start: 0, to: 10, by: 2) { print(x) }",
    [
      "1:16: incorrect argument label in call (have 'start:to:by:', expected 'from:to:by:')"
    ]),
  Told(
    "let xs = Array(stride(from: 0, to: 1, 0.1))",
    [
      "1:22: missing argument label 'by:' in call"
    ]),
  Told(
    "let words = [\"a\"]\nlet c = words.reduce([String: Int]()) { $0[$1] = 1 }",
    [
      "2:48: cannot convert value of type '()' to closure result type '[String : Int]'",
      "2:43: cannot assign through subscript: '$0' is immutable",
    ]),
  Told(
    "let words = [\"a\"]\nlet c = words.reduce([String: Int]()) { d, w in d[w, default: 0] += 1 }",
    [
      "2:66: cannot convert value of type '()' to closure result type '[String : Int]'",
      "2:66: left side of mutating operator isn't mutable: 'd' is a 'let' constant",
    ]),
  Told(
    "let words = [\"a\"]\nlet c = words.reduce([:]) { d, w in d[w, default: 0] += 1 }",
    [
      "2:21: missing argument label 'into:' in call"
    ]),
  Told(
    "func g(_ x: Int) -> Int { x }\nswitch 3 { case g(let y): print(y)\ndefault: break }",
    [
      "2:19: 'let' binding pattern cannot appear in an expression"
    ]),
  Told(
    "func g(_ x: Int) -> Int { x }\nif case g(let y) = 3 { print(y) }",
    [
      "2:11: 'let' binding pattern cannot appear in an expression"
    ]),
  Told(
    "enum T { case a(Int) }\nlet t = T.a(3)\nswitch t { case a(let v): print(v) }",
    [
      "3:17: cannot find 'a' in scope"
    ]),
  Told(
    "enum T { case a(Int), b }\nlet t = T.a(3)\nswitch t { \ncase a(let v): print(v)\ncase b: print(0) }",
    [
      "4:6: cannot find 'a' in scope",
      "5:6: cannot find 'b' in scope",
    ]),
  Told(
    "enum T { case a(Int), b }\nlet t = T.a(3)\nif case a(let v) = t { print(v + 1) }",
    [
      "3:9: cannot find 'a' in scope"
    ]),
  Told(
    "enum T { case a(Int), b }\nfor case a(let v) in [T.a(3)] { print(v + 1) }",
    [
      "2:10: cannot find 'a' in scope"
    ]),
  Told(
    "enum T { case a(Int), b\n  var w: Int { switch self { case c(let x): x; case .b: 0 } } }",
    [
      "2:35: cannot find 'c' in scope"
    ]),
  Told(
    "struct S { enum K { case a(Int) }\n  let k: K\n  func f() -> Int { switch k { case a(let v): v } } }",
    [
      "3:37: cannot find 'a' in scope"
    ]),
  Told(
    "struct S { enum K { case a(Int) }\n  let k: K\n  func f() -> Int { switch k { case k.a(let v): v } } }",
    [
      "3:37: enum case 'a' cannot be used as an instance member"
    ]),
  Told(
    "for i = 0 in 0..<3 { print(i) }",
    [
      "1:7: expected 'in' after for-each pattern",
      "1:7: expected Sequence expression for for-each loop",
    ]),
  Told(
    "for i, j in zip([1], [2]) { print(i) }",
    [
      "1:6: expected 'in' after for-each pattern",
      "1:6: expected Sequence expression for for-each loop",
    ]),
  Told(
    "var xs = [3, 1, 2]\nxs.append(4, 5)",
    [
      "2:10: missing argument labels 'addingCapacity:initializingWith:' in call",
      "2:14: cannot convert value of type 'Int' to expected argument type '(inout OutputSpan<Int>) throws(E) -> Void'",
      "2:4: generic parameter 'E' could not be inferred",
    ]),
  Told(
    "var xs = [1.5]\nxs.append(4, 5)",
    [
      "2:10: missing argument labels 'addingCapacity:initializingWith:' in call",
      "2:14: cannot convert value of type 'Int' to expected argument type '(inout OutputSpan<Double>) throws(E) -> Void'",
      "2:4: generic parameter 'E' could not be inferred",
    ]),
  Told(
    "var xs = [\"a\"]\nxs.append(\"b\", \"c\")",
    [
      "2:10: missing argument labels 'addingCapacity:initializingWith:' in call",
      "2:16: cannot convert value of type 'String' to expected argument type '(inout OutputSpan<String>) throws(E) -> Void'",
      "2:11: cannot convert value of type 'String' to expected argument type 'Int'",
      "2:4: generic parameter 'E' could not be inferred",
    ]),
  Told(
    "var xs: [String] = []\nlet s = \"b\"\nxs.append(s, 3)",
    [
      "3:10: missing argument labels 'addingCapacity:initializingWith:' in call",
      "3:11: cannot convert value of type 'String' to expected argument type 'Int'",
      "3:14: cannot convert value of type 'Int' to expected argument type '(inout OutputSpan<String>) throws(E) -> Void'",
      "3:4: generic parameter 'E' could not be inferred",
    ]),
  Told(
    "let c: Character = \"a\"\nprint(c >= 97 && c <= 122)",
    [
      "2:7: cannot convert value of type 'Character' to expected argument type 'Int'",
      "2:18: cannot convert value of type 'Character' to expected argument type 'Int'",
    ]),
  Told(
    "let c: Character = \"a\"\nlet ok = c >= 97 && c <= 122",
    [
      "2:10: cannot convert value of type 'Character' to expected argument type 'Int'",
      "2:21: cannot convert value of type 'Character' to expected argument type 'Int'",
    ]),
  Told(
    "let c: Character = \"a\"\nif c >= 97 || true { print(1) }",
    [
      "2:4: cannot convert value of type 'Character' to expected argument type 'Int'"
    ]),
  Told(
    "let c: Character = \"a\"\nwhile c != 97 && true { print(1) }",
    [
      "2:7: cannot convert value of type 'Character' to expected argument type 'Int'"
    ]),
  Told(
    "let s = \"a\"\nif s > 3 && true { print(1) }",
    [
      "2:4: cannot convert value of type 'String' to expected argument type 'Int'"
    ]),
  Told(
    "let s = \"a\", n = 3\nif n > 2 && s > n { print(1) }",
    [
      "2:13: cannot convert value of type 'String' to expected argument type 'Int'"
    ]),
  Told(
    "func f(_ c: Character) -> Bool { c >= 97 && c <= 122 }",
    [
      "1:34: cannot convert value of type 'Character' to expected argument type 'Int'",
      "1:45: cannot convert value of type 'Character' to expected argument type 'Int'",
    ]),
  Told(
    "let xs = \"abc\".filter { $0 >= 97 && $0 <= 122 }",
    [
      "1:25: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'Int'",
      "1:37: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'Int'",
    ]),
  Told(
    "let xs = \"abc\".filter { $0 == \"ab\" }",
    [
      "1:28: binary operator '==' cannot be applied to operands of type 'String.Element' (aka 'Character') and 'String'"
    ]),
  Told(
    "let b = \"abc\".contains(where: { $0 == \"ab\" })",
    [
      "1:36: binary operator '==' cannot be applied to operands of type 'String.Element' (aka 'Character') and 'String'"
    ]),
  Told(
    "let b = \"abc\".allSatisfy { $0 == \"ab\" }",
    [
      "1:31: binary operator '==' cannot be applied to operands of type 'String.Element' (aka 'Character') and 'String'"
    ]),
  Told(
    "let b = \"abc\".hasPrefix(1)",
    [
      "1:25: cannot convert value of type 'Int' to expected argument type 'String'"
    ]),
  Told(
    "let b = \"abc\".hasSuffix(2.5)",
    [
      "1:25: cannot convert value of type 'Double' to expected argument type 'String'"
    ]),
  Told(
    "let b = \"abc\".hasPrefix(prefix: \"a\")",
    [
      "1:15: no exact matches in call to instance method 'hasPrefix'"
    ]),
  Told(
    "let b = [\"abc\"].filter { $0.hasPrefix(1) }",
    [
      "1:39: cannot convert value of type 'Int' to expected argument type 'String'"
    ]),
  Told(
    "func f(_ s: String) {}\nf(\"abc\".prefix(2))",
    [
      "2:9: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'"
    ]),
  Told(
    "func f(_ s: String) {}\nf(\"a,b\".split(separator: \",\")[0])",
    [
      "2:30: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'"
    ]),
  Told(
    "func f(_ s: String) {}\nf(\"a,b\".reversed())",
    [
      "2:9: cannot convert value of type 'ReversedCollection<String>' to expected argument type 'String'"
    ]),
  Told(
    "struct P { var s: String }\nlet p = P(s: \"abc\".prefix(1))",
    [
      "2:20: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'"
    ]),
  Told(
    "var s = \"abc\"\ns = s.dropFirst()",
    [
      "2:7: no 'dropFirst' candidates produce the expected contextual result type 'String'"
    ]),
  Told(
    "var s = \"abc\"\ns = s.reversed()",
    [
      "2:7: no 'reversed' candidates produce the expected contextual result type 'String'"
    ]),
  Told(
    "var xs = [1, 2]\nxs = xs.dropFirst()",
    [
      "2:9: no 'dropFirst' candidates produce the expected contextual result type '[Int]'"
    ]),
  Told(
    "var xs = [1, 2]\nxs = xs.prefix(2)",
    [
      "2:9: no 'prefix' candidates produce the expected contextual result type '[Int]'"
    ]),
  Told(
    "var ws: [String] = []\nws.append(\"abc\".prefix(2))",
    [
      "2:4: no exact matches in call to instance method 'append'"
    ]),
  Told(
    "var ws: [String: Int] = [:]\nfor w in \"a b\".split(separator: \" \") { ws[w] = 1 }",
    [
      "2:43: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'"
    ]),
  Told(
    "var ws: [Character: Int] = [:]\nfor w in \"a b\".split(separator: \" \") { ws[w, default: 0] += 1 }",
    [
      "2:43: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'Character'"
    ]),
  Told(
    "var ws: Set<String> = []\nfor w in \"a b\".reversed() { ws.insert(w) }",
    [
      "2:39: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'"
    ]),
  Told(
    "let d = [\"a\": 1]\nlet t = d.sorted { $0.value }",
    [
      "2:18: contextual closure type '(Dictionary<String, Int>.Element, Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int), (key: String, value: Int)) throws -> Bool') expects 2 arguments, but 1 was used in closure body",
      "2:23: cannot convert value of type 'Int' to closure result type 'Bool'",
    ]),
  Told(
    "let d = [\"a\": 1]\nlet t = d.sorted { a in a.value }",
    [
      "2:20: contextual closure type '(Dictionary<String, Int>.Element, Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int), (key: String, value: Int)) throws -> Bool') expects 2 arguments, but 1 was used in closure body",
      "2:27: cannot convert value of type 'Int' to closure result type 'Bool'",
    ]),
  Told(
    "let d = [\"a\": 1]\nlet t = d.sorted(by: \\.value)",
    [
      "2:22: cannot infer key path type from context; consider explicitly specifying a root type",
      "2:22: cannot convert key path into a multi-argument function type '(Dictionary<String, Int>.Element, Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int), (key: String, value: Int)) throws -> Bool')",
    ]),
  Told(
    "let d = [\"a\": 1]\nlet t = d.min { $0.key }",
    [
      "2:15: contextual closure type '(Dictionary<String, Int>.Element, Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int), (key: String, value: Int)) throws -> Bool') expects 2 arguments, but 1 was used in closure body",
      "2:20: cannot convert value of type 'String' to closure result type 'Bool'",
    ]),
  Told(
    "let d = [\"a\": 1]\nlet t = d.map { (k, v, i) in k }",
    [
      "2:17: contextual closure type '(Dictionary<String, Int>.Element) -> T' (aka '((key: String, value: Int)) -> T') expects 1 argument, but 3 were used in closure body"
    ]),
  Told(
    "let d = [\"a\": 1]\nlet t = d.mapValues { k, v in v }",
    [
      "2:23: contextual closure type '(Int) throws -> T' expects 1 argument, but 2 were used in closure body"
    ]),
  Told(
    "let d = [\"a\": 1]\nd.forEach { k, v, i in print(k) }",
    [
      "2:13: contextual closure type '(Dictionary<String, Int>.Element) throws -> Void' (aka '((key: String, value: Int)) throws -> ()') expects 1 argument, but 3 were used in closure body"
    ]),
  Told(
    "let d = [\"a\": 1]\nlet t = d.reduce(0, +)",
    [
      "2:21: cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Dictionary<String, Int>.Element) throws -> Int' (aka '(Int, (key: String, value: Int)) throws -> Int')"
    ]),
  Told(
    "let o: Int? = 3\nlet v: Int = o.flatMap { $0 > 2 ? $0 : nil }",
    [
      "2:16: cannot convert value of type 'Int?' to specified type 'Int'"
    ]),
  Told(
    "let o: Int? = 3\nfunc f(_ x: Int) {}\nf(o.map { $0 * 2 })",
    [
      "3:5: cannot convert value of type 'Int?' to expected argument type 'Int'"
    ]),
  Told(
    "let o: Int? = 3\nvar x = 3\nx = o.map { $0 * 2 }",
    [
      "3:7: cannot assign value of type 'Int?' to type 'Int'"
    ]),
  Told(
    "let g = Dictionary(groupBy: [\"a\"]) { $0.count }",
    [
      "1:19: incorrect argument label in call (have 'groupBy:_:', expected 'grouping:_:')"
    ]),
  Told(
    "let g = Dictionary(grouping: [\"a\"], with: { $0.count })",
    [
      "1:19: incorrect argument label in call (have 'grouping:with:', expected 'grouping:by:')"
    ]),
  Told(
    "let xs = (1...4).reduce(0.0, +)",
    [
      "1:30: cannot convert value of type '(Double) -> Double' to expected argument type '(Double, ClosedRange<Int>.Element) throws -> Double' (aka '(Double, Int) throws -> Double')"
    ]),
  Told(
    "struct Student { var name: String; var marks: [Int] }\nvar students = [Student(name: \"Ann\", marks: [3, 4])]\nstudents.append(\"Bob\", [3])",
    [
      "3:16: missing argument labels 'addingCapacity:initializingWith:' in call",
      "3:24: cannot convert value of type '[Int]' to expected argument type '(inout OutputSpan<Student>) throws(E) -> Void'",
      "3:17: cannot convert value of type 'String' to expected argument type 'Int'",
      "3:10: generic parameter 'E' could not be inferred",
    ]),
  Told(
    "struct Student { var name: String; var marks: [Int] }\nlet students = [Student(name: \"Ann\", marks: [3, 4])]\nlet s = students.first { $0.name = \"Ann\" }",
    [
      "3:34: cannot convert value of type '()' to closure result type 'Bool'",
      "3:29: cannot assign to property: '$0' is immutable",
    ]),
  Told(
    "struct Student { var name: String; var marks: [Int] }\nlet students = [Student(name: \"Ann\", marks: [3, 4])]\nlet total = students.reduce(0) { $0 + $1.marks }",
    [
      "3:42: cannot convert value of type '[Int]' to expected argument type 'Int'"
    ]),
  Told(
    "struct Student { var name: String; var marks: [Int] }\nlet students = [Student(name: \"Ann\", marks: [3, 4])]\nlet total = students.reduce(0) { $0 + $1.marks.sum() }",
    [
      "3:48: value of type '[Int]' has no member 'sum'"
    ]),
  Told(
    "let grid: [[Double]] = [1, 2]",
    [
      "1:25: cannot convert value of type 'Int' to expected element type '[Double]'",
      "1:28: cannot convert value of type 'Int' to expected element type '[Double]'",
    ]),
  Told(
    "let a: Int? = 3\nlet b: Int = a ?? nil",
    [
      "2:19: 'nil' is not compatible with expected argument type 'Int'"
    ]),
  Told(
    "func f(_ x: Double) -> Double { x }\nlet y = f(2) / f",
    [
      "2:16: cannot convert value of type '(Double) -> Double' to expected argument type 'Double'"
    ]),
  Told(
    "func f(_ x: Double) -> Double { x }\nlet x = 2.0\nlet y = x * f",
    [
      "3:13: cannot convert value of type '(Double) -> Double' to expected argument type 'Double'"
    ]),
  Told(
    "func f(_ x: Double) -> Double { x }\nlet y = f + 1",
    [
      "2:9: cannot convert value of type '(Double) -> Double' to expected argument type 'Int'"
    ]),
  Told(
    "func f(_ x: Double) -> Double { x }\nlet y: Double = 2 * f",
    [
      "2:21: cannot convert value of type '(Double) -> Double' to expected argument type 'Double'"
    ]),
  Told(
    "func g(_ f: (Double) -> Double, _ x: Double) -> Double { return f * x }",
    [
      "1:65: cannot convert value of type '(Double) -> Double' to expected argument type 'Double'"
    ]),
  Told(
    "func g(_ f: (Double) -> Double, _ x: Double) -> Double { var y = x; y += f; return y }",
    [
      "1:74: cannot convert value of type '(Double) -> Double' to expected argument type 'Double'"
    ]),
  Told(
    "func g(_ f: (Int) -> Int) { let z = f > 3 }",
    [
      "1:37: cannot convert value of type '(Int) -> Int' to expected argument type 'Int'"
    ]),
  Told(
    "func g(_ f: (Int) -> Int) { if f > 3 { print(1) } }",
    [
      "1:32: cannot convert value of type '(Int) -> Int' to expected argument type 'Int'"
    ]),
  Told(
    "func g(_ f: (Int) -> Int) { if f(2) > f { print(1) } }",
    [
      "1:39: cannot convert value of type '(Int) -> Int' to expected argument type 'Int'"
    ]),
  Told(
    "struct P { func m(_ x: Int) -> Int { x } \n  func k() -> Int { m + 1 } }",
    [
      "2:21: cannot convert value of type '(Int) -> Int' to expected argument type 'Int'"
    ]),
  Told(
    "let xs: [String] = [1, 2]",
    [
      "1:21: cannot convert value of type 'Int' to expected element type 'String'",
      "1:24: cannot convert value of type 'Int' to expected element type 'String'",
    ]),
  Told(
    "let xs: [[Int]] = [1, [2], 3]",
    [
      "1:20: cannot convert value of type 'Int' to expected element type '[Int]'",
      "1:28: cannot convert value of type 'Int' to expected element type '[Int]'",
    ]),
  Told(
    "let xs: [Character] = [1, 2]",
    [
      "1:24: cannot convert value of type 'Int' to expected element type 'Character'",
      "1:27: cannot convert value of type 'Int' to expected element type 'Character'",
    ]),
  Told(
    "let xs: [Bool] = [0, 1]",
    [
      "1:19: cannot convert value of type 'Int' to expected element type 'Bool'",
      "1:22: cannot convert value of type 'Int' to expected element type 'Bool'",
    ]),
  Told(
    "func f(_ xs: [String]) {}\nf([1, 2])",
    [
      "2:4: cannot convert value of type 'Int' to expected element type 'String'",
      "2:7: cannot convert value of type 'Int' to expected element type 'String'",
    ]),
  Told(
    "func f(_ xs: [[Double]]) {}\nf([1, 2])",
    [
      "2:4: cannot convert value of type 'Int' to expected element type '[Double]'",
      "2:7: cannot convert value of type 'Int' to expected element type '[Double]'",
    ]),
  Told(
    "func f() -> [[Double]] { [1, 2] }",
    [
      "1:27: cannot convert value of type 'Int' to expected element type '[Double]'",
      "1:30: cannot convert value of type 'Int' to expected element type '[Double]'",
    ]),
  Told(
    "var m: [[Int]] = []\nm = [1, 2]",
    [
      "2:6: cannot convert value of type 'Int' to expected element type '[Int]'",
      "2:9: cannot convert value of type 'Int' to expected element type '[Int]'",
    ]),
  Told(
    "struct S { var xs: [[Int]] }\nlet s = S(xs: [1, 2])",
    [
      "2:16: cannot convert value of type 'Int' to expected element type '[Int]'",
      "2:19: cannot convert value of type 'Int' to expected element type '[Int]'",
    ]),
  Told(
    "struct P { var v = 1; var q: Q }\nstruct Q { var w = 2 }\nlet ps: [P] = []\nlet t = ps.reduce(0) { a, p in a + p.q.z() }",
    [
      "4:40: value of type 'Q' has no member 'z'"
    ]),
  Told(
    "struct P { var xs: [Double] }\nlet ps: [P] = []\nlet t = ps.reduce(0.0) { $0 + $1.xs }",
    [
      "3:34: cannot convert value of type '[Double]' to expected argument type 'Double'"
    ]),
  Told(
    "let o: Int? = 3\nlet b: Int = o ?? nil",
    [
      "2:19: 'nil' is not compatible with expected argument type 'Int'"
    ]),
  Told(
    "let o: Int? = 3\nfunc f() -> Int { o ?? nil }",
    [
      "2:24: 'nil' is not compatible with expected argument type 'Int'"
    ]),
  Told(
    "struct P { var n = 1 }\nlet ps: [P] = []\nlet t = ps.first { $0.n = 1 }",
    [
      "3:25: cannot convert value of type '()' to closure result type 'Bool'",
      "3:23: cannot assign to property: '$0' is immutable",
    ]),
  Told(
    "struct P { var n = 1 }\nlet ps: [P] = []\nlet t = ps.filter { p in p.n = 1 }",
    [
      "3:28: cannot assign to property: 'p' is a 'let' constant",
      "3:30: cannot convert value of type '()' to closure result type 'Bool'",
    ]),
  Told(
    "struct P { var n = 1 }\nlet ps: [P] = []\nlet t = ps.contains { $0.n = 1 }",
    [
      "3:28: cannot convert value of type '()' to closure result type 'Bool'",
      "3:26: cannot assign to property: '$0' is immutable",
    ]),
  Told(
    "let words = [\"b\", \"a\"]\nlet s = words.sorted { $0.lowercased < $1.lowercased }",
    [
      "2:27: function produces expected type 'String'; did you mean to call it with '()'?",
      "2:43: function produces expected type 'String'; did you mean to call it with '()'?",
    ]),
]
