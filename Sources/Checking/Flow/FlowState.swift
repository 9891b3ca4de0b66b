/// What is known of the tracked variables at a point of a body.
struct FlowState: Equatable {
  /// Nothing gets here.
  var isReachable = true
  /// Have a value on every path that gets here.
  var assigned: Set<VariableDecl> = []
  /// Have a value on some path.
  var maybeAssigned: Set<VariableDecl> = []

  /// Tuples of which some elements have a value on every path; and on some path.
  var parts: [VariableDecl: Set<Int>] = [:]
  var maybeParts: [VariableDecl: Set<Int>] = [:]

  static var unreachable: FlowState {
    var state = FlowState()
    state.isReachable = false
    return state
  }

  mutating func assign(_ variable: VariableDecl) {
    assigned.insert(variable)
    maybeAssigned.insert(variable)
    if case .tuple(let elements) = variable.type { maybeParts[variable] = Set(elements.indices) }
  }

  /// An element of a tuple gets its value; the tuple has one with the last of them.
  mutating func assign(_ variable: VariableDecl, part: Int, of count: Int) {
    maybeAssigned.insert(variable)
    parts[variable, default: []].insert(part)
    maybeParts[variable, default: []].insert(part)
    if parts[variable]?.count == count { assigned.insert(variable) }
  }

  /// What has a value on some path of another state may have one here.
  mutating func joinMaybe(_ other: FlowState) {
    maybeAssigned.formUnion(other.maybeAssigned)
    maybeParts.merge(other.maybeParts) { $0.union($1) }
  }

  /// Was missing and has been told of: nothing more is said.
  mutating func excuse(_ variable: VariableDecl) { assigned.insert(variable) }

  /// Where two paths meet.
  func merged(with other: FlowState) -> FlowState {
    if !isReachable { return other }
    if !other.isReachable { return self }
    var state = self
    state.assigned.formIntersection(other.assigned)
    state.joinMaybe(other)
    state.parts = [:]
    for (variable, own) in parts {
      let both = own.intersection(other.parts[variable] ?? (other.assigned.contains(variable) ? own : []))
      if !both.isEmpty { state.parts[variable] = both }
    }
    return state
  }
}
