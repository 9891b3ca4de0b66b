import Testing

/// Numbers of two kinds in closures. The messages are the compiler's.
private let closureOperandRefusals: [Example] = [
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b: [Double] = a.map { 1️⃣$0 + y }\n",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { $0 1️⃣* y }\n",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { n in n 1️⃣/ y }\n",
    "binary operator '/' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map 1️⃣{ \"a\" + y }\n",
    "contextual type for closure argument list expects 1 argument, which cannot be implicitly ignored"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { a[$0] 1️⃣+ y }\n",
    "binary operator '+' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { $0 % 1️⃣y }\n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { n -> Double in 1️⃣n + y }\n",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { $0 1️⃣+ y }.count\n",
    "binary operator '+' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { $0 < 1️⃣y }\n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.filter { $0 < 1️⃣y }\n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { Double($0) + y 1️⃣+ s }\n",
    "binary operator '+' cannot be applied to operands of type 'Double' and 'String'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.reduce(0) 1️⃣{ $0 + y }\n",
    "contextual closure type '(Double, Int) throws -> Double' expects 2 arguments, but 1 was used in closure body"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.reduce(0) { $0 + $1 * 1️⃣y }\n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.reduce(0.0) { $0 + 1️⃣$1 * y }\n",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\na.forEach { print($0 1️⃣+ y) }\n",
    "binary operator '+' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.sorted 1️⃣{ $0 < y }\n",
    "contextual closure type '(Int, Int) throws -> Bool' expects 2 arguments, but 1 was used in closure body"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { ($0, $0 1️⃣* y) }\n",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { [$0 1️⃣* y] }\n",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { sq(1️⃣$0 * y) }\n",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.enumerated().map { $0 1️⃣* y }\n",
    "binary operator '*' cannot be applied to operands of type 'EnumeratedSequence<[Int]>.Iterator.Element' (aka '(offset: Int, element: Int)') and 'Double'"
  ),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.enumerated().map { $0.offset 1️⃣* y }\n",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.enumerated().map { $1 1️⃣* y }\n",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = zip(a, d).map { $0 1️⃣* $1 }\n",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = d.map { $0 1️⃣* a.count }\n",
    "binary operator '*' cannot be applied to operands of type 'Double' and 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = d.map { $0 1️⃣/ a.count }\n",
    "binary operator '/' cannot be applied to operands of type 'Double' and 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = d.map { ($0 - y) 1️⃣/ a.count }\n",
    "binary operator '/' cannot be applied to operands of type 'Double' and 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = d.reduce(0, 1️⃣+) / a.count\n",
    "cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { String($0) 1️⃣+ 1 }\n",
    "binary operator '+' cannot be applied to operands of type 'String' and 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { \"\\($0)\" 1️⃣+ $0 }\n",
    "binary operator '+' cannot be applied to operands of type 'String' and 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { $0 1️⃣+ s }\n",
    "binary operator '+' cannot be applied to operands of type 'Int' and 'String'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = d.map { $0 * 2 1️⃣+ s }\n",
    "binary operator '+' cannot be applied to operands of type 'Double' and 'String'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { $0 > 1 ? y : 0 }.map { $0 1️⃣+ s }\n",
    "binary operator '+' cannot be applied to operands of type 'Double' and 'String'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { $0 > 1 ? 1️⃣y : \"a\" }\n",
    "result values in '? :' expression have mismatching types 'Double' and 'String'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.map { $0 > 1 ? 1️⃣$0 : y }\n",
    "result values in '? :' expression have mismatching types 'Int' and 'Double'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.first(where: { $0 > 1️⃣y })\n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.contains { $0 == 1️⃣y }\n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.allSatisfy { $0 > 1️⃣y }\n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.filter { $0 % 1️⃣y == 0 }\n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.filter { $0 1️⃣% 2 }\n",
    "cannot convert value of type 'Int' to closure result type 'Bool'"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.max 1️⃣{ $0 < y }\n",
    "contextual closure type '(Int, Int) throws -> Bool' expects 2 arguments, but 1 was used in closure body"),
  Example(
    "func sq(_ x: Double) -> Double { x * x }\nfunc pw(_ x: Double, _ n: Double) -> Double { x }\nlet a = [1, 2], y = 1.5, s = \"s\", d = [1.5]\nlet b = a.min 1️⃣{ $0 }\n",
    "contextual closure type '(Int, Int) throws -> Bool' expects 2 arguments, but 1 was used in closure body"),
  Example(
    "let xs = [1, 2]\nlet r = xs.map { 1️⃣a, b in a + b }",
    "contextual closure type '(Int) -> Int' expects 1 argument, but 2 were used in closure body"),
  Example(
    "let xs = [1.5, 2]\nlet r = xs.map 1️⃣{ $0 * $1 }",
    "contextual closure type '(Double) -> Double' expects 1 argument, but 2 were used in closure body"),
  Example(
    "let xs = [\"a\"]\nlet r = xs.map { 1️⃣(i, x) in x.count }",
    "contextual closure type '(String) -> T' expects 1 argument, but 2 were used in closure body"),
  Example(
    "let xs = [1]\nlet r = xs.flatMap { 1️⃣a, b in [a, b] }",
    "contextual closure type '(Int) throws -> [Int]' expects 1 argument, but 2 were used in closure body"),
  Example(
    "let xs = [1]\nlet r = xs.reduce(0) 1️⃣{ $0 + $1 + $2 }",
    "contextual closure type '(Int, Int) throws -> Int' expects 2 arguments, but 3 were used in closure body"),
  Example(
    "let r = [1, 2].filter 1️⃣{ $0 + $1 > 2 }",
    "contextual closure type '(Int) throws -> Bool' expects 1 argument, but 2 were used in closure body"),
  Example(
    "let xs = [1, 2]\nlet r = xs.map { 1️⃣a, b in a > b }",
    "contextual closure type '(Int) -> Bool' expects 1 argument, but 2 were used in closure body"),
]

@Test(arguments: closureOperandRefusals) func closureOperandIsRefused(_ example: Example) throws { try example.check() }
