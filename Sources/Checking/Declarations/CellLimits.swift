/// Looks, before a text is parsed, whether it can be parsed and checked in a second: how many tokens it has, and how
/// deeply its brackets nest, since the parser looks ahead once more at every level.
struct CellLimits {
  /// About half a second's work: a cell that holds 100,000 numbers.
  private static let tokenLimit = 200_000
  /// Mostly calls, each of which takes some of a function's 65,536 constants.
  private static let parenthesisLimit = 20_000
  /// As deep as the compiler goes.
  private static let nestingLimit = 256
  /// Square brackets that open one right after the other, as in `[[[1]]]`: each could begin a type, which the parser
  /// tries first, so that each doubles its time.
  private static let rowLimit = 18

  /// Semicolons with nothing between them: the parser tells of all of them at once, in quadratic time.
  private static let emptyLimit = 1000

  private enum Mode {
    case code(closing: UInt8)
    /// A string literal: its number of `#`, and whether it spans lines.
    case text(hashes: Int, isMultiline: Bool)
  }

  private let bytes: [UInt8]
  private var modes: [Mode] = [.code(closing: 0)]
  private var index = 0
  /// How many square brackets have just been opened.
  private var row = 0
  /// How many semicolons have just been passed.
  private var semicolons = 0
  /// Words, numbers and other characters of code so far.
  private var tokens = 0
  private var parentheses = 0
  private var isInWord = false

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The offset of what is too much, and what is wrong with it.
  static func firstExcess(in text: String) -> (offset: Int, message: String)? {
    var scan = CellLimits(text)
    return scan.run()
  }

  private func byte(_ offset: Int = 0) -> UInt8 { index + offset < bytes.count ? bytes[index + offset] : 0 }

  private mutating func run() -> (offset: Int, message: String)? {
    // Told only of text that the compiler would take.
    var excess: (Int, String)?
    while index < bytes.count {
      switch modes[modes.count - 1] {
      case .code(let closing): stepCode(closing)
      case .text(let hashes, let isMultiline): stepText(hashes, isMultiline)
      }
      if modes.count > Self.nestingLimit {
        return (index - 1, "structure nesting level exceeded maximum of \(Self.nestingLimit)")
      }
      if row > Self.rowLimit, excess == nil {
        excess = (index - 1, "not supported: more than \(Self.rowLimit) brackets in a row")
      }
      if semicolons > Self.emptyLimit, excess == nil {
        excess = (index - 1, "not supported: more than \(Self.emptyLimit) semicolons in a row")
      }
      if tokens > Self.tokenLimit, excess == nil {
        excess = (index - 1, "not supported: a cell of more than \(Self.tokenLimit) tokens")
      }
      if parentheses > Self.parenthesisLimit, excess == nil {
        excess = (index - 1, "not supported: a cell of more than \(Self.parenthesisLimit) calls and other parentheses")
      }
    }
    return excess
  }

  private mutating func stepCode(_ closing: UInt8) {
    let current = byte()
    switch current {
    case UInt8(ascii: "["): row += 1
    case UInt8(ascii: "("), UInt8(ascii: " "), UInt8(ascii: "\n"): break
    default: row = 0
    }
    switch current {
    case UInt8(ascii: ";"): semicolons += 1
    case UInt8(ascii: " "), UInt8(ascii: "\n"): break
    default: semicolons = 0
    }
    let isPoint = isInWord && current == UInt8(ascii: ".") && (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte(1))
    let isWord = current.isWordPart || isPoint
    if current > UInt8(ascii: " "), !isWord || !isInWord { tokens += 1 }
    isInWord = isWord
    switch current {
    case UInt8(ascii: "("):
      parentheses += 1
      open(UInt8(ascii: ")"))
    case UInt8(ascii: "["): open(UInt8(ascii: "]"))
    case UInt8(ascii: "{"): open(UInt8(ascii: "}"))
    case UInt8(ascii: ")"), UInt8(ascii: "]"), UInt8(ascii: "}"):
      index += 1
      if current == closing, modes.count > 1 { modes.removeLast() }
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "/"):
      while index < bytes.count, byte() != 10 { index += 1 }
    case UInt8(ascii: "/") where byte(1) == UInt8(ascii: "*"): skipComment()
    case UInt8(ascii: "\""), UInt8(ascii: "#"): openText()
    default: index += 1
    }
  }

  private mutating func open(_ closing: UInt8) {
    index += 1
    modes.append(.code(closing: closing))
  }

  private mutating func skipComment() {
    var depth = 0
    repeat {
      if byte() == UInt8(ascii: "/"), byte(1) == UInt8(ascii: "*") {
        depth += 1
        index += 2
      } else if byte() == UInt8(ascii: "*"), byte(1) == UInt8(ascii: "/") {
        depth -= 1
        index += 2
      } else {
        index += 1
      }
    } while depth > 0 && index < bytes.count
  }

  private mutating func openText() {
    var hashes = 0
    while byte(hashes) == UInt8(ascii: "#") { hashes += 1 }
    guard byte(hashes) == UInt8(ascii: "\"") else {
      index += max(1, hashes)
      return
    }
    let isMultiline = byte(hashes + 1) == UInt8(ascii: "\"") && byte(hashes + 2) == UInt8(ascii: "\"")
    index += hashes + (isMultiline ? 3 : 1)
    modes.append(.text(hashes: hashes, isMultiline: isMultiline))
  }

  private func hasHashes(_ count: Int, at offset: Int) -> Bool {
    (0..<count).allSatisfy { byte(offset + $0) == UInt8(ascii: "#") }
  }

  private mutating func stepText(_ hashes: Int, _ isMultiline: Bool) {
    switch byte() {
    case UInt8(ascii: "\\") where hasHashes(hashes, at: 1):
      index += 1 + hashes
      if byte() == UInt8(ascii: "(") { open(UInt8(ascii: ")")) } else { index += 1 }
    case UInt8(ascii: "\""):
      let isEnd = !isMultiline || (byte(1) == UInt8(ascii: "\"") && byte(2) == UInt8(ascii: "\""))
      let length = isMultiline ? 3 : 1
      if isEnd, hasHashes(hashes, at: length) {
        index += length + hashes
        modes.removeLast()
      } else {
        index += 1
      }
    case 10 where !isMultiline:
      // Not closed on its line: the parser will say so.
      index += 1
      modes.removeLast()
    default: index += 1
    }
  }
}

extension UInt8 {
  /// A byte of a word or number; every byte beyond ASCII counts as one.
  fileprivate var isWordPart: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }
}
