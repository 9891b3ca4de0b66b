import Diagnostics

/// Operands where what takes the result says which of them is to blame.
extension Solver {
  /// `total += 1.5` of a constant whole number: the compiler takes the operator for what the right operand is, since
  /// none can change the left one.
  func describeChangedConstant(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard ["+=", "-=", "*=", "/="].contains(name), types[0] != types[1], isNumberOrText(types[1]), !isNil(nodes[1]),
      isNumberOrText(types[0]) || name == "+=" && checker.elementOfArray(types[0]) != nil,
      !(isFloating(types[0]) && isIntegerLiteral(nodes[1])), !(isWhole(types[0]) && isIntegerLiteral(nodes[1])),
      isConstantPlace(nodes[0])
    else { return false }
    let isSum = name == "+=" || name == "-="
    if let call = callee.callNode, !described.insert(call.id).inserted { return true }
    report(
      isSum
        ? "cannot convert value of type \(quoted(nodes[0], types[0])) to expected argument type '\(text(types[1]))'"
        : "binary operator '\(name)' cannot be applied to operands of type \(quoted(nodes[0], types[0])) and"
          + " \(quoted(nodes[1], types[1]))", isSum ? anchor(nodes[0]) : callee.nameRange)
    return true
  }

  private func isNumberOrText(_ type: Type) -> Bool { isWhole(type) || isFloating(type) || type == checker.stringType }

  private func isConstantPlace(_ node: Node) -> Bool {
    switch node.kind {
    case .reference(_, let overloads):
      guard overloads.count == 1, case .variable(let variable) = overloads[0].declaration else { return false }
      return variable.isConstant && variable.getter == nil
    case .member(let base, "subscript"):
      return !checker.isReference(settled(base.type), environment) && isConstantPlace(base)
    case .member(let base, _):
      guard case .variable(let variable)? = state.choices[node.id]?.overload.declaration, variable.getter == nil else {
        return false
      }
      return variable.isConstant || !checker.isReference(settled(base.type), environment) && isConstantPlace(base)
    case .index(let base, _): return isConstantPlace(base)
    case .literal, .interpolation, .array, .dictionary, .tuple, .implicitMember, .implicitChain, .call, .closure,
      .conditional, .assign, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt, .inoutReference,
      .typeReference, .keyPath, .control, .checked, .dynamicType, .invalid:
      return false
    }
  }

  /// `Int.random(in: 1...2.5)`: the type whose number is wanted says which bound is wrong, or that the range is.
  func describeRandomBounds(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard name == "..<" || name == "...", let rootNode, let range = callee.callNode,
      let call = path(to: range.id, from: rootNode)?.dropLast().last, case .call(let chooser, _) = call.kind,
      case .member(let base, "random") = chooser.kind, case .typeReference(let number) = base.kind
    else { return false }
    let wanted = deep(number)
    guard isWhole(wanted) || isFloating(wanted), types.allSatisfy(isNumberOrText) else { return false }
    var bounds = types
    for index in [0, 1] where isIntegerLiteral(nodes[index]) {
      // What a literal is by itself comes first, then what is beside it.
      if wanted == checker.intType || isIntegerLiteral(nodes[1 - index]) {
        bounds[index] = wanted
      } else {
        bounds[index] = isWhole(types[1 - index]) || isFloating(types[1 - index]) ? types[1 - index] : wanted
      }
    }
    if bounds[0] == bounds[1], bounds[0] != wanted {
      let (made, taken) = name == "..." ? ("ClosedRange", "Range") : ("Range", "ClosedRange")
      report(
        "cannot convert value of type '\(made)<\(text(bounds[0]))>' to expected argument type"
          + " '\(taken)<\(text(wanted))>'", callee.nameRange)
      return true
    }
    guard let wrong = bounds.firstIndex(where: { $0 != wanted }), bounds[1 - wrong] == wanted else { return false }
    report(
      "cannot convert value of type \(quoted(nodes[wrong], types[wrong])) to expected argument type '\(text(wanted))'",
      anchor(nodes[wrong]))
    return true
  }
}
