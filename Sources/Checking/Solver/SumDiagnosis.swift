import Diagnostics

/// Sums of several terms, one of which does not go with the others.
extension Solver {
  /// Texts added to each other, and what is no text among them: told once for the whole sum, which is done with then.
  func describeTextSums(in root: Node) {
    if let terms = textSum(root) {
      describeTextSum(root, terms)
      for term in terms { describeTextSums(in: term) }
      return
    }
    for child in children(of: root) { describeTextSums(in: child) }
  }

  /// A whole number among fractions where a fraction is wanted, `let y: Double = x * n / 2` or `y = x * n / 2`: that
  /// alone is to blame.
  func describeOddTerm(in root: Node) {
    if case .assign(let left, let right) = root.kind { return describeOddTerm(in: right, operandType(left)) }
    if let goal = contextualType.map(deep) { describeOddTerm(in: root, goal) }
  }

  private func describeOddTerm(in root: Node, _ goal: Type) {
    guard isFloating(goal), isInfix(root) else { return }
    let terms = factors(root)
    let odd = terms.filter { !isLiteral($0) && operandType($0) != goal }
    guard terms.count > 2, odd.count == 1, isWhole(operandType(odd[0])),
      terms.allSatisfy({ !isLiteral($0) || isPlainLiteral($0, goal) })
    else { return }
    markCalculation(root)
    report(
      "cannot convert value of type \(quoted(odd[0], operandType(odd[0]))) to expected argument type '\(text(goal))'",
      anchor(whole(with: odd[0], in: root)))
  }

  /// The largest part of a calculation that has but one term and whole numbers written out.
  private func whole(with term: Node, in node: Node) -> Node {
    let terms = factors(node)
    if terms.allSatisfy({ $0 === term || isWrittenWhole($0) }) { return node }
    if case .tuple(let parts) = node.kind, parts.count == 1 { return whole(with: term, in: parts[0].node) }
    let part = calculation(node)?.first { factors($0).contains { $0 === term } }
    return part.map { whole(with: term, in: $0) } ?? term
  }

  /// What a calculation is made of.
  private func factors(_ node: Node) -> [Node] {
    if case .tuple(let parts) = node.kind, parts.count == 1 { return factors(parts[0].node) }
    guard let operands = calculation(node) else { return [node] }
    return operands.flatMap { factors($0) }
  }

  private func markCalculation(_ node: Node) {
    if case .tuple(let parts) = node.kind, parts.count == 1 { return markCalculation(parts[0].node) }
    guard let operands = calculation(node) else { return }
    toldSums.insert(node.id)
    operands.forEach(markCalculation)
  }

  private func calculation(_ node: Node) -> [Node]? {
    guard case .call(let callee, let operands) = node.kind, callee.operatorFixity == "infix",
      case .reference(let name, _) = callee.kind, ["+", "-", "*", "/"].contains(name)
    else { return nil }
    return operands.map(\.node)
  }

  /// Whether a fix is about a sum that has been told of.
  func isToldOfSum(_ fix: Fix) -> Bool {
    switch fix.kind {
    case .conversion(_, _, let locator), .conformance(_, _, let locator):
      if toldCalculations.contains(locator.node.id) { return true }
      if case .inoutArgument(let call, _) = locator.role, let arguments = call.application?.arguments {
        return arguments.contains { toldCalculations.contains($0.node.id) }
      }
      if case .argument(let call, _) = locator.role {
        return toldSums.contains(call.id) || toldCalculations.contains(call.id)
      }
      return toldSums.contains(locator.node.id) || locator.node.callNode.map { toldSums.contains($0.id) } ?? false
    case .noOverload(let node), .notInferred(let node, _):
      return toldCalculations.contains(node.id) || node.callNode.map { toldSums.contains($0.id) } ?? false
    case .noMember, .arguments, .notCallable, .notOptional, .closureBody, .closureArity, .message: return false
    }
  }

  /// The terms of a sum of three or more, or of one that is added to a text, where that is a sum of texts but for some.
  private func textSum(_ node: Node) -> [Node]? {
    guard case .call(let callee, let operands) = node.kind, callee.operatorFixity == "infix", operands.count == 2,
      case .reference(let name, _) = callee.kind
    else { return nil }
    let terms: [Node]
    switch name {
    case "+":
      terms = self.terms(node)
      guard terms.count > 2, terms.prefix(2).contains(where: isText), let last = terms.last,
        isText(last) || isText(terms[0]) && !isWrittenWhole(last)
      else { return nil }
    case "+=":
      terms = self.terms(operands[1].node)
      guard terms.count > 1, isText(operands[0].node), terms.contains(where: isText) else { return nil }
    default: return nil
    }
    let others = terms.filter { !isText($0) }
    return !others.isEmpty && others.allSatisfy(isNoTerm) ? terms : nil
  }

  private func terms(_ node: Node) -> [Node] {
    guard case .call(let callee, let operands) = node.kind, callee.operatorFixity == "infix", operands.count == 2,
      case .reference("+", _) = callee.kind
    else { return [node] }
    return terms(operands[0].node) + [operands[1].node]
  }

  private func isText(_ node: Node) -> Bool {
    node.isText || operandType(node) == checker.stringType
  }

  /// What is never added to a text, nor becomes one by being taken out of an optional.
  private func isNoTerm(_ node: Node) -> Bool {
    let type = operandType(node)
    let plain = checker.payload(type) ?? type
    return isWhole(plain) || isFloating(plain) || plain == checker.boolType
  }

  /// The last term is compared with the sum before it; each other one is to be a text.
  private func describeTextSum(_ sum: Node, _ terms: [Node]) {
    markSum(sum)
    guard case .call(let callee, _) = sum.kind, case .reference(let name, _) = callee.kind else { return }
    if name == "+", let last = terms.last, !isText(last), purpose != .interpolation || !isWhole(operandType(last)) {
      report(
        "binary operator '+' cannot be applied to operands of type 'String' and \(quoted(last, operandType(last)))",
        callee.nameRange)
      return
    }
    for term in terms where !isText(term) {
      report(
        "cannot convert value of type \(quoted(term, operandType(term))) to expected argument type 'String'",
        anchor(term))
    }
  }

  private func markSum(_ node: Node) {
    guard case .call(let callee, let operands) = node.kind, callee.operatorFixity == "infix",
      case .reference(let name, _) = callee.kind, name == "+" || name == "+="
    else { return }
    toldSums.insert(node.id)
    markSum(operands[name == "+" ? 0 : 1].node)
  }

  /// A whole number beside a fraction with a whole number written out, `n - 2 * x`: the written one is a whole number
  /// for its sake, so that the fraction is to blame.
  func describeWrittenFactor(_ nodes: [Node], _ types: [Type], _ name: String) -> Bool {
    guard ["+", "-", "*", "/"].contains(name),
      let whole = nodes.indices.first(where: { isWhole(types[$0]) && !isLiteral(nodes[$0]) && !isInfix(nodes[$0]) }),
      isFloating(types[1 - whole]),
      case .call(let callee, let operands) = nodes[1 - whole].kind, callee.operatorFixity == "infix",
      operands.count == 2, case .reference(let inner, _) = callee.kind, ["+", "-", "*", "/"].contains(inner),
      let written = operands.firstIndex(where: { isWrittenWhole($0.node) })
    else { return false }
    let fraction = operands[1 - written].node
    guard isFloating(operandType(fraction)), !isLiteral(fraction), !isInfix(fraction) else { return false }
    if isFactor(name), isFactor(inner) {
      let pair = written == 0 ? ("Int", text(operandType(fraction))) : (text(operandType(fraction)), "Int")
      report(
        "binary operator '\(inner)' cannot be applied to operands of type '\(pair.0)' and '\(pair.1)'",
        callee.nameRange)
    } else {
      report(
        "cannot convert value of type \(quoted(fraction, operandType(fraction))) to expected argument type"
          + " '\(text(types[whole]))'", anchor(fraction))
    }
    return true
  }

  private func isWrittenWhole(_ node: Node) -> Bool {
    if case .literal(.integer) = node.kind { true } else { false }
  }

  func isFactor(_ name: String) -> Bool { name == "*" || name == "/" }
}
