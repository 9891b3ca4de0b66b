import Checking
import Natives

extension FunctionCompiler {
  /// The function itself: result registers, receiver, parameters, body.
  func compileDeclared(_ decl: FunctionDecl) throws(CompilationFailure) -> Code {
    begin(decl)
    if decl.isInitializer { return try compileInitializer(decl) }
    resultType = info(decl.result)
    result = reserve(resultType.layout)
    openScope()
    if case .synthesized(let kind) = decl.implementation {
      writeSynthesized(kind, decl)
      return try finish()
    }
    // All of what the caller passed has its registers before a captured one gets a box behind them.
    let receiver = reserveReceiver(decl)
    let parameters = decl.parameters.map { ($0.variable, reserve(info($0.variable.type).layout)) }
    if let (own, slot) = receiver { bindParameter(own, slot) }
    for (variable, slot) in parameters { bindParameter(variable, slot) }
    if case .native = decl.implementation {
      unsupported("\(decl.fullName) as a function of its own")
    } else {
      finishBody(oracle.body(of: decl))
    }
    return try finish()
  }

  private func begin(_ decl: FunctionDecl) {
    name = program.name(of: decl)
    own = decl
    isLibrary = isLibraryFunction(decl)
    if !isLibrary { code.range = decl.range }
    switch decl.kind {
    case .willSet(let variable), .didSet(let variable): observing = (variable, decl.selfVariable)
    case .function, .initializer, .deinitializer, .getter, .setter: break
    }
  }

  private func reserveReceiver(_ decl: FunctionDecl) -> (VariableDecl, Slot)? {
    guard let own = decl.selfVariable else {
      if decl.hasReceiver { preconditionFailure("a member without a receiver: \(decl.fullName)") }
      return nil
    }
    let type = info(own.type)
    let slot = reserve(type.layout)
    // A mutating method's receiver goes back to its place.
    let isReturned = givesReceiverBack(decl, type)
    own.isInout = isReturned
    return (own, slot)
  }

  func bindParameters(_ decl: FunctionDecl) {
    let slots = decl.parameters.map { ($0.variable, reserve(info($0.variable.type).layout)) }
    for (variable, slot) in slots { bindParameter(variable, slot) }
  }

  // Initialisers. Of a value type, `self` is made where the result goes; of a class it is passed in.

  private func compileInitializer(_ decl: FunctionDecl) throws(CompilationFailure) -> Code {
    // In an initialiser of a protocol extension, `self` is made by the one it delegates to, also where it is a class.
    guard case .nominal(let owner) = decl.owner else { return try compileValueInit(decl, nil) }
    guard isClassInit(decl) else { return try compileValueInit(decl, owner) }
    resultType = decl.isFailable ? boolType : voidType
    result = reserve(resultType.layout)
    openScope()
    let made = instanceType(decl)
    let own = decl.selfVariable
    let slot = reserve(.object)
    ownReferences.append((slot.ref, 1))
    ownMayHoldInstances = true
    if let own { variables[own] = .register(slot) }
    initializing = own
    classInitMayFail = initMayFail(decl)
    let parameters = decl.parameters.map { ($0.variable, reserve(info($0.variable.type).layout)) }
    for (variable, slot) in parameters { bindParameter(variable, slot) }
    if decl.isFailable { failableInit = FailableInit(isClass: true, optional: boolType) }
    let body = isBody(decl) ? oracle.body(of: decl) : []
    impliedSuperInit = decl.impliedSuperInit
    // A convenience initialiser leaves the fields to the one it delegates to.
    if !decl.isConvenience, !delegatesToSelf(body) { writeInitialValues(of: owner, made, instance: slot.ref) }
    if case .synthesized(.inheritedInit(let inherited)) = decl.implementation {
      callInheritedInit(inherited, made, slot, parameters.map { ($0.1, info($0.0.type)) })
    }
    if classInitMayFail, owner.superclass == nil, !decl.isConvenience, !delegatesToSelf(body) {
      let count = statementsUntilComplete(body, owner)
      statements(Array(body[..<count]))
      setFarewell(of: slot.ref, true)
      statements(Array(body[count...]))
    } else {
      statements(body)
    }
    compileReturn(nil)
    return try finish()
  }

  private func isBody(_ decl: FunctionDecl) -> Bool {
    if case .body = decl.implementation { true } else { false }
  }

  /// The type that an initialiser makes.
  private func instanceType(_ decl: FunctionDecl) -> TypeInfo {
    let type = info(decl.result)
    if decl.isFailable, case .optional(let inner, _) = type.form { return inner }
    return type
  }

  private func delegatesToSelf(_ body: [Statement]) -> Bool {
    body.contains { statement in
      switch statement {
      case .expression(let expression): delegatesToSelf(expression)
      case .ifElse(let inner): delegatesToSelf(inner.then) || delegatesToSelf(inner.otherwise ?? [])
      case .guardElse(_, let inner, _): delegatesToSelf(inner)
      case .switchCase(let inner): inner.cases.contains { delegatesToSelf($0.body) }
      case .doCatch(let inner): delegatesToSelf(inner.body) || inner.catches.contains { delegatesToSelf($0.body) }
      case .block(let inner, _): delegatesToSelf(inner)
      case .whileLoop(let loop, _), .repeatLoop(let loop, _): delegatesToSelf(loop.body)
      case .forIn(let inner): delegatesToSelf(inner.loop.body)
      case .binding, .localFunction, .deferred, .returns, .breaks, .continues, .falls, .throwError, .yields: false
      }
    }
  }

  private func delegatesToSelf(_ expression: Expression) -> Bool {
    if case .tryExpression(let inner, _) = expression.kind { return delegatesToSelf(inner) }
    if case .discard(let inner) = expression.kind { return delegatesToSelf(inner) }
    if case .assign(let target, _) = expression.kind, case .variable(let variable) = target.kind {
      return variable === initializing
    }
    // `super.init` names the receiver as its superclass.
    guard case .call(let call) = expression.kind, case .delegatedInit(_, _, let receiver, _) = call.callee,
      case .variable = receiver.kind
    else { return false }
    return true
  }

  private func callInheritedInit(
    _ inherited: FunctionDecl, _ type: TypeInfo, _ own: Slot, _ arguments: [(Slot, TypeInfo)]
  ) {
    guard let superclass = types.superclass(of: type) else { return }
    let function = program.declaredFunction(inherited, types.substitution(of: superclass))
    let start = mark
    let answer = inherited.isFailable ? boolType : voidType
    let values: [Passed] = arguments.map { .value(Value(slot: $0.0, type: $0.1, isOwned: false)) }
    tryDepth += 1
    let flag = window(
      [.value(Value(slot: own, type: superclass, isOwned: false))] + values, result: answer,
      mayThrow: mayThrow(inherited), into: nil
    ) { raw, ref in .call(function: UInt16(function), raw, ref) }
    tryDepth -= 1
    if inherited.isFailable { failInit(unless: flag, isForced: false) }
    if classInitMayFail { setFarewell(of: own.ref, true) }
    release(to: start)
  }

  private func compileValueInit(_ decl: FunctionDecl, _ owner: NominalDecl?) throws(CompilationFailure) -> Code {
    resultType = info(decl.result)
    result = reserve(resultType.layout)
    openScope()
    let made = instanceType(decl)
    let own = decl.selfVariable
    var slot = result
    makesResult = true
    let parameters = decl.parameters.map { ($0.variable, reserve(info($0.variable.type).layout)) }
    for (variable, slot) in parameters { bindParameter(variable, slot) }
    if decl.isFailable {
      // Of the function and not of its scope: what `defer` does to it comes before it is given.
      slot = reserve(made.layout)
      if made.layout.references > 0 { ownReferences.append((slot.ref, made.layout.references)) }
      if types.mayHoldInstances(made) { ownMayHoldInstances = true }
      failableInit = FailableInit(isClass: false, optional: resultType)
    }
    if let own {
      if needsBox(own) {
        let box = reserve(.object)
        ownReferences.append((box.ref, 1))
        newBlock(program.shape(made.layout), to: box.ref)
        variables[own] = .box(box.ref)
        boxedInouts.append((box.ref, slot, made.layout))
      } else {
        variables[own] = .register(slot)
      }
    }
    initializing = own
    let body = isBody(decl) ? oracle.body(of: decl) : []
    if let owner, !delegatesToSelf(body) {
      // A memberwise initialiser's parameters bring the initial values of their properties along, as defaults.
      let isMemberwise = if case .synthesized(.memberwiseInit) = decl.implementation { true } else { false }
      let given = isMemberwise ? Set(decl.parameters.map(\.variable.name)) : []
      writeInitialValues(of: owner, made, value: slot, except: given)
      if let own, case .box(let box)? = variables[own] {
        storeBlock(box, rawWord: 0, refWord: made.layout.raw, made.layout, from: slot)
      }
    }
    if case .synthesized(.memberwiseInit) = decl.implementation { writeMembers(parameters, made, slot) }
    if case .synthesized(let kind) = decl.implementation, kind.findsCase {
      writeInitByCase(kind, made, Value(slot: parameters[0].1, type: info(parameters[0].0.type), isOwned: false), slot)
    }
    statements(body)
    if decl.isFailable {
      returnFromFailableInit(nil, FailableInit(isClass: false, optional: resultType))
    } else {
      closeScope()
      emitReturn()
    }
    return try finish()
  }

  /// Initial values of a struct's properties; optionals without one are nil.
  func writeInitialValues(
    of owner: NominalDecl, _ type: TypeInfo, value slot: Slot, except given: Set<String> = []
  ) {
    guard case .structure(let fields) = type.form else { return }
    for field in fields {
      guard let variable = field.variable, !given.contains(variable.name) else { continue }
      let place = slot.offset(field)
      if let initial = variable.initialValue, !variable.isLazy {
        if variable.strength == .strong {
          value(initial, into: place)
        } else {
          let start = mark
          code.emit(.makeWeak(Ref(place.ref), value(initial).ref))
          release(to: start)
        }
      } else if case .optional = field.type.form, !variable.isConstant {
        zero(place, types.storedLayout(variable, field.type))
      }
    }
  }

  /// The same of a class's own properties, in the instance. A new instance's words are zero.
  private func writeInitialValues(of owner: NominalDecl, _ type: TypeInfo, instance: Int) {
    let layout = types.instanceLayout(of: type)
    for field in layout.fields where owner.fields.contains(where: { $0 === field.variable }) {
      guard let initial = field.variable.initialValue, !field.variable.isLazy else { continue }
      let start = mark
      let words = temporary(field.layout)
      if field.variable.strength == .strong {
        value(initial, into: words)
      } else {
        code.emit(.makeWeak(Ref(words.ref), value(initial).ref))
      }
      storeBlock(
        instance, rawWord: field.word, refWord: field.word + field.layout.raw, field.layout, from: words)
      consume(words, field.layout)
      release(to: start)
    }
  }

  private func writeMembers(_ parameters: [(VariableDecl, Slot)], _ type: TypeInfo, _ slot: Slot) {
    guard case .structure(let fields) = type.form else { return }
    for (variable, parameter) in parameters {
      guard let field = fields.first(where: { $0.name == variable.name }) else { continue }
      let start = mark
      let value = Value(slot: parameter, type: info(variable.type), isOwned: false)
      if field.variable?.strength != .strong, field.variable != nil {
        code.emit(.makeWeak(Ref(slot.offset(field).ref), value.ref))
      } else if field.type !== value.type, case .optional = field.type.form {
        // A lazy property's storage.
        copy(value, to: payload(of: Value(slot: slot.offset(field), type: field.type, isOwned: false)).slot)
        markSome(slot.offset(field), field.type)
      } else {
        copy(value, to: slot.offset(field))
      }
      release(to: start)
    }
  }

  // Leaving a failable initialiser.

  func returnFromFailableInit(_ expression: Expression?, _ failable: FailableInit) {
    if expression != nil { return returnNilFromInit() }
    leaveScopes(to: 0, releasingFrom: nil)
    if failable.isClass {
      code.emit(.loadInt(Raw(result.raw), 1))
    } else if let own = initializing {
      let type = info(own.type)
      let target = payload(of: Value(slot: result, type: resultType, isOwned: false)).slot
      switch variables[own] {
      case .register(let slot):
        copyRaw(slot.raw, to: target.raw, type.layout.raw)
        copyRefs(slot.ref, to: target.ref, type.layout.references)
      case .box(let box):
        load(.block(box, rawWord: 0, refWord: type.layout.raw), type.layout, to: target, mustBePresent: false)
      case .global, .captured, .part, nil: break
      }
      markSome(result, resultType)
    }
    if let call = impliedSuperInit { value(call) }
    emitReturn()
  }

  func returnNilFromInit() {
    zero(result, resultType.layout)
    leaveScopes(to: 0, releasingFrom: nil)
    emitReturn(isFailing: true)
  }

  /// Makes an instance and initialises it; called through a metatype, it is handed that first.
  func compileAllocating(_ decl: FunctionDecl, isDynamic: Bool) throws(CompilationFailure) -> Code {
    begin(decl)
    // In a chain of calls the initialiser stands once.
    isLibrary = true
    resultType = info(decl.result)
    result = reserve(resultType.layout)
    openScope()
    let made = instanceType(decl)
    if isDynamic { _ = reserve(.rawWord) }
    let slots = decl.parameters.map { reserve(info($0.variable.type).layout) }
    newBlock(program.shape(ofClass: made), to: result.ref)
    makesResult = true
    if initMayFail(decl) { setFarewell(of: result.ref, false) }
    let function = program.declaredFunction(decl, substitution)
    let answer = decl.isFailable ? boolType : voidType
    let start = mark
    tryDepth = 1
    let arguments: [Passed] = zip(decl.parameters, slots).map { parameter, slot in
      let type = info(parameter.variable.type)
      // What was passed `inout` comes back from the initialiser, and goes back to the caller.
      return parameter.variable.isInout
        ? .place(.register(slot), type) : .value(Value(slot: slot, type: type, isOwned: true))
    }
    let flag = window(
      [.value(Value(slot: result, type: made, isOwned: false))] + arguments, result: answer,
      mayThrow: mayThrow(decl), into: nil
    ) { raw, ref in .call(function: UInt16(function), raw, ref) }
    if decl.isFailable {
      let made = code.makeLabel()
      code.emit(.branchTrue(flag.raw, 0), to: made)
      code.emit(.clearRef(Ref(result.ref)))
      code.bind(made)
    }
    release(to: start)
    closeScope()
    emitReturn()
    return try finish()
  }

  /// Makes a static property's value and puts it in its place.
  func compileStatic(_ variable: VariableDecl) throws(CompilationFailure) -> Code {
    name = variable.name
    isLibrary = oracle.sources.isLibrary(variable.range.source)
    if !isLibrary { code.range = variable.range }
    openScope()
    let type = info(variable.type)
    let place = program.staticPlace(variable, substitution, type: type)
    if let initial = variable.initialValue {
      let start = mark
      if variable.strength == .strong {
        let value = keep(value(initial))
        storeGlobal(place.raw, place.reference, type.layout, from: value.slot)
        consume(value.slot, type.layout)
      } else {
        let weak = temporary(.object)
        code.emit(.makeWeak(Ref(weak.ref), value(initial).ref))
        storeGlobal(place.raw, place.reference, .object, from: weak)
        consume(weak, .object)
      }
      release(to: start)
    }
    closeScope()
    emitReturn()
    return try finish()
  }

  func writeLazyValue(_ variable: VariableDecl, _ base: Expression, into slot: Slot) {
    guard let initial = variable.initialValue else { return unsupported("a lazy property without a value") }
    let outer = substitution
    let ownType = info(base.type)
    func write() {
      substitution = merged(types.substitution(of: ownType))
      value(initial, into: slot)
      substitution = outer
    }
    guard let own = variable.getter?.selfVariable else { return write() }
    guard own.isMutated, !ownType.isInstance else {
      let value = value(base)
      variables[own] = .register(keep(Value(slot: value.slot, type: ownType, isOwned: value.isOwned)).slot)
      return write()
    }
    // Other lazy properties of the value may get theirs meanwhile.
    let whole = place(base)
    let opened = open(whole, ownType, into: nil)
    if needsBox(own) {
      let box = temporary(.object)
      newBlock(program.shape(ownType.layout), to: box.ref)
      storeBlock(box.ref, rawWord: 0, refWord: ownType.layout.raw, ownType.layout, from: opened)
      variables[own] = .box(box.ref)
      write()
      load(
        .block(box.ref, rawWord: 0, refWord: ownType.layout.raw), ownType.layout, to: opened, mustBePresent: false)
    } else {
      variables[own] = .register(opened)
      write()
    }
    close(whole, ownType, from: opened)
  }

  /// Runs the `deinit`s of a class, its own first; then the instance goes.
  func compileDeinitializer(_ type: TypeInfo) throws(CompilationFailure) -> Code {
    name = "deinit"
    openScope()
    let slot = reserve(.object)
    ownReferences.append((slot.ref, 1))
    ownMayHoldInstances = true
    var current: TypeInfo? = type
    while let info = current {
      if let decl = info.nominal?.deinitializer {
        name = "\(info.nominal?.name ?? "").deinit"
        isLibrary = isLibraryFunction(decl)
        substitution = types.substitution(of: info)
        if let own = decl.selfVariable { variables[own] = .register(slot) }
        block(oracle.body(of: decl))
      }
      current = types.superclass(of: info)
    }
    closeScope()
    emitReturn()
    return try finish()
  }

  /// Calls a requirement's witness for the type inside an existential.
  func compileWitness(
    _ requirement: FunctionDecl, _ type: TypeInfo, _ signature: ErasedSignature
  ) throws(CompilationFailure) -> Code {
    name = program.name(of: requirement)
    isLibrary = true
    var sub = substitution
    switch requirement.owner {
    case .protocolRequirement(let owner), .protocolExtension(let owner): sub.types[owner.selfParameter] = type.type
    case .nominal, .none: break
    }
    let wanted = signature.result
    resultType = wanted
    result = reserve(wanted.layout)
    openScope()
    let isOnType = requirement.isStatic || requirement.isInitializer
    let own = reserve(isOnType ? .rawWord : .existential)
    let parameters = zip(requirement.parameters, signature.parameters).map { parameter, form in
      let type = types.info(oracle.substitute(parameter.variable.type, sub))
      let isGiven = form != .defaulted
      return (slot: reserve(isGiven ? type.layout : .empty), type: type)
    }
    let isChanging = requirement.isMutating && !isOnType
    let slot: Slot
    if isOnType {
      slot = own
    } else {
      if !isChanging { ownReferences.append((own.ref, 1)) }
      ownMayHoldInstances = true
      slot = declareSlot(type.layout, mayHoldInstances: true)
      unbox(Value(slot: own, type: anyType, isOwned: false), as: type, to: slot)
      if isChanging { clear(own.ref, 1) }
    }
    let metatype = Expression(.metatype(type.type), .metatype(type.type), program.noRange)
    let receiver: Receiver
    if isOnType {
      receiver = .expression(metatype)
    } else if isChanging {
      receiver = .place(.register(slot), type)
    } else {
      receiver = .value(Value(slot: slot, type: type, isOwned: false))
    }
    let arguments: [Passed] = zip(requirement.parameters, parameters).enumerated().map { index, parameter in
      let (declared, part) = parameter
      if declared.isInout { return .place(.register(part.slot), part.type) }
      switch signature.parameters[index] {
      case .declared: return .value(Value(slot: part.slot, type: part.type, isOwned: true))
      case .closures(let given):
        return .value(restored(Value(slot: part.slot, type: given, isOwned: true), as: part.type, of: requirement))
      case .defaulted: return defaultArgument(index, of: requirement, sub)
      }
    }
    let made = types.info(oracle.substitute(requirement.result, sub))
    tryDepth = 1
    let start = mark
    let answer = invoke(requirement, .witness, sub, receiver, arguments, made, into: nil)
    deliver(answer, as: wanted, to: result, of: requirement)
    release(to: start)
    if isChanging {
      box(Value(slot: slot, type: type, isOwned: true), to: own)
    }
    closeScope()
    emitReturn()
    return try finish()
  }

  /// Top-level code of a cell. Its window begins with the globals; the last expression's value is described where it
  /// is shown.
  ///
  /// - Parameter isWhole: No other cell uses what this one declares.
  func compileCell(
    _ cell: CheckedCell, shown: ShownPlace?, isWhole: Bool
  ) throws(CompilationFailure) -> Code {
    name = "cell \(cell.number)"
    isTopLevel = true
    rawTop = program.globalRaw
    refTop = program.globalReferences
    rawMaximum = rawTop
    refMaximum = refTop
    openScope()
    for (index, statement) in cell.statements.enumerated() {
      if index == cell.statements.count - 1, let shown, case .expression(let expression) = statement {
        code.range = expression.range
        let start = mark
        let type = info(expression.type)
        let value = keep(value(expression))
        let text = temporary(.object)
        describe(value, isDebug: false, to: text)
        storeGlobal(0, shown.text, .object, from: text)
        if case .host = type.form {
          storeGlobal(0, shown.object, .object, from: value.slot)
          consume(value.slot, .object)
        }
        release(to: start)
      } else {
        compile(statement)
      }
    }
    closeScope()
    drain()
    if isWhole { endGuards(of: cell) }
    code.emit(.halt(cell: UInt16(truncatingIfNeeded: cell.number)))
    return try finish()
  }

  /// What a program's guards bind ends with the program, unlike its other globals.
  private func endGuards(of cell: CheckedCell) {
    guard oracle.hasDeinitializers else { return }
    for case .guardElse(let conditions, _, _) in cell.statements.reversed() {
      for variable in conditions.flatMap(\.variables).reversed() {
        let type = info(variable.type)
        guard types.mayHoldInstances(type), let place = program.globals[variable] else { continue }
        let start = mark
        let taken = temporary(TypeLayout(raw: 0, references: type.layout.references))
        code.emit(
          .takeGlobalRefs(Ref(taken.ref), Global(place.reference), count: UInt16(type.layout.references)))
        release(to: start)
        drain()
      }
    }
  }
}

/// Where a cell leaves the text of its value, and the value itself when it is an object of the host.
struct ShownPlace {
  var text: Int
  var object: Int
}
