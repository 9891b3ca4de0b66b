// swift-format-ignore-file
print(Int.max, Int.min, Int8.max, UInt8.max, Int16.min, UInt16.max, Int32.max, UInt32.max, Int64.min, UInt64.max, UInt.max)
print(17 / 5, 17 % 5, -17 / 5, -17 % 5, 17.quotientAndRemainder(dividingBy: -5), (-17).isMultiple(of: 17), 0.isMultiple(of: 0))
print((-5).signum(), 0.signum(), (-5).magnitude, abs(-5), Int8(-128).magnitude, 5.advanced(by: 3), 5.distance(to: 2))
print(Int8(exactly: 300) as Any, Int8(truncatingIfNeeded: 300), UInt8(clamping: -5), Int8(clamping: 1000), UInt8(truncatingIfNeeded: -1), Int(exactly: 2.5) as Any, Int(2.9), Int(-2.9), UInt8(bitPattern: -1), Int8(bitPattern: 200))
let zero = 0
print(Int8.max.addingReportingOverflow(1), UInt8(200).multipliedReportingOverflow(by: 2), 5.subtractingReportingOverflow(9), 7.dividedReportingOverflow(by: zero))
print(40.leadingZeroBitCount, 40.trailingZeroBitCount, 255.nonzeroBitCount, Int32.bitWidth, UInt8(0b1011).nonzeroBitCount, UInt8(1).leadingZeroBitCount)
print(UInt16(0x1234).byteSwapped, 0xFF_FF, 0b1010_1010, 0o17, 1_000_000, UInt32(7) << 30, Int32(-8) >> 1, UInt8(0xF0) | 0x0F, ~UInt8(1), Int16(-1) == -1)
let a: Int8 = 100, b: Int16 = 1000
print(Int16(a) + b, Int(a) * Int(b), a &+ 100, Double(b) / 3, Float(a), UInt32(b), a < b, a == 100, b > a)
print(5.0 == 5, Int("0x1F") as Any, Int("1F", radix: 16)!, String(-10, radix: 2), 3.description, (5 as Int).hashValue == 5.hashValue)
var n = 10
n += 5; n /= 2; n %= 4; n <<= 3
n.negate()
print(n, -n, n.words.count, [Int](0..<3), max(1, 9, 4), min(-1, 3))
print(1.multipliedFullWidth(by: -1).high, Int.zero, Int(), UInt64(1) << 63, (1...5).reduce(1, *), UInt8.random(in: 3...3), Int.random(in: 7..<8))
func bits(_ x: UInt8) -> String { let s = String(x, radix: 2); return String(repeating: "0", count: 8 - s.count) + s }
print(bits(5), bits(~5), bits(5 ^ 0xFF), bits(0x81 &>> 1))
