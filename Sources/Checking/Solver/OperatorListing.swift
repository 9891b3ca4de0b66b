import Diagnostics
import Natives

/// An operator's name in an expression, with the meanings from cells.
struct ListedOperator {
  var node: Node
  var name: String
  var own: [Overload]
  /// How many meanings of the library there were.
  var count: Int
}

/// Which operators of the library take part: those of types that have come up (see `LibraryOperators`).
extension Solver {
  /// What an operator can mean as far as is known.
  func list(_ node: Node, _ name: String, _ own: [Overload]) -> [Overload] {
    let library = libraryOverloads(node, name)
    listedOperators.append(ListedOperator(node: node, name: name, own: own, count: library.count))
    return own + library
  }

  /// A literal may become what it is by default, which nobody has to name; nor has anybody to name a tuple.
  func nameLiteralType(_ operand: Node) {
    let type = shallow(operand.type)
    if case .tuple = type { checker.library.operators.found(Library.tupleTypeName) }
    guard case .variable(let index) = type, let literal = state.variables[index].literal else { return }
    switch literal {
    case .integer: _ = checker.intType
    case .floating: _ = checker.doubleType
    case .boolean: _ = checker.boolType
    case .string, .interpolation: _ = checker.stringType
    case .array: _ = checker.libraryType("Array")
    case .dictionary: _ = checker.libraryType("Dictionary")
    case .nothing: _ = checker.libraryType("Optional")
    }
  }

  /// Lists what has come up since, while the constraints were solved. True if that may change the outcome: where there
  /// was none, or where it holds a type whose operators had not been listed.
  func relist(_ solution: SolverState?, in saved: inout SolverState) -> Bool {
    guard !listedOperators.isEmpty else { return false }
    if let solution, comparesTuples(solution) {
      checker.library.operators.found(Library.tupleTypeName)
      if !extendLists(in: &saved).isEmpty { return true }
    }
    var found = extendLists(in: &saved)
    if solution == nil, found.isEmpty {
      checker.findAllOperators()
      found = extendLists(in: &saved)
    }
    guard let solution else { return !found.isEmpty }
    let owners = Set(
      found.compactMap { overload -> NominalDecl? in
        guard case .function(let function) = overload.declaration, case .nominal(let owner) = function.owner else {
          return nil
        }
        return owner
      })
    guard !owners.isEmpty else { return false }
    return solution.bindings.contains { type in
      type.map { checker.contains($0) { if case .nominal(let decl, _) = $0 { owners.contains(decl) } else { false } } }
        ?? false
    }
  }

  /// Whether an operator has turned out to take a tuple. Some were listed while choices were tried that are given up:
  /// their unknowns may not be among the solution's.
  private func comparesTuples(_ solution: SolverState) -> Bool {
    func known(_ type: Type) -> Type {
      var current = type
      while case .variable(let index) = current {
        guard solution.bindings.indices.contains(index), let bound = solution.bindings[index] else { break }
        current = bound
      }
      return current
    }
    return listedOperators.contains { listed in
      var operands = listed.node.callArguments?.map(\.node.type) ?? []
      if case .function(let function) = known(listed.node.type) { operands += function.parameters.map(\.type) }
      return operands.contains { if case .tuple = known($0) { true } else { false } }
    }
  }

  /// Gives every operator the meanings that it has by now; those that are new.
  func extendLists(in saved: inout SolverState) -> [Overload] {
    var result: [Overload] = []
    for index in listedOperators.indices {
      let listed = listedOperators[index]
      let library = libraryOverloads(listed.node, listed.name)
      guard library.count > listed.count else { continue }
      listedOperators[index].count = library.count
      guard case .reference(_, let before) = listed.node.kind else { continue }
      let known = Set(before.map(\.declaration.identity))
      result += library.filter { !known.contains($0.declaration.identity) }
      listed.node.kind = .reference(listed.name, listed.own + library)
      if saved.candidates[listed.node.id] != nil { saved.candidates[listed.node.id] = listed.own + library }
    }
    return result
  }

  /// An operator that is called has a fixity; one that is a value may be any.
  private func libraryOverloads(_ node: Node, _ name: String) -> [Overload] {
    let functions = checker.libraryOperators(name)
    let key = (node.operatorFixity ?? "") + name
    if let known = checker.library.operators.overloads[key], known.count == functions.count { return known.overloads }
    let result =
      (node.operatorFixity.map { fixity in functions.filter { isMeant($0, fixity) } } ?? functions)
      .map { Overload(declaration: .function($0)) }
    checker.library.operators.overloads[key] = (functions.count, result)
    return result
  }

  func isMeant(_ function: FunctionDecl, _ fixity: String) -> Bool {
    (checker.fixities[function] ?? "infix") == fixity || (fixity == "infix" && function.parameters.count == 2)
  }
}
