/// Whether a body uses a variable.
final class VariableUseFinder: TreeWalker {
  private let wanted: VariableDecl
  private var isFound = false

  private init(_ wanted: VariableDecl) { self.wanted = wanted }

  static func uses(_ wanted: VariableDecl, in body: [Statement]) -> Bool {
    let finder = VariableUseFinder(wanted)
    finder.visit(body)
    return finder.isFound
  }

  override func visit(_ expression: Expression) {
    if case .variable(wanted) = expression.kind { isFound = true }
    super.visit(expression)
  }
}
