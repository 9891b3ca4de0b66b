import Diagnostics

/// What a member has to be beyond fitting a protocol's requirement: as open as the protocol, and true to `Self`.
extension Checker {
  func checkWitnesses(of decl: NominalDecl, _ record: Conformance, _ owner: ProtocolDecl) {
    for requirement in requirements(of: owner) {
      guard let witness = record.witnesses[requirement], let found = declaration(of: witness),
        let place = found.range, !sources.isLibrary(place.source)
      else { continue }
      checkOpenness(of: found, at: place, requirement, owner, decl)
      if case .function(let function) = found { checkSelfResult(of: function, requirement, owner, decl) }
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
    let name = writtenName(declaration)
    let notes =
      owner.libraryModule == nil
      ? [Diagnostic(.note, "requirement '\(name)' declared here", at: requirement.range)] : []
    if isBelowPublic {
      error(
        "\(kind) '\(name)' must be declared public because it matches a requirement in public protocol"
          + " '\(owner.name)'", place, notes: notes)
    } else if owner.libraryModule != nil || typeIsHidden {
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
    of function: FunctionDecl, _ requirement: FunctionDecl, _ owner: ProtocolDecl, _ decl: NominalDecl
  ) {
    guard decl.kind == .classType, !finalClasses.contains(decl), !function.isInitializer,
      (payload(requirement.result) ?? requirement.result) == .generic(owner.selfParameter),
      functionInfos[function]?.returnsSelf != true, !function.isFinal || function.isStatic
    else { return }
    error(
      "method '\(writtenName(.function(function)))' in non-final class '\(decl.name)' must return 'Self' to conform to"
        + " protocol '\(owner.name)'", function.range,
      notes: [
        Diagnostic(.note, "'\(requirement.diagnosticName)' declared here", at: requirement.range)
      ].filter { !sources.isLibrary($0.range.source) })
  }
}
