/// Whether an expression speaks of tensors, or only could be taken for one that does.
extension Solver {
  /// Whether operators of tensors were chosen where nothing that is named is one: `xs.reduce(0, +) / xs.count`, of
  /// numbers that don't go together, is no tensor for that.
  func makesTensors(_ root: Node, _ solution: SolverState) -> Bool {
    if let contextualType, isOfTensor(contextualType) { return false }
    let outer = state
    state = solution
    defer { state = outer }
    return usesTensorOperator(root) && !namesTensor(root)
  }

  /// Where nothing is a tensor, a function of a cell's own hides the functions of tensors that have its name: what is
  /// wrong with a call is told of that one alone.
  func hideTensorFunctions(in root: Node) {
    if let contextualType, isOfTensor(contextualType) { return }
    guard !namesTensor(root) else { return }
    isWithoutTensors = true
    hideTensorFunctions(of: root)
  }

  /// A function that nothing calls and nothing asks for a type is one of numbers: `let h = max`, `[max, min]`.
  func hideTensorFunctions(ofBare root: Node) {
    let parts: [Node] =
      switch root.kind {
      case .array(let elements, _): elements
      case .dictionary(let pairs, _, _): pairs.map(\.value)
      case .tuple(let parts): parts.map(\.node)
      case .conditional(_, let yes, let no): [yes, no]
      case .call, .index, .member, .forceUnwrap, .bindOptional, .optionalChain, .attempt, .inoutReference, .discard,
        .dynamicType, .implicitChain, .cast, .assign, .closure, .literal, .interpolation, .reference, .implicitMember,
        .typeReference, .keyPath, .control, .checked, .invalid:
        []
      }
    if !namesTensor(root) { parts.forEach(hideTensorFunctions(ofBare:)) }
    guard case .reference(let name, let overloads) = root.kind, overloads.count > 1 else { return }
    let plain = overloads.filter { !isOfTensor($0.declaration) }
    guard !plain.isEmpty, plain.count < overloads.count else { return }
    root.kind = .reference(name, plain)
    if state.candidates[root.id] != nil { state.candidates[root.id] = plain }
  }

  private func hideTensorFunctions(of node: Node) {
    if case .reference(let name, let overloads) = node.kind, overloads.count > 1, !LibraryIndex.isOperator(name) {
      let own = overloads.filter { !isOfTensor($0.declaration) }
      let isHidden = own.contains { overload in
        overload.declaration.range.map { !checker.sources.isLibrary($0.source) } ?? false
      }
      if isHidden, own.count < overloads.count {
        node.kind = .reference(name, own)
        if state.candidates[node.id] != nil { state.candidates[node.id] = own }
      }
    }
    for child in children(of: node) { hideTensorFunctions(of: child) }
  }

  private func usesTensorOperator(_ node: Node) -> Bool {
    if case .reference(let name, _) = node.kind, LibraryIndex.isOperator(name),
      case .function(let function)? = state.choices[node.id]?.overload.declaration,
      case .nominal(let owner) = function.owner, owner.libraryModule == "TensorCore"
    {
      return true
    }
    return children(of: node).contains(where: usesTensorOperator)
  }

  private func namesTensor(_ node: Node) -> Bool {
    switch node.kind {
    case .reference(let name, let overloads):
      // A function of numbers that tensors have too names none, nor does a closure's parameter, whose type is found.
      if !LibraryIndex.isOperator(name), overloads.allSatisfy({ isOfTensor($0.declaration) }),
        let found = state.choices[node.id]?.overload.declaration ?? overloads.first?.declaration, isOfTensor(found),
        !isOfClosure(found)
      {
        return true
      }
    case .member, .implicitMember, .index:
      if let found = state.choices[node.id]?.overload.declaration, isOfTensor(found) { return true }
    case .typeReference(let type), .cast(_, let type, _): if isOfTensor(deep(type)) { return true }
    case .checked(let value): if isOfTensor(value.type) { return true }
    case .control: return true
    case .closure(let closure):
      let types = state.closures[node.id]?.parameters.map(\.type) ?? []
      let isTyped = zip(closure.parameterNames ?? [], types).contains { $0.type != nil && isOfTensor(deep($1)) }
      if isTyped { return true }
    case .literal, .interpolation, .array, .dictionary, .tuple, .implicitChain, .call, .conditional, .assign,
      .discard, .forceUnwrap, .bindOptional, .optionalChain, .attempt, .inoutReference, .keyPath, .dynamicType,
      .invalid:
      break
    }
    return children(of: node).contains(where: namesTensor)
  }

  private func isOfClosure(_ declaration: ValueDecl) -> Bool {
    guard case .variable(let variable) = declaration else { return false }
    return state.closures.values.contains { $0.parameters.contains { $0 === variable } }
  }

  private func isOfTensor(_ declaration: ValueDecl) -> Bool {
    switch declaration {
    case .variable(let variable): isOfTensor(deep(variable.type))
    case .function(let function):
      isOfTensor(function.result) || function.parameters.contains { isOfTensor($0.type) }
    case .subscripted(let decl): isOfTensor(decl.result)
    case .enumCase(let enumCase): enumCase.payload.contains { isOfTensor($0.type) }
    case .type, .protocolType, .alias, .genericParameter, .associatedType: true
    }
  }

  private func isOfTensor(_ type: Type) -> Bool {
    checker.contains(type) { part in
      if case .nominal(let decl, _) = part { decl.libraryModule == "TensorCore" } else { false }
    }
  }
}
