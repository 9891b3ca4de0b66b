/// What instances of a subclass use in the place of a method or property.
extension Checker {
  package func override(of function: FunctionDecl, in type: NominalDecl) -> FunctionDecl {
    var current: NominalDecl? = type
    guard case .nominal(let owner) = function.owner else { return function }
    while let here = current, here != owner {
      if let found = overriding(function, in: here) { return bridged(found, to: function) }
      guard case .nominal(let next, _)? = here.superclass else { break }
      current = next
    }
    return function
  }

  private func overriding(_ function: FunctionDecl, in decl: NominalDecl) -> FunctionDecl? {
    for candidate in ownMembers(function.name, typeInfo(decl)) {
      switch (function.kind, candidate) {
      case (.function, .function(let other)):
        guard other.isStatic == function.isStatic, haveSameLabels(other, function),
          other.parameters.count == function.parameters.count,
          overriddenMethods(other).contains(function) || overrides(other, function, decl)
        else { continue }
        return other
      case (.getter(of: .variable), .variable(let variable)):
        let getter = variable.getter ?? variable.dynamicGetter
        if let getter, getter.isStatic == function.isStatic { return getter }
      case (.setter(of: .variable), .variable(let variable)):
        let setter = variable.setter ?? variable.dynamicSetter
        if let setter, setter.isStatic == function.isStatic { return setter }
      case (.getter(of: .subscript(let wanted)), .subscripted(let found)):
        if found.parameters.map(\.label) == wanted.parameters.map(\.label) { return found.getter }
      case (.setter(of: .subscript(let wanted)), .subscripted(let found)):
        if found.parameters.map(\.label) == wanted.parameters.map(\.label) { return found.setter }
      case (.initializer, .function(let other)):
        if haveSameLabels(other, function), other.parameters.count == function.parameters.count { return other }
      case (.function, _), (.initializer, _), (.deinitializer, _), (.getter, _), (.setter, _), (.willSet, _),
        (.didSet, _):
        continue
      }
    }
    return nil
  }

  private func overrides(_ function: FunctionDecl, _ base: FunctionDecl, _ decl: NominalDecl) -> Bool {
    guard case .nominal(let owner) = base.owner else { return false }
    let own = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
    guard case .nominal(_, let arguments)? = supertype(own, of: owner) else { return false }
    var map = substitution(owner, arguments).types
    for (left, right) in zip(base.genericParameters, function.genericParameters) { map[left] = .generic(right) }
    return zip(function.parameters, base.parameters).allSatisfy {
      ignoringEscape($0.type) == ignoringEscape(substitute($1.type, Substitution(map)))
    }
  }

  /// What a method overrides, from the nearest class up.
  private func overriddenMethods(_ function: FunctionDecl) -> [FunctionDecl] {
    Array(sequence(first: function) { $0.overridden }.dropFirst())
  }

  // MARK: Other types

  /// An override may take more than what it overrides, and give less: `Int?` for `Int`. Where values of the two types
  /// look different, what is called in its place is a function of the overridden one's types.
  private func bridged(_ target: FunctionDecl, to base: FunctionDecl) -> FunctionDecl {
    guard case .nominal(let owner) = target.owner, case .nominal(let above) = base.owner, owner != above else {
      return target
    }
    switch target.kind {
    case .function, .getter: break
    case .initializer, .deinitializer, .setter, .willSet, .didSet: return target
    }
    ensureSignature(base)
    let own = Type.nominal(owner, owner.genericParameters.map { .generic($0) })
    guard case .nominal(_, let arguments)? = supertype(own, of: above) else { return target }
    var map = substitution(above, arguments).types
    for (left, right) in zip(base.genericParameters, target.genericParameters) { map[left] = .generic(right) }
    let types = Substitution(map)
    let given = base.parameters.map { substitute($0.variable.type, types) }
    let wanted = substitute(base.result, types)
    let solver = Solver(self, rootScope, FunctionContext(.initialValue, result: nil, thrown: nil, outer: nil))
    let differs =
      zip(given, target.parameters).contains { changesForm(solver.conversion($0, $1.variable.type)) }
      || changesForm(solver.conversion(target.result, wanted))
    guard differs, let receiver = target.selfVariable else { return target }
    let pair = DeclarationPair(a: ObjectIdentifier(target), b: ObjectIdentifier(base))
    if let known = overrideBridges[pair] { return known }

    let bridge = FunctionDecl(kind: target.kind, name: target.name, owner: target.owner, range: target.range)
    bridge.isStatic = target.isStatic
    bridge.result = wanted
    bridge.thrown = target.thrown
    bridge.isRethrows = target.isRethrows
    bridge.genericParameters = target.genericParameters
    bridge.requirements = target.requirements
    let variable = VariableDecl(
      name: "self", type: receiver.type, scope: .parameter, isConstant: true, range: target.range)
    bridge.selfVariable = variable
    var passed: [Argument] = []
    for (parameter, type) in zip(target.parameters, given) {
      var taken = parameter
      taken.variable = VariableDecl(
        name: parameter.variable.name, type: type, scope: .parameter, isConstant: parameter.variable.isConstant,
        range: target.range)
      taken.variable.isInout = parameter.variable.isInout
      taken.type = type
      bridge.parameters.append(taken)
      let value = Expression(.variable(taken.variable), type, target.range)
      passed.append(
        parameter.isInout ? .reference(value) : .value(solver.coerce(value, parameter.variable.type, isExplicit: true)))
    }
    var inner = substitution(owner, owner.genericParameters.map { .generic($0) }).types
    for parameter in target.genericParameters { inner[parameter] = .generic(parameter) }
    let call = Call(
      .function(
        target, .direct, Substitution(inner), receiver: Expression(.variable(variable), receiver.type, target.range)),
      passed)
    var value = Expression(.call(call), target.result, target.range)
    if target.thrown != nil || target.isRethrows {
      value = Expression(.tryExpression(value, .plain), target.result, target.range)
    }
    bridge.body =
      wanted == .void ? [.expression(value)] : [.returns(solver.coerce(value, wanted, isExplicit: true), target.range)]
    overrideBridges[pair] = bridge
    return bridge
  }

  /// Whether a conversion makes something else of a value than what is there.
  private func changesForm(_ conversion: Conversion?) -> Bool {
    switch conversion {
    case nil, .upcast, .existentialToExistential: false
    case .optionalMap(let inner), .array(let inner), .set(let inner): changesForm(inner)
    case .tuple(let parts): parts.enumerated().contains { $0 != $1.source || changesForm($1.conversion) }
    case .dictionary(let key, let value): changesForm(key) || changesForm(value)
    case .function(let parameters, let result): parameters.contains { changesForm($0) } || changesForm(result)
    case .optionalSome, .existential, .sequence: true
    }
  }
}
