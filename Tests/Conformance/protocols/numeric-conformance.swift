// swift-format-ignore-file
struct Mod7: Numeric, Equatable, CustomStringConvertible {
  var v: Int
  init(_ v: Int) { self.v = ((v % 7) + 7) % 7 }
  init(integerLiteral n: Int) { self.init(n) }
  init?<T: BinaryInteger>(exactly n: T) { guard let i = Int(exactly: n) else { return nil }; self.init(i) }
  var magnitude: Int { v }
  static func + (a: Self, b: Self) -> Self { Self(a.v + b.v) }
  static func - (a: Self, b: Self) -> Self { Self(a.v - b.v) }
  static func * (a: Self, b: Self) -> Self { Self(a.v * b.v) }
  static func *= (a: inout Self, b: Self) { a = a * b }
  var description: String { "\(v)₇" }
}
var m: Mod7 = 5
m *= 3
m += 8
print(m, m + 6, m - 5, [Mod7(3), 4, 10].reduce(0, +), m == 2, Mod7(exactly: 100) as Any)
struct Complex: Equatable {
  var re, im: Double
  init(_ re: Double, _ im: Double = 0) { self.re = re; self.im = im }
  var length: Double { (re * re + im * im).squareRoot() }
}
extension Complex: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  init(floatLiteral v: Double) { self.init(v) }
  init(integerLiteral v: Int) { self.init(Double(v)) }
}
extension Complex {
  static func + (a: Complex, b: Complex) -> Complex { Complex(a.re + b.re, a.im + b.im) }
  static func * (a: Complex, b: Complex) -> Complex { Complex(a.re * b.re - a.im * b.im, a.re * b.im + a.im * b.re) }
  static let i = Complex(0, 1)
}
let z = 3 + 4 * Complex.i
print(z, z.length, Complex.i * Complex.i == -1, z * 0.5)
func power<T: Numeric>(_ b: T, _ n: Int) -> T { n == 0 ? 1 : b * power(b, n - 1) }
print(power(2, 10), power(1.5, 2), power(Mod7(3), 6), power(UInt8(2), 7))
func mean<T: BinaryInteger>(_ xs: [T]) -> Double { Double(xs.reduce(0, +)) / Double(xs.count) }
func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) }
print(mean([1, 2, 4]), mean([1.5, 2.5]), mean([Float(1), 2]), mean([UInt8(3), 4]))
