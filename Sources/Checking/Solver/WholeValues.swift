import Diagnostics
internal import SwiftSyntax

/// Values that are told of as a whole, whatever their parts are.
extension Solver {
  /// An optional of an optional where the inner one is wanted.
  func describeNestedOptional(_ node: Node, _ known: Type, _ goal: Type, _ locator: Locator) -> Bool {
    guard checker.isOptional(goal), checker.payload(known) == goal else { return false }
    switch locator.role {
    case .contextual where purpose == .initialization || purpose == .returned: describeOptional(node)
    case .argument(let call, _) where !isInfix(call):
      report(
        "cannot convert value of type '\(text(known))' to expected argument type '\(text(goal))'", anchor(node))
    default: return false
    }
    return true
  }

  /// `[1, 2]` where a dictionary is wanted.
  func describeArrayForDictionary(_ node: Node, _ goal: Type, _ locator: Locator) -> Bool {
    guard case .array = node.kind, checker.isNominal(goal, "Dictionary") else { return false }
    let use: String
    switch locator.role {
    case .contextual where purpose == .initialization: use = "initialized"
    case .contextual, .argument, .assignment: use = "used"
    default: return false
    }
    report(
      "dictionary of type '\(text(goal))' cannot be \(use) with array literal", anchor(node),
      notes: [Diagnostic(.note, "did you mean to use a dictionary literal instead?", at: anchor(node))])
    return true
  }

  /// Where a closure that is called at once, and does not say what it gives, has its value.
  func valueOfCalledClosure(_ node: Node) -> SourceRange? {
    guard case .call(let callee, let arguments) = node.kind, arguments.isEmpty,
      case .closure(let closure) = callee.kind,
      closure.syntax.signature == nil, let last = closure.syntax.statements.last
    else { return nil }
    switch last.item {
    case .expr(let value) where closure.syntax.statements.count == 1:
      return checker.range(value, closure.captureScope)
    case .stmt(let statement):
      return statement.as(ReturnStmtSyntax.self)?.expression.map { checker.range($0, closure.captureScope) }
    default: return nil
    }
  }
}
