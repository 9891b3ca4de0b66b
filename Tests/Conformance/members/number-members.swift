// swift-format-ignore-file
print(7.isMultiple(of: 7), 10.quotientAndRemainder(dividingBy: 3), (-7).magnitude, 5.signum(), 255.nonzeroBitCount, 8.trailingZeroBitCount, Int.bitWidth, UInt8.bitWidth)
print(Int.max, Int8.min, UInt16.max, Int.zero, 3.description, Int("12")!, Int("z", radix: 36)!, String(10, radix: 3), Int(truncatingIfNeeded: 300 as UInt16), Int8(clamping: 300), UInt(bitPattern: -1) == .max, Int(exactly: 3.0)!, Int(12.7), Int(-0.5))
print(5 &+ 1, 5 &- 6, 3 &* 4, 1 << 4, 256 >> 2, 6 & 3, 6 | 3, 6 ^ 3, ~6, -5 % 3, 5 / -2, 3.advanced(by: 4), 3.distance(to: 10), 2.negated)
extension Int { var negated: Int { var c = self; c.negate(); return c } }
print(min(3, 1, 2), max(2, 9), abs(-4), (1...4).reduce(1, *), stride(from: 2, to: 9, by: 3).map { $0 }, stride(from: 1.0, through: 2, by: 0.5).reversed() as [Double], zip(1...3, 4...6).map(*))
print(2.0.squareRoot(), 2.6.rounded(), 2.4.rounded(.up), (-2.6).rounded(.towardZero), 7.0.truncatingRemainder(dividingBy: 4), Double.pi.rounded(.down), 5.5.magnitude, Double.nan.isNaN, Double.infinity.isInfinite, 1.0.isFinite, 0.0.isZero, (-1.0).sign == .minus)
print(Double("3.5")!, Double("x") as Any, Double(3), Double(1) / 3, Float(1) / 3, 1e3, Int(1e3), 10.0 / 4, Double.greatestFiniteMagnitude > 1e308, Double.leastNormalMagnitude > 0, 1.5.nextUp > 1.5, 2.0.ulp == 2 * Double.ulpOfOne)
var x = 5.0
x += 1; x -= 2; x *= 3; x /= 4; x.round(.up); x.negate(); x.formSquareRootAbs()
extension Double { mutating func formSquareRootAbs() { self = magnitude.squareRoot() } }
print(x, x == 3.0.squareRoot(), x > 1, 3.0.isEqual(to: 3), Double.maximum(1, .nan), Double.minimum(2, 1), x.description.count > 3)
print(true && !false || false, true != false, Bool("true")!, Bool("x") as Any, true.description, [true, false].map { !$0 }, true == !false)
var flag = false
flag.toggle()
print(flag, UInt8.max.addingReportingOverflow(1).overflow, Int32(5) + 6, Int16(3) * 2, UInt64(9).leadingZeroBitCount, UInt8(0b1100) >> 2, UInt8(1) << 7, (3 as UInt) - 2, Int64(1) << 40)
print((0.1 + 0.2).description, 100.0.description, Float(0.1).description, 1e21.description, 12345678.9, 0.000001, 1 / 3.0, Float(16777217), 2e-7, -1.5e300 * 1e10)
print(5.hashValue == 5.hashValue, Int.random(in: 2...2), Double.random(in: 1...1), Int.min.description, (-128 as Int8).magnitude, UInt8(truncatingIfNeeded: 511), Int(Character("7").wholeNumberValue!), 0x41.asCharacter)
extension Int { var asCharacter: Character { Character(UnicodeScalar(UInt8(self))) } }
