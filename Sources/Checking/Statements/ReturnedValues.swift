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
    guard case .function(let function) = context.kind, functionInfos[function]?.returnsSelf == true else {
      return value
    }
    if let branches = branches(of: value) {
      for branch in branches {
        guard let named = namedClass(of: branch, in: function) else { continue }
        error("cannot convert value of type '\(text(named))' to specified type 'Self'", branch.range)
      }
    } else if let named = namedClass(of: value, in: function) {
      error(
        "cannot convert return expression of type '\(text(named))' to return type 'Self'", anchorRange(syntax, scope))
    }
    return value
  }

  /// Notes that an accessor of a class gives `Self`.
  func noteSelfResult(of accessor: FunctionDecl, _ written: TypeSyntax) {
    guard case .nominal(let decl) = accessor.owner, decl.kind == .classType, SelfMention(in: written) == .whole else {
      return
    }
    functionInfos[accessor]?.returnsSelf = true
  }

  /// What the branches of an `if` or `switch` that is a value give; nil of any other value.
  private func branches(of value: Expression) -> [Expression]? {
    switch value.kind {
    case .convert(let inner, _): branches(of: inner)
    case .ifExpression(let statement): yielded(by: [.ifElse(statement)])
    case .switchExpression(let statement): yielded(by: [.switchCase(statement)])
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .variable,
      .member, .staticMember, .subscripted, .tupleElement, .call, .enumCase, .functionReference, .closure, .metatype,
      .dynamicType, .assign, .discard, .conditional, .and, .or, .coalesce, .forceUnwrap, .optionalChain,
      .bindOptional, .tryExpression, .block, .cast, .invalid:
      nil
    }
  }

  private func yielded(by statements: [Statement]) -> [Expression] {
    statements.flatMap { statement -> [Expression] in
      switch statement {
      case .yields(let value): branches(of: value) ?? [value]
      case .ifElse(let inner): yielded(by: inner.then) + yielded(by: inner.otherwise ?? [])
      case .switchCase(let inner): inner.cases.flatMap { yielded(by: $0.body) }
      case .block(let inner, _): yielded(by: inner)
      case .expression, .binding, .localFunction, .guardElse, .whileLoop, .repeatLoop, .forIn, .doCatch, .deferred,
        .returns, .breaks, .continues, .falls, .throwError:
        []
      }
    }
  }

  /// `case is Self`, or `as? [Self]`, in a class asks for the class of the object at hand, which only the run knows.
  func refusesCast(to syntax: TypeSyntax, _ scope: Scope) -> Bool {
    guard case .nominal(let decl, _)? = scope.memberContext?.selfType, decl.kind == .classType,
      !finalClasses.contains(decl),
      let token = syntax.tokens(viewMode: .sourceAccurate).first(where: { $0.tokenKind == .keyword(.Self) })
    else { return false }
    refuseCastToSelf(token, scope)
    return true
  }

  func refuseCastToSelf(_ syntax: some SyntaxProtocol, _ scope: Scope) {
    refuse("casts to 'Self' in a class that may have subclasses", range(syntax, scope))
  }

  /// `Self` is the class of the object at hand, which one that is known by the name of a class need not be of: that
  /// class. What generic functions give is not looked into.
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
    case .member(let base, let variable, _, _):
      // What was made with casts to `Self` holds that.
      if written(base).contains("Self") { return nil }
      return givesSelf(variable.getter) ? namedClass(of: base, in: function) : ownClass(value.type)
    case .staticMember(let type, let variable, _, _):
      return givesSelf(variable.getter) ? ownClass(type) : ownClass(value.type)
    case .subscripted(let base, let decl, _, _, _):
      if written(base).contains("Self") { return nil }
      if givesSelf(decl.getter) { return namedClass(of: base, in: function) }
      return isStored(base) || !sources.isLibrary(decl.range.source) ? ownClass(value.type) : nil
    case .cast: return written(value).contains("Self") ? nil : ownClass(value.type)
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple,
      .tupleElement, .enumCase, .functionReference, .closure, .dynamicType, .assign, .discard, .and, .or, .ifExpression,
      .switchExpression, .invalid:
      return nil
    }
  }

  private func written(_ value: Expression) -> String {
    String(sources.text(of: value.range.source).slice(value.range))
  }

  private func givesSelf(_ getter: FunctionDecl?) -> Bool {
    getter.flatMap { functionInfos[$0] }?.returnsSelf == true
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
