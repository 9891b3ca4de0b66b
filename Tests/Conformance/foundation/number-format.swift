// swift-format-ignore-file
import Foundation
struct Table { var rows: [(String, Double, Int)]; func show() { print(String(format: "%@%10@%8@", "name  ", "value", "count")); for (n, v, c) in rows { print(n.padding(toLength: 6, withPad: " ", startingAt: 0) + String(format: "%10.3f%8d", v, c)) } } }
Table(rows: [("a", 1.5, 3), ("beta", 22.12345, 1000), ("g", -0.5, -7)]).show()
for i in stride(from: 1, through: 10, by: 3) { print(String(format: "%2d %4d %6d", i, i * i, i * i * i)) }
print(String(format: "%08.3f|%+.1f|% d|%x", 3.14159, 2.0, 5, 48879), String(format: "%i%%", 50), String(format: "%5.1f|%-7.2f|%07.2f", 1.25, -1.5, -1.5))
print(String(format: "%ld %lu %lld", 1, UInt(2), Int64(3)), String(format: "%3$d %1$d %2$d", 1, 2, 3))
func hex(_ b: [UInt8]) -> String { b.map { String(format: "%02x", $0) }.joined() }
print(hex([0, 15, 255]), hex(Array("Hi".utf8)), String(0xBEEF, radix: 16, uppercase: true))
func clock(_ s: Int) -> String { String(format: "%02d:%02d:%02d", s / 3600, s / 60 % 60, s % 60) }
print([0, 59, 3661, 86399].map(clock))
func group(_ n: Int) -> String { var out = ""; for (i, c) in String(abs(n)).reversed().enumerated() { if i > 0, i % 3 == 0 { out = "," + out }; out = String(c) + out }; return (n < 0 ? "-" : "") + out }
print(group(1234567), group(-1000), group(12))
let pi = 3.14159265
for d in 0...4 { print(String(format: "%.\(d)f", pi), terminator: " ") }
print()
print(String(format: "%.3e", 12345.678), String(format: "%g %g %g", 100000.0, 1000000.0, 1e-5))
print("temp: \(String(format: "%.1f", 36.6))°", "Total".padding(toLength: 10, withPad: ".", startingAt: 0) + String(format: "%7.2f", 9.5))
