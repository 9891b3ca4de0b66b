import Testing

/// Calls of the library that miss its forms, all that is told of each.
@Test(arguments: slips) func slipOfLibraryCallIsTold(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "let word = \"swift\"\nlet i = word.index(word.startIndex, offset: 2)\nprint(word[i])",
    [
      "2:14: no exact matches in call to instance method 'index'"
    ]),
  Told(
    "let word = \"swift\"\nfunc shout(_ s: String) -> String { s.uppercased() + \"!\" }\nprint(shout(word.dropFirst()))",
    [
      "3:18: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'"
    ]),
  Told(
    "let word = \"swift\"\nvar out = \"\"\nfor c in word.reversed() { out.append(c + \"-\") }\nprint(out)",
    [
      "3:39: cannot convert value of type 'String.Element' (aka 'Character') to expected argument type 'String'"
    ]),
  Told(
    "let c: Character = \"7\"\nlet n = Int(c)\nprint(n)",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "let c: Character = \"a\"\nif c >= 97 && c <= 122 { print(\"lower\") }",
    [
      "2:4: cannot convert value of type 'Character' to expected argument type 'Int'",
      "2:15: cannot convert value of type 'Character' to expected argument type 'Int'",
    ]),
  Told(
    "let text = \"the cat sat\"\nvar counts: [String: Int] = [:]\nfor w in text.split(separator: \" \") { counts[w, default: 0] += 1 }\nprint(counts)",
    [
      "3:46: cannot convert value of type 'String.SubSequence' (aka 'Substring') to expected argument type 'String'"
    ]),
  Told(
    "var text = \"the cat sat\"\ntext.insert(\"Then \", at: text.startIndex)\nprint(text)",
    [
      "2:6: no exact matches in call to instance method 'insert'"
    ]),
  Told(
    "let digits = \"2024\".map { Int($0) }\nprint(digits)",
    [
      "1:27: no exact matches in call to initializer "
    ]),
  Told(
    "let s = String(repeating: 3, count: \"ab\")\nprint(s)",
    [
      "1:9: no exact matches in call to initializer "
    ]),
  Told(
    "let s = String(repeating: \"ab\", times: 3)\nprint(s)",
    [
      "1:15: incorrect argument label in call (have 'repeating:times:', expected 'repeating:count:')"
    ]),
  Told(
    "let s = \"ab\"\nprint(s.hasPrefix(3))",
    [
      "2:19: cannot convert value of type 'Int' to expected argument type 'String'"
    ]),
  Told(
    "let stock = [\"pear\": 3, \"fig\": 5]\nlet twice = stock.mapValues { k, v in v * 2 }\nprint(twice)",
    [
      "2:31: contextual closure type '(Int) throws -> Int' expects 1 argument, but 2 were used in closure body"
    ]),
  Told(
    "let stock = [\"pear\": 3, \"fig\": 5]\nlet best = stock.max(by: { $0.value })\nprint(best!.key)",
    [
      "2:26: contextual closure type '(Dictionary<String, Int>.Element, Dictionary<String, Int>.Element) throws -> Bool' (aka '((key: String, value: Int), (key: String, value: Int)) throws -> Bool') expects 2 arguments, but 1 was used in closure body",
      "2:31: cannot convert value of type 'Int' to closure result type 'Bool'",
    ]),
  Told(
    "let words = [\"tree\", \"cat\", \"toad\"]\nlet groups = Dictionary(groupingBy: words) { $0.count }\nprint(groups)",
    [
      "2:24: incorrect argument label in call (have 'groupingBy:_:', expected 'grouping:_:')"
    ]),
  Told(
    "let words = [\"tree\", \"cat\", \"toad\"]\nlet counts = words.reduce([Int: Int]()) { $0[$1.count, default: 0] += 1 }\nprint(counts)",
    [
      "2:68: cannot convert value of type '()' to closure result type '[Int : Int]'",
      "2:68: left side of mutating operator isn't mutable: '$0' is immutable",
    ]),
  Told(
    "let words = [\"tree\", \"cat\", \"toad\"]\nlet i = words.index(of: \"cat\", from: 1)\nprint(i)",
    [
      "2:38: extra argument 'from' in call"
    ]),
  Told(
    "let words = [\"tree\", \"cat\", \"toad\"]\nlet lens = words.map { $0.count }.filter { $0.isMultiple(2) }\nprint(lens)",
    [
      "2:47: no exact matches in call to instance method 'isMultiple'"
    ]),
  Told(
    "let xs = [3, 1, 2]\nlet top = xs.sorted(by: >).prefix(2).reduce(0.0, +)\nprint(top)",
    [
      "2:50: cannot convert value of type '(Double) -> Double' to expected argument type '(Double, Int) throws -> Double'"
    ]),
  Told(
    "var xs = [3, 1, 2]\nxs.append(4, 5)\nprint(xs)",
    [
      "2:10: missing argument labels 'addingCapacity:initializingWith:' in call",
      "2:14: cannot convert value of type 'Int' to expected argument type '(inout OutputSpan<Int>) throws(E) -> Void'",
      "2:4: generic parameter 'E' could not be inferred",
    ]),
  Told(
    "var xs = [3, 1, 2]\nxs.removeAll { $0 = 1 }\nprint(xs)",
    [
      "2:16: cannot assign to value: '$0' is immutable",
      "2:19: cannot convert value of type '()' to closure result type 'Bool'",
    ]),
  Told(
    "var xs = [3, 1, 2]\nxs.removeAll(1)\nprint(xs)",
    [
      "2:4: no exact matches in call to instance method 'removeAll'"
    ]),
  Told(
    "for x in stride(from: 0, to: 10, 2) { print(x) }",
    [
      "1:16: missing argument label 'by:' in call"
    ]),
  Told(
    "let o: Int? = 3\nlet v: Int = o.map { $0 * 2 }\nprint(v)",
    [
      "2:16: cannot convert value of type 'Int?' to specified type 'Int'"
    ]),
  Told(
    "print(Int.random(in: 0, 5))",
    [
      "1:11: no exact matches in call to static method 'random'"
    ]),
  Told(
    "enum Tree { indirect case node(Tree, Tree); case leaf(Int)\n  var sum: Int {\n    switch self {\n    case leaf(let v): return v\n    case node(let l, let r): return l.sum + r.sum\n    }\n  }\n}",
    [
      "4:10: enum case 'leaf' cannot be used as an instance member",
      "5:10: enum case 'node' cannot be used as an instance member",
    ]),
  Told(
    "struct V { var x: Double, y: Double\n  static func * (a: V, k: Double) -> V { V(x: a.x * k, y: a.y * k) } }\nprint(2 * V(x: 1, y: 2))",
    [
      "3:11: cannot convert value of type 'V' to expected argument type 'Int'"
    ]),
  Told(
    "typealias Matrix = [[Double]]\nlet m: Matrix = [1, 2, 3]",
    [
      "2:18: cannot convert value of type 'Int' to expected element type '[Double]'",
      "2:21: cannot convert value of type 'Int' to expected element type '[Double]'",
      "2:24: cannot convert value of type 'Int' to expected element type '[Double]'",
    ]),
  Told(
    "let s = \"7\"\nlet n = Int(s.first!)",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "var sum = 0\nfor c in \"123\" { sum += Int(c) }",
    [
      "2:25: no exact matches in call to initializer "
    ]),
  Told(
    "var sum = 0\nfor c in \"123\" { if let d = Int(c) { sum += d } }",
    [
      "2:33: cannot convert value of type 'Character' to expected argument type 'String'"
    ]),
  Told(
    "let c: Character = \"7\"\nlet n: Int = Int(c)",
    [
      "2:14: no exact matches in call to initializer "
    ]),
  Told(
    "let c: Character = \"7\"\nlet n: Double = Double(c)",
    [
      "2:17: no exact matches in call to initializer "
    ]),
  Told(
    "let c: Character = \"7\"\nlet x = Double(c)",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "let c: Character = \"7\"\nprint(Int(c))",
    [
      "2:7: no exact matches in call to initializer "
    ]),
  Told(
    "let c: Character = \"7\"\nprint(Int(c) + 1)",
    [
      "2:7: no exact matches in call to initializer "
    ]),
  Told(
    "let c: Character = \"7\"\nfunc f() -> Int { Int(c) }",
    [
      "2:19: no exact matches in call to initializer "
    ]),
  Told(
    "let c: Character = \"7\"\nguard let d = Int(c) else { fatalError() }",
    [
      "2:19: cannot convert value of type 'Character' to expected argument type 'String'"
    ]),
  Told(
    "let c: Character = \"7\"\nlet d = UInt8(c)",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "let c: Character = \"7\"\nlet xs = [Int(c), 2]",
    [
      "2:11: no exact matches in call to initializer "
    ]),
  Told(
    "let c: Character = \"7\"\nlet t = (Int(c), 2)",
    [
      "2:10: no exact matches in call to initializer "
    ]),
  Told(
    "let c: Character = \"7\"\nif Int(c) == 7 { print(\"a\") }",
    [
      "2:4: no exact matches in call to initializer "
    ]),
  Told(
    "func sq(_ x: Int) -> Int { x }\nlet c: Character = \"7\"\nprint(sq(Int(c)))",
    [
      "3:10: no exact matches in call to initializer "
    ]),
  Told(
    "let s = \"abc\".prefix(2)\nlet d: Character = Character(s.first)",
    [
      "2:20: no exact matches in call to initializer "
    ]),
  Told(
    "struct P { var x = 1 }\nlet d = String(P())",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "let s = \"ab\".index(\"ab\".startIndex, offset: 1)",
    [
      "1:14: no exact matches in call to instance method 'index'"
    ]),
  Told(
    "let s = \"ab\"\nlet i = s.index(s.startIndex, by: 1)",
    [
      "2:11: no exact matches in call to instance method 'index'"
    ]),
  Told(
    "let s = \"ab\"\nlet i = s.index(1)",
    [
      "2:11: no exact matches in call to instance method 'index'"
    ]),
  Told(
    "let s = \"ab\"\nlet i = s.index(from: 1)",
    [
      "2:11: no exact matches in call to instance method 'index'"
    ]),
  Told(
    "let s = \"ab\"\nlet i = s.index(s.startIndex, 2)",
    [
      "2:11: no exact matches in call to instance method 'index'"
    ]),
  Told(
    "let s = \"ab\"\nlet i = s.index(of: \"b\", from: 2)",
    [
      "2:32: extra argument 'from' in call"
    ]),
  Told(
    "let xs = [1]\nlet i = xs.index(of: 1, from: 2)",
    [
      "2:31: extra argument 'from' in call"
    ]),
  Told(
    "let xs = [1]\nlet i = xs.index(0, offset: 1)",
    [
      "2:12: no exact matches in call to instance method 'index'"
    ]),
  Told(
    "var t = \"abc\"\nt.insert(\"xy\", at: t.startIndex)",
    [
      "2:3: no exact matches in call to instance method 'insert'"
    ]),
  Told(
    "var t = \"abc\", u = \"x\"\nt.insert(u, at: t.startIndex)",
    [
      "2:3: no exact matches in call to instance method 'insert'"
    ]),
  Told(
    "var t = \"abc\"\nt.insert(\"x\", 0)",
    [
      "2:3: no exact matches in call to instance method 'insert'"
    ]),
  Told(
    "var t = \"abc\"\nt.insert(3, at: t.startIndex)",
    [
      "2:3: no exact matches in call to instance method 'insert'"
    ]),
  Told(
    "var t = \"abc\"\nt.remove(\"a\")",
    [
      "2:3: no exact matches in call to instance method 'remove'"
    ]),
  Told(
    "var t = \"abc\"\nt.removeAll(\"a\")",
    [
      "2:13: missing argument label 'where:' in call",
      "2:13: cannot convert value of type 'String' to expected argument type '(String.Element) throws -> Bool' (aka '(Character) throws -> Bool')",
    ]),
  Told(
    "var xs = [1, 2]\nxs.removeAll(2, 3)",
    [
      "2:4: no exact matches in call to instance method 'removeAll'"
    ]),
  Told(
    "var xs = [1, 2]\nxs.removeAll(\"a\")",
    [
      "2:4: no exact matches in call to instance method 'removeAll'"
    ]),
  Told(
    "var xs = [1, 2]\nlet k = 1\nxs.removeAll(k)",
    [
      "3:4: no exact matches in call to instance method 'removeAll'"
    ]),
  Told(
    "let n = 4\nif n.isMultiple(2) { print(n) }",
    [
      "2:6: no exact matches in call to instance method 'isMultiple'"
    ]),
  Told(
    "let n = 4\nif n.isMultiple(by: 2) { print(n) }",
    [
      "2:6: no exact matches in call to instance method 'isMultiple'"
    ]),
  Told(
    "let s = String(repeating: 3, count: 2)",
    [
      "1:9: no exact matches in call to initializer "
    ]),
  Told(
    "let s = String(repeat: \"a\", count: 3)",
    [
      "1:15: incorrect argument label in call (have 'repeat:count:', expected 'repeating:count:')"
    ]),
  Told(
    "let s = String(repeating: \"a\", n: 3)",
    [
      "1:15: incorrect argument label in call (have 'repeating:n:', expected 'repeating:count:')"
    ]),
  Told(
    "let s = String(\"a\", count: 3)",
    [
      "1:15: missing argument label 'repeating:' in call"
    ]),
  Told(
    "let s = String(repeating: \"a\", 3)",
    [
      "1:15: missing argument label 'count:' in call"
    ]),
  Told(
    "let n = Int(\"ff\", 16)",
    [
      "1:12: missing argument label 'radix:' in call"
    ]),
  Told(
    "let r = Int.random(in: 0)",
    [
      "1:13: no exact matches in call to static method 'random'"
    ]),
  Told(
    "let r = Int.random(in: 0, 5)",
    [
      "1:13: no exact matches in call to static method 'random'"
    ]),
  Told(
    "let r = Int.random(from: 0, to: 5)",
    [
      "1:13: no exact matches in call to static method 'random'"
    ]),
  Told(
    "let r = Int.random(1, 6)",
    [
      "1:13: no exact matches in call to static method 'random'"
    ]),
  Told(
    "let r = Double.random(in: 0, 1)",
    [
      "1:16: no exact matches in call to static method 'random'"
    ]),
  Told(
    "let r = Int.random(in: [1, 2])",
    [
      "1:13: no exact matches in call to static method 'random'"
    ]),
  Told(
    "let s = \"ff\"\nlet n = Int(s, 16)",
    [
      "2:12: missing argument label 'radix:' in call"
    ]),
  Told(
    "let n = Int(\"3\", 4)",
    [
      "1:12: missing argument label 'radix:' in call"
    ]),
  Told(
    "struct P { var x = 1 }\nlet p = P()\nprint(\"p: \" + String(p))",
    [
      "3:15: no exact matches in call to initializer "
    ]),
  Told(
    "struct P { var x = 1 }\nlet p = P()\nfunc f() -> String { String(p) }",
    [
      "3:22: no exact matches in call to initializer "
    ]),
  Told(
    "enum E { case a }\nlet d = String(E.a)",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "class C {}\nlet d = String(C())",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "let xs = [1, 2]\nlet d = String(xs)",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "let t = (1, 2)\nlet d = String(t)",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "let b = Bool(1)",
    [
      "1:9: no exact matches in call to initializer "
    ]),
  Told(
    "let n = 1\nlet b = Bool(n)",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "let d = Character(65)",
    [
      "1:9: no exact matches in call to initializer "
    ]),
  Told(
    "let n = 65\nlet d = Character(n)",
    [
      "2:9: no exact matches in call to initializer "
    ]),
  Told(
    "enum Tree { case leaf(Int), pair(Int, Int)\n  func size() -> Int {\n    if case leaf(let v) = self { return v }\n    return 2\n  } }",
    [
      "3:13: enum case 'leaf' cannot be used as an instance member"
    ]),
  Told(
    "enum Tree { case leaf(Int), pair(Int, Int)\n  func size() -> Int {\n    guard case leaf(let v) = self else { return 2 }\n    return v\n  } }",
    [
      "3:16: enum case 'leaf' cannot be used as an instance member"
    ]),
  Told(
    "for i, w in [\"a\"].enumerated() {\n  print(i)\n}",
    [
      "1:6: expected 'in' after for-each pattern",
      "1:6: expected Sequence expression for for-each loop",
    ]),
  Told(
    "let d = [\"a\": 1]\nfor k, v in d { let z = k }\nprint(z)",
    [
      "2:6: expected 'in' after for-each pattern",
      "2:6: expected Sequence expression for for-each loop",
    ]),
  Told(
    "struct V { var x = 1.0\n  static func * (a: V, k: Double) -> V { V(x: a.x * k) } }\nlet v = V(), n = 2\nprint(n * v)",
    [
      "4:11: cannot convert value of type 'V' to expected argument type 'Int'"
    ]),
  Told(
    "let xs = [3, 1]\nfor x in stride(from: 0, through: 10, 2) { print(x) }",
    [
      "2:16: missing argument label 'by:' in call"
    ]),
  Told(
    "for x in stride(0, to: 10, by: 2) { print(x) }",
    [
      "1:16: missing argument label 'from:' in call"
    ]),
  Told(
    "for x in stride(from: 0, to: 10, step: 2) { print(x) }",
    [
      "1:16: incorrect argument label in call (have 'from:to:step:', expected 'from:to:by:')"
    ]),
]
