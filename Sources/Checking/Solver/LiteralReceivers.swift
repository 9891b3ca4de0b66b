internal import SwiftSyntax

/// Lists written out on which a method is called: `[1, 2].map { $0 * 2 }` where texts are wanted.
extension Solver {
  /// Solves a broken expression. What a method makes of a list's elements is less likely to be meant than the elements
  /// themselves: unless more things are wrong where they are what they are by themselves, these are told.
  func solveBroken(_ root: Node) -> SolverState? {
    let start = state
    let plain = solve()
    guard let plain, !plain.fixes.isEmpty else { return plain }
    state = start
    guard decideElements(in: root) else { return plain }
    let (previous, wasAmbiguous) = (solutions, ambiguous)
    let other = solve()
    if let other, other.score <= plain.score { return other }
    (solutions, ambiguous) = (previous, wasAmbiguous)
    return plain
  }

  /// Lets the elements of such lists be of the type that they are of by themselves; false without any list.
  private func decideElements(in root: Node) -> Bool {
    var isChanged = false
    for list in listReceivers(in: root) {
      if case .call(_, let bounds) = list.kind {
        guard let type = ownType(of: bounds.map(\.node)) else { continue }
        for case .variable(let index) in bounds.map({ shallow($0.node.type) }) { state.bindings[index] = type }
        state.version += 1
        isChanged = true
        continue
      }
      guard case .array(let elements, let element) = list.kind, case .variable(let index) = shallow(element),
        case .variable(let whole) = shallow(list.type), let type = ownType(of: elements)
      else { continue }
      state.bindings[index] = type
      state.bindings[whole] = checker.array(of: type)
      state.version += 1
      isChanged = true
    }
    return isChanged
  }

  /// Methods that make something else of a list's elements.
  private static let makers: Set = ["map", "compactMap", "flatMap", "reduce"]

  /// Methods that ask a closure about the elements.
  private static let askers: Set = [
    "allSatisfy", "contains", "drop", "filter", "first", "firstIndex", "forEach", "last", "lastIndex", "max", "min",
    "prefix", "sorted",
  ]

  /// The lists written out, and the ranges, of which such a method is called.
  private func listReceivers(in node: Node) -> [Node] {
    var result = children(of: node).flatMap { listReceivers(in: $0) }
    if case .call(let callee, let arguments) = node.kind, case .member(let base, let name) = callee.kind,
      !arguments.isEmpty, isWrittenOut(base)
    {
      let isAsked = Self.askers.contains(name) && arguments.contains { asks($0.node) }
      if Self.makers.contains(name) || isAsked { result.append(base) }
    }
    return result
  }

  /// Whether a closure says something of its elements, and does not give one back as the answer.
  private func asks(_ node: Node) -> Bool {
    guard case .closure(let closure) = node.kind else { return false }
    guard closure.isSingleExpression, case .expr(let only)? = closure.syntax.statements.first?.item else { return true }
    return !only.is(DeclReferenceExprSyntax.self)
  }

  private func isWrittenOut(_ base: Node) -> Bool {
    switch base.kind {
    case .array: true
    case .call(let callee, let bounds):
      if case .reference(let name, _) = callee.kind {
        (name == "..." || name == "..<") && bounds.count == 2
      } else {
        false
      }
    case .literal, .interpolation, .dictionary, .tuple, .member, .forceUnwrap, .bindOptional, .optionalChain, .attempt,
      .inoutReference, .discard, .dynamicType, .implicitChain, .cast, .index, .conditional, .assign, .closure,
      .reference, .implicitMember, .typeReference, .keyPath, .control, .checked, .invalid:
      false
    }
  }

  /// What literals are by themselves, where all of them are of one kind.
  private func ownType(of elements: [Node]) -> Type? {
    var kinds: [LiteralKind] = []
    var variables: [Int] = []
    for element in elements {
      guard case .variable(let index) = shallow(element.type), let literal = state.variables[index].literal,
        literal != .nothing, literal != .array, literal != .dictionary
      else { return nil }
      kinds.append(literal)
      variables.append(index)
    }
    return kinds.isEmpty ? nil : defaultFor(kinds, variables)
  }
}
