/// Reads a regular expression in the syntax of ICU, which Foundation's has.
struct PatternParser {
  struct Flags {
    var ignoresCase = false
    var isMultiline = false
    var dotMatchesAll = false
    var isSpaced = false
  }

  var scalars: [Unicode.Scalar]
  var position = 0
  var flags = Flags()
  private var groupNames: [String: Int] = [:]
  private(set) var groupCount = 0
  private var depth = 0
  private var greatestReference = 0

  init(_ pattern: String, ignoringCase: Bool) {
    scalars = Array(pattern.unicodeScalars)
    flags.ignoresCase = ignoringCase
  }

  mutating func parse() throws(PatternError) -> PatternNode {
    if scalars.isEmpty { throw .invalid }
    let node = try alternatives()
    if position < scalars.count || greatestReference > groupCount { throw .invalid }
    return node
  }

  // MARK: Reading on

  var peek: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  mutating func take() throws(PatternError) -> Unicode.Scalar {
    guard position < scalars.count else { throw .invalid }
    position += 1
    return scalars[position - 1]
  }

  mutating func take(_ text: String) -> Bool {
    let wanted = Array(text.unicodeScalars)
    guard scalars[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  /// Spaces and comments mean nothing where the flag `x` says so.
  mutating func skipSpace() {
    guard flags.isSpaced else { return }
    while let next = peek {
      if next == "#" {
        while let skipped = peek, !ScalarSet.isLineEnd(skipped.value) { position += 1 }
      } else if next.properties.isPatternWhitespace {
        position += 1
      } else {
        return
      }
    }
  }

  // MARK: Structure

  private mutating func alternatives() throws(PatternError) -> PatternNode {
    depth += 1
    defer { depth -= 1 }
    if depth > 200 { throw .unsupported("a regular expression of more than 200 nested groups") }
    var branches = [try sequence()]
    while peek == "|" {
      position += 1
      branches.append(try sequence())
    }
    return branches.count == 1 ? branches[0] : .alternatives(branches)
  }

  private mutating func sequence() throws(PatternError) -> PatternNode {
    var nodes: [PatternNode] = []
    /// Literal scalars that were read one after the other with the case ignored: they are folded together.
    var run: [Unicode.Scalar] = []
    func flush(_ nodes: inout [PatternNode], _ run: inout [Unicode.Scalar]) {
      if run.isEmpty { return }
      nodes.append(.folded(run.flatMap { CaseFolding.fold($0).map(\.value) }))
      run = []
    }
    while true {
      skipSpace()
      guard let next = peek, next != "|", next != ")" else { break }
      if let literal = try literal() {
        if let quantity = try quantifier() {
          flush(&nodes, &run)
          nodes.append(repeated(flags.ignoresCase ? folded(literal) : .scalar(literal.value), quantity))
        } else if flags.ignoresCase {
          run.append(literal)
        } else {
          flush(&nodes, &run)
          nodes.append(.scalar(literal.value))
        }
        continue
      }
      flush(&nodes, &run)
      // Where something only looks around no quantifier may follow, but behind `^` and `$`.
      let start = scalars[position]
      let node = try atom()
      if case .empty = node { continue }
      let quantity = try quantifier()
      if quantity != nil && start != "^" && start != "$" && node.onlyLooks { throw .invalid }
      nodes.append(quantity.map { repeated(node, $0) } ?? node)
    }
    flush(&nodes, &run)
    return nodes.count == 1 ? nodes[0] : .sequence(nodes)
  }

  private func folded(_ scalar: Unicode.Scalar) -> PatternNode { .folded(CaseFolding.fold(scalar).map(\.value)) }

  private typealias Quantity = (least: Int, most: Int?, greed: PatternNode.Greed)

  private func repeated(_ node: PatternNode, _ quantity: Quantity) -> PatternNode {
    .repeated(node, least: quantity.least, most: quantity.most, quantity.greed)
  }

  private mutating func quantifier() throws(PatternError) -> Quantity? {
    skipSpace()
    var quantity: Quantity
    switch peek {
    case "*": quantity = (0, nil, .greedy)
    case "+": quantity = (1, nil, .greedy)
    case "?": quantity = (0, 1, .greedy)
    case "{":
      position += 1
      let least = try number()
      var most: Int? = least
      if peek == "," {
        position += 1
        most = peek == "}" ? nil : try number()
      }
      guard peek == "}", most.map({ $0 >= least }) ?? true else { throw .invalid }
      quantity = (least, most, .greedy)
    default: return nil
    }
    position += 1
    if peek == "?" {
      quantity.greed = .lazy
      position += 1
    } else if peek == "+" {
      quantity.greed = .possessive
      position += 1
    }
    return quantity
  }

  private mutating func number() throws(PatternError) -> Int {
    var value: Int?
    while let digit = peek.flatMap({ Character($0).isASCII ? Character($0).wholeNumberValue : nil }) {
      value = (value ?? 0) * 10 + digit
      if value! > 100_000_000 { throw .invalid }
      position += 1
    }
    guard let value else { throw .invalid }
    return value
  }

  // MARK: Atoms

  /// A scalar that stands for itself, escaped or not.
  private mutating func literal() throws(PatternError) -> Unicode.Scalar? {
    guard let next = peek else { return nil }
    if next != "\\" {
      if "*?+[(){}^$|.".unicodeScalars.contains(next) { return nil }
      position += 1
      return next
    }
    guard position + 1 < scalars.count else { throw .invalid }
    return try escapedScalar(inSet: false)
  }

  private mutating func atom() throws(PatternError) -> PatternNode {
    switch try take() {
    case ".": return .any(alsoLineEnds: flags.dotMatchesAll)
    case "^": return .assertion(flags.isMultiline ? .lineStart : .start)
    case "$": return .assertion(flags.isMultiline ? .lineEnd : .endOrLastLineEnd)
    case "[": return .set(try bracket())
    case "(": return try parenthesis()
    case "\\": return try escape()
    default: throw .invalid
    }
  }

  func caseClosed(_ set: ScalarSet) -> ScalarSet { flags.ignoresCase ? .ignoringCase(set) : set }

  private mutating func parenthesis() throws(PatternError) -> PatternNode {
    let outer = flags
    let node: PatternNode
    if !take("?") {
      node = try group()
    } else if take(":") {
      node = .sequence([try alternatives()])
    } else if take(">") {
      node = .atomic(try alternatives())
    } else if take("=") {
      node = .look(try alternatives(), .ahead, isNegated: false)
    } else if take("!") {
      node = .look(try alternatives(), .ahead, isNegated: true)
    } else if take("<=") {
      node = try lookbehind(isNegated: false)
    } else if take("<!") {
      node = try lookbehind(isNegated: true)
    } else if take("#") {
      while try take() != ")" {}
      return .empty
    } else if take("<") {
      let name = try groupName()
      if groupNames[name] != nil { throw .invalid }
      groupNames[name] = groupCount + 1
      node = try group()
    } else {
      try readFlags()
      // Flags alone hold to the end of the group that they stand in.
      if take(")") { return .empty }
      guard take(":") else { throw .invalid }
      node = .sequence([try alternatives()])
    }
    guard take(")") else { throw .invalid }
    flags = outer
    return node
  }

  private mutating func group() throws(PatternError) -> PatternNode {
    groupCount += 1
    let number = groupCount
    return .group(try alternatives(), number)
  }

  private mutating func lookbehind(isNegated: Bool) throws(PatternError) -> PatternNode {
    let node = try alternatives()
    // How far to look back must be known.
    if node.length.most == nil { throw .invalid }
    return .look(node, .behind, isNegated: isNegated)
  }

  private mutating func groupName() throws(PatternError) -> String {
    var name = ""
    while true {
      let next = try take()
      if next == ">" { break }
      guard next.isASCII, Character(next).isLetter || (!name.isEmpty && Character(next).isNumber) else {
        throw .invalid
      }
      name.unicodeScalars.append(next)
    }
    if name.isEmpty { throw .invalid }
    return name
  }

  private mutating func readFlags() throws(PatternError) {
    var value = true
    while let next = peek, next != ")", next != ":" {
      switch next {
      case "-": value = false
      case "i": flags.ignoresCase = value
      case "m": flags.isMultiline = value
      case "s": flags.dotMatchesAll = value
      case "x": flags.isSpaced = value
      case "w", "d": throw .unsupported("the flag '\(next)' of regular expressions")
      default: throw .invalid
      }
      position += 1
    }
  }

  /// After a backslash, what is no literal.
  private mutating func escape() throws(PatternError) -> PatternNode {
    let next = try take()
    if let set = try classEscape(next) { return .set(set) }
    switch next {
    case "A": return .assertion(.start)
    case "Z": return .assertion(.endOrLastLineEnd)
    case "z": return .assertion(.end)
    case "G": return .assertion(.searchStart)
    case "b": return .assertion(.wordBoundary)
    case "B": return .assertion(.noWordBoundary)
    case "R": return .lineEnding
    case "X": return .character
    case "Q":
      var nodes: [PatternNode] = []
      while position < scalars.count, !take("\\E") {
        let scalar = try take()
        nodes.append(flags.ignoresCase ? folded(scalar) : .scalar(scalar.value))
      }
      return .sequence(nodes)
    case "E": return .empty
    case "k":
      guard take("<"), let number = groupNames[try groupName()] else { throw .invalid }
      return .backreference(number, ignoringCase: flags.ignoresCase)
    case "1"..."9":
      var number = Int(next.value - 0x30)
      while number < groupCount, let digit = peek, ("0"..."9").contains(digit),
        number * 10 + Int(digit.value - 0x30) <= groupCount
      {
        number = number * 10 + Int(digit.value - 0x30)
        position += 1
      }
      greatestReference = max(greatestReference, number)
      return .backreference(number, ignoringCase: flags.ignoresCase)
    default: preconditionFailure("'\(next)' stands for itself")
    }
  }
}
