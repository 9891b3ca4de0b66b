import Diagnostics

/// Meanings of a name that leave the same to be solved: what follows from them is found once.
extension Solver {
  /// Tries the meanings of a name. `String.init` has a dozen that take an `Int` and give a `String`: which of them is
  /// the best is seen from their declarations, and the rest of the expression is solved for that one alone.
  func followDistinct(_ overloads: [Overload], _ node: Node) {
    let saved = state
    var groups: [[SolverState]] = []
    for overload in overloads {
      if isTooComplex { break }
      state = saved
      guard choose(node, overload), settle() else { continue }
      if let group = groups.firstIndex(where: { leavesSame($0[0], state, since: saved) }) {
        groups[group].append(state)
      } else {
        groups.append([state])
      }
    }
    for group in groups {
      for alternative in group.count == 1 ? group : mostSpecial(group, node.id) {
        if isTooComplex { break }
        state = alternative
        explore()
      }
    }
    state = saved
  }

  /// Follows what can only be one thing.
  private func settle() -> Bool {
    while simplifyAll() {
      guard let (index, candidates) = determined(gatherBounds()), candidates.count == 1 else { return true }
      guard bindCandidate(index, candidates[0]) else { return false }
    }
    return false
  }

  /// Whether a function is named as a value, and what it is to take is known.
  func isGivenParameters(_ node: Node) -> Bool {
    guard node.callArguments == nil, case .variable(let index) = shallow(node.type) else { return false }
    return state.pending.contains { constraint in
      guard case .convert(let from, let to, _) = constraint, case .variable(index) = shallow(from),
        case .function(let wanted) = shallow(to), !wanted.parameters.isEmpty
      else { return false }
      return wanted.parameters.allSatisfy { !checker.containsVariables(deep($0.type)) }
    }
  }

  /// Whether all that is still open in two states is the same, though one name means something else.
  private func leavesSame(_ a: SolverState, _ b: SolverState, since saved: SolverState) -> Bool {
    guard a.pending.count == b.pending.count, a.choices.count == b.choices.count, a.closures.count == b.closures.count,
      a.fixes.isEmpty, b.fixes.isEmpty
    else { return false }
    let known = saved.variables.count
    guard isDecided(a, since: known), isDecided(b, since: known) else { return false }
    for index in 0..<known where resolved(.variable(index), a) != resolved(.variable(index), b) { return false }
    return zip(a.pending, b.pending).allSatisfy { isSame($0, a, $1, b) }
  }

  private func isDecided(_ state: SolverState, since known: Int) -> Bool {
    (known..<state.variables.count).allSatisfy { !checker.containsVariables(resolved(.variable($0), state)) }
  }

  private func resolved(_ type: Type, _ other: SolverState) -> Type {
    let mine = state
    state = other
    defer { state = mine }
    return deep(type)
  }

  private func isSame(_ x: Constraint, _ a: SolverState, _ y: Constraint, _ b: SolverState) -> Bool {
    func alike(_ x: Type, _ y: Type) -> Bool { resolved(x, a) == resolved(y, b) }
    switch (x, y) {
    case (.convert(let from, let to, _), .convert(let other, let goal, _)): return alike(from, other) && alike(to, goal)
    case (.equal(let one, let two, _), .equal(let other, let more, _)): return alike(one, other) && alike(two, more)
    case (.superclass(let one, let two, _), .superclass(let other, let more, _)):
      return alike(one, other) && alike(two, more)
    case (.conforms(let type, let decl, _), .conforms(let other, let wanted, _)):
      return decl == wanted && alike(type, other)
    case (.anyObject(let type, _), .anyObject(let other, _)): return alike(type, other)
    case (.projection(let type, let associated, let base, _), .projection(let other, let second, let owner, _)):
      return associated == second && alike(type, other) && alike(base, owner)
    case (.member(let one), .member(let other)), (.call(let one), .call(let other)),
      (.index(let one), .index(let other)), (.force(let one), .force(let other)),
      (.bindOptional(let one), .bindOptional(let other)), (.optionalChain(let one), .optionalChain(let other)),
      (.implicitBase(let one), .implicitBase(let other)), (.closureBody(let one), .closureBody(let other)),
      (.keyPath(let one), .keyPath(let other)), (.cast(let one), .cast(let other)):
      return one === other
    case (.overload(let one), .overload(let other)):
      return one === other && a.candidates[one.id]?.count == b.candidates[one.id]?.count
    default: return false
    }
  }
}
