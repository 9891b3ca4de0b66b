import Diagnostics

/// Several arguments of one call that are not of their parameters' types.
extension Solver {
  /// Of two arguments that go the other way round the order is told, not their types.
  func namingSwaps(_ fixes: [Fix]) -> [Fix] {
    var done: Set<Int> = []
    return fixes.flatMap { fix -> [Fix] in
      guard let (call, index) = argument(of: fix) else { return [fix] }
      if done.contains(call.id) { return [] }
      guard let swap = swap(in: call, at: index) else { return [fix] }
      done.insert(call.id)
      return [Fix(kind: .message(swap.words, swap.place))]
    }
  }

  /// What is known at once is told before what is found out, and what is written out comes last; nil where the order is
  /// that of the text.
  func inOrderOfArguments(_ fixes: [Fix]) -> [Fix]? {
    let found = fixes.compactMap { argument(of: $0) }
    guard found.count > 1, found.count == fixes.count, found.allSatisfy({ $0.call === found[0].call }),
      !found.contains(where: { node($0).isOperation })
    else { return nil }
    let ranks = zip(found, fixes).map { rank(node($0), of: $1) }
    guard ranks != ranks.sorted() else { return nil }
    return zip(ranks, fixes).enumerated().sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }
      .map { $0.element.1 }
  }

  private func rank(_ node: Node, of fix: Fix) -> Int {
    if case .conversion(let given, let wanted, _) = fix.kind, case .nominal(let a, let own) = deep(given),
      case .nominal(let b, _) = deep(wanted), a == b, !own.isEmpty, !checker.isOptional(deep(given))
    {
      return 3
    }
    if startsWritten(node) { return 2 }
    return isKnownAtOnce(node) ? 0 : 1
  }

  /// The call of a function, and the one of its arguments that is wrong.
  private func argument(of fix: Fix) -> (call: Node, index: Int)? {
    guard case .conversion(_, _, let locator) = fix.kind, case .argument(let call, let index) = locator.role,
      case .call(let callee, _) = call.kind, callee.operatorFixity == nil
    else { return nil }
    return (call, index)
  }

  private func node(_ place: (call: Node, index: Int)) -> Node {
    guard case .call(_, let arguments) = place.call.kind, arguments.indices.contains(place.index) else {
      return place.call
    }
    return arguments[place.index].node
  }

  private func swap(in call: Node, at index: Int) -> (words: String, place: SourceRange)? {
    guard case .call(let callee, let arguments) = call.kind, arguments.count == 2,
      meanings(of: state.rewrittenCallees[call.id] ?? callee).count == 1,
      let first = parameter(call, 0)?.0, let second = parameter(call, 1)?.0, !first.isInout, !second.isInout,
      specs(of: state.rewrittenCallees[call.id] ?? callee).count == 2,
      arguments.allSatisfy({ !$0.node.isClosure && isKnownAtOnce($0.node) })
    else { return nil }
    let wanted = [first, second].map { spec in
      spec.isAutoclosure ? deep(autoclosureResult(spec.type)) : deep(spec.type)
    }
    let given = arguments.map { settled($0.node.type) }
    guard !(wanted + given).contains(where: { checker.contains($0) { $0.isParameter || $0 == .error } }),
      !(wanted + given).contains(where: checker.containsVariables), !checker.isOptional(wanted[index]),
      goes(given[0], to: wanted[1]), goes(given[1], to: wanted[0])
    else { return nil }
    func name(_ index: Int) -> String {
      arguments[index].label.map { "argument '\($0)'" } ?? "unnamed argument #\(index + 1)"
    }
    return ("\(name(1 - index)) must precede \(name(index))", arguments[1 - index].range)
  }

  private func goes(_ given: Type, to wanted: Type) -> Bool {
    if checker.ignoringEscape(given) == checker.ignoringEscape(wanted) { return true }
    if let inner = checker.payload(wanted) { return goes(checker.payload(given) ?? given, to: inner) }
    switch wanted {
    case .existential(let bound):
      return !bound.isAnyObject && bound.superclass == nil
        && bound.protocols.allSatisfy { checker.conforms(given, $0, environment) }
    case .nominal(let decl, _): return decl.kind == .classType && checker.supertype(given, of: decl) == wanted
    case .generic, .associated, .tuple, .function, .opaque, .metatype, .protocolMetatype, .variable, .error:
      return false
    }
  }

  /// Whether the type of an expression is known before any choice has been made.
  private func isKnownAtOnce(_ node: Node) -> Bool {
    switch node.kind {
    case .reference(let name, let overloads):
      if node.operatorFixity != nil { return ["==", "!=", "<", ">", "<=", ">=", "&&", "||"].contains(name) }
      return overloads.count == 1
    case .member(let base, let name):
      return isKnownAtOnce(base) && memberOverloads(name, settled(base.type)).count == 1
    case .call(let callee, let arguments):
      if callee.operatorFixity != nil { return isKnownAtOnce(callee) }
      guard arguments.allSatisfy({ !$0.node.isClosure }) else { return false }
      if case .member(let base, _) = callee.kind, isKnownAtOnce(base) {
        return meanings(of: callee).count { parameterSpecs($0).flatMap { match($0, arguments) } != nil } == 1
      }
      return isKnownAtOnce(callee)
    case .forceUnwrap(let base), .attempt(let base, _): return isKnownAtOnce(base)
    case .cast(_, _, _), .typeReference, .checked: return true
    case .closure(let closure): return closure.parameterNames?.allSatisfy { $0.type != nil } == true
    case .literal, .interpolation, .array, .dictionary, .tuple, .implicitMember, .implicitChain, .index, .conditional,
      .assign, .discard, .bindOptional, .optionalChain, .inoutReference, .keyPath, .control, .dynamicType, .invalid:
      return false
    }
  }

  private func startsWritten(_ node: Node) -> Bool {
    switch node.kind {
    case .literal, .interpolation, .array, .dictionary: return true
    case .member(let base, _): return startsWritten(base)
    case .call(let callee, _): return callee.operatorFixity == nil && startsWritten(callee)
    case .reference, .tuple, .implicitMember, .implicitChain, .index, .closure, .conditional, .assign, .discard,
      .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt, .inoutReference, .typeReference, .keyPath, .control,
      .checked, .dynamicType, .invalid:
      return false
    }
  }
}

extension Node {
  /// Whether it calculates: `a + b`.
  fileprivate var isOperation: Bool {
    guard case .call(let callee, _) = kind, callee.operatorFixity == "infix", let name = callee.soughtName else {
      return false
    }
    return ["+", "-", "*", "/", "%"].contains(name)
  }
}
