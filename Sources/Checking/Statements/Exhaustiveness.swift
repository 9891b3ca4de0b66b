import Diagnostics

extension Checker {
  func checkExhaustive(_ statement: SwitchStatement, hasDefault: Bool, _ place: SourceRange) {
    guard !hasDefault else { return }
    let patterns = statement.cases.flatMap(\.patterns).filter { $0.condition == nil }.map(\.pattern)
    let space = PatternSpace(self)
    let found = space.missing(statement.subject.type, patterns)
    if space.isTooComplex {
      return error(
        "the compiler is unable to check that this switch is exhaustive in reasonable time", place,
        notes: [Diagnostic(.note, "do you want to add a default clause?", at: place)])
    }
    guard let missing = found else { return }
    if statement.cases.isEmpty {
      return error(
        "'switch' statement body must have at least one 'case' or 'default' block; add a default case", place)
    }
    if missing.isEmpty {
      error(
        "switch must be exhaustive", place,
        notes: [Diagnostic(.note, "do you want to add a default clause?", at: place)])
      return
    }
    error(
      "switch must be exhaustive", place,
      notes: missing.prefix(8).map { Diagnostic(.note, "add missing case: '\($0)'", at: place) })
  }

  /// Cases and defaults that nothing is left for.
  func noteUnreachable(_ statement: SwitchStatement, _ places: [SourceRange]) {
    let type = statement.subject.type
    var earlier: [Pattern] = []
    var number = 0
    for (index, item) in statement.cases.enumerated() {
      if item.patterns.isEmpty {
        let space = PatternSpace(self)
        if index > 0, space.covers(type, earlier), !space.isTooComplex {
          warning("default will never be executed", item.range)
        }
        continue
      }
      for (pattern, condition) in item.patterns {
        if !earlier.isEmpty, PatternSpace(self).isTaken(pattern, type, by: earlier) {
          warning("case is already handled by previous patterns; consider removing it", places[number])
        }
        number += 1
        if condition == nil { earlier.append(pattern) }
      }
    }
  }
}

/// Which values patterns leave out.
final class PatternSpace {
  let checker: Checker
  /// How many patterns may still be looked at: the work can grow by a factor with each case.
  private var effort = 1_000_000
  var isTooComplex: Bool { effort < 0 }

  init(_ checker: Checker) { self.checker = checker }

  func covers(_ type: Type, _ patterns: [Pattern]) -> Bool { missing(type, patterns) == nil }

  /// Whether earlier patterns match all that a case of an enumeration, or of an optional, does.
  func isTaken(_ pattern: Pattern, _ type: Type, by earlier: [Pattern]) -> Bool {
    let rows = earlier.map { [$0] }
    switch pattern {
    case .enumCase(let enumCase, let parts, _):
      guard parts.allSatisfy(isIrrefutable), case .nominal(let decl, _) = type, decl == enumCase.owner,
        earlier.contains(where: { if case .enumCase(enumCase, _, _) = $0 { true } else { isIrrefutable($0) } })
      else { return false }
      return uncovered(payloadTypes(enumCase, type), specialise([type], rows, enumCase), depth: 1) == nil
        && !isTooComplex
    case .optionalNone:
      return earlier.contains { if case .optionalNone = $0 { true } else { isIrrefutable($0) } }
    case .wildcard, .bind, .tuple, .optionalSome, .cast, .expression: return false
    }
  }

  /// Nil when everything is matched; the missing cases as written, or none where only a default will do.
  func missing(_ type: Type, _ patterns: [Pattern]) -> [String]? {
    guard let row = uncovered([type], patterns.map { [$0] }, depth: 0) else { return nil }
    if row.contains("_default") { return [] }
    // For an enumeration all missing cases are named.
    if case .nominal(let decl, _) = type, decl.kind == .enumeration, checker.payload(type) == nil {
      var result: [String] = []
      for enumCase in decl.cases {
        checker.ensureCase(enumCase)
        let rows = specialise([type], patterns.map { [$0] }, enumCase)
        let types = payloadTypes(enumCase, type)
        if !types.contains(where: hasNoValue), uncovered(types, rows, depth: 1) != nil {
          let parts = enumCase.payload.map { element in (element.label.map { "\($0): " } ?? "") + "_" }
          let payload = enumCase.payload.isEmpty ? "" : "(\(enumCase.payload.map { _ in "_" }.joined(separator: ", ")))"
          _ = parts
          result.append(".\(enumCase.name)\(payload)")
        }
      }
      return result
    }
    return [row.joined(separator: ", ")]
  }

  private func payloadTypes(_ enumCase: EnumCaseDecl, _ type: Type) -> [Type] {
    guard case .nominal(let decl, let arguments) = type else { return [] }
    let map = checker.substitution(decl, arguments)
    return enumCase.payload.map { checker.substitute($0.type, map) }
  }

  /// Whether there is no value of a type, and so none of a case that holds one: `.failure` of `Result<Int, Never>`.
  private func hasNoValue(_ type: Type) -> Bool {
    switch type {
    case .nominal(let decl, _):
      return checker.isNever(type) || decl.kind == .enumeration && !decl.isLibrary && decl.cases.isEmpty
    case .tuple(let elements): return elements.contains { hasNoValue($0.type) }
    case .generic, .associated, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error:
      return false
    }
  }

  private func isIrrefutable(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .wildcard, .bind: true
    case .tuple(let parts): parts.allSatisfy(isIrrefutable)
    case .enumCase, .optionalSome, .optionalNone, .cast, .expression: false
    }
  }

  private func isNamed(_ pattern: Pattern) -> Bool {
    switch pattern {
    case .wildcard, .bind: true
    case .tuple, .enumCase, .optionalSome, .optionalNone, .cast, .expression: false
    }
  }

  /// A vector of values that no row matches, as text; nil when there is none.
  private func uncovered(_ types: [Type], _ rows: [[Pattern]], depth: Int) -> [String]? {
    guard let type = types.first else { return rows.isEmpty ? [] : nil }
    effort -= 1 + rows.count
    if isTooComplex { return nil }
    let rest = Array(types.dropFirst())
    // A column that tells nothing apart is passed over.
    if rows.allSatisfy({ isNamed($0[0]) }), depth > 0 || !rows.isEmpty {
      return uncovered(rest, rows.map { Array($0.dropFirst()) }, depth: depth + 1).map { ["_"] + $0 }
    }
    if let payload = checker.payload(type) {
      let some = rows.compactMap { row -> [Pattern]? in
        switch row[0] {
        case .optionalSome(let inner): [inner] + row.dropFirst()
        case .wildcard, .bind: [.wildcard] + row.dropFirst()
        case .optionalNone, .tuple, .enumCase, .cast, .expression: nil
        }
      }
      if !hasNoValue(payload), let found = uncovered([payload] + rest, some, depth: depth + 1) {
        return [".some(\(found[0]))"] + found.dropFirst()
      }
      let none = rows.compactMap { row -> [Pattern]? in
        switch row[0] {
        case .optionalNone, .wildcard, .bind: Array(row.dropFirst())
        case .optionalSome, .tuple, .enumCase, .cast, .expression: nil
        }
      }
      return uncovered(rest, none, depth: depth + 1).map { [".none"] + $0 }
    }
    switch type {
    case .nominal(let decl, _) where decl.kind == .enumeration:
      for enumCase in decl.cases {
        checker.ensureCase(enumCase)
        let own = payloadTypes(enumCase, type)
        if own.contains(where: hasNoValue) { continue }
        let matching = specialise(types, rows, enumCase)
        if let found = uncovered(own + rest, matching, depth: depth + 1) {
          let payload = own.isEmpty ? "" : "(\(found.prefix(own.count).joined(separator: ", ")))"
          return [".\(enumCase.name)\(payload)"] + found.dropFirst(own.count)
        }
      }
      return nil
    case .nominal(let decl, _) where decl.name == "Bool" && decl.isLibrary:
      for value in [true, false] {
        let matching = rows.compactMap { row -> [Pattern]? in
          switch row[0] {
          case .wildcard, .bind: return Array(row.dropFirst())
          case .expression(let condition, _): return literal(condition) == value ? Array(row.dropFirst()) : nil
          case .optionalSome, .optionalNone, .tuple, .enumCase, .cast: return nil
          }
        }
        if let found = uncovered(rest, matching, depth: depth + 1) { return ["\(value)"] + found }
      }
      return nil
    case .tuple(let elements):
      let expanded = rows.compactMap { row -> [Pattern]? in
        switch row[0] {
        case .tuple(let parts): parts + row.dropFirst()
        case .wildcard, .bind: elements.map { _ in .wildcard } + row.dropFirst()
        case .optionalSome, .optionalNone, .enumCase, .cast, .expression: nil
        }
      }
      guard let found = uncovered(elements.map(\.type) + rest, expanded, depth: depth + 1) else { return nil }
      return ["(\(found.prefix(elements.count).joined(separator: ", ")))"] + found.dropFirst(elements.count)
    case .nominal, .generic, .associated, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable,
      .error:
      let matching = rows.compactMap { row -> [Pattern]? in
        switch row[0] {
        case .wildcard, .bind: return Array(row.dropFirst())
        case .cast(let target, let inner, _):
          return target == type && (inner.map(isIrrefutable) ?? true) ? Array(row.dropFirst()) : nil
        case .optionalSome, .optionalNone, .tuple, .enumCase, .expression: return nil
        }
      }
      guard let found = uncovered(rest, matching, depth: depth + 1) else { return nil }
      if rows.contains(where: { !isIrrefutable($0[0]) }) || rows.isEmpty {
        return [depth == 0 ? "_default" : "_"] + found
      }
      return ["_"] + found
    }
  }

  private func literal(_ condition: Expression) -> Bool? {
    // `pattern ~= subject` or `pattern == subject` with a Boolean literal.
    guard case .call(let call) = condition.kind else { return nil }
    for case .value(let value) in call.arguments {
      if case .boolean(let found) = value.kind { return found }
    }
    return nil
  }

  private func specialise(_ types: [Type], _ rows: [[Pattern]], _ enumCase: EnumCaseDecl) -> [[Pattern]] {
    rows.compactMap { row in
      switch row[0] {
      case .enumCase(let found, let parts, _):
        guard found == enumCase else { return nil }
        let inner = parts.count != enumCase.payload.count ? enumCase.payload.map { _ in Pattern.wildcard } : parts
        return inner + row.dropFirst()
      case .wildcard, .bind: return enumCase.payload.map { _ in Pattern.wildcard } + row.dropFirst()
      case .optionalSome, .optionalNone, .tuple, .cast, .expression: return nil
      }
    }
  }
}
