import Diagnostics

/// `reduce` of numbers of one kind into those of another.
extension Solver {
  /// `xs.reduce(0, +) / 2.0` of whole numbers: the sum is to be what is written beside it.
  func describeScaledFold(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard ["*", "/", "-"].contains(name), contextualType == nil, callee.callNode === rootNode else { return false }
    for (index, node) in nodes.enumerated() where isWhole(types[index]) {
      let beside = nodes[1 - index]
      guard isLiteral(beside), isFloating(types[1 - index]), isSum(node) else { continue }
      if describeFolded(node, types[index], types[1 - index], beside: true) { return true }
    }
    return false
  }

  /// `xs.map { "\($0)" }.reduce(0) { $0 + $1 }`: what the first closure gives is to be what the second one adds up.
  func describeMappedFold(_ call: Node) -> Bool {
    guard case .call(let callee, let arguments) = call.kind, case .member(let base, "reduce") = callee.kind,
      arguments.count == 2, arguments[0].label == nil, isLiteral(arguments[0].node),
      case .call(let mapper, let mapping) = base.kind, case .member(_, "map") = mapper.kind, mapping.count == 1,
      let body = state.closures[mapping[0].node.id]?.body
    else { return false }
    if arguments[1].node.isClosure {
      // What is calculated may yet be of another type.
      guard case .interpolation = body.kind else { return false }
    }
    let (given, wanted) = (operandType(body), operandType(arguments[0].node))
    guard given != wanted, [given, wanted].allSatisfy({ isWhole($0) || isFloating($0) || $0 == checker.stringType })
    else { return false }
    if described.insert(call.id).inserted {
      report("cannot convert value of type '\(text(given))' to closure result type '\(text(wanted))'", anchor(body))
    }
    return true
  }

  /// `words.reduce(into: [:]) { $0[$1] += 1 }`: what is not known of the dictionary is what is added.
  func describeCounted(_ name: String, _ nodes: [Node], _ types: [Type]) -> Bool {
    guard ["+=", "-=", "*="].contains(name), checker.payload(types[0]) == checker.anyType,
      isWhole(types[1]) || isFloating(types[1]), case .index = nodes[0].kind, let rootNode,
      let way = path(to: nodes[0].id, from: rootNode)
    else { return false }
    let isOpen = way.contains { node in
      guard case .call(let callee, let arguments) = node.kind, case .member(_, "reduce") = callee.kind,
        arguments.count == 2, arguments[0].label == "into", case .dictionary(let pairs, _, _) = arguments[0].node.kind
      else { return false }
      return pairs.isEmpty
    }
    guard isOpen else { return false }
    let number = text(types[1])
    report(
      "value of optional type '\(number)?' must be unwrapped to a value of type '\(number)'", anchor(nodes[0]),
      notes: [
        Diagnostic(
          .note, "coalesce using '??' to provide a default when the optional value contains 'nil'",
          at: anchor(nodes[0])),
        Diagnostic(
          .note, "force-unwrap using '!' to abort execution if the optional value contains 'nil'",
          at: anchor(nodes[0])),
      ])
    return true
  }

  /// `numbers.append(1, 2)`: with two arguments the compiler has the form in mind that fills what it makes room for.
  func describeAppended(_ call: Node, _ callee: Node, _ arguments: [ArgumentNode]) -> Bool {
    guard case .member(let base, "append") = callee.kind, arguments.count == 2,
      let element = checker.elementOfArray(settled(base.type)), !arguments.contains(where: \.isTrailing)
    else { return false }
    defer { described.insert(call.id) }
    if arguments.contains(where: { $0.label != nil }) {
      guard case .tuple(let parts) = element, parts.map(\.label) == arguments.map(\.label) else { return false }
      report(
        "instance method 'append' expects a single parameter of type '\(text(element))'", parenthesis(call))
      return true
    }
    let types = arguments.map { operandType($0.node) }
    let isRoom = types[0] == checker.intType
    let isLateName = isRoom && !(element == checker.intType && arguments.allSatisfy { isLiteral($0.node) })
    let lost = { self.report("generic parameter 'E' could not be inferred", callee.nameRange) }
    checker.tellingTogether {
      if !isLateName { lost() }
      report("missing argument labels 'addingCapacity:initializingWith:' in call", parenthesis(call))
      let filler = "(inout OutputSpan<\(text(element))>) throws(E) -> Void"
      report(
        "cannot convert value of type \(quoted(arguments[1].node, types[1])) to expected argument type '\(filler)'",
        anchor(arguments[1].node))
      if !isRoom {
        report(
          "cannot convert value of type \(quoted(arguments[0].node, types[0])) to expected argument type 'Int'",
          anchor(arguments[0].node))
      }
      if isLateName { lost() }
    }
    return true
  }

  /// `numbers.reduce(text, +)`
  func describeFoldIntoText(_ call: Node) -> Bool {
    guard case .call(let callee, let arguments) = call.kind, case .member(let base, "reduce") = callee.kind,
      arguments.count == 2, arguments[0].label == nil, operandType(arguments[0].node) == checker.stringType,
      let element = checker.elementOfArray(settled(base.type)), element == checker.intType
    else { return false }
    report(
      "cannot convert value of type 'String' to expected argument type '\(text(element))'",
      anchor(arguments[0].node))
    return true
  }
}
