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
    if case .function(let function) = context.kind, functionInfos[function]?.returnsSelf == true,
      let named = namedClass(of: value, in: function)
    {
      error(
        "cannot convert return expression of type '\(text(named))' to return type 'Self'", anchorRange(syntax, scope))
    }
    return value
  }

  /// `as? Self` in a class asks for the class of the object at hand, which only the run knows.
  func refusesCast(to syntax: TypeSyntax, _ scope: Scope) -> Bool {
    guard case .nominal(let decl, _)? = scope.memberContext?.selfType, decl.kind == .classType,
      !finalClasses.contains(decl),
      let token = syntax.tokens(viewMode: .sourceAccurate).first(where: { $0.tokenKind == .keyword(.Self) })
    else { return false }
    refuse("casts to 'Self' in a class that may have subclasses", range(token, scope))
    return true
  }

  /// `Self` is the class of the object at hand, which one that is known by the name of a class need not be of: that
  /// class. What computed properties and generic functions give is not looked into.
  private func namedClass(of value: Expression, in function: FunctionDecl) -> Type? {
    switch value.kind {
    case .convert(let inner, _), .tryExpression(let inner, _), .forceUnwrap(let inner), .optionalChain(let inner),
      .bindOptional(let inner), .block(_, let inner):
      return namedClass(of: inner, in: function)
    case .conditional(_, let first, let second), .coalesce(let first, let second):
      return namedClass(of: first, in: function) ?? namedClass(of: second, in: function)
    case .metatype(let type): return ownClass(type)
    case .variable(let variable):
      switch variable.scope {
      case .parameter, .global: return variable == function.selfVariable ? nil : ownClass(value.type)
      case .local: return namedLocals[variable]
      case .instance, .type: return nil
      }
    case .call(let call):
      guard case .function(let callee, _, _, let receiver) = call.callee else { return nil }
      if callee.isInitializer {
        let written = written(value)
        return written.hasPrefix("Self") || written.contains("self") ? nil : ownClass(value.type)
      }
      if functionInfos[callee]?.returnsSelf == true { return receiver.flatMap { namedClass(of: $0, in: function) } }
      return ownClass(callee.result)
    case .member(_, let variable, _, _):
      // A stored property of a class can't be of type `Self`.
      return variable.getter == nil ? ownClass(value.type) : nil
    case .subscripted(let base, _, _, _, _): return isStored(base) ? ownClass(value.type) : nil
    case .cast: return written(value).contains("Self") ? nil : ownClass(value.type)
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple,
      .staticMember, .tupleElement, .enumCase, .functionReference, .closure, .dynamicType, .assign, .discard, .and,
      .or, .ifExpression, .switchExpression, .invalid:
      return nil
    }
  }

  private func written(_ value: Expression) -> String {
    String(sources.text(of: value.range.source).slice(value.range))
  }

  private func isStored(_ value: Expression) -> Bool {
    guard case .member(_, let variable, _, _) = value.kind else { return false }
    return variable.getter == nil
  }

  /// Notes of what class a local variable is by its value, or by the type written for it.
  func noteNamedClass(
    of variable: VariableDecl, _ annotation: TypeSyntax?, _ value: Expression?, _ context: FunctionContext
  ) {
    guard case .function(let function) = context.kind, functionInfos[function]?.returnsSelf == true else { return }
    if let annotation {
      if annotation.firstToken(viewMode: .sourceAccurate)?.tokenKind != .keyword(.Self) {
        namedLocals[variable] = ownClass(variable.type)
      }
    } else if let value {
      namedLocals[variable] = namedClass(of: value, in: function)
    }
  }

  /// A class, or the class of which a type is an optional.
  private func ownClass(_ type: Type) -> Type? {
    let own = payload(type) ?? type
    guard case .nominal(let decl, _) = own, decl.kind == .classType else { return nil }
    return own
  }
}
