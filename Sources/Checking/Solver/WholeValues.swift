import Diagnostics
internal import SwiftSyntax

/// Values that are told of as a whole, whatever their parts are.
extension Solver {
  /// An optional of an optional where the inner one is wanted.
  func describeNestedOptional(_ node: Node, _ known: Type, _ goal: Type, _ locator: Locator) -> Bool {
    guard checker.isOptional(goal), checker.payload(known) == goal else { return false }
    if case .contextual = locator.role, purpose == .initialization || purpose == .returned {
      describeOptional(node)
      return true
    }
    guard case .argument(let call, _) = locator.role, !isInfix(call) else { return false }
    report("cannot convert value of type '\(text(known))' to expected argument type '\(text(goal))'", anchor(node))
    return true
  }

  /// `[1, 2]` where a dictionary is wanted.
  func describeArrayForDictionary(_ node: Node, _ goal: Type, _ locator: Locator) -> Bool {
    guard case .array = node.kind, checker.isNominal(goal, "Dictionary") else { return false }
    guard isTakenWhole(locator.role) else { return false }
    let isInitial = if case .contextual = locator.role { purpose == .initialization } else { false }
    report(
      "dictionary of type '\(text(goal))' cannot be \(isInitial ? "initialized" : "used") with array literal",
      anchor(node),
      notes: [Diagnostic(.note, "did you mean to use a dictionary literal instead?", at: anchor(node))])
    return true
  }

  /// Where a closure that is called at once, and does not say what it gives, has its value.
  func valueOfCalledClosure(_ node: Node) -> SourceRange? {
    guard case .call(let callee, let arguments) = node.kind, arguments.isEmpty,
      case .closure(let closure) = callee.kind,
      closure.syntax.signature == nil, let last = closure.syntax.statements.last
    else { return nil }
    switch last.item {
    case .expr(let value) where closure.syntax.statements.count == 1:
      return checker.range(value, closure.captureScope)
    case .stmt(let statement):
      return statement.as(ReturnStmtSyntax.self)?.expression.map { checker.range($0, closure.captureScope) }
    default: return nil
    }
  }

  /// `Int(ages["Ada"])`: what is made a number of may be missing.
  func describeMissingNumber(_ node: Node, _ known: Type, _ locator: Locator) -> Bool {
    guard case .argument(let call, _) = locator.role, case .call(let callee, let arguments) = call.kind,
      arguments.count == 1, arguments[0].label == nil, case .member(let base, "init") = callee.kind,
      case .typeReference(let made) = base.kind, isWhole(deep(made)) || isFloating(deep(made)),
      let payload = checker.payload(known), payload == checker.stringType || isWhole(payload) || isFloating(payload)
    else { return false }
    describeOptional(node)
    return true
  }

  /// `text.startIndex..<2`: the bound that is a number is to blame, where the other one is none.
  func describeMixedBounds(_ node: Node, _ locator: Locator) -> Bool {
    guard case .argument(let call, _) = locator.role, case .call(let callee, let operands) = call.kind,
      callee.operatorFixity == "infix", case .reference(let name, _) = callee.kind, name == "..<" || name == "...",
      operands.count == 2
    else { return false }
    let types = operands.map { settled($0.node.type) }
    guard let wrong = types.firstIndex(where: isWhole), case .nominal(let other, _) = types[1 - wrong],
      other.name == "Index", other.isLibrary
    else { return false }
    if described.insert(call.id).inserted {
      report(
        "cannot convert value of type '\(text(types[wrong]))' to expected argument type '\(text(types[1 - wrong]))'",
        anchor(operands[wrong].node))
    }
    return true
  }

  /// `0..<size`, where `size` is a function, a tuple or something else that no range goes to.
  func describeBoundOfNothing(_ call: Node) -> Bool {
    guard case .call(let callee, let operands) = call.kind, case .reference(let name, _) = callee.kind,
      name == "..<" || name == "...", operands.count == 2
    else { return false }
    let types = operands.map { operandType($0.node) }
    guard let number = types.firstIndex(where: { isWhole($0) || isFloating($0) }), canNotBound(types[1 - number]) else {
      return false
    }
    guard described.insert(call.id).inserted else { return true }
    let wrong = operands[1 - number].node
    if case .function(let function) = types[1 - number], function.parameters.isEmpty, function.result == types[number] {
      report(
        "function produces expected type '\(text(types[number]))'; did you mean to call it with '()'?", anchor(wrong))
    } else {
      report(
        "cannot convert value of type '\(text(types[1 - number]))' to expected argument type '\(text(types[number]))'",
        anchor(wrong))
    }
    return true
  }

  private func canNotBound(_ type: Type) -> Bool {
    switch type {
    case .function, .tuple, .existential, .metatype, .protocolMetatype: true
    case .nominal:
      !checker.isOptional(type) && !checker.conforms(type, checker.libraryProtocol("Comparable"), environment)
    case .generic, .associated, .opaque, .variable, .error: false
    }
  }

  /// `numbers.map { $0 * 2 }.joined(separator: ", ")`: of what is no text.
  func describeJoined(_ callee: Node) -> Bool {
    guard case .member(let base, "joined") = callee.kind, case .call(let inner, let arguments) = base.kind,
      case .member(_, let name) = inner.kind, arguments.count == 1, let argument = arguments.first?.node,
      let elementDecl = checker.associatedDecl("Element", in: checker.libraryProtocol("Sequence")),
      let element = checker.project(elementDecl, of: settled(base.type)), case .nominal = element
    else { return false }
    let made = "'\(text(element))'"
    if name == "filter" {
      report(
        "referencing instance method 'joined(separator:)' on 'BidirectionalCollection' requires the types \(made) and"
          + " 'String' be equivalent", callee.nameRange)
      return true
    }
    guard name == "map" else { return false }
    if case .keyPath = argument.kind {
      report("key path value type \(made) cannot be converted to contextual type 'String'", argument.range)
      return true
    }
    guard let body = state.closures[argument.id]?.body else { return false }
    report("cannot convert value of type \(made) to closure result type 'String'", anchor(body))
    return true
  }

  /// `x ^ 2` is no power: the operator is one of whole numbers.
  func describeAttemptedPower(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard name == "^", isFloating(types[0]), !isLiteral(nodes[0]), isIntegerLiteral(nodes[1]),
      callee.callNode === rootNode, contextualType.map(deep) == types[0],
      purpose == .returned || purpose == .initialization
    else { return false }
    let result =
      purpose == .returned
      ? "cannot convert return expression of type 'Int' to return type"
      : "cannot convert value of type 'Int' to specified type"
    let type = text(types[0])
    checker.tellingTogether {
      report("cannot convert value of type '\(type)' to expected argument type 'Int'", anchor(nodes[0]))
      report("\(result) '\(type)'", callee.nameRange)
    }
    return true
  }

  /// What is added to an array, where an array is wanted, is no array.
  func describeAddedElement(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard name == "+", let element = checker.elementOfArray(types[0]), goal(of: callee) == types[0],
      checker.elementOfArray(types[1]) == nil, types[1] == element || isLiteral(nodes[1]), element != checker.stringType
    else { return false }
    report(
      "cannot convert value of type \(quoted(nodes[1], types[1])) to expected argument type 'Array<\(text(element))>'",
      anchor(nodes[1]))
    return true
  }
}

extension Node {
  /// What a member is one of.
  var memberBase: Node? {
    if case .member(let base, _) = kind { base } else { nil }
  }
}
