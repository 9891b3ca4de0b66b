import Testing

/// Slips of every day: numbers joined as texts, powers with the wrong sign, what may be missing made a number of.
@Test(arguments: everydaySlips) func everydaySlipIsTold(_ mistake: Told) { mistake.check() }

private let everydaySlips: [Told] = [
  Told(
    "let xs = [1, 2, 3]\nlet a = xs.map { $0 * 2 }.joined(separator: \",\")",
    [
      "2:21: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "let xs = [1, 2, 3]\nlet a = xs.map { $0 }.joined(separator: \",\")",
    [
      "2:18: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "let xs = [1, 2, 3]\nprint(xs.map { $0 + 1 }.joined(separator: \" \"))",
    [
      "2:19: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "let xs = [1, 2, 3]\nlet s = xs.filter { $0 > 1 }.joined(separator: \" \")",
    [
      "2:30: referencing instance method 'joined(separator:)' on 'BidirectionalCollection' requires the types 'Int' and 'String' be equivalent"
    ]),
  Told(
    "let xs = [1.5]\nlet s = xs.map { $0 / 2 }.joined()",
    [
      "2:21: cannot convert value of type 'Double' to closure result type 'String'"
    ]),
  Told(
    "let xs = [1, 2, 3]\nlet s = xs.map { $0 % 2 == 0 }.joined(separator: \"-\")",
    [
      "2:25: cannot convert value of type 'Bool' to closure result type 'String'"
    ]),
  Told(
    "let ws = [\"a\"]\nlet s = ws.map { $0.count }.joined(separator: \",\")",
    [
      "2:21: cannot convert value of type 'Int' to closure result type 'String'"
    ]),
  Told(
    "let ws = [\"a\"]\nlet s = ws.map(\\.count).joined(separator: \",\")",
    [
      "2:16: key path value type 'Int' cannot be converted to contextual type 'String'"
    ]),
  Told(
    "let xs = [1, 2, 3]\nlet c: Int = xs.filter { $0 > 1 }",
    [
      "2:17: cannot convert value of type '[Int]' to specified type 'Int'"
    ]),
  Told(
    "let xs = [1, 2, 3]\nlet c: String = xs.filter { $0 > 1 }",
    [
      "2:20: cannot convert value of type '[Int]' to specified type 'String'"
    ]),
  Told(
    "let xs = [1, 2, 3]\nfunc f() -> Int { xs.filter { $0 > 1 } }",
    [
      "2:22: cannot convert return expression of type '[Int]' to return type 'Int'"
    ]),
  Told(
    "func sq(_ x: Double) -> Double { x ^ 2 }",
    [
      "1:34: cannot convert value of type 'Double' to expected argument type 'Int'",
      "1:36: cannot convert return expression of type 'Int' to return type 'Double'",
    ]),
  Told(
    "let x = 2.0\nlet y: Double = x ^ 2",
    [
      "2:17: cannot convert value of type 'Double' to expected argument type 'Int'",
      "2:19: cannot convert value of type 'Int' to specified type 'Double'",
    ]),
  Told(
    "func readIt() -> String? { nil }\nlet t = Double(readIt())",
    [
      "2:16: value of optional type 'String?' must be unwrapped to a value of type 'String'"
    ]),
  Told(
    "let d = [\"a\": \"1\"]\nlet t = Int(d[\"a\"])",
    [
      "2:14: value of optional type 'String?' must be unwrapped to a value of type 'String'"
    ]),
  Told(
    "var a = [1]\na = a + 3",
    [
      "2:9: cannot convert value of type 'Int' to expected argument type 'Array<Int>'"
    ]),
  Told(
    "let a = [1]\nlet b: [Int] = a + 3",
    [
      "2:20: cannot convert value of type 'Int' to expected argument type 'Array<Int>'"
    ]),
  Told(
    "for i in (0..<10).reversed { print(i) }",
    [
      "1:19: no 'reversed' overloads produce result type that conforms to 'Sequence'"
    ]),
  Told(
    "let xs = [3, 1]\nfor x in xs.sorted { print(x) }",
    [
      "2:13: no 'sorted' overloads produce result type that conforms to 'Sequence'"
    ]),
  Told(
    "let s = \"abc\"\nlet u = s[s.startIndex..<2]",
    [
      "2:26: cannot convert value of type 'Int' to expected argument type 'String.Index'"
    ]),
  Told(
    "let s = \"abc\"\nlet u = s[0..<s.endIndex]",
    [
      "2:11: cannot convert value of type 'Int' to expected argument type 'String.Index'"
    ]),
  Told(
    "let s = \"abc\"\nlet t = s[0..<2]\nlet u = s[s.startIndex..<2]",
    [
      "2:9: 'subscript(_:)' is unavailable: cannot subscript String with an integer range, use a String.Index range instead.",
      "3:26: cannot convert value of type 'Int' to expected argument type 'String.Index'",
    ]),
  Told(
    "var a = [1, 2]\na.append(\"x\")\na += 3\na = a + 3\na[0] = \"x\"\na.insert(1, 0)",
    [
      "2:10: cannot convert value of type 'String' to expected argument type 'Int'",
      "3:6: cannot convert value of type 'Int' to expected argument type 'Array<Int>'",
      "4:9: cannot convert value of type 'Int' to expected argument type 'Array<Int>'",
      "5:8: cannot assign value of type 'String' to subscript of type 'Int'",
      "6:3: no exact matches in call to instance method 'insert'",
    ]),
  Told(
    "func sq(_ x: Double) -> Double { x ^ 2 }",
    [
      "1:34: cannot convert value of type 'Double' to expected argument type 'Int'",
      "1:36: cannot convert return expression of type 'Int' to return type 'Double'",
    ]),
  Told(
    "for i in (0..<10).reversed { }",
    [
      "1:19: no 'reversed' overloads produce result type that conforms to 'Sequence'"
    ]),
  Told(
    "switch 3 { case > 2: print(1); default: break }",
    [
      "1:17: unary operator cannot be separated from its operand",
      "1:17: '>' is not a prefix unary operator",
    ]),
  Told(
    "let o: Int? = Int(\"3\")\nlet s = Int(\"3\") * 2\nlet t = Double(readIt())\nfunc readIt() -> String? { nil }",
    [
      "2:9: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
      "3:16: value of optional type 'String?' must be unwrapped to a value of type 'String'",
    ]),
  Told(
    "struct S { var x = 0; mutating func inc() { x += 1 } }\nlet s = S()\ns.inc()\nS().inc()",
    [
      "3:3: cannot use mutating member on immutable value: 's' is a 'let' constant",
      "4:5: cannot use mutating member on immutable value: function call returns immutable value",
    ]),
  Told(
    "let xs = [1, 2, 3]\nlet a = xs.map { $0 * 2 }.joined(separator: \",\")\nlet b: [String] = xs.map { $0 + 1 }\nlet c: Int = xs.filter { $0 > 1 }\nlet d = xs.max() + 1\nlet e: Int = xs.first",
    [
      "2:21: cannot convert value of type 'Int' to closure result type 'String'",
      "3:31: cannot convert value of type 'Int' to closure result type 'String'",
      "4:17: cannot convert value of type '[Int]' to specified type 'Int'",
      "5:12: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
      "6:17: value of optional type 'Int?' must be unwrapped to a value of type 'Int'",
    ]),
]
