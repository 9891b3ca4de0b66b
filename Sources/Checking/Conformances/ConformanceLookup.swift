import Diagnostics

extension Checker {
  /// Whether a type conforms, conditions included.
  func conforms(_ type: Type, _ decl: ProtocolDecl, _ environment: GenericEnvironment) -> Bool {
    if decl.libraryModule != nil {
      switch decl.name {
      case "Sendable", "Copyable", "Escapable", "BitwiseCopyable", "SendableMetatype", "_KeyPathAccess": return true
      default: break
      }
    }
    switch type {
    case .nominal(let nominal, let arguments):
      if isNever(type) {
        return ["Error", "Equatable", "Hashable", "Comparable"].contains(decl.name)
          || declaredConformance(of: nominal, to: decl) != nil
      }
      guard let found = declaredConformance(of: nominal, to: decl) else { return false }
      if found.conformance.conditions.isEmpty { return true }
      nestingDepth += 1
      defer { nestingDepth -= 1 }
      if nestingDepth > 200 { return false }
      var ownerArguments = arguments
      if found.owner != nominal, case .nominal(_, let mapped)? = supertype(type, of: found.owner) {
        ownerArguments = mapped
      }
      let map = substitution(found.owner, ownerArguments)
      return found.conformance.conditions.allSatisfy { holds($0, map, environment) }
    case .generic, .associated, .opaque:
      if protocols(of: type, environment).contains(decl) { return true }
      if let superclass = superclassBound(of: type, environment) { return conforms(superclass, decl, environment) }
      return false
    case .existential(let existential):
      // `any Error` is the one existential that conforms to its own protocol, class-bound and marker ones apart.
      if decl.name == "Error", decl.libraryModule != nil {
        return existential.protocols.contains { inheritsProtocol($0, from: decl) }
      }
      if let superclass = existential.superclass { return conforms(superclass, decl, environment) }
      return false
    case .error: return true
    case .tuple, .function, .metatype, .protocolMetatype, .variable: return false
    }
  }

  func holds(_ requirement: Requirement, _ map: Substitution, _ environment: GenericEnvironment) -> Bool {
    switch requirement {
    case .conforms(let subject, let decl):
      return conforms(canonical(substitute(subject, map), environment), decl, environment)
    case .superclass(let subject, let superclass):
      guard case .nominal(let decl, _) = substitute(superclass, map) else { return false }
      let type = canonical(substitute(subject, map), environment)
      if supertype(type, of: decl) != nil { return true }
      if let bound = superclassBound(of: type, environment) { return supertype(bound, of: decl) != nil }
      return false
    case .sameType(let left, let right):
      return canonical(substitute(left, map), environment) == canonical(substitute(right, map), environment)
    case .anyObject(let subject):
      return isReference(canonical(substitute(subject, map), environment), environment)
    }
  }

  /// The declared conformance of a type or of one of its superclasses.
  func declaredConformance(
    of nominal: NominalDecl, to decl: ProtocolDecl
  ) -> (conformance: DeclaredConformance, owner: NominalDecl)? {
    var current: NominalDecl? = nominal
    while let here = current {
      if let found = declaredConformances(of: here).first(where: { $0.protocolDecl == decl }) { return (found, here) }
      guard case .nominal(let next, _)? = here.superclass else { return nil }
      current = next
    }
    return nil
  }

  // MARK: Oracle

  package func conformance(of type: Type, to protocolDecl: ProtocolDecl) -> Conformance? {
    defer { finishServedTypes() }
    guard case .nominal(let nominal, _) = type, conforms(type, protocolDecl, .empty()),
      let found = declaredConformance(of: nominal, to: protocolDecl)
    else { return nil }
    let record = conformanceRecord(found.owner, protocolDecl, found.conformance)
    for ancestor in ancestry(of: protocolDecl) {
      loadAssociatedTypes(of: ancestor)
      for associated in ancestor.associatedTypes where record.associatedTypes[associated] == nil {
        record.associatedTypes[associated] = associatedWitness(associated, of: found.owner)
      }
    }
    for requirement in requirements(of: protocolDecl) where record.witnesses[requirement] == nil {
      if let witness = findWitness(for: requirement, of: found.owner, protocolDecl) {
        record.witnesses[requirement] = witness
      }
    }
    return record
  }

  func conformanceRecord(
    _ owner: NominalDecl, _ decl: ProtocolDecl, _ declared: DeclaredConformance
  ) -> Conformance {
    let info = typeInfo(owner)
    if let known = info.conformances[decl] { return known }
    let record = Conformance(
      type: .nominal(owner, owner.genericParameters.map { .generic($0) }), protocolDecl: decl,
      genericParameters: owner.genericParameters, conditions: declared.conditions)
    info.conformances[decl] = record
    return record
  }

  /// Types that came up while specialisation asks must have their fields' types before it lays them out.
  func finishServedTypes() {
    guard isServing, serviceDepth == 0, !unfinishedTypes.isEmpty else { return }
    serviceDepth += 1
    finishTypes()
    serviceDepth -= 1
  }

  package func witness(for requirement: FunctionDecl, _ substitution: Substitution) -> Witness {
    defer { finishServedTypes() }
    guard case .protocolRequirement(let decl) = requirement.owner, var base = substitution[decl.selfParameter] else {
      return Witness(.function(requirement), substitution)
    }
    var substitution = substitution
    if case .opaque = base {
      // An associated type that is what a function's body says.
      base = substitute(base, Substitution())
      substitution.types[decl.selfParameter] = base
    }
    guard case .nominal(let nominal, _) = base,
      let found = declaredConformance(of: nominal, to: decl)
    else {
      preconditionFailure("no conformance of \(text(base)) to \(decl.name)")
    }
    let record = conformanceRecord(found.owner, decl, found.conformance)
    let witness: Witness
    if let known = record.witnesses[requirement] {
      witness = known
    } else if let made = findWitness(for: requirement, of: found.owner, decl) {
      record.witnesses[requirement] = made
      witness = made
    } else {
      preconditionFailure("no witness of \(text(base)) for \(decl.name).\(requirement.fullName)")
    }
    // A subclass that inherits the conformance is still `Self` of a default from a protocol extension.
    var map = substitution.types
    if case .nominal(_, let arguments)? = supertype(base, of: found.owner) {
      for (parameter, argument) in zip(found.owner.genericParameters, arguments) { map[parameter] = argument }
    } else if case .nominal(_, let arguments) = base {
      for (parameter, argument) in zip(found.owner.genericParameters, arguments) { map[parameter] = argument }
    }
    var types: [GenericParameter: Type] = [:]
    for (parameter, type) in witness.substitution.types { types[parameter] = substitute(type, Substitution(map)) }
    if case .function(let function) = witness.target {
      switch function.owner {
      case .protocolExtension(let owner), .protocolRequirement(let owner): types[owner.selfParameter] = base
      case .none, .nominal: break
      }
    }
    return Witness(witness.target, Substitution(types))
  }
}
