import Checking
import Natives

extension FunctionCompiler {
  // Assignments.

  /// What goes to `_`: it ends before the other parts are stored, from the left if the tuple is written out, else from
  /// the right.
  private func discardedParts(of whole: Value, _ targets: [Expression]) -> [Value] {
    guard case .tuple(let fields) = whole.type.form else { return [] }
    return zip(targets, fields).flatMap { target, field -> [Value] in
      let part = Value(slot: whole.slot.offset(field), type: field.type, isOwned: true)
      if case .tuple(let inner) = target.kind { return discardedParts(of: part, inner) }
      return if case .discard = target.kind { [part] } else { [] }
    }
  }

  /// Where the parts of a tuple go.
  private indirect enum Target {
    case discard
    case place(Place)
    /// Its storage is found when the value is known.
    case lazy(base: Expression, VariableDecl)
    case tuple([Target])
  }

  /// The places of a tuple's parts, from the left: objects and indices are looked at before any value is.
  private func targets(_ parts: [Expression]) -> [Target] {
    parts.map { part in
      if case .discard = part.kind { return .discard }
      if case .tuple(let inner) = part.kind { return .tuple(targets(inner)) }
      if case .member(let base, let variable, _, _) = part.kind, variable.isLazy { return .lazy(base: base, variable) }
      return .place(place(part))
    }
  }

  private func store(partsOf whole: Value, to targets: [Target]) {
    guard case .tuple(let fields) = whole.type.form else { return }
    for (target, field) in zip(targets, fields) {
      let part = Value(slot: whole.slot.offset(field), type: field.type, isOwned: true)
      switch target {
      case .discard: continue
      case .tuple(let inner): store(partsOf: part, to: inner)
      case .lazy(let base, let variable): storeLazy(part, to: storedPlace(base, variable), field.type)
      case .place(let place): store(part, to: place)
      }
    }
  }

  /// Whether one of a tuple's parts is a variable, which an index of another part may name.
  private func writesVariable(_ parts: [Expression]) -> Bool {
    parts.contains { part in
      if case .tuple(let inner) = part.kind { writesVariable(inner) } else { isSimplePlace(part) }
    }
  }

  func assign(_ target: Expression, _ new: Expression) {
    let start = mark
    defer { release(to: start) }
    if case .tuple(let parts) = target.kind {
      // `(a, b) = (b, a)`: all values before the first place is written.
      let written = placing(isSteady: !writesVariable(parts) && isSimple(new)) { targets(parts) }
      let whole = keep(value(new))
      let isWritten = if case .tuple = new.kind { true } else { false }
      let dropped = discardedParts(of: whole, parts)
      for part in isWritten ? dropped : dropped.reversed() { clear(part.slot.ref, part.layout.references) }
      return store(partsOf: whole, to: written)
    }
    if case .discard = target.kind {
      value(new)
      return
    }
    if case .optionalChain(let inner) = target.kind {
      let none = code.makeLabel()
      let outerMaximum = refMaximum
      refMaximum = refTop
      chains.append(none)
      conditionally {
        let changed = placing(isSteady: isSimple(new)) { place(inner) }
        store(value(new), to: changed)
        release(to: start)
      }
      chains.removeLast()
      let end = code.makeLabel()
      code.emit(.jump(0), to: end)
      code.bind(none)
      clear(start.ref, refMaximum - start.ref)
      refMaximum = max(refMaximum, outerMaximum)
      code.bind(end)
      return
    }
    if case .variable(let variable) = target.kind, variable.strength == .strong, !isObserved(variable, of: nil),
      case .register(let slot) = storage(of: variable)
    {
      if mayWriteDirectly(new, variable) {
        value(new, into: slot)
      } else {
        copy(keep(value(new)), to: slot)
      }
      drainIfNeeded(info(variable.type))
      return
    }
    let type = info(target.type)
    if case .member(let base, let variable, _, _) = target.kind, variable.isLazy {
      let stored = placing(isSteady: isSimple(new)) { storedPlace(base, variable) }
      storeLazy(value(new), to: stored, type)
      return drainIfNeeded(type)
    }
    if isSimplePlace(target), type.layout.references == 0 {
      // Swift evaluates the value before the place is reached; a simple place is the same before and after.
      let changed = placing(isSteady: isSimple(new)) { place(target) }
      if case .register(let slot) = changed, type.layout.isOneWord, isOneStep(new) {
        value(new, into: slot)
      } else {
        store(value(new), to: changed)
      }
    } else if isLateUnwrap(target) {
      let new = keep(value(new))
      store(new, to: place(target))
    } else {
      let changed = placing(isSteady: isSimple(new)) { place(target) }
      store(value(new), to: changed)
    }
    drainIfNeeded(type)
  }

  /// Whether a place stands in an optional that is looked at when the new value is known.
  private func isLateUnwrap(_ expression: Expression) -> Bool {
    if case .forceUnwrap(let inner) = expression.kind { return isSimplePlace(inner) }
    if case .tupleElement(let base, _) = expression.kind { return isLateUnwrap(base) }
    guard case .member(let base, let variable, let dispatch, _) = expression.kind else { return false }
    return isStored(variable, dispatch, of: base) && !info(base.type).isInstance && isLateUnwrap(base)
  }

  private func isSimplePlace(_ expression: Expression) -> Bool {
    if case .variable = expression.kind { return true }
    if case .tupleElement(let base, _) = expression.kind { return isSimplePlace(base) }
    guard case .member(let base, let variable, let dispatch, _) = expression.kind else { return false }
    return isStored(variable, dispatch, of: base) && isSimplePlace(base)
  }

  /// Whether an expression's last step is one of the library's that writes its result when it has read its operands.
  func isOneStep(_ new: Expression) -> Bool {
    if case .call(let call) = new.kind, case .function(let decl, _, _, _) = call.callee,
      case .native(.intrinsic) = decl.implementation
    {
      return true
    }
    return false
  }

  /// Whether a value can be written to a variable's registers while it is computed: its last step writes all of it
  /// at once, or the variable is not looked at.
  private func mayWriteDirectly(_ new: Expression, _ variable: VariableDecl) -> Bool {
    let type = info(new.type)
    if type.layout.raw + type.layout.references == 1, isOneStep(new) { return true }
    switch new.kind {
    case .integer, .floating, .boolean, .string, .nilLiteral, .metatype, .variable: return true
    case .call(let call):
      // The result of a call is moved when the call is over.
      if case .value = call.callee { return true }
      if case .function(let decl, _, _, _) = call.callee {
        switch decl.implementation {
        case .body, .synthesized, .requirement: return true
        case .native: break
        }
      }
      return false
    case .tryExpression(let inner, .plain) where inner.type == new.type: return mayWriteDirectly(inner, variable)
    case .interpolation, .array, .dictionary, .tuple, .member, .staticMember, .subscripted, .tupleElement, .forceUnwrap,
      .optionalChain, .bindOptional, .enumCase, .functionReference, .closure, .dynamicType, .assign, .discard,
      .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block, .convert, .cast,
      .invalid:
      return false
    }
  }
}
