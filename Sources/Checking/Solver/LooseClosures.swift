import Diagnostics

/// Closures that nothing gives a type, and what is left when nothing better is.
extension Solver {
  func readyClosure() -> Node? {
    for case .closureBody(let node) in state.pending {
      guard let open = state.closures[node.id] else { continue }
      if (open.parameters + surroundings(of: open.scope)).allSatisfy({ !checker.containsVariables(deep($0.type)) }) {
        removeClosureBody(node)
        return node
      }
    }
    return nil
  }

  /// Parameters of the closures around a scope, whose types may still be found by this solver.
  func surroundings(of scope: Scope) -> [VariableDecl] {
    var result: [VariableDecl] = []
    var current: Scope? = scope.parent
    while let here = current, here !== root {
      if case .closure = here.kind {
        for (_, declarations) in here.names {
          for case .variable(let variable) in declarations { result.append(variable) }
        }
      }
      current = here.parent
    }
    return result
  }

  private func removeClosureBody(_ node: Node) {
    state.pending.removeAll { constraint in
      if case .closureBody(let other) = constraint { return other === node }
      return false
    }
  }

  /// A closure whose parameters stay unknown is checked all the same, so that its own mistakes are told.
  func forceClosureBody() -> Bool {
    for case .closureBody(let node) in state.pending {
      guard allowsFixes, let open = state.closures[node.id] else { continue }
      for parameter in open.parameters {
        if case .variable(let index) = shallow(parameter.type) {
          state.bindings[index] = .error
          state.score.add(.fix)
          state.fixes.append(Fix(kind: .notInferred(node, nil)))
        }
      }
      state.version += 1
      removeClosureBody(node)
      return checkClosureBody(node)
    }
    return false
  }

  func openLooseClosure() -> Bool {
    for index in openVariables {
      guard let node = state.variables[index].closure, case .closure(let closure) = node.kind else { continue }
      let count = closure.parameterNames?.count ?? closure.dollarCount
      var thrown = closure.mayThrow ? checker.errorExistential : nil
      if let clause = closure.thrownSyntax, clause.type != nil {
        let (declared, _) = checker.collectingDiagnostics { checker.resolveThrown(clause, closure.captureScope) }
        if let declared, declared != .error, !checker.conforms(declared, checker.libraryProtocol("Error"), environment)
        {
          continue
        }
        thrown = newVariable()
      }
      let function = FunctionType(
        (0..<count).map { position in
          let named = closure.parameterNames?[position]
          return FunctionType.Parameter(
            newVariable(TypeVariable(node: node)), isInout: named?.isInout ?? false,
            isVariadic: named?.isVariadic ?? false)
        }, newVariable(), thrown: thrown)
      // What stands in a string's parentheses may tell what the parameters are: `{ "\($0 + 1)" }`.
      opensLooseClosure = true
      defer { opensLooseClosure = false }
      return bindClosure(node, index, function, Locator(node, .other))
    }
    return false
  }

  /// As a last resort an unknown becomes what it is converted to.
  func useUpperBounds(_ gathered: (bounds: [Int: Bounds], dependent: Set<Int>)) -> Bool {
    for index in gathered.bounds.keys.sorted() where !gathered.dependent.contains(index) {
      if let upper = gathered.bounds[index]!.uppers.first, state.variables[index].literal == nil {
        return bindCandidate(index, upper)
      }
    }
    // `a` and `b` of `convert(a, b)` alone are the same.
    for case .convert(let from, let to, let locator) in state.pending {
      if case .variable = shallow(from), case .variable = shallow(to) { return unify(from, to, locator) }
    }
    // An existential is all that is known of a literal's context.
    return false
  }
}
