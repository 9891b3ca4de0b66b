/// What the branches of `? :` are.
extension Solver {
  /// The literals that an unknown is made of and of nothing else, as the inner of two conditionals is:
  /// `isLong ? 1 : (isShort ? nil : 2)`.
  func literalBranches(
    _ index: Int, _ gathered: (bounds: [Int: Bounds], dependent: Set<Int>), depth: Int = 0
  ) -> [Int]? {
    let info = state.variables[index]
    guard info.literal == nil, info.closure == nil, info.keyPath == nil, info.parameter == nil, !info.isImplicitResult,
      !gathered.dependent.contains(index), depth < 100, let bounds = gathered.bounds[index], bounds.lowers.isEmpty,
      bounds.uppers.isEmpty, bounds.conformances.isEmpty, !bounds.lowerVariables.isEmpty
    else { return nil }
    var result: [Int] = []
    for lower in bounds.lowerVariables {
      if state.variables[lower].literal != nil {
        result.append(lower)
      } else if let inner = literalBranches(lower, gathered, depth: depth + 1) {
        result += inner
      } else {
        return nil
      }
    }
    return result
  }

  /// Where a conditional with a literal is converted to `Any`, each branch is so by itself: `print(isEmpty ? 0 : mean)`
  /// prints a whole number or one with a point. With an optional among them the branches are what they have in common.
  func existentialOfBranches(_ bounds: Bounds) -> Type? {
    guard let upper = bounds.uppers.first, bounds.uppers.allSatisfy({ $0 == upper }),
      !bounds.lowerVariables.isEmpty, bounds.lowers.allSatisfy({ !checker.isOptional($0) })
    else { return nil }
    let payload = checker.payload(upper).map(shallow)
    guard isExistential(payload ?? upper) else { return nil }
    let holdsLiterals = bounds.lowerVariables.allSatisfy { lower in
      guard let literal = state.variables[lower].literal else { return false }
      return literal != .nothing || payload != nil
    }
    return holdsLiterals ? upper : nil
  }
}
