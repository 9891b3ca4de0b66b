import Checking

/// A place that is read as compiled Swift reads it: the object at its start and all indices are evaluated first, then the
/// getters on the way are called. The order shows only where an index calls something and a getter is an author's.
extension FunctionCompiler {
  func takesIndicesFirst(_ expression: Expression) -> Bool {
    guard case .subscripted(let base, _, _, _, _) = expression.kind else { return false }
    return callsGetter(base) && hasWorkingIndex(expression) && isWritable(expression)
  }

  func readIndicesFirst(_ expression: Expression, _ type: TypeInfo, into target: Slot?) -> Value {
    let result = target ?? temporary(type.layout)
    let inner = mark
    value(standingIn(for: expression), into: result)
    release(to: inner)
    return Value(slot: result, type: type, isOwned: target == nil)
  }

  /// Whether a getter stands between the start of a place and its end.
  private func callsGetter(_ place: Expression) -> Bool {
    switch place.kind {
    case .variable(let variable): return variable.isComputed
    case .member(let base, let variable, let dispatch, _):
      if !isStored(variable, dispatch, of: base) { return true }
      return !info(base.type).isInstance && callsGetter(base)
    case .subscripted(let base, let decl, _, _, _):
      if let getter = decl.getter, case .native = getter.implementation {
        return !info(base.type).isInstance && callsGetter(base)
      }
      return true
    case .tupleElement(let base, _): return callsGetter(base)
    case .staticMember(_, let variable, _, _): return variable.getter != nil
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple,
      .forceUnwrap, .optionalChain, .bindOptional, .call, .enumCase, .functionReference, .closure, .metatype,
      .dynamicType, .assign, .discard, .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression,
      .switchExpression, .block, .convert, .cast, .invalid:
      return false
    }
  }

  private func hasWorkingIndex(_ place: Expression) -> Bool {
    switch place.kind {
    case .member(let base, _, _, _): return !info(base.type).isInstance && hasWorkingIndex(base)
    case .tupleElement(let base, _): return hasWorkingIndex(base)
    case .subscripted(let base, _, let arguments, _, _):
      let works = arguments.contains { if case .value(let index) = $0 { isWorking(index) } else { false } }
      return works || !info(base.type).isInstance && hasWorkingIndex(base)
    case .variable, .staticMember, .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array,
      .dictionary, .tuple, .forceUnwrap, .optionalChain, .bindOptional, .call, .enumCase, .functionReference, .closure,
      .metatype, .dynamicType, .assign, .discard, .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression,
      .switchExpression, .block, .convert, .cast, .invalid:
      return false
    }
  }

  /// A closure that is made, or a default that may be needed, does nothing yet.
  private func isWorking(_ index: Expression) -> Bool {
    if case .closure = index.kind { return false }
    return !isSimple(index)
  }

  private func standingIn(for place: Expression) -> Expression {
    switch place.kind {
    case .member(let base, let variable, let dispatch, let sub):
      return Expression(.member(standingInBase(base), variable, dispatch, sub), place.type, place.range)
    case .tupleElement(let base, let index):
      return Expression(.tupleElement(standingIn(for: base), index), place.type, place.range)
    case .subscripted(let base, let decl, let arguments, let dispatch, let sub):
      let inner = standingInBase(base)
      let evaluated = arguments.map { argument in
        if case .value(let index) = argument, isWorking(index) { return Argument.value(evaluatedHere(index)) }
        return argument
      }
      return Expression(.subscripted(inner, decl, evaluated, dispatch, sub), place.type, place.range)
    case .variable, .staticMember, .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array,
      .dictionary, .tuple, .forceUnwrap, .optionalChain, .bindOptional, .call, .enumCase, .functionReference, .closure,
      .metatype, .dynamicType, .assign, .discard, .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression,
      .switchExpression, .block, .convert, .cast, .invalid:
      return isSimple(place) ? place : evaluatedHere(place)
    }
  }

  private func standingInBase(_ base: Expression) -> Expression {
    guard info(base.type).isInstance else { return standingIn(for: base) }
    return isSimple(base) ? base : evaluatedHere(base)
  }

  private func evaluatedHere(_ expression: Expression) -> Expression {
    let value = keep(value(expression))
    return stand(in: .register(value.slot), value.type)
  }
}
