import Checking
import Natives

extension FunctionCompiler {
  // Scopes and their variables.

  func openScope() {
    scopes.append(Scope(rawTop: rawTop, refTop: refTop))
  }

  /// Runs what was deferred, releases the variables, gives their registers back.
  func closeScope() {
    guard let scope = scopes.last else { return }
    emitLeave(scope, depth: scopes.count - 1)
    scopes.removeLast()
    rawTop = scope.rawTop
    refTop = scope.refTop
  }

  /// What leaving a scope takes, the last first: deferred statements run with what was declared before them.
  private func emitLeave(_ scope: Scope, depth: Int) {
    var left = scope.references
    for deferred in scope.deferred.reversed() {
      if left.count > deferred.referenceCount {
        letGo(left[deferred.referenceCount...], scope)
        left.removeSubrange(deferred.referenceCount...)
      }
      let state = scopes
      scopes = Array(scopes[...depth])
      // A deferred body can't be left by a jump, and what is deferred in it is its own.
      scopes[depth].deferred = []
      scopes[depth].references = []
      let outer = (errorTargets, labels)
      openScope()
      statements(deferred.body)
      closeScope()
      (errorTargets, labels) = outer
      scopes = state
    }
    letGo(left[...], scope)
  }

  /// Releases variables, the last first. What an instance holds goes before the next variable does, which may hold it too.
  private func letGo(_ references: ArraySlice<(ref: Int, count: Int)>, _ scope: Scope) {
    for (ref, count) in references.reversed() {
      clear(ref, count)
      if scope.mayHoldInstances { drain() }
    }
    if references.isEmpty, scope.mayHoldInstances { drain() }
  }

  /// The instructions that leave scopes and temporaries for a jump out of them. The scopes go on being open for the
  /// code that follows.
  func leaveScopes(to depth: Int, releasingFrom ref: Int?) {
    if let ref { emitRelease(from: ref) }
    for index in scopes.indices.reversed() where index >= depth { emitLeave(scopes[index], depth: index) }
  }

  /// Registers of a variable of the innermost scope.
  func declareSlot(_ layout: TypeLayout, mayHoldInstances: Bool) -> Slot {
    let slot = reserve(layout)
    if !scopes.isEmpty, layout.references > 0 {
      scopes[scopes.count - 1].references.append((slot.ref, layout.references))
      if mayHoldInstances { scopes[scopes.count - 1].mayHoldInstances = true }
    }
    for ref in slot.ref..<slot.ref + layout.references { dirty[ref] = nil }
    return slot
  }

  /// Whether a variable's storage must outlive its frame or be shared with a closure.
  func needsBox(_ variable: VariableDecl) -> Bool {
    variable.isCaptured && (variable.isMutated || variable.isInout)
  }

  /// Gives a variable its place without a value.
  func declare(_ variable: VariableDecl) {
    if case .global = variable.scope, program.globals[variable] != nil { return }
    let type = info(variable.type)
    let layout = types.storedLayout(variable, type)
    if needsBox(variable) {
      let slot = declareSlot(.object, mayHoldInstances: types.mayHoldInstances(type))
      newBlock(program.shape(layout), to: slot.ref)
      variables[variable] = .box(slot.ref)
    } else {
      variables[variable] = .register(declareSlot(layout, mayHoldInstances: types.mayHoldInstances(type)))
    }
  }

  /// Declares a variable with the value of an expression, computed where it will stand.
  func declare(_ variable: VariableDecl, _ expression: Expression) {
    let isGlobal: Bool =
      if case .global = variable.scope { program.globals[variable] != nil } else { false }
    if variable.strength == .strong, isGlobal || !needsBox(variable) {
      if !isGlobal { declare(variable) }
      if case .register(let slot)? = storage(of: variable) {
        value(expression, into: slot)
        return
      }
    }
    let start = mark
    if isGlobal {
      store(value(expression), to: variable)
      release(to: start)
      return
    }
    // The box comes first, so that its register lies below the temporaries.
    declare(variable)
    let inner = mark
    store(value(expression), to: variable)
    release(to: inner)
  }

  func declare(_ variable: VariableDecl, copying value: Value) {
    declare(variable)
    let start = mark
    store(value, to: variable)
    release(to: start)
  }

  /// First value of a variable: no observers.
  func store(_ value: Value, to variable: VariableDecl) {
    guard variable.strength == .strong else {
      let weak = temporary(.object)
      code.emit(.makeWeak(Ref(weak.ref), value.ref))
      let stored = TypeInfo(number: 0, type: value.type.type, layout: TypeLayout(raw: 0, references: 1), form: .host)
      return store(Value(slot: weak, type: stored, isOwned: true), to: place(of: variable))
    }
    store(value, to: place(of: variable))
  }

  // Release points.

  /// Runs the `deinit`s of instances whose last reference is gone.
  func drain() {
    guard oracle.hasDeinitializers else { return }
    code.emit(.drain(Raw(rawTop), Ref(refTop)))
    refMaximum = max(refMaximum, refTop + 1)
  }

  func drainIfNeeded(_ type: TypeInfo) {
    if types.mayHoldInstances(type) { drain() }
  }
}
