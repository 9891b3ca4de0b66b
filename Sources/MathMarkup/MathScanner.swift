/// LaTeX source as tokens, read on demand (the contents of `\text{…}` are not math).
struct MathScanner {
  private let source: [UInt8]
  /// UTF-8 offset of what is read next.
  private(set) var position = 0

  init(_ latex: String) { source = Array(latex.utf8) }

  enum Token: Equatable {
    /// A command without its backslash: a word or one other character.
    case command(String)
    case character(Unicode.Scalar)
    case openBrace, closeBrace, superscript, `subscript`, prime, ampersand, tie
  }

  /// The next token, spaces and comments skipped; nil at the end.
  mutating func next() -> Token? {
    skipBlanks()
    guard let scalar = takeScalar() else { return nil }
    switch scalar {
    case "{": return .openBrace
    case "}": return .closeBrace
    case "^": return .superscript
    case "_": return .subscript
    case "'", "’": return .prime
    case "&": return .ampersand
    case "~": return .tie
    case "\\": return .command(takeCommandName())
    case _: return .character(scalar)
    }
  }

  /// The next token, left in place.
  func peek() -> Token? {
    var copy = self
    return copy.next()
  }

  /// Where the next token begins.
  var tokenStart: Int {
    var copy = self
    copy.skipBlanks()
    return copy.position
  }

  /// The source between an offset and the current position.
  func text(from start: Int) -> String { String(decoding: source[start..<position], as: UTF8.self) }

  func text(from start: Int, to end: Int) -> String { String(decoding: source[start..<end], as: UTF8.self) }

  /// Goes on reading at an offset where a token began.
  mutating func move(to offset: Int) { position = offset }

  /// Takes one character as it stands, blanks and comments included.
  mutating func takeScalar() -> Unicode.Scalar? {
    guard position < source.count else { return nil }
    var decoder = UTF8()
    var bytes = source[position...].makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&bytes) else { return nil }
    position += UTF8.width(scalar)
    return scalar
  }

  /// The name after a backslash that was just taken; empty at the end of the source.
  mutating func takeCommandName() -> String {
    let start = position
    while position < source.count, isLetter(source[position]) { position += 1 }
    if position > start {
      // `\operatorname*`, `\hspace*`: the star is part of the name only there.
      let name = text(from: start)
      if ["operatorname", "hspace", "tag"].contains(name), position < source.count, source[position] == 0x2A {
        position += 1
        return name + "*"
      }
      return name
    }
    guard let scalar = takeScalar() else { return "" }
    return String(scalar)
  }

  /// Takes one character if it comes next, without skipping blanks.
  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard position < source.count, UInt32(source[position]) == byte.value else { return false }
    position += 1
    return true
  }

  mutating func skipBlanks() {
    while position < source.count {
      switch source[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      case 0x25:
        while position < source.count, source[position] != 0x0A { position += 1 }
      case _: return
      }
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) }
}
