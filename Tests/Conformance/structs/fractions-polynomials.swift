// swift-format-ignore-file
// Polynomial & fraction types with operators, Comparable, Hashable, literals
struct Fraction: Comparable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral, AdditiveArithmetic {
  let n: Int, d: Int
  init(_ n: Int, _ d: Int = 1) { precondition(d != 0, "zero denominator"); func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }; let g = max(1, gcd(n, d)), s = d < 0 ? -1 : 1; self.n = s * n / g; self.d = s * d / g }
  init(integerLiteral v: Int) { self.init(v) }
  static let zero = Fraction(0)
  static func + (a: Self, b: Self) -> Self { Self(a.n * b.d + b.n * a.d, a.d * b.d) }
  static func - (a: Self, b: Self) -> Self { a + Fraction(-b.n, b.d) }
  static func * (a: Self, b: Self) -> Self { Self(a.n * b.n, a.d * b.d) }
  static func / (a: Self, b: Self) -> Self { Self(a.n * b.d, a.d * b.n) }
  static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }
  static prefix func - (a: Self) -> Self { Self(-a.n, a.d) }
  var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
  var value: Double { Double(n) / Double(d) }
}
let h = Fraction(1, 2), t = Fraction(2, -6)
print(h, t, h + t, h - t, h * t, h / t, h > t, -h, [h, t, 1, 0].sorted(), [h, t].reduce(.zero, +), max(h, 2), Set([h, Fraction(2, 4)]).count, h == Fraction(3, 6), (1 + h).value)
var acc: Fraction = 0; for i in 1...5 { acc += Fraction(1, i) }; print(acc, acc.value)
struct Poly: Equatable, CustomStringConvertible { var c: [Int]
  init(_ c: [Int]) { self.c = c; while self.c.count > 1, self.c.last == 0 { self.c.removeLast() } }
  func callAsFunction(_ x: Int) -> Int { c.reversed().reduce(0) { $0 * x + $1 } }
  static func + (a: Poly, b: Poly) -> Poly { let n = max(a.c.count, b.c.count); return Poly((0..<n).map { (a.c.indices ~= $0 ? a.c[$0] : 0) + (b.c.indices ~= $0 ? b.c[$0] : 0) }) }
  static func * (a: Poly, b: Poly) -> Poly { var r = [Int](repeating: 0, count: a.c.count + b.c.count - 1); for (i, x) in a.c.enumerated() { for (j, y) in b.c.enumerated() { r[i + j] += x * y } }; return Poly(r) }
  var derivative: Poly { c.count < 2 ? Poly([0]) : Poly(zip(1..., c.dropFirst()).map { $0 * $1 }) }
  var description: String { let ts = c.enumerated().reversed().filter { $1 != 0 }.map { i, k -> String in let m = abs(k) == 1 && i > 0 ? "" : "\(abs(k))"; let v = i == 0 ? "" : i == 1 ? "x" : "x^\(i)"; return (k < 0 ? "- " : "+ ") + m + v }; let s = ts.joined(separator: " "); return s.isEmpty ? "0" : s.hasPrefix("+ ") ? String(s.dropFirst(2)) : s }
}
let p = Poly([-1, 0, 3]), q = Poly([2, 1]); print(p, "|", q, "|", p + q, "|", p * q, "|", p.derivative, "|", p(2), (p * q)(1), p == Poly([-1, 0, 3, 0]))
struct Complex: Equatable { var re = 0.0, im = 0.0; static let i = Complex(im: 1)
  static func + (a: Complex, b: Complex) -> Complex { .init(re: a.re + b.re, im: a.im + b.im) }
  static func * (a: Complex, b: Complex) -> Complex { .init(re: a.re * b.re - a.im * b.im, im: a.re * b.im + a.im * b.re) }
  var magnitude2: Double { re * re + im * im } }
extension Complex: ExpressibleByFloatLiteral, CustomStringConvertible { init(floatLiteral v: Double) { self.init(re: v) }; var description: String { "(\(re)\(im < 0 ? "-" : "+")\(abs(im))i)" } }
print(.i * .i as Complex, 1.5 + .i * 2.0, Complex.i == Complex(re: 0, im: 1))
for y in stride(from: -1.0, through: 1, by: 0.5) { print(stride(from: -2.0, through: 0.5, by: 0.25).map { x in var z = Complex(), n = 0; let c = Complex(re: x, im: y); while n < 20, z.magnitude2 < 4 { z = z * z + c; n += 1 }; return n == 20 ? "*" : n > 4 ? "+" : "." }.joined()) }
enum Roman { static func of(_ n: Int) -> String { var n = n, s = ""; for (v, r) in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] { while n >= v { s += r; n -= v } }; return s } }
print([1994, 2024, 49].map(Roman.of)); precondition(p(0) == -1); assert(true, "never")
print(Fraction(1, 3) * 3 == 1, Fraction(7, 7), (1...4).map { Fraction($0, 4) }.map(\.description).joined(separator: ","))
let bad = Fraction(1, 0)
