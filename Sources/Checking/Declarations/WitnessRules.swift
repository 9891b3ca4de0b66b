import Diagnostics

/// What a member has to be beyond fitting a protocol's requirement: as open as the protocol, and true to `Self`.
extension Checker {
  func checkWitnesses(of decl: NominalDecl, _ record: Conformance, _ owner: ProtocolDecl, at place: SourceRange) {
    for requirement in requirements(of: owner) {
      guard let witness = record.witnesses[requirement] else { continue }
      let found = declaration(of: witness)
      if decl.kind == .classType, !finalClasses.contains(decl),
        refusesSubclasses(requirement, owner, decl, at: found?.range ?? place)
      {
        continue
      }
      if let offered = offered(by: witness) {
        checkOpenness(ofOffered: offered, owner, decl, at: place)
        continue
      }
      guard let found, let place = found.range, !sources.isLibrary(place.source) else { continue }
      checkOpenness(of: found, at: place, requirement, owner, decl)
      checkSelfResult(of: found, requirement, owner, decl)
    }
  }

  /// The member as it is declared: a property, not its getter.
  private func declaration(of witness: Witness) -> ValueDecl? {
    switch witness.target {
    case .field(let variable), .variable(let variable): return .variable(variable)
    case .enumCase: return nil
    case .function(let function):
      guard case .nominal = function.owner else { return nil }
      switch function.kind {
      case .getter(of: .variable(let variable)), .setter(of: .variable(let variable)): return .variable(variable)
      case .getter(of: .subscript(let decl)), .setter(of: .subscript(let decl)): return .subscripted(decl)
      case .function, .initializer: return .function(function)
      case .deinitializer, .willSet, .didSet: return nil
      }
    }
  }

  /// What an extension of a protocol, of the user's, gives its types: a property, not its getter.
  private func offered(by witness: Witness) -> ValueDecl? {
    guard !publicTypes.isEmpty, case .function(let function) = witness.target,
      case .protocolExtension = function.owner, !sources.isLibrary(function.range.source)
    else { return nil }
    switch function.kind {
    case .getter(of: .variable(let variable)): return .variable(variable)
    case .getter(of: .subscript(let decl)): return .subscripted(decl)
    case .function, .initializer: return .function(function)
    case .setter, .deinitializer, .willSet, .didSet: return nil
    }
  }

  /// The type is at fault, though the member that is not open enough stands elsewhere.
  private func checkOpenness(
    ofOffered declaration: ValueDecl, _ owner: ProtocolDecl, _ decl: NominalDecl, at place: SourceRange
  ) {
    guard !facts(of: declaration).isPublic, isPublic(decl), isPublic(owner), let member = declaration.range else {
      return
    }
    error(belowPublic(declaration, owner), place, notes: [remedy(declaration, at: member)])
  }

  private func belowPublic(_ declaration: ValueDecl, _ owner: ProtocolDecl) -> String {
    let rule = "must be declared public because it matches a requirement in public protocol '\(owner.name)'"
    return switch declaration {
    case .subscripted: "subscript \(rule)"
    case .function(let function) where function.isInitializer: "initializer '\(writtenName(declaration))' \(rule)"
    case .function: "method '\(writtenName(declaration))' \(rule)"
    case .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType:
      "property '\(writtenName(declaration))' \(rule)"
    }
  }

  private func remedy(_ declaration: ValueDecl, at place: SourceRange) -> Diagnostic {
    let kind: String
    switch declaration {
    case .subscripted(let decl): kind = decl.isStatic ? "static subscript" : "subscript"
    case .function(let function):
      kind = function.isInitializer ? "initializer" : function.isStatic ? "static method" : "instance method"
    case .variable(let variable):
      kind = if case .type = variable.scope { "static property" } else { "property" }
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: kind = "member"
    }
    return Diagnostic(.note, "mark the \(kind) as 'public' to satisfy the requirement", at: place)
  }

  private func checkOpenness(
    of declaration: ValueDecl, at place: SourceRange, _ requirement: FunctionDecl, _ owner: ProtocolDecl,
    _ decl: NominalDecl
  ) {
    let facts = facts(of: declaration)
    let isSetter = if case .setter = requirement.kind { true } else { false }
    let isSetterHidden = isSetter && facts.setterPrivateTo != nil
    // What the compiler writes is as open as its type.
    let isBelowPublic =
      !publicTypes.isEmpty && !facts.isPublic && place != decl.range && isPublic(decl) && isPublic(owner)
    let word = facts.access ?? (isSetterHidden ? "private" : "internal")
    guard word.hasSuffix("private") || isBelowPublic else { return }
    let typeIsHidden = hiddenTypes[ObjectIdentifier(decl)] != nil
    let protocolIsHidden = hiddenTypes[ObjectIdentifier(owner)] != nil
    if word == "fileprivate", typeIsHidden || protocolIsHidden { return }
    let kind: String
    switch declaration {
    case .function(let function): kind = function.isInitializer ? "initializer" : "method"
    case .variable: kind = isSetterHidden && facts.access == nil ? "setter for property" : "property"
    case .subscripted: kind = isSetterHidden && facts.access == nil ? "setter for subscript" : "subscript"
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return
    }
    if isBelowPublic { return error(belowPublic(declaration, owner), place, notes: [remedy(declaration, at: place)]) }
    let name = writtenName(declaration)
    let notes =
      owner.libraryModule == nil
      ? [Diagnostic(.note, "requirement '\(name)' declared here", at: requirement.range)] : []
    if owner.libraryModule != nil || typeIsHidden {
      error(
        "\(kind) '\(name)' must be as accessible as its enclosing type because it matches a requirement in protocol"
          + " '\(owner.name)'", place, notes: notes)
    } else {
      let wanted = protocolIsHidden ? "fileprivate" : "internal"
      error(
        "\(kind) '\(name)' must be declared \(wanted) because it matches a requirement in \(protocolIsHidden ? "private" : "internal")"
          + " protocol '\(owner.name)'", place, notes: notes)
    }
  }

  /// Where a protocol promises `Self`, a class that may have subclasses has to promise it too.
  private func checkSelfResult(
    of witness: ValueDecl, _ requirement: FunctionDecl, _ owner: ProtocolDecl, _ decl: NominalDecl
  ) {
    guard decl.kind == .classType, !finalClasses.contains(decl), !requirement.isInitializer,
      givenInTheEnd(by: requirement.result) == .generic(owner.selfParameter)
    else { return }
    let words: String
    switch witness {
    case .function(let function):
      if isTrueToSelf(function) { return }
      words = "method '\(writtenName(witness))' in non-final class '\(decl.name)' must return 'Self'"
    case .variable(let variable):
      if let getter = variable.getter, isTrueToSelf(getter) { return }
      words = "property '\(variable.name)' in non-final class '\(decl.name)' must specify type 'Self'"
    case .subscripted(let found):
      if let getter = found.getter, isTrueToSelf(getter) { return }
      words = "subscript '\(writtenName(witness))' in non-final class '\(decl.name)' must return 'Self'"
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return
    }
    guard let place = witness.range, !diagnostics.contains(where: { $0.severity == .error && $0.range == place })
    else { return }
    error(
      words + " to conform to protocol '\(owner.name)'", place,
      notes: [
        Diagnostic(.note, "'\(requirement.diagnosticName)' declared here", at: requirement.range)
      ].filter { !sources.isLibrary($0.range.source) })
  }

  /// Where a subclass could not keep what a protocol's requirement says of `Self`, no class does that may have any.
  private func refusesSubclasses(
    _ requirement: FunctionDecl, _ owner: ProtocolDecl, _ decl: NominalDecl, at place: SourceRange
  ) -> Bool {
    let name: String
    switch requirement.kind {
    case .function: name = requirement.diagnosticName
    case .getter(of: .variable(let variable)): name = variable.name
    case .getter(of: .subscript(let found)): name = writtenName(.subscripted(found))
    case .setter, .initializer, .deinitializer, .willSet, .didSet: return false
    }
    let own = Type.generic(owner.selfParameter)
    guard givenInTheEnd(by: requirement.result) != own else { return false }
    let isKept =
      requirement.parameters.allSatisfy {
        $0.isInout ? !mentions($0.type, own) : keeps($0.type, own, isGiven: false)
      } && keeps(requirement.result, own, isGiven: true)
    guard !isKept else { return false }
    error(
      "protocol '\(owner.name)' requirement '\(name)' cannot be satisfied by a non-final class ('\(decl.name)')"
        + " because it uses 'Self' in a non-parameter, non-result type position", place,
      notes: sources.isLibrary(requirement.range.source)
        ? [] : [Diagnostic(.note, "'\(name)' declared here", at: requirement.range)])
    return true
  }

  /// What a call gives, and a call of what it gives, and what an optional of it holds.
  private func givenInTheEnd(by type: Type) -> Type {
    if let payload = payload(type) { return givenInTheEnd(by: payload) }
    if case .function(let function) = type { return givenInTheEnd(by: function.result) }
    return type
  }

  /// Whether a type takes `Self` and does not give it out: a subclass's `Self` is less than that of its class.
  private func keeps(_ type: Type, _ own: Type, isGiven: Bool) -> Bool {
    switch type {
    case .generic: return type != own || !isGiven
    case .tuple(let elements): return elements.allSatisfy { keeps($0.type, own, isGiven: isGiven) }
    case .function(let function):
      return function.parameters.allSatisfy {
        $0.isInout ? !mentions($0.type, own) : keeps($0.type, own, isGiven: !isGiven)
      } && keeps(function.result, own, isGiven: isGiven)
    case .metatype(let instance): return keeps(instance, own, isGiven: isGiven)
    case .nominal(let decl, let arguments):
      // Lists and optionals are as their elements are.
      let isLikeElements = decl.isLibrary && ["Array", "Dictionary", "Set", "Optional"].contains(decl.name)
      return arguments.allSatisfy {
        isLikeElements ? keeps($0, own, isGiven: isGiven) : !mentions($0, own)
      }
    case .associated, .existential, .opaque, .protocolMetatype, .variable, .error: return true
    }
  }

  private func mentions(_ type: Type, _ own: Type) -> Bool {
    switch type {
    case .generic: type == own
    case .tuple(let elements): elements.contains { mentions($0.type, own) }
    case .function(let function):
      mentions(function.result, own) || function.parameters.contains { mentions($0.type, own) }
    case .metatype(let instance): mentions(instance, own)
    case .nominal(_, let arguments): arguments.contains { mentions($0, own) }
    case .associated, .existential, .opaque, .protocolMetatype, .variable, .error: false
    }
  }

  private func isTrueToSelf(_ function: FunctionDecl) -> Bool {
    functionInfos[function]?.returnsSelf == true || function.isFinal && !function.isStatic
  }
}
