// swift-format-ignore-file
// numeric edge, integer types, conversions, generic numerics, ranges, strides, switch on ranges
func mean<T: BinaryInteger>(_ xs: [T]) -> Double { xs.isEmpty ? 0 : Double(xs.reduce(0, +)) / Double(xs.count) }
func norm<T: FloatingPoint>(_ xs: [T]) -> T { xs.map { $0 * $0 }.reduce(0, +).squareRoot() }
func sumSq<T: Numeric>(_ xs: T...) -> T { xs.reduce(0) { $0 + $1 * $1 } }
print(mean([1, 2, 4] as [UInt8]), norm([3.0, 4]), norm([1, 1] as [Float]), sumSq(1, 2, 3), sumSq(0.5, 1.5))
let a: UInt8 = 250; print(a &+ 10, a.addingReportingOverflow(10), UInt16(a) << 4, a >> 3, a & 0b1111, ~a, a.byteSwapped, Int8(bitPattern: a), a.multipliedFullWidth(by: 3))
print(Int8(-128).magnitude, (-7).magnitude, 7 % -3, -7 / 2, (-7).isMultiple(of: 7), 5.clamped(3...4), Int32(truncatingIfNeeded: 1 << 40), UInt32(1 << 31), Int(3.999), Int(-3.999), UInt(7.5))
extension Comparable { func clamped(_ r: ClosedRange<Self>) -> Self { min(max(self, r.lowerBound), r.upperBound) } }
for v in [-1, 0, 5, 10, 99, 1000] { switch v { case ..<0: print("neg", terminator: " "); case 0: print("zero", terminator: " "); case 1...9: print("digit", terminator: " "); case 10..<100: print("two", terminator: " "); default: print("big", terminator: " ") } }; print()
print((1...10).filter { $0.isMultiple(of: 3) }, stride(from: 10, through: 0, by: -5).map { $0 }, (0..<5).reversed().map { $0 * $0 }, (1..<4).contains(4), (1...4).count, (0..<0).isEmpty, (2...).prefix(3).map { $0 }, (5...9).randomElement() != nil, ("a"..."f").contains("d"), 3 ~= 3, (1...3) ~= 2)
var x = 5; x += 3; x -= 1; x *= 2; x /= 3; x %= 3; x <<= 4; x |= 3; x ^= 1; x &= 0xFE; print(x)
let d = 7.0; print(d / 2, d.truncatingRemainder(dividingBy: 2), Int(d) / 2, d.rounded(.down), (d / 3 * 100).rounded() / 100, 1e-3, 100_000_000.0, 1e15, 1e17, 0.1 * 3, 2.0e-5, Float(0.1), Double(Float(0.1)), Float(16777217), 1.0e10, 123456.789e3)
print(Double("inf")!, Double("nan")!.isNaN, Double("0x1p3") as Any, Double(" 1") as Any, Int("+5")!, Int("1_000") as Any, UInt8("256") as Any, Float("1.5")!, Int("7", radix: 8)!, String(-255, radix: 16), String(3.0), String(true), "\(1.50)", Int("9223372036854775808") as Any)
print(max(3, 7, 1), min("b", "a"), abs(-2.5), (3.7).rounded(.towardZero), 10.quotientAndRemainder(dividingBy: 3), (1.0).ulp, Double.leastNonzeroMagnitude, (2.5).rounded(), (-2.5).rounded(), 0.5.rounded(.toNearestOrEven), 1.5.rounded(.toNearestOrEven), Double(1 << 53) + 1)
let bits = 0b1011_0010; print((0..<8).map { bits >> $0 & 1 }, bits.nonzeroBitCount, bits.leadingZeroBitCount, bits.trailingZeroBitCount, String(bits, radix: 2), (1...3).reduce(1, *), (1...5).map(Double.init).reduce(0, +) / 5, [1, 2, 3].map { Double($0) / 2 }, 9.0.squareRoot(), 17 & 5 | 8 ^ 3, 1 << 3 + 1, -5 >> 1, UInt8.max.leadingZeroBitCount, 2 * 3 % 4)
func collatz(_ n: Int) -> [Int] { Array(sequence(first: n) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }) }; print(collatz(6))
func isPrime(_ n: Int) -> Bool { n > 1 && !(2..<max(2, Int(Double(n).squareRoot()) + 1)).contains { n % $0 == 0 } }; print((0...30).filter(isPrime))
func bisect(_ f: (Double) -> Double, _ lo: Double, _ hi: Double) -> Double { var (l, h) = (lo, hi); while h - l > 1e-12 { let m = (l + h) / 2; if f(l) * f(m) <= 0 { h = m } else { l = m } }; return l }; print(bisect({ $0 * $0 - 2 }, 0, 2))
func trapezoid(_ f: (Double) -> Double, _ a: Double, _ b: Double, _ n: Int) -> Double { let h = (b - a) / Double(n); return (1..<n).reduce((f(a) + f(b)) / 2) { $0 + f(a + Double($1) * h) } * h }; print(trapezoid({ x in x * x }, 0, 3, 100))
var fib = [0, 1]; for i in 2..<15 { fib.append(fib[i - 1] + fib[i - 2]) }; print(fib, fib.filter { $0 % 2 == 0 }.reduce(0, +)); var e = 1.0, term = 1.0; for i in 1...15 { term /= Double(i); e += term }; print(e)
