import Diagnostics

/// Three numbers in one calculation, whole ones beside fractions: `pi * r * r`. Of which of them the compiler tells
/// depends on what the calculation is for.
extension Solver {
  private struct MixedChain {
    let terms: [Node]
    let types: [Type]
    /// The part of the first two, and the operators' names.
    let inner: Node
    let operators: [Node]
    let names: [String]
    /// Whether the first two go together.
    var startsEven: Bool { types[0] == types[1] }
  }

  func describeMixedChain(_ root: Node) -> Bool {
    if purpose == .interpolation, let chain = mixedChain(root) { return describeShown(chain) }
    if purpose == .initialization || purpose == .returned, let goal = contextualType, isFloating(deep(goal)),
      let chain = mixedChain(root), chain.types.contains(deep(goal))
    {
      return describe(chain, as: deep(goal), root)
    }
    if case .call(let callee, let arguments) = root.kind, arguments.count == 1, arguments[0].label == nil,
      case .reference(let name, _) = callee.kind, name == "print" || name == "debugPrint",
      let chain = mixedChain(arguments[0].node)
    {
      return describePrinted(chain)
    }
    return false
  }

  private func mixedChain(_ node: Node) -> MixedChain? {
    guard case .call(let outer, let sides) = node.kind, sides.count == 2, let last = calculation(outer),
      case .call(let first, let pair) = sides[0].node.kind, pair.count == 2, let start = calculation(first),
      !sides[0].node.isParenthesized, isFactor(last) == isFactor(start)
    else { return nil }
    let terms = [pair[0].node, pair[1].node, sides[1].node]
    let types = terms.map { operandType($0) }
    guard terms.allSatisfy({ !isLiteral($0) && !isInfix($0) }), Set(types).count == 2,
      types.allSatisfy({ $0 == checker.library("Int") || checker.isNominal($0, "Double") })
    else { return nil }
    return MixedChain(
      terms: terms, types: types, inner: sides[0].node, operators: [first, outer], names: [start, last])
  }

  private func calculation(_ callee: Node) -> String? {
    guard callee.operatorFixity == "infix", case .reference(let name, _) = callee.kind else { return nil }
    return ["+", "-", "*", "/"].contains(name) ? name : nil
  }

  /// Where a fraction is wanted of two whole numbers and a fraction.
  private func describe(_ chain: MixedChain, as goal: Type, _ root: Node) -> Bool {
    guard !chain.startsEven, chain.types[2] != goal, let odd = chain.types.firstIndex(of: goal) else { return false }
    if isFactor(chain.names[0]) {
      tellPair(chain, 0)
      report(
        "no '\(chain.names[1])' candidates produce the expected contextual result type '\(text(goal))'",
        chain.operators[1].nameRange)
    } else {
      tellTerm(chain, odd, as: chain.types[2])
      report(
        purpose == .returned
          ? "cannot convert return expression of type '\(text(chain.types[2]))' to return type '\(text(goal))'"
          : "cannot convert value of type '\(text(chain.types[2]))' to specified type '\(text(goal))'", anchor(root))
    }
    return true
  }

  /// Of what is printed alone.
  private func describePrinted(_ chain: MixedChain) -> Bool {
    guard isFactor(chain.names[0]) else { return false }
    if chain.startsEven {
      report(
        "cannot convert value of type '\(text(chain.types[0]))' to expected argument type 'Duration'",
        anchor(chain.terms[0]))
      tellPair(chain, 1)
    } else {
      tellPair(chain, 0)
    }
    return true
  }

  /// Of what is shown in a text.
  private func describeShown(_ chain: MixedChain) -> Bool {
    if !chain.startsEven {
      guard isFactor(chain.names[0]) else { return false }
      tellTerm(chain, chain.types[0] == chain.types[2] ? 1 : 0, as: chain.types[2])
    } else if isWhole(chain.types[0]) {
      report(
        "cannot convert value of type '\(text(chain.types[0]))' to expected argument type '\(text(chain.types[2]))'",
        anchor(chain.inner))
    } else {
      tellTerm(chain, 2, as: chain.types[0])
    }
    return true
  }

  private func tellPair(_ chain: MixedChain, _ index: Int) {
    report(
      "binary operator '\(chain.names[index])' cannot be applied to operands of type '\(text(chain.types[index]))' and"
        + " '\(text(chain.types[index + 1]))'", chain.operators[index].nameRange)
  }

  private func tellTerm(_ chain: MixedChain, _ index: Int, as goal: Type) {
    report(
      "cannot convert value of type '\(text(chain.types[index]))' to expected argument type '\(text(goal))'",
      anchor(chain.terms[index]))
  }
}
