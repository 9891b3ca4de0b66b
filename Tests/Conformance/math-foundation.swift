// swift-format-ignore-file
import Foundation
print(sqrt(2.0), pow(2.0, 0.5), exp(1.0), log(10.0), log2(8.0), log10(1000.0))
print(sin(1.0), cos(1.0), tan(0.5), atan2(1.0, 2.0), sinh(0.3), tanh(0.7))
print(floor(2.7), ceil(2.1), round(2.5), trunc(-2.7), fabs(-3.5), fmod(7.5, 2))
print(2.5.rounded(), (-2.5).rounded(.toNearestOrEven), 3.7.rounded(.down), 10.0.truncatingRemainder(dividingBy: 3))
print(max(1, 2, 3), min(2.5, 1.5), Int(3.99), Int(-3.99), Double(7) / 2, Float(1) / 3)
print(String(format: "%.2f %5d|%-5d|%05d %x %@", 3.14159, 42, 42, 42, 255, "s"))
print(5.0 / 0, -1.0 / 0, (0.0 / 0).isNaN, 1.0.isFinite, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, Double.ulpOfOne)
print(hypot(3.0, 4.0), cbrt(27.0), 100.0, 1e20, 1e-5, 123456.789, 0.1 + 0.2, 1.0e15, 12345678.9 as Float)
print("  hi ".trimmingCharacters(in: .whitespaces), "a-b-c".components(separatedBy: "-"), "hello".replacingOccurrences(of: "l", with: "L"))
