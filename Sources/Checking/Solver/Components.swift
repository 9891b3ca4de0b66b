import Diagnostics

/// Parts of an expression that share no unknown are solved one after the other: `print(a == b, c == d)` costs the sum
/// of its arguments' choices, not their product.
extension Solver {
  /// Solves the parts on their own when there are several with something to choose; nil when there are not. The state
  /// is then the best solution of all, or false says that a part has none.
  func solveParts() -> Bool? {
    guard !allowsFixes, !isJudging, state.pending.count > 2 else { return nil }
    let parts = connectedParts()
    guard parts.count(where: \.hasChoices) > 1 else { return nil }
    let outerSolutions = solutions
    let outerInactive = state.inactive
    let outerAmbiguous = ambiguous
    defer {
      solutions = outerSolutions
      ambiguous = outerAmbiguous
    }
    let all = parts.reduce(into: Set<Int>()) { $0.formUnion($1.unknowns) }
    for part in parts {
      solutions = []
      ambiguous = nil
      state.pending = part.constraints
      state.inactive = outerInactive.union(all.subtracting(part.unknowns))
      explore()
      if solutions.count > 1 { rankSolutions() }
      guard var best = solutions.first, !isTooComplex else { return false }
      best.ambiguous = best.ambiguous ?? ambiguous
      state = best
    }
    state.pending = []
    state.inactive = outerInactive
    return true
  }

  private struct Part {
    var constraints: [Constraint] = []
    var unknowns: Set<Int> = []
    var hasChoices = false
  }

  private func connectedParts() -> [Part] {
    var union = UnionFind(count: state.variables.count)
    let groups = state.pending.map { unknowns(of: $0) }
    for group in groups { union.join(group) }
    // A literal and what it is made of.
    for (index, info) in state.variables.enumerated() where state.bindings[index] == nil && !info.elements.isEmpty {
      var group = [index]
      for element in info.elements { collect(element, into: &group) }
      union.join(group)
    }
    var order: [Int] = []
    var parts: [Int: Part] = [:]
    for (constraint, group) in zip(state.pending, groups) {
      let key = group.first.map { union.root($0) } ?? -1
      if parts[key] == nil { order.append(key) }
      parts[key, default: Part()].constraints.append(constraint)
      switch constraint {
      case .overload, .closureBody: parts[key]!.hasChoices = true
      case .convert, .equal, .conforms, .superclass, .anyObject, .projection, .member, .call, .index, .force,
        .bindOptional, .optionalChain, .implicitBase, .keyPath, .cast:
        break
      }
    }
    for index in state.variables.indices where state.isOpen(index) {
      parts[union.root(index)]?.unknowns.insert(index)
    }
    return order.map { parts[$0]! }
  }

  private func unknowns(of constraint: Constraint) -> [Int] {
    var result: [Int] = []
    switch constraint {
    case .convert(let a, let b, _), .equal(let a, let b, _), .superclass(let a, let b, _),
      .projection(let a, _, of: let b, _):
      collect(a, into: &result)
      collect(b, into: &result)
    case .conforms(let type, _, _), .anyObject(let type, _): collect(type, into: &result)
    case .member(let node), .overload(let node), .call(let node), .index(let node), .force(let node),
      .bindOptional(let node), .optionalChain(let node), .implicitBase(let node), .closureBody(let node),
      .keyPath(let node), .cast(let node):
      collect(node, into: &result)
      for argument in node.callArguments ?? [] { collect(argument.node.type, into: &result) }
      if let call = node.callNode { collect(call.type, into: &result) }
    }
    return result
  }

  /// The unknowns of a node and of all within it, since what is chosen for one may bear on the others.
  private func collect(_ node: Node, into result: inout [Int]) {
    collect(node.type, into: &result)
    switch node.kind {
    case .literal, .reference, .typeReference, .control, .checked, .invalid: break
    case .interpolation: break
    case .array(let elements, let element):
      elements.forEach { collect($0, into: &result) }
      collect(element, into: &result)
    case .dictionary(let pairs, let key, let value):
      for pair in pairs {
        collect(pair.key, into: &result)
        collect(pair.value, into: &result)
      }
      collect(key, into: &result)
      collect(value, into: &result)
    case .tuple(let elements): elements.forEach { collect($0.node, into: &result) }
    case .member(let base, _): collect(base, into: &result)
    case .implicitMember(_, let base): collect(base, into: &result)
    case .implicitChain(let end, let base):
      collect(end, into: &result)
      collect(base, into: &result)
    case .call(let callee, let arguments), .index(let callee, let arguments):
      collect(callee, into: &result)
      for argument in arguments { collect(argument.node, into: &result) }
    case .closure:
      if let open = state.closures[node.id] {
        for variable in open.parameters + surroundings(of: open.scope) { collect(variable.type, into: &result) }
      }
    case .conditional(let condition, let first, let second):
      for part in [condition, first, second] { collect(part, into: &result) }
    case .assign(let target, let value):
      collect(target, into: &result)
      collect(value, into: &result)
    case .discard(let inner), .forceUnwrap(let inner), .bindOptional(let inner), .optionalChain(let inner),
      .attempt(let inner, _), .inoutReference(let inner), .dynamicType(let inner), .cast(let inner, _, _):
      collect(inner, into: &result)
    case .keyPath(let path):
      collect(path.root, into: &result)
      collect(path.value, into: &result)
    }
  }

  private func collect(_ type: Type, into result: inout [Int]) {
    _ = checker.contains(deep(type)) { part in
      if case .variable(let index) = part { result.append(index) }
      return false
    }
  }
}

/// Which unknowns hang together.
private struct UnionFind {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ index: Int) -> Int {
    var current = index
    while parents[current] != current {
      parents[current] = parents[parents[current]]
      current = parents[current]
    }
    return current
  }

  mutating func join(_ group: [Int]) {
    guard let first = group.first else { return }
    let root = root(first)
    for other in group.dropFirst() { parents[self.root(other)] = root }
  }
}
