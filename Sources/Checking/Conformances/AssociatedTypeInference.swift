import Diagnostics

extension Checker {
  func isInferringAssociated(_ associated: AssociatedTypeDecl, of decl: NominalDecl) -> Bool {
    inferring[decl]?.contains(associated) == true
  }

  /// What a type says an associated type is, in terms of its own generic parameters; nil if that can't be found.
  func associatedWitness(_ associated: AssociatedTypeDecl, of decl: NominalDecl) -> Type? {
    let conformances = declaredConformances(of: decl)
    guard let main = conformances.first(where: { $0.protocolDecl === associated.owner }) else { return nil }
    let record = conformanceRecord(decl, main.protocolDecl, main)
    if let known = record.associatedTypes[associated] { return known }
    guard inferring[decl, default: []].insert(associated).inserted else { return nil }
    defer { inferring[decl]?.remove(associated) }
    guard let found = inferAssociated(associated, of: decl, conformances) else { return nil }
    // While another one of the type is being found, a default may have been taken too early.
    if decl.isLibrary || inferring[decl]?.count == 1 { record.associatedTypes[associated] = found }
    return found
  }

  private func inferAssociated(
    _ associated: AssociatedTypeDecl, of decl: NominalDecl, _ conformances: [DeclaredConformance]
  ) -> Type? {
    let selfType = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
    let info = typeInfo(decl)
    if let declared = typeMemberDecl(associated.name, of: decl) {
      switch declared {
      case .alias(let alias): return resolvedAlias(alias)
      case .type(let nested):
        return .nominal(nested, nested.genericParameters.map { .generic($0) })
      case .variable, .function, .subscripted, .enumCase, .protocolType, .genericParameter, .associatedType: break
      }
    }
    // Of cells' types members come first: `struct Index<Element>: Sequence` may iterate over something else.
    let parameter = decl.genericParameters.first { $0.name == associated.name }
    if decl.isLibrary, let parameter { return .generic(parameter) }
    if associated.name == "RawValue", let rawType = decl.rawType { return rawType }
    let relevant = conformances.map(\.protocolDecl).filter { inheritsProtocol($0, from: associated.owner) }
    // Whatever order they are declared in.
    let related = refinedFirst(
      conformances.map(\.protocolDecl).filter { other in
        relevant.contains { inheritsProtocol($0, from: other) } || relevant.contains(other)
      })
    /// What the type itself declares another associated type to be: a member with another type in its place is none.
    func declared(_ other: AssociatedTypeDecl) -> Type? {
      guard !decl.isLibrary else { return nil }
      switch typeMemberDecl(other.name, of: decl) {
      case .alias(let alias): return resolvedAlias(alias)
      case .type(let nested): return .nominal(nested, nested.genericParameters.map { .generic($0) })
      case .variable, .function, .subscripted, .enumCase, .protocolType, .genericParameter, .associatedType, nil:
        return nil
      }
    }
    // From a constraint that ties it to one that the type declares or gives by a function: what the iterator iterates over.
    // A subscript may be declared to give just that: `subscript(position: Int) -> Element`.
    for owner in relevant where !decl.isLibrary {
      for case .sameType(let left, let right) in owner.constraints {
        let own = Type.associated(.generic(owner.selfParameter), associated)
        guard let other = left == own ? right : right == own ? left : nil,
          case .associated(.associated(.generic(owner.selfParameter), let part), _) = other, part !== associated,
          declared(part) != nil || givesByFunction(part, info, related)
        else { continue }
        let type = substitute(other, Substitution([owner.selfParameter: selfType]))
        if type != .error, !containsPending(type) { return type }
      }
    }
    // From the members that satisfy requirements. Of several, one whose type conforms as it has to.
    var unfit: Type?
    for owner in related.reversed() {
      for requirement in requirements(of: owner) where mentions(requirement, associated) {
        let candidates = info.members[memberName(of: requirement)] ?? loadedMembers(memberName(of: requirement), info)
        for candidate in candidates {
          ensure(candidate)
          guard let found = match(requirement, candidate, associated, owner.selfParameter, declared) else { continue }
          if candidates.count == 1 || decl.isLibrary || conforms(found, asBoundOf: associated) { return found }
          unfit = unfit ?? found
        }
      }
    }
    if let unfit { return unfit }
    // From constraints that tie it to others.
    for owner in relevant {
      for case .sameType(let left, let right) in owner.constraints {
        let own = Type.associated(.generic(owner.selfParameter), associated)
        let other = left == own ? right : right == own ? left : nil
        guard let other else { continue }
        let type = substitute(other, Substitution([owner.selfParameter: selfType]))
        if type != .error, !containsPending(type) { return type }
      }
    }
    if let parameter { return .generic(parameter) }
    if !decl.isLibrary, let type = inferFromConditions(associated, related, selfType) { return type }
    for owner in related {
      guard let makeDefault = typeInfo(owner).associatedDefaults[associated.name] else { continue }
      if associated.owner.libraryModule == nil,
        let type = inferFromExtensions(associated, related, conformances, selfType)
      {
        return type
      }
      let type = substitute(makeDefault(), Substitution([owner.selfParameter: selfType]))
      if type != .error { return type }
    }
    // From the condition under which a default holds: two associated types that are one.
    for owner in related {
      for requirement in requirements(of: owner) where mentions(requirement, associated) {
        for candidate in extensionCandidates(memberName(of: requirement), related) {
          ensure(candidate.declaration)
          for case .sameType(.associated(_, let left), .associated(_, let right)) in conditions(
            of: candidate.declaration)
          {
            let other = left === associated ? right : right === associated ? left : nil
            if let other, let type = associatedWitness(other, of: decl) { return type }
          }
        }
      }
    }
    // From what a protocol extension offers: `makeIterator` of a sequence that is its own iterator. Of a cell's type it
    // may be an extension of any protocol that the type conforms to, of the most refined one first.
    let offering = decl.isLibrary ? related : refinedFirst(conformances.map(\.protocolDecl))
    for owner in related {
      for requirement in requirements(of: owner) where mentions(requirement, associated) {
        for candidate in extensionCandidates(memberName(of: requirement), offering) {
          ensure(candidate.declaration)
          guard let found = match(requirement, candidate.declaration, associated, owner.selfParameter) else {
            continue
          }
          let type = substitute(found, Substitution([candidate.owner.selfParameter: selfType]))
          if type != .error, !mentionsAssociated(type, associated), mayConform(type, associated) { return type }
        }
      }
    }
    return nil
  }

  /// Whether a type has a function of its own for a requirement that mentions an associated type.
  private func givesByFunction(_ associated: AssociatedTypeDecl, _ info: TypeInfo, _ related: [ProtocolDecl]) -> Bool {
    related.contains { owner in
      requirements(of: owner).contains { requirement in
        guard case .function = requirement.kind, mentions(requirement, associated) else { return false }
        return info.members[memberName(of: requirement)]?.contains { if case .function = $0 { true } else { false } }
          ?? false
      }
    }
  }

  /// A default that holds where the associated type is a certain one, and whose other conditions hold: it is that one.
  /// `Indices` is a `Range<Index>` where indices are counted.
  private func inferFromConditions(
    _ associated: AssociatedTypeDecl, _ related: [ProtocolDecl], _ selfType: Type
  ) -> Type? {
    for owner in related {
      for requirement in requirements(of: owner) where mentions(requirement, associated) {
        for candidate in extensionCandidates(memberName(of: requirement), related) {
          ensure(candidate.declaration)
          guard case .variable(let variable) = candidate.declaration, let conditions = variable.getter?.requirements
          else { continue }
          let map = Substitution([candidate.owner.selfParameter: selfType])
          let own = Type.associated(.generic(candidate.owner.selfParameter), associated)
          for case .sameType(let left, let right) in conditions where left == own {
            let others = conditions.filter { $0 != .sameType(left, right) }
            if others.allSatisfy({ isSelfConformance($0, candidate.owner) || holds($0, map, .empty()) }) {
              return substitute(right, map)
            }
          }
        }
      }
    }
    return nil
  }

  /// What an extension gives for a requirement, if its conditions hold: that goes before a default.
  private func inferFromExtensions(
    _ associated: AssociatedTypeDecl, _ related: [ProtocolDecl], _ conformances: [DeclaredConformance], _ selfType: Type
  ) -> Type? {
    let offering = refinedFirst(conformances.map(\.protocolDecl))
    for owner in related {
      for requirement in requirements(of: owner) where mentions(requirement, associated) {
        for candidate in extensionCandidates(memberName(of: requirement), offering) {
          ensure(candidate.declaration)
          let map = Substitution([candidate.owner.selfParameter: selfType])
          let conditions = conditions(of: candidate.declaration).filter { !isSelfConformance($0, candidate.owner) }
          guard conditions.allSatisfy({ !mentionsAny($0) && holds($0, map, .empty()) }),
            let found = match(requirement, candidate.declaration, associated, owner.selfParameter)
          else { continue }
          let type = substitute(found, map)
          if type != .error, !mentionsAssociated(type, associated), conforms(type, asBoundOf: associated) {
            return type
          }
        }
      }
    }
    return nil
  }

  /// Whether a condition is about an associated type, which may be the one that is being found.
  private func mentionsAny(_ condition: Requirement) -> Bool {
    switch condition {
    case .conforms(let type, _), .anyObject(let type): isOpen(type)
    case .superclass(let type, let bound): isOpen(type) || isOpen(bound)
    case .sameType(let left, let right): isOpen(left) || isOpen(right)
    }
  }

  /// Whether a type conforms to what an associated type has to conform to.
  private func conforms(_ type: Type, asBoundOf associated: AssociatedTypeDecl) -> Bool {
    let own = Type.associated(.generic(associated.owner.selfParameter), associated)
    return associated.owner.constraints.allSatisfy { constraint in
      guard case .conforms(own, let bound) = constraint else { return true }
      return conforms(type, bound, .empty())
    }
  }

  /// The conditions under which a member of a protocol extension is there.
  private func conditions(of declaration: ValueDecl) -> [Requirement] {
    switch declaration {
    case .function(let function): function.requirements
    case .variable(let variable): variable.getter?.requirements ?? []
    case .subscripted(let decl): decl.getter?.requirements ?? []
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: []
    }
  }

  /// Functions and tuples conform to nothing, so that they are no associated type that has to.
  private func mayConform(_ type: Type, _ associated: AssociatedTypeDecl) -> Bool {
    switch type {
    case .function, .tuple, .metatype, .protocolMetatype:
      let own = Type.associated(.generic(associated.owner.selfParameter), associated)
      return !associated.owner.constraints.contains { if case .conforms(own, _) = $0 { true } else { false } }
    case .nominal, .generic, .associated, .existential, .opaque, .variable, .error: return true
    }
  }

  private func isSelfConformance(_ requirement: Requirement, _ owner: ProtocolDecl) -> Bool {
    if case .conforms(.generic(owner.selfParameter), owner) = requirement { return true }
    return false
  }

  private func containsPending(_ type: Type) -> Bool {
    contains(type) { if case .associated(.nominal, _) = $0 { true } else { false } }
  }

  private func loadedMembers(_ name: String, _ info: TypeInfo) -> [ValueDecl] {
    if !info.groups.isEmpty { loadLibraryMembers(name, of: info) }
    return info.members[name] ?? []
  }

  private func extensionCandidates(
    _ name: String, _ owners: [ProtocolDecl]
  ) -> [(declaration: ValueDecl, owner: ProtocolDecl)] {
    owners.flatMap { owner in
      _ = protocolMembers(name, owner)
      return (typeInfo(owner).extensionMembers[name] ?? []).map { ($0, owner) }
    }
  }

  func memberName(of requirement: FunctionDecl) -> String { requirement.name }

  private func isOpen(_ type: Type) -> Bool {
    contains(type) { if case .associated = $0 { true } else { false } }
  }

  private func mentionsAssociated(_ type: Type, _ associated: AssociatedTypeDecl) -> Bool {
    contains(type) { if case .associated(_, associated) = $0 { true } else { false } }
  }

  func mentions(_ requirement: FunctionDecl, _ associated: AssociatedTypeDecl) -> Bool {
    mentionsAssociated(requirement.result, associated)
      || requirement.parameters.contains { mentionsAssociated($0.type, associated) }
      || requirement.thrown.map { mentionsAssociated($0, associated) } == true
  }

  /// What a member that may satisfy a requirement makes of an associated type in it.
  private func match(
    _ requirement: FunctionDecl, _ candidate: ValueDecl, _ associated: AssociatedTypeDecl,
    _ selfParameter: GenericParameter, _ declared: (AssociatedTypeDecl) -> Type? = { _ in nil }
  ) -> Type? {
    var found: Type?
    func walk(_ pattern: Type, _ type: Type) -> Bool {
      switch (pattern, type) {
      case (.associated(.generic(selfParameter), let mentioned), _):
        if mentioned === associated {
          if found == nil { found = type }
          return true
        }
        guard let declared = declared(mentioned), !isOpen(declared), !isOpen(type) else { return true }
        return declared == type
      case (.nominal(let a, let left), .nominal(let b, let right)):
        return a == b && left.count == right.count && zip(left, right).allSatisfy { walk($0, $1) }
      case (.tuple(let left), .tuple(let right)):
        return left.count == right.count && zip(left, right).allSatisfy { walk($0.type, $1.type) }
      case (.function(let left), .function(let right)):
        return left.parameters.count == right.parameters.count
          && zip(left.parameters, right.parameters).allSatisfy { walk($0.type, $1.type) }
          && walk(left.result, right.result)
      case (.metatype(let left), .metatype(let right)): return walk(left, right)
      case (.generic, _), (.associated, _): return true
      case (.nominal, _), (.tuple, _), (.function, _), (.existential, _), (.opaque, _), (.metatype, _),
        (.protocolMetatype, _), (.variable, _),
        (.error, _):
        return pattern == type
      }
    }
    /// What a generic member would leave open says nothing.
    func pair(_ types: [(Type, Type)], _ own: [GenericParameter]) -> Type? {
      guard types.allSatisfy({ walk($0, $1) }), let found else { return nil }
      if own.isEmpty { return found }
      return contains(found) { if case .generic(let parameter) = $0 { own.contains(parameter) } else { false } }
        ? nil : found
    }
    switch (requirement.kind, candidate) {
    case (.function, .function(let function)), (.initializer, .function(let function)):
      guard function.parameters.count == requirement.parameters.count,
        function.isStatic == requirement.isStatic || requirement.name == "init",
        zip(function.parameters, requirement.parameters).allSatisfy({
          $0.label == $1.label && $0.isVariadic == $1.isVariadic
        })
      else { return nil }
      var pairs = zip(requirement.parameters, function.parameters).map { ($0.type, $1.type) }
      if case .function = requirement.kind { pairs.append((requirement.result, function.result)) }
      if let thrown = requirement.thrown, mentionsAssociated(thrown, associated) {
        pairs.append((thrown, function.thrown ?? library("Never")))
      }
      return pair(pairs, function.genericParameters)
    case (.getter(of: .variable), .variable(let variable)):
      return pair([(requirement.result, variable.type)], [])
    case (.getter(of: .subscript), .subscripted(let decl)):
      guard decl.parameters.count == requirement.parameters.count,
        zip(decl.parameters, requirement.parameters).allSatisfy({ $0.label == $1.label })
      else { return nil }
      return pair(
        zip(requirement.parameters, decl.parameters).map { ($0.type, $1.type) } + [(requirement.result, decl.result)],
        decl.genericParameters)
    // A case is its type's own function, or property where it has no payload.
    case (.function, .enumCase(let enumCase)):
      guard requirement.isStatic, enumCase.payload.map(\.label) == requirement.parameters.map(\.label) else {
        return nil
      }
      let pairs = zip(requirement.parameters, enumCase.payload).map { ($0.type, $1.type) }
      return pair(pairs + [(requirement.result, enumCase.owner.selfType)], [])
    case (.getter(of: .variable), .enumCase(let enumCase)):
      guard requirement.isStatic, enumCase.payload.isEmpty else { return nil }
      return pair([(requirement.result, enumCase.owner.selfType)], [])
    // What a setter tells, its getter does.
    case (.function, _), (.initializer, _), (.deinitializer, _), (.getter, _), (.setter, _), (.willSet, _),
      (.didSet, _):
      return nil
    }
  }
}
