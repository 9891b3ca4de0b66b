import MathMarkup

/// Splits code into tokens for colouring: forgiving, one pass, never fails. Time is linear in the code.
struct CodeLexer {
  private let bytes: [UInt8]
  private let language: HighlightedLanguage
  private let keywords: Set<String>
  private var index = 0
  private var output = ""
  /// Text of `pendingKind` that is not written yet, so that neighbours of one kind share a span.
  private var pendingStart = 0
  private var pendingKind = TokenKind.plain
  private var isAfterDot = false
  private var isAfterFunc = false

  init(_ code: String, language: HighlightedLanguage) {
    bytes = Array(code.utf8)
    self.language = language
    keywords = language.keywords
  }

  mutating func html() -> String {
    code(until: nil)
    flush()
    return output
  }

  // MARK: - Output

  /// Marks the bytes up to `end` as one token.
  private mutating func take(_ end: Int, _ kind: TokenKind) {
    if kind != pendingKind {
      flush()
      pendingKind = kind
    }
    index = min(end, bytes.count)
  }

  private mutating func flush() {
    guard index > pendingStart else { return }
    let text = escaped(String(decoding: bytes[pendingStart..<index], as: UTF8.self))
    output += pendingKind == .plain ? text : "<span class=\"\(pendingKind.rawValue)\">\(text)</span>"
    pendingStart = index
  }

  // MARK: - Tokens

  /// Reads tokens up to the end, or up to the bracket that closes an interpolation.
  private mutating func code(until closing: UInt8?) {
    var depth = 0
    while index < bytes.count {
      let byte = bytes[index]
      if let closing {
        if byte == UInt8(ascii: "(") { depth += 1 }
        if byte == closing {
          if depth == 0 { return }
          depth -= 1
        }
      }
      token(byte)
    }
  }

  private mutating func token(_ byte: UInt8) {
    if byte <= 0x20 { return take(index + 1, .plain) }
    if let comment = language.lineComment, starts(with: comment), isCommentStart(comment) {
      return take(lineEnd(index), .comment)
    }
    if language.hasBlockComments, starts(with: "/*") { return take(blockCommentEnd(), .comment) }
    if language.quotes.contains(byte) { return string(hashes: 0) }
    if language == .swift, byte == UInt8(ascii: "#") {
      let hashes = run(of: byte)
      if self.byte(index + hashes) == UInt8(ascii: "\"") { return string(hashes: hashes) }
    }
    if language.attributeMarks.contains(byte), isName(self.byte(index + 1)) || self.byte(index + 1) == UInt8(ascii: "[")
    {
      return take(nameEnd(index + 1), .attribute)
    }
    let isDigit = (0x30...0x39).contains(byte)
    if isDigit || (byte == UInt8(ascii: "$") && language == .swift) {
      isAfterDot = false
      return take(isDigit ? numberEnd() : nameEnd(index + 1), isDigit ? .number : .attribute)
    }
    if isName(byte) { return name() }
    isAfterDot = byte == UInt8(ascii: ".")
    take(index + 1, .plain)
  }

  private mutating func name() {
    let end = nameEnd(index)
    let text = String(decoding: bytes[index..<end], as: UTF8.self)
    let kind: TokenKind
    if keywords.contains(text), !isAfterDot || text == "self" || text == "init" {
      kind = .keyword
    } else if isAfterFunc {
      kind = .function
    } else if language.capitalsAreTypes, (0x41...0x5A).contains(bytes[index]), !isAfterDot || byte(end) != 0x28 {
      kind = .type
    } else if language == .json || language == .yaml || language == .toml {
      kind = .plain
    } else {
      kind = byte(end) == UInt8(ascii: "(") ? .function : .plain
    }
    isAfterFunc = kind == .keyword && ["func", "def", "fn", "function"].contains(text)
    isAfterDot = false
    take(end, kind)
  }

  /// A string with its escapes; a Swift string's interpolations are code again.
  private mutating func string(hashes: Int) {
    let quote = byte(index + hashes)
    let start = index + hashes
    let isTriple = language.hasTripleQuotes && byte(start + 1) == quote && byte(start + 2) == quote
    let width = isTriple ? 3 : 1
    take(start + width, .string)
    while index < bytes.count {
      let byte = bytes[index]
      if byte == quote, closes(quote, width: width, hashes: hashes) { return take(index + width + hashes, .string) }
      if byte == 0x0A, !isTriple, quote != UInt8(ascii: "`"), language != .shell { return }
      if byte == UInt8(ascii: "\\"), hashes == 0 || hashesFollow(index + 1, hashes) {
        let next = index + 1 + hashes
        if language == .swift, self.byte(next) == UInt8(ascii: "(") {
          take(next + 1, .escape)
          code(until: UInt8(ascii: ")"))
          if index < bytes.count { take(index + 1, .escape) }
        } else {
          take(next + 1, .escape)
        }
        continue
      }
      take(index + 1, .string)
    }
  }

  private func closes(_ quote: UInt8, width: Int, hashes: Int) -> Bool {
    (0..<width).allSatisfy { byte(index + $0) == quote } && hashesFollow(index + width, hashes)
  }

  private func hashesFollow(_ start: Int, _ count: Int) -> Bool {
    (0..<count).allSatisfy { byte(start + $0) == UInt8(ascii: "#") }
  }

  // MARK: - Bytes

  private func byte(_ index: Int) -> UInt8 { index < bytes.count ? bytes[index] : 0 }

  private func starts(with text: String) -> Bool {
    var place = index
    for byte in text.utf8 {
      if self.byte(place) != byte { return false }
      place += 1
    }
    return true
  }

  /// A shell's `#` begins a comment only at a word's start, `--` of SQL anywhere.
  private func isCommentStart(_ mark: String) -> Bool { mark != "#" || index == 0 || bytes[index - 1] <= 0x20 }

  private func isName(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x5F, 0x80...0xFF: true
    default: false
    }
  }

  private func nameEnd(_ start: Int) -> Int {
    var end = start
    while isName(byte(end)) { end += 1 }
    return max(end, index + 1)
  }

  private func numberEnd() -> Int {
    var end = index
    while isName(byte(end)) || (byte(end) == UInt8(ascii: ".") && (0x30...0x39).contains(byte(end + 1)))
      || ((byte(end) == UInt8(ascii: "-") || byte(end) == UInt8(ascii: "+")) && isExponent(end))
    {
      end += 1
    }
    return end
  }

  /// Whether a sign stands between an exponent's letter and its digits.
  private func isExponent(_ sign: Int) -> Bool {
    let isHex = byte(index) == 0x30 && (byte(index + 1) | 0x20) == UInt8(ascii: "x")
    let letter = byte(sign - 1) | 0x20
    return letter == (isHex ? UInt8(ascii: "p") : UInt8(ascii: "e")) && (0x30...0x39).contains(byte(sign + 1))
  }

  private func run(of value: UInt8) -> Int {
    var end = index
    while byte(end) == value { end += 1 }
    return end - index
  }

  private func lineEnd(_ start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != 0x0A { end += 1 }
    return end
  }

  private func blockCommentEnd() -> Int {
    var end = index + 2
    var depth = 1
    while end < bytes.count, depth > 0 {
      if byte(end) == UInt8(ascii: "*"), byte(end + 1) == UInt8(ascii: "/") {
        depth -= 1
        end += 2
      } else if language.blockCommentsNest, byte(end) == UInt8(ascii: "/"), byte(end + 1) == UInt8(ascii: "*") {
        depth += 1
        end += 2
      } else {
        end += 1
      }
    }
    return end
  }
}
