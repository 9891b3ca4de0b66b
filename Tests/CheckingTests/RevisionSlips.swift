import Testing

/// Equal signs, ranges, indices and parameters, as they go wrong while a program is changed.
@Test(arguments: slips) func slipOfRevisionIsTold(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "func f(_ n: Int, 1) -> Int { n }",
    [
      "1:18: expected parameter type following ':'"
    ]),
  Told(
    "func f(_ n: Int, \"x\") -> Int { n }",
    [
      "1:18: expected parameter name followed by ':'"
    ]),
  Told(
    "class C {\n  private static count = 0\n}",
    [
      "2:18: expected 'var' keyword in static property declaration"
    ]),
  Told(
    "let a: Int? = 3\nif nil = a { print(1) }",
    [
      "2:4: cannot assign to value: literals are not mutable",
      "2:8: use of '=' in a boolean context, did you mean '=='?",
    ]),
  Told(
    "let n = 3\nlet r = n % 2 = 0 ? 1 : 0",
    [
      "2:11: expression is not assignable: binary operator returns immutable value",
      "2:17: integer literal value '0' cannot be used as a boolean; did you mean 'false'?",
    ]),
  Told(
    "let n = [3]\nlet r = n.count = 1 ? 1 : 0",
    [
      "2:11: cannot assign to property: 'count' is a get-only property",
      "2:19: integer literal value '1' cannot be used as a boolean; did you mean 'true'?",
    ]),
  Told(
    "let n = 3\nlet r = n = 1 ? 1 : 0",
    [
      "2:9: cannot assign to value: 'n' is a 'let' constant",
      "2:13: integer literal value '1' cannot be used as a boolean; did you mean 'true'?",
    ]),
  Told(
    "let n = [3]\nprint(n.count = 1 ? 1 : 0)",
    [
      "2:9: cannot assign to property: 'count' is a get-only property",
      "2:17: integer literal value '1' cannot be used as a boolean; did you mean 'true'?",
    ]),
  Told(
    "func foo(_ nums: [Int]) -> Int { nums[0] }\nfunc bar(_ nums: [Int]) -> Int { for i in 0..<foo { print(i) }; return 0 }",
    [
      "2:47: cannot convert value of type '([Int]) -> Int' to expected argument type 'Int'"
    ]),
  Told(
    "func foo(_ nums: [Int]) -> Int { nums[0] }\nfor i in 0..<foo { print(i) }",
    [
      "2:14: cannot convert value of type '([Int]) -> Int' to expected argument type 'Int'"
    ]),
  Told(
    "func foo() -> Int { 3 }\nfor i in 0..<foo { print(i) }",
    [
      "2:14: function produces expected type 'Int'; did you mean to call it with '()'?"
    ]),
  Told(
    "func foo() -> Int { 3 }\nlet r = 0...foo",
    [
      "2:13: function produces expected type 'Int'; did you mean to call it with '()'?"
    ]),
  Told(
    "func foo() -> Int { 3 }\nlet r = foo...5",
    [
      "2:9: function produces expected type 'Int'; did you mean to call it with '()'?"
    ]),
  Told(
    "for i in 0..<(1, 2) { print(i) }",
    [
      "1:14: cannot convert value of type '(Int, Int)' to expected argument type 'Int'"
    ]),
  Told(
    "struct P {}\nfor i in 0..<P() { print(i) }",
    [
      "2:14: cannot convert value of type 'P' to expected argument type 'Int'"
    ]),
  Told(
    "let x: Double = 4\nfor i in 0..<Int { print(i) }",
    [
      "2:14: cannot convert value of type 'Int.Type' to expected argument type 'Int'"
    ]),
  Told(
    "let o: Any = 3\nfor i in 0..<o { print(i) }",
    [
      "2:14: cannot convert value of type 'Any' to expected argument type 'Int'"
    ]),
  Told(
    "let d: [Character: Int] = [:]\nlet n = 3\nif let c = d[n] { print(c) }",
    [
      "3:14: cannot convert value of type 'Int' to expected argument type 'Character'"
    ]),
  Told(
    "let d: [Character: Int] = [:]\nlet n = 3\nguard let c = d[n] else { fatalError() }",
    [
      "3:17: cannot convert value of type 'Int' to expected argument type 'Character'"
    ]),
  Told(
    "let d: [String: Int] = [:]\nfor c in \"abc\" { if let n = d[c] { print(n) } }",
    [
      "2:31: cannot convert value of type 'Character' to expected argument type 'String'"
    ]),
  Told(
    "var counts = [Int](repeating: 0, count: 26)\nfor ch in \"abc\" { counts[ch.asciiValue! - 97] += 1 }",
    [
      "2:39: cannot convert value of type 'UInt8' to expected argument type 'Int'"
    ]),
  Told(
    "var counts = [Int](repeating: 0, count: 26)\nfor ch in \"abc\" { counts[(ch.asciiValue! - 97)] += 1 }",
    [
      "2:40: cannot convert value of type 'UInt8' to expected argument type 'Int'"
    ]),
  Told(
    "var counts = [Int](repeating: 0, count: 26)\nfor ch in \"abc\" { print(counts[ch.asciiValue! - 97]) }",
    [
      "2:45: cannot convert value of type 'UInt8' to expected argument type 'Int'"
    ]),
  Told(
    "var counts = [Int](repeating: 0, count: 26)\nfor ch in \"abc\".utf8 { counts[ch - 97] += 1 }",
    [
      "2:31: cannot convert value of type 'String.UTF8View.Element' (aka 'UInt8') to expected argument type 'Int'"
    ]),
  Told(
    "let x: Int32 = 3\nlet xs = [1]\nprint(xs[x + 1])",
    [
      "3:10: cannot convert value of type 'Int32' to expected argument type 'Int'"
    ]),
  Told(
    "let n = 3\nvar dp: [[Int]] = [Int](repeating: 0, count: n)",
    [
      "2:19: cannot assign value of type 'Array<Int>' to type '[[Int]]'"
    ]),
  Told(
    "typealias Point = (x: Int, y: Int)\nlet directions: [Point] = [(0, 1), (0, -1.5)]",
    [
      "2:40: cannot convert value of type 'Double' to expected element type 'Int'"
    ]),
  Told(
    "let directions: [(Int, Int)] = [(0, 1), (0, -1.5)]",
    [
      "1:45: cannot convert value of type 'Double' to expected element type 'Int'"
    ]),
  Told(
    "let directions: [(Int, Int)] = [(0, 1), (0, \"a\")]",
    [
      "1:45: cannot convert value of type 'String' to expected element type 'Int'"
    ]),
  Told(
    "class S {\n  private function f(_ n: Int) {}\n}",
    [
      "2:11: expected 'func' keyword in instance method declaration",
      "2:20: found an unexpected second identifier in function declaration; is there an accidental break?",
    ]),
  Told(
    "func f(_ n: Int) {}\nlet u: UInt8 = 3\nf(u - 97)",
    [
      "3:3: cannot convert value of type 'UInt8' to expected argument type 'Int'"
    ]),
  Told(
    "func f(_ n: Int) {}\nlet u: UInt8 = 3\nf(97 - u)",
    [
      "3:8: cannot convert value of type 'UInt8' to expected argument type 'Int'"
    ]),
  Told(
    "func f(_ n: Int) {}\nlet u: UInt8 = 3\nf(u * 2 - 97)",
    [
      "3:3: cannot convert value of type 'UInt8' to expected argument type 'Int'"
    ]),
  Told(
    "let u: UInt8 = 3\nlet xs = [1]\nprint(xs[97 - u])",
    [
      "3:15: cannot convert value of type 'UInt8' to expected argument type 'Int'"
    ]),
  Told(
    "let u: UInt8 = 3\nlet xs = [1]\nprint(xs[u - u])",
    [
      "3:9: no exact matches in call to subscript "
    ]),
  Told(
    "let u: UInt8 = 3\nlet xs = [1]\nprint(xs[u])",
    [
      "3:9: no exact matches in call to subscript "
    ]),
  Told(
    "let x: Double = 3\nfunc f(_ n: Int) {}\nf(x + 1)",
    [
      "3:3: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let x: Double = 3\nfunc f(_ n: Int) {}\nf(x / 2)",
    [
      "3:3: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "let x: Double = 3\nfunc f(n: Int, m: Int) {}\nf(n: 3, m: x * 2)",
    [
      "3:12: cannot convert value of type 'Double' to expected argument type 'Int'"
    ]),
  Told(
    "func f() -> Int { return [Int](repeating: 0, count: 3) }",
    [
      "1:26: cannot convert return expression of type 'Array<Int>' to return type 'Int'"
    ]),
  Told(
    "func f(_ n: Int) {}\nf([Int](repeating: 0, count: 3))",
    [
      "2:3: cannot convert value of type 'Array<Int>' to expected argument type 'Int'"
    ]),
  Told(
    "let ps: [(name: String, age: Int)] = [(\"a\", 1), (\"b\", 3.5)]",
    [
      "1:55: cannot convert value of type 'Double' to expected element type 'Int'"
    ]),
  Told(
    "let u: UInt8 = 3\nlet xs = [1]\nlet y = xs[u]",
    [
      "3:11: no exact matches in call to subscript "
    ]),
  Told(
    "let u: Int32 = 3\nlet xs = [1]\nlet y = xs[u]",
    [
      "3:11: no exact matches in call to subscript "
    ]),
  Told(
    "for (i, c) in \"abc\".utf8.enumerated() { print([1][c]) }",
    [
      "1:50: no exact matches in call to subscript "
    ]),
  Told(
    "let xs = [1]\nfor c in \"abc\".utf8 { print(xs[c]) }",
    [
      "2:31: no exact matches in call to subscript "
    ]),
]
