// swift-format-ignore-file
import Foundation
// Text processing: word frequencies, longest words, sentence statistics
let text = """
It was the best of times, it was the worst of times, it was the age of wisdom,
it was the age of foolishness; it was the epoch of belief - it was the epoch of
incredulity. It was the season of Light! Was it the season of Darkness?
"""
let words = text.lowercased().components(separatedBy: CharacterSet.alphanumerics.inverted).filter { !$0.isEmpty }
var counts = [String: Int]()
words.forEach { counts[$0, default: 0] += 1 }
let top = counts.sorted { ($0.value, $1.key) > ($1.value, $0.key) }.prefix(5)
for (i, (word, n)) in top.enumerated() {
  print("\(i + 1). \(word.padding(toLength: 8, withPad: ".", startingAt: 0)) \(String(repeating: "#", count: n)) \(n)")
}
let byLength = Dictionary(grouping: Set(words), by: \.count).mapValues { $0.sorted() }
for length in byLength.keys.sorted(by: >).prefix(3) { print(length, byLength[length]!.joined(separator: " ")) }
let sentences = text.split(whereSeparator: { ".!?".contains($0) }).map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }.filter { !$0.isEmpty }
for s in sentences { print("[\(s.prefix(20))...]", s.split(separator: " ").count, s.filter(\.isUppercase).count) }
let average = Double(words.map(\.count).reduce(0, +)) / Double(words.count)
print(String(format: "average %.3f of %d words, %5.1f%% distinct", average, words.count, 100 * Double(counts.count) / Double(words.count)))
let acronym = "portable network graphics".split(separator: " ").compactMap(\.first).map { $0.uppercased() }.joined()
print(acronym, "racecar" == String("racecar".reversed()))
func isPalindrome(_ s: String) -> Bool { let t = s.lowercased().filter(\.isLetter); return t.elementsEqual(t.reversed()) }
for s in ["A man, a plan, a canal: Panama", "not one", ""] { print("\"\(s)\" is \(isPalindrome(s) ? "" : "not ")a palindrome") }
func caesar(_ s: String, by n: Int) -> String {
  String(s.map { c in
    guard let a = c.asciiValue, c.isLetter else { return c }
    let base: UInt8 = c.isUppercase ? 65 : 97
    return Character(UnicodeScalar((a - base + UInt8((n % 26 + 26) % 26)) % 26 + base))
  })
}
print(caesar("Hello, World!", by: 3), caesar(caesar("Hello, World!", by: 3), by: -3))
let lines = text.components(separatedBy: "\n")
for (n, line) in zip(1..., lines) { print(String(format: "%3d|", n) + line.prefix(30) + (line.count > 30 ? "…" : "")) }
print(text.replacingOccurrences(of: "it was", with: "'twas", options: .caseInsensitive).split(separator: "\n")[0])
print("a-b_c d".split { "-_ ".contains($0) }.map(\.localizedCapitalized).joined())
print("snake_case_name".split(separator: "_").enumerated().map { $0.offset == 0 ? String($0.element) : $0.element.capitalized }.joined())
var camel = ""
for ch in "parseHTTPResponse" { if ch.isUppercase, let l = camel.last, !l.isUppercase { camel += "_" }; camel.append(ch) }
print(camel.lowercased())
