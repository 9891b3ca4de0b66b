import Checking
import Natives

extension FunctionCompiler {
  /// Sends what the call just emitted throws to the `catch` around it, or out of the function. What the call has to
  /// leave in order (temporaries, open places, scopes) is noted now and written behind the function.
  func handleErrors(aboveWindow window: (raw: Int, ref: Int)) {
    let pad = code.makeLabel()
    code.handleErrors(at: pad)
    let state = (
      dirty: dirty, dirtyDepth: dirtyDepth, raw: rawTop, ref: refTop, scopes: scopes, target: errorTargets.last,
      closers: closers, range: code.range, variables: variables, chains: chains, depth: conditionalDepth,
      targets: errorTargets, labels: labels, yields: yieldTargets
    )
    pending.append { [unowned self] in
      dirty = state.dirty
      dirtyDepth = state.dirtyDepth
      rawTop = window.raw
      refTop = window.ref
      scopes = state.scopes
      closers = []
      variables = state.variables
      chains = state.chains
      labels = state.labels
      yieldTargets = state.yields
      errorTargets = state.targets
      conditionalDepth = state.depth + 1
      code.range = state.range
      code.bind(pad)
      let error = temporary(.existential)
      code.emit(.takeError(Raw(error.raw), Ref(error.ref)))
      isUnwinding = true
      for close in state.closers.reversed() { close() }
      isUnwinding = false
      if let target = state.target {
        hand(error, to: target)
      } else {
        leaveFunction(throwing: error)
      }
    }
  }

  /// Goes on at a handler with an error that it takes over.
  private func hand(_ error: Slot, to target: ErrorTarget) {
    copyRaw(error.raw, to: target.slot.raw, 2)
    moveRefs(error.ref, to: target.slot.ref, 1)
    dirty[error.ref] = false
    leaveScopes(to: target.scopeDepth, releasingFrom: target.refMark)
    code.emit(.jump(0), to: target.label)
  }

  /// What is told of an error that nobody handles.
  private func failureText(_ failure: String, _ error: Slot) -> Ref {
    let text = temporary(.object)
    loadString(failure, to: text.ref)
    let words = temporary(.object)
    describe(Value(slot: error, type: errorType, isOwned: false), isDebug: true, to: words)
    code.emit(.appendString(Ref(text.ref), Ref(words.ref)))
    return Ref(text.ref)
  }

  /// Leaves the function with an error in registers.
  func leaveFunction(throwing error: Slot) {
    if isTopLevel {
      let text = failureText("Fatal error: Error raised at top level: ", error)
      // What the cell deferred runs first; the error's position is still that of what threw it.
      let range = code.range
      leaveScopes(to: 0, releasingFrom: nil)
      code.range = range
      code.emit(.callRuntime(.fail, Raw(rawTop), text))
      return
    }
    let kept = dirty[error.ref]
    dirty[error.ref] = false
    leaveScopes(to: 0, releasingFrom: 0)
    dirty[error.ref] = kept
    returnBoxedInouts(isFailing: true)
    for (ref, count) in ownReferences.reversed() { clear(ref, count) }
    // What was being made goes here, before the caller gives up what is its own.
    if makesResult, oracle.hasDeinitializers, resultType.layout.references > 0 {
      clear(result.ref, resultType.layout.references)
      drain()
    }
    code.emit(.throwError(Raw(error.raw), Ref(error.ref)))
  }

  /// `throw`.
  func throwError(_ expression: Expression) {
    let start = mark
    let error = temporary(.existential)
    let type = info(expression.type)
    if case .existential = type.form {
      value(expression, into: error)
    } else {
      box(value(expression), to: error)
    }
    if let target = errorTargets.last {
      hand(error, to: target)
    } else {
      leaveFunction(throwing: error)
    }
    release(to: start)
  }

  /// Compiles with errors going to a label, in the registers of an existential.
  func catching(at label: Label, in slot: Slot, _ body: () -> Void) {
    errorTargets.append(ErrorTarget(label: label, slot: slot, scopeDepth: scopes.count, refMark: refTop))
    let outer = closers
    closers = []
    body()
    closers = outer
    errorTargets.removeLast()
  }

  private func isDelegation(_ expression: Expression) -> Bool {
    guard case .call(let call) = expression.kind, case .delegatedInit = call.callee else { return false }
    return true
  }

  func writeTry(_ inner: Expression, _ kind: Expression.TryKind, _ type: TypeInfo, to target: Slot) {
    tryDepth += 1
    defer { tryDepth -= 1 }
    switch kind {
    case .plain: value(inner, into: target)
    case .optional:
      let failed = code.makeLabel()
      let end = code.makeLabel()
      let error = temporary(.existential)
      let innerType = info(inner.type)
      catching(at: failed, in: error) {
        conditionally {
          if innerType === type {
            value(inner, into: target)
          } else {
            value(inner, into: payload(of: Value(slot: target, type: type, isOwned: false)).slot)
            markSome(target, type)
          }
        }
      }
      code.emit(.jump(0), to: end)
      code.bind(failed)
      clear(error.ref, 1)
      zero(target, type.layout)
      // `try? self.init(…)` gives what the initialiser gives: nil.
      if isDelegation(inner) { conditionally { returnNilFromInit() } }
      code.bind(end)
    case .forced:
      let failed = code.makeLabel()
      let end = code.makeLabel()
      let error = temporary(.existential)
      catching(at: failed, in: error) { conditionally { value(inner, into: target) } }
      code.emit(.jump(0), to: end)
      code.bind(failed)
      let text = failureText("Fatal error: 'try!' expression unexpectedly raised an error: ", error)
      code.emit(.callRuntime(.fail, Raw(rawTop), text))
      code.bind(end)
    }
  }

  func compile(_ statement: DoStatement) {
    let end = code.makeLabel()
    if let label = statement.label {
      labels[label] = JumpTarget(breaks: end, continues: nil, scopeDepth: scopes.count)
    }
    guard !statement.catches.isEmpty else {
      block(statement.body)
      code.bind(end)
      return
    }
    let failed = code.makeLabel()
    openScope()
    let error = declareSlot(.existential, mayHoldInstances: true)
    catching(at: failed, in: error) { block(statement.body) }
    let errorInfo = info(statement.errorType)
    code.emit(.jump(0), to: end)
    code.bind(failed)
    var boxed = Value(slot: error, type: self.errorType, isOwned: false)
    if !errorInfo.isExistential {
      // A typed `throws`: the error's own type is known.
      let own = declareSlot(errorInfo.layout, mayHoldInstances: true)
      unbox(boxed, as: errorInfo, to: own)
      boxed = Value(slot: own, type: errorInfo, isOwned: false)
    }
    var reachesEnd = true
    for clause in statement.catches {
      let next = code.makeLabel()
      openScope()
      if let variable = clause.error { declare(variable, copying: boxed) }
      if clause.patterns.isEmpty {
        reachesEnd = false
        block(clause.body)
      } else {
        matchAny(clause.patterns, boxed, orElse: next) { block(clause.body) }
      }
      closeScope()
      code.emit(.jump(0), to: end)
      code.bind(next)
    }
    if reachesEnd {
      // No clause takes it: on outwards.
      let again = temporary(.existential)
      copy(Value(slot: error, type: self.errorType, isOwned: false), to: again)
      if let target = errorTargets.last {
        copyRaw(again.raw, to: target.slot.raw, 2)
        moveRefs(again.ref, to: target.slot.ref, 1)
        dirty[again.ref] = false
        leaveScopes(to: target.scopeDepth, releasingFrom: target.refMark)
        code.emit(.jump(0), to: target.label)
      } else {
        leaveFunction(throwing: again)
      }
      dirty[again.ref] = nil
    }
    code.bind(end)
    closeScope()
  }

}
