/// Commands: what each of them reads and what it makes of it.
extension MathParser {
  /// The node of a command whose name was just read; nil where it leaves nothing.
  mutating func command(_ name: String, at start: Int) throws(MathFault) -> MathNode? {
    if name == "dots" { return dots() }
    if let symbol = SymbolTable.shared.commands[name] { return inAlphabet(symbol) }
    if let alphabet = Self.alphabets[name] { return try argument(of: "\\" + name, at: start, in: alphabet) }
    if let face = Self.textFaces[name] { return try text(face, of: name, at: start) }
    if let accent = Self.accents[name] {
      return .mark(
        .init(
          base: try argument(of: "\\" + name, at: start), text: accent.text, isUnder: accent.isUnder,
          stretches: accent.stretches, takesLimits: accent.takesLimits))
    }
    if let width = Self.spaces[name] { return .space(width) }
    if let atom = Self.classes[name] {
      return .classed(atom, limits: name == "mathop", try argument(of: "\\" + name, at: start))
    }
    if let big = Self.bigDelimiters[name] {
      let text = try delimiter(after: "\\" + name)
      return text.isEmpty ? nil : .symbol(MathSymbol(text: text, atom: big.atom, size: big.size))
    }
    if let arrow = Self.labelledArrows[name] {
      let under = try optionalArgument()
      let over = try argument(of: "\\" + name, at: start)
      let symbol = MathNode.symbol(MathSymbol(text: arrow, atom: .relation))
      return .stacked(base: symbol, over: padded(over), under: under.map(padded))
    }
    return try structure(name, at: start)
  }

  /// Commands with a reading of their own.
  private mutating func structure(_ name: String, at start: Int) throws(MathFault) -> MathNode? {
    switch name {
    case "frac", "dfrac", "tfrac", "cfrac", "binom", "dbinom", "tbinom":
      return try fraction(name, at: start)
    case "sqrt":
      let index = try optionalArgument()
      return .root(try argument(of: "\\sqrt", at: start), index: index)
    case "left": return try fenced(at: start)
    case "begin": return try environment(at: start)
    case "overset", "stackrel":
      let over = try argument(of: "\\" + name, at: start)
      return .stacked(base: try argument(of: "\\" + name, at: start), over: over, under: nil)
    case "underset":
      let under = try argument(of: "\\" + name, at: start)
      return .stacked(base: try argument(of: "\\" + name, at: start), over: nil, under: under)
    case "operatorname", "operatorname*":
      return try operatorName(limits: name.hasSuffix("*"), at: start)
    case "substack":
      return try substack(at: start)
    case "not": return try negation(at: start)
    case "phantom", "hphantom", "vphantom", "mathstrut":
      let inner: MathNode =
        name == "mathstrut"
        ? .symbol(MathSymbol(text: "(", atom: .ordinary)) : try argument(of: "\\" + name, at: start)
      return .phantom(inner, keepsWidth: ["phantom", "hphantom"].contains(name), keepsHeight: name != "hphantom")
    case "boxed", "fbox": return .framed(.box, try argument(of: "\\" + name, at: start))
    case "overline": return .framed(.lineOver, try argument(of: "\\" + name, at: start))
    case "underline", "underbar": return .framed(.lineUnder, try argument(of: "\\" + name, at: start))
    case "bmod": return .symbol(MathSymbol(text: "mod", atom: .binary))
    case "mod": return .row([.space(1), .function("mod", limits: false), .space(1.0 / 3)])
    case "pmod", "pod":
      let modulus = try argument(of: "\\" + name, at: start)
      let word: [MathNode] = name == "pmod" ? [.identifier("mod", upright: true), .space(1.0 / 3)] : []
      let open = MathNode.symbol(MathSymbol(text: "(", atom: .opening))
      return .row([.space(1), open] + word + [modulus, .symbol(MathSymbol(text: ")", atom: .closing))])
    case "hspace", "hspace*", "mspace", "kern", "mkern", "hskip", "mskip": return try spacing(name, at: start)
    case "color":
      warnings.append(MathWarning(.ignoredColor(command: name), at: start))
      _ = try rawArgument()
      return nil
    case "textcolor", "colorbox":
      warnings.append(MathWarning(.ignoredColor(command: name), at: start))
      _ = try rawArgument()
      return try argument(of: "\\" + name, at: start)
    case "tag", "tag*":
      guard let text = try rawArgument() else { throw MathFault(problem: .missingArgument(of: "\\tag"), offset: start) }
      tag = name == "tag" ? "(\(text))" : text
      return nil
    case "label":
      _ = try rawArgument()
      return nil
    case "nonumber", "notag", "limits", "nolimits", "allowbreak", "nobreak", "relax", "hline", "!", "-": return nil
    case "mathchoice":
      let display = try argument(of: "\\mathchoice", at: start)
      for _ in 0..<3 { _ = try argument(of: "\\mathchoice", at: start) }
      return display
    case "ensuremath", "mathstrut*", "smash", "mathrlap", "mathllap", "mathclap":
      return try argument(of: "\\" + name, at: start)
    case _:
      let known = SymbolTable.shared.commands.keys
      warnings.append(MathWarning(.unknownCommand(name, nearest: nearest(name, among: known)), at: start))
      return .source("\\" + name)
    }
  }

  private mutating func fraction(_ name: String, at start: Int) throws(MathFault) -> MathNode {
    var fraction = MathNode.Fraction(
      numerator: try argument(of: "\\" + name, at: start), denominator: try argument(of: "\\" + name, at: start))
    if name.hasSuffix("binom") {
      fraction.hasLine = false
      fraction.open = "("
      fraction.close = ")"
    }
    if name.hasPrefix("d") || name.hasPrefix("c") { fraction.style = .display }
    if name.hasPrefix("t") { fraction.style = .text }
    return .fraction(fraction)
  }

  // MARK: Delimiters

  private mutating func fenced(at start: Int) throws(MathFault) -> MathNode {
    var fenced = MathNode.Fenced(open: try delimiter(after: "\\left"), parts: [], middles: [], close: "")
    while true {
      fenced.parts.append(.row(try list()))
      switch scanner.peek() {
      case .command("middle")?:
        _ = scanner.next()
        fenced.middles.append(try delimiter(after: "\\middle"))
      case .command("right")?:
        _ = scanner.next()
        fenced.close = try delimiter(after: "\\right")
        return .fenced(fenced)
      case .command?, .character?, .openBrace?, .closeBrace?, .superscript?, .subscript?, .prime?, .ampersand?, .tie?,
        nil:
        throw MathFault(problem: .leftWithoutRight, offset: start)
      }
    }
  }

  /// The delimiter that comes next; empty for `.`.
  private mutating func delimiter(after command: String) throws(MathFault) -> String {
    let start = scanner.tokenStart
    let text: String
    switch scanner.next() {
    case .character(let scalar)?: text = String(scalar)
    case .command(let name)?: text = "\\" + name
    case .openBrace?, .closeBrace?, .superscript?, .subscript?, .prime?, .ampersand?, .tie?, nil:
      throw MathFault(problem: .missingDelimiter(after: command), offset: start)
    }
    guard let shown = SymbolTable.delimiters[text] else {
      throw MathFault(problem: .unknownDelimiter(text, after: command), offset: start)
    }
    return shown
  }

  // MARK: Names and text

  private mutating func operatorName(limits: Bool, at start: Int) throws(MathFault) -> MathNode {
    let node = try argument(of: "\\operatorname", at: start, in: .roman)
    guard let name = node.plainName else { return .classed(.largeOperator, limits: limits, node) }
    return .function(name, limits: limits)
  }

  /// `\text{for all $i$}`: words, with formulas between dollar signs.
  private mutating func text(_ face: MathNode.TextFace, of name: String, at start: Int) throws(MathFault) -> MathNode {
    let argumentStart = scanner.tokenStart
    guard let raw = try rawArgument() else {
      throw MathFault(problem: .missingArgument(of: "\\" + name), offset: start)
    }
    var pieces: [MathNode] = []
    var words = ""
    var reader = MathScanner(raw)
    func flush() {
      if !words.isEmpty { pieces.append(.text(words, face)) }
      words = ""
    }
    while let scalar = reader.takeScalar() {
      switch scalar {
      case "$":
        let formulaStart = reader.position
        var end = formulaStart
        while let next = reader.takeScalar(), next != "$" { end = reader.position }
        var inner = MathParser(reader.text(from: formulaStart, to: end))
        flush()
        do throws(MathFault) {
          pieces.append(try inner.formula(display: false))
        } catch {
          throw MathFault(problem: error.problem, offset: argumentStart + 1 + formulaStart + error.offset)
        }
        warnings += inner.warnings.map {
          MathWarning($0.problem, at: argumentStart + 1 + formulaStart + $0.offset)
        }
      case "\\":
        let commandStart = reader.position - 1
        let command = reader.takeCommandName()
        if let width = Self.spaces[command] {
          flush()
          pieces.append(.space(width))
        } else if let shown = Self.textCharacters[command] {
          words += shown
        } else {
          let problem = MathProblem.unknownCommand(command, nearest: nil)
          warnings.append(MathWarning(problem, at: argumentStart + 1 + commandStart))
          words += "\\" + command
        }
      case "{", "}": continue
      case "~": words += "\u{A0}"
      case "'": words += "’"
      case "\n", "\t", "\r": words += " "
      case _: words.unicodeScalars.append(scalar)
      }
    }
    flush()
    return pieces.count == 1 ? pieces[0] : .row(pieces)
  }

  // MARK: Small things

  /// `\dots` stands at the height of the operators around it, else on the line.
  private func dots() -> MathNode {
    let next: MathNode? =
      switch scanner.peek() {
      case .character(let scalar)?: SymbolTable.shared.characters[scalar]
      case .command(let name)?: SymbolTable.shared.commands[name]
      case .openBrace?, .closeBrace?, .superscript?, .subscript?, .prime?, .ampersand?, .tie?, nil: nil
      }
    var text = "…"
    if case .symbol(let symbol)? = next, symbol.atom == .binary || symbol.atom == .relation { text = "⋯" }
    return .symbol(MathSymbol(text: text, atom: .inner))
  }

  private mutating func negation(at start: Int) throws(MathFault) -> MathNode {
    let negated = try argument(of: "\\not", at: start)
    var inner = negated
    if case .row(let nodes) = negated, nodes.count == 1 { inner = nodes[0] }
    guard case .symbol(var symbol) = inner else { return negated }
    symbol.text = SymbolTable.negations[symbol.text] ?? symbol.text + "\u{338}"
    return .symbol(symbol)
  }

  private mutating func spacing(_ name: String, at start: Int) throws(MathFault) -> MathNode {
    if scanner.peek() == .openBrace {
      let text = try rawArgument() ?? ""
      guard let width = Self.ems(text) else { throw MathFault(problem: .badDimension(text), offset: start) }
      return .space(width)
    }
    // `\kern3mu`: a bare length.
    scanner.skipBlanks()
    let lengthStart = scanner.position
    var end = lengthStart
    var letters = 0
    while letters < 2, let scalar = scanner.takeScalar() {
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      guard isLetter || scalar.isDigit || scalar == "." || scalar == "-" || (scalar == " " && letters == 0) else {
        break
      }
      if isLetter { letters += 1 }
      end = scanner.position
    }
    scanner.move(to: end)
    let text = scanner.text(from: lengthStart, to: end)
    guard let width = Self.ems(text) else { throw MathFault(problem: .badDimension(text), offset: start) }
    return .space(width)
  }

  /// A TeX length in em (of a ten-point font).
  static func ems(_ text: String) -> Double? {
    let compact = text.filter { $0 != " " }
    guard compact.count > 2, let number = Double(compact.dropLast(2)), let unit = units[String(compact.suffix(2))]
    else {
      return nil
    }
    return number * unit
  }

  private static let units = [
    "em": 1, "ex": 0.43, "mu": 1.0 / 18, "pt": 0.1, "px": 0.075, "cm": 2.845, "mm": 0.2845, "in": 7.227,
  ]

  private func padded(_ label: MathNode) -> MathNode { .row([.space(0.3), label, .space(0.3)]) }

  // MARK: Tables

  private static let alphabets: [String: MathAlphabet] = [
    "mathrm": .roman, "mathup": .roman, "mathnormal": .italic, "mathit": .italic, "mathbf": .bold, "mathbfup": .bold,
    "boldsymbol": .boldItalic, "bm": .boldItalic, "mathbfit": .boldItalic, "pmb": .boldItalic, "mathcal": .script,
    "mathscr": .script, "mathbfcal": .boldScript, "mathfrak": .fraktur, "mathbb": .doubleStruck, "mathsf": .sansSerif,
    "mathtt": .monospace,
  ]

  private static let textFaces: [String: MathNode.TextFace] = [
    "text": .plain, "textrm": .plain, "textnormal": .plain, "mbox": .plain, "hbox": .plain, "textup": .plain,
    "textbf": .bold, "textit": .italic, "emph": .italic, "texttt": .monospace, "textsf": .sansSerif,
  ]

  private static let textCharacters = [
    "{": "{", "}": "}", "$": "$", "%": "%", "&": "&", "#": "#", "_": "_", "\\": " ", "textbackslash": "\\",
    "ldots": "…", "dots": "…", "textendash": "–", "textemdash": "—",
  ]

  private static let spaces: [String: Double] = [
    ",": 1.0 / 6, "thinspace": 1.0 / 6, ":": 2.0 / 9, ">": 2.0 / 9, "medspace": 2.0 / 9, ";": 5.0 / 18,
    "thickspace": 5.0 / 18, "!": -1.0 / 6, "negthinspace": -1.0 / 6, "negmedspace": -2.0 / 9,
    "negthickspace": -5.0 / 18,
    " ": 1.0 / 3, "\n": 1.0 / 3, "space": 1.0 / 3, "nobreakspace": 1.0 / 3, "enspace": 0.5, "enskip": 0.5, "quad": 1,
    "qquad": 2,
  ]

  private static let classes: [String: AtomClass] = [
    "mathord": .ordinary, "mathop": .largeOperator, "mathbin": .binary, "mathrel": .relation, "mathopen": .opening,
    "mathclose": .closing, "mathpunct": .punctuation, "mathinner": .inner,
  ]

  private static let labelledArrows = [
    "xrightarrow": "→", "xleftarrow": "←", "xleftrightarrow": "↔", "xRightarrow": "⇒", "xLeftarrow": "⇐",
    "xmapsto": "↦", "xhookrightarrow": "↪", "xlongequal": "=",
  ]

  private static let bigDelimiters: [String: (atom: AtomClass, size: String)] = {
    var table: [String: (atom: AtomClass, size: String)] = [:]
    for (name, size) in [("big", "1.2em"), ("Big", "1.8em"), ("bigg", "2.4em"), ("Bigg", "3em")] {
      table[name] = (.ordinary, size)
      table[name + "l"] = (.opening, size)
      table[name + "r"] = (.closing, size)
      table[name + "m"] = (.relation, size)
    }
    return table
  }()

  private struct Accent {
    var text: String
    var isUnder = false
    var stretches = false
    var takesLimits = false
  }

  private static let accents: [String: Accent] = [
    "hat": Accent(text: "ˆ"), "check": Accent(text: "ˇ"), "tilde": Accent(text: "˜"), "acute": Accent(text: "´"),
    "grave": Accent(text: "`"), "dot": Accent(text: "˙"), "ddot": Accent(text: "¨"), "dddot": Accent(text: "⃛"),
    "breve": Accent(text: "˘"), "bar": Accent(text: "¯"), "vec": Accent(text: "→"), "mathring": Accent(text: "˚"),
    "widehat": Accent(text: "\u{302}", stretches: true), "widetilde": Accent(text: "˜", stretches: true),
    "widecheck": Accent(text: "ˇ", stretches: true),
    "overrightarrow": Accent(text: "→", stretches: true), "overleftarrow": Accent(text: "←", stretches: true),
    "overleftrightarrow": Accent(text: "↔", stretches: true),
    "underrightarrow": Accent(text: "→", isUnder: true, stretches: true),
    "underleftarrow": Accent(text: "←", isUnder: true, stretches: true),
    "overbrace": Accent(text: "⏞", stretches: true, takesLimits: true),
    "underbrace": Accent(text: "⏟", isUnder: true, stretches: true, takesLimits: true),
    "overbracket": Accent(text: "⎴", stretches: true, takesLimits: true),
    "underbracket": Accent(text: "⎵", isUnder: true, stretches: true, takesLimits: true),
    "overparen": Accent(text: "⏜", stretches: true, takesLimits: true),
    "underparen": Accent(text: "⏝", isUnder: true, stretches: true, takesLimits: true),
  ]
}

extension MathNode {
  /// The name that upright letters, digits and thin spaces spell; nil for anything else.
  fileprivate var plainName: String? {
    switch self {
    case .identifier(let text, _), .number(let text), .text(let text, _): return text
    case .space(let width): return width > 0 && width < 0.3 ? "\u{2009}" : ""
    case .symbol(let symbol): return symbol.text == "−" ? "-" : symbol.text == "∗" ? "*" : nil
    case .row(let nodes):
      var name = ""
      for node in nodes {
        guard let part = node.plainName else { return nil }
        name += part
      }
      return name.isEmpty ? nil : name
    case .function, .scripts, .fraction, .root, .mark, .stacked, .fenced, .table, .styled, .classed, .phantom, .framed,
      .source, .tagged:
      return nil
    }
  }
}

/// The known name that a misspelt one most likely means: at most two edits away, the smaller in alphabetical order
/// where two are equally near.
func nearest(_ name: String, among known: some Sequence<String>) -> String? {
  let wanted = Array(name.unicodeScalars)
  let bound = wanted.count < 4 ? 1 : 2
  return known.lazy
    .map { (distance: editDistance(wanted, Array($0.unicodeScalars)), name: $0) }
    .filter { $0.distance <= bound && $0.name.count > 1 }
    .min { ($0.distance, $0.name) < ($1.distance, $1.name) }?
    .name
}

/// Insertions, deletions and replacements of one character. O(n·m).
private func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
  if abs(a.count - b.count) > 2 { return 3 }
  var previous = Array(0...b.count)
  for (row, character) in a.enumerated() {
    var current = [row + 1]
    for (column, other) in b.enumerated() {
      current.append(
        min(previous[column] + (character == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1))
    }
    previous = current
  }
  return previous[b.count]
}
