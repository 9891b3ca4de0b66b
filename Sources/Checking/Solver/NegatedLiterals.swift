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
    case .nominal, .associated, .tuple, .opaque, .metatype, .variable, .error: false
    }
  }
}
