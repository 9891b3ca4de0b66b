import Checking
import Natives

/// What a member is called on.
enum Receiver {
  case none
  case expression(Expression)
  case value(Value)
  /// Of a mutating call.
  case place(Place, TypeInfo)
}

/// An argument on its way into a call's window.
enum Passed {
  case expression(Expression)
  case value(Value)
  case place(Place, TypeInfo)
  /// Evaluated with another substitution, after the explicit ones.
  case defaulted(Expression, Substitution)
  case variadic([Expression], TypeInfo)
}

extension FunctionCompiler {
  func receiver(_ base: Expression, isStatic: Bool) -> Expression? { base }

  func call(_ call: Call, _ type: TypeInfo, into target: Slot?) -> Value {
    switch call.callee {
    case .function(let decl, let dispatch, let sub, let receiver):
      let concreteSub = concrete(sub)
      let base = receiver.map { self.receiver($0, of: decl, before: call.arguments) } ?? .none
      let arguments = placing(isSteady: isSteady(decl, call.arguments)) {
        call.arguments.enumerated().map { passed($1, decl, $0, concreteSub) }
      }
      return invoke(decl, dispatch, sub, base, arguments, type, into: target)
    case .value(let function): return callValue(function, call.arguments, type, into: target)
    case .delegatedInit(let decl, let sub, let receiver, let isForced):
      return delegate(decl, concrete(sub), receiver, isForced: isForced, call.arguments, type, into: target)
    }
  }

  /// What a call is made on. It is found before the places that are handed over.
  private func receiver(_ base: Expression, of decl: FunctionDecl, before arguments: [Argument]) -> Receiver {
    let handsPlaces = arguments.contains { if case .reference = $0 { true } else { false } }
    guard handsPlaces, decl.hasReceiver, !decl.isInitializer, !isSimple(base) else { return .expression(base) }
    let type = info(base.type)
    if givesReceiverBack(decl, type) { return .place(place(base), type) }
    return .value(borrow(keep(value(base))))
  }

  /// Whether a call runs no code of an author.
  private func isSteady(_ decl: FunctionDecl, _ arguments: [Argument]) -> Bool {
    isIntrinsic(decl) && arguments.allSatisfy { if case .reference = $0 { true } else { isSimple($0) } }
  }

  func passed(_ argument: Argument, _ decl: FunctionDecl, _ index: Int, _ sub: Substitution) -> Passed {
    switch argument {
    case .value(let expression): return .expression(expression)
    case .reference(let expression): return .place(place(expression), info(expression.type))
    case .variadic(let elements, let array): return .variadic(elements, info(array))
    case .defaulted: return defaultArgument(index, of: decl, sub)
    }
  }

  func defaultArgument(_ index: Int, of decl: FunctionDecl, _ sub: Substitution) -> Passed {
    guard let expression = decl.parameters[index].defaultValue?.expression else {
      unsupported("a default argument of \(decl.fullName)")
      return .variadic([], voidType)
    }
    return .defaulted(expression, writer(of: decl, sub))
  }

  /// The arguments of the type in which default arguments are written: of an initialiser that a subclass inherits those of
  /// the superclass.
  private func writer(of decl: FunctionDecl, _ sub: Substitution) -> Substitution {
    guard case .synthesized(.inheritedInit(let inherited)) = decl.implementation else { return sub }
    var made = types.info(oracle.substitute(decl.result, sub))
    if decl.isFailable, case .optional(let inner, _) = made.form { made = inner }
    guard let superclass = types.superclass(of: made) else { return sub }
    return writer(of: inherited, Substitution(sub.types.merging(types.substitution(of: superclass).types) { $1 }))
  }

  /// An argument that is needed more than once, as an accessor's.
  func evaluated(_ argument: Argument, _ decl: FunctionDecl, _ index: Int, _ sub: Substitution) -> Passed {
    switch passed(argument, decl, index, sub) {
    case .expression(let expression): return .value(keep(value(expression)))
    case .defaulted(let expression, let other):
      let outer = substitution
      substitution = other
      defer { substitution = outer }
      return .value(keep(value(expression)))
    case .variadic(let elements, let array):
      let slot = temporary(.object)
      writeArray(elements, array, to: slot)
      return .value(Value(slot: slot, type: array, isOwned: true))
    case .value(let value): return .value(value)
    case .place(let place, let type): return .place(place, type)
    }
  }

  func layout(of passed: Passed) -> TypeLayout {
    switch passed {
    case .expression(let expression): info(expression.type).layout
    case .value(let value): value.layout
    case .place(_, let type): type.layout
    case .defaulted(let expression, let sub): types.info(oracle.substitute(expression.type, sub)).layout
    case .variadic: .object
    }
  }

  private func invokeWitness(
    _ function: FunctionDecl, _ own: Type?, _ sub: Substitution, _ receiver: Receiver, _ arguments: [Passed],
    _ type: TypeInfo, into target: Slot?
  ) -> Value {
    let isOfType = if case .initializer = function.kind { true } else { function.isStatic }
    if isOfType, let own, info(own).isInstance, isClassInit(function) {
      // The class itself is known: what it overrides is what is called.
      let (actual, map) = program.virtualTarget(function, sub, in: info(own))
      return invoke(actual, .direct, map, receiver, arguments, type, into: target)
    }
    return invoke(function, isOverridable(function) ? .virtual : .direct, sub, receiver, arguments, type, into: target)
  }

  /// Calls a declared function, whatever stands behind it.
  @discardableResult
  func invoke(
    _ decl: FunctionDecl, _ dispatch: Dispatch, _ sub: Substitution, _ receiver: Receiver, _ arguments: [Passed],
    _ type: TypeInfo, into target: Slot?
  ) -> Value {
    var sub = concrete(sub)
    if !decl.genericParameters.isEmpty, let opened = oracle.openedParameters(of: decl, sub) {
      if decl.isLocalFunction { sub = merged(sub) }
      return callOpened(decl, dispatch, sub, opened, receiver, arguments, type, into: target)
    }
    switch dispatch {
    case .direct: break
    case .witness:
      let own = selfType(of: decl, sub)
      if case .existential? = own {
        return callDynamic(decl, sub, receiver, arguments, type, into: target)
      }
      let witness = oracle.witness(for: decl, sub)
      sub = witness.substitution
      switch witness.target {
      case .function(let function):
        if decl.isFailable, !function.isFailable, case .optional(let payload, _) = type.form {
          // What never fails stands for what may.
          let made = invokeWitness(function, own, sub, receiver, arguments, payload, into: nil)
          let slot = target ?? temporary(type.layout)
          convert(made, .optionalSome, type, to: slot)
          return Value(slot: slot, type: type, isOwned: target == nil)
        }
        return invokeWitness(function, own, sub, receiver, arguments, type, into: target)
      case .field(let variable): return fieldWitness(variable, receiver, arguments, type, into: target)
      case .variable(let variable): return variableWitness(variable, sub, arguments, type, into: target)
      case .enumCase(let enumCase): return caseWitness(enumCase, arguments, type, into: target)
      }
    case .existential: return callDynamic(decl, sub, receiver, arguments, type, into: target)
    case .virtual:
      if decl.isStatic, !decl.isFinal, case .expression(let named) = receiver, case .metatype(let own) = named.kind,
        info(own).isInstance, isClassInit(decl)
      {
        // Of a generic parameter the class may be one that overrides the member.
        let (actual, map) = program.virtualTarget(decl, sub, in: info(own))
        if actual !== decl { return invoke(actual, .direct, map, receiver, arguments, type, into: target) }
      }
      if decl.isStatic, !decl.isFinal, let metatype = dynamicMetatype(receiver) {
        let selector = program.selector(.method(decl, sub), receiver: type.layout.raw)
        return window([metatype] + arguments, result: type, mayThrow: mayThrow(decl), into: target) { raw, ref in
          .callDynamic(selector: selector, raw, ref)
        }
      }
      if !decl.isFinal, !decl.isStatic, case .function = decl.kind {
        return callVirtual(decl, sub, receiver, arguments, type, into: target)
      }
      switch decl.kind {
      case .getter, .setter:
        if !decl.isFinal, !decl.isStatic { return callVirtual(decl, sub, receiver, arguments, type, into: target) }
      case .function, .initializer, .deinitializer, .willSet, .didSet: break
      }
    }
    switch decl.implementation {
    case .native(.intrinsic(let intrinsic)):
      return emit(intrinsic, decl, sub, receiver, arguments, type, into: target)
    case .native(.function(let function)):
      return callNative(function, decl, receiver, arguments, type, into: target)
    case .requirement:
      return invoke(decl, .witness, sub, receiver, arguments, type, into: target)
    case .body, .synthesized: break
    }
    if decl.isLocalFunction, !decl.captures.isEmpty {
      return callLocal(decl, sub, arguments, type, into: target)
    }
    if case .initializer = decl.kind {
      if !isClassInit(decl), let made = inlinedInit(decl, sub, arguments, type, into: target) { return made }
    } else if let result = inlined(decl, sub, receiver, arguments, type, into: target) {
      return result
    }
    let function: Int
    if case .initializer = decl.kind, isClassInit(decl) {
      if let metatype = dynamicMetatype(receiver) {
        let selector = program.selector(.allocation(decl, sub), receiver: type.layout.raw)
        return window([metatype] + arguments, result: type, mayThrow: mayThrow(decl), into: target) { raw, ref in
          .callDynamic(selector: selector, raw, ref)
        }
      }
      // `T()` makes the class that `T` is, by its own initialiser.
      let made = madeClass(decl, type)
      let (actual, map) = made.map { program.virtualTarget(decl, sub, in: $0) } ?? (decl, sub)
      function = program.allocatingFunction(actual, map, isDynamic: false)
    } else {
      function = program.declaredFunction(decl, decl.isLocalFunction ? merged(sub) : sub)
    }
    return window(
      parts(decl, receiver, arguments), result: type, mayThrow: mayThrow(decl), into: target
    ) { raw, ref in .call(function: UInt16(function), raw, ref) }
  }

  /// A local function sees the generic parameters of the function around it.
  func merged(_ sub: Substitution) -> Substitution {
    Substitution(substitution.types.merging(sub.types) { $1 })
  }

  func mayThrow(_ decl: FunctionDecl) -> Bool { decl.thrown != nil || decl.isRethrows }

  func isClassInit(_ decl: FunctionDecl) -> Bool {
    if case .nominal(let owner) = decl.owner { owner.kind == .classType && owner.representation == nil } else { false }
  }

  private func isOverridable(_ decl: FunctionDecl) -> Bool {
    guard case .nominal(let owner) = decl.owner, owner.kind == .classType, owner.representation == nil else {
      return false
    }
    switch decl.kind {
    case .function, .getter, .setter: return !decl.isStatic && !decl.isFinal
    case .initializer, .deinitializer, .willSet, .didSet: return false
    }
  }

  private func selfType(of decl: FunctionDecl, _ sub: Substitution) -> Type? {
    switch decl.owner {
    case .protocolRequirement(let owner), .protocolExtension(let owner): sub[owner.selfParameter]
    case .nominal, .none: nil
    }
  }

  /// Receiver and arguments in the order of the callee's parameters.
  func parts(_ decl: FunctionDecl, _ receiver: Receiver, _ arguments: [Passed]) -> [Passed] {
    if case .initializer = decl.kind { return arguments }
    guard decl.selfVariable != nil || decl.hasReceiver else { return arguments }
    switch receiver {
    case .none: return arguments
    case .expression(let expression):
      if !decl.isStatic, givesReceiverBack(decl, info(expression.type)) {
        return [.place(place(expression), info(expression.type))] + arguments
      }
      return [.expression(expression)] + arguments
    case .value(let value): return [.value(value)] + arguments
    case .place(let place, let type):
      // What only reads its receiver keeps what it was handed: it gets a value of its own.
      return [givesReceiverBack(decl, type) ? .place(place, type) : .value(read(place, type))] + arguments
    }
  }

  /// Whether a member's receiver goes back to its place. An instance is changed where it is, and stays; but what
  /// changes it in a protocol's extension may put another one in its place.
  func givesReceiverBack(_ decl: FunctionDecl, _ type: TypeInfo) -> Bool {
    guard decl.isMutating, type.isInstance else { return decl.isMutating }
    guard case .protocolExtension = decl.owner else { return false }
    return true
  }

  /// Evaluates arguments into a window at the top, calls, and gives the result.
  func window(
    _ arguments: [Passed], result type: TypeInfo, mayThrow: Bool, into target: Slot?,
    _ instruction: (Raw, Ref) -> Instruction
  ) -> Value {
    // Places that are open during the call need registers below the window.
    let isStaged = arguments.contains {
      if case .place(let place, _) = $0 { !isPlain(place) } else { false }
    }
    var arguments = arguments
    if isStaged {
      arguments = arguments.map { argument in
        switch argument {
        case .expression(let expression): .value(keep(value(expression)))
        case .value, .place, .defaulted, .variadic: argument
        }
      }
    }
    let base = mark
    let resultSlot = reserve(type.layout)
    let slots = arguments.map { reserve(layout(of: $0)) }
    let inner = mark
    for (argument, slot) in zip(arguments, slots) {
      switch argument {
      case .expression(let expression):
        markDirty(slot, value(expression, into: slot).layout)
      case .value(let value):
        copy(value, to: slot)
        markDirty(slot, value.layout)
      case .variadic(let elements, let array):
        writeArray(elements, array, to: slot)
        markDirty(slot, .object)
      case .place, .defaulted: break
      }
    }
    for (argument, slot) in zip(arguments, slots) {
      guard case .defaulted(let expression, let sub) = argument else { continue }
      let outer = substitution
      substitution = sub
      markDirty(slot, value(expression, into: slot).layout)
      substitution = outer
    }
    var accesses: [AccessKey] = []
    for case .place(let place, _) in arguments {
      guard let key = place.accessKey, !heldAccesses.contains(key) else { continue }
      beginAccess(key)
      accesses.append(key)
    }
    var open: [(Place, TypeInfo, Slot)] = []
    for (argument, slot) in zip(arguments, slots) {
      guard case .place(let place, let type) = argument else { continue }
      during(accesses) { self.open(place, type, into: slot) }
      release(to: inner)
      open.append((place, type, slot))
    }
    let closeAll = { [unowned self] in
      during(accesses) { for (place, type, slot) in open.reversed() { close(place, type, from: slot) } }
      if !accesses.isEmpty { code.emit(.endAccess(count: UInt16(accesses.count))) }
    }
    // From here on the window's references are the callee's.
    for (_, slot) in zip(arguments, slots) {
      for ref in slot.ref..<inner.ref { dirty[ref] = nil }
    }
    code.emit(instruction(Raw(base.raw), Ref(base.ref)))
    if mayThrow, tryDepth > 0 {
      if !open.isEmpty { closers.append(closeAll) }
      rawTop = base.raw
      refTop = base.ref
      let window = (raw: inner.raw, ref: inner.ref)
      handleErrors(aboveWindow: window)
      rawTop = inner.raw
      refTop = inner.ref
      if !open.isEmpty { closers.removeLast() }
    }
    markDirty(resultSlot, type.layout)
    closeAll()
    let result = Value(slot: resultSlot, type: type, isOwned: true)
    if let target {
      copy(result, to: target)
      release(to: base)
      return Value(slot: target, type: type, isOwned: false)
    }
    rawTop = base.raw + type.layout.raw
    refTop = base.ref + type.layout.references
    return result
  }

  func markDirty(_ slot: Slot, _ layout: TypeLayout) {
    for ref in slot.ref..<slot.ref + layout.references {
      dirty[ref] = true
      dirtyDepth[ref] = conditionalDepth
    }
  }

  /// A place that is opened without registers of its own.
  private func isPlain(_ place: Place) -> Bool {
    switch place {
    case .register, .global, .block: true
    case .element(let array, _, _, _, _, _): isPlain(array)
    case .watched(let inner, _): isPlain(inner)
    case .computed: false
    }
  }

  // The other ways to call.

  func callValue(_ function: Expression, _ arguments: [Argument], _ type: TypeInfo, into target: Slot?) -> Value {
    guard case .function(let signature) = concrete(function.type) else {
      return missing("a call of \(function.type)", type, into: target)
    }
    let closure = value(function)
    // A closure that a variable holds may be replaced while it runs; the machine keeps what it needs of it.
    let ready: [Passed] = arguments.map { argument in
      switch argument {
      case .value(let expression): return .expression(expression)
      case .reference(let expression): return .place(place(expression), info(expression.type))
      case .variadic(let elements, let element):
        let array = info(element)
        return .variadic(elements, array)
      case .defaulted:
        unsupported("a default argument of a function value")
        return .variadic([], voidType)
      }
    }
    return window(ready, result: type, mayThrow: signature.thrown != nil, into: target) { raw, ref in
      .callClosure(closure.ref, raw, ref)
    }
  }

  private func callVirtual(
    _ decl: FunctionDecl, _ sub: Substitution, _ receiver: Receiver, _ arguments: [Passed], _ type: TypeInfo,
    into target: Slot?
  ) -> Value {
    let selector = program.selector(.method(decl, sub), receiver: type.layout.references)
    return window(parts(decl, receiver, arguments), result: type, mayThrow: mayThrow(decl), into: target) { raw, ref in
      .callVirtual(selector: selector, raw, ref)
    }
  }

  /// A class's metatype of which only running tells which class it is of.
  private func dynamicMetatype(_ receiver: Receiver) -> Passed? {
    switch receiver {
    case .none, .place: return nil
    case .expression(let expression):
      if case .metatype = expression.kind { return nil }
      guard case .metatype(let instance) = concrete(expression.type), info(instance).isInstance else { return nil }
      return .expression(expression)
    case .value(let value):
      guard case .metatype(let instance) = value.type.type, info(instance).isInstance else { return nil }
      return .value(value)
    }
  }

  private func callDynamic(
    _ decl: FunctionDecl, _ sub: Substitution, _ receiver: Receiver, _ arguments: [Passed], _ type: TypeInfo,
    into target: Slot?
  ) -> Value {
    var own = sub
    if case .protocolRequirement(let owner) = decl.owner { own.types[owner.selfParameter] = nil }
    if case .protocolExtension(let owner) = decl.owner { own.types[owner.selfParameter] = nil }
    let signature = erasedSignature(decl, arguments, result: type)
    let selector = program.selector(.requirement(decl, own, signature), receiver: type.layout.raw)
    let parts = dynamicParts(decl, receiver, signature.given(of: arguments))
    return window(parts, result: type, mayThrow: mayThrow(decl), into: target) { raw, ref in
      .callDynamic(selector: selector, raw, ref)
    }
  }

  private func dynamicParts(_ decl: FunctionDecl, _ receiver: Receiver, _ arguments: [Passed]) -> [Passed] {
    switch receiver {
    case .none: return arguments
    case .expression(let expression):
      if decl.isMutating { return [.place(place(expression), info(expression.type))] + arguments }
      return [.expression(expression)] + arguments
    case .value(let value): return [.value(value)] + arguments
    case .place(let place, let type):
      return [decl.isMutating ? .place(place, type) : .value(read(place, type))] + arguments
    }
  }

  private func callNative(
    _ function: NativeFunction, _ decl: FunctionDecl, _ receiver: Receiver, _ arguments: [Passed], _ type: TypeInfo,
    into target: Slot?
  ) -> Value {
    // The arguments begin the window; the result is written over them.
    let base = mark
    var all = arguments
    if case .initializer = decl.kind {} else if decl.isStatic {} else { all = parts(decl, receiver, arguments) }
    var layouts = TypeLayout.empty
    for argument in all {
      let part = layout(of: argument)
      layouts.raw += part.raw
      layouts.references += part.references
    }
    var slots: [Slot] = []
    for argument in all { slots.append(reserve(layout(of: argument))) }
    _ = reserve(
      TypeLayout(
        raw: max(0, type.layout.raw - layouts.raw), references: max(0, type.layout.references - layouts.references)))
    var defaults: [Int] = []
    for (index, argument) in all.enumerated() {
      switch argument {
      case .expression(let expression): value(expression, into: slots[index])
      case .value(let value): copy(value, to: slots[index])
      case .variadic(let elements, let array): writeArray(elements, array, to: slots[index])
      case .defaulted: defaults.append(index)
      case .place: unsupported("an inout argument of \(decl.fullName)")
      }
      markDirty(slots[index], layout(of: argument))
    }
    for index in defaults {
      guard case .defaulted(let expression, let sub) = all[index] else { continue }
      let outer = substitution
      substitution = sub
      value(expression, into: slots[index])
      substitution = outer
    }
    let site = program.site(SourceSite(function: name, range: code.range ?? decl.range))
    let constant = code.nativeConstant(NativeBox(function), site: UInt64(site))
    code.emit(.callNative(constant, Raw(base.raw), Ref(base.ref)))
    // What the arguments left behind the result is released.
    let resultSlot = Slot(raw: base.raw, ref: base.ref)
    let result = Value(slot: resultSlot, type: type, isOwned: true)
    let rest = base.ref + type.layout.references
    for ref in base.ref..<refTop { dirty[ref] = ref < base.ref + max(layouts.references, type.layout.references) }
    if let target {
      copy(result, to: target)
      release(to: base)
      return Value(slot: target, type: type, isOwned: false)
    }
    release(to: Mark(raw: base.raw + type.layout.raw, ref: rest))
    markDirty(resultSlot, type.layout)
    return result
  }

  func argumentValue(_ argument: Passed) -> Value {
    switch argument {
    case .expression(let expression): return value(expression)
    case .value(let value): return value
    case .place(let place, let type): return Value(slot: open(place, type, into: nil), type: type, isOwned: false)
    case .defaulted(let expression, let sub):
      let outer = substitution
      substitution = sub
      defer { substitution = outer }
      return value(expression)
    case .variadic(let elements, let array):
      let slot = temporary(.object)
      writeArray(elements, array, to: slot)
      return Value(slot: slot, type: array, isOwned: true)
    }
  }

  /// The receiver as an expression that can be a place: values and places get a variable of their own.
  func receiverExpression(_ receiver: Receiver) -> Expression? {
    switch receiver {
    case .none: return nil
    case .expression(let expression): return expression
    case .value(let value): return stand(in: .register(value.slot), value.type)
    case .place(let place, let type):
      switch place {
      case .register(let slot): return stand(in: .register(slot), type)
      case .global(let raw, let ref): return stand(in: .global(raw: raw, ref: ref), type)
      case .block, .element, .computed, .watched: return nil
      }
    }
  }

  /// A variable that stands for registers.
  func stand(in storage: Storage, _ type: TypeInfo) -> Expression {
    let range = code.range ?? program.noRange
    let variable = VariableDecl(name: "", type: type.type, scope: .local, isConstant: false, range: range)
    variables[variable] = storage
    return Expression(.variable(variable), type.type, range)
  }
}

extension FunctionDecl {
  /// Whether calls pass a receiver, also where the body does not name it.
  var hasReceiver: Bool {
    switch owner {
    case .none: false
    case .nominal, .protocolRequirement, .protocolExtension: !isStatic
    }
  }
}
