import Diagnostics

/// What stands behind the opening marker of a fence: its language and attributes.
///
/// Reads `swift`, `swift {#fig-loss echo=false fig-cap="Loss"}`, `{swift}`, `{.swift .input}`, `{swift, echo=false}`.
struct FenceInfo {
  enum Attribute {
    case label(String)
    case name(String)
    case value(String, OptionValue)
  }

  var language: String?
  /// Each with the byte offsets of its name and of its value within the line.
  var attributes: [(attribute: Attribute, name: Range<Int>, value: Range<Int>)] = []
  /// Whether a `{` has no `}`.
  var isUnclosed = false

  /// Reads the bytes from `start` on.
  init(line: [UInt8], from start: Int) {
    var parser = Parser(bytes: line, index: start)
    parser.skipSpace()
    if parser.peek != UInt8(ascii: "{") { language = parser.word().text.nonEmpty }
    parser.skipSpace()
    let isBraced = parser.peek == UInt8(ascii: "{")
    if isBraced { parser.index += 1 }
    while true {
      parser.skipSpace()
      guard let byte = parser.peek else {
        isUnclosed = isBraced
        break
      }
      if byte == UInt8(ascii: "}"), isBraced { break }
      read(byte, &parser)
    }
  }

  private mutating func read(_ byte: UInt8, _ parser: inout Parser) {
    if byte == UInt8(ascii: "#") {
      parser.index += 1
      let word = parser.word()
      attributes.append((.label(word.text), word.range, word.range))
      return
    }
    let isClass = byte == UInt8(ascii: ".")
    if isClass { parser.index += 1 }
    let name = parser.word()
    if name.range.isEmpty {
      // A byte that begins nothing, such as a lone '='.
      let stray = parser.index
      parser.index += 1
      let text = String(decoding: [byte], as: UTF8.self)
      attributes.append((.name(text), stray..<stray + 1, stray..<stray + 1))
    } else if !isClass, parser.peek == UInt8(ascii: "=") {
      parser.index += 1
      let (value, range) = parser.value()
      attributes.append((.value(name.text, value), name.range, range))
    } else if language == nil {
      language = name.text
    } else {
      attributes.append((.name(name.text), name.range, name.range))
    }
  }

  private struct Parser {
    let bytes: [UInt8]
    var index: Int

    var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

    mutating func skipSpace() {
      while let byte = peek, byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ",") { index += 1 }
    }

    mutating func word() -> (text: String, range: Range<Int>) {
      let start = index
      while let byte = peek, byte > 0x20, byte != UInt8(ascii: "="), byte != UInt8(ascii: "{"),
        byte != UInt8(ascii: "}"), byte != UInt8(ascii: ",")
      {
        index += 1
      }
      return (String(decoding: bytes[start..<index], as: UTF8.self), start..<index)
    }

    /// A bare word, or text between quotes; `\"` is a quote within it.
    mutating func value() -> (OptionValue, Range<Int>) {
      guard let quote = peek, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
        let (text, range) = word()
        return (OptionValue(text: text, isQuoted: false), range)
      }
      let start = index
      index += 1
      var text: [UInt8] = []
      while let byte = peek, byte != quote {
        // Only what would end the value needs a backslash, so that captions can hold LaTeX.
        if byte == UInt8(ascii: "\\"), index + 1 < bytes.count, bytes[index + 1] == quote { index += 1 }
        text.append(bytes[index])
        index += 1
      }
      if peek != nil { index += 1 }
      // `echo="false"` is how HTML writes it: quotes are only needed to hold spaces here.
      let value = OptionValue(text: String(decoding: text, as: UTF8.self), isQuoted: false)
      return (value, start..<index)
    }
  }
}

extension String {
  fileprivate var nonEmpty: String? { isEmpty ? nil : self }
}
