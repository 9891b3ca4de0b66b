import Diagnostics
internal import SwiftSyntax

extension Checker {
  /// `lazy var x = value` in a body: an optional that starts as nil, behind accessors of which the getter fills it.
  func checkLazyLocal(
    _ binding: PatternBindingSyntax, annotation: TypeSyntax?, _ scope: Scope, _ context: FunctionContext
  ) -> [Statement] {
    guard let name = binding.pattern.as(IdentifierPatternSyntax.self), let initializer = binding.initializer?.value
    else {
      if binding.initializer != nil { error("'lazy' cannot destructure an initializer", range(binding.pattern, scope)) }
      return []
    }
    if let accessors = binding.accessorBlock {
      refuse("observers of lazy local variables", range(accessors, scope))
      return []
    }
    let place = range(name, scope)
    let key = identifier(name.identifier)
    let declared = annotation.map { resolveType($0, scope) }
    let value = checkExpression(
      initializer, scope, expected: declared == .error ? nil : declared, purpose: .initialization,
      context: FunctionContext(.initialValue, result: nil, thrown: nil, outer: context))
    let variable = VariableDecl(
      name: key, type: declared ?? value.type, scope: .local, isConstant: false, range: place)
    scope.declare(key, .variable(variable))
    if annotation?.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) == true { implicitlyUnwrapped.insert(variable) }
    guard variable.type != .error, value.type != .error else { return [] }
    let storage = VariableDecl(
      name: "$__lazy_storage_$_" + key, type: optional(variable.type), scope: .local, isConstant: false, range: place)
    storage.isMutated = true
    let getter = makeAccessor("get", of: .variable(variable), nil, scope, isStatic: false, body: .none)
    let setter = makeAccessor("set", of: .variable(variable), nil, scope, isStatic: false, body: .none)
    variable.getter = getter
    variable.setter = setter
    finishAccessorTypes(variable, nil)
    let stored = Expression(.variable(storage), storage.type, place)
    getter.body = filling(stored, with: value, at: place)
    setter.body = [.expression(storing(setter.parameters[0].variable, in: stored))]
    for accessor in [getter, setter] {
      accessor.isLocalFunction = true
      analysed.insert(accessor)
      CaptureAnalysis(self).run(accessor)
    }
    return [
      .binding(.bind(storage), Expression(.nilLiteral, storage.type, place), place), .localFunction(getter),
      .localFunction(setter),
    ]
  }

  /// The stored value where there is one; otherwise the initial value, which is stored.
  private func filling(_ stored: Expression, with value: Expression, at place: SourceRange) -> [Statement] {
    let found = VariableDecl(name: "value", type: value.type, scope: .local, isConstant: true, range: place)
    let made = VariableDecl(name: "value", type: value.type, scope: .local, isConstant: true, range: place)
    return [
      .ifElse(
        IfStatement(
          conditions: [.matches(.optionalSome(.bind(found)), stored)],
          then: [.returns(Expression(.variable(found), found.type, place), place)], otherwise: nil, label: nil,
          range: place)),
      .binding(.bind(made), value, place),
      .expression(storing(made, in: stored)),
      .returns(Expression(.variable(made), made.type, place), place),
    ]
  }

  private func storing(_ variable: VariableDecl, in stored: Expression) -> Expression {
    let value = Expression(.variable(variable), variable.type, stored.range)
    return Expression(
      .assign(stored, Expression(.convert(value, .optionalSome), stored.type, stored.range)), .void, stored.range)
  }
}
