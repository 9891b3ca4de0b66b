// swift-format-ignore-file
print(1.0, 0.1, 100.0, 1e15, 1e16, 1e17, 123456789012345680.0, 1e-4, 1e-5, 0.00012345, 3.0e100, -0.0, 5e-324, 1.7976931348623157e308)
print(Float(0.1), Float(1) / 3, 1.0 / 3, Float(16777216), Float(1e10), Float.pi, Double.pi, 2.0.squareRoot(), Float(2).squareRoot())
print(Double.infinity, -Double.infinity, Double.nan, Double.nan == .nan, Double.nan.isNaN, (1.0 / 0).isInfinite, (0.0 / 0).isNaN, 1.0.isFinite, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne, Float.ulpOfOne)
print(2.5.rounded(), 3.5.rounded(), -2.5.rounded(), (-2.5).rounded(), 2.5.rounded(.toNearestOrEven), 2.1.rounded(.up), 2.9.rounded(.down), (-2.9).rounded(.towardZero), 2.1.rounded(.awayFromZero))
print(7.5.truncatingRemainder(dividingBy: 2), (-7.5).truncatingRemainder(dividingBy: 2), 7.5.remainder(dividingBy: 2), 10.0.sign, (-1.0).sign, (-3.5).magnitude, 8.0.exponent, 10.0.significand)
print(1.0.nextUp > 1, 1.0.nextDown, 0.1 + 0.2, 0.1 * 3, 1e308 * 10, 3.0.isZero, (-0.0).isZero, -0.0 == 0.0, min(1.5, .nan).isNaN, max(-0.0, 1))
var x = 2.0
x += 1; x *= 3; x /= 2; x -= 0.5
x.round()
x.negate()
print(x, -x, abs(x), Int(x), Int(x.magnitude), Int(exactly: 4.0)!, Double(7) / 2, Double("1e-3")!, Float("2.5")! + 1)
print((0.1 as Float) == 0.1, Double(0.1 as Float), Float(Double.pi), 0.1 as Float, 1.1 as Float * 1.1, Float(123456.789), Float(1e-7))
print(5.0 > 4.999, 1e3 as Double, 0x1p4, 0x1.8p1, 12_345.678_9, 2 * 1.5, 1 / 2.0, 3.fma, Double(1 << 53) + 1)
extension Double { var fma: Double { addingProduct(2, 4) } }
print(9.0.squareRoot() == 3, hypot2(3, 4), (1.25).description, "\(2.50)", Double(3).description, (0.5...1.5).contains(1), Double.random(in: 2...2))
func hypot2(_ a: Double, _ b: Double) -> Double { (a * a + b * b).squareRoot() }
print(1.5.bitPattern, Double(bitPattern: 0x4000000000000000), 1.0.isLess(than: 2), 2.0.isEqual(to: 2), 100.0.binade, (1.0).ulp)
