import Diagnostics

/// Values where a truth is wanted: as conditions, and as operands of `!`, `&&` and `||`.
extension Solver {
  /// Says what a value would have to be compared with to be a truth, or that it is none.
  func describeTruth(_ node: Node, _ type: Type, isNegated: Bool = false) {
    let comparison = isNegated ? "==" : "!="
    describeTarget(before: node)
    if case .literal(.integer(let magnitude, _, _)) = node.kind {
      report(
        "integer literal value '\(magnitude)' cannot be used as a boolean; did you mean '\(magnitude != 0)'?",
        anchor(node))
    } else if checker.isOptional(type) {
      report(
        "optional type \(quoted(node, type)) cannot be used as a boolean; test for '\(comparison) nil' instead",
        anchor(node))
    } else if isWhole(type) {
      report("type '\(text(type))' cannot be used as a boolean; test for '\(comparison) 0' instead", anchor(node))
    } else {
      report("cannot convert value of type '\(text(type))' to expected condition type 'Bool'", anchor(node))
    }
  }

  /// `let sign = n % 2 = 0 ? 1 : -1` assigns what the condition chooses: where it is assigned to is told of first.
  func describeTarget(before condition: Node) {
    // Of a whole assignment the place is told of anyway.
    guard let rootNode, let around = path(to: condition.id, from: rootNode)?.dropLast().suffix(2), around.count == 2,
      let choice = around.last, case .conditional(let first, _, _) = choice.kind, first === condition,
      case .assign(let left, let right)? = around.first?.kind, right === choice, around.first !== rootNode
    else { return }
    switch left.kind {
    case .reference(let name, let overloads):
      guard overloads.count == 1, case .variable(let variable) = overloads[0].declaration, variable.isConstant else {
        return
      }
      report("cannot assign to value: '\(name)' is a 'let' constant", anchor(left))
    case .member(_, let name):
      guard case .variable(let variable)? = state.choices[left.id]?.overload.declaration else { return }
      if variable.getter != nil, variable.setter == nil, !variable.isLazy {
        report("cannot assign to property: '\(name)' is a get-only property", left.nameRange)
      } else if variable.isConstant {
        report("cannot assign to property: '\(name)' is a 'let' constant", left.nameRange)
      }
    case .literal, .call: describeTargetOfAssignment(around.first!)
    case .interpolation, .array, .dictionary, .tuple, .implicitMember, .implicitChain, .index, .closure, .conditional,
      .assign, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt, .inoutReference, .typeReference,
      .keyPath, .control, .checked, .dynamicType, .invalid:
      return
    }
  }

  func describeUnary(_ name: String, _ callee: Node, _ operand: Node) {
    let type = text(settled(operand.type))
    if name == "!", !isLiteral(operand), isWhole(settled(operand.type)) || checker.isOptional(settled(operand.type)) {
      describeTruth(operand, settled(operand.type), isNegated: true)
    } else if name == "!" {
      report("cannot convert value of type '\(type)' to expected argument type 'Bool'", anchor(operand))
    } else if case .reference(_, let overloads) = callee.kind, overloads.count == 1,
      let wanted = parameterSpecs(overloads[0].declaration)?.first?.type,
      !checker.contains(wanted, where: \.isParameter)
    {
      // Of an author's own operator: there is but one thing that it takes.
      report("cannot convert value of type '\(type)' to expected argument type '\(text(wanted))'", anchor(operand))
    } else {
      report("unary operator '\(name)' cannot be applied to an operand of type '\(type)'", callee.nameRange)
    }
  }

  func describeLogical(_ nodes: [Node], _ types: [Type]) -> Bool {
    if nodes.allSatisfy(isLiteral), !types.contains(checker.boolType) {
      describeNoTruths(nodes)
      return true
    }
    for (index, (node, type)) in zip(nodes, types).enumerated() where type != checker.boolType {
      if case .literal(.integer(let magnitude, _, _)) = node.kind, magnitude > 1 {
        report("cannot convert value of type 'Int' to expected argument type 'Bool'", anchor(node))
      } else if index == 0 && (!isLiteral(node) || isWhole(type))
        || !isLiteral(node) && (isWhole(type) || checker.isOptional(type))
      {
        describeTruth(node, type)
      } else {
        report("cannot convert value of type '\(text(type))' to expected argument type 'Bool'", anchor(node))
      }
      return true
    }
    return false
  }

  /// `x .> 0 && y`: the operands go together, but what they give is no truth.
  func describeMaskAsTruth(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard name.hasPrefix("."), goal(of: callee) ?? goalAround(callee) == checker.boolType,
      let owner = types.first(where: isOwn), case .nominal(let decl, _) = owner
    else { return false }
    let fits = checker.rawMembers(name, of: decl).contains { member in
      guard case .function(let function) = member.declaration else { return false }
      checker.ensureSignature(function)
      return function.result == owner
        && zip(function.parameters, zip(nodes, types)).allSatisfy { parameter, operand in
          parameter.type == operand.1 || isLiteral(operand.0) && isPlainLiteral(operand.0, parameter.type)
        }
    }
    guard fits else { return false }
    report("cannot convert value of type '\(text(owner))' to expected argument type 'Bool'", callee.nameRange)
    return true
  }
}
