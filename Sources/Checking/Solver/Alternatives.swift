import Diagnostics

/// Meanings of a name that leave the same to be solved: what follows from them is found once.
extension Solver {
  /// Tries the meanings of a name. `String.init` has a dozen that take an `Int` and give a `String`: which of them is
  /// the best is seen from their declarations, and the rest of the expression is solved for that one alone.
  func followDistinct(_ overloads: [Overload], _ node: Node) {
    let saved = state
    var groups: [(rest: Rest?, states: [SolverState])] = []
    for overload in overloads {
      if isTooComplex { break }
      state = saved
      guard choose(node, overload), settle() else { continue }
      let rest = rest(since: saved.variables.count)
      if let rest, let group = groups.firstIndex(where: { $0.rest == rest }) {
        groups[group].states.append(state)
      } else {
        groups.append((rest, [state]))
      }
    }
    // The best so far first: what is found from it rules out most of the others.
    let ordered = groups.map(\.states).enumerated().sorted {
      $0.element[0].score != $1.element[0].score
        ? $0.element[0].score < $1.element[0].score : $0.offset < $1.offset
    }
    // What has been found before; better solutions take its place.
    let earlier = (count: solutions.count, score: solutions.first?.score)
    for (_, states) in ordered {
      for alternative in states.count == 1 ? states : mostSpecial(states, node.id) {
        if isTooComplex { break }
        let found = solutions.first?.score == earlier.score ? solutions.dropFirst(earlier.count) : solutions[...]
        if isBeaten(alternative, node.id, by: found) { continue }
        state = alternative
        explore()
      }
    }
    state = saved
  }

  /// Whether nothing can come of a meaning that was chosen: with another, more special one a solution has been found that is
  /// no worse than this one is already.
  private func isBeaten(_ alternative: SolverState, _ id: Int, by found: ArraySlice<SolverState>) -> Bool {
    guard !allowsFixes, let best = found.first?.score, best <= alternative.score,
      let overload = alternative.choices[id]?.overload
    else { return false }
    // What a lazy view's own member stands for may have more special ones after it.
    if found.contains(where: { $0.choices[id]?.overload.candidate?.ofProtocol?.name.hasPrefix("Lazy") == true }) {
      return false
    }
    return found.allSatisfy { solution in
      solution.choices[id].map { isMoreSpecial($0.overload, than: overload, on: id) } == true
    }
  }

  /// Follows what can only be one thing.
  private func settle() -> Bool {
    while simplifyAll() {
      let bounds = gatherBounds()
      if joinMutual(bounds.bounds) { continue }
      guard let (index, candidates) = determined(bounds) else { return true }
      if candidates.isEmpty { return false }
      guard candidates.count == 1 else { return true }
      guard bindCandidate(index, candidates[0]) else { return false }
    }
    return false
  }

  /// Two unknowns that are converted to each other are one: `Result` of `reduce`, and `Self` of an operator that is
  /// handed to it.
  func joinMutual(_ bounds: [Int: Bounds]) -> Bool {
    if allowsFixes { return false }
    var pair: (index: Int, other: Int)?
    for (index, own) in bounds where own.hasUpperVariable && !own.lowerVariables.isEmpty && isPlain(index) {
      for other in own.lowerVariables where other < index && isPlain(other) {
        guard bounds[other]?.lowerVariables.contains(index) == true else { continue }
        // The order of a dictionary is nobody's.
        if pair == nil || (index, other) < pair! { pair = (index, other) }
      }
    }
    guard let pair else { return false }
    state.bindings[pair.index] = .variable(pair.other)
    state.version += 1
    return true
  }

  func isOfLibrary(_ overload: Overload) -> Bool {
    guard case .function(let function) = overload.declaration else { return false }
    return checker.sources.isLibrary(function.range.source)
  }

  /// The library's `+` and `==` of two arrays.
  func takesOnlyArrays(_ overload: Overload) -> Bool {
    guard case .function(let function) = overload.declaration, function.genericParameters.isEmpty,
      function.parameters.count == 2
    else { return false }
    return function.parameters.allSatisfy { checker.elementOfArray($0.type) != nil }
  }

  private func isPlain(_ index: Int) -> Bool {
    let info = state.variables[index]
    return info.literal == nil && info.closure == nil && info.keyPath == nil && !info.isImplicitResult
      && !info.isElement && !info.isKey && !info.isWidened
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

  /// What is still to be solved when a meaning has been chosen.
  private struct Rest: Equatable {
    /// What the unknowns are that there were before.
    var known: [Type]
    var pending: [OpenConstraint]
    var choices: Int
    var closures: Int
  }

  private enum OpenConstraint: Equatable {
    case types(Int, Type, Type)
    case conformance(Type, ProtocolDecl)
    case projection(Type, AssociatedTypeDecl, Type)
    case node(Int, Int, meanings: Int)
  }

  /// Nil where the choice has left unknowns of its own.
  private func rest(since known: Int) -> Rest? {
    for index in known..<state.variables.count where checker.containsVariables(deep(.variable(index))) { return nil }
    return Rest(
      known: (0..<known).map { deep(.variable($0)) }, pending: state.pending.map(described),
      choices: state.choices.count, closures: state.closures.count)
  }

  private func described(_ constraint: Constraint) -> OpenConstraint {
    switch constraint {
    case .convert(let from, let to, _): .types(0, deep(from), deep(to))
    case .equal(let a, let b, _): .types(1, deep(a), deep(b))
    case .superclass(let a, let b, _): .types(2, deep(a), deep(b))
    case .anyObject(let type, _): .types(3, deep(type), .error)
    case .conforms(let type, let decl, _): .conformance(deep(type), decl)
    case .projection(let type, let associated, let base, _): .projection(deep(type), associated, deep(base))
    case .member(let node): .node(0, node.id, meanings: 0)
    case .overload(let node): .node(1, node.id, meanings: state.candidates[node.id]?.count ?? 0)
    case .call(let node): .node(2, node.id, meanings: 0)
    case .index(let node): .node(3, node.id, meanings: 0)
    case .force(let node): .node(4, node.id, meanings: 0)
    case .bindOptional(let node): .node(5, node.id, meanings: 0)
    case .optionalChain(let node): .node(6, node.id, meanings: 0)
    case .implicitBase(let node): .node(7, node.id, meanings: 0)
    case .closureBody(let node): .node(8, node.id, meanings: 0)
    case .keyPath(let node): .node(9, node.id, meanings: 0)
    case .cast(let node): .node(10, node.id, meanings: 0)
    }
  }
}
