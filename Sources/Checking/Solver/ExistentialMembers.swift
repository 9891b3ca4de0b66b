import Diagnostics

/// Members of an existential: which can be used of it, and as what.
extension Solver {
  /// Refuses a member that takes the type inside, of which no value is known to be, or that says more of it than is
  /// known.
  func checkErasure(_ choice: Choice, _ member: Node) {
    guard let candidate = choice.overload.candidate, case .member(let base, _) = member.kind,
      isBeyondExistential(choice.overload.declaration, candidate, deep(base.type))
    else { return }
    let name = checker.baseName(choice.overload.declaration) ?? "subscript"
    report(
      "member '\(name)' cannot be used on value of type '\(text(base.type))'; consider using a generic constraint"
        + " instead [#ExistentialMemberAccess]", anchor(base))
  }

  /// Whether a member of `any P` takes the type inside, or says more of it than is known.
  func isBeyondExistential(_ declaration: ValueDecl, _ candidate: MemberCandidate, _ whole: Type) -> Bool {
    guard candidate.isExistential, let owner = candidate.ofProtocol else { return false }
    let inside = InnerType(owner: owner, whole: whole)
    switch declaration {
    case .function(let function):
      return function.parameters.contains { isBeyond($0.type, inside, isGiven: false, isChanged: $0.isInout) }
        || isBeyond(function.result, inside, isGiven: true)
    case .variable(let variable): return isBeyond(variable.type, inside, isGiven: true)
    case .subscripted(let decl):
      return decl.parameters.contains { isBeyond($0.type, inside, isGiven: false) }
        || isBeyond(decl.result, inside, isGiven: true)
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return false
    }
  }

  /// Whether an existential's member, of a type, can be read and not set: what is set would have to be of the type inside.
  func isBeyondChange(_ type: Type, by setter: FunctionDecl, _ whole: Type) -> Bool {
    guard case .existential = whole else { return false }
    switch setter.owner {
    case .protocolRequirement(let owner), .protocolExtension(let owner):
      return isBeyond(type, InnerType(owner: owner, whole: whole), isGiven: false)
    case .nominal, .none: return false
    }
  }

  /// The type that stands in an existential, as the protocol's members name it.
  private struct InnerType {
    var owner: ProtocolDecl
    var whole: Type
  }

  /// Whether a type that a member gives or takes says of `Self`, or of what belongs to it, more than an existential can:
  /// optionals and arrays of it, and dictionaries with it as values, are as well those of what is known of it, other
  /// generic types are not. What a closure takes is given to it.
  private func isBeyond(_ type: Type, _ inside: InnerType, isGiven: Bool, isChanged: Bool = false) -> Bool {
    if isChanged { return mentions(type, inside) }
    switch type {
    case .nominal(let decl, let arguments):
      let isWrapper = decl.isLibrary && ["Optional", "Array", "Dictionary"].contains(decl.name)
      guard isWrapper, let content = arguments.last else { return arguments.contains { mentions($0, inside) } }
      return isBeyond(content, inside, isGiven: isGiven) || arguments.dropLast().contains { mentions($0, inside) }
    case .tuple(let elements): return elements.contains { isBeyond($0.type, inside, isGiven: isGiven) }
    case .function(let function):
      return function.parameters.contains { isBeyond($0.type, inside, isGiven: !isGiven, isChanged: $0.isInout) }
        || function.thrown.map { isBeyond($0, inside, isGiven: isGiven) } == true
        || isBeyond(function.result, inside, isGiven: isGiven)
    case .metatype(let instance): return isBeyond(instance, inside, isGiven: isGiven)
    case .generic, .associated: return !isGiven && mentions(type, inside)
    case .opaque(let giver, _):
      return checker.functionInfos[giver]?.opaqueBounds?.arguments.contains { mentions($0.type, inside) } == true
    case .existential, .protocolMetatype, .variable, .error: return false
    }
  }

  /// Whether a type is made of the inner type. `any P<Int>` says what an associated type is: that one is no longer the
  /// inner type's own.
  private func mentions(_ type: Type, _ inside: InnerType) -> Bool {
    guard checker.contains(type, where: { $0 == .generic(inside.owner.selfParameter) }) else { return false }
    let seen = checker.substitute(type, Substitution([inside.owner.selfParameter: inside.whole]))
    return checker.contains(seen) {
      if case .associated(.existential, _) = $0 { true } else { $0 == inside.whole }
    }
  }

  /// The type of a parameter as an argument meets it: what an existential's member gives to a closure is known by its
  /// bounds alone.
  func argumentType(_ type: Type, _ choice: Choice) -> Type {
    let type = open(type, choice.opened)
    guard choice.overload.candidate?.isExistential == true else { return type }
    return givingErased(type)
  }

  private func givingErased(_ type: Type) -> Type {
    switch type {
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = checker.erasingExistentialMembers(
          function.parameters[index].type, environment)
      }
      return checker.erasingExistentialMembers(.function(function), environment)
    case .nominal(let decl, let arguments) where arguments.count == 1 && checker.payload(type) != nil:
      return .nominal(decl, [givingErased(arguments[0])])
    case .nominal, .generic, .associated, .tuple, .existential, .opaque, .metatype, .protocolMetatype, .variable,
      .error:
      return type
    }
  }
}
