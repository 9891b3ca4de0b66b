import Diagnostics

/// Sums, products and the like whose operands don't go together. As the compiler does it, each type that has the
/// operator is tried: the one with the fewest things wrong tells what they are; where several are as good, only that
/// the operands don't go together can be said.
extension Solver {
  private enum Misfit: Int {
    case none = 0
    case unwrapping = 1
    case mismatch = 2
  }

  private struct Reading {
    var type: Type
    var operands: [Misfit]
    var isResultWrong: Bool
    var cost: Int { operands.reduce(isResultWrong ? 2 : 0) { $0 + $1.rawValue } }
  }

  /// Says what is wrong with the operands; false where there is no telling.
  func describeArithmetic(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard nodes.count == 2, types.allSatisfy(isPlainOperand) else { return false }
    let isAssigning = name.count == 2 && name.hasSuffix("=")
    let sign = isAssigning ? String(name.dropLast()) : name
    guard ["+", "-", "*", "/", "%"].contains(sign) else { return false }
    if isAssigning { return describeChange(sign, nodes, types, callee) }
    let goal = goal(of: callee) ?? goalAround(callee)
    var readings: [Reading] = []
    for type in candidateTypes(name, nodes, types) {
      let operands = zip(nodes, types).map { misfit($0, $1, type) }
      // Both wrong: nothing speaks for this type. Nor is an optional taken out only to find the rest wrong.
      if operands == [.mismatch, .mismatch] || operands == [.unwrapping, .mismatch] { continue }
      if operands == [.mismatch, .unwrapping] {
        let isLikely = checker.isNominal(type, "String") ? !isLiteral(nodes[0]) : checker.isOptional(types[0])
        if goal != nil || !isLikely { continue }
      }
      let isResultWrong = goal.map { !accepts($0, type, callee) } ?? false
      readings.append(Reading(type: type, operands: operands, isResultWrong: isResultWrong))
    }
    guard let least = readings.map(\.cost).min(), least > 0 else { return false }
    let best = readings.filter { $0.cost == least }
    guard best.count == 1, let reading = best.first, reading.operands != [.unwrapping, .unwrapping],
      reading.operands != [.none, .none],
      // Only sums take more than numbers; a vector may have any factor.
      name == "+" || reading.operands[0] != .mismatch
    else {
      return false
    }
    if let call = callee.callNode, !described.insert(call.id).inserted { return true }
    for (node, (type, misfit)) in zip(nodes, zip(types, reading.operands)) {
      switch misfit {
      case .none: break
      case .unwrapping: if !describeSharedChain(node, beside: nodes, callee) { describeOptional(node) }
      case .mismatch:
        report(
          isNil(node)
            ? "'nil' is not compatible with expected argument type '\(text(reading.type))'"
            : "cannot convert value of type \(quoted(node, type)) to expected argument type '\(text(reading.type))'",
          anchor(node))
      }
    }
    return true
  }

  /// `x += y`: what is changed says the type.
  private func describeChange(_ sign: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    let type = checker.payload(types[0]) ?? types[0]
    guard hasArithmetic(sign, type) else { return false }
    let isOptional = type != types[0]
    let right = misfit(nodes[1], types[1], type)
    switch (isOptional, right) {
    case (false, .none), (true, .unwrapping), (true, .mismatch): return false
    case (true, .none): describeOptional(nodes[0])
    case (false, .unwrapping): describeOptional(nodes[1])
    case (false, .mismatch):
      report(
        isNil(nodes[1])
          ? "'nil' is not compatible with expected argument type '\(text(type))'"
          : "cannot convert value of type \(quoted(nodes[1], types[1])) to expected argument type '\(text(type))'",
        anchor(nodes[1]))
    }
    return true
  }

  /// What is no collection, and has no operators of its own that a cell declares.
  private func isPlainOperand(_ type: Type) -> Bool {
    switch checker.payload(type) ?? type {
    case .nominal(let decl, let arguments):
      if decl.isLibrary { return arguments.isEmpty && decl.libraryModule != "TensorCore" && decl.name != "Substring" }
      return arguments.isEmpty
        && !["+", "-", "*", "/"].contains(where: { !checker.rawMembers($0, of: decl).isEmpty })
    case .variable, .error: return true
    case .tuple, .generic, .associated, .function, .existential, .opaque, .metatype, .protocolMetatype: return false
    }
  }

  private func candidateTypes(_ name: String, _ nodes: [Node], _ types: [Type]) -> [Type] {
    var result: [Type] = []
    func add(_ type: Type) { if !result.contains(type), hasArithmetic(name, type) { result.append(type) } }
    for (node, type) in zip(nodes, types) where !isNil(node) { add(checker.payload(type) ?? type) }
    return result
  }

  private func hasArithmetic(_ name: String, _ type: Type) -> Bool {
    if checker.isNominal(type, "String") { return name == "+" }
    if name == "%" { return isWhole(type) }
    return isWhole(type) || checker.isNominal(type, "Double") || checker.isNominal(type, "Float")
  }

  private func misfit(_ node: Node, _ type: Type, _ wanted: Type) -> Misfit {
    if type == wanted || literal(node, fits: wanted) { return .none }
    if isNil(node) { return .mismatch }
    return checker.payload(type) == wanted ? .unwrapping : .mismatch
  }

  private func literal(_ node: Node, fits type: Type) -> Bool {
    guard case .literal(let literal) = node.kind else { return false }
    switch literal {
    case .integer: return isWhole(type) || isFloating(type)
    case .floating: return isFloating(type)
    case .boolean, .string, .nothing: return false
    }
  }

  /// Whether what is around takes a result of a type: an operand beside it that is a literal adapts.
  private func accepts(_ goal: Type, _ type: Type, _ callee: Node) -> Bool {
    if goal == type || checker.payload(goal) == type { return true }
    if case .existential = goal { return true }
    guard let rootNode, let call = callee.callNode, let parent = path(to: call.id, from: rootNode)?.dropLast().last,
      case .call(let outer, let arguments) = parent.kind, outer.operatorFixity == "infix",
      let sibling = arguments.first(where: { $0.node !== call })?.node
    else { return false }
    return literal(sibling, fits: type)
  }
}
