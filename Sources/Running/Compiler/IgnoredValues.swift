import Checking

/// A statement that only names a place: as compiled Swift has it, what stands in the place is not fetched. No getter is
/// called for it, no index or optional is looked at; the objects and arguments on the way are evaluated.
extension FunctionCompiler {
  /// An expression whose value nobody uses.
  func ignore(_ expression: Expression) {
    guard isWritable(expression) else {
      if case .tuple(let elements) = expression.kind { return elements.forEach(ignore) }
      value(expression)
      return
    }
    switch expression.kind {
    case .member(let base, _, _, _): ignoreBase(base)
    case .subscripted(let base, _, let arguments, _, _):
      ignoreBase(base)
      for argument in arguments {
        if case .value(let index) = argument { value(index) }
      }
    case .tupleElement(let inner, _), .forceUnwrap(let inner): ignore(inner)
    case .variable, .staticMember, .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array,
      .dictionary, .tuple, .optionalChain, .bindOptional, .call, .enumCase, .functionReference, .closure, .metatype,
      .dynamicType, .assign, .discard, .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression,
      .switchExpression, .block, .convert, .cast, .invalid:
      break
    }
  }

  private func ignoreBase(_ base: Expression) {
    if info(base.type).isInstance { value(base) } else { ignore(base) }
  }

  /// Whether an expression could be assigned to as it stands.
  func isWritable(_ expression: Expression) -> Bool {
    switch expression.kind {
    case .variable(let variable):
      if case .parameter = variable.scope { return variable.isInout }
      return isWritable(variable)
    case .member(let base, let variable, _, _): return isWritable(variable) && isWritableBase(base, variable.setter)
    case .staticMember(_, let variable, _, _): return isWritable(variable)
    case .subscripted(let base, let decl, let arguments, _, _):
      guard let setter = decl.setter else { return false }
      let isPlain = arguments.allSatisfy { if case .value = $0 { true } else { false } }
      return isPlain && (decl.isStatic || isWritableBase(base, setter))
    case .tupleElement(let inner, _), .forceUnwrap(let inner): return isWritable(inner)
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple,
      .optionalChain, .bindOptional, .call, .enumCase, .functionReference, .closure, .metatype, .dynamicType, .assign,
      .discard, .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block, .convert,
      .cast, .invalid:
      return false
    }
  }

  private func isWritable(_ variable: VariableDecl) -> Bool {
    !variable.isConstant && (variable.isLazy || variable.getter == nil || variable.setter != nil)
  }

  private func isWritableBase(_ base: Expression, _ setter: FunctionDecl?) -> Bool {
    info(base.type).isInstance || setter?.isMutating == false || isWritable(base)
  }
}
