import Diagnostics

/// Operands that an operator would take if both were other than they are, and truths where no truth is wanted.
extension Solver {
  /// Two optionals of one kind. Where the compiler has to choose what an operand is, an element or a new value, it takes
  /// both out; otherwise there is no such operator.
  func describeOptionalPair(_ name: String, _ nodes: [Node], _ callee: Node) -> Bool {
    guard ["+", "-", "*", "/", "%", "<", ">", "<=", ">="].contains(name), nodes.count == 2,
      let call = callee.callNode, !described.contains(call.id)
    else { return false }
    let types = nodes.map(operandType)
    guard types[0] == types[1], let payload = checker.payload(types[0]),
      isWhole(payload) || isFloating(payload)
        || payload == checker.stringType && (name == "+" || "<>".contains(name.prefix(1)))
    else { return false }
    described.insert(call.id)
    if nodes.allSatisfy(isChosenOptional) {
      nodes.forEach(describeOptional)
    } else {
      report(
        "binary operator '\(name)' cannot be applied to two \(quoted(nodes[0], types[0])) operands", callee.nameRange)
    }
    return true
  }

  /// `precondition(xs.count / n)`: the operands go together, and what they give is not what a function takes.
  func describeNumberAsArgument(_ name: String, _ types: [Type], _ callee: Node) -> Bool {
    guard types[0] == types[1], ["+", "-", "*", "/", "%"].contains(name), isWhole(types[0]) || isFloating(types[0]),
      let call = callee.callNode, let rootNode, let around = path(to: call.id, from: rootNode)?.dropLast().last,
      case .call(let user, _) = around.kind, user.operatorFixity == nil, var goal = goalAround(callee)
    else { return false }
    if case .function(let function) = goal, function.parameters.isEmpty { goal = function.result }
    guard goal != types[0] else { return false }
    report(
      goal == checker.boolType && isWhole(types[0])
        ? "type '\(text(types[0]))' cannot be used as a boolean; test for '!= 0' instead"
        : "cannot convert value of type '\(text(types[0]))' to expected argument type '\(text(goal))'",
      callee.nameRange)
    return true
  }

  private func isChosenOptional(_ node: Node) -> Bool {
    switch node.kind {
    case .index: true
    case .call(let callee, let arguments):
      if case .member(_, "init") = callee.kind {
        arguments.contains { isLiteral($0.node) || isChosenOptional($0.node) }
      } else {
        false
      }
    default: false
    }
  }

  /// A comparison is a truth, be its operands what they may; and a truth is compared with no number.
  func describeTruthOfWrongUse(_ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard case .reference(let name, _) = callee.kind, ["==", "!=", "<", ">", "<=", ">="].contains(name) else {
      return false
    }
    if name == "==" || name == "!=", let truth = types.firstIndex(of: checker.boolType),
      isWhole(types[1 - truth]) || isFloating(types[1 - truth])
    {
      report(
        "binary operator '\(name)' cannot be applied to operands of type \(quoted(nodes[0], types[0])) and"
          + " \(quoted(nodes[1], types[1]))", callee.nameRange)
      return true
    }
    guard types[0] == types[1], let rootNode, let call = callee.callNode, call !== rootNode,
      isWhole(types[0]) || isFloating(types[0]) || types[0] == checker.stringType
        || checker.isNominal(types[0], "Character")
    else { return false }
    let around = path(to: call.id, from: rootNode)?.dropLast() ?? []
    if case .closure? = around.last?.kind, let goal = goal(of: callee), isOtherThanTruth(goal) {
      report("cannot convert value of type 'Bool' to closure result type '\(text(goal))'", callee.nameRange)
      return true
    }
    guard !around.isEmpty, around.allSatisfy({ if case .conditional = $0.kind { true } else { false } }),
      let goal = contextualType.map(deep), isOtherThanTruth(goal)
    else { return false }
    return reportMisfit(of: "Bool", in: text(goal), callee.nameRange)
  }

  private func isOtherThanTruth(_ goal: Type) -> Bool {
    goal != .error && goal != checker.boolType && !checker.containsVariables(goal)
      && checker.payload(goal) != checker.boolType && goal != checker.anyType
  }

  /// Whether a value is an operand of `==` or `!=`.
  func isCompared(_ locator: Locator) -> Bool {
    guard case .argument(let call, _) = locator.role, case .call(let callee, _) = call.kind,
      case .reference(let name, _) = callee.kind
    else { return false }
    return name == "==" || name == "!="
  }

  /// `case 1 || 2`: a truth where a value is looked for, made of what are no truths.
  func describeLogicalPattern(_ root: Node) -> Bool {
    guard case .call(let match, let sides) = root.kind, case .reference("~=", _) = match.kind, sides.count == 2,
      case .call(let callee, let operands) = sides[0].node.kind, case .reference(let name, _) = callee.kind,
      name == "&&" || name == "||"
    else { return false }
    let subject = operandType(sides[1].node)
    guard subject != checker.boolType, !checker.containsVariables(subject) else { return false }
    checker.tellingTogether {
      report(
        "expression pattern of type 'Bool' cannot match values of type '\(text(subject))'", callee.nameRange)
      describeNoTruths(operands.map(\.node))
    }
    return true
  }

  /// Says of each operand of `&&` or `||` that it is no truth.
  func describeNoTruths(_ operands: [Node]) {
    for operand in operands {
      let type = operandType(operand)
      if case .call(let callee, let inner) = operand.kind, case .reference(let name, _) = callee.kind,
        name == "&&" || name == "||"
      {
        describeNoTruths(inner.map(\.node))
      } else if let member = unresolvedMember(operand), case .implicitMember(let name, _) = member.kind {
        report("type 'Bool' has no member '\(name)'", member.nameRange)
      } else if case .literal(.integer(let magnitude, _, false)) = operand.kind, magnitude <= 1 {
        describeTruth(operand, type)
      } else if type != checker.boolType, !checker.containsVariables(type) {
        report(
          "cannot convert value of type \(quoted(operand, type)) to expected argument type 'Bool'", anchor(operand))
      }
    }
  }

  private func unresolvedMember(_ node: Node) -> Node? {
    switch node.kind {
    case .implicitMember: node
    case .implicitChain(let inner, _): unresolvedMember(inner)
    default: nil
    }
  }
}
