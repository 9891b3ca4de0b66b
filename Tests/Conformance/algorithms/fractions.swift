// swift-format-ignore-file
struct Fraction: Comparable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  let n: Int, d: Int
  init(_ n: Int, _ d: Int = 1) {
    precondition(d != 0, "zero denominator")
    func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
    let g = max(1, gcd(abs(n), abs(d))) * d.signum()
    (self.n, self.d) = (n / g, d / g)
  }
  init(integerLiteral v: Int) { self.init(v) }
  static func + (a: Self, b: Self) -> Self { .init(a.n * b.d + b.n * a.d, a.d * b.d) }
  static func - (a: Self, b: Self) -> Self { a + -b }
  static func * (a: Self, b: Self) -> Self { .init(a.n * b.n, a.d * b.d) }
  static func / (a: Self, b: Self) -> Self { .init(a.n * b.d, a.d * b.n) }
  static prefix func - (a: Self) -> Self { .init(-a.n, a.d) }
  static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }
  var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
  var double: Double { Double(n) / Double(d) }
}
let h = Fraction(1, 2), t = Fraction(-2, -6)
print(h + t, h - t, h * t, h / t, -h, h + 1, 2 * t, h > t, [h, t, 1].sorted(), h == Fraction(3, 6), Set([h, Fraction(2, 4)]).count)
print((1...10).map { Fraction(1, $0) }.reduce(0, +), (1...4).map { Fraction(1, $0) }.max()!, h.double, Fraction(4, -8))
func continued(_ x: Double, _ n: Int) -> [Int] { var x = x; return (0..<n).map { _ in let i = Int(x); x = 1 / (x - Double(i)); return i } }
let cf = continued(3.14159265, 4)
print(cf, cf.dropLast().reversed().reduce(Fraction(cf.last!)) { Fraction($1) + 1 / $0 })
