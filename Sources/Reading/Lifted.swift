/// Something that was taken out of the text before Markdown could see it. Offsets are bytes of the chapter.
enum LiftedItem {
  case math(MathSource)
  case inlineExpression(code: LiftedText, range: Range<Int>)
  /// `@fig-loss`
  case reference(label: String, range: Range<Int>)
  /// `{#sec-mlp}`
  case attribute(label: String, range: Range<Int>)
  /// `[^note]`
  case footnoteReference(label: String, range: Range<Int>)
  /// `[^note]:` at a line's head
  case footnoteDefinition(label: String, range: Range<Int>)

  /// What stood in the text.
  func source(in text: String) -> String {
    switch self {
    case .math(let math): LiftedItem.slice(text, math.range)
    case .inlineExpression(_, let range), .reference(_, let range), .attribute(_, let range),
      .footnoteReference(_, let range), .footnoteDefinition(_, let range):
      LiftedItem.slice(text, range)
    }
  }

  /// Its offset in the chapter.
  var start: Int {
    switch self {
    case .math(let math): math.range.lowerBound
    case .inlineExpression(_, let range), .reference(_, let range), .attribute(_, let range),
      .footnoteReference(_, let range), .footnoteDefinition(_, let range):
      range.lowerBound
    }
  }

  /// The item with the places that `mover` knows it to have in the chapter.
  func moved(_ mover: FootnoteMover) -> LiftedItem {
    switch self {
    case .math(var math):
      math.range = mover.original(math.range)
      math.text.lineOffsets = math.text.lineOffsets.map(mover.original)
      return .math(math)
    case .inlineExpression(var code, let range):
      code.lineOffsets = code.lineOffsets.map(mover.original)
      return .inlineExpression(code: code, range: mover.original(range))
    case .reference(let label, let range): return .reference(label: label, range: mover.original(range))
    case .attribute(let label, let range): return .attribute(label: label, range: mover.original(range))
    case .footnoteReference(let label, let range):
      return .footnoteReference(label: label, range: mover.original(range))
    case .footnoteDefinition(let label, let range):
      return .footnoteDefinition(label: label, range: mover.original(range))
    }
  }

  private static func slice(_ text: String, _ range: Range<Int>) -> String {
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: range.lowerBound)
    return String(text.utf8[start..<text.utf8.index(start, offsetBy: range.count)]) ?? ""
  }

  struct MathSource {
    var text: LiftedText
    var isDisplay: Bool
    /// The whole formula with its dollars.
    var range: Range<Int>
  }
}

/// A text of one or more lines with the offset at which each stands in the chapter.
struct LiftedText {
  var text: String
  var lineOffsets: [Int]
}

/// A chapter's text with placeholders for what was lifted, as Markdown reads it.
struct Lifted {
  var text: String
  var items: [LiftedItem]
  /// For each line of `text` the chapter's line, both from 1 (index 0 is line 1).
  var lineMap: [Int]
  /// The character that opens and the one that closes a placeholder; neither occurs in the chapter. Between them stands
  /// the item's index in decimal digits.
  var open: Character
  var close: Character

  /// The chapter's line of a line of `text`.
  func line(_ line: Int) -> Int {
    guard !lineMap.isEmpty else { return 1 }
    return lineMap[min(max(line, 1), lineMap.count) - 1]
  }

  /// A piece of a text that may contain placeholders.
  enum Piece {
    case text(String)
    case item(Int)
  }

  /// Whether a text contains placeholders.
  func isMarked(_ text: String) -> Bool { text.unicodeScalars.contains(open.unicodeScalars.first!) }

  func pieces(of text: String) -> [Piece] {
    let scalars = text.unicodeScalars
    let (open, close) = (open.unicodeScalars.first!, close.unicodeScalars.first!)
    guard isMarked(text) else { return [.text(text)] }
    var pieces: [Piece] = []
    var plain = ""
    var rest = scalars[...]
    while let start = rest.firstIndex(of: open), let end = rest[start...].firstIndex(of: close) {
      plain += Substring(rest[..<start])
      if let index = Int(Substring(rest[rest.index(after: start)..<end])) {
        if !plain.isEmpty { pieces.append(.text(plain)) }
        plain = ""
        pieces.append(.item(index))
      }
      rest = rest[rest.index(after: end)...]
    }
    plain += Substring(rest)
    if !plain.isEmpty { pieces.append(.text(plain)) }
    return pieces
  }
}
