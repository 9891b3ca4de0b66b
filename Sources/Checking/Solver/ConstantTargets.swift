import Diagnostics

/// Assignments of a wrong value to what can't be assigned to: both are told.
extension Solver {
  /// What is told of the place, before the value where that is wrong as a whole, else behind what is wrong in it.
  func describingTarget(of root: Node, isValueWrong: Bool, _ describeValue: () -> Void) {
    guard let problems = targetProblems(root) else { return describeValue() }
    checker.tellingTogether {
      if isValueWrong { for problem in problems { checker.report(problem) } }
      describeValue()
      if !isValueWrong { for problem in problems { checker.report(problem) } }
    }
  }

  /// Whether the first thing to tell is that a value is not of the place's type.
  func isValueWrong(_ fixes: [Fix], in root: Node) -> Bool {
    guard case .assign(_, let right) = root.kind, case .conversion(_, _, let locator)? = fixes.first?.kind else {
      return false
    }
    // What a condition chooses is assigned, be the condition wrong or not.
    if case .conditional(let condition, _, _) = right.kind, locator.node === condition { return true }
    return locator.node === right
  }

  private func targetProblems(_ root: Node) -> [Diagnostic]? {
    guard case .assign(let left, _) = root.kind, case .nominal = settled(left.type) else { return nil }
    let hadReported = hasReported
    let (_, found) = checker.collectingDiagnostics {
      let place = expression(left)
      if place.type != .error { requireAssignable(place, left) }
    }
    hasReported = hadReported
    let refused = found.filter { $0.severity == .error }
    return refused.isEmpty || !refused.allSatisfy(isOfTarget) ? nil : refused
  }

  private func isOfTarget(_ diagnostic: Diagnostic) -> Bool {
    ["cannot assign ", "expression is not assignable"].contains { diagnostic.message.hasPrefix($0) }
  }
}
