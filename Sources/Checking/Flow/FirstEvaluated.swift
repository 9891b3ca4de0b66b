import Diagnostics

/// Finds what of a statement would be evaluated first, as far as the compiler has anything to do for it: a constant
/// that is only named takes no step.
final class FirstEvaluated: TreeWalker {
  private var place: SourceRange?

  static func place(in statement: Statement) -> SourceRange? {
    let finder = FirstEvaluated()
    finder.visit(statement)
    if let place = finder.place { return place }
    switch statement {
    case .returns(let value?, _): return value.range
    case .expression(let expression):
      if case .discard(let inner) = expression.kind { return inner.range }
      return expression.range
    case .binding(_, let value?, _): return value.range
    case .binding, .localFunction, .ifElse, .guardElse, .whileLoop, .repeatLoop, .forIn, .switchCase, .doCatch, .block,
      .deferred, .returns, .breaks, .continues, .falls, .throwError, .yields:
      return statement.range
    }
  }

  override func visit(_ statement: Statement) {
    if place == nil { super.visit(statement) }
  }

  override func visit(_ expression: Expression) {
    guard place == nil else { return }
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .interpolation, .block, .nilLiteral, .array, .dictionary:
      place = expression.range
    case .closure: break
    default: super.visit(expression)
    }
  }
}
