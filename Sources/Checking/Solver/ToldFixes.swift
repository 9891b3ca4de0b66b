/// Which of the things that are wrong are told, and in what order.
extension Solver {
  /// What is worth telling: not what follows from something else that is told.
  func told(_ fixes: [Fix]) -> [Fix] {
    var unmatched: Set<Int> = []
    var operations: Set<Int> = []
    for fix in fixes {
      switch fix.kind {
      case .noOverload(let node):
        guard let call = node.callNode else { continue }
        if isInfix(call) { if isCalculation(call) { operations.insert(call.id) } } else { unmatched.insert(call.id) }
      case .conversion(_, _, let locator):
        if case .argument(let call, _) = locator.role, isCalculation(call) { operations.insert(call.id) }
      case .conformance, .noMember, .arguments, .notCallable, .notOptional, .closureBody, .closureArity, .notInferred,
        .message:
        continue
      }
    }
    return fixes.filter { fix in
      if isToldOfSum(fix) || isToldByConformance(fix, fixes) { return false }
      guard case .conversion(_, _, let locator) = fix.kind else { return true }
      if case .inoutArgument(let call, _) = locator.role { return !isSpoiled(call, by: operations) }
      guard case .argument(let call, _) = locator.role else { return true }
      // Where none of several meanings fits, nothing is said of the arguments.
      if unmatched.contains(call.id) { return false }
      // An operation whose operands don't go together gives nothing that could be of the wrong type.
      return isInfix(call) && !changes(call) || !operations.contains(locator.node.id)
    }
  }

  /// `ages.contains("Ada")` of a dictionary: that its elements can't be compared says what is wrong.
  private func isToldByConformance(_ fix: Fix, _ fixes: [Fix]) -> Bool {
    guard case .conversion(_, _, let told) = fix.kind, case .requirement = told.role,
      case .member(_, "contains") = told.node.kind
    else { return false }
    return fixes.contains { other in
      if case .conformance(_, _, let locator) = other.kind { locator.node === told.node } else { false }
    }
  }

  private func isCalculation(_ call: Node) -> Bool {
    guard isInfix(call), case .call(let callee, _) = call.kind, case .reference(let name, _) = callee.kind else {
      return false
    }
    return ["+", "-", "*", "/", "%"].contains(name)
  }

  /// Whether what `+=` and the like are given is an operation that is wrong by itself.
  private func isSpoiled(_ call: Node, by operations: Set<Int>) -> Bool {
    guard case .call(_, let arguments) = call.kind, arguments.count == 2 else { return false }
    return operations.contains(arguments[1].node.id)
  }

  /// Whether a call is one of `+=` and the like.
  private func changes(_ call: Node) -> Bool {
    guard case .call(let callee, _) = call.kind, case .reference(let name, _) = callee.kind else { return false }
    return checker.precedence(of: name)?.isAssignment == true
  }

  /// Where a call or a closure is wrong, the order is not that of the places: what is wrong with a closure, and then
  /// within it, is told before what is wrong around it. Nil elsewhere.
  func inOrderOfCalls(_ fixes: [Fix]) -> [Fix]? {
    guard fixes.contains(where: { if case .arguments = $0.kind { true } else { isWithinClosure($0) } }) else {
      return nil
    }
    return fixes.filter(isOfClosure) + fixes.filter(isWithinClosure)
      + fixes.filter { !isOfClosure($0) && !isWithinClosure($0) }
  }

  /// Whether a closure itself is wrong: it takes other arguments than it is given.
  private func isOfClosure(_ fix: Fix) -> Bool { if case .closureArity = fix.kind { true } else { false } }

  /// Whether something is wrong in a closure's body.
  private func isWithinClosure(_ fix: Fix) -> Bool {
    switch fix.kind {
    case .closureBody: true
    case .conversion(_, _, let locator), .conformance(_, _, let locator): enclosingClosure(of: locator.node) != nil
    case .noMember(let node, _), .noOverload(let node), .arguments(let node, _, _), .notCallable(let node, _),
      .notOptional(let node, _):
      enclosingClosure(of: node) != nil
    case .closureArity, .notInferred, .message: false
    }
  }
}
