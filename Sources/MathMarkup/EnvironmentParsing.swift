/// `\begin{…} … \end{…}` and other grids.
extension MathParser {
  private struct Environment {
    var columns = MathTable.Columns.centered
    var style = MathStyle.text
    var open = ""
    var close = ""
    var isTight = false
    /// `array` and `alignedat` have an argument in braces.
    var hasArgument = false
  }

  private static let environments: [String: Environment] = {
    var table: [String: Environment] = [
      "matrix": Environment(), "pmatrix": Environment(open: "(", close: ")"),
      "bmatrix": Environment(open: "[", close: "]"), "Bmatrix": Environment(open: "{", close: "}"),
      "vmatrix": Environment(open: "|", close: "|"), "Vmatrix": Environment(open: "‖", close: "‖"),
      "smallmatrix": Environment(style: .script, isTight: true), "cases": Environment(columns: .left, open: "{"),
      "dcases": Environment(columns: .left, style: .display, open: "{"),
      "rcases": Environment(columns: .left, close: "}"), "array": Environment(hasArgument: true),
      "subarray": Environment(style: .script, isTight: true, hasArgument: true),
    ]
    for name in ["equation", "gather", "gathered", "multline", "displaymath"] {
      table[name] = Environment(style: .display)
    }
    for name in ["align", "aligned", "split", "eqnarray", "flalign"] {
      table[name] = Environment(columns: .equations, style: .display)
    }
    for name in ["alignat", "alignedat"] {
      table[name] = Environment(columns: .equations, style: .display, hasArgument: true)
    }
    for name in ["equation", "gather", "multline", "align", "alignat", "eqnarray", "flalign"] {
      table[name + "*"] = table[name]
    }
    for name in ["matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "Vmatrix"] { table[name + "*"] = table[name] }
    return table
  }()

  /// A whole environment, after `\begin`.
  mutating func environment(at start: Int) throws(MathFault) -> MathNode {
    guard let name = try rawArgument() else {
      throw MathFault(problem: .missingArgument(of: "\\begin"), offset: start)
    }
    var environment = Environment()
    if let known = Self.environments[name] {
      environment = known
    } else {
      let near = nearest(name, among: Self.environments.keys)
      warnings.append(MathWarning(.unknownEnvironment(name, nearest: near), at: start))
    }
    var columns = environment.columns
    // `[t]` places a table; `pmatrix*[r]` aligns its columns.
    if scanner.peek() == .character("["), let option = try optionalArgument(), name.hasSuffix("matrix*"),
      case .row(let letters) = option, case .identifier(let letter, _)? = letters.first,
      let alignment = Self.alignment(letter)
    {
      columns = .listed([.init(alignment: alignment)])
    }
    if environment.hasArgument {
      guard let argument = try rawArgument() else {
        throw MathFault(problem: .missingArgument(of: "\\begin{\(name)}"), offset: start)
      }
      if case .centered = columns { columns = .listed(Self.columns(argument)) }
    }

    var table = MathTable(
      rows: [], columns: columns, style: environment.style, open: environment.open, close: environment.close,
      isTight: environment.isTight)
    let outerTag = tag
    defer { tag = outerTag }
    while true {
      while case .command("hline")? = scanner.peek() {
        _ = scanner.next()
        table.rules.insert(table.rows.count)
      }
      table.rows.append(try tableRow(separatesCells: true))
      let end = scanner.tokenStart
      switch scanner.next() {
      case .command("\\")?, .command("newline")?, .command("cr")?:
        scanner.move(to: end)
        takeRowEnd(&table.rows)
        continue
      case .command("end")?:
        let ended = try rawArgument() ?? ""
        guard ended == name else {
          throw MathFault(problem: .environmentEndedBy(ended, begun: name), offset: end)
        }
      case .command(let stray)?: throw MathFault(problem: .strayCommand(stray), offset: end)
      case .closeBrace?, nil: throw MathFault(problem: .environmentWithoutEnd(name), offset: start)
      case .character?, .openBrace?, .superscript?, .subscript?, .prime?, .ampersand?, .tie?:
        preconditionFailure("a row ends only at what ends a row")
      }
      break
    }
    // `\\` at the end of the last row starts no row.
    if let last = table.rows.last, last.cells.count == 1, last.cells[0].isEmpty, last.tag == nil {
      table.rows.removeLast()
    }
    let isOneEquation = table.rows.count == 1 && table.rows[0].cells.count == 1 && name.hasPrefix("equation")
    if isOneEquation {
      return table.rows[0].tag.map { .tagged(table.rows[0].cells[0], $0) } ?? table.rows[0].cells[0]
    }
    return .table(table)
  }

  /// The cells up to `\\`, `\end` or whatever else ends a row, which is left in place.
  mutating func tableRow(separatesCells: Bool) throws(MathFault) -> MathTable.Row {
    tag = nil
    var row = MathTable.Row(cells: [.row(try list())])
    while scanner.peek() == .ampersand {
      let start = scanner.tokenStart
      _ = scanner.next()
      let next = try list()
      if separatesCells {
        row.cells.append(.row(next))
      } else {
        warnings.append(MathWarning(.alignmentOutsideTable, at: start))
        row.cells[0] = .row([row.cells[0], .row(next)])
      }
    }
    row.tag = tag
    tag = nil
    return row
  }

  /// Takes `\\` or `\\[2pt]` and gives the space to the row that it ends.
  mutating func takeRowEnd(_ rows: inout [MathTable.Row]) {
    _ = scanner.next()
    let afterBreak = scanner.position
    guard scanner.take("[") else { return }
    let lengthStart = scanner.position
    while let scalar = scanner.takeScalar(), scalar != "]" {
      guard scalar.isDigit || (scalar.isASCII && scalar.properties.isAlphabetic) || scalar == "." || scalar == "-"
      else {
        break
      }
    }
    let end = scanner.position - 1
    if end > lengthStart, let gap = Self.ems(scanner.text(from: lengthStart, to: end)) {
      rows[rows.count - 1].gap = gap
    } else {
      // A bracket that belongs to the next row.
      scanner.move(to: afterBreak)
    }
  }

  /// `\substack{i < n \\ j < m}`
  mutating func substack(at start: Int) throws(MathFault) -> MathNode {
    let open = scanner.tokenStart
    guard scanner.next() == .openBrace else {
      throw MathFault(problem: .missingArgument(of: "\\substack"), offset: start)
    }
    var rows = [try tableRow(separatesCells: false)]
    while case .command("\\")? = scanner.peek() {
      takeRowEnd(&rows)
      rows.append(try tableRow(separatesCells: false))
    }
    guard scanner.next() == .closeBrace else { throw MathFault(problem: .unclosedBrace, offset: open) }
    return .table(MathTable(rows: rows, columns: .centered, style: .script, isTight: true))
  }

  private static func alignment(_ letter: some StringProtocol) -> MathTable.Alignment? {
    switch letter {
    case "l": .left
    case "c": .center
    case "r": .right
    case _: nil
    }
  }

  /// `l|cc` as columns; what is neither a column nor a line is passed over.
  private static func columns(_ specification: String) -> [MathTable.Column] {
    var columns: [MathTable.Column] = []
    var line = false
    for character in specification {
      if character == "|" {
        line = true
      } else if let alignment = alignment(String(character)) {
        columns.append(.init(alignment: alignment, lineBefore: line))
        line = false
      }
    }
    if line, !columns.isEmpty { columns[columns.count - 1].lineAfter = true }
    return columns
  }
}
