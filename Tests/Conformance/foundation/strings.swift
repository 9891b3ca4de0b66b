// swift-format-ignore-file
import Foundation
let s = "  one, two,three ,, four  "
print(s.trimmingCharacters(in: .whitespaces) + "|", s.components(separatedBy: ","), s.components(separatedBy: ", "))
print("a-b_c".components(separatedBy: CharacterSet(charactersIn: "-_")), "x\ny\r\n".components(separatedBy: .newlines), "\t q \n".trimmingCharacters(in: .whitespacesAndNewlines), "xxhixx".trimmingCharacters(in: CharacterSet(charactersIn: "x")))
print("banana".replacingOccurrences(of: "an", with: "AN"), "a.b.c".replacingOccurrences(of: ".", with: ""), "tEsT caSe".capitalized, "abc".contains("bc"))
print("7".padding(toLength: 3, withPad: "0", startingAt: 0), "abcdef".padding(toLength: 2, withPad: " ", startingAt: 0), "ab".padding(toLength: 5, withPad: "-+", startingAt: 0) + "|")
if let r = "hello world".range(of: "o w") { print("hello world"[r], "hello world"[..<r.lowerBound], "hello world"[r.upperBound...]) }
print("abc".range(of: "z") == nil, "Hello".lowercased() == "hello", "a" + "b".uppercased())
print(String(format: "%d %5d|%-5d|%05d %+d %x %X %o", 42, 42, 42, 42, 42, 255, 255, 8))
print(String(format: "%.2f %8.3f|%-8.1f|%e %g %%", 3.14159, 2.5, 1.25, 12345.678, 0.0001))
print(String(format: "%@ is %d years, %c", "Bob", 30, 65), String(format: "%5@|%-6@|", "ab", "cd"))
print(String(format: "%02d:%02d", 7, 5), String(format: "%.0f", 2.5), String(format: "%.3f", 1.0 / 3), String(format: "%6.2f%%", 12.345))
print("swift" .hasPrefix("sw"), "a,b".split(separator: ",").map(String.init), ["b", "a"].joined(separator: "/"), "é".utf8.count)
