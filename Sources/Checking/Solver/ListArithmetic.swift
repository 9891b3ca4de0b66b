import Diagnostics

/// Numbers calculated with lists of numbers, as a library of tensors would have it.
extension Solver {
  /// `gradient * rate` and `rate * gradient` where the list of the results is wanted, or a number.
  func describeListArithmetic(_ root: Node) -> Bool {
    guard let (name, nodes, callee) = product(root), let goal = contextualType.map(deep) else { return false }
    let types = nodes.map { isIntegerLiteral($0) ? checker.intType : operandType($0) }
    if name == "-", isNumbers(types[0]), types[0] == goal, let (inner, factors, sign) = product(nodes[1]) {
      let parts = factors.map { operandType($0) }
      guard inner == "*" || inner == "/", isNumber(parts[0]), isNumbers(parts[1]) else { return false }
      checker.tellingTogether {
        reportOperands(inner, parts, sign)
        reportOperands(name, [types[0], parts[0]], callee)
      }
      return true
    }
    guard name == "*" || name == "/" else { return false }
    if isNumbers(types[0]), isNumber(types[1]), types[0] == goal {
      checker.tellingTogether {
        reportOperands(name, types, callee)
        report(
          "no '\(name)' candidates produce the expected contextual result type '\(text(goal))'", callee.nameRange)
      }
      return true
    }
    if isNumber(types[0]), isNumbers(types[1]), types[1] == goal, purpose == .returned {
      checker.tellingTogether {
        report(
          "cannot convert value of type \(quoted(nodes[1], types[1])) to expected argument type '\(text(types[0]))'",
          anchor(nodes[1]))
        report(
          "cannot convert return expression of type '\(text(types[0]))' to return type '\(text(goal))'",
          callee.nameRange)
      }
      return true
    }
    guard isNumbers(types[0]), types[1] == goal, isNumber(goal), !isLiteral(nodes[1]) else { return false }
    report(
      "cannot convert value of type \(quoted(nodes[0], types[0])) to expected argument type '\(text(goal))'",
      anchor(nodes[0]))
    return true
  }

  /// `values[values.count / 2.0]`: the operand that is no whole number.
  func describeFractionInIndex(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard let rootNode, let call = callee.callNode,
      case .index(let member, let arguments)? = path(to: call.id, from: rootNode)?.dropLast().last?.kind,
      arguments.count == 1, arguments[0].label == nil, case .member(let base, _) = member.kind,
      checker.elementOfArray(settled(base.type)) != nil
    else { return false }
    return describeFraction(in: nodes, types, name)
  }

  func describeFraction(in nodes: [Node], _ types: [Type], _ name: String) -> Bool {
    guard ["+", "-", "*", "/"].contains(name), nodes.count == 2,
      let odd = nodes.indices.first(where: { isFloating(types[$0]) && !isIntegerLiteral(nodes[$0]) }),
      isIntegerLiteral(nodes[1 - odd]) || isWhole(types[1 - odd])
    else { return false }
    report(
      "cannot convert value of type \(quoted(nodes[odd], types[odd])) to expected argument type 'Int'",
      anchor(nodes[odd]))
    return true
  }

  private func product(_ node: Node) -> (String, [Node], Node)? {
    guard case .call(let callee, let arguments) = node.kind, callee.operatorFixity == "infix", arguments.count == 2,
      case .reference(let name, _) = callee.kind
    else { return nil }
    return (name, arguments.map(\.node), callee)
  }

  private func reportOperands(_ name: String, _ types: [Type], _ callee: Node) {
    report(
      "binary operator '\(name)' cannot be applied to operands of type '\(text(types[0]))' and '\(text(types[1]))'",
      callee.nameRange)
  }

  private func isNumber(_ type: Type) -> Bool { isWhole(type) || isFloating(type) }

  private func isNumbers(_ type: Type) -> Bool { checker.elementOfArray(type).map(isNumber) == true }
}
