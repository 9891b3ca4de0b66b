import Diagnostics

/// Numbers calculated with lists of numbers, as a library of tensors would have it.
extension Solver {
  /// `gradient * rate` and `rate * gradient` where the list of the results is wanted, or a number.
  func describeListArithmetic(_ root: Node) -> Bool {
    if describeListSum(root) || describeShiftedProduct(root) { return true }
    if case .assign(let left, let right) = root.kind, let (name, nodes, callee) = product(right), name == "*",
      !isInfix(nodes[1]), !isInfix(nodes[0])
    {
      let types = nodes.map { isIntegerLiteral($0) ? checker.intType : operandType($0) }
      guard isNumber(types[0]), isNumbers(types[1]), settled(left.type) == types[1] else { return false }
      checker.tellingTogether {
        report(
          "cannot convert value of type \(quoted(nodes[1], types[1])) to expected argument type '\(text(types[0]))'",
          anchor(nodes[1]))
        report("cannot assign value of type '\(text(types[0]))' to type '\(text(types[1]))'", callee.nameRange)
      }
      return true
    }
    guard let (name, nodes, callee) = product(root), let goal = contextualType.map(deep) else { return false }
    let types = nodes.map { isIntegerLiteral($0) ? checker.intType : operandType($0) }
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

  /// `weights * inputs + bias`, where a number is wanted or nothing is: the product of lists is taken for one of vectors
  /// with a fixed length.
  private func describeShiftedProduct(_ root: Node) -> Bool {
    guard let (name, nodes, callee) = product(root), ["+", "-", "/"].contains(name),
      let position = nodes.firstIndex(where: { isProductOfLists($0) }),
      let (inner, factors, sign) = product(nodes[position])
    else { return false }
    let list = operandType(factors[0])
    guard let element = checker.elementOfArray(list) else { return false }
    let beside = nodes[1 - position]
    guard operandType(beside) == element || isLiteral(beside) && isPlainLiteral(beside, element) else { return false }
    if let goal = contextualType.map(deep), goal != element { return false }
    let types = ["'\(text(element)).Scalar'", "'\(text(element))'"]
    let pair = position == 0 ? types : types.reversed()
    checker.tellingTogether {
      report(
        "binary operator '\(name)' cannot be applied to operands of type \(pair[0]) and \(pair[1])", callee.nameRange)
      if contextualType == nil {
        report("binary operator '\(inner)' cannot be applied to two '\(text(list))' operands", sign.nameRange)
      }
    }
    return true
  }

  private func isProductOfLists(_ node: Node) -> Bool {
    guard let (name, factors, _) = product(node), name == "*" else { return false }
    let types = factors.map { operandType($0) }
    return types[0] == types[1] && isNumbers(types[0])
  }

  /// `weights - rate * gradient` and `weights += rate * gradient`, where lists are meant. The compiler tells of both
  /// operators, in an order that nothing in the text decides.
  private func describeListSum(_ root: Node) -> Bool {
    var whole = root
    var goal = contextualType.map(deep)
    if case .assign(let left, let right) = root.kind { (whole, goal) = (right, settled(left.type)) }
    guard let (name, nodes, callee) = product(whole), ["+", "-", "+=", "-="].contains(name),
      let (inner, factors, sign) = product(nodes[1]), inner == "*" || inner == "/"
    else { return false }
    let list = operandType(nodes[0])
    let types = factors.map { isIntegerLiteral($0) ? checker.intType : operandType($0) }
    guard isNumbers(list), let position = types.firstIndex(where: isNumbers), isNumber(types[1 - position]) else {
      return false
    }
    let (factor, factorType) = (factors[position], types[1 - position])
    func misfit(_ node: Node, _ type: Type) {
      report(
        "cannot convert value of type \(quoted(node, type)) to expected argument type '\(text(factorType))'",
        anchor(node))
    }
    if name == "-=" {
      let element = checker.elementOfArray(list).map(text) ?? ""
      report(
        "binary operator '-=' cannot be applied to operands of type '\(text(list))' and 'Array<\(element)>.Stride'",
        callee.nameRange)
      return true
    }
    if name == "+=" {
      // A list in front is taken for a duration.
      let made = position == 1 || isWhole(factorType) ? text(factorType) : "Duration"
      checker.tellingTogether {
        if position == 1 { misfit(factor, types[1]) } else { reportOperands(inner, types, sign) }
        report(
          "binary operator '+=' cannot be applied to operands of type '\(text(list))' and '\(made)'",
          callee.nameRange)
      }
      return true
    }
    if position == 0, name == "-", goal == list, isWhole(factorType) || isFloating(factorType) {
      // A list in front is taken for a duration.
      checker.tellingTogether {
        reportOperands(inner, types, sign)
        report(
          "binary operator '-' cannot be applied to operands of type '\(text(list))' and"
            + " '\(isWhole(factorType) ? "Int" : "Duration")'", callee.nameRange)
      }
      return true
    }
    guard position == 1, goal == nil || goal == list else { return false }
    checker.tellingTogether {
      if goal == nil {
        if name == "-" { misfit(nodes[0], list) } else { reportOperands(name, [list, factorType], callee) }
        misfit(factor, types[1])
      } else if name == "-" {
        reportOperands(inner, types, sign)
        reportOperands(name, [list, factorType], callee)
      } else {
        let element = checker.elementOfArray(list).map(text) ?? ""
        report(
          "cannot convert value of type '\(text(factorType))' to expected argument type 'Array<\(element)>'",
          sign.nameRange)
        misfit(factor, types[1])
      }
    }
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
