/// Finds which of some variables a body uses, in the order of use.
final class GlobalUseFinder: TreeWalker {
  private let wanted: Set<VariableDecl>
  private var found: [VariableDecl] = []

  private init(_ wanted: Set<VariableDecl>) { self.wanted = wanted }

  static func find(_ wanted: Set<VariableDecl>, in body: [Statement]) -> [VariableDecl] {
    guard !wanted.isEmpty else { return [] }
    let finder = GlobalUseFinder(wanted)
    finder.visit(body)
    return finder.found
  }

  override func visit(_ expression: Expression) {
    if case .variable(let variable) = expression.kind, case .global = variable.scope, wanted.contains(variable),
      !found.contains(variable)
    {
      found.append(variable)
    }
    super.visit(expression)
  }
}
