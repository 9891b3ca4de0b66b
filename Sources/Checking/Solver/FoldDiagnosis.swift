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

  /// `xs.reduce(0, +) / xs.count` of fractions, where something is wanted that is no whole number: the sum is taken for
  /// one of whole numbers, as its literal and the other operand say.
  func describeAverage(_ root: Node) -> Bool {
    var whole = root
    var goal = contextualType.map(deep)
    if case .assign(let left, let right) = root.kind { (whole, goal) = (right, settled(left.type)) }
    guard let goal, goal != .error, !checker.containsVariables(goal), !checker.isOptional(goal),
      case .call(let callee, let operands) = whole.kind, callee.operatorFixity == "infix", operands.count == 2,
      case .reference(let name, _) = callee.kind, ["+", "-", "*", "/"].contains(name), isSum(operands[0].node),
      case .call(let folder, let given) = operands[0].node.kind, case .member(let base, _) = folder.kind,
      let elementDecl = checker.associatedDecl("Element", in: checker.libraryProtocol("Sequence")),
      let element = checker.project(elementDecl, of: settled(base.type)), isFloating(element) || element.isParameter,
      isIntegerLiteral(operands[1].node) ? goal == checker.intType : operandType(operands[1].node) == checker.intType
    else { return false }
    checker.tellingTogether {
      if goal == checker.boolType {
        report("type 'Int' cannot be used as a boolean; test for '!= 0' instead", callee.nameRange)
      } else if goal != checker.intType {
        if case .assign = root.kind {
          report("cannot assign value of type 'Int' to type '\(text(goal))'", callee.nameRange)
        } else if !reportMisfit(of: "Int", in: text(goal), callee.nameRange) {
          report("cannot convert value of type 'Int' to expected type '\(text(goal))'", callee.nameRange)
        }
      }
      report(
        "cannot convert value of type '(Int) -> Int' to expected argument type '(Int, \(text(element))) throws -> Int'",
        anchor(given[1].node))
    }
    return true
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

  /// `words.reduce([:]) { $0[$1] = 1 }`, where `reduce(into:)` is meant: what is added up can't be changed, and the change
  /// gives nothing.
  func describeChangedTotal(in root: Node) -> Bool {
    for child in children(of: root) where describeChangedTotal(in: child) { return true }
    guard case .call(let callee, let arguments) = root.kind, case .member(_, "reduce") = callee.kind,
      arguments.count == 2, arguments[0].label == nil, case .closure(let closure) = arguments[1].node.kind,
      let body = state.closures[arguments[1].node.id]?.body
    else { return false }
    let total = closure.parameterNames?.first?.name ?? "$0"
    let immutable = "'\(total)' is \(total.hasPrefix("$") ? "immutable" : "a 'let' constant")"
    let (change, place, reason): (Node, SourceRange, String)
    switch body.kind {
    case .assign(let left, _):
      guard case .index(let member, _) = left.kind, case .member(let base, _) = member.kind,
        changedName(left) == total
      else { return false }
      (change, place, reason) = (body, bracket(base), "cannot assign through subscript: \(immutable)")
    case .call(let operation, let operands):
      guard operation.operatorFixity == "infix", case .reference(let name, _) = operation.kind,
        checker.precedence(of: name)?.isAssignment == true, changedName(operands[0].node) == total
      else { return false }
      (change, place, reason) = (
        body, operation.nameRange, "left side of mutating operator isn't mutable: \(immutable)"
      )
    case .literal, .interpolation, .array, .dictionary, .tuple, .reference, .member, .implicitMember, .implicitChain,
      .index, .closure, .conditional, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt,
      .inoutReference, .typeReference, .keyPath, .control, .checked, .dynamicType, .invalid:
      return false
    }
    if case .dictionary(let pairs, _, _) = arguments[0].node.kind, pairs.isEmpty {
      report("missing argument label 'into:' in call", parenthesis(root))
      return true
    }
    let type = settled(arguments[0].node.type)
    guard type != .error, !checker.containsVariables(type) else { return false }
    checker.tellingTogether {
      report("cannot convert value of type '()' to closure result type '\(text(type))'", anchor(change))
      report(reason, place)
    }
    return true
  }

  /// The variable of which something is a part.
  private func changedName(_ node: Node) -> String? {
    switch node.kind {
    case .reference(let name, _): name
    case .index(let inner, _), .member(let inner, _), .inoutReference(let inner): changedName(inner)
    case .literal, .interpolation, .array, .dictionary, .tuple, .implicitMember, .implicitChain, .call, .closure,
      .conditional, .assign, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt, .typeReference,
      .keyPath, .control, .checked, .dynamicType, .invalid:
      nil
    }
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
    let isRoom = types[0] == checker.intType || isIntegerLiteral(arguments[0].node)
    func room() {
      report(
        "cannot convert value of type \(quoted(arguments[0].node, types[0])) to expected argument type 'Int'",
        anchor(arguments[0].node))
    }
    checker.tellingTogether {
      report("missing argument labels 'addingCapacity:initializingWith:' in call", parenthesis(call))
      if !isRoom, !isLiteral(arguments[0].node) { room() }
      let filler = "(inout OutputSpan<\(text(element))>) throws(E) -> Void"
      let given = isIntegerLiteral(arguments[1].node) ? checker.intType : types[1]
      report(
        "cannot convert value of type \(quoted(arguments[1].node, given)) to expected argument type '\(filler)'",
        anchor(arguments[1].node))
      if !isRoom, isLiteral(arguments[0].node) { room() }
      report("generic parameter 'E' could not be inferred", callee.nameRange)
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
