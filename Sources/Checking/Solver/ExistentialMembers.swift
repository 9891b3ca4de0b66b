import Diagnostics

/// Members of an existential: which can be used of it, and as what.
extension Solver {
  /// Refuses a member that takes the type inside, of which no value is known to be, or that says more of it than is
  /// known.
  func checkErasure(_ choice: Choice, _ member: Node) {
    guard let candidate = choice.overload.candidate, candidate.isExistential, let owner = candidate.ofProtocol,
      case .member(let base, _) = member.kind
    else { return }
    let declaration = choice.overload.declaration
    let name = checker.baseName(declaration) ?? "subscript"
    let inside = InnerType(owner: owner, whole: deep(base.type))
    let parts = parts(of: declaration)
    if parts.contains(where: { isBeyond($0.type, inside, isGiven: $0.isGiven, isChanged: $0.isChanged) }) {
      report(
        "member '\(name)' cannot be used on value of type '\(text(base.type))'; consider using a generic constraint"
          + " instead [#ExistentialMemberAccess]", anchor(base))
    } else if parts.contains(where: { listsFunctions($0.type, inside, isGiven: $0.isGiven) }) {
      report("not supported: '\(name)' of '\(text(base.type))', which gives lists of functions", anchor(base))
    }
  }

  /// Whether a member of `any P` takes the type inside, or says more of it than is known.
  func isBeyondExistential(_ declaration: ValueDecl, _ candidate: MemberCandidate, _ whole: Type) -> Bool {
    guard candidate.isExistential, let owner = candidate.ofProtocol else { return false }
    let inside = InnerType(owner: owner, whole: whole)
    return parts(of: declaration).contains {
      isBeyond($0.type, inside, isGiven: $0.isGiven, isChanged: $0.isChanged)
    }
  }

  /// The types that a member takes and gives.
  private func parts(of declaration: ValueDecl) -> [(type: Type, isGiven: Bool, isChanged: Bool)] {
    switch declaration {
    case .function(let function):
      function.parameters.map { ($0.type, false, $0.isInout) } + [(function.result, true, false)]
    case .variable(let variable): [(variable.type, true, false)]
    case .subscripted(let decl): decl.parameters.map { ($0.type, false, false) } + [(decl.result, true, false)]
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: []
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
      guard isWrapper(decl), let content = arguments.last else { return arguments.contains { mentions($0, inside) } }
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

  /// Whether a member gives functions of the type inside as parts of a list. They would have to be converted one by one,
  /// which compiled programs try and stop at.
  private func listsFunctions(_ type: Type, _ inside: InnerType, isGiven: Bool) -> Bool {
    switch type {
    case .nominal(let decl, let arguments):
      guard isWrapper(decl), let content = arguments.last else { return false }
      let isList = decl.name != "Optional"
      if isGiven, isList, mentions(content, inside), checker.contains(content, where: isFunction) { return true }
      return listsFunctions(content, inside, isGiven: isGiven)
    case .tuple(let elements): return elements.contains { listsFunctions($0.type, inside, isGiven: isGiven) }
    case .function(let function):
      return function.parameters.contains { listsFunctions($0.type, inside, isGiven: !isGiven) }
        || listsFunctions(function.result, inside, isGiven: isGiven)
    case .generic, .associated, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: return false
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
    case .function: return checker.erasingExistentialMembers(type, environment)
    case .nominal(let decl, let arguments):
      guard isWrapper(decl), let content = arguments.last else { return type }
      return .nominal(decl, arguments.dropLast() + [givingErased(content)])
    case .tuple(let elements): return .tuple(elements.map { TupleElement($0.label, givingErased($0.type)) })
    case .generic, .associated, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: return type
    }
  }

  /// Whether what such a type is made of may be known by its bounds where the whole is.
  private func isWrapper(_ decl: NominalDecl) -> Bool {
    decl.isLibrary && ["Optional", "Array", "Dictionary"].contains(decl.name)
  }
}
