import Checking
import Natives

extension FunctionCompiler {
  /// Evaluates a value and takes it apart; goes on when the pattern matches. Variables are declared in the scope at hand.
  func matches(_ pattern: Pattern, _ expression: Expression, orElse label: Label) {
    // `if let x = y`: the variable stands where the optional's payload is computed.
    if case .optionalSome(.bind(let variable)) = pattern, variable.strength == .strong, !needsBox(variable),
      !isGlobal(variable)
    {
      let type = info(expression.type)
      if case .optional(_, _) = type.form {
        let slot = declareSlot(type.layout, mayHoldInstances: types.mayHoldInstances(type))
        let start = mark
        value(expression, into: slot)
        release(to: start)
        let optional = Value(slot: slot, type: type, isOwned: false)
        variables[variable] = .register(payload(of: optional).slot)
        failing(to: label) { branchNone(optional, to: $0) }
        return
      }
    }
    for variable in pattern.variables { declare(variable) }
    let start = mark
    let whole = value(expression)
    let failed = code.makeLabel()
    let passed = code.makeLabel()
    match(pattern, whole, orElse: failed)
    let dirtyHere = dirtyRegisters(above: start)
    release(to: start)
    code.emit(.jump(0), to: passed)
    code.bind(failed)
    for ref in dirtyHere { clear(ref, 1) }
    failing(to: label) { code.emit(.jump(0), to: $0) }
    code.bind(passed)
  }

  private func isGlobal(_ variable: VariableDecl) -> Bool {
    if case .global = variable.scope { return program.globals[variable] != nil }
    return false
  }

  func dirtyRegisters(above mark: Mark) -> [Int] {
    (mark.ref..<max(mark.ref, refTop)).filter { dirty[$0] == true }
  }

  /// Goes on when a value matches; its variables are declared already. Temporaries are the caller's to release on
  /// both ways.
  func match(_ pattern: Pattern, _ subject: Value, orElse label: Label) {
    switch pattern {
    case .wildcard: break
    case .bind(let variable):
      store(Value(slot: subject.slot, type: subject.type, isOwned: false), to: variable)
    case .tuple(let parts):
      guard case .tuple(let fields) = subject.type.form else {
        if parts.count == 1 { match(parts[0], subject, orElse: label) }
        return
      }
      for (part, field) in zip(parts, fields) {
        match(
          part, Value(slot: subject.slot.offset(field), type: field.type, isOwned: false), orElse: label)
      }
    case .optionalSome(let inner):
      branchNone(subject, to: label)
      var payload = payload(of: subject)
      payload.isOwned = false
      match(inner, payload, orElse: label)
    case .optionalNone: branchSome(subject, to: label)
    case .enumCase(let enumCase, let parts, let type): match(enumCase, parts, info(type), subject, orElse: label)
    case .cast(let type, let inner, _):
      let target = info(type)
      let optional = castToOptional(subject, target)
      branchNone(optional, to: label)
      if let inner { match(inner, borrow(payload(of: optional)), orElse: label) }
    case .expression(let expression, let variable):
      variables[variable] = .register(subject.slot)
      let start = mark
      branch(expression, to: label, when: false)
      release(to: start)
    }
  }

  private func match(
    _ enumCase: EnumCaseDecl, _ parts: [Pattern], _ type: TypeInfo, _ subject: Value, orElse label: Label
  ) {
    if case .optional = subject.type.form, enumCase.owner.representation == .optional {
      if enumCase.payload.isEmpty { return branchSome(subject, to: label) }
      branchNone(subject, to: label)
      if let inner = parts.first {
        var payload = payload(of: subject)
        payload.isOwned = false
        match(inner, payload, orElse: label)
      }
      return
    }
    guard case .enumeration(let hasTag) = subject.type.form else {
      if case .existential = subject.type.form {
        // `catch MyError.a`: the error inside must be of the case's type.
        let flag = temporaryWord()
        testCast(subject, type, to: flag)
        code.emit(.branchFalse(flag, 0), to: label)
        let slot = temporary(type.layout)
        unbox(subject, as: type, to: slot)
        return match(enumCase, parts, type, Value(slot: slot, type: type, isOwned: false), orElse: label)
      }
      return unsupported("a pattern of \(enumCase.name)")
    }
    if hasTag {
      code.emit(.branchNotEqualK(subject.raw, code.constant(UInt64(enumCase.index)), 0), to: label)
    }
    let shape = subject.type.cases[enumCase.index]
    guard !parts.isEmpty else { return }
    if parts.count == 1, let first = shape.fields.first, shape.fields.count > 1, case .bind(let variable) = parts[0] {
      // All of them as one tuple, whose words stand in the same order.
      let type = info(variable.type)
      var slot = subject.slot.offset(first)
      if shape.isIndirect {
        slot = temporary(type.layout)
        let words = ReadPath.block(
          subject.slot.ref, rawWord: first.raw, refWord: shape.payload.raw + first.reference)
        load(words, type.layout, to: slot, mustBePresent: false)
      }
      return match(parts[0], Value(slot: slot, type: type, isOwned: false), orElse: label)
    }
    for (part, field) in zip(parts, shape.fields) {
      if case .wildcard = part { continue }
      if shape.isIndirect {
        // Straight from the box to the variable.
        let words = ReadPath.block(
          subject.slot.ref, rawWord: field.raw, refWord: shape.payload.raw + field.reference)
        if case .bind(let variable) = part, variable.strength == .strong,
          case .register(let slot)? = variables[variable]
        {
          load(words, field.type.layout, to: slot, mustBePresent: false)
          continue
        }
        let slot = temporary(field.type.layout)
        load(words, field.type.layout, to: slot, mustBePresent: false)
        match(part, Value(slot: slot, type: field.type, isOwned: false), orElse: label)
      } else {
        match(part, Value(slot: subject.slot.offset(field), type: field.type, isOwned: false), orElse: label)
      }
    }
  }

  /// Any of several patterns; the body runs with the variables of the first, which all of them bind.
  func matchAny(
    _ patterns: [(pattern: Pattern, condition: Expression?)], _ subject: Value, orElse next: Label,
    _ body: () -> Void
  ) {
    openScope()
    let start = code.makeLabel()
    for variable in patterns.first?.pattern.variables ?? [] { declare(variable) }
    let names = patterns.first?.pattern.variables ?? []
    for (index, alternative) in patterns.enumerated() {
      let failed = code.makeLabel()
      // Every alternative has variables of its own for the same names.
      if index > 0 {
        for variable in alternative.pattern.variables {
          if let first = names.first(where: { $0.name == variable.name }) { variables[variable] = variables[first] }
        }
      }
      let mark = mark
      match(alternative.pattern, subject, orElse: failed)
      var registers = dirtyRegisters(above: mark)
      if let condition = alternative.condition { branch(condition, to: failed, when: false) }
      registers = Array(Set(registers).union(dirtyRegisters(above: mark))).sorted()
      release(to: mark)
      code.emit(.jump(0), to: start)
      code.bind(failed)
      for ref in registers { clear(ref, 1) }
    }
    for (ref, count) in (scopes.last?.references ?? []).reversed() { clear(ref, count) }
    code.emit(.jump(0), to: next)
    code.bind(start)
    body()
    closeScope()
  }
}
