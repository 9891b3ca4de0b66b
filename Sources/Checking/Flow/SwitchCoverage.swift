/// Which values a `switch` leaves out.
///
/// The patterns are the rows of a matrix whose columns are the values to match; a column whose type has finitely many
/// constructors (enum cases, `true` and `false`, a tuple's one) is split by them until a row of wildcards, or no row,
/// is left (L. Maranget, "Warnings for pattern matching", JFP 17, 2007).
struct SwitchCoverage {
  private let oracle: any TypeOracle
  /// Splitting is exponential in the worst case; past this many steps a switch counts as not covered.
  private var steps = 0
  private static let limit = 20_000

  private init(_ oracle: any TypeOracle) { self.oracle = oracle }

  /// The patterns that are missing, as the compiler writes them; empty when the switch is exhaustive.
  static func missing(_ statement: SwitchStatement, oracle: any TypeOracle) -> [String] {
    if statement.cases.contains(where: { $0.patterns.isEmpty }) { return [] }
    let rows = statement.cases.flatMap { entry in
      entry.patterns.filter { $0.condition == nil || $0.condition!.isTrue }.map { [$0.pattern] }
    }
    return missing(rows, of: statement.subject.type, oracle)
  }

  /// Of a `do`: whether the catches take every error.
  static func coversAll(_ catches: [DoStatement.Catch], of type: Type, oracle: any TypeOracle) -> Bool {
    if catches.contains(where: { $0.patterns.isEmpty }) { return true }
    let rows = catches.flatMap { entry in entry.patterns.filter { $0.condition == nil }.map { [$0.pattern] } }
    return missing(rows, of: type, oracle).isEmpty
  }

  private static func missing(_ rows: [[Pattern]], of type: Type, _ oracle: any TypeOracle) -> [String] {
    var coverage = SwitchCoverage(oracle)
    var found: [String] = []
    coverage.witnesses(rows, [type]) { found.append($0[0].text) }
    return found
  }

  /// A value that no row matches, as far as it is known.
  private indirect enum Witness {
    case anything
    case constructed(Constructor, [Witness])

    var text: String {
      switch self {
      case .anything: "_"
      case .constructed(.tuple, let parts): "(\(parts.map(\.text).joined(separator: ", ")))"
      case .constructed(.boolean(let value), _): String(value)
      case .constructed(.none, _): ".none"
      case .constructed(.some, let parts): ".some(\(parts[0].text))"
      case .constructed(.enumCase(let entry), let parts):
        parts.isEmpty ? ".\(entry.name)" : ".\(entry.name)(\(Self.payload(entry, parts)))"
      }
    }

    private static func payload(_ entry: EnumCaseDecl, _ parts: [Witness]) -> String {
      zip(entry.payload, parts).map { element, part in
        (element.label.map { "\($0): " } ?? "") + part.text
      }.joined(separator: ", ")
    }
  }

  private enum Constructor: Hashable {
    case enumCase(EnumCaseDecl)
    case some, none
    case boolean(Bool)
    case tuple(Int)
  }

  /// Calls `found` with each vector of values, one for each column, that no row matches.
  private mutating func witnesses(_ rows: [[Pattern]], _ columns: [Type], _ found: ([Witness]) -> Void) {
    steps += 1
    guard let type = columns.first else {
      if rows.isEmpty { found([]) }
      return
    }
    if rows.isEmpty || steps > Self.limit {
      return found(columns.map { _ in .anything })
    }
    guard let constructors = constructors(of: type), rows.contains(where: { head($0[0]) != nil }) else {
      let rest = rows.filter { matchesAnything($0[0]) }.map { Array($0.dropFirst()) }
      return witnesses(rest, Array(columns.dropFirst())) { found([.anything] + $0) }
    }
    for (constructor, parts) in constructors {
      let split = rows.compactMap { specialize($0, constructor, parts.count) }
      witnesses(split, parts + columns.dropFirst()) { vector in
        found([.constructed(constructor, Array(vector.prefix(parts.count)))] + vector.dropFirst(parts.count))
      }
    }
  }

  /// All constructors of a type with the types of their parts; nil where there are too many to list.
  private func constructors(of type: Type) -> [(Constructor, [Type])]? {
    switch type {
    case .tuple(let elements): return [(.tuple(elements.count), elements.map(\.type))]
    case .nominal(let declaration, let arguments):
      if declaration == oracle.libraryType("Optional") { return [(.some, [arguments[0]]), (.none, [])] }
      if declaration == oracle.libraryType("Bool") { return [(.boolean(true), []), (.boolean(false), [])] }
      guard declaration.kind == .enumeration else { return nil }
      let substitution = Substitution(
        Dictionary(zip(declaration.genericParameters, arguments), uniquingKeysWith: { first, _ in first }))
      return declaration.cases.map { entry in
        (.enumCase(entry), entry.payload.map { oracle.substitute($0.type, substitution) })
      }
    case .generic, .associated, .function, .existential, .opaque, .metatype, .variable, .error: return nil
    }
  }

  private func head(_ pattern: Pattern) -> Constructor? {
    switch pattern {
    case .wildcard, .bind: nil
    case .tuple(let elements): .tuple(elements.count)
    case .enumCase(let entry, _, _): .enumCase(entry)
    case .optionalSome: .some
    case .optionalNone: Constructor.none
    case .expression(let expression, _): expression.comparedBoolean.map { .boolean($0) }
    case .cast: nil
    }
  }

  private func matchesAnything(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .wildcard, .bind: true
    case .tuple(let elements): elements.allSatisfy(matchesAnything)
    case .enumCase, .optionalSome, .optionalNone, .expression, .cast: false
    }
  }

  /// The row as it looks at a value made by the constructor; nil when it does not match one.
  private func specialize(_ row: [Pattern], _ constructor: Constructor, _ count: Int) -> [Pattern]? {
    let rest = row.dropFirst()
    if matchesAnything(row[0]), head(row[0]) == nil {
      return Array(repeating: Pattern.wildcard, count: count) + rest
    }
    guard head(row[0]) == constructor else { return nil }
    switch row[0] {
    case .tuple(let elements): return elements + rest
    case .enumCase(_, let payload, _):
      // `case .b` without its payload, or with one pattern for all of it.
      if payload.count == count { return payload + rest }
      let isWhole = payload.isEmpty || payload.count == 1 && matchesAnything(payload[0])
      if isWhole { return Array(repeating: Pattern.wildcard, count: count) + rest }
      if case .tuple(let elements)? = payload.first, elements.count == count { return elements + rest }
      return nil
    case .optionalSome(let inner): return [inner] + rest
    case .optionalNone, .expression: return Array(rest)
    case .wildcard, .bind, .cast: return nil
    }
  }
}

extension Expression {
  /// Of a pattern that compares with the literal `true` or `false`: which.
  fileprivate var comparedBoolean: Bool? {
    switch kind {
    case .boolean(let value): return value
    case .call(let call):
      for case .value(let argument) in call.arguments {
        if case .boolean(let value) = argument.kind { return value }
      }
      return nil
    default: return nil
    }
  }
}
