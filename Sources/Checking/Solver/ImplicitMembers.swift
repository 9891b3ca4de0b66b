import Diagnostics

/// `.name` handed to a parameter of any type that conforms to a protocol.
extension Solver {
  /// Looks such a name up in the protocols themselves, once nothing else tells of what type it is:
  /// `extension P where Self == T` says so.
  func takeMemberOfProtocols() -> Bool {
    for (place, constraint) in state.pending.enumerated() {
      guard case .implicitBase(let node) = constraint, case .implicitChain(_, let base) = node.kind,
        case .variable = shallow(base)
      else { continue }
      let known = shallow(node.type)
      guard case .variable(let result) = shallow(checker.payload(known) ?? known) else { continue }
      let wanted = protocols(askedOf: result)
      if wanted.isEmpty { continue }
      state.pending.remove(at: place)
      let sorted = wanted.sorted { $0.name < $1.name }
      return unify(base, .existential(ExistentialType(protocols: sorted)), Locator(node, .other))
    }
    return false
  }

  /// The protocols that an unknown has to conform to, or what it is converted to.
  private func protocols(askedOf result: Int) -> [ProtocolDecl] {
    var goals: [Type] = [.variable(result)]
    var reached = 0
    while reached < goals.count {
      for case .convert(let from, let to, _) in state.pending where shallow(from) == goals[reached] {
        let goal = shallow(to)
        let inner = shallow(checker.payload(goal) ?? goal)
        if case .variable = inner, !goals.contains(inner) { goals.append(inner) }
      }
      reached += 1
    }
    var found: [ProtocolDecl] = []
    for case .conforms(let type, let decl, _) in state.pending
    where goals.contains(shallow(type)) && !found.contains(decl) && decl.libraryModule == nil { found.append(decl) }
    return found
  }
}
