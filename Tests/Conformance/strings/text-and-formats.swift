// swift-format-ignore-file
import Foundation
// strings and formatting
let text = """
  The \("quick".uppercased()) brown fox
    jumps — over "lazy" dogs; 3.14159 & 42
  \tTabbed \u{1F600} done
  """
for (n, line) in text.split(separator: "\n").enumerated() { print("\(n + 1): \(line)") }
let words = text.components(separatedBy: CharacterSet.whitespacesAndNewlines).filter { !$0.isEmpty }
print(words.count, words.map(\.count).max()!, words.first!.lowercased(), words.last!.hasSuffix("ne"))
print(String(format: "%5.2f|%08.3f|%x|%5d|%+d|%e", 3.14159, 2.5, 255, 42, 7, 12345.678))
print("Hello".padding(toLength: 8, withPad: ".", startingAt: 0) + "|", "  trim ".trimmingCharacters(in: .whitespaces) + "|")
print("a,b,,c".components(separatedBy: ","), "a,b,,c".split(separator: ","), "a,b,,c".split(separator: ",", omittingEmptySubsequences: false), "k=v=w".split(separator: "=", maxSplits: 1))
print("banana".replacingOccurrences(of: "an", with: "AN"), "banana".range(of: "nan")!.lowerBound == "banana".index("banana".startIndex, offsetBy: 2))
var s = "hello"; s.insert("!", at: s.endIndex); s.insert(contentsOf: "oh ", at: s.startIndex); s.remove(at: s.startIndex); s.removeLast(); print(s, s.count, String(s.reversed()), s.first!, s[s.index(after: s.startIndex)])
s.replaceSubrange(s.startIndex..<s.index(s.startIndex, offsetBy: 2), with: "H"); print(s, s.dropFirst(2), s.prefix(3), s.suffix(2), s.contains("ll"), s.firstIndex(of: "l")!.utf16Offset(in: s))
print("é".unicodeScalars.count, "e\u{301}".count, "e\u{301}" == "é", "🇳🇴🇸🇪".count, "👨‍👩‍👧".utf8.count, "abc".utf16.map { $0 }, Array("abc".utf8))
print(Int("42")!, Int("4x") as Any, Int("ff", radix: 16)!, Double("1e3")!, String(255, radix: 2), String(255, radix: 16, uppercase: true), Int("-7")!, Bool("true")!)
print("abc" < "abd", "Zebra" < "apple", "a".compare("b") == .orderedAscending, "apple".caseInsensitiveCompare("APPLE") == .orderedSame)
let ch: Character = "7"; print(ch.isNumber, ch.wholeNumberValue!, ch.isLetter, Character("a").asciiValue!, ("a"..."e").contains("c"), "x".unicodeScalars.first!.value)
func caesar(_ t: String, _ k: Int) -> String { String(t.map { c in guard c.isASCII, c.isLetter, let a = c.asciiValue else { return c }; let base: UInt8 = c.isUppercase ? 65 : 97; return Character(UnicodeScalar((a - base + UInt8((k + 26) % 26)) % 26 + base)) }) }
print(caesar("Hello, World!", 3), caesar(caesar("Hello, World!", 3), -3))
func isPalindrome(_ s: String) -> Bool { let f = s.lowercased().filter { $0.isLetter }; return f == String(f.reversed()) }
print(isPalindrome("A man, a plan, a canal: Panama"), "swift".capitalized, "one two".capitalized, #"raw \n "q""#, "tab\tq\"\\")
print("a-b_c d".split { "-_ ".contains($0) }.joined(separator: "+"), ["x", "y"].joined(), "line1\nline2".split(whereSeparator: \.isNewline))
debugPrint("q\"uote\n", 1.0, ["a": 1], Optional("x") as Any, "é", Character("z"))
print([1.0, 2.5, 1e20, 1e-7, 0.1 + 0.2, 100000000.0, .infinity, -.nan, 5e-324], Float(0.1), 1/3.0, Double(Float(0.1)))
print(Int.max, UInt8.max, Int16.min, 7 / 2, -7 / 2, -7 % 3, 7.0.truncatingRemainder(dividingBy: 2.5), 1 << 4, 0xFF & ~0x0F, 5 ^ 3, UInt8(200) &+ 100, Int8(truncatingIfNeeded: 300))
print((2.5).rounded(), (3.5).rounded(), (-2.5).rounded(.down), 2.4.rounded(.up), Int(3.99), Int(-3.99), pow(2.0, 0.5), sqrt(2.0), abs(-3), max(1, 2, 3), min("a", "b"), 10.isMultiple(of: 5))
let d: [String: Any] = ["n": 1, "s": "t", "a": [1, 2]]
for k in d.keys.sorted() { switch d[k]! { case let i as Int: print(k, "Int", i); case let s as String: print(k, "String", s); case let a as [Int]: print(k, "array", a.count); default: print(k, "?") } }
print("%d items".replacingOccurrences(of: "%d", with: "\(3)"))
