/// How the types of an expression came about.
extension Solver {
  /// In quotes, with the names by which a node came to its type.
  func quoted(_ node: Node, _ type: Type) -> String {
    // `P.self` is the protocol itself, and no type that conforms to it.
    if case .typeReference(let found) = node.kind, case .existential = found, type == .metatype(found) {
      return "'(\(text(found))).Type'"
    }
    guard let found = written(node), found.isNamed, found.type == type else { return "'\(text(type))'" }
    return checker.quoted(found)
  }

  /// The same of what a call calls.
  func quotedCallee(_ call: Node, _ type: Type) -> String {
    if case .call(let callee, _) = call.kind { quoted(callee, type) } else { "'\(text(type))'" }
  }

  /// What a value is to be, in quotes and by the name that is written for it.
  func quotedGoal(_ goal: Type, _ locator: Locator) -> String {
    var found: WrittenType?
    switch locator.role {
    case .contextual where purpose == .initialization: found = contextualWritten
    case .contextual where purpose == .returned:
      if case .function(let function) = context.kind { found = checker.writtenResults[function] }
    case .argument(let call, let position):
      guard case .call(let callee, _) = call.kind, let matches = state.matches[call.id],
        case .function(let function)? = state.choices[callee.id]?.overload.declaration,
        let index = matches.firstIndex(where: { if case .argument(position) = $0 { true } else { false } }),
        function.parameters.indices.contains(index)
      else { break }
      found =
        checker.writtenTypes[function.parameters[index].variable] ?? written(function.parameters[index].type, callee)
    case .assignment:
      if let rootNode, case .assign(let left, _) = rootNode.kind { found = written(left) }
    case .contextual, .element, .dictionaryKey, .dictionaryValue, .branch, .closureResult, .condition, .requirement,
      .result, .coercion, .inoutArgument, .other:
      break
    }
    if let found, found.isNamed, found.type == goal { return checker.quoted(found) }
    return "'\(written(goal))'"
  }

  /// In quotes, the type of the function that a method is handed, by the names that the method's owner gives what it
  /// passes; nil where there are none.
  func quotedFunction(_ call: Node, _ position: Int, _ known: FunctionType) -> String? {
    guard case .call(let callee, _) = call.kind, case .member(let base, _) = callee.kind,
      let (spec, choice) = parameter(call, position), case .function(let declared) = spec.type,
      declared.parameters.count == known.parameters.count
    else { return nil }
    let owner = written(base) ?? .plain(settled(base.type))
    let parts = zip(declared.parameters, known.parameters).map { own, found in
      let part = written(own.type, owner, choice ?? state.choices[callee.id])
      return part.isNamed && part.type == deep(found.type) ? part : .plain(deep(found.type))
    }
    guard parts.contains(where: \.isNamed) else { return nil }
    let effect = known.thrown == nil ? "" : " throws"
    func whole(_ parts: [String], _ result: String) -> String {
      "(\(parts.joined(separator: ", ")))\(effect) -> \(result)"
    }
    let isVoid = deep(known.result) == .void
    let named = whole(parts.map { checker.text($0) }, isVoid ? "Void" : written(known.result))
    return "'\(named)' (aka '\(whole(parts.map { checker.bareText($0.type) }, written(known.result)))')"
  }

  /// What the elements of a sequence are called by the sequence.
  func quotedParts(ofSequence base: Node) -> (named: String, bare: String)? {
    guard let associated = checker.associatedDecl("Element", in: checker.libraryProtocol("Sequence")),
      let type = checker.project(associated, of: settled(base.type))
    else { return nil }
    let owner = written(base) ?? .plain(settled(base.type))
    guard let found = checker.writtenAssociated(associated, of: owner), found.isNamed else {
      return (text(type), text(type))
    }
    return (checker.text(found), checker.bareText(type))
  }

  /// Nil where there is nothing to say but the type.
  func written(_ node: Node) -> WrittenType? {
    switch node.kind {
    case .reference(_, let overloads):
      guard case .variable(let variable)? = state.choices[node.id]?.overload.declaration ?? only(overloads) else {
        return nil
      }
      return checker.writtenTypes[variable] ?? writtenParameter(variable)
    case .call(let callee, _):
      guard case .function(let function)? = state.choices[callee.id]?.overload.declaration else { return nil }
      if function.isInitializer { return writtenSequence(node) }
      if let found = checker.writtenResults[function] { return found }
      return written(function.result, callee)
    case .member(let base, let name):
      guard case .variable(let variable)? = state.choices[node.id]?.overload.declaration else {
        guard let whole = written(base), case .tuple(let elements) = whole.type else { return nil }
        return (Int(name) ?? elements.firstIndex { $0.label == name }).flatMap { whole.element($0) }
      }
      return checker.writtenTypes[variable] ?? written(variable.type, node)
    case .index(let callee, _):
      guard case .subscripted(let decl)? = state.choices[callee.id]?.overload.declaration else { return nil }
      return written(decl.result, callee)
    case .forceUnwrap(let inner), .bindOptional(let inner): return written(inner)?.argument(0)
    case .optionalChain(let inner):
      guard let found = written(inner) else { return nil }
      return checker.isOptional(found.type) ? found : .nominal(checker.libraryType("Optional"), [found])
    case .tuple(let parts) where parts.count == 1: return written(parts[0].node)
    case .attempt(let inner, .plain), .attempt(let inner, .forced): return written(inner)
    case .literal, .interpolation, .array, .dictionary, .tuple, .implicitMember, .implicitChain, .closure, .conditional,
      .assign, .discard, .cast, .attempt, .inoutReference, .typeReference, .keyPath, .control, .checked, .dynamicType,
      .invalid:
      return nil
    }
  }

  private func only(_ overloads: [Overload]) -> ValueDecl? { overloads.count == 1 ? overloads[0].declaration : nil }

  /// A declared type, as a member of what stands before it.
  private func written(_ declared: Type, _ callee: Node) -> WrittenType? {
    guard case .member(let base, _) = callee.kind, mentionsOwner(declared) else { return nil }
    if case .nominal(let decl, let arguments) = declared, arguments.count == 1,
      let made = madeByClosure(arguments[0], callee)
    {
      return .nominal(decl, [made])
    }
    let known = settled(base.type)
    let owner = written(base) ?? .plain(known)
    return written(declared, owner, state.choices[callee.id])
  }

  /// A type that a method's closure decides on: how what the closure gives came by its type.
  private func madeByClosure(_ declared: Type, _ callee: Node) -> WrittenType? {
    guard case .generic(let parameter) = declared, let arguments = callee.callArguments,
      case .function(let function)? = state.choices[callee.id]?.overload.declaration,
      function.genericParameters.contains(parameter), arguments.count == 1, function.parameters.count == 1,
      case .function(let taken) = function.parameters[0].type, taken.result == declared,
      let body = state.closures[arguments[0].node.id]?.body
    else { return nil }
    return written(body)
  }

  private func written(_ declared: Type, _ owner: WrittenType, _ choice: Choice?) -> WrittenType {
    switch declared {
    case .generic(let parameter):
      if choice?.overload.candidate?.ofProtocol?.selfParameter == parameter { return owner }
      if case .nominal(let decl, _) = owner.type, let index = decl.genericParameters.firstIndex(of: parameter) {
        return owner.argument(index) ?? .plain(.error)
      }
      return .plain(choice?.opened[parameter].map(deep) ?? declared)
    case .associated(let base, let associated):
      let inner = written(base, owner, choice)
      return checker.writtenAssociated(associated, of: inner)
        ?? .plain(checker.project(associated, of: inner.type) ?? .error)
    case .nominal(let decl, let arguments) where !arguments.isEmpty:
      return .nominal(decl, arguments.map { written($0, owner, choice) })
    case .tuple(let elements):
      return .tuple(elements.map { ($0.label, written($0.type, owner, choice)) })
    case .nominal, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error:
      return .plain(declared)
    }
  }

  /// Whether a type says something of what it is a member of.
  private func mentionsOwner(_ type: Type) -> Bool {
    switch type {
    case .associated, .generic: true
    case .nominal(_, let arguments): arguments.contains { mentionsOwner($0) }
    case .tuple(let elements): elements.contains { mentionsOwner($0.type) }
    case .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  /// A closure's parameter: what the function that takes the closure says that it passes.
  private func writtenParameter(_ variable: VariableDecl) -> WrittenType? {
    guard let (call, closure, position) = taker(of: variable), case .call(let callee, let arguments) = call.kind,
      case .member(let base, _) = callee.kind,
      let index = arguments.firstIndex(where: { $0.node.id == closure }),
      let (spec, choice) = parameter(call, index), case .function(let function) = spec.type,
      function.parameters.indices.contains(position), !checker.isNominal(settled(base.type), "Range"),
      !checker.isNominal(settled(base.type), "ClosedRange")
    else { return nil }
    let owner = written(base) ?? .plain(settled(base.type))
    return written(function.parameters[position].type, owner, choice ?? state.choices[callee.id])
  }

  /// The call that a closure is handed to, the closure, and which of its parameters a variable is.
  private func taker(of variable: VariableDecl) -> (call: Node, closure: Int, position: Int)? {
    guard let rootNode, let closure = state.closures.first(where: { $0.value.parameters.contains(variable) }),
      let position = closure.value.parameters.firstIndex(of: variable),
      let call = path(to: closure.key, from: rootNode)?.dropLast().last
    else { return nil }
    return (call, closure.key, position)
  }

  /// Whether a closure's parameter is what another closure has made: `xs.map { … }.filter { $0 > limit }`. The compiler
  /// looks at such an operation before it knows what the parameter is.
  func isMadeByClosure(_ node: Node) -> Bool {
    guard case .reference(_, let overloads) = node.kind,
      case .variable(let variable)? = state.choices[node.id]?.overload.declaration ?? only(overloads),
      case .call(let callee, _)? = taker(of: variable)?.call.kind, case .member(let base, _) = callee.kind,
      case .call(_, let arguments) = base.kind
    else { return false }
    return arguments.contains(where: \.node.isClosure)
  }
}
