/// LaTeX math → `MathNode`, by recursive descent.
///
/// Unknown commands become warnings and their own source; a broken structure is thrown.
struct MathParser {
  var scanner: MathScanner
  var warnings: [MathWarning] = []
  /// What `\mathbf` and its family set for the letters that follow.
  var alphabet: MathAlphabet?
  /// A `\tag` of the row being read.
  var tag: String?
  private var depth = 0

  /// A formula of a book nests five or ten deep; the bound keeps a hostile one from the end of the stack.
  private static let depthLimit = 200

  init(_ latex: String) { scanner = MathScanner(latex) }

  /// The whole source.
  mutating func formula(display: Bool) throws(MathFault) -> MathNode {
    var rows = [try tableRow(separatesCells: false)]
    while let token = scanner.peek() {
      let start = scanner.tokenStart
      switch token {
      case .command("\\"), .command("newline"), .command("cr"):
        takeRowEnd(&rows)
        rows.append(try tableRow(separatesCells: false))
      case .closeBrace: throw MathFault(problem: .strayCloseBrace, offset: start)
      case .command(let name): throw MathFault(problem: .strayCommand(name), offset: start)
      case .character, .openBrace, .superscript, .subscript, .prime, .ampersand, .tie:
        preconditionFailure("a list ends only at what ends a list")
      }
    }
    if rows.count > 1, rows.last?.cells.first?.isEmpty == true { rows.removeLast() }
    guard rows.count > 1 else {
      return rows[0].tag.map { .tagged(rows[0].cells[0], $0) } ?? rows[0].cells[0]
    }
    return .table(MathTable(rows: rows, columns: .centered, style: display ? .display : .text))
  }

  // MARK: Lists

  /// Nodes up to what ends a list: `}`, `&` (in a table), `\\`, `\end`, `\right`, `\middle`, the end of the source, and `]` where
  /// that closes an optional argument. What ends it is left in place.
  mutating func list(untilBracket: Bool = false) throws(MathFault) -> [MathNode] {
    try deepen()
    defer { depth -= 1 }
    let outerAlphabet = alphabet
    defer { alphabet = outerAlphabet }

    var nodes: [MathNode] = []
    while let token = scanner.peek() {
      switch token {
      case .closeBrace, .ampersand: return nodes
      case .command("\\"), .command("newline"), .command("cr"), .command("end"), .command("right"), .command("middle"):
        return nodes
      case .character("]") where untilBracket: return nodes
      case .command("over"), .command("choose"), .command("atop"):
        guard case .command(let name)? = scanner.next() else { preconditionFailure("peeked") }
        let denominator = MathNode.row(try list(untilBracket: untilBracket))
        let isChoice = name == "choose"
        return [
          .fraction(
            .init(
              numerator: .row(nodes), denominator: denominator, hasLine: name == "over", open: isChoice ? "(" : "",
              close: isChoice ? ")" : ""))
        ]
      case .command("displaystyle"), .command("textstyle"), .command("scriptstyle"), .command("scriptscriptstyle"):
        guard case .command(let name)? = scanner.next() else { preconditionFailure("peeked") }
        nodes.append(.styled(Self.styles[name]!, .row(try list(untilBracket: untilBracket))))
        return nodes
      case .command(let name) where Self.alphabetSwitches[name] != nil:
        _ = scanner.next()
        alphabet = Self.alphabetSwitches[name]!
      case .character, .openBrace, .superscript, .subscript, .prime, .tie, .command:
        if let nucleus = try nucleus() { nodes.append(try withScripts(nucleus)) }
      }
    }
    return nodes
  }

  private mutating func deepen() throws(MathFault) {
    if depth == Self.depthLimit { throw MathFault(problem: .nestedTooDeep, offset: scanner.tokenStart) }
    depth += 1
  }

  private static let styles: [String: MathStyle] = [
    "displaystyle": .display, "textstyle": .text, "scriptstyle": .script, "scriptscriptstyle": .scriptScript,
  ]

  private static let alphabetSwitches: [String: MathAlphabet] = [
    "rm": .roman, "bf": .bold, "it": .italic, "cal": .script, "sf": .sansSerif, "tt": .monospace,
  ]

  /// One thing without its scripts; nil for a command that leaves nothing.
  private mutating func nucleus() throws(MathFault) -> MathNode? {
    let start = scanner.tokenStart
    guard let token = scanner.next() else { return nil }
    switch token {
    case .character(let scalar): return character(scalar)
    case .openBrace: return try group(openedAt: start)
    // Scripts of nothing, as in `{}^T`.
    case .superscript, .subscript, .prime:
      scanner.move(to: start)
      return .row([])
    case .tie: return .space(1.0 / 3)
    case .command(let name): return try command(name, at: start)
    case .closeBrace, .ampersand: preconditionFailure("ends a list")
    }
  }

  /// A letter, a number or a symbol; neighbouring digits are one number.
  private mutating func character(_ scalar: Unicode.Scalar, single: Bool = false) -> MathNode {
    if scalar.isDigit {
      var digits = String.UnicodeScalarView([letter(scalar)])
      while !single, let next = nextDigit(hasDigits: true) { digits.append(letter(next)) }
      return .number(String(digits))
    }
    if scalar == ".", !single, let first = nextDigit(hasDigits: false) {
      var digits = String.UnicodeScalarView([".", letter(first)])
      while let next = nextDigit(hasDigits: true) { digits.append(letter(next)) }
      return .number(String(digits))
    }
    if let known = SymbolTable.shared.characters[scalar] { return inAlphabet(known) }
    guard scalar.properties.isAlphabetic else {
      return .symbol(MathSymbol(text: String(scalar), atom: .ordinary))
    }
    var word = String.UnicodeScalarView([letter(scalar)])
    if let alphabet, alphabet.makesWords, !single {
      while case .character(let next)? = scanner.peek(), next.isASCII, next.properties.isAlphabetic {
        _ = scanner.next()
        word.append(letter(next))
      }
    }
    return .identifier(String(word), upright: alphabet == .roman)
  }

  /// The next character if it carries a number on: a digit, or a point before a digit.
  private mutating func nextDigit(hasDigits: Bool) -> Unicode.Scalar? {
    var copy = scanner
    guard case .character(let next)? = copy.next(), copy.position == scanner.position + 1 else { return nil }
    if next.isDigit {
      scanner = copy
      return next
    }
    if hasDigits, next == ".", case .character(let after)? = copy.peek(), after.isDigit,
      copy.tokenStart == copy.position
    {
      scanner = copy
      return next
    }
    return nil
  }

  private func letter(_ scalar: Unicode.Scalar) -> Unicode.Scalar { alphabet?.letter(scalar) ?? scalar }

  /// A symbol's node in the alphabet that is set: Greek letters have bold forms.
  func inAlphabet(_ node: MathNode) -> MathNode {
    guard let alphabet, case .identifier(let text, let upright) = node else { return node }
    let mapped = String(String.UnicodeScalarView(text.unicodeScalars.map(alphabet.letter)))
    return .identifier(mapped, upright: upright && mapped == text)
  }

  /// What stands in braces, after `{`.
  private mutating func group(openedAt start: Int) throws(MathFault) -> MathNode {
    let nodes = try list()
    try closeGroup(openedAt: start)
    return .row(nodes)
  }

  private mutating func closeGroup(openedAt start: Int) throws(MathFault) {
    let end = scanner.tokenStart
    switch scanner.next() {
    case .closeBrace?: return
    case nil: throw MathFault(problem: .unclosedBrace, offset: start)
    case .command("right")?: throw MathFault(problem: .strayCommand("right"), offset: end)
    case .command(let name)? where name != "\\": throw MathFault(problem: .strayCommand(name), offset: end)
    case .command?: throw MathFault(problem: .strayCommand("\\"), offset: end)
    case .ampersand?:
      warnings.append(MathWarning(.alignmentOutsideTable, at: end))
      _ = try list()
      try closeGroup(openedAt: start)
    case .character?, .openBrace?, .superscript?, .subscript?, .prime?, .tie?:
      preconditionFailure("a list ends only at what ends a list")
    }
  }

  // MARK: Arguments

  /// A command's argument: a group, or the one thing that follows.
  mutating func argument(of name: String, at commandStart: Int) throws(MathFault) -> MathNode {
    try deepen()
    defer { depth -= 1 }
    let start = scanner.tokenStart
    switch scanner.peek() {
    case .openBrace?:
      _ = scanner.next()
      return try group(openedAt: start)
    case .character(let scalar)?:
      _ = scanner.next()
      return character(scalar, single: true)
    case .command(let inner)? where !["\\", "end", "right", "middle", "cr", "newline"].contains(inner):
      _ = scanner.next()
      return try command(inner, at: start) ?? .row([])
    case .prime?:
      _ = scanner.next()
      return .symbol(MathSymbol(text: "′", atom: .ordinary))
    case nil, .command?, .closeBrace?, .superscript?, .subscript?, .ampersand?, .tie?:
      throw MathFault(problem: .missingArgument(of: name), offset: commandStart)
    }
  }

  /// An argument whose letters are of the given alphabet.
  mutating func argument(
    of name: String, at start: Int, in inner: MathAlphabet
  ) throws(MathFault) -> MathNode {
    let outer = alphabet
    alphabet = inner.within(outer)
    defer { alphabet = outer }
    return try argument(of: name, at: start)
  }

  /// `[…]`, if it comes next.
  mutating func optionalArgument() throws(MathFault) -> MathNode? {
    guard scanner.peek() == .character("[") else { return nil }
    let start = scanner.tokenStart
    _ = scanner.next()
    let nodes = try list(untilBracket: true)
    guard scanner.peek() == .character("]") else { throw MathFault(problem: .missingArgument(of: "["), offset: start) }
    _ = scanner.next()
    return .row(nodes)
  }

  /// The source between braces, as it stands, braces inside it paired; nil when there is no `{`.
  mutating func rawArgument() throws(MathFault) -> String? {
    guard scanner.peek() == .openBrace else { return nil }
    let start = scanner.tokenStart
    _ = scanner.next()
    let inner = scanner.position
    var open = 1
    var end = inner
    while open > 0 {
      end = scanner.position
      guard let scalar = scanner.takeScalar() else { throw MathFault(problem: .unclosedBrace, offset: start) }
      switch scalar {
      case "\\": _ = scanner.takeScalar()
      case "{": open += 1
      case "}": open -= 1
      case _: break
      }
    }
    return scanner.text(from: inner, to: end)
  }

  // MARK: Scripts

  private mutating func withScripts(_ base: MathNode) throws(MathFault) -> MathNode {
    var scripts = MathNode.Scripts(base: base)
    var primes = 0
    while true {
      let start = scanner.tokenStart
      switch scanner.peek() {
      case .superscript?:
        _ = scanner.next()
        if scripts.sup != nil { throw MathFault(problem: .doubleScript(superscript: true), offset: start) }
        scripts.sup = try argument(of: "^", at: start)
        continue
      case .subscript?:
        _ = scanner.next()
        if scripts.sub != nil { throw MathFault(problem: .doubleScript(superscript: false), offset: start) }
        scripts.sub = try argument(of: "_", at: start)
        continue
      case .prime?:
        _ = scanner.next()
        if scripts.sup != nil { throw MathFault(problem: .doubleScript(superscript: true), offset: start) }
        primes += 1
        continue
      case .command("limits")?:
        _ = scanner.next()
        scripts.limits = true
        continue
      case .command("nolimits")?:
        _ = scanner.next()
        scripts.limits = false
        continue
      case .character?, .command?, .openBrace?, .closeBrace?, .ampersand?, .tie?, nil: break
      }
      break
    }
    if primes > 0 {
      let glyph = primes < 5 ? ["′", "″", "‴", "⁗"][primes - 1] : String(repeating: "′", count: primes)
      let mark = MathNode.symbol(MathSymbol(text: glyph, atom: .ordinary))
      scripts.sup = scripts.sup.map { .row([mark, $0]) } ?? mark
    }
    guard scripts.sub != nil || scripts.sup != nil else { return base }
    return .scripts(scripts)
  }

}

extension MathNode {
  var isEmpty: Bool {
    guard case .row(let nodes) = self else { return false }
    return nodes.isEmpty
  }
}

extension Unicode.Scalar {
  var isDigit: Bool { ("0"..."9").contains(self) }
}
