/// Members and key paths whose type would come from what is broken: the compiler tells of each of them as well.
extension Solver {
  /// `broken`: members that there are not.
  func describeLostContexts(in root: Node, broken: Set<Int> = []) {
    if case .assign(let left, let right) = root.kind {
      describeLost(right, beside: left, broken)
    } else if case .call(let callee, let arguments) = root.kind {
      if callee.operatorFixity == nil {
        if isBroken(callee, broken) {
          for argument in arguments { describeLost(argument.node) }
        }
      } else if case .reference(let name, _) = callee.kind, name == "==" || name == "!=", arguments.count == 2 {
        describeLost(arguments[1].node, beside: arguments[0].node, broken)
        describeLost(arguments[0].node, beside: arguments[1].node, broken)
      }
    }
    for child in children(of: root) { describeLostContexts(in: child, broken: broken) }
  }

  /// Arguments that no parameter takes.
  func describeLostArguments(_ call: Node, _ problem: ArgumentProblem) {
    guard case .call(_, let arguments) = call.kind, case .extra(let extra, missing: _) = problem else { return }
    for index in extra where arguments.indices.contains(index) { describeLost(arguments[index].node) }
  }

  private func describeLost(_ node: Node, beside other: Node, _ broken: Set<Int>) {
    // A name without a type says nothing of what is beside it.
    if case .reference = other.kind { return }
    if case .invalid = other.kind { return }
    if isBroken(other, broken) { describeLost(node) }
  }

  private func describeLost(_ node: Node) {
    if case .implicitMember(let name, _) = node.kind {
      report("cannot infer contextual base in reference to member '\(name)'", node.nameRange)
    } else if case .implicitChain(let end, _) = node.kind {
      describeLost(end)
    } else if case .call(let callee, _) = node.kind, callee.operatorFixity == nil {
      describeLost(callee)
    } else if case .keyPath(let path) = node.kind, checker.containsVariables(deep(path.root)) {
      report("cannot infer key path type from context; consider explicitly specifying a root type", node.range)
    }
  }

  private func isBroken(_ node: Node, _ broken: Set<Int>) -> Bool {
    switch node.kind {
    case .invalid: return true
    case .reference(_, let overloads):
      guard overloads.count == 1, case .variable(let variable) = overloads[0].declaration else { return false }
      return variable.type == .error
    case .member(let base, _):
      if broken.contains(node.id) { return true }
      if case .variable(let variable)? = state.choices[node.id]?.overload.declaration { return variable.type == .error }
      return isBroken(base, broken)
    case .call(let callee, _): return callee.operatorFixity == nil && isBroken(callee, broken)
    case .index(let callee, _): return isBroken(callee, broken)
    case .forceUnwrap(let inner), .optionalChain(let inner), .bindOptional(let inner), .attempt(let inner, _):
      return isBroken(inner, broken)
    case .tuple(let parts): return parts.count == 1 && isBroken(parts[0].node, broken)
    case .literal, .interpolation, .array, .dictionary, .implicitMember, .implicitChain, .closure, .conditional,
      .assign,
      .discard, .cast, .inoutReference, .typeReference, .keyPath, .control, .checked, .dynamicType:
      return false
    }
  }
}
