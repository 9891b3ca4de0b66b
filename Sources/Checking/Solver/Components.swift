import Diagnostics

/// Constraints that share no unknown are solved apart: the choices of one argument do not multiply those of another.
extension Solver {
  struct Component {
    var constraints: [Constraint]
    /// Unknowns of the other components.
    var foreign: Set<Int>
  }

  /// The pending constraints in groups without a common unknown; nil where they all hang together.
  func components() -> [Component]? {
    // A member of a literal, whose type is still open, is a choice to come.
    var choices = 0
    for constraint in state.pending {
      switch constraint {
      case .overload, .member: choices += 1
      case .convert, .equal, .superclass, .conforms, .anyObject, .projection, .call, .index, .force, .bindOptional,
        .optionalChain, .implicitBase, .keyPath, .cast, .closureBody:
        break
      }
    }
    guard choices > 1 else { return nil }
    // In a sum of a thousand literals this is most of the work.
    if state.pending.count > 1000 { work += 6 * state.pending.count }
    var sets = DisjointSets(count: state.variables.count)
    var keys: [Int?] = []
    for constraint in state.pending {
      var first: Int?
      for type in types(in: constraint) { connect(type, &first, &sets) }
      keys.append(first)
    }
    var order: [Int] = []
    var groups: [Int: [Constraint]] = [:]
    for (constraint, key) in zip(state.pending, keys) {
      let root = key.map { sets.root($0) } ?? -1
      if groups[root] == nil { order.append(root) }
      groups[root, default: []].append(constraint)
    }
    guard order.count > 1 else { return nil }
    let roots = sets.visited.map { (index: $0, root: sets.root($0)) }
    return order.map { root in
      Component(
        constraints: groups[root] ?? [], foreign: Set(roots.filter { $0.root != root }.map(\.index)))
    }
  }

  /// Solves one group after the other, each by itself. False when one has no solution.
  func solveComponents(_ groups: [Component]) -> Bool {
    let outer = solutions
    let outerForeign = foreignVariables
    partialDepth += 1
    defer {
      partialDepth -= 1
      solutions = outer
      foreignVariables = outerForeign
    }
    for group in groups {
      state.pending = group.constraints
      foreignVariables = outerForeign.union(group.foreign)
      solutions = []
      explore()
      if isTooComplex { return false }
      if solutions.count > 1 {
        rankSolutions()
        if let found = ambiguous {
          solutions[0].ambiguity = state.ambiguity ?? found
          ambiguous = nil
        }
      }
      guard let best = solutions.first else { return false }
      state = best
    }
    return true
  }

  private func connect(_ type: Type, _ first: inout Int?, _ sets: inout DisjointSets) {
    switch type {
    case .variable(let index):
      if let bound = state.bindings[index] { return connect(bound, &first, &sets) }
      if let first { sets.unite(first, index) } else { first = index }
      guard sets.visited.insert(index).inserted else { return }
      let info = state.variables[index]
      for element in info.elements { connect(element, &first, &sets) }
      if let node = info.closure, case .closure(let closure) = node.kind {
        for variable in surroundings(of: closure.captureScope.inner(.closure)) {
          connect(variable.type, &first, &sets)
        }
      }
      if let node = info.keyPath, case .keyPath(let path) = node.kind {
        connect(path.root, &first, &sets)
        connect(path.value, &first, &sets)
      }
    case .nominal(_, let arguments): for argument in arguments { connect(argument, &first, &sets) }
    case .associated(let base, _): connect(base, &first, &sets)
    case .tuple(let elements): for element in elements { connect(element.type, &first, &sets) }
    case .function(let function):
      for parameter in function.parameters { connect(parameter.type, &first, &sets) }
      connect(function.result, &first, &sets)
      if let thrown = function.thrown { connect(thrown, &first, &sets) }
    case .existential(let existential):
      for argument in existential.arguments { connect(argument.type, &first, &sets) }
    case .opaque(_, let own): for type in own.types.values { connect(type, &first, &sets) }
    case .metatype(let instance), .protocolMetatype(let instance): connect(instance, &first, &sets)
    case .generic, .error: break
    }
  }

  private func types(in constraint: Constraint) -> [Type] {
    switch constraint {
    case .convert(let a, let b, _), .equal(let a, let b, _), .superclass(let a, let b, _): [a, b]
    case .conforms(let type, _, _), .anyObject(let type, _): [type]
    case .projection(let type, _, let base, _): [type, base]
    case .member(let node), .overload(let node), .call(let node), .index(let node), .force(let node),
      .bindOptional(let node), .optionalChain(let node), .implicitBase(let node), .keyPath(let node), .cast(let node):
      types(around: node)
    case .closureBody(let node):
      types(around: node)
        + (state.closures[node.id].map { open in
          open.parameters.map(\.type) + [.function(open.type)] + surroundings(of: open.scope).map(\.type)
        } ?? [])
    }
  }

  /// The types that a node's own decision bears on.
  private func types(around node: Node) -> [Type] {
    var result = [node.type]
    switch node.kind {
    case .member(let base, _), .forceUnwrap(let base), .bindOptional(let base), .optionalChain(let base),
      .attempt(let base, _), .inoutReference(let base), .discard(let base), .dynamicType(let base):
      result.append(base.type)
    case .implicitMember(_, let base): result.append(base)
    case .implicitChain(let end, let base): result += [end.type, base]
    case .call(let callee, _), .index(let callee, _):
      result += types(chosenFor: state.rewrittenCallees[node.id] ?? callee)
    case .keyPath(let path): result += [path.root, path.value]
    case .cast(let value, let target, _): result += [value.type, target]
    case .literal, .interpolation, .array, .dictionary, .tuple, .reference, .closure, .conditional, .assign,
      .typeReference, .control, .checked, .invalid:
      break
    }
    return result + types(chosenFor: node)
  }

  private func types(chosenFor node: Node) -> [Type] {
    var result = [node.type]
    if let choice = state.choices[node.id] {
      result.append(choice.type)
      result += choice.opened.values
    }
    for candidate in state.candidates[node.id] ?? [] { result += candidate.candidate?.bindings.values.map { $0 } ?? [] }
    if let call = node.callNode { result.append(call.type) }
    for argument in node.callArguments ?? [] {
      result.append(argument.node.type)
      if case .inoutReference(let inner) = argument.node.kind { result.append(inner.type) }
    }
    if case .member(let base, _) = node.kind { result.append(base.type) }
    return result
  }
}

/// Numbers in sets that are united step by step.
private struct DisjointSets {
  private var parents: [Int]
  /// Numbers whose own connections have been followed.
  var visited: Set<Int> = []

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ index: Int) -> Int {
    var current = index
    while parents[current] != current {
      parents[current] = parents[parents[current]]
      current = parents[current]
    }
    return current
  }

  mutating func unite(_ a: Int, _ b: Int) { parents[root(a)] = root(b) }
}
