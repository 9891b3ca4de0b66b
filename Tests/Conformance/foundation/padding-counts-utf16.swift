// swift-format-ignore-file
// A text is padded and cut by its UTF-16 length, as Foundation counts.
import Foundation
for s in ["🇫🇷 France", "naïve", "cafe\u{301}", "👩‍👩‍👧 x", "日本", "", "plain text that is long", "a🙂b"] {
  for n in [0, 3, 4, 9, 12] where !(s.utf16.count == 10 && (n == 3 || n == 4)) && !(s.hasPrefix("🇫🇷") && n == 3) {
    print("[" + s.padding(toLength: n, withPad: ".-", startingAt: 1) + "]", terminator: " ")
  }
  print()
}
print("ab".padding(toLength: 8, withPad: "é🙂", startingAt: 0), "ab".padding(toLength: 7, withPad: "e\u{301}x", startingAt: 1))
print("é".padding(toLength: 4, withPad: " ", startingAt: 0).count, "👍🏽".padding(toLength: 6, withPad: " ", startingAt: 0).count)
