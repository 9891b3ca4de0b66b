import Testing

/// Whole numbers where fractions are wanted, and fractions beside whole numbers. The messages are the compiler's.
@Test(arguments: mixedNumbers) func mixedNumberIsRefused(_ example: Example) throws { try example.check() }

private let mixedNumbers: [Example] = [
  Example(
    "let xs = [1, 2]\nlet y = xs[0] < 1️⃣1.5",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let xs = [1, 2]\nlet y = xs[0] > 1️⃣1.5",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let xs = [1, 2]\nlet y = xs[0] != 1️⃣1.5",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let xs = [1, 2]\nlet y = xs[0] == 1️⃣1.5",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let s = \"a\", xs = [1, 2]\nlet y = xs[0] 1️⃣< s",
    "binary operator '<' cannot be applied to operands of type 'Int' and 'String'"),
  Example(
    "let s = \"a\", xs = [1, 2]\nlet y = xs[0] > 1️⃣s",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "let s = \"a\", xs = [1, 2]\nlet y = xs[0] 1️⃣== s",
    "binary operator '==' cannot be applied to operands of type 'Int' and 'String'"),
  Example(
    "let x = 2.5, xs = [1, 2]\nlet y = xs[0] > 1️⃣x",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = 2.5, xs = [1, 2]\nlet y = 1️⃣x > xs[0]",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3, ds = [1.5]\nlet y = ds1️⃣[0] > n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3, ds = [1.5]\nlet y = ds1️⃣[0] == n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let xs = [1, 2]\nlet y = 1️⃣1.5 < xs[0]",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let xs = [1, 2], ds = [1.5]\nlet y = xs[0] > ds1️⃣[0]",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let xs = [1, 2], ds = [1.5]\nlet y = ds1️⃣[0] < xs[0]",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = 2.5, xs = [1, 2]\nif xs[0] > 1️⃣x { }",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let xs = [1, 2]\nif xs[0] < 1️⃣0.5 { }",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let d = [\"a\": 1]\nlet y = d[\"a\"]! > 1️⃣1.5",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = 2.5, xs = [1, 2]\nlet y = xs[0] + 1 > 1️⃣x",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let xs = [1, 2]\nlet y = xs[0] - xs[1] > 1️⃣0.5",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let s = \"a\", d = [\"a\": 1]\nlet y = d[\"a\"]! != 1️⃣s",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "let x = 2.5, xs = [1, 2]\nlet y = 1️⃣x + 1 > xs[0]",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3, x = 2.5, xs = [1, 2]\nlet y = n + xs[0] > 1️⃣x",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let xs = [1, 2], ds = [1.5]\nlet y = xs[0] > ds1️⃣[0] * 2",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3, ds = [1.5]\nlet y = ds1️⃣[0] * 2 > n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let s = \"a\", xs = [1, 2]\nlet y = 1️⃣s > xs[0]",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "let xs = [1, 2]\nlet y = 1️⃣\"a\" != xs[0]",
    "cannot convert value of type 'String' to expected argument type 'Int'"),
  Example(
    "let x = 2.5, xs = [1, 2]\nlet y = xs[0] % 2 > 1️⃣x",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = 2.5, xs = [1, 2]\nfor v in xs { if xs[v] > 1️⃣x { print(v) } }",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = 2.5, xs = [1, 2]\nlet y = xs.filter { xs[$0] > 1️⃣x }",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "func f(_ a: [Int], _ t: Double) -> Bool { a[0] > 1️⃣t }",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "func f(_ a: [Int], _ t: Double) -> Bool { return a[0] == 1️⃣t }",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = 2.5, xs = [1, 2]\nwhile xs[0] < 1️⃣x { }",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = 2.5, xs = [1, 2]\nguard xs[0] > 1️⃣x else { fatalError() }",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3, x = 2.5, xs = [1, 2], g = [[1]]\nlet y = g[0][0] > 1️⃣x && xs[0] > n",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let x = 2.5, xs = [1, 2]\nlet y = !(xs[0] > 1️⃣x)",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3\nlet t: Double = 1️⃣n - 1.5",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nlet t: Double = 1️⃣n + 1.5",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nlet t: Double = 1.5 - 1️⃣n",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nlet t: Double = 1️⃣n * 2.0",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nlet t: Double = 1️⃣n / 2.0",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nlet t: Double = 2.0 * 1️⃣n",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let xs = [1, 2]\nvar t = 0.0; for v in xs { t += 1️⃣v * 2.0 }",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let xs = [1, 2]\nvar t = 0.0; for v in xs { t = t + 1️⃣v * 2.0 }",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nvar t = 0.0; t += 1️⃣n * 2.0",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nvar t = 0.0; t -= 1️⃣n / 2.0",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nvar t = 0.0; t += (n 1️⃣+ 1) * 1.5",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nvar t = 0.0; t = 1️⃣n * 2.0",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "func f(_ a: Int) -> Double { 1️⃣a * 2.0 }",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "func f(_ a: Int) -> Double { return 1️⃣a / 2.0 }",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nlet t: Double = 1️⃣n * 2.0 + 1",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let xs = [1, 2]\nlet t: Double = xs.1️⃣count * 2.0",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let xs = [1, 2]\nlet t: Double = xs1️⃣[0] * 2.0",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nlet t: Double = (n 1️⃣+ 1) / 2.0",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3, x = 2.5\nlet t: Double = 1️⃣n / 2.0 * x",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3\nlet t: Float = 1️⃣n * 2.0",
    "cannot convert value of type 'Int' to expected argument type 'Float'"),
  Example(
    "let n = 3\nlet t = [n 1️⃣* 2.0]",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "let n = 3\nprint(n 1️⃣* 2.0)",
    "binary operator '*' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "let ds = [1.5]\nlet m: Double = ds.reduce(0, +) 1️⃣/ ds.count",
    "cannot convert value of type 'Int' to specified type 'Double'"),
  Example(
    "let ds = [1.5]\nvar m = 0.0; m = ds.reduce(0, +) 1️⃣/ ds.count",
    "cannot assign value of type 'Int' to type 'Double'"),
  Example(
    "func f(_ a: [Double]) -> Double { a.reduce(0, +) 1️⃣/ a.count }",
    "cannot convert return expression of type 'Int' to return type 'Double'"),
  Example(
    "func f(_ a: [Double]) -> Double { return a.reduce(0, +) 1️⃣/ a.count }",
    "cannot convert return expression of type 'Int' to return type 'Double'"),
  Example(
    "func f(_ a: [Double]) -> Double { a.map { $0 * 2 }.reduce(0, +) 1️⃣/ a.count }",
    "cannot convert return expression of type 'Int' to return type 'Double'"),
  Example(
    "let n = 3\nfunc f(_ a: [Double]) -> Double { let n = a.count; return a.reduce(0, +) 1️⃣/ n }",
    "cannot convert return expression of type 'Int' to return type 'Double'"),
  Example(
    "func f(_ a: [Double]) -> Double { a.reduce(0.0, +) / a.1️⃣count }",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "func f(_ a: [Double]) -> Double { a.reduce(0) { $0 + $1 } / a.1️⃣count }",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "struct S { var v: [Double]; var mean: Double { v.reduce(0, +) 1️⃣/ v.count } }",
    "cannot convert return expression of type 'Int' to return type 'Double'"),
  Example(
    "func f(_ a: [Float]) -> Float { a.reduce(0, +) 1️⃣/ a.count }",
    "cannot convert return expression of type 'Int' to return type 'Float'"),
  Example(
    "func f(_ a: [Double]) -> Double { a.count 1️⃣* a.reduce(0, +) }",
    "cannot convert return expression of type 'Int' to return type 'Double'"),
  Example(
    "func f(_ a: [Double]) -> Double { a.reduce(0, +) 1️⃣- a.count }",
    "cannot convert return expression of type 'Int' to return type 'Double'"),
  Example(
    "let ds = [1.5]\nlet m = ds.reduce(0, 1️⃣+) / ds.count",
    "cannot convert value of type '(Int) -> Int' to expected argument type '(Int, Double) throws -> Int'"),
  Example(
    "func f(_ a: [Double]) -> Double { a.reduce(0, +) / Double(a.count) * a.1️⃣count }",
    "cannot convert value of type 'Int' to expected argument type 'Double'"),
  Example(
    "let n = 3, x = 2.5\nlet k = abs(n 1️⃣- x)",
    "binary operator '-' cannot be applied to operands of type 'Int' and 'Double'"),
  Example(
    "let n = 3, x = 2.5\nlet k = 1️⃣max(n, x)",
    "conflicting arguments to generic parameter 'T' ('Int' vs. 'Double')"),
  Example(
    "let x = 2.5, xs = [1, 2]\nlet k = 1️⃣min(xs[0], x)",
    "conflicting arguments to generic parameter 'T' ('Int' vs. 'Double')"),
  Example(
    "let n = 3, x = 2.5\nlet k = max(n * 1️⃣x, 0)",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
  Example(
    "let n = 3, x = 2.5\nlet k = max(abs(n - 1️⃣x), 1)",
    "cannot convert value of type 'Double' to expected argument type 'Int'"),
]
