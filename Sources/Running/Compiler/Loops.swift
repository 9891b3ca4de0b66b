import Checking
import Natives

extension FunctionCompiler {
  func compile(_ loop: Loop, while conditions: [Condition]) {
    if !isLibrary { code.range = loop.range }
    let end = code.makeLabel()
    let test = code.makeLabel()
    // A simple condition is tested at the loop's end, which saves a jump each turn.
    if conditions.count == 1, case .boolean(let condition) = conditions[0] {
      let body = code.makeLabel()
      labels[loop.label] = JumpTarget(breaks: end, continues: test, scopeDepth: scopes.count)
      branch(condition, to: end, when: false)
      code.bind(body)
      block(loop.body)
      code.bind(test)
      branch(condition, to: body, when: true)
      code.bind(end)
      return
    }
    code.bind(test)
    labels[loop.label] = JumpTarget(breaks: end, continues: test, scopeDepth: scopes.count)
    openScope()
    let failed = code.makeLabel()
    for condition in conditions { self.test(condition, orElse: failed) }
    statements(loop.body)
    closeScope()
    code.emit(.loop(0), to: test)
    code.bind(failed)
    code.bind(end)
  }

  func compile(_ statement: ForStatement) {
    if !isLibrary { code.range = statement.sequence.range }
    openScope()
    defer { closeScope() }
    // Elements that become something else are asked for one by one.
    if case .convert = statement.next.kind { return compileIterator(statement) }
    let type = info(statement.sequence.type)
    if let decl = type.nominal, decl.isLibrary {
      switch decl.name {
      case "Range", "ClosedRange":
        if compileRange(statement, type, isClosed: decl.name == "ClosedRange") { return }
      case "StrideTo", "StrideThrough":
        if compileStride(statement, type, isThrough: decl.name == "StrideThrough") { return }
      case "Array": return compileArray(statement, type)
      case "String": return compileString(statement, type)
      default: break
      }
    }
    compileIterator(statement)
  }

  /// The loop's variable, pattern test and body, with the jumps that the loop needs.
  private func loopBody(_ statement: ForStatement, element: Value, continues: Label, breaks: Label) {
    labels[statement.loop.label] = JumpTarget(breaks: breaks, continues: continues, scopeDepth: scopes.count)
    openScope()
    switch statement.pattern {
    case .wildcard: break
    case .bind(let variable): declare(variable, copying: element)
    case .tuple, .enumCase, .optionalSome, .optionalNone, .cast, .expression:
      for variable in statement.pattern.variables { declare(variable) }
      let start = mark
      match(statement.pattern, element, orElse: continues)
      release(to: start)
    }
    bodyAndCondition(statement, continues)
    closeScope()
  }

  private func bodyAndCondition(_ statement: ForStatement, _ continues: Label) {
    if let condition = statement.condition { test(.boolean(condition), orElse: continues) }
    statements(statement.loop.body)
  }

  private func isInteger(_ type: TypeInfo) -> Bool {
    guard case .scalar(let kind) = type.form else { return false }
    return !kind.isFloating && kind != .bool && (kind.bitWidth < 64 || kind.isSigned)
  }

  /// `for i in a..<b`: the counter is the variable itself.
  private func compileRange(_ statement: ForStatement, _ type: TypeInfo, isClosed: Bool) -> Bool {
    let bound = info(type.arguments[0])
    guard isInteger(bound), case .structure(let fields) = type.form, fields.count == 2 else { return false }
    let counter = declareSlot(.rawWord, mayHoldInstances: false)
    let limit = declareSlot(.rawWord, mayHoldInstances: false)
    let start = mark
    rangeBounds(statement.sequence, fields, isClosed, lower: counter, upper: limit)
    release(to: start)
    let end = code.makeLabel()
    let next = code.makeLabel()
    let (a, b) = (Raw(counter.raw), Raw(limit.raw))
    code.emit(isClosed ? .branchLess(b, a, 0) : .branchLessOrEqual(b, a, 0), to: end)
    let body = code.placeLabel()
    if case .bind(let variable) = statement.pattern, !variable.isMutated, !needsBox(variable) {
      variables[variable] = .register(counter)
      labels[statement.loop.label] = JumpTarget(breaks: end, continues: next, scopeDepth: scopes.count)
      openScope()
      bodyAndCondition(statement, next)
      closeScope()
    } else {
      loopBody(
        statement, element: Value(slot: counter, type: bound, isOwned: false), continues: next, breaks: end)
    }
    code.bind(next)
    code.emit(isClosed ? .closedRangeStep(a, limit: b, 0) : .rangeStep(a, limit: b, 0), to: body)
    code.bind(end)
    return true
  }

  /// The bounds of a range; of one written out, without making it.
  private func rangeBounds(
    _ sequence: Expression, _ fields: [TypeInfo.Field], _ isClosed: Bool, lower: Slot, upper: Slot
  ) {
    if case .call(let call) = sequence.kind, case .function(let decl, _, _, _) = call.callee,
      decl.name == (isClosed ? "..." : "..<"), isLibraryFunction(decl), call.arguments.count == 2,
      case .value(let from) = call.arguments[0], case .value(let to) = call.arguments[1]
    {
      value(from, into: lower)
      value(to, into: upper)
      let fits = code.makeLabel()
      code.emit(.branchLessOrEqual(Raw(lower.raw), Raw(upper.raw), 0), to: fits)
      trap("Fatal error: Range requires lowerBound <= upperBound")
      code.bind(fits)
      return
    }
    let range = value(sequence)
    code.emit(.move(Raw(lower.raw), Raw(range.slot.raw + fields[0].raw)))
    code.emit(.move(Raw(upper.raw), Raw(range.slot.raw + fields[1].raw)))
  }

  /// `for i in stride(from:to:by:)` over integers.
  private func compileStride(_ statement: ForStatement, _ type: TypeInfo, isThrough: Bool) -> Bool {
    guard case .scalar(.int) = info(type.arguments[0]).form,
      case .call(let call) = statement.sequence.kind, call.arguments.count == 3,
      case .function(let decl, _, _, _) = call.callee, isLibraryFunction(decl), decl.name == "stride",
      case .value(let from) = call.arguments[0], case .value(let to) = call.arguments[1],
      case .value(let by) = call.arguments[2]
    else { return false }
    let counter = declareSlot(TypeLayout(raw: 3, references: 0), mayHoldInstances: false)
    for (offset, part) in [from, to, by].enumerated() {
      value(part, into: Slot(raw: counter.raw + offset, ref: 0))
    }
    let (a, limit, step) = (Raw(counter.raw), Raw(counter.raw + 1), Raw(counter.raw + 2))
    let end = code.makeLabel()
    let next = code.makeLabel()
    let start = code.makeLabel()
    let downwards = code.makeLabel()
    let notZero = code.makeLabel()
    code.emit(.branchNotEqualK(step, code.constant(0), 0), to: notZero)
    trap("Fatal error: Stride size must not be zero")
    code.bind(notZero)
    code.emit(.branchLessK(step, code.constant(0), 0), to: downwards)
    code.emit(isThrough ? .branchLess(limit, a, 0) : .branchLessOrEqual(limit, a, 0), to: end)
    code.emit(.jump(0), to: start)
    code.bind(downwards)
    code.emit(isThrough ? .branchLess(a, limit, 0) : .branchLessOrEqual(a, limit, 0), to: end)
    code.bind(start)
    let element = Value(slot: counter, type: intType, isOwned: false)
    if case .bind(let variable) = statement.pattern, !variable.isMutated, !needsBox(variable) {
      variables[variable] = .register(counter)
      labels[statement.loop.label] = JumpTarget(breaks: end, continues: next, scopeDepth: scopes.count)
      openScope()
      bodyAndCondition(statement, next)
      closeScope()
    } else {
      loopBody(statement, element: element, continues: next, breaks: end)
    }
    code.bind(next)
    code.emit(isThrough ? .strideThroughStep(a, 0) : .strideToStep(a, 0), to: start)
    code.bind(end)
    return true
  }

  /// An array by its indices; the loop keeps the array as it was at the start.
  private func compileArray(_ statement: ForStatement, _ type: TypeInfo) {
    let element = info(type.arguments[0])
    let array = declareSlot(.object, mayHoldInstances: types.mayHoldInstances(type))
    value(statement.sequence, into: array)
    let index = declareSlot(.rawWord, mayHoldInstances: false)
    let count = declareSlot(.rawWord, mayHoldInstances: false)
    let end = code.makeLabel()
    let next = code.makeLabel()
    code.emit(.loadInt(Raw(index.raw), 0))
    code.emit(.arrayCount(Raw(count.raw), Ref(array.ref)))
    code.emit(.branchLessOrEqual(Raw(count.raw), Raw(index.raw), 0), to: end)
    let body = code.placeLabel()
    labels[statement.loop.label] = JumpTarget(breaks: end, continues: next, scopeDepth: scopes.count)
    openScope()
    switch statement.pattern {
    case .wildcard: break
    case .bind(let variable) where !needsBox(variable):
      declare(variable)
      if case .register(let slot)? = variables[variable] { loadLoopElement(array, index, element, to: slot) }
    case .bind, .tuple, .enumCase, .optionalSome, .optionalNone, .cast, .expression:
      for variable in statement.pattern.variables { declare(variable) }
      let start = mark
      let slot = temporary(element.layout)
      loadLoopElement(array, index, element, to: slot)
      let value = Value(slot: slot, type: element, isOwned: false)
      if case .bind(let variable) = statement.pattern {
        store(value, to: variable)
      } else {
        let skip = code.makeLabel()
        let matched = code.makeLabel()
        match(statement.pattern, value, orElse: skip)
        release(to: start)
        code.emit(.jump(0), to: matched)
        code.bind(skip)
        clear(slot.ref, element.layout.references)
        code.emit(.jump(0), to: next)
        code.bind(matched)
      }
      release(to: start)
    }
    bodyAndCondition(statement, next)
    closeScope()
    code.bind(next)
    code.emit(.rangeStep(Raw(index.raw), limit: Raw(count.raw), 0), to: body)
    code.bind(end)
  }

  private func loadLoopElement(_ array: Slot, _ index: Slot, _ element: TypeInfo, to slot: Slot) {
    if element.layout.raw == 1, element.layout.references == 0 {
      code.emit(.loadElementUnchecked(Raw(slot.raw), Ref(array.ref), index: Raw(index.raw)))
    } else {
      loadElement(
        .reference(array.ref), Raw(index.raw), raw: 0, ref: 0, element, layout: element.layout, to: slot)
    }
  }

  /// A string by its characters: the offset, then the character's registers.
  private func compileString(_ statement: ForStatement, _ type: TypeInfo) {
    let character = library("Character")
    // Offset and character's scalar; string and character's cluster.
    let slot = declareSlot(TypeLayout(raw: 2, references: 2), mayHoldInstances: false)
    value(statement.sequence, into: Slot(raw: 0, ref: slot.ref))
    code.emit(.loadInt(Raw(slot.raw), 0))
    let end = code.makeLabel()
    let again = code.makeLabel()
    code.emit(.jump(0), to: again)
    let body = code.placeLabel()
    let element = Value(slot: Slot(raw: slot.raw + 1, ref: slot.ref + 1), type: character, isOwned: false)
    if case .bind(let variable) = statement.pattern, !variable.isMutated, !needsBox(variable) {
      variables[variable] = .register(element.slot)
      labels[statement.loop.label] = JumpTarget(breaks: end, continues: again, scopeDepth: scopes.count)
      openScope()
      bodyAndCondition(statement, again)
      closeScope()
    } else {
      loopBody(statement, element: element, continues: again, breaks: end)
    }
    code.bind(again)
    code.emit(.nextCharacter(offset: Raw(slot.raw), Ref(slot.ref), 0), to: body)
    code.bind(end)
  }

  /// The general way: an iterator that is asked until it gives nil.
  private func compileIterator(_ statement: ForStatement) {
    let iteratorType = info(statement.iteratorType)
    declare(statement.iterator)
    let start = mark
    store(call(statement.makeIterator, iteratorType, into: nil), to: statement.iterator)
    release(to: start)
    let end = code.makeLabel()
    let next = code.placeLabel()
    labels[statement.loop.label] = JumpTarget(breaks: end, continues: next, scopeDepth: scopes.count)
    openScope()
    let optionalType = info(statement.next.type)
    guard case .optional(let element, _) = optionalType.form else { return unsupported("an iterator of another kind") }
    // The variable's registers are the payload's.
    let slot = declareSlot(optionalType.layout, mayHoldInstances: types.mayHoldInstances(optionalType))
    value(statement.next, into: slot)
    let optional = Value(slot: slot, type: optionalType, isOwned: false)
    let leave = code.makeLabel()
    branchNone(optional, to: leave)
    var inner = payload(of: optional)
    inner.type = element
    switch statement.pattern {
    case .wildcard: break
    case .bind(let variable) where !needsBox(variable): variables[variable] = .register(inner.slot)
    case .bind(let variable): declare(variable, copying: inner)
    case .tuple, .enumCase, .optionalSome, .optionalNone, .cast, .expression:
      for variable in statement.pattern.variables { declare(variable) }
      let mark = mark
      match(statement.pattern, inner, orElse: next)
      release(to: mark)
    }
    bodyAndCondition(statement, next)
    closeScope()
    code.emit(.loop(0), to: next)
    code.bind(leave)
    code.bind(end)
  }

  func isLibraryFunction(_ decl: FunctionDecl) -> Bool { oracle.sources.isLibrary(decl.range.source) }
}
