/// Looks for what may throw in an expression whose `try` stands around it: an autoclosure throws it out of itself.
final class UnmarkedThrows: TreeWalker {
  private var isFound = false

  static func mayThrow(_ expression: Expression) -> Bool {
    let search = UnmarkedThrows()
    search.visit(expression)
    return search.isFound
  }

  override func visit(_ expression: Expression) {
    if isFound { return }
    switch expression.kind {
    case .tryExpression, .closure: return
    case .member(_, let variable, _, _), .staticMember(_, let variable, _, _):
      isFound = variable.getter?.thrown != nil
    case .subscripted(_, let decl, _, _, _): isFound = decl.getter?.thrown != nil
    case .call(let call):
      switch call.callee {
      case .function(let function, _, _, _), .delegatedInit(let function, _, _, _):
        isFound = function.thrown != nil || function.isRethrows
      case .value(let value):
        if case .function(let function) = value.type { isFound = function.thrown != nil }
      }
    default: break
    }
    super.visit(expression)
  }
}
