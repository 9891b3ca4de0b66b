import Diagnostics
internal import SwiftSyntax

extension Solver {
  /// What `[name = value]` keeps: solved by itself, whatever the closure makes of it. The parameters of the closures around
  /// it stand in this solver's unknowns; for the other solver they are what is known of them.
  func captured(_ value: ExprSyntax, _ scope: Scope) -> Expression {
    let parameters = state.closures.values.flatMap(\.parameters).filter { checker.containsVariables($0.type) }
    let types = parameters.map(\.type)
    defer { for (parameter, type) in zip(parameters, types) { parameter.type = type } }
    for parameter in parameters { parameter.type = deep(parameter.type) }
    let open = parameters.filter { checker.containsVariables($0.type) }
    if let unknown = open.first(where: { parameter in
      value.tokens(viewMode: .sourceAccurate).contains { checker.identifier($0) == parameter.name }
    }) {
      let place = checker.range(value, scope)
      report("unable to infer type of a closure parameter '\(unknown.name)' in the current context", place)
      return Expression(.invalid, .error, place)
    }
    return checker.checkExpression(value, scope, expected: nil, purpose: .initialization, context: context)
  }
}
