import Testing

/// Constants that are given a wrong value, labels of library calls, names that authors give to types.
@Test(arguments: slips) func slipOfAssignmentIsTold(_ mistake: Told) { mistake.check() }

private let slips: [Told] = [
  Told(
    "let n = 3\nn = \"a\"",
    [
      "2:1: cannot assign to value: 'n' is a 'let' constant",
      "2:5: cannot assign value of type 'String' to type 'Int'",
    ]),
  Told(
    "func f(_ nums: [Int]) { nums = 0 }",
    [
      "1:25: cannot assign to value: 'nums' is a 'let' constant",
      "1:32: cannot assign value of type 'Int' to type '[Int]'",
    ]),
  Told(
    "func f(_ nums: [Int]) { nums = nums.count }",
    [
      "1:25: cannot assign to value: 'nums' is a 'let' constant",
      "1:37: cannot assign value of type 'Int' to type '[Int]'",
    ]),
  Told(
    "struct P { let x = 3 }\nvar p = P()\np.x = \"a\"",
    [
      "3:3: cannot assign to property: 'x' is a 'let' constant",
      "3:7: cannot assign value of type 'String' to type 'Int'",
    ]),
  Told(
    "struct P { var x = 3 }\nlet p = P()\np.x = \"a\"",
    [
      "3:3: cannot assign to property: 'p' is a 'let' constant",
      "3:7: cannot assign value of type 'String' to type 'Int'",
    ]),
  Told(
    "struct P { var x = 3; func g() { x = \"a\" } }",
    [
      "1:34: cannot assign to property: 'self' is immutable",
      "1:38: cannot assign value of type 'String' to type 'Int'",
    ]),
  Told(
    "struct P { var x: Int { 3 } }\nvar p = P()\np.x = \"a\"",
    [
      "3:3: cannot assign to property: 'x' is a get-only property",
      "3:7: cannot assign value of type 'String' to type 'Int'",
    ]),
  Told(
    "let xs = [1]\nxs[0] = \"a\"",
    [
      "2:3: cannot assign through subscript: 'xs' is a 'let' constant",
      "2:9: cannot assign value of type 'String' to subscript of type 'Int'",
    ]),
  Told(
    "let d = [\"a\": 1]\nd[\"a\"] = \"b\"",
    [
      "2:2: cannot assign through subscript: 'd' is a 'let' constant",
      "2:10: cannot assign value of type 'String' to subscript of type 'Int'",
    ]),
  Told(
    "for i in 0..<3 { i = \"a\" }",
    [
      "1:18: cannot assign to value: 'i' is a 'let' constant",
      "1:22: cannot assign value of type 'String' to type 'Int'",
    ]),
  Told(
    "func f(_ n: Int) { n = n / 2.5 }",
    [
      "1:28: cannot convert value of type 'Double' to expected argument type 'Int'",
      "1:20: cannot assign to value: 'n' is a 'let' constant",
    ]),
  Told(
    "class C { let x = 3; func g() { x = \"a\" } }",
    [
      "1:33: cannot assign to property: 'x' is a 'let' constant",
      "1:37: cannot assign value of type 'String' to type 'Int'",
    ]),
  Told(
    "class C { let x = 3; func g() { self.x = 4.5 } }",
    [
      "1:38: cannot assign to property: 'x' is a 'let' constant",
      "1:42: cannot assign value of type 'Double' to type 'Int'",
    ]),
  Told(
    "if let v = Int(\"3\") { v = \"a\" }",
    [
      "1:23: cannot assign to value: 'v' is a 'let' constant",
      "1:27: cannot assign value of type 'String' to type 'Int'",
    ]),
  Told(
    "let (a, b) = (1, 2)\na = \"x\"",
    [
      "2:1: cannot assign to value: 'a' is a 'let' constant",
      "2:5: cannot assign value of type 'String' to type 'Int'",
    ]),
  Told(
    "let n = 3\nn = nil",
    [
      "2:1: cannot assign to value: 'n' is a 'let' constant",
      "2:5: 'nil' cannot be assigned to type 'Int'",
    ]),
  Told(
    "let s = \"a\"\ns = 3",
    [
      "2:1: cannot assign to value: 's' is a 'let' constant",
      "2:5: cannot assign value of type 'Int' to type 'String'",
    ]),
  Told(
    "let s = \"a\"\ns = s + 3",
    [
      "2:9: cannot convert value of type 'Int' to expected argument type 'String'",
      "2:1: cannot assign to value: 's' is a 'let' constant",
    ]),
  Told(
    "public solution(_ n: Int) -> Int { return n }",
    [
      "1:1: expected expression"
    ]),
  Told(
    "private solve(_ n: Int) { }",
    [
      "1:1: expected expression"
    ]),
  Told(
    "private x = 3",
    [
      "1:1: expected expression"
    ]),
  Told(
    "class Solution {\n  typealias Pair = (level: Int, node: Int)\n  func f() -> Int {\n    var arr = [Pair]()\n    arr.append((1, \"a\"))\n    return arr[0].foo\n  }\n}",
    [
      "5:16: cannot convert value of type '(Int, String)' to expected argument type 'Solution.Pair' (aka '(level: Int, node: Int)')",
      "6:19: value of tuple type 'Solution.Pair' (aka '(level: Int, node: Int)') has no member 'foo'",
    ]),
  Told(
    "typealias Grid = [[Int]]\nvar g = Grid()\ng.append(3)\nprint(g.foo)",
    [
      "3:10: cannot convert value of type 'Int' to expected argument type '[Int]'",
      "4:9: value of type 'Grid' (aka 'Array<Array<Int>>') has no member 'foo'",
    ]),
  Told(
    "typealias ID = Int\nlet xs = [ID]()\nprint(xs[0].foo, xs.foo)",
    [
      "3:13: value of type 'ID' (aka 'Int') has no member 'foo'",
      "3:21: value of type '[ID]' (aka 'Array<Int>') has no member 'foo'",
    ]),
  Told(
    "typealias Matrix = [[Double]]\nfunc make(_ n: Int) -> Matrix { return 3 }\nlet m = make(3)\nprint(m.rows)",
    [
      "4:9: value of type 'Matrix' (aka 'Array<Array<Double>>') has no member 'rows'",
      "2:40: cannot convert return expression of type 'Int' to return type 'Matrix' (aka 'Array<Array<Double>>')",
    ]),
]
