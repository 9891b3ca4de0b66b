import Diagnostics

/// A value that nobody takes: worth a warning; an error where it can only be a call that was forgotten.
extension Checker {
  /// `place` is where the compiler points: at a member's name, at an operator.
  func noteUnused(_ value: Expression, at place: SourceRange, from scope: Scope) {
    guard value.type != .void, value.type != .error, !isNever(value.type) else { return }
    switch value.kind {
    case .call(let call): noteUnused(call, value.type, at: place)
    case .tryExpression(let inner, .optional):
      if inner.type != .void { unused("result of 'try?' is unused", place) }
    case .tryExpression(let inner, .plain), .tryExpression(let inner, .forced), .convert(let inner, _):
      noteUnused(inner, at: place, from: scope)
    case .optionalChain(let inner):
      if inner.type != .void, payload(inner.type) != .void { noteUnused(inner, of: value.type, at: place, from: scope) }
    case .variable(let variable):
      if variable.isConstant { unusedValue(value.type, place) } else { unused("variable is unused", place) }
    case .member, .staticMember:
      if isChangeable(value, scope) {
        unused("property is accessed but result is unused", place)
      } else {
        unusedValue(value.type, place)
      }
    case .subscripted:
      if isChangeable(value, scope) {
        unused("subscript is accessed but result is unused", place)
      } else {
        unusedValue(value.type, place)
      }
    case .integer: unused("integer literal is unused", place)
    case .floating: unused("floating-point literal is unused", place)
    case .boolean: unused("boolean literal is unused", place)
    case .string, .interpolation, .block: unused("string literal is unused", place)
    case .functionReference: error("function is unused [#no-usage]", place)
    case .closure(let closure):
      error(
        closure.range == value.range && isWritten(closure)
          ? "closure expression is unused [#no-usage]" : "function is unused [#no-usage]", place)
    case .and: unused("result of operator '&&' is unused", place)
    case .or: unused("result of operator '||' is unused", place)
    case .coalesce: unused("result of operator '??' is unused", place)
    case .assign, .discard, .ifExpression, .switchExpression, .invalid: break
    case .nilLiteral, .array, .dictionary, .tuple, .tupleElement, .forceUnwrap, .bindOptional, .enumCase, .metatype,
      .dynamicType, .conditional, .cast:
      unusedValue(value.type, place)
    }
  }

  /// The end of an optional chain, in whose place the whole stands.
  private func noteUnused(_ value: Expression, of whole: Type, at place: SourceRange, from scope: Scope) {
    switch value.kind {
    case .member, .staticMember, .subscripted, .variable, .tupleElement: unusedValue(whole, place)
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .forceUnwrap,
      .optionalChain, .bindOptional, .call, .enumCase, .functionReference, .closure, .metatype, .dynamicType, .assign,
      .discard, .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block, .convert,
      .cast, .invalid:
      noteUnused(value, at: place, from: scope)
    }
  }

  private func noteUnused(_ call: Call, _ type: Type, at place: SourceRange) {
    switch call.callee {
    case .function(let function, _, _, _):
      if function.isDiscardable { return }
      if LibraryIndex.isOperator(function.name) {
        unused("result of operator '\(function.name)' is unused", place)
      } else if function.isInitializer {
        guard case .nominal(let decl) = function.owner else { return unusedValue(type, place) }
        let declared = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
        let shown = isOptional(declared) ? "Optional<\(decl.genericParameters[0].name)>" : text(declared)
        unused("result of '\(shown)' initializer is unused", place)
      } else {
        unused("result of call to '\(function.diagnosticName)' is unused", place)
      }
    case .value(let callee):
      if case .function = type, case .closure(let closure) = callee.kind, !isWritten(closure) {
        return error("function is unused [#no-usage]", closure.range)
      }
      unused("result of call to function returning '\(text(type))' is unused", place)
    case .delegatedInit: break
    }
  }

  /// Braces, and not a function that was made into a closure.
  private func isWritten(_ closure: ClosureExpression) -> Bool {
    sources.text(of: closure.range.source).slice(closure.range).hasPrefix("{")
  }

  /// A place that could be written.
  private func isChangeable(_ place: Expression, _ scope: Scope) -> Bool {
    switch place.kind {
    case .variable(let variable): return !variable.isConstant
    case .member(let base, let variable, _, _):
      if isSetterInaccessible(.variable(variable), from: scope) { return false }
      guard !variable.isConstant, variable.getter == nil || variable.setter != nil || variable.isLazy else {
        return false
      }
      return base.type.isReference || isChangeable(base, scope)
    case .staticMember(_, let variable, _, _):
      return !variable.isConstant && (variable.getter == nil || variable.setter != nil)
    case .subscripted(let base, let decl, _, _, _):
      return decl.setter != nil && (base.type.isReference || isChangeable(base, scope))
    case .tupleElement(let base, _), .forceUnwrap(let base), .bindOptional(let base): return isChangeable(base, scope)
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple,
      .optionalChain, .call, .enumCase, .functionReference, .closure, .metatype, .dynamicType, .assign, .discard,
      .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block, .convert, .cast,
      .invalid:
      return false
    }
  }

  private func unusedValue(_ type: Type, _ place: SourceRange) {
    unused("expression of type '\(text(type))' is unused", place)
  }

  private func unused(_ message: String, _ place: SourceRange) { warning("\(message) [#no-usage]", place) }
}
