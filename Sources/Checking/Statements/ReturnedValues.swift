import Diagnostics
internal import SwiftSyntax

/// What `return` gives, where the declared result leaves part of its type open.
extension Checker {
  /// The value of a `return`; an opaque result takes the type of the value.
  func checkReturned(_ syntax: ExprSyntax, _ scope: Scope, _ context: FunctionContext, _ result: Type) -> Expression {
    if case .function(let function) = context.kind, !opaqueParts(of: result, function).isEmpty {
      let value = OpaqueValue(
        syntax: syntax, declared: result, owner: function, subject: subject(of: function), purpose: .returned)
      return checkOpaque(value, scope, context)
    }
    let value = checkExpression(syntax, scope, expected: result, purpose: .returned, context: context)
    checkSelfReturned(value, context)
    return value
  }

  /// `Self` is the class of the object at hand, which one made by the name of the class need not be of.
  private func checkSelfReturned(_ value: Expression, _ context: FunctionContext) {
    guard case .function(let function) = context.kind, functionInfos[function]?.returnsSelf == true else { return }
    switch value.kind {
    case .convert(let inner, _): checkSelfReturned(inner, context)
    case .variable(let variable) where variable != function.selfVariable && isParameter(variable): break
    case .call(let call):
      guard case .function(let callee, _, _, _) = call.callee, callee.isInitializer else { return }
      let written = sources.text(of: value.range.source).slice(value.range)
      if written.hasPrefix("Self") || written.contains("self") { return }
    default: return
    }
    guard case .nominal(let decl, _) = value.type, decl.kind == .classType else { return }
    error("cannot convert return expression of type '\(text(value.type))' to return type 'Self'", value.range)
  }

  private func isParameter(_ variable: VariableDecl) -> Bool {
    if case .parameter = variable.scope { true } else { false }
  }
}
