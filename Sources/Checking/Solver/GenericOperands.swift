import Diagnostics

/// A generic parameter and a number as operands, where the parameter's bounds have no such operator.
extension Solver {
  func describeGenericOperand(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    if describeChangedGeneric(name, nodes, types, callee) { return true }
    let numbers = zip(nodes, types).map { plainNumber($0, $1) }
    guard numbers.filter({ $0 != nil }).count == 1, let position = numbers.firstIndex(of: nil),
      let number = numbers[1 - position], types[position].isParameter, !isLiteral(nodes[position]),
      let providers = Self.providers[name],
      !providers.contains(where: { checker.conforms(types[position], checker.libraryProtocol($0), environment) })
    else { return false }
    let own = text(types[position])
    let isWhole = number == "Int"
    let isResult = callee.callNode === rootNode && purpose == .returned && contextualType.map(deep) == types[position]
    func misfit() {
      report("cannot convert value of type '\(own)' to expected argument type '\(number)'", anchor(nodes[position]))
    }
    func misfitOfBoth() {
      let pair = position == 0 ? "'\(own)' and '\(number)'" : "'\(number)' and '\(own)'"
      report("binary operator '\(name)' cannot be applied to operands of type \(pair)", callee.nameRange)
    }
    func misfitOfResult() {
      report("cannot convert return expression of type '\(number)' to return type '\(own)'", callee.nameRange)
    }
    switch name {
    case "+", "-", "%":
      if position == 1, name != "%" { return false }
      checker.tellingTogether {
        if isResult, name == "%", !isWhole { misfitOfResult() }
        misfit()
        if isResult, name != "%" || isWhole { misfitOfResult() }
      }
    case "*" where position == 1, "/" where position == 1: misfit()
    case "*", "/":
      checker.tellingTogether {
        misfitOfBoth()
        if isResult, !isWhole {
          report("no '\(name)' candidates produce the expected contextual result type '\(own)'", callee.nameRange)
        }
      }
    default: if isWhole, callee.callNode === rootNode { misfitOfBoth() } else { misfit() }
    }
    if let call = callee.callNode { described.insert(call.id) }
    return true
  }

  /// `value *= rate` and `rate * value` where the result is to be of the parameter: the number is to blame.
  private func describeChangedGeneric(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    let isChange = ["+=", "-=", "*=", "/="].contains(name)
    let position = isChange ? 0 : 1
    guard
      isChange
        || name == "*" && purpose == .returned && callee.callNode === rootNode
          && contextualType.map(deep) == types[1],
      types[position].isParameter, isFloating(types[1 - position]) || isWhole(types[1 - position]),
      !isLiteral(nodes[1 - position]), !isInfix(nodes[1 - position]),
      Self.providers[String(name.prefix(1))]?.contains(where: {
        checker.conforms(types[position], checker.libraryProtocol($0), environment)
      }) == true
    else { return false }
    report(
      "cannot convert value of type \(quoted(nodes[1 - position], types[1 - position])) to expected argument type"
        + " '\(text(types[position]))'", anchor(nodes[1 - position]))
    if let call = callee.callNode { described.insert(call.id) }
    return true
  }

  /// The protocols that have an operator.
  private static let providers: [String: [String]] = [
    "+": ["AdditiveArithmetic"], "-": ["AdditiveArithmetic"], "*": ["Numeric"],
    "/": ["BinaryInteger", "FloatingPoint"], "%": ["BinaryInteger"], "<": ["Comparable"], ">": ["Comparable"],
    "<=": ["Comparable"], ">=": ["Comparable"], "==": ["Equatable"], "!=": ["Equatable"],
  ]

  /// `Int` or `Double`: of a literal what it is by itself.
  private func plainNumber(_ node: Node, _ type: Type) -> String? {
    if isIntegerLiteral(node) { return "Int" }
    if isLiteral(node), case .literal(.floating) = node.kind { return "Double" }
    if isLiteral(node) { return nil }
    return type == checker.intType ? "Int" : checker.isNominal(type, "Double") ? "Double" : nil
  }
}
