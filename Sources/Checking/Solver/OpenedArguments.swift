import Diagnostics

/// Existentials that are given for a generic parameter and not opened all the same.
extension Solver {
  /// Refuses what is said to be an existential (`x as any P`), an optional one, which may hold nothing, and the type that
  /// an existential is by itself.
  func refuseUnopened(
    _ given: Expression, _ node: Node?, _ parameter: ParameterDecl, _ function: FunctionDecl, _ choice: Choice,
    _ callee: Node
  ) {
    guard let own = openedParameter(parameter.type), let type = choice.opened[own].map(deep),
      case .existential = type, let unmet = unmetRequirement(of: own, by: type, function)
    else { return }
    var isOpened = true
    switch (parameter.type, given.kind) {
    case (.metatype, .metatype): isOpened = false
    case (.metatype, .dynamicType):
      // What `type(of:)` gives is not known yet when the compiler looks for what it could open.
      report("generic parameter '\(own.name)' could not be inferred", anchor(callee))
      return report(
        "cannot convert value of type '\(text(type)).Type' to expected argument type '\(own.name).Type'", given.range)
    case (.nominal, .convert(_, .optionalSome)): break
    case (.nominal, _): isOpened = false
    case (.generic, _): if case .cast(_, _, .coerce)? = node?.kind, node?.isParenthesized == false { isOpened = false }
    case (_, _): break
    }
    guard !isOpened || isOneOfSeveral(node) else { return }
    report("type '\(text(type))' cannot conform to '\(unmet.name)' [#ProtocolTypeNonConformance]", anchor(callee))
  }

  /// Refuses a call whose types belong to what stands in an existential, and which so would differ from run to run:
  /// `Array(c)` of `any Collection` is an array of what nobody knows.
  func refuseTypesInside(_ function: FunctionDecl, _ choice: Choice, _ callee: Node) {
    // Told of one, and of the same one in every run: the parameters are kept in no order.
    let unknown = choice.opened.values.compactMap { type -> (name: String, base: Type)? in
      guard case .associated(let base, let associated) = deep(type), case .existential = base else { return nil }
      return (associated.name, base)
    }
    if let first = unknown.min(by: { $0.name < $1.name }) {
      var name = function.diagnosticName
      if function.isInitializer, case .nominal(let owner) = function.owner { name = owner.name }
      report(
        "not supported: '\(name)' with '\(first.name)' of a value of type '\(text(first.base))', of"
          + " which nothing is known", anchor(callee))
    }
  }

  /// Whether an argument is what one of several members of an existential gives: of which type that is is not known
  /// when the compiler looks for what it could open.
  private func isOneOfSeveral(_ node: Node?) -> Bool {
    guard case .call(let callee, _)? = node?.kind, case .member(let base, let name) = callee.kind else { return false }
    let type = deep(base.type)
    guard case .existential = type else { return false }
    return checker.memberCandidates(name, of: type, environment).count > 1
  }

  /// `T` of parameters `T`, `T?` and `T.Type`.
  private func openedParameter(_ type: Type) -> GenericParameter? {
    switch type {
    case .generic(let own), .metatype(.generic(let own)): own
    case .nominal: if case .generic(let own)? = checker.payload(type) { own } else { nil }
    case .metatype, .protocolMetatype, .associated, .tuple, .function, .existential, .opaque, .variable, .error: nil
    }
  }

  private func unmetRequirement(of own: GenericParameter, by type: Type, _ function: FunctionDecl) -> ProtocolDecl? {
    for case .conforms(.generic(own), let decl) in function.requirements
    where !checker.conforms(type, decl, environment) {
      return decl
    }
    return nil
  }
}
