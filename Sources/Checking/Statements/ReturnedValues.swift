import Diagnostics
internal import SwiftSyntax

/// What `return` gives, where the declared result leaves part of its type open.
extension Checker {
  /// The value of a `return`; an opaque result takes the type of the value.
  func checkReturned(_ syntax: ExprSyntax, _ scope: Scope, _ context: FunctionContext, _ result: Type) -> Expression {
    if containsOpaque(result), case .function(let function) = context.kind,
      case .opaque(let owner, _) = result, owner == function
    {
      let value = checkExpression(syntax, scope, expected: nil, purpose: .returned, context: context)
      noteOpaque(value, function, scope)
      return value
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

  private func noteOpaque(_ value: Expression, _ function: FunctionDecl, _ scope: Scope) {
    guard value.type != .error else { return }
    if let known = function.opaqueResult {
      if known != value.type {
        error(
          "function declares an opaque return type 'some \(functionInfos[function]?.opaqueBounds.map(boundsText) ?? "")',"
            + " but the return statements in its body do not have matching underlying types [#OpaqueTypeInference]",
          function.range,
          notes: [Diagnostic(.note, "return statement has underlying type '\(text(value.type))'", at: value.range)])
      }
      return
    }
    if let bounds = functionInfos[function]?.opaqueBounds {
      for decl in bounds.protocols where !conforms(value.type, decl, scope.environment) {
        error(
          "return type of \(function.parameters.isEmpty ? "" : "")global function '\(function.fullName)' requires that"
            + " '\(text(value.type))' conform to '\(decl.name)'", value.range)
      }
    }
    function.opaqueResult = isOwnOpaque(function, value.type) ? .error : value.type
  }

  /// Whether what a function returns is, through other functions, what it returns itself.
  private func isOwnOpaque(_ function: FunctionDecl, _ type: Type) -> Bool {
    var chain: [FunctionDecl] = []
    var current: Type? = type
    while case .opaque(let next, _)? = current {
      chain.append(next)
      if next == function {
        for member in chain.sorted(by: { $0.range.start < $1.range.start }) {
          let bounds = functionInfos[member]?.opaqueBounds.map(boundsText) ?? ""
          error(
            "function opaque return type was inferred as 'some \(bounds)', which defines the opaque type in terms of itself",
            member.range)
          member.opaqueResult = .error
        }
        return true
      }
      if chain.dropLast().contains(next) { return false }
      current = next.opaqueResult
    }
    return false
  }
}
