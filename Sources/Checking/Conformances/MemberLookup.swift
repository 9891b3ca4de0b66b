import Diagnostics

/// A member that a use may mean, with what it binds.
struct MemberCandidate {
  var declaration: ValueDecl
  /// The owner's generic parameters, or a protocol's `Self`, as the base makes them.
  var bindings: [GenericParameter: Type]
  /// The base's type as the member's owner sees it: a superclass, perhaps.
  var baseType: Type
  var ofProtocol: ProtocolDecl?
  var isExtension: Bool
  /// Of a requirement: how it is reached.
  var isExistential: Bool
}

extension Checker {
  /// Members of a nominal type by name: its own, its superclasses', its protocols'.
  func rawMembers(_ name: String, of decl: NominalDecl) -> [RawMember] {
    let info = typeInfo(decl)
    if let known = info.memberCache[name] { return known.members }
    var result: [RawMember] = []
    var current: NominalDecl? = decl
    while let here = current {
      for declaration in ownMembers(name, typeInfo(here)) {
        if here != decl, isOverridden(declaration, by: result) { continue }
        if here != decl, case .function(let function) = declaration, case .initializer = function.kind {
          // Inherited initialisers are added as the subclass's own.
          continue
        }
        result.append(RawMember(declaration: declaration, ofProtocol: nil, isExtension: false, ofNominal: here))
      }
      _ = declaredConformances(of: here)
      guard case .nominal(let next, _)? = here.superclass else { break }
      current = next
    }
    for owner in protocols(of: .nominal(decl, []), .empty()) {
      appendProtocolMembers(name, owner, to: &result)
    }
    result = dropShadowed(result, name, decl)
    if !info.isResolvingConformances { info.memberCache[name] = MemberList(result) }
    return result
  }

  func haveSameLabels(_ a: FunctionDecl, _ b: FunctionDecl) -> Bool {
    a.parameters.count == b.parameters.count
      && a.parameters.indices.allSatisfy { a.parameters[$0].label == b.parameters[$0].label }
  }

  private func appendProtocolMembers(_ name: String, _ owner: ProtocolDecl, to result: inout [RawMember]) {
    let info = typeInfo(owner)
    if !info.groups.isEmpty { loadLibraryMembers(name, of: info) }
    for declaration in info.members[name] ?? [] {
      ensure(declaration)
      result.append(RawMember(declaration: declaration, ofProtocol: owner, isExtension: false, ofNominal: nil))
    }
    for declaration in info.extensionMembers[name] ?? [] {
      ensure(declaration)
      result.append(RawMember(declaration: declaration, ofProtocol: owner, isExtension: true, ofNominal: nil))
    }
  }

  private func isOverridden(_ declaration: ValueDecl, by found: [RawMember]) -> Bool {
    found.contains { other in
      switch (declaration, other.declaration) {
      case (.function(let a), .function(let b)):
        if case .initializer = a.kind { return false }
        return a.isStatic == b.isStatic && haveSameLabels(a, b)
          && a.parameters.count == b.parameters.count
          && zip(a.parameters, b.parameters).allSatisfy { mayBeOne($0.type, $1.type) }
      case (.variable, .variable): return true
      case (.subscripted(let a), .subscripted(let b)):
        return a.parameters.map(\.label) == b.parameters.map(\.label)
          && zip(a.parameters, b.parameters).allSatisfy { $0.type == $1.type }
      case (.variable, _), (.function, _), (.subscripted, _), (.enumCase, _), (.type, _), (.protocolType, _),
        (.alias, _), (.genericParameter, _), (.associatedType, _):
        return false
      }
    }
  }

  /// Whether a superclass's parameter may be of the same type as an override's, whatever its generic parameters are.
  private func mayBeOne(_ a: Type, _ b: Type) -> Bool {
    if case .nominal(let x, let inner) = a, case .nominal(let y, let other) = b {
      return x == y && zip(inner, other).allSatisfy { mayBeOne($0, $1) }
    }
    return a == b || containsGenerics(a)
  }

  private func containsGenerics(_ type: Type) -> Bool {
    contains(type) { if case .generic = $0 { true } else { false } }
  }

  /// Leaves out requirements that the type's own member meets, and defaults that it replaces.
  private func dropShadowed(_ members: [RawMember], _ name: String, _ decl: NominalDecl) -> [RawMember] {
    guard members.count > 1, members.contains(where: { $0.ofProtocol != nil }) else { return members }
    let selfType = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
    var result: [RawMember] = []
    for (index, member) in members.enumerated() {
      guard let owner = member.ofProtocol else {
        result.append(member)
        continue
      }
      let isShadowed = members.enumerated().contains { otherIndex, other in
        guard otherIndex != index else { return false }
        if other.ofProtocol == nil {
          if !member.isExtension, isOnlyWitness(other, of: member, among: members) { return true }
          return sameShape(member.declaration, owner, other.declaration, nil, selfType, isExact: member.isExtension)
            && (!member.isExtension
              || holds(other.declaration, whenever: member.declaration, owner, decl, selfType)
                && takesAllCalls(other.declaration, of: member.declaration)
                && !givesAnotherType(other.declaration, than: member.declaration))
        }
        // Among protocols' members: a default stands for the requirement it meets.
        if !member.isExtension, other.isExtension {
          return sameShape(member.declaration, owner, other.declaration, other.ofProtocol, selfType, isExact: true)
            && defaultApplies(other.declaration, selfType)
        }
        // A requirement repeated by a refining protocol.
        if !member.isExtension, !other.isExtension, otherIndex < index {
          return sameShape(member.declaration, owner, other.declaration, other.ofProtocol, selfType, isExact: true)
        }
        return false
      }
      if !isShadowed { result.append(member) }
    }
    return result
  }

  /// Whether a generic method is all that can meet a requirement without generic parameters: a set's `union(_:)`.
  private func isOnlyWitness(_ own: RawMember, of member: RawMember, among members: [RawMember]) -> Bool {
    guard case .function(let wanted) = member.declaration, wanted.genericParameters.isEmpty,
      case .function(let found) = own.declaration, !found.genericParameters.isEmpty, own.ofNominal?.isLibrary == true
    else { return false }
    let meeting = members.filter { other in
      guard case .function(let function) = other.declaration, other.ofProtocol == nil || other.isExtension else {
        return false
      }
      return function.isStatic == wanted.isStatic && haveSameLabels(function, wanted)
    }
    return meeting.count == 1 && found.isStatic == wanted.isStatic && haveSameLabels(found, wanted)
  }

  /// Whether a type's own member may be called with as few arguments as a default: an own `dropFirst(_:)` is not called as
  /// `dropFirst()`.
  private func takesAllCalls(_ own: ValueDecl, of other: ValueDecl) -> Bool {
    guard case .function(let own) = own, case .function(let other) = other else { return true }
    return zip(own.parameters, other.parameters).allSatisfy { $0.defaultValue != nil || $1.defaultValue == nil }
  }

  /// Whether the two may be told apart by what they give: a set's `filter` gives a set, that of sequences an array.
  private func givesAnotherType(_ own: ValueDecl, than other: ValueDecl) -> Bool {
    guard case .function(let own) = own, case .function(let other) = other,
      case .nominal(let mine, _) = own.result, case .nominal(let theirs, _) = other.result
    else { return false }
    return mine != theirs
  }

  /// Whether a type's own member is there wherever a default is: it stands under no condition that the default lacks.
  private func holds(
    _ own: ValueDecl, whenever other: ValueDecl, _ owner: ProtocolDecl, _ decl: NominalDecl, _ selfType: Type
  ) -> Bool {
    let wanted = requirements(of: own).filter { isAbout(decl.genericParameters, $0) }
    guard !wanted.isEmpty else { return true }
    let selfOnly = Substitution([owner.selfParameter: selfType])
    let given = requirements(of: other).map { requirement -> Requirement in
      switch requirement {
      case .conforms(let type, let bound): .conforms(substitute(type, selfOnly), bound)
      case .superclass(let type, let bound): .superclass(substitute(type, selfOnly), substitute(bound, selfOnly))
      case .sameType(let a, let b): .sameType(substitute(a, selfOnly), substitute(b, selfOnly))
      case .anyObject(let type): .anyObject(substitute(type, selfOnly))
      }
    }
    return wanted.allSatisfy { given.contains($0) }
  }

  /// Whether a condition is one on parameters of the type, or on what belongs to them.
  private func isAbout(_ parameters: [GenericParameter], _ requirement: Requirement) -> Bool {
    func isRooted(_ type: Type) -> Bool {
      switch type {
      case .generic(let parameter): parameters.contains(parameter)
      case .associated(let base, _): isRooted(base)
      case .nominal, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
      }
    }
    return switch requirement {
    case .conforms(let type, _), .superclass(let type, _), .anyObject(let type): isRooted(type)
    case .sameType(let a, let b): isRooted(a) && !isOfOther(b, parameters) || isRooted(b) && !isOfOther(a, parameters)
    }
  }

  /// Whether a type is made of generic parameters other than these, as a method's own are.
  private func isOfOther(_ type: Type, _ parameters: [GenericParameter]) -> Bool {
    contains(type) { if case .generic(let parameter) = $0 { !parameters.contains(parameter) } else { false } }
  }

  private func requirements(of declaration: ValueDecl) -> [Requirement] {
    switch declaration {
    case .function(let function): function.requirements
    case .variable(let variable): variable.requirements
    case .subscripted(let decl): decl.requirements
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: []
    }
  }

  /// Whether a default without conditions beyond the protocol's meets the requirement for sure.
  private func defaultApplies(_ declaration: ValueDecl, _ selfType: Type) -> Bool {
    switch declaration {
    case .function, .variable, .subscripted: requirements(of: declaration).isEmpty
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: false
    }
  }

  private func sameShape(
    _ a: ValueDecl, _ aOwner: ProtocolDecl?, _ b: ValueDecl, _ bOwner: ProtocolDecl?, _ selfType: Type, isExact: Bool
  ) -> Bool {
    func types(_ parameters: [ParameterDecl], _ owner: ProtocolDecl?) -> [Type] {
      let map = owner.map { [$0.selfParameter: selfType] } ?? [:]
      return parameters.map { substitute($0.type, Substitution(map)) }
    }
    switch (a, b) {
    case (.function(let a), .function(let b)):
      guard a.isStatic == b.isStatic, haveSameLabels(a, b), fixities[a] == fixities[b] else { return false }
      if !isExact { return a.genericParameters.count == b.genericParameters.count || !a.genericParameters.isEmpty }
      if a.genericParameters.count != b.genericParameters.count || bounds(a) != bounds(b) { return false }
      var renamed: [GenericParameter: Type] = [:]
      for (left, right) in zip(a.genericParameters, b.genericParameters) { renamed[left] = .generic(right) }
      return zip(types(a.parameters, aOwner), types(b.parameters, bOwner)).allSatisfy {
        ignoringEscape(instantiate($0, renamed)) == ignoringEscape($1)
      }
    case (.variable(let a), .variable(let b)):
      let aIsStatic = if case .type = a.scope { true } else { false }
      let bIsStatic = if case .type = b.scope { true } else { false }
      return aIsStatic == bIsStatic
    case (.variable(let a), .enumCase):
      if case .type = a.scope { return true }
      return false
    case (.function(let a), .enumCase): return a.isStatic
    case (.subscripted(let a), .subscripted(let b)):
      guard a.parameters.map(\.label) == b.parameters.map(\.label) else { return false }
      return zip(types(a.parameters, aOwner), types(b.parameters, bOwner)).allSatisfy { $0 == $1 }
    case (.variable, _), (.function, _), (.subscripted, _), (.enumCase, _), (.type, _), (.protocolType, _), (.alias, _),
      (.genericParameter, _), (.associatedType, _):
      return a.isType && b.isType
    }
  }

  /// The protocols that each own generic parameter must conform to.
  private func bounds(_ function: FunctionDecl) -> [Set<ProtocolDecl>] {
    function.genericParameters.map { parameter in
      Set(
        function.requirements.compactMap { requirement in
          if case .conforms(.generic(parameter), let decl) = requirement { return decl }
          return nil
        })
    }
  }

  func ignoringEscape(_ type: Type) -> Type {
    if case .function(var function) = type {
      function.isEscaping = true
      return .function(function)
    }
    return type
  }

  /// What `base.name` may mean.
  func memberCandidates(_ name: String, of base: Type, _ environment: GenericEnvironment) -> [MemberCandidate] {
    switch base {
    case .nominal(let decl, let arguments):
      return rawMembers(name, of: decl).map { member in
        var bindings: [GenericParameter: Type] = [:]
        var baseType = base
        if let owner = member.ofProtocol {
          bindings[owner.selfParameter] = base
        } else if let owner = member.ofNominal {
          var ownerArguments = arguments
          if owner != decl, let mapped = supertype(base, of: owner), case .nominal(_, let found) = mapped {
            ownerArguments = found
            baseType = mapped
          }
          for (parameter, argument) in zip(owner.genericParameters, ownerArguments) { bindings[parameter] = argument }
        }
        return MemberCandidate(
          declaration: member.declaration, bindings: bindings, baseType: baseType, ofProtocol: member.ofProtocol,
          isExtension: member.isExtension, isExistential: false)
      }
    case .generic, .associated, .opaque, .existential:
      var members: [RawMember] = []
      for owner in protocols(of: base, environment) { appendProtocolMembers(name, owner, to: &members) }
      // A requirement goes before a default of the same shape.
      members = members.enumerated().filter { index, member in
        !members.enumerated().contains { otherIndex, other in
          otherIndex != index && !other.isExtension && (member.isExtension || otherIndex < index)
            && sameShape(
              member.declaration, member.ofProtocol, other.declaration, other.ofProtocol, base, isExact: true)
        }
      }.map(\.element)
      let isExistential = if case .existential = base { true } else { false }
      var result = members.map { member in
        MemberCandidate(
          declaration: member.declaration, bindings: [member.ofProtocol!.selfParameter: base], baseType: base,
          ofProtocol: member.ofProtocol, isExtension: member.isExtension, isExistential: isExistential)
      }
      if let superclass = superclassBound(of: base, environment) {
        let inherited = memberCandidates(name, of: superclass, environment).filter { $0.ofProtocol == nil }
        // What a class declares goes before what its protocols say of it.
        result.removeAll { member in
          inherited.contains {
            sameShape($0.declaration, nil, member.declaration, member.ofProtocol, superclass, isExact: true)
          } && member.ofProtocol.map { conforms(superclass, $0, environment) } == true
        }
        result = inherited + result
      }
      return result
    case .tuple, .function, .metatype, .protocolMetatype, .variable, .error:
      return []
    }
  }
}
