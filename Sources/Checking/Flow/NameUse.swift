/// Whether a body names a variable.
final class NameUse: TreeWalker {
  private let variable: VariableDecl
  private var isNamed = false

  private init(_ variable: VariableDecl) { self.variable = variable }

  static func names(_ variable: VariableDecl, in body: [Statement]) -> Bool {
    let finder = NameUse(variable)
    finder.visit(body)
    return finder.isNamed
  }

  override func visit(_ expression: Expression) {
    if case .variable(variable) = expression.kind { isNamed = true }
    super.visit(expression)
  }
}
