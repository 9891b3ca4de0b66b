/// Calls whose labels or number of arguments are wrong: what is there is compared with what it is meant for all the same.
extension Solver {
  /// Arguments meet the parameters that they are taken to be meant for, and the call gives what its function gives.
  func meet(
    _ call: Node, _ choice: Choice, _ specs: [ParameterSpec], _ arguments: [ArgumentNode], _ owners: [Int?]
  ) {
    state.matches[call.id] = specs.indices.map { index in
      let given = owners.indices.filter { owners[$0] == index }
      if specs[index].isVariadic { return .variadic(given) }
      return given.first.map { .argument($0) } ?? .defaulted
    }
    for (position, (argument, owner)) in zip(arguments, owners).enumerated() {
      guard let owner, !specs[owner].isInout, !isReferenceToPlace(argument.node) else {
        silenceClosure(argument.node)
        continue
      }
      let type = argumentType(specs[owner].type, choice)
      add(
        .convert(
          argument.node.type, specs[owner].isAutoclosure ? autoclosureResult(shallow(type)) : type,
          Locator(argument.node, .argument(call: call, index: position))))
    }
    guard case .function(let function) = choice.overload.declaration, !choice.overload.isForced else { return }
    let made = deep(resultType(function, choice.overload, choice.opened))
    if !checker.containsVariables(made) { _ = unify(call.type, made, Locator(call, .result)) }
  }

  /// The one argument for two parameters, of which it fits the second: the first is missing, whatever the label says.
  /// Of arguments in the wrong order nothing more is known.
  func meant(
    _ mismatch: ArgumentMismatch, _ choice: Choice, _ specs: [ParameterSpec], _ arguments: [ArgumentNode]
  ) -> ArgumentMismatch {
    switch mismatch.problem {
    case .missing([1]) where specs.count == 2 && arguments.count == 1:
      let given = arguments[0].node
      let types = specs.map { deep(argumentType($0.type, choice)) }
      guard fits(given, types[1]), !fits(given, types[0]) else { return mismatch }
      return ArgumentMismatch(problem: .missing([0]), owners: [1])
    case .order: return ArgumentMismatch(problem: mismatch.problem, owners: arguments.map { _ in nil })
    case .missing, .extra, .labels, .notInout, .unexpectedInout: return mismatch
    }
  }

  private func fits(_ node: Node, _ type: Type) -> Bool {
    settled(node.type) == type || isLiteral(node) && isPlainLiteral(node, type)
  }

  private func isReferenceToPlace(_ node: Node) -> Bool {
    if case .inoutReference = node.kind { true } else { false }
  }
}
