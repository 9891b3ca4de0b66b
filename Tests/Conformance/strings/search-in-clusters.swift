// `contains`, `range(of:)` and `replacingOccurrences` look for scalars, `components(separatedBy:)` for characters.
import Foundation
let s = "cafe\u{301} café e"
print(
  s.components(separatedBy: "é").map { $0.unicodeScalars.count }, s.components(separatedBy: "e\u{301}").count,
  s.replacingOccurrences(of: "é", with: "E"), s.components(separatedBy: "e").count,
  s.replacingOccurrences(of: "e", with: "_"), s.replacingOccurrences(of: "fé", with: "*"))
print(
  "a\r\nb\r\n".components(separatedBy: "\n"), "a\r\nb".components(separatedBy: "\r"), "a\r\nb".range(of: "\r") != nil)
print(
  "👨‍👩‍👧x".components(separatedBy: "👩").map { $0.unicodeScalars.count },
  "👨‍👩‍👧x".replacingOccurrences(of: "👩", with: "").unicodeScalars.count,
  "👍🏽".components(separatedBy: "👍").map { $0.unicodeScalars.count })
print(
  "🇩🇪🇫🇷".components(separatedBy: "🇪🇫").map { $0.unicodeScalars.count }, "🇩🇪🇫🇷".range(of: "🇪🇫") == nil,
  "👨‍👩‍👧".range(of: "👩") == nil, "👨‍👩‍👧".contains("👩"), "👨‍👩‍👧".range(of: "👨") == nil, "👨‍👩‍👧".contains("👨"), "👨‍👩‍👧".contains("👧"))
print(
  "x\u{200D}y".contains("x"), "한국".contains("하"), "\u{1112}\u{1161}\u{11AB}".contains("하"), "e\u{20DD}x".contains("e"),
  "❤️".contains("❤"), "❤️".range(of: "❤") == nil, "नि".contains("न"), "é".contains("é"), "a\u{200B}b".contains("ab"),
  "1\u{FE0F}\u{20E3}".contains("1"))
print(
  "Ω".contains("\u{2126}"), "Å".contains("\u{212B}"), "ﬁ".contains("fi"),
  "é e\u{301}".components(separatedBy: "é").count)
print("abc".contains(""), "abc".range(of: "") == nil, "".contains(""), "abc".replacingOccurrences(of: "", with: "x"))
print(
  "résumé".range(of: "é", options: .backwards).map { "résumé".distance(from: "résumé".startIndex, to: $0.lowerBound) }
    as Any, "e\u{301}x".range(of: "E", options: .caseInsensitive) == nil,
  "E\u{301}x".range(of: "é", options: .caseInsensitive) == nil,
  "résumé".range(of: "resume", options: .diacriticInsensitive) == nil)
for (text, wanted) in [
  ("👍🏽", "👍"), ("👍🏽", "🏽"), ("👩🏽‍🚀", "👩"), ("👩🏽‍🚀", "🚀"), ("a\r\nb", "\n"), ("e\u{301}", "e"), ("❤️", "\u{FE0F}"), ("🇩🇪🇫🇷", "🇪🇫"),
] {
  let found = text.range(of: wanted)
  print(
    text.contains(wanted), found.map { text.utf16.distance(from: text.startIndex, to: $0.lowerBound) } as Any,
    text.replacingOccurrences(of: wanted, with: "").unicodeScalars.count, text.components(separatedBy: wanted).count)
}
