import Testing

/// What is negated where nothing but numbers written out says what it is.
@Test(arguments: openNegations) func openNegationsAreTold(_ mistake: Told) { mistake.check() }

private let openNegations: [Told] = [
  Told(
    "let n = [1, 2].map { -$0 }\nprint(n)",
    [
      "1:22: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].map { x in -x }\nprint(n)",
    [
      "1:27: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].map { -$0 }.sorted()\nprint(n)",
    [
      "1:22: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].map { -$0 }[0]\nprint(n)",
    [
      "1:22: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [3, 1].min { -$0 < -$1 }\nprint(n!)",
    [
      "1:22: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [3, 1].sorted { -$0 < -$1 }\nprint(n)",
    [
      "1:25: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [3, 1].sorted(by: { -$0 < -$1 })\nprint(n)",
    [
      "1:29: ambiguous use of operator '-'"
    ]),
  Told(
    "for x in [1, 2].map({ -$0 }) { print(x) }",
    [
      "1:23: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].map { (-$0) }\nprint(n)",
    [
      "1:23: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].map { return -$0 }\nprint(n)",
    [
      "1:29: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].map { (-$0, 1) }\nprint(n)",
    [
      "1:23: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].map { [-$0] }\nprint(n)",
    [
      "1:23: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].map { Double(-$0) }\nprint(n)",
    [
      "1:29: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].reduce(0) { $0 + -$1 }\nprint(n)",
    [
      "1:33: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].compactMap { -$0 }\nprint(n)",
    [
      "1:29: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [[1, 2], [3]].map { $0.map { -$0 } }\nprint(n)",
    [
      "1:38: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1: 2].mapValues { -$0 }\nprint(n)",
    [
      "1:28: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [\"a\": 2].mapValues { -$0 }\nprint(n)",
    [
      "1:30: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].lazy.map { -$0 }\nprint(n.count)",
    [
      "1:27: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = zip([1, 2], [3, 4]).map { -$0.0 }",
    [
      "1:35: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].enumerated().map { -$0.element }\nprint(n)",
    [
      "1:35: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = stride(from: 0, to: 4, by: 2).map { -$0 }\nprint(n)",
    [
      "1:45: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = Set([1, 2]).map { -$0 }\nprint(n)",
    [
      "1:27: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].sorted().map { -$0 }\nprint(n)",
    [
      "1:31: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].reversed().map { -$0 }\nprint(n)",
    [
      "1:33: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].max()!.magnitude\nlet m = [1, 2].prefix(1).map { -$0 }\nprint(n, m)",
    [
      "2:32: ambiguous use of operator '-'"
    ]),
  Told(
    "let m = [1, 2].first.map { -$0 }\nprint(m!)",
    [
      "1:28: ambiguous use of operator '-'"
    ]),
  Told(
    "let m = Optional(3).map { -$0 }\nprint(m!)",
    [
      "1:27: ambiguous use of operator '-'"
    ]),
  Told(
    "func apply<T>(_ x: T, _ f: (T) -> T) -> T { f(x) }\nprint(apply(3) { -$0 })",
    [
      "2:18: ambiguous use of operator '-'"
    ]),
  Told(
    "func apply<T, U>(_ x: T, _ f: (T) -> U) -> U { f(x) }\nprint(apply(3) { -$0 })",
    [
      "2:18: ambiguous use of operator '-'"
    ]),
  Told(
    "func apply<T, U>(_ x: [T], _ f: (T) -> U) -> [U] { x.map(f) }\nprint(apply([3]) { -$0 })",
    [
      "2:20: ambiguous use of operator '-'"
    ]),
  Told(
    "print([1, 2].map { -$0 }.reduce(0, +))",
    [
      "1:20: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [1, 2].map { -$0 } + [3]\nprint(n)",
    [
      "1:22: ambiguous use of operator '-'"
    ]),
  Told(
    "let n = [3] + [1, 2].map { -$0 }\nprint(n)",
    [
      "1:28: ambiguous use of operator '-'"
    ]),
  Told(
    "func id<T>(_ x: T) -> T { x }\nprint(-id(3))",
    [
      "2:7: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = -max(1, 2)\nprint(x)",
    [
      "1:9: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = -[1, 2].max()!\nprint(x)",
    [
      "1:9: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = -[1, 2][0]\nprint(x)",
    [
      "1:9: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = -[1, 2].reduce(0, +)\nprint(x)",
    [
      "1:27: ambiguous use of operator '+'"
    ]),
  Told(
    "let x = -[1, 2].reduce(0) { $0 + $1 }\nprint(x)",
    [
      "1:32: ambiguous use of operator '+'"
    ]),
  Told(
    "let x = -[1, 2].first!\nprint(x)",
    [
      "1:9: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [1, 2].reduce(0) { a, x in a + -x }\nprint(x)",
    [
      "1:40: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = -(true ? 1 : 2)\nprint(x)",
    [
      "1:9: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [1, 2].map { (-$0, 3 + 4) }\nprint(x)",
    [
      "1:23: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [1, 2].map { -$0 }.prefix(2)\nprint(x)",
    [
      "1:22: ambiguous use of operator '-'"
    ]),
  Told(
    "for (i, v) in [1, 2].map({ -$0 }).enumerated() { print(i, v) }",
    [
      "1:28: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = (1, [3, 4].map { -$0 })\nprint(x)",
    [
      "1:26: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [\"a\": [3, 4].map { -$0 }]\nprint(x)",
    [
      "1:28: ambiguous use of operator '-'"
    ]),
  Told(
    "if [1, 2].map({ -$0 }).isEmpty { print(1) }",
    [
      "1:17: ambiguous use of operator '-'"
    ]),
  Told(
    "if [1, 2].map({ -$0 }).count > 1 { print(1) }",
    [
      "1:17: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [1, 2].map { -$0 }.count + 1\nprint(x)",
    [
      "1:22: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = zip([1, 2], [3, 4]).map { -$0.0 * $0.1 }\nprint(x)",
    [
      "1:35: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [1, 2].map { x in Double(-x) }\nprint(x)",
    [
      "1:34: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [1, 2].map { [$0, -$0] }.map { $0[0] }\nprint(x)",
    [
      "1:27: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [1, 2].map { ($0, -$0) }.map { $0.1 }\nprint(x)",
    [
      "1:27: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [(1, \"a\")].map { -$0.0 }\nprint(x)",
    [
      "1:26: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [3, 1, 2].sorted { (-$0, $1) < (-$1, $0) }\nprint(x)",
    [
      "1:29: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [3, 1, 2].sorted { (a, b) in -a < -b }\nprint(x)",
    [
      "1:38: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [3, 1, 2].sorted { a, b in return -a < -b }\nprint(x)",
    [
      "1:43: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [[1, 2], [3]].map { -$0[0] }\nprint(x)",
    [
      "1:29: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [[1, 2], [3]].map { -$0.first! }\nprint(x)",
    [
      "1:29: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [[1, 2], [3]].map { -$0.reduce(0, +) }\nprint(x)",
    [
      "1:43: ambiguous use of operator '+'"
    ]),
  Told(
    "let x = Dictionary(uniqueKeysWithValues: [1, 2].map { ($0, -$0) })\nprint(x)",
    [
      "1:60: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = Dictionary(grouping: [1, 2]) { -$0 }\nprint(x)",
    [
      "1:40: ambiguous use of operator '-'"
    ]),
  Told(
    "print([1, 2].map { -$0 }, terminator: \"\")",
    [
      "1:20: ambiguous use of operator '-'"
    ]),
  Told(
    "print([1, 2].map { -$0 }, 1 + 2)",
    [
      "1:20: ambiguous use of operator '-'"
    ]),
  Told(
    "assert([1, 2].map { -$0 } == [-1, -2])",
    [
      "1:21: ambiguous use of operator '-'"
    ]),
  Told(
    "func f<T>(_ xs: [T]) {}\nf([1, 2].map { -$0 })",
    [
      "2:16: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = 2 + [1, 2].map { -$0 }.count\nprint(x)",
    [
      "1:26: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [1, 2].map { -$0 }.map { Double($0) }\nprint(x)",
    [
      "1:22: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [1, 2].map { -$0 }.map { String($0) }.joined(separator: \",\")\nprint(x)",
    [
      "1:22: ambiguous use of operator '-'"
    ]),
  Told(
    "let x = [1, 2].map { -$0 }.map { \"\\($0)\" }.joined(separator: \",\")\nprint(x)",
    [
      "1:22: ambiguous use of operator '-'"
    ]),
]
