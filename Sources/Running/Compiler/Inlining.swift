import Checking
import Natives

/// Calls of small functions are compiled where they stand: the callee's parameters are the arguments' own registers,
/// and its `return` is a jump. A trap still finds the call, since the code's positions know of it.
extension FunctionCompiler {
  /// A function whose body is being compiled into its caller's code.
  struct InlinedCall {
    var decl: FunctionDecl
    /// Where `return` writes, and where it leads.
    var result: Slot
    var end: Label
    var scopeDepth: Int
  }

  /// How many inlined calls may stand in one another.
  private static let depthLimit = 4
  /// Functions longer than this stay calls in it, so that no code grows without end.
  private static let codeLimit = 3000

  /// Compiles a call in place; nil where it has to be one.
  func inlined(
    _ decl: FunctionDecl, _ sub: Substitution, _ receiver: Receiver, _ arguments: [Passed], _ type: TypeInfo,
    into target: Slot?
  ) -> Value? {
    guard mayInline(decl, arguments) else { return nil }
    var place: Slot?
    var passed = arguments
    var variables = decl.parameters.map(\.variable)
    if let own = decl.selfVariable {
      if givesReceiverBack(decl, info(own.type, sub)) {
        guard let slot = ownRegister(receiver) else { return nil }
        place = slot
      } else {
        passed = parts(decl, receiver, arguments)
        variables.insert(own, at: 0)
      }
    } else if decl.hasReceiver {
      return nil
    }
    guard passed.count == variables.count, isSmall(decl) else { return nil }

    let body = oracle.body(of: decl)
    let base = mark
    if let target, body.count == 1, case .returns(let expression?, _) = body[0] {
      let values = evaluate(passed, keeping: decl.isMutating)
      if let place, let own = decl.selfVariable { self.variables[own] = .register(place) }
      inside(decl, sub, variables, values, result: target) {
        if type.layout.isOneWord, isOneStep(expression) {
          value(expression, into: target)
        } else {
          let made = value(expression)
          copy(Value(slot: made.slot, type: type, isOwned: made.isOwned), to: target)
        }
      }
      release(to: base)
      return Value(slot: target, type: type, isOwned: false)
    }
    let slot = temporary(type.layout)
    let inner = mark
    let values = evaluate(passed, keeping: decl.isMutating)
    if let place, let own = decl.selfVariable { self.variables[own] = .register(place) }
    inside(decl, sub, variables, values, result: slot) { conditionally { statements(body) } }
    return moved(slot, type, inner, base, to: target)
  }

  /// The same of an initialiser of a value type.
  func inlinedInit(
    _ decl: FunctionDecl, _ sub: Substitution, _ arguments: [Passed], _ type: TypeInfo, into target: Slot?
  ) -> Value? {
    guard case .nominal(let owner) = decl.owner, !decl.isFailable, let own = decl.selfVariable, !own.isCaptured else {
      return nil
    }
    if case .synthesized(.memberwiseInit) = decl.implementation {
      return memberwise(decl, sub, arguments, type, into: target)
    }
    guard mayInline(decl, arguments), isSmall(decl) else { return nil }
    let base = mark
    let slot = temporary(type.layout)
    let inner = mark
    let values = evaluate(arguments, keeping: false)
    variables[own] = .register(slot)
    let outer = initializing
    initializing = own
    // Until it is made it is a variable, of which nothing is moved away.
    for ref in slot.ref..<slot.ref + type.layout.references { dirty[ref] = nil }
    inside(decl, sub, decl.parameters.map(\.variable), values, result: slot) {
      writeInitialValues(of: owner, type, value: slot)
      conditionally { statements(oracle.body(of: decl)) }
    }
    markDirty(slot, type.layout)
    initializing = outer
    return moved(slot, type, inner, base, to: target)
  }

  /// A struct made of its fields' values, one after the other.
  private func memberwise(
    _ decl: FunctionDecl, _ sub: Substitution, _ arguments: [Passed], _ type: TypeInfo, into target: Slot?
  ) -> Value? {
    guard case .structure(let fields) = type.form, fields.count == arguments.count,
      fields.count == decl.parameters.count, !oracle.hasDeinitializers
    else { return nil }
    for (field, parameter) in zip(fields, decl.parameters) {
      guard let variable = field.variable, variable.strength == .strong, !variable.isLazy,
        field.name == parameter.variable.name,
        field.type === info(parameter.variable.type, sub)
      else { return nil }
    }
    guard arguments.allSatisfy({ if case .expression = $0 { true } else { false } }) else { return nil }
    let base = mark
    let slot = temporary(type.layout)
    let inner = mark
    for (field, argument) in zip(fields, arguments) {
      guard case .expression(let expression) = argument else { continue }
      value(expression, into: slot.offset(field))
    }
    return moved(slot, type, inner, base, to: target)
  }

  /// A result that stands below the arguments: these are released, and it goes where it is wanted.
  private func moved(_ slot: Slot, _ type: TypeInfo, _ inner: Mark, _ base: Mark, to target: Slot?) -> Value {
    release(to: inner)
    let result = Value(slot: slot, type: type, isOwned: true)
    guard let target else { return result }
    copy(result, to: target)
    release(to: base)
    return Value(slot: target, type: type, isOwned: false)
  }

  /// Compiles a body with the callee's types, its parameters bound, and the call known to positions. What the
  /// arguments made for themselves is released behind it.
  private func inside(
    _ decl: FunctionDecl, _ sub: Substitution, _ variables: [VariableDecl], _ values: [Value], result: Slot,
    _ write: () -> Void
  ) {
    let outer = (substitution, isLibrary, tryDepth, code.range)
    let isOwnCode = !isLibraryFunction(decl)
    if isOwnCode, let range = code.range { code.enter(program.name(of: decl), from: range) }
    let call = InlinedCall(decl: decl, result: result, end: code.makeLabel(), scopeDepth: scopes.count)
    inlinedCalls.append(call)
    openScope()
    for (variable, value) in zip(variables, values) {
      self.variables[variable] = .register(value.slot)
      guard value.isOwned, value.layout.references > 0 else { continue }
      scopes[call.scopeDepth].references.append((value.slot.ref, value.layout.references))
      for ref in value.slot.ref..<value.slot.ref + value.layout.references { dirty[ref] = nil }
    }
    substitution = sub
    isLibrary = !isOwnCode
    tryDepth = 0
    write()
    closeScope()
    code.bindPastJump(call.end)
    inlinedCalls.removeLast()
    (substitution, isLibrary, tryDepth, code.range) = outer
    if isOwnCode, outer.3 != nil { code.leave() }
  }

  func returnInlined(_ expression: Expression?, _ call: InlinedCall) {
    if let expression {
      let start = mark
      if info(expression.type).layout == .empty { value(expression) } else { value(expression, into: call.result) }
      release(to: start)
    }
    leaveScopes(to: call.scopeDepth, releasingFrom: nil)
    code.emit(.jump(0), to: call.end)
  }

  // Arguments.

  /// Arguments in registers that nothing writes while the callee's body runs.
  private func evaluate(_ arguments: [Passed], keeping: Bool) -> [Value] {
    operands(arguments).map { value in
      !value.isOwned && (keeping || isGlobal(value) || isTemporary(value)) ? keep(value) : value
    }
  }

  private func isTemporary(_ value: Value) -> Bool {
    (value.slot.ref..<value.slot.ref + value.layout.references).contains { dirty[$0] != nil }
  }

  /// Whether a value stands in a global's own registers, which the callee may write.
  private func isGlobal(_ value: Value) -> Bool {
    guard isTopLevel, let first = scopes.first else { return false }
    return (value.layout.raw > 0 && value.slot.raw < first.rawTop)
      || (value.layout.references > 0 && value.slot.ref < first.refTop)
  }

  /// The registers of a local variable that a mutating call may change where it stands.
  private func ownRegister(_ receiver: Receiver) -> Slot? {
    switch receiver {
    case .none, .value: return nil
    case .place(let place, let type):
      guard case .register(let slot) = place,
        !isGlobal(Value(slot: slot, type: type, isOwned: false)),
        !isTemporary(Value(slot: slot, type: type, isOwned: false))
      else { return nil }
      return slot
    case .expression(let expression):
      guard case .variable(let variable) = expression.kind, variable.strength == .strong, !variable.isComputed,
        !isObserved(variable, of: nil), case .register(let slot)? = storage(of: variable),
        !program.isWatched(variable)
      else { return nil }
      return slot
    }
  }

  // What may be inlined.

  private func mayInline(_ decl: FunctionDecl, _ arguments: [Passed]) -> Bool {
    // What runs once is better compiled once.
    if isTopLevel, loopDepth == 0, inlinedCalls.isEmpty { return false }
    guard inlinedCalls.count < Self.depthLimit, code.count < Self.codeLimit, decl !== own,
      !inlinedCalls.contains(where: { $0.decl === decl }), !oracle.hasDeinitializers,
      case .body = decl.implementation, !mayThrow(decl), !decl.isLocalFunction, decl.captures.isEmpty,
      decl.parameters.count == arguments.count, decl.selfVariable?.isCaptured != true,
      !isLibrary || isLibraryFunction(decl)
    else { return false }
    switch decl.kind {
    case .function, .getter, .initializer: break
    case .setter, .deinitializer, .willSet, .didSet: return false
    }
    let arePlain = decl.parameters.allSatisfy { parameter in
      !parameter.isInout && !parameter.isVariadic && !parameter.isAutoclosure && !parameter.variable.isCaptured
        && !parameter.variable.isMutated
    }
    return arePlain
      && arguments.allSatisfy { argument in
        switch argument {
        case .expression, .value: true
        case .place, .defaulted, .variadic: false
        }
      }
  }

  private func isSmall(_ decl: FunctionDecl) -> Bool {
    if let known = program.smallFunctions[decl] { return known }
    // While this is being found out, a function that calls itself is none.
    program.smallFunctions[decl] = false
    var weight = BodyWeight(limit: 28)
    weight.add(oracle.body(of: decl))
    program.smallFunctions[decl] = weight.isWithin
    return weight.isWithin
  }

  private func info(_ type: Type, _ sub: Substitution) -> TypeInfo { types.info(oracle.substitute(type, sub)) }
}
