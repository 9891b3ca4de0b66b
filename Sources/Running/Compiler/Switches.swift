import Checking
import Natives

extension FunctionCompiler {
  func compile(_ statement: SwitchStatement) {
    if !isLibrary { code.range = statement.range }
    let end = code.makeLabel()
    openScope()
    labels[statement.label] = JumpTarget(breaks: end, continues: nil, scopeDepth: scopes.count)
    // The subject stays as it is while the cases look at it.
    let type = info(statement.subject.type)
    let subject = switchSubject(statement.subject, type)
    let tests = statement.cases.map { _ in code.makeLabel() }
    let bodies = statement.cases.map { _ in code.makeLabel() }
    let isTabled = emitTable(statement, subject, tests)
    let isDecided = isTabled && statement.cases.allSatisfy(isDecidedByTag)
    for (index, clause) in statement.cases.enumerated() {
      code.bind(tests[index])
      let next = index + 1 < tests.count ? tests[index + 1] : end
      if index + 1 < bodies.count { fallTargets.append((bodies[index + 1], scopes.count)) }
      if clause.patterns.isEmpty {
        code.bind(bodies[index])
        block(clause.body)
      } else if isDecided, bindDecided(clause, subject, { code.bind(bodies[index]) }) {
        // The table led here, and nothing else does.
      } else {
        matchAny(clause.patterns, subject, orElse: next) {
          code.bind(bodies[index])
          block(clause.body)
        }
      }
      if index + 1 < bodies.count { fallTargets.removeLast() }
      code.emit(.jump(0), to: end)
    }
    code.bind(end)
    closeScope()
  }

  private func switchSubject(_ expression: Expression, _ type: TypeInfo) -> Value {
    if case .variable(let variable) = expression.kind, variable.strength == .strong,
      variable.isConstant || !variable.isMutated, case .register(let slot)? = storage(of: variable)
    {
      return Value(slot: slot, type: type, isOwned: false)
    }
    let slot = declareSlot(type.layout, mayHoldInstances: types.mayHoldInstances(type))
    value(expression, into: slot)
    return Value(slot: slot, type: type, isOwned: false)
  }

  /// A jump table to the first case that can match each tag, where there are many.
  private func emitTable(_ statement: SwitchStatement, _ subject: Value, _ tests: [Label]) -> Bool {
    guard case .enumeration(hasTag: true) = subject.type.form else {
      emitIntegerTable(statement, subject, tests)
      return false
    }
    let count = subject.type.cases.count
    guard count >= 4, count < 1024, tests.count >= 3 else { return false }
    var first = [Int?](repeating: nil, count: count)
    for (index, clause) in statement.cases.enumerated() {
      for tag in tags(clause, count) where first[tag] == nil { first[tag] = index }
    }
    guard first.allSatisfy({ $0 != nil }) else { return false }
    code.emit(.switchTable(subject.raw, count: UInt16(count)))
    for index in first { code.emit(.jump(0), to: tests[index ?? 0]) }
    return true
  }

  /// Whether a clause matches whenever the tag is one of its own.
  private func isDecidedByTag(_ clause: SwitchStatement.Case) -> Bool {
    clause.patterns.allSatisfy { alternative in
      guard alternative.condition == nil, case .enumCase(_, let parts, _) = alternative.pattern else { return false }
      return parts.allSatisfy {
        switch $0 {
        case .bind, .wildcard: true
        case .tuple, .enumCase, .optionalSome, .optionalNone, .cast, .expression: false
        }
      }
    }
  }

  /// A clause that needs no test. False where its alternatives bind variables, which stand in different places then.
  private func bindDecided(_ clause: SwitchStatement.Case, _ subject: Value, _ bindBody: () -> Void) -> Bool {
    guard case .enumCase(let enumCase, let parts, _)? = clause.patterns.first?.pattern,
      clause.patterns.allSatisfy({ $0.pattern.variables.isEmpty }) || clause.patterns.count == 1
    else { return false }
    let shape = subject.type.cases[enumCase.index]
    if parts.count == 1, shape.fields.count > 1, case .bind = parts[0] { return false }
    openScope()
    for (part, field) in zip(parts, shape.fields) {
      guard case .bind(let variable) = part else { continue }
      if shape.isIndirect, !variable.isMutated, !needsBox(variable), variable.strength == .strong {
        // Read from the box, which the subject holds, when it is asked for.
        variables[variable] = .part(
          subject.slot.ref, rawWord: field.raw, refWord: shape.payload.raw + field.reference)
      } else {
        declare(variable)
        matchPayload(part, field, shape, subject)
      }
    }
    bindBody()
    block(clause.body)
    closeScope()
    return true
  }

  private func matchPayload(_ part: Pattern, _ field: TypeInfo.Field, _ shape: TypeInfo.Case, _ subject: Value) {
    let start = mark
    let never = code.makeLabel()
    if shape.isIndirect {
      let slot = temporary(field.type.layout)
      load(
        .block(subject.slot.ref, rawWord: field.raw, refWord: shape.payload.raw + field.reference), field.type.layout,
        to: slot, mustBePresent: false)
      match(part, Value(slot: slot, type: field.type, isOwned: false), orElse: never)
    } else {
      match(part, Value(slot: subject.slot.offset(field), type: field.type, isOwned: false), orElse: never)
    }
    release(to: start)
    code.bind(never)
  }

  /// The tags that a clause may match.
  private func tags(_ clause: SwitchStatement.Case, _ count: Int) -> [Int] {
    guard !clause.patterns.isEmpty else { return Array(0..<count) }
    return clause.patterns.flatMap { alternative -> [Int] in
      if case .enumCase(let enumCase, _, _) = alternative.pattern { return [enumCase.index] }
      return Array(0..<count)
    }
  }

  /// The same for small integers, where the patterns are literals.
  private func emitIntegerTable(_ statement: SwitchStatement, _ subject: Value, _ tests: [Label]) {
    guard case .scalar(let kind) = subject.type.form, !kind.isFloating, tests.count >= 5 else { return }
    var first: [UInt64: Int] = [:]
    var fallback: Int?
    for (index, clause) in statement.cases.enumerated() {
      if clause.patterns.isEmpty {
        fallback = index
        break
      }
      for alternative in clause.patterns {
        guard let word = literalWord(alternative.pattern), word < 256 else {
          fallback = index
          break
        }
        if first[word] == nil { first[word] = index }
      }
      if fallback != nil { break }
    }
    guard let fallback, let highest = first.keys.max(), first.count >= 4, Int(highest) < first.count * 3 else { return }
    code.emit(.switchTable(subject.raw, count: UInt16(highest + 1)))
    for word in 0...highest { code.emit(.jump(0), to: tests[first[word] ?? fallback]) }
    code.emit(.jump(0), to: tests[fallback])
  }

  /// The literal of a pattern `3`: `3 ~= subject` or `subject == 3`.
  private func literalWord(_ pattern: Pattern) -> UInt64? {
    guard case .expression(let expression, let subject) = pattern, case .call(let call) = expression.kind,
      call.arguments.count == 2, case .value(let a) = call.arguments[0], case .value(let b) = call.arguments[1],
      case .function(let decl, _, _, _) = call.callee, decl.name == "~=" || decl.name == "==", isLibraryFunction(decl)
    else { return nil }
    if case .variable(let variable) = b.kind, variable === subject { return constantWord(a) }
    if case .variable(let variable) = a.kind, variable === subject { return constantWord(b) }
    return nil
  }
}
