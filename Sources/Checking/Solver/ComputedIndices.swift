import Diagnostics

/// Arithmetic that makes an index.
extension Solver {
  func describeIndex(_ node: Node, in call: Node, _ goal: Type) -> Bool {
    guard case .index = call.kind else { return false }
    return describeOnlyOperand(of: node, goal)
  }

  /// `counts[byte - 97]`: arithmetic with literals that is to give an `Int` is that of `Int`, and the one
  /// operand that is none is to blame.
  func describeOnlyOperand(of node: Node, _ goal: Type) -> Bool {
    guard goal == checker.intType else { return false }
    var operands: [Node] = []
    guard gatherOperands(of: node, &operands) else { return false }
    let wrong = operands.filter { !isIntegerLiteral($0) }
    guard wrong.count == 1, operands.count > 1 else { return false }
    let type = operandType(wrong[0])
    guard case .nominal = type, type != goal, !checker.isOptional(type), !isOwn(type) else { return false }
    report(
      "cannot convert value of type \(quoted(wrong[0], type)) to expected argument type 'Int'", anchor(wrong[0]))
    return true
  }

  /// Of arithmetic within arithmetic; false where something else is among it.
  private func gatherOperands(of node: Node, _ operands: inout [Node]) -> Bool {
    if case .tuple(let parts) = node.kind, parts.count == 1 { return gatherOperands(of: parts[0].node, &operands) }
    guard case .call(let callee, let arguments) = node.kind, callee.operatorFixity == "infix", arguments.count == 2
    else {
      operands.append(node)
      return true
    }
    guard case .reference(let name, _) = callee.kind, ["+", "-", "*", "/", "%"].contains(name) else { return false }
    for argument in arguments where !gatherOperands(of: argument.node, &operands) { return false }
    return true
  }
}
