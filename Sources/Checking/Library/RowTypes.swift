import Diagnostics

/// What the types in a row of the library mean. A row that names what is not there is a mistake of ours.
extension Checker {
  func resolve(_ type: RowType, _ scope: Scope, opaque: OpaqueContext? = nil) -> Type {
    switch type {
    case .name(let name, let arguments): return resolveName(name, arguments, scope, opaque: opaque)
    case .member(let base, let name, let arguments):
      let base = resolve(base, scope, opaque: opaque)
      if name == "Type" || name == "self" { return .metatype(base) }
      let arguments = arguments?.map { resolve($0, scope) }
      guard let found = memberType(name, of: base, scope, arguments: arguments) else {
        preconditionFailure("the library names \(text(base)).\(name)")
      }
      return found
    case .optional(let wrapped): return optional(resolve(wrapped, scope, opaque: opaque))
    case .array(let element): return array(of: resolve(element, scope, opaque: opaque))
    case .dictionary(let key, let value):
      return .nominal(
        libraryType("Dictionary"), [resolve(key, scope, opaque: opaque), resolve(value, scope, opaque: opaque)])
    case .tuple(let elements):
      if elements.count == 1 { return resolve(elements[0].type, scope, opaque: opaque) }
      return .tuple(elements.map { TupleElement($0.label, resolve($0.type, scope, opaque: opaque)) })
    case .function(let parameters, let effect, let result):
      let inner = parameters.map { functionParameter($0, scope) }
      let resultOpaque = opaque?.resultOf == nil ? opaque : nil
      return .function(
        FunctionType(
          inner, resolve(result, scope, opaque: resultOpaque), thrown: thrown(effect, scope), isEscaping: true))
    case .opaque(let bound, let text):
      let bound = constraint(bound, scope)
      guard let opaque else { preconditionFailure("the library writes \(text) where it may not stand") }
      if let function = opaque.resultOf {
        functionInfos[function]?.opaqueBounds = bound
        return .opaque(function, identitySubstitution(of: function))
      }
      let parameter = GenericParameter(name: text)
      opaque.parameters.append((parameter, requirements(on: .generic(parameter), from: bound)))
      return .generic(parameter)
    case .existential(.member(let base, "Type", nil)): return .metatype(.existential(constraint(base, scope)))
    case .existential(let bound): return .existential(constraint(bound, scope))
    case .composition: return .existential(constraint(type, scope))
    }
  }

  /// What may stand after a colon, `any` or `some`.
  func constraint(_ type: RowType, _ scope: Scope) -> ExistentialType {
    if case .composition(let parts) = type { return ExistentialType(allOf: parts.map { constraint($0, scope) }) }
    switch resolve(type, scope) {
    case .existential(let existential): return existential
    case .nominal(let decl, let arguments) where decl.kind == .classType:
      return ExistentialType(protocols: [], superclass: .nominal(decl, arguments))
    case .nominal, .generic, .associated, .tuple, .function, .opaque, .metatype, .protocolMetatype, .variable, .error:
      preconditionFailure("the library has a bound that is neither a protocol nor a class")
    }
  }

  private func resolveName(_ name: String, _ arguments: [RowType]?, _ scope: Scope, opaque: OpaqueContext?) -> Type {
    if name == "Self", let context = scope.memberContext { return canonical(context.selfType, scope.environment) }
    if name == "Any" { return .existential(.any) }
    guard let declaration = lookupTypeName(name, scope) else {
      if name == "AnyObject" { return .existential(ExistentialType(protocols: [], isAnyObject: true)) }
      preconditionFailure("the library names \(name)")
    }
    let arguments = arguments?.map { resolve($0, scope, opaque: opaque) }
    return apply(declaration, arguments, SourceRange(scope.source, 0, 0), scope)
  }

  private func functionParameter(_ element: RowType.Element, _ scope: Scope) -> FunctionType.Parameter {
    var type = resolve(element.type, scope)
    if case .function(var function) = type, !element.traits.contains(.isEscaping) {
      function.isEscaping = false
      type = .function(function)
    }
    let isVariadic = element.traits.contains(.isVariadic)
    return FunctionType.Parameter(
      isVariadic ? array(of: type) : type, isInout: element.traits.contains(.isInout), isVariadic: isVariadic,
      isAutoclosure: element.traits.contains(.isAutoclosure))
  }

  private func thrown(_ effect: RowDeclaration.Effect, _ scope: Scope) -> Type? {
    switch effect {
    case .none: return nil
    case .throwing, .rethrowing: return errorExistential
    case .throwingOnly(let type):
      let thrown = resolve(type, scope)
      return isNever(thrown) ? nil : thrown
    }
  }
}
