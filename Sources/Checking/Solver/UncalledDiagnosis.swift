import Diagnostics

/// Functions that stand where what they give is wanted.
extension Solver {
  /// Whether a function that takes nothing stands where its result is wanted.
  func isUncalled(_ node: Node, _ type: Type, for wanted: Type) -> Bool {
    guard case .function(let function) = type, function.parameters.isEmpty, function.result == wanted,
      wanted == checker.stringType
    else {
      return false
    }
    if case .reference(_, let overloads) = node.kind, case .variable? = overloads.first?.declaration { return true }
    return false
  }

  /// `f(x) / derivative`, where a function of numbers stands beside a number: that it is none is said of it.
  func describeFunctionOperand(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard ["+", "-", "*", "/", "+=", "-=", "*=", "/=", "<", ">", "<=", ">="].contains(name),
      nodes.count == 2, let call = callee.callNode, let rootNode,
      path(to: call.id, from: rootNode)?.dropLast().last.map(isInfix) != true
    else { return false }
    for position in nodes.indices {
      let number = types[1 - position]
      guard case .function(let function) = types[position], !function.parameters.isEmpty, nodes[position].isNamed,
        isWhole(function.result) || isFloating(function.result), isWhole(number) || isFloating(number)
      else { continue }
      let goal = isIntegerLiteral(nodes[1 - position]) ? contextualType.map(deep) : nil
      let wanted = goal.flatMap { isWhole($0) || isFloating($0) ? $0 : nil } ?? number
      report(
        "cannot convert value of type \(quoted(nodes[position], types[position])) to expected argument type"
          + " '\(text(wanted))'", anchor(nodes[position]))
      return true
    }
    return false
  }

  /// `a.lowercased < b.lowercased`
  func describeUncalledPair(_ name: String, _ nodes: [Node], _ types: [Type]) -> Bool {
    guard ["<", ">", "<=", ">="].contains(name), nodes.count == 2, types[0] == types[1],
      case .function(let function) = types[0], function.parameters.isEmpty,
      isWhole(function.result) || isFloating(function.result) || function.result == checker.stringType
    else { return false }
    for node in nodes { describeUncalled(node, function.result) }
    return true
  }

  /// What the function at a position was to be called for: `"a" + name` without parentheses, and operators of the
  /// author's own.
  func wantedOfFunction(_ name: String, _ nodes: [Node], _ types: [Type], _ position: Int) -> Type? {
    guard case .function(let function) = types[position], function.parameters.isEmpty, nodes[position].isNamed else {
      return nil
    }
    let other = types[1 - position]
    if function.result == other, name == "+" && other == checker.stringType || name == "==" && isOwn(other) {
      return other
    }
    // A tensor goes with tensors and numbers.
    if ["+", "-", "*", "/"].contains(name), case .nominal(let made, _) = function.result, made.name == "Tensor",
      made.libraryModule == "TensorCore", other == function.result || isWhole(other) || isFloating(other)
    {
      return function.result
    }
    let isMeant = (checker.cellOperators[name] ?? []).contains { candidate in
      checker.ensureSignature(candidate)
      return candidate.parameters.count == 2 && candidate.parameters[position].type == function.result
        && candidate.parameters[1 - position].type == other
    }
    return isMeant ? function.result : nil
  }

  /// `let mean: Double = x.mean` where there are several methods of the name.
  func describeForms(of node: Node) -> Bool {
    guard case .member(_, let name) = node.kind, node.callArguments == nil, let goal = contextualType.map(deep),
      case .nominal = goal, let all = state.candidates[node.id], all.count > 1
    else { return false }
    report("no '\(name)' candidates produce the expected contextual result type '\(text(goal))'", node.nameRange)
    return true
  }

  /// A member of what a function gives, looked for in the function.
  func describeAsProperty(_ node: Node) {
    let subject =
      if case .reference(let name, _) = node.kind {
        "function '\(name)'"
      } else if case .member(_, let name) = node.kind {
        "method '\(name)'"
      } else {
        "function value"
      }
    report("\(subject) was used as a property; add () to call it", anchor(node))
  }

  func describeUncalled(_ node: Node, _ wanted: Type) {
    report(
      "function produces expected type '\(text(wanted))'; did you mean to call it with '()'?", anchor(node),
      fixIts: [
        .init(
          "insert '()'", replacing: SourceRange(node.range.source, Int(node.range.end), Int(node.range.end)), with: "()"
        )
      ])
  }
}
