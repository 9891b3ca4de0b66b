import Diagnostics

/// Where errors may come from, and whether each is marked and goes somewhere: `try` before what throws, and a `catch` or
/// a throwing function around it.
final class ErrorCheck: TreeWalker {
  private var isMarked = false
  /// Errors go on to here: a throwing function, an exhaustive `do`, a `try?`.
  private var isHandled: Bool
  private let explanation: String
  private(set) var diagnostics: [Diagnostic] = []
  private let report: (Diagnostic) -> Void

  private init(isHandled: Bool, explanation: String, report: @escaping (Diagnostic) -> Void) {
    self.isHandled = isHandled
    self.explanation = explanation
    self.report = report
  }

  /// Checks a body. At a cell's top level an error ends the cell, so everything is handled there.
  static func check(
    _ statements: [Statement], isThrowing: Bool, report: @escaping (Diagnostic) -> Void
  ) {
    let check = ErrorCheck(
      isHandled: isThrowing, explanation: "errors thrown from here are not handled", report: report)
    check.visit(statements)
  }

  private func isolated(handled: Bool, _ body: () -> Void) {
    let (marked, handledBefore) = (isMarked, isHandled)
    isMarked = false
    isHandled = handled
    body()
    isMarked = marked
    isHandled = handledBefore
  }

  override func visit(_ expression: Expression) {
    switch expression.kind {
    case .tryExpression(let inner, let kind):
      let (marked, handled) = (isMarked, isHandled)
      isMarked = true
      if kind != .plain { isHandled = true }
      super.visit(inner)
      isMarked = marked
      isHandled = handled
    case .call(let call):
      if call.thrownType != nil { note(expression.range) }
      super.visit(expression)
    case .member(_, let property, _, _) where property.getter?.thrown != nil,
      .staticMember(_, let property, _, _) where property.getter?.thrown != nil:
      note(expression.range, what: "property access")
      super.visit(expression)
    case .subscripted(_, let decl, _, _, _) where decl.getter?.thrown != nil:
      note(expression.range, what: "subscript access")
      super.visit(expression)
    default: super.visit(expression)
    }
  }

  private func note(_ range: SourceRange, what: String = "call") {
    if !isMarked {
      report(.error("\(what) can throw but is not marked with 'try'", at: range))
    } else if !isHandled {
      report(.error(explanation, at: range))
    }
  }

  override func visit(_ statement: Statement) {
    switch statement {
    case .throwError(let value, let range):
      visit(value)
      if !isHandled {
        report(.error("error is not handled because the enclosing function is not declared 'throws'", at: range))
      }
    case .doCatch(let statement):
      let handled = isHandled
      isHandled = statement.isExhaustive || handled
      visit(statement.body)
      isHandled = handled
      for entry in statement.catches {
        for (pattern, condition) in entry.patterns {
          visit(pattern)
          if let condition { visit(condition) }
        }
        visit(entry.body)
      }
    case .deferred(let body): isolated(handled: false) { visit(body) }
    default: super.visit(statement)
    }
  }

  override func visit(_ closure: ClosureExpression) {
    for capture in closure.captures {
      if let initial = capture.initial { visit(initial) }
    }
    let isThrowing = closure.type.thrown.map { !$0.isNever } ?? false
    isolated(handled: isThrowing) { visit(closure.body) }
  }

  override func visit(local function: FunctionDecl) {
    isolated(handled: function.thrown != nil) { super.visit(local: function) }
  }
}
