import Diagnostics

/// The library's types that the language itself names.
extension Checker {
  func optional(_ type: Type) -> Type { type == .error ? .error : .nominal(libraryType("Optional"), [type]) }
  func array(of type: Type) -> Type { type == .error ? .error : .nominal(libraryType("Array"), [type]) }

  package func libraryType(_ name: String) -> NominalDecl {
    if let known = commonTypes[name] { return known }
    guard case .type(let decl)? = libraryTypeDecl(name) else { preconditionFailure("library type \(name)") }
    commonTypes[name] = decl
    if isServing { finishServedTypes() }
    return decl
  }

  package func libraryProtocol(_ name: String) -> ProtocolDecl {
    if let known = commonProtocols[name] {
      if isServing { _ = requirements(of: known) }
      return known
    }
    guard case .protocolType(let decl)? = libraryTypeDecl(name) else {
      preconditionFailure("library protocol \(name)")
    }
    commonProtocols[name] = decl
    // The machine looks at the requirements of what it asks for by name.
    if isServing { _ = requirements(of: decl) }
    return decl
  }

  func library(_ name: String) -> Type { .nominal(libraryType(name), []) }

  var intType: Type { library("Int") }
  var doubleType: Type { library("Double") }
  var stringType: Type { library("String") }
  var boolType: Type { library("Bool") }
  var anyType: Type { .existential(.any) }
  var errorExistential: Type { .existential(ExistentialType(protocols: [libraryProtocol("Error")])) }

  func isNominal(_ type: Type, _ name: String) -> Bool {
    if case .nominal(let decl, _) = type { return decl.isLibrary && decl.name == name && decl.parent == nil }
    return false
  }

  func isNever(_ type: Type) -> Bool { isNominal(type, "Never") }

  /// The payload of an optional, nil for other types.
  func payload(_ type: Type) -> Type? {
    if case .nominal(let decl, let arguments) = type, arguments.count == 1, decl.name == "Optional", decl.isLibrary {
      return arguments[0]
    }
    return nil
  }

  func isOptional(_ type: Type) -> Bool { payload(type) != nil }

  package func optionalDepth(_ type: Type) -> Int { payload(type).map { optionalDepth($0) + 1 } ?? 0 }

  func elementOfArray(_ type: Type) -> Type? {
    if case .nominal(let decl, let arguments) = type, decl.name == "Array", decl.isLibrary { return arguments[0] }
    return nil
  }

  func isClass(_ type: Type) -> Bool {
    if case .nominal(let decl, _) = type { return decl.kind == .classType }
    return false
  }

  /// Whether values of the type are references.
  func isReference(_ type: Type, _ environment: GenericEnvironment) -> Bool {
    switch type {
    case .nominal(let decl, _): return decl.kind == .classType
    case .existential(let existential):
      if existential.isAnyObject || existential.superclass != nil { return true }
      return existential.protocols.contains { isClassBound($0) }
    case .generic, .associated, .opaque:
      if superclassBound(of: type, environment) != nil { return true }
      for case .anyObject(let subject) in environment.requirements where subject == type { return true }
      return protocols(of: type, environment).contains { isClassBound($0) }
    case .tuple, .function, .metatype, .protocolMetatype, .variable, .error: return false
    }
  }

  func isClassBound(_ decl: ProtocolDecl) -> Bool {
    ancestry(of: decl).contains { ancestor in
      ancestor.isClassBound
        || ancestor.constraints.contains { constraint in
          switch constraint {
          case .anyObject(let subject), .superclass(let subject, _): subject == .generic(ancestor.selfParameter)
          case .conforms, .sameType: false
          }
        }
    }
  }

  func identitySubstitution(of function: FunctionDecl) -> Substitution {
    var map: [GenericParameter: Type] = [:]
    for parameter in function.genericParameters { map[parameter] = .generic(parameter) }
    switch function.owner {
    case .none: break
    case .nominal(let decl): for parameter in decl.genericParameters { map[parameter] = .generic(parameter) }
    case .protocolRequirement(let decl), .protocolExtension(let decl):
      map[decl.selfParameter] = .generic(decl.selfParameter)
    }
    return Substitution(map)
  }

  func substitution(_ decl: NominalDecl, _ arguments: [Type]) -> Substitution {
    var map: [GenericParameter: Type] = [:]
    for (parameter, argument) in zip(decl.genericParameters, arguments) { map[parameter] = argument }
    return Substitution(map)
  }

  func superclassType(of type: Type) -> Type? {
    guard case .nominal(let decl, let arguments) = type, decl.kind == .classType else { return nil }
    _ = declaredConformances(of: decl)
    guard let superclass = decl.superclass else { return nil }
    return arguments.isEmpty ? superclass : substitute(superclass, substitution(decl, arguments))
  }

  /// The type among a class's superclasses (itself included) that is of the given declaration.
  func supertype(_ type: Type, of decl: NominalDecl) -> Type? {
    var current: Type? = type
    while let here = current {
      if case .nominal(let own, _) = here, own == decl { return here }
      current = superclassType(of: here)
    }
    return nil
  }

  package func isSubclass(_ type: NominalDecl, of other: NominalDecl) -> Bool {
    var current: NominalDecl? = type
    while let here = current {
      if here == other { return true }
      _ = declaredConformances(of: here)
      guard case .nominal(let next, _)? = here.superclass else { return false }
      current = next
    }
    return false
  }

  /// The word that diagnostics put before a type's name.
  func describeKind(_ type: Type) -> String {
    switch type {
    case .nominal(let decl, _):
      switch decl.kind {
      case .structure: decl.genericParameters.isEmpty ? "struct" : "generic struct"
      case .enumeration: decl.genericParameters.isEmpty ? "enum" : "generic enum"
      case .classType: decl.genericParameters.isEmpty ? "class" : "generic class"
      }
    case .existential: "protocol"
    case .generic, .associated, .tuple, .function, .opaque, .metatype, .protocolMetatype, .variable, .error: "type"
    }
  }

  var allowsUnboundGenerics: Bool { unboundArgument != nil }

  /// Whether a type in a signature rests on the signature's own parameters, of which it then implies its constraints.
  private func isImplied(_ type: Type) -> Bool {
    guard let function = signatureBeingResolved, !function.genericParameters.isEmpty else { return false }
    return contains(type) {
      if case .generic(let parameter) = $0 { function.genericParameters.contains(parameter) } else { false }
    }
  }

  func checkHashable(_ key: Type, _ range: SourceRange, _ scope: Scope) {
    guard !containsVariables(key), scope.cell != nil, !isImplied(key) else { return }
    whenDeclared { [self] in
      if !conforms(key, libraryProtocol("Hashable"), scope.environment) {
        error(unmet(key, libraryProtocol("Hashable")), range)
      }
    }
  }

  /// Checks the constraints on a generic type's arguments where it is written.
  func checkRequirements(of decl: NominalDecl, _ arguments: [Type], _ range: SourceRange, _ scope: Scope) {
    guard scope.cell != nil, !arguments.contains(where: { containsVariables($0) || isImplied($0) }) else { return }
    whenDeclared { [self] in
      requireFulfilled(allRequirements(of: decl), substitution(decl, arguments), decl.name, range, scope)
    }
  }

  func checkRequirements(
    of alias: AliasDecl, _ arguments: [Type], _ map: Substitution, _ range: SourceRange, _ scope: Scope
  ) {
    guard scope.cell != nil, !arguments.contains(where: { containsVariables($0) || isImplied($0) }) else { return }
    whenDeclared { [self] in requireFulfilled(alias.requirements, map, alias.name, range, scope) }
  }

  private func requireFulfilled(
    _ requirements: [Requirement], _ map: Substitution, _ name: String, _ range: SourceRange, _ scope: Scope
  ) {
    for requirement in requirements {
      if let message = violation(of: requirement, map, scope.environment, of: name) { return error(message, range) }
    }
  }

  /// That a type does not conform, or can't, as functions, tuples and `any P`.
  func unmet(_ type: Type, _ decl: ProtocolDecl) -> String {
    switch type {
    case .function, .tuple, .metatype, .protocolMetatype, .existential:
      "type '\(text(type))' cannot conform to '\(decl.name)' [#ProtocolTypeNonConformance]"
    case .nominal, .generic, .associated, .opaque, .variable, .error:
      "type '\(text(type))' does not conform to protocol '\(decl.name)'"
    }
  }

  func violation(
    of requirement: Requirement, _ map: Substitution, _ environment: GenericEnvironment, of name: String
  ) -> String? {
    switch requirement {
    case .conforms(let subject, let decl):
      let type = canonical(substitute(subject, map), environment)
      if type == .error || conforms(type, decl, environment) { return nil }
      return unmet(type, decl)
    case .superclass(let subject, let superclass):
      let type = canonical(substitute(subject, map), environment)
      let bound = substitute(superclass, map)
      guard case .nominal(let decl, _) = bound, type != .error else { return nil }
      if supertype(type, of: decl) != nil || superclassBound(of: type, environment) != nil { return nil }
      return "'\(name)' requires that '\(text(type))' inherit from '\(text(bound))'"
    case .sameType(let left, let right):
      let a = canonical(substitute(left, map), environment)
      let b = canonical(substitute(right, map), environment)
      if a == .error || b == .error || a == b { return nil }
      return "'\(name)' requires the types '\(text(a))' and '\(text(b))' be equivalent"
    case .anyObject(let subject):
      let type = canonical(substitute(subject, map), environment)
      if type == .error || isReference(type, environment) { return nil }
      return "'\(name)' requires that '\(text(type))' be a class type"
    }
  }
}
