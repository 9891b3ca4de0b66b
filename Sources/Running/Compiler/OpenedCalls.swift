import Checking
import Natives

/// Generic functions that are given an existential: the type inside it is their argument's.
extension FunctionCompiler {
  /// Calls the function that is made for the type which the existential turns out to hold.
  func callOpened(
    _ decl: FunctionDecl, _ dispatch: Dispatch, _ sub: Substitution,
    _ opened: (parameter: GenericParameter, argument: Int),
    _ receiver: Receiver, _ arguments: [Passed], _ type: TypeInfo, into target: Slot?
  ) -> Value {
    var isVirtual = false
    if case .virtual = dispatch { isVirtual = true }
    var all = parts(decl, receiver, arguments)
    let position = all.count - arguments.count + opened.argument
    if decl.parameters[opened.argument].type.isOptional(of: opened.parameter),
      case .expression(let whole) = all[position], case .convert(let inner, .optionalSome) = whole.kind
    {
      // What stands in the existential goes along alone, and becomes an optional behind it.
      all[position] = .expression(inner)
    }
    let offset = all[..<position].reduce(type.layout.raw) { $0 + layout(of: $1).raw }
    let key = SelectorKey.opened(decl, sub, opened.parameter, isVirtual: isVirtual, result: type)
    let selector = program.selector(key, receiver: offset)
    var passed = all
    let context = contextLayout(of: decl)
    if decl.isLocalFunction, !context.entries.isEmpty {
      // What the function takes along stands behind its arguments, as a closure's block does.
      program.contexts[key] = context
      let block = temporary(.object)
      writeContext(of: decl, context, number: 0, to: block)
      passed.append(.value(Value(slot: block, type: types.info(.function(FunctionType([], .void))), isOwned: true)))
    }
    return window(passed, result: type, mayThrow: mayThrow(decl), into: target) { raw, ref in
      .callDynamic(selector: selector, raw, ref)
    }
  }

  /// Takes the value out of the existential and calls the function for its type.
  func compileOpened(
    _ decl: FunctionDecl, _ opened: GenericParameter, _ type: TypeInfo, isVirtual: Bool, result wanted: TypeInfo,
    context: CaptureLayout?
  ) throws(CompilationFailure) -> Code {
    name = program.name(of: decl)
    isLibrary = true
    let outer = substitution
    resultType = wanted
    result = reserve(wanted.layout)
    openScope()
    let hasReceiver = !decl.isInitializer && (decl.selfVariable != nil || decl.hasReceiver)
    var own: (slot: Slot, type: TypeInfo)?
    if hasReceiver, let variable = decl.selfVariable {
      let ownType = types.info(oracle.substitute(variable.type, outer))
      own = (reserve(ownType.layout), ownType)
    }
    let parameters = decl.parameters.map { parameter in
      let declared = parameter.variable.type
      let passed = declared.isOptional(of: opened) ? .generic(opened) : declared
      let type = types.info(oracle.substitute(passed, outer))
      return (slot: reserve(type.layout), type: type)
    }
    if let context { bindContext(context) }
    if let own, !givesReceiverBack(decl, own.type), own.type.layout.references > 0 {
      ownReferences.append((own.slot.ref, own.type.layout.references))
    }
    ownMayHoldInstances = true
    var sub = outer
    sub.types[opened] = type.type
    var changed: (value: Value, existential: Slot)?
    let arguments: [Passed] = zip(decl.parameters, parameters).map { declared, part in
      if declared.isInout {
        guard declared.type == .generic(opened) else { return .place(.register(part.slot), part.type) }
        let slot = declareSlot(type.layout, mayHoldInstances: true)
        unbox(Value(slot: part.slot, type: part.type, isOwned: false), as: type, to: slot)
        changed = (Value(slot: slot, type: type, isOwned: false), part.slot)
        return .place(.register(slot), type)
      }
      if part.type.layout.references > 0 { ownReferences.append((part.slot.ref, part.type.layout.references)) }
      let passed = Value(slot: part.slot, type: part.type, isOwned: false)
      if declared.type == .metatype(.generic(opened)) {
        return .value(Value(slot: part.slot, type: types.info(oracle.substitute(declared.type, sub)), isOwned: false))
      }
      let isOptional = declared.type.isOptional(of: opened)
      guard isOptional || declared.type == .generic(opened) else {
        guard declared.type.takesFunction else { return .value(passed) }
        return .value(restored(passed, as: types.info(oracle.substitute(declared.type, sub)), of: decl))
      }
      let slot = declareSlot(type.layout, mayHoldInstances: true)
      unbox(passed, as: type, to: slot)
      let inner = Value(slot: slot, type: type, isOwned: false)
      guard isOptional else { return .value(inner) }
      let optional = types.info(oracle.substitute(declared.type, sub))
      let whole = declareSlot(optional.layout, mayHoldInstances: true)
      convert(inner, .optionalSome, optional, to: whole)
      return .value(Value(slot: whole, type: optional, isOwned: false))
    }
    let receiver: Receiver
    if let own {
      receiver =
        givesReceiverBack(decl, own.type)
        ? .place(.register(own.slot), own.type) : .value(Value(slot: own.slot, type: own.type, isOwned: false))
    } else {
      receiver = .none
    }
    let made = types.info(oracle.substitute(decl.result, sub))
    tryDepth = 1
    let start = mark
    let answer = invoke(decl, isVirtual ? .virtual : .direct, sub, receiver, arguments, made, into: nil)
    deliver(answer, as: wanted, to: result, of: decl)
    if let changed { box(changed.value, to: changed.existential) }
    release(to: start)
    closeScope()
    emitReturn()
    return try finish()
  }
}

extension Type {
  /// Whether it is a closure's, or an optional one's.
  var takesFunction: Bool {
    switch self {
    case .function: true
    case .nominal(let decl, let arguments):
      decl.isLibrary && decl.name == "Optional" && arguments.first?.takesFunction == true
    case .generic, .associated, .tuple, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  /// Whether it is `T?` for a parameter `T`.
  fileprivate func isOptional(of parameter: GenericParameter) -> Bool {
    guard case .nominal(let decl, let arguments) = self, decl.isLibrary, decl.name == "Optional" else { return false }
    return arguments == [.generic(parameter)]
  }
}
