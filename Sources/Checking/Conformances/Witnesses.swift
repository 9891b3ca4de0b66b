import Diagnostics

extension Checker {
  /// What satisfies a requirement for a type, in terms of the type's own generic parameters.
  func findWitness(for requirement: FunctionDecl, of decl: NominalDecl, _ protocolDecl: ProtocolDecl) -> Witness? {
    ensureSignature(requirement)
    let selfType = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
    let matcher = WitnessMatcher(self, requirement, protocolDecl, selfType, decl)
    // The type's own members, then its superclasses'.
    var current: NominalDecl? = decl
    while let here = current {
      let info = typeInfo(here)
      var found: (witness: Witness, generics: Int)?
      for candidate in ownMembers(requirement.name, info) where replacements.isMeant(candidate, in: servedCell) {
        let generics = genericCount(candidate)
        if let known = found, known.generics <= generics { continue }
        if here != decl, facts(of: candidate).privateTo != nil { continue }
        if let witness = matcher.match(candidate, owner: .type(here)) { found = (witness, generics) }
      }
      if let found { return found.witness }
      guard case .nominal(let next, _)? = here.superclass else { break }
      current = next
    }
    if LibraryIndex.isOperator(requirement.name) {
      for case .function(let function) in globalOperatorDecls(requirement.name) {
        guard replacements.isMeant(.function(function), in: servedCell) else { continue }
        if let witness = matcher.match(.function(function), owner: .none) { return witness }
      }
    }
    if let synthesized = synthesizedWitness(for: requirement, of: decl, protocolDecl) { return synthesized }
    // Defaults: those of more refined protocols, and more bound ones, first; only of protocols that the type conforms to
    // wherever it conforms to this one: a conditional conformance to another protocol changes nothing here. (The
    // library's own types step back with what they have of `BidirectionalCollection`.)
    var best: (witness: Witness, rank: Int)?
    let owners = protocols(of: selfType, .empty())
    for owner in owners
    where decl.libraryModule != nil || conforms(selfType, owner, matcher.environment) {
      _ = protocolMembers(requirement.name, owner)
      for candidate in typeInfo(owner).extensionMembers[requirement.name] ?? [] {
        ensure(candidate)
        guard replacements.isMeant(candidate, in: servedCell),
          let witness = matcher.match(candidate, owner: .extensionOf(owner))
        else { continue }
        // What is less generic itself comes first, whatever it asks of its parameters.
        let rank = ancestry(of: owner).count * 100 + requirementCount(candidate) - genericCount(candidate) * 10_000
        if best == nil || best!.rank < rank { best = (witness, rank) }
      }
    }
    return best?.witness
  }

  private func globalOperatorDecls(_ name: String) -> [ValueDecl] {
    (cellOperators[name] ?? []).compactMap { function in
      if case .none = function.owner { return .function(function) }
      return nil
    }
  }

  private func genericCount(_ declaration: ValueDecl) -> Int {
    switch declaration {
    case .function(let function): function.genericParameters.count
    case .subscripted(let decl): decl.genericParameters.count
    case .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: 0
    }
  }

  private func requirementCount(_ declaration: ValueDecl) -> Int {
    switch declaration {
    case .function(let function): function.requirements.count
    case .variable(let variable): variable.requirements.count
    case .subscripted(let decl): decl.requirements.count
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: 0
    }
  }

  func ownMembers(_ name: String, _ info: TypeInfo) -> [ValueDecl] {
    if !info.groups.isEmpty { loadLibraryMembers(name, of: info) }
    if name == "init", case .nominal(let decl) = info.subject { addImplicitInitializers(decl) }
    let found = info.members[name] ?? []
    found.forEach(ensure)
    return found
  }
}

extension LibraryIndex {
  static func isOperator(_ name: String) -> Bool {
    guard let first = name.unicodeScalars.first else { return false }
    if first.isASCII { return startsOperator(UInt8(first.value)) }
    // Symbols that begin operators; other characters beyond ASCII begin names.
    switch first.value {
    case 0xA1...0xA7, 0xA9, 0xAB, 0xAC, 0xAE, 0xB0, 0xB1, 0xB6, 0xBB, 0xBF, 0xD7, 0xF7, 0x2016...0x2017,
      0x2020...0x2027, 0x2030...0x203E, 0x2041...0x2053, 0x2055...0x205E, 0x2190...0x23FF, 0x2500...0x2775,
      0x2794...0x2BFF, 0x2E00...0x2E7F, 0x3001...0x3003, 0x3008...0x3020, 0x3030:
      return true
    default: return false
    }
  }
}

/// Matches members against one requirement for one type.
private struct WitnessMatcher {
  enum Owner {
    case none
    case type(NominalDecl)
    case extensionOf(ProtocolDecl)
  }

  let checker: Checker
  let requirement: FunctionDecl
  let protocolDecl: ProtocolDecl
  let selfType: Type
  let decl: NominalDecl
  private let requirementTypes: [Type]
  private let requirementResult: Type
  private let requirementThrown: Type?
  let environment: GenericEnvironment

  init(
    _ checker: Checker, _ requirement: FunctionDecl, _ protocolDecl: ProtocolDecl, _ selfType: Type, _ decl: NominalDecl
  ) {
    self.checker = checker
    self.requirement = requirement
    self.protocolDecl = protocolDecl
    self.selfType = selfType
    self.decl = decl
    let map = Substitution([protocolDecl.selfParameter: selfType])
    var constraints = checker.allRequirements(of: decl)
    if let declared = checker.declaredConformance(of: decl, to: protocolDecl) {
      constraints += declared.conformance.conditions
    }
    // Constraints of the requirement's own parameters, with `Self` made concrete.
    for own in requirement.requirements {
      switch own {
      case .conforms(let subject, let bound):
        constraints.append(.conforms(checker.substitute(subject, map), bound))
      case .superclass(let subject, let superclass):
        constraints.append(.superclass(checker.substitute(subject, map), checker.substitute(superclass, map)))
      case .sameType(let left, let right):
        constraints.append(.sameType(checker.substitute(left, map), checker.substitute(right, map)))
      case .anyObject(let subject):
        constraints.append(.anyObject(checker.substitute(subject, map)))
      }
    }
    let environment = GenericEnvironment(constraints)
    self.environment = environment
    requirementTypes = requirement.parameters.map { checker.canonical(checker.substitute($0.type, map), environment) }
    requirementResult = checker.canonical(checker.substitute(requirement.result, map), environment)
    requirementThrown = requirement.thrown.map { checker.canonical(checker.substitute($0, map), environment) }
  }

  func match(_ candidate: ValueDecl, owner: Owner) -> Witness? {
    switch (requirement.kind, candidate) {
    case (.function, .function(let function)):
      guard case .function = function.kind, checker.fixities[function] == checker.fixities[requirement] else {
        return nil
      }
      if function.isStatic != requirement.isStatic, !LibraryIndex.isOperator(requirement.name) { return nil }
      return matchFunction(function, owner)
    case (.initializer, .function(let function)):
      guard case .initializer = function.kind else { return nil }
      if function.isFailable, !requirement.isFailable { return nil }
      return matchFunction(function, owner)
    case (.function, .enumCase(let enumCase)):
      checker.ensureCase(enumCase)
      guard requirement.isStatic, requirementResult == selfType,
        enumCase.payload.map(\.label) == requirement.parameters.map(\.label),
        enumCase.payload.map({ checker.canonical($0.type, environment) }) == requirementTypes
      else { return nil }
      return Witness(.enumCase(enumCase), Substitution())
    case (.getter(of: .variable), .enumCase(let enumCase)):
      guard requirement.isStatic, enumCase.payload.isEmpty, requirementResult == selfType else { return nil }
      return Witness(.enumCase(enumCase), Substitution())
    case (.getter(of: .variable), .variable(let variable)), (.setter(of: .variable), .variable(let variable)):
      return matchVariable(variable, owner)
    case (.getter(of: .subscript), .subscripted(let found)):
      guard let getter = found.getter else { return nil }
      return matchFunction(getter, owner)
    case (.setter(of: .subscript), .subscripted(let found)):
      guard let setter = found.setter else { return nil }
      return matchFunction(setter, owner)
    case (.function, _), (.initializer, _), (.deinitializer, _), (.getter, _), (.setter, _), (.willSet, _),
      (.didSet, _):
      return nil
    }
  }

  private func matchVariable(_ variable: VariableDecl, _ owner: Owner) -> Witness? {
    let isStatic = if case .type = variable.scope { true } else { false }
    guard isStatic == requirement.isStatic else { return nil }
    let isSetter = if case .setter = requirement.kind { true } else { false }
    let wanted = isSetter ? requirementTypes[0] : requirementResult
    var bound = bindings(owner)
    let accessor = isSetter ? variable.setter : variable.getter
    let type = checker.canonical(checker.instantiate(variable.type, bound), environment)
    guard isSetter ? unify(type, wanted, &bound, []) : gives(type, &bound, []) else { return nil }
    if variable.isLazy {
      // Reading it changes a value.
      if !requirement.isMutating, decl.kind != .classType { return nil }
    } else if let accessor {
      if accessor.isMutating, !requirement.isMutating { return nil }
      guard conditionsHold(accessor.requirements, bound) else { return nil }
      return Witness(.function(accessor), Substitution(bound))
    }
    if variable.getter != nil, !variable.isLazy { return nil }
    if isSetter, variable.isConstant { return nil }
    return Witness(isStatic ? .variable(variable) : .field(variable), Substitution(bound))
  }

  private func matchFunction(_ function: FunctionDecl, _ owner: Owner) -> Witness? {
    checker.ensureSignature(function)
    guard function.parameters.count == requirement.parameters.count else { return nil }
    for (own, wanted) in zip(function.parameters, requirement.parameters) {
      guard own.label == wanted.label, own.isVariadic == wanted.isVariadic, own.isInout == wanted.isInout else {
        return nil
      }
    }
    guard throwsNoMore(function) else { return nil }
    if function.isMutating, !requirement.isMutating, !function.isInitializer { return nil }
    var bound = bindings(owner)
    let free = Set(function.genericParameters)
    for (own, wanted) in zip(function.parameters, requirementTypes) {
      guard unify(checker.instantiate(own.type, bound), wanted, &bound, free) else { return nil }
      // What may keep a closure is not promised one that it may keep.
      if case .function(let kept) = own.type, case .function(let given) = wanted, kept.isEscaping, !given.isEscaping {
        return nil
      }
    }
    switch requirement.kind {
    case .function, .getter:
      let result = checker.canonical(checker.instantiate(function.result, bound), environment)
      // A class's method may give a subclass; one of a superclass that gives `Self` gives the class itself.
      guard
        gives(result, &bound, free) || isSubclass(result, requirementResult)
          || checker.functionInfos[function]?.returnsSelf == true && isSubclass(requirementResult, result)
      else { return nil }
    case .initializer, .deinitializer, .setter, .willSet, .didSet: break
    }
    guard conditionsHold(function.requirements, bound) else { return nil }
    for parameter in function.genericParameters where bound[parameter] == nil { return nil }
    return Witness(.function(function), Substitution(bound))
  }

  /// Whether a result is what is asked for. `some P` is where the protocol leaves the type to the member.
  private func gives(
    _ result: Type, _ bound: inout [GenericParameter: Type], _ free: Set<GenericParameter>
  ) -> Bool {
    guard case .opaque(let giver, _) = result else { return unify(result, requirementResult, &bound, free) }
    guard case .associated(.generic(protocolDecl.selfParameter), let associated) = requirement.result else {
      return false
    }
    if case .protocolExtension = giver.owner {
      return checker.substitute(result, Substitution(bound)) == requirementResult
    }
    return checker.associatedWitness(associated, of: decl) == result
  }

  private func isSubclass(_ type: Type, _ other: Type) -> Bool {
    guard case .nominal(let otherDecl, _) = other else { return false }
    return checker.supertype(type, of: otherDecl) == other
  }

  private func bindings(_ owner: Owner) -> [GenericParameter: Type] {
    var result: [GenericParameter: Type] = [:]
    switch owner {
    case .none: break
    case .type(let type):
      if type == decl {
        for parameter in type.genericParameters { result[parameter] = .generic(parameter) }
      } else if case .nominal(_, let arguments)? = checker.supertype(selfType, of: type) {
        for (parameter, argument) in zip(type.genericParameters, arguments) { result[parameter] = argument }
      }
    case .extensionOf(let decl): result[decl.selfParameter] = selfType
    }
    return result
  }

  private func conditionsHold(_ requirements: [Requirement], _ bound: [GenericParameter: Type]) -> Bool {
    let map = Substitution(bound)
    return requirements.allSatisfy { checker.holds($0, map, environment) }
  }

  /// Whether a function throws nothing beyond what the requirement allows.
  private func throwsNoMore(_ function: FunctionDecl) -> Bool {
    guard let thrown = function.thrown, !function.isRethrows, !checker.isNever(thrown) else { return true }
    guard let allowed = requirementThrown else { return false }
    return allowed == checker.errorExistential || allowed == thrown
  }

  /// Makes a pattern equal to a type by binding free parameters.
  private func unify(
    _ pattern: Type, _ type: Type, _ bound: inout [GenericParameter: Type], _ free: Set<GenericParameter>
  ) -> Bool {
    switch (pattern, type) {
    case (.generic(let parameter), _) where free.contains(parameter):
      if let known = bound[parameter] { return known == type }
      bound[parameter] = type
      return true
    case (.generic, _), (.associated, _):
      if pattern == type { return true }
      return checker.canonical(checker.instantiate(pattern, bound), environment) == type
    case (.nominal(let a, let left), .nominal(let b, let right)):
      guard a == b, left.count == right.count else { return false }
      for (l, r) in zip(left, right) where !unify(l, r, &bound, free) { return false }
      return true
    case (.tuple(let left), .tuple(let right)):
      guard left.count == right.count else { return false }
      for (l, r) in zip(left, right) where !unify(l.type, r.type, &bound, free) { return false }
      return true
    case (.function(let left), .function(let right)):
      guard left.parameters.count == right.parameters.count else { return false }
      for (l, r) in zip(left.parameters, right.parameters) where !unify(l.type, r.type, &bound, free) { return false }
      switch (left.thrown, right.thrown) {
      case (nil, nil): break
      case (let thrown?, let other?): guard unify(thrown, other, &bound, free) else { return false }
      // A generic error may be `Never`.
      case (let thrown?, nil): guard unify(thrown, checker.library("Never"), &bound, free) else { return false }
      case (nil, _?): return false
      }
      return unify(left.result, right.result, &bound, free)
    case (.metatype(let left), .metatype(let right)): return unify(left, right, &bound, free)
    case (.nominal, _), (.tuple, _), (.function, _), (.existential, _), (.opaque, _), (.metatype, _),
      (.protocolMetatype, _), (.variable, _),
      (.error, _):
      return pattern == type || checker.canonical(checker.instantiate(pattern, bound), environment) == type
    }
  }
}
