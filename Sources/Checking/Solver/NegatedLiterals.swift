import Diagnostics

/// `-(3)`: the compiler has the minus of each floating-point type in mind, and where nothing around says which number
/// is meant, it can't choose among them.
extension Solver {
  /// The first such sign; only looked for where one is written.
  func openNegation(_ root: Node, expected: Type?) -> SourceRange? {
    guard hasNegatedLiteral else { return nil }
    return openNegation(in: root, isTold: expected != nil)
  }

  private func openNegation(in node: Node, isTold: Bool) -> SourceRange? {
    switch node.kind {
    case .call(let callee, let arguments) where callee.operatorFixity == "prefix":
      let inner = openNegation(in: arguments[0].node, isTold: isTold)
      if inner != nil || isTold { return inner }
      guard isNegation(callee), arguments[0].node.isParenthesized, isWritten(arguments[0].node),
        deep(node.type) == checker.intType
      else { return nil }
      return callee.nameRange
    case .call(let callee, _) where callee.operatorFixity != nil: return nil
    case .call(_, let arguments):
      for (position, argument) in arguments.enumerated() {
        let wanted = parameter(node, position)?.0.type
        // What stands beside it may say which number the parameter is.
        let isBeside = arguments.indices.contains { other in
          other != position && !isWritten(arguments[other].node) && parameter(node, other)?.0.type == wanted
        }
        let isShared = if case .generic? = wanted { isBeside } else { false }
        let isTold = wanted.map { !isOpen($0) } ?? true || isShared
        if let found = openNegation(in: argument.node, isTold: isTold) { return found }
      }
      return nil
    case .array(let elements, let element):
      return deep(element) == checker.intType ? first(of: elements, isTold) : nil
    case .dictionary(let pairs, _, _): return first(of: pairs.flatMap { [$0.key, $0.value] }, isTold)
    case .tuple(let parts): return first(of: parts.map(\.node), isTold)
    case .closure(let closure):
      guard closure.resultSyntax == nil, let body = state.closures[node.id]?.body else { return nil }
      return openNegation(in: body, isTold: isTold)
    case .literal, .interpolation, .reference, .member, .implicitMember, .implicitChain, .index, .conditional, .assign,
      .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt, .inoutReference, .typeReference, .keyPath,
      .control, .checked, .dynamicType, .invalid:
      return nil
    case .discard(let inner): return openNegation(in: inner, isTold: isTold)
    }
  }

  private func first(of nodes: [Node], _ isTold: Bool) -> SourceRange? {
    nodes.lazy.compactMap { self.openNegation(in: $0, isTold: isTold) }.first
  }

  private func isNegation(_ callee: Node) -> Bool { if case .reference("-", _) = callee.kind { true } else { false } }

  /// What is asked of later: `-(3)`, and `-x` where it may turn out that x is a number written out.
  func noteNegation(_ name: String, _ fixity: String, _ operands: [Node]) {
    if fixity == "prefix" {
      guard name == "-" else { return }
      if operands[0].isParenthesized { hasNegatedLiteral = true }
      guard case .variable = shallow(operands[0].type) else { return }
      hasOpenNegation = true
      if countsInDoubles { _ = unify(operands[0].type, checker.doubleType, Locator(operands[0], .other)) }
    } else if Self.decidingOperators.contains(name) {
      for operand in operands {
        if case .literal(.floating) = operand.kind { calculatesFractions = true }
        guard isIntegerLiteral(operand) else { continue }
        calculatedLiterals.insert(operand.id)
        if countsInDoubles { _ = unify(operand.type, checker.intType, Locator(operand, .other)) }
      }
    }
  }

  /// Beside a number written out the compiler decides these before any other.
  private static let decidingOperators: Set<String> = [
    "+", "-", "*", "/", "%", "&+", "&-", "&*", "&", "|", "^", "<<", ">>", "<", ">", "<=", ">=", "==", "!=",
  ]

  /// `[1, 2].map { -$0 }`: nothing but the numbers written out says what is negated. The compiler tries the minus of each
  /// floating-point type before the one that whole numbers share, and all of these fit equally well.
  func openNegation(_ root: Node, from start: SolverState) -> (name: String, place: SourceRange)? {
    guard hasOpenNegation, !calculatesFractions, !isTooComplex else { return nil }
    let found = operators(in: root)
    guard found.contains(where: { $0.isNegation && $0.operand == checker.intType }), hasFreeLiteral(root) else {
      return nil
    }
    let saved = (state, ambiguous, lastLook, hasReported)
    defer {
      (state, ambiguous, lastLook, hasReported) = saved
      isTooComplex = false
      countsInDoubles = false
    }
    let double = checker.doubleType
    state = start
    _ = extendLists(in: &state)
    countsInDoubles = true
    lastLook = [:]
    ambiguous = nil
    guard decideOperands(in: root), let other = solve(), !hasReported, ambiguous == nil else { return nil }
    state = other
    let changed = operators(in: root).filter { tried in
      tried.operand == double && found.contains { $0.place == tried.place && $0.operand == checker.intType }
    }
    guard changed.contains(where: \.isNegation) else { return nil }
    let depth = changed.map(\.depth).max()
    return changed.first { $0.depth == depth }.map { ($0.name, $0.place) }
  }

  private struct NamedOperator {
    var name: String
    var isNegation: Bool
    var place: SourceRange
    var depth: Int
    var operand: Type
  }

  /// All operators below a node. What more than one meaning of a call comes from, or a tuple taken apart, the compiler
  /// decides before it looks at a minus inside.
  private func operators(in node: Node, depth: Int = 0, isDecided: Bool = false) -> [NamedOperator] {
    var result: [NamedOperator] = []
    if case .call(let callee, let arguments) = node.kind, callee.operatorFixity != nil,
      case .reference(let name, _) = callee.kind
    {
      result.append(
        NamedOperator(
          name: name,
          isNegation: !isDecided && name == "-" && callee.operatorFixity == "prefix" && !isMagnitude(arguments[0].node),
          place: callee.nameRange, depth: depth, operand: deep(arguments[0].node.type)))
    } else if case .reference(let name, _) = node.kind, node.operatorFixity == nil, LibraryIndex.isOperator(name),
      case .function(let function) = deep(node.type), let operand = function.parameters.first?.type
    {
      result.append(NamedOperator(name: name, isNegation: false, place: node.nameRange, depth: depth, operand: operand))
    }
    let isDecided = isDecided || decidesInside(node)
    for child in children(of: node) { result += operators(in: child, depth: depth + 1, isDecided: isDecided) }
    return result
  }

  private func decidesInside(_ node: Node) -> Bool {
    switch node.kind {
    case .closure: return state.closures[node.id]?.hiddenTuple != nil
    case .call(let callee, let arguments):
      if case .member(_, "flatMap") = callee.kind { return true }
      return arguments.contains { $0.label == "exactly" }
    case .literal, .interpolation, .reference, .member, .implicitMember, .implicitChain, .index, .conditional, .assign,
      .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt, .inoutReference, .typeReference, .keyPath,
      .control, .checked, .dynamicType, .invalid, .array, .dictionary, .tuple, .discard:
      return false
    }
  }

  /// `abs(x)` is C's as well as the library's.
  private func isMagnitude(_ node: Node) -> Bool {
    if case .call(let callee, _) = node.kind, case .reference("abs", _) = callee.kind { true } else { false }
  }

  /// Beside numbers written out operators are those of whole numbers, and what is negated is a floating-point number.
  private func decideOperands(in node: Node) -> Bool {
    if case .closure = node.kind { return true }
    if case .call(let callee, let arguments) = node.kind, callee.operatorFixity == "prefix", isNegation(callee),
      case .variable = shallow(arguments[0].node.type),
      !unify(arguments[0].node.type, checker.doubleType, Locator(node, .other))
    {
      return false
    }
    if calculatedLiterals.contains(node.id), !unify(node.type, checker.intType, Locator(node, .other)) { return false }
    return children(of: node).allSatisfy { decideOperands(in: $0) }
  }

  private func wholeNumbers(_ node: Node) -> [Node] {
    isIntegerLiteral(node) ? [node] : children(of: node).flatMap { wholeNumbers($0) }
  }

  /// Whether a whole number is written out that is no operand, nor what takes a whole number.
  private func hasFreeLiteral(_ root: Node) -> Bool {
    wholeNumbers(root).contains { !calculatedLiterals.contains($0.id) && deep($0.type) == checker.intType }
  }

  /// A whole number written out, with or without signs.
  private func isWritten(_ node: Node) -> Bool {
    if case .call(let callee, let arguments) = node.kind {
      return callee.operatorFixity == "prefix" && isWritten(arguments[0].node)
    }
    return isIntegerLiteral(node)
  }

  /// Whether a parameter takes a value of any type.
  private func isOpen(_ type: Type) -> Bool {
    switch type {
    case .generic: true
    case .existential(let existential): .existential(existential) == checker.anyType
    case .function(let function): isOpen(function.result)
    case .nominal, .associated, .tuple, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }
}
