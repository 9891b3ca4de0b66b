// swift-format-ignore-file
// number formatting and conversions, bit ops, string building
import Foundation
print(1.0, 0.1 + 0.2, 1e20, 1e-7, 123456789.123, 1.0 / 3, Float(1) / 3, -0.0, Double.nan, Double.infinity, 5e-324, 1e16, 100000.0, 12345678901234567.0)
print(Int.max, UInt8.max, 7 / 2, -7 / 2, -7 % 3, 7.5.truncatingRemainder(dividingBy: 2), (-7).quotientAndRemainder(dividingBy: 2), 1 << 10, 0xFF & 0x0F, 6 ^ 3, ~5, UInt8(200) &+ 100, Int8.max &+ 1)
print(3.7.rounded(), (-3.5).rounded(), 2.5.rounded(.toNearestOrEven), 3.2.rounded(.up), Int(3.99), Int(-3.99), floor(-1.5), ceil(1.2), round(2.5), trunc(-2.7), abs(-4), pow(2.0, 10.0), sqrt(2.0), exp(1.0), log(10.0), log2(8.0), sin(0.5), atan2(1.0, 1.0), hypot(3.0, 4.0))
print(String(format: "%d|%5d|%-5d|%05d|%+d|%x|%X|%o|%c|%%", 42, 42, 42, 42, 42, 255, 255, 8, 65))
print(String(format: "%f|%.2f|%8.3f|%-8.1f|%e|%g|%g", 3.14159, 3.14159, 3.14159, 3.14159, 31415.9, 0.00001, 1e10))
print(String(255, radix: 16), String(255, radix: 16, uppercase: true), Int("1010", radix: 2)!, Int("12a") as Any, Double("3.14")!, Double("abc") as Any, Int("  5") as Any, Bool("true")!, Character("a").asciiValue!, UnicodeScalar(97)!, "\u{1F600}", Int("-0")!)
print(10.isMultiple(of: 5), 12.trailingZeroBitCount, 7.nonzeroBitCount, (5 as UInt8).leadingZeroBitCount, 5.signum(), Int.random(in: 3...3), (1...5).reduce(0, +), max(1, 2, 3), min(2.5, 1), [1.5, 2].max()!, Double.pi, Float.pi, Double.greatestFiniteMagnitude, Int32.min)
let (q, o) = Int.max.addingReportingOverflow(1); print(q, o, 5.multipliedReportingOverflow(by: 3), UInt8(truncatingIfNeeded: 300), Int8(clamping: 500), Int(exactly: 2.5) as Any, UInt(bitPattern: -1), 1.5.bitPattern, Double(bitPattern: 0x3ff0000000000000))
print(0.1 + 0.2 == 0.3, abs(0.1 + 0.2 - 0.3) < .ulpOfOne, (0.1 + 0.2).isEqual(to: 0.3), 5.0.isZero, Double.nan == .nan, Double.nan.isNaN, (1.0).nextUp, 8.0.exponent, 6.0.significand, 2.0.squareRoot(), (-1.0).squareRoot().isNaN, 1.0.distance(to: 3), 3.advanced(by: 2), 1_000_000, 0b1010, 0o17, 1e3, 0x1p4)
let pad = { (s: String, n: Int) in String(repeating: " ", count: max(0, n - s.count)) + s }
for i in 1...3 { print((1...5).map { pad("\(i * $0 * 7)", 5) }.joined()) }
print("multi\\n \"quoted\" \t tab", #"raw \n \#(1 + 1)"#, """
  indented
    more \
  joined
  """)
var str = "Hello"; str += ", "; str.append("World"); str.append(Character("!")); str.insert("¡", at: str.startIndex); print(str, str.count, str.utf8.count, str.unicodeScalars.count); str.removeLast(); str.remove(at: str.startIndex); print(str, str.lowercased(), str.firstIndex(of: ",").map { str[..<$0] } ?? "", str.replacingOccurrences(of: "l", with: "L"))
print(str.map { $0.isUppercase ? "U" : "l" }.joined(), str.filter(\.isLetter), Array(str.prefix(3)), str.dropLast(2), str.sorted().map(String.init).joined(), str.max()!, Set(str).count, str.lastIndex(of: "o")!.utf16Offset(in: str), str.hasSuffix("ld"), str.split(separator: ","), str < "Iello", "a" < "B", "abc".compare("abd") == .orderedAscending, str.range(of: "World") != nil)
print("caf\u{e9}" == "cafe\u{301}", "🇩🇪".count, "🇩🇪".unicodeScalars.count, "a\r\nb".count, "日本語".reversed().map { String($0) }, "naïve".utf8.map { $0 }, "z".unicodeScalars.first!.value, String("abc".unicodeScalars.map { Character(UnicodeScalar($0.value + 1)!) }), "%d items".count, "x".padding(toLength: 4, withPad: "-", startingAt: 0))
debugPrint("quote\"d", 1.0, ["a"], Optional("x") as Any, "tab\t"); print("\("nested \("deep")")", [1: ["a": (1, "x")]], Optional(3) as Any, [Optional("q")], (1, "s", c: 2.0), "a".debugDescription, String(describing: "q"), String(reflecting: "q"))
