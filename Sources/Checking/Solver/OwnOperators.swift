import Diagnostics

/// Operands of authors' types beside numbers and texts: in the wrong order for an operator of the author's, or of an
/// enumeration whose raw values the other operand is one of.
extension Solver {
  func describeOwnOperators(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    describeRawOperand(name, nodes, types) || describeSwapped(name, nodes, types, callee)
      || describeTwin(name, nodes, types) || describeQuotient(name, nodes, types, callee)
  }

  /// `v * v` where only `v * 2.0` is declared: the operand that it does not take.
  private func describeTwin(_ name: String, _ nodes: [Node], _ types: [Type]) -> Bool {
    guard types.count == 2, types[0] == types[1], isOfCell(types[0]) else { return false }
    let own = (checker.cellOperators[name] ?? []).filter { $0.parameters.count == 2 && $0.genericParameters.isEmpty }
    guard own.count == 1, let taken = own.first?.parameters.map(\.type),
      let odd = taken.firstIndex(where: { $0 != types[0] }), taken[1 - odd] == types[0]
    else { return false }
    report(
      "cannot convert value of type \(quoted(nodes[odd], types[odd])) to expected argument type '\(text(taken[odd]))'",
      anchor(nodes[odd]))
    return true
  }

  /// `v / 2` where a `v` is wanted: the compiler comes upon what divides durations.
  private func describeQuotient(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard name == "/", types.count == 2, isOfCell(types[0]), isIntegerLiteral(nodes[1]),
      contextualType.map(deep) == types[0], checker.cellOperators[name]?.isEmpty ?? true,
      callee.callNode === rootNode
    else { return false }
    let decl = "DurationProtocol"
    report(
      "referencing operator function '/' on '\(decl)' requires that '\(text(types[0]))' conform to '\(decl)'",
      callee.nameRange)
    return true
  }

  /// `level > 1` of an enumeration with whole numbers as raw values: the compiler proposes `rawValue`.
  private func describeRawOperand(_ name: String, _ nodes: [Node], _ types: [Type]) -> Bool {
    guard let own = types.firstIndex(where: { rawType(of: $0) != nil }), let raw = rawType(of: types[own]),
      types[1 - own] == raw, !nodes.contains(where: isNil)
    else { return false }
    let isText = raw == checker.stringType
    switch name {
    case "==", "!=", "<", ">", "<=", ">=": guard isText || isWhole(raw) else { return false }
    case "+": guard isText else { return false }
    case "*": guard isWhole(raw) else { return false }
    case "+=": guard isText, own == 1 else { return false }
    default: return false
    }
    report(
      "cannot convert value of type \(quoted(nodes[own], types[own])) to expected argument type '\(text(raw))'",
      anchor(nodes[own]))
    return true
  }

  private func rawType(of type: Type) -> Type? {
    guard case .nominal(let decl, _) = type, !decl.isLibrary, decl.kind == .enumeration,
      checker.memberCandidates("+", of: type, environment).isEmpty
    else { return nil }
    return decl.rawType
  }

  /// `2 * vector` where `vector * 2` is declared.
  private func describeSwapped(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard ["+", "-", "*", "/"].contains(name), case .reference(_, let overloads) = callee.kind,
      let own = types.firstIndex(where: isOfCell), isWhole(types[1 - own]) || isFloating(types[1 - own]),
      let call = callee.callNode, !isInClosure(call)
    else { return false }
    let declared: [FunctionDecl] = overloads.compactMap { overload in
      guard case .function(let function) = overload.declaration, !checker.sources.isLibrary(function.range.source),
        function.parameters.count == 2, function.parameters.contains(where: { $0.type == types[own] })
      else { return nil }
      return function
    }
    let isExact = declared.contains { [$0.parameters[1].type, $0.parameters[0].type] == types }
    if isExact, !nodes.contains(where: isLiteral) {
      report("operator argument #2 must precede operator argument #1", anchor(nodes[1]))
      return true
    }
    guard declared.count == 1, declared[0].parameters[1 - own].type == types[own],
      call === rootNode || isShown(call)
    else { return false }
    // With C's functions and types beside it, the compiler does not choose for a fraction written out.
    if checker.importsC, isFloating(types[1 - own]), isLiteral(nodes[1 - own]) { return false }
    let number = declared[0].parameters[own].type
    guard isWhole(number) || isFloating(number) else { return false }
    if own == 0, name == "*", isWhole(types[1]), contextualType.map(deep) == types[0] {
      let decl = "DurationProtocol"
      report(
        "referencing operator function '*' on '\(decl)' requires that '\(text(types[0]))' conform to '\(decl)'",
        callee.nameRange)
    } else if contextualType != nil || own == 0 && (name == "*" || name == "/") {
      report(
        "binary operator '\(name)' cannot be applied to operands of type \(quoted(nodes[0], types[0])) and"
          + " \(quoted(nodes[1], types[1]))", callee.nameRange)
    } else {
      report(
        "cannot convert value of type \(quoted(nodes[own], types[own])) to expected argument type"
          + " '\(text(types[1 - own]))'", anchor(nodes[own]))
    }
    return true
  }

  /// Whether a call is all of an argument for whatever type: `print(2 * vector)`.
  private func isShown(_ call: Node) -> Bool {
    guard contextualType == nil, let rootNode, case .call(let callee, let arguments) = rootNode.kind,
      case .reference("print", _) = callee.kind
    else { return false }
    return arguments.contains { $0.node === call && $0.label == nil }
  }

  private func isOfCell(_ type: Type) -> Bool {
    guard case .nominal(let decl, _) = type else { return false }
    return !decl.isLibrary
  }

  private func isInClosure(_ call: Node) -> Bool {
    guard let rootNode else { return false }
    return path(to: call.id, from: rootNode)?.contains(where: \.isClosure) == true
  }
}
