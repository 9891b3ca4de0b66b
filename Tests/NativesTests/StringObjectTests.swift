import Natives
import Testing

/// Questions about characters have Swift's own answers.
@Suite struct StringObjectTests {
  private static let texts = [
    "", "a", "hello world", "héllo", "e\u{301}a", "a\r\nb\n", "👨‍👩‍👧👍🏽x", "🇩🇪🇫🇷", "日本語", "\r\n\r\n",
    String(repeating: "e\u{301}\u{302}", count: 60), "a" + String(repeating: "\u{301}", count: 200) + "b",
  ]

  @Test(arguments: texts) func boundaries(_ text: String) {
    let object = StringObject(text)
    #expect(object.characterCount == text.count)
    var offset = 0
    for index in text.indices {
      let end = text.utf8.distance(from: text.startIndex, to: text.index(after: index))
      #expect(object.characterEnd(from: offset) == end)
      #expect(object.characterStart(before: end) == offset)
      offset = end
    }
    #expect(object.offset(0, byCharacters: text.count, limit: -1) == text.utf8.count)
    #expect(object.offset(text.utf8.count, byCharacters: -text.count, limit: -1) == 0)
    #expect(object.offset(0, byCharacters: text.count + 1, limit: -1) == -1)
    #expect(object.offset(0, byCharacters: text.count + 1, limit: text.utf8.count) == -2)
  }

  @Test(arguments: texts) func cases(_ text: String) {
    #expect(StringObject(text).mapped(to: .upper).string == text.uppercased())
    #expect(StringObject(text).mapped(to: .lower).string == text.lowercased())
  }

  @Test(arguments: [
    ("hello", "he", true, false), ("hello", "lo", false, true), ("é", "e", false, false), ("a", "", true, true),
    ("e\u{301}", "é", true, true), ("ab", "abc", false, false),
  ])
  func ends(_ text: String, _ part: String, _ isPrefix: Bool, _ isSuffix: Bool) {
    #expect(StringObject(text).hasPrefix(StringObject(part)) == isPrefix)
    #expect(StringObject(text).hasSuffix(StringObject(part)) == isSuffix)
  }

  @Test func equalStringsHaveOneHash() {
    #expect(StringObject("é").stableHash == StringObject("e\u{301}").stableHash)
    #expect(StringObject("ab").stableHash != StringObject("ba").stableHash)
  }
}
