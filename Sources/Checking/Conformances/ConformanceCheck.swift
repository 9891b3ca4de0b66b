import Diagnostics

/// Whether types have what they claim to conform to: what is missing is told with what came near.
extension Checker {
  func checkConformances(of decl: NominalDecl) {
    for conformance in declaredConformances(of: decl) {
      let owner = conformance.protocolDecl
      guard !conformance.isImplied || conformance.range != nil, let written = conformance.range else { continue }
      if decl.isLibrary, conformance.start == nil || sources.isLibrary(written.source) { continue }
      if owner.libraryModule != nil, owner.name == "Sendable" || owner.name == "Error" { continue }
      let place = conformance.start ?? (written.source == decl.range.source ? decl.range : written)
      guard isOfFittingKind(decl, owner, place) else { continue }
      let record = conformanceRecord(decl, owner, conformance)
      let openTypes = owner.associatedTypes.filter { associatedWitness($0, of: decl) == nil }
      var missing: [FunctionDecl] = []
      for requirement in requirements(of: owner) where record.witnesses[requirement] == nil {
        if !openTypes.isEmpty, openTypes.contains(where: { mentions(requirement, $0) }) { continue }
        if let witness = findWitness(for: requirement, of: decl, owner) {
          record.witnesses[requirement] = witness
        } else {
          missing.append(requirement)
        }
      }
      checkRequiredWitnesses(of: decl, record)
      checkWitnesses(of: decl, record, owner)
      if openTypes.isEmpty, missing.count == 1, describeNearMiss(missing[0], of: decl, owner) { continue }
      if openTypes.isEmpty, missing.isEmpty {
        checkAssociatedTypes(of: decl, owner, conformance, place)
        checkCodable(decl, owner, place)
        continue
      }
      let notes =
        candidateNotes(missing, of: decl) + synthesisNotes(owner, of: decl)
        + [Diagnostic(.note, "add stubs for conformance", at: place)] + requirementNotes(openTypes, missing, of: decl)
      error("type '\(declaredText(decl))' does not conform to protocol '\(owner.name)'", place, notes: notes)
    }
  }

  /// Protocols of classes are for classes, and for those that inherit what they name.
  private func isOfFittingKind(_ decl: NominalDecl, _ owner: ProtocolDecl, _ place: SourceRange) -> Bool {
    if decl.kind != .classType, isClassBound(owner) {
      error("non-class type '\(declaredText(decl))' cannot conform to class protocol '\(owner.name)'", place)
      return false
    }
    for case .superclass(.generic(owner.selfParameter), let wanted) in owner.constraints {
      guard case .nominal(let wantedDecl, _) = wanted, supertype(ownType(of: decl), of: wantedDecl) != wanted else {
        continue
      }
      let name = declaredText(decl)
      error("type '\(name)' does not conform to protocol '\(owner.name)'", place)
      let note = "requirement specified as 'Self' : '\(text(wanted))' [with Self = \(name)]"
      error(
        "'\(owner.name)' requires that '\(name)' inherit from '\(text(wanted))'", place,
        notes: [Diagnostic(.note, note, at: place)])
    }
    return true
  }

  private func ownType(of decl: NominalDecl) -> Type {
    .nominal(decl, decl.genericParameters.map { .generic($0) })
  }

  /// `Array<Element>`: without the short forms that types of the library have.
  func declaredText(_ decl: NominalDecl) -> String {
    guard decl.isLibrary, !decl.genericParameters.isEmpty else { return text(ownType(of: decl)) }
    return "\(decl.name)<\(decl.genericParameters.map(\.name).joined(separator: ", "))>"
  }

  /// An initialiser that a protocol asks for must be there in every subclass too.
  private func checkRequiredWitnesses(of decl: NominalDecl, _ record: Conformance) {
    guard decl.kind == .classType, !finalClasses.contains(decl) else { return }
    for (requirement, witness) in record.witnesses where requirement.isInitializer {
      guard case .function(let function) = witness.target, case .nominal(let owner) = function.owner, owner == decl,
        !function.isRequired, case .body = function.implementation
      else { continue }
      error(
        "initializer requirement '\(requirement.diagnosticName)' can only be satisfied by a 'required' initializer in"
          + " non-final class '\(decl.name)'", function.range)
    }
  }

  /// A method that only differs from the missing one in its labels.
  private func describeNearMiss(_ wanted: FunctionDecl, of decl: NominalDecl, _ owner: ProtocolDecl) -> Bool {
    guard case .function = wanted.kind, owner.libraryModule == nil else { return false }
    for case .function(let own) in ownMembers(wanted.name, typeInfo(decl)) {
      guard own.isStatic == wanted.isStatic, !haveSameLabels(own, wanted),
        own.parameters.map(\.type) == wanted.parameters.map(\.type), own.result == wanted.result
      else { continue }
      error(
        "\(memberKind(.function(own))) '\(own.diagnosticName)' has different argument labels from those required by protocol"
          + " '\(owner.name)' ('\(wanted.diagnosticName)')", own.range,
        notes: [Diagnostic(.note, "requirement '\(wanted.diagnosticName)' declared here", at: wanted.range)])
      return true
    }
    return false
  }

  // MARK: Associated types

  /// What stands for an associated type has to conform to what the protocol asks of it.
  private func checkAssociatedTypes(
    of decl: NominalDecl, _ owner: ProtocolDecl, _ conformance: DeclaredConformance, _ place: SourceRange
  ) {
    let map = Substitution([owner.selfParameter: ownType(of: decl)])
    let environment = GenericEnvironment(allRequirements(of: decl) + conformance.conditions)
    for case .conforms(.associated(.generic(owner.selfParameter), let associated), let bound) in owner.constraints {
      guard associated.owner === owner, let found = associatedWitness(associated, of: decl) else { continue }
      let type = canonical(substitute(found, map), environment)
      guard type != .error, !conforms(type, bound, environment) else { continue }
      var notes: [Diagnostic] = []
      if case .alias(let alias)? = typeMemberDecl(associated.name, of: decl) {
        notes = [
          Diagnostic(
            .note,
            "possibly intended match '\(declaredText(decl)).\(associated.name)' (aka '\(text(type))') does not conform to"
              + " '\(bound.name)'", at: alias.range), Diagnostic(.note, "add stubs for conformance", at: place),
        ]
        notes += requirementNotes([associated], [], of: decl)
      } else if let range = associated.range, owner.libraryModule == nil {
        notes = [
          Diagnostic(
            .note, "unable to infer associated type '\(associated.name)' for protocol '\(owner.name)'", at: range)
        ]
      }
      error("type '\(declaredText(decl))' does not conform to protocol '\(owner.name)'", place, notes: notes)
      return
    }
  }

  // MARK: Notes

  private func requirementNotes(
    _ types: [AssociatedTypeDecl], _ missing: [FunctionDecl], of decl: NominalDecl
  ) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    for type in types {
      guard let range = type.range, !sources.isLibrary(range.source) else { continue }
      notes.append(Diagnostic(.note, "protocol requires nested type '\(type.name)'", at: range))
    }
    var told: Set<SourceRange> = []
    for requirement in missing where told.insert(requirement.range).inserted {
      guard !sources.isLibrary(requirement.range.source) else { continue }
      let type = requirementText(requirement, for: ownType(of: decl))
      let what =
        switch requirement.kind {
        case .function: "function '\(requirement.diagnosticName)'"
        case .initializer: "initializer '\(requirement.diagnosticName)'"
        case .getter(of: .variable), .setter(of: .variable): "property '\(requirement.name)'"
        case .getter(of: .subscript), .setter(of: .subscript): "subscript"
        case .deinitializer, .willSet, .didSet: "'\(requirement.name)'"
        }
      notes.append(Diagnostic(.note, "protocol requires \(what) with type '\(type)'", at: requirement.range))
    }
    return notes
  }

  /// A requirement's type as the conforming type has to meet it.
  private func requirementText(_ requirement: FunctionDecl, for type: Type) -> String {
    guard case .protocolRequirement(let owner) = requirement.owner else { return memberText(requirement) }
    return memberText(requirement, Substitution([owner.selfParameter: type]))
  }

  private func memberText(_ function: FunctionDecl, _ map: Substitution = Substitution([:])) -> String {
    func shown(_ type: Type) -> String { text(substitute(type, map)) }
    func list(labelled: Bool) -> String {
      "("
        + function.parameters.map { parameter in
          (labelled ? parameter.label.map { "\($0): " } ?? "" : "") + (parameter.isInout ? "inout " : "")
            + shown(parameter.type) + (parameter.isVariadic ? "..." : "")
        }.joined(separator: ", ") + ")"
    }
    let generics =
      function.genericParameters.isEmpty
      ? "" : "<\(function.genericParameters.map(\.name).joined(separator: ", "))> "
    switch function.kind {
    case .getter(of: .variable(let variable)), .setter(of: .variable(let variable)): return shown(variable.type)
    case .getter(of: .subscript(let decl)), .setter(of: .subscript(let decl)):
      return "(\(decl.parameters.map { shown($0.type) }.joined(separator: ", "))) -> \(shown(decl.result))"
    case .initializer: return generics + list(labelled: true)
    case .function, .deinitializer, .willSet, .didSet:
      let effect = function.thrown == nil ? "" : " throws"
      return "\(generics)\(list(labelled: false))\(effect) -> \(shown(function.result))"
    }
  }

  /// Why members of the same name don't do.
  private func candidateNotes(_ missing: [FunctionDecl], of decl: NominalDecl) -> [Diagnostic] {
    var notes: [Diagnostic] = []
    for requirement in missing {
      for candidate in ownMembers(memberName(of: requirement), typeInfo(decl)) {
        guard let range = candidate.range, !sources.isLibrary(range.source),
          let reason = mismatch(of: candidate, with: requirement)
        else { continue }
        let note = Diagnostic(.note, reason, at: range)
        if !notes.contains(note) { notes.append(note) }
      }
    }
    return notes
  }

  private func mismatch(of candidate: ValueDecl, with requirement: FunctionDecl) -> String? {
    func level(_ isStatic: Bool) -> String? {
      if isStatic == requirement.isStatic { return nil }
      return isStatic
        ? "candidate operates on a type, not an instance as required"
        : "candidate operates on an instance, not a type as required"
    }
    switch (requirement.kind, candidate) {
    case (.function, .function(let function)), (.initializer, .function(let function)):
      guard haveSameLabels(function, requirement) else { return nil }
      if let level = level(function.isStatic) { return level }
      if function.isMutating, !requirement.isMutating, !requirement.isInitializer {
        return "candidate is marked 'mutating' but protocol does not allow it"
      }
      if function.thrown != nil, requirement.thrown == nil {
        return "candidate throws, but protocol does not allow it"
      }
      return "candidate has non-matching type '\(memberText(function))'"
    case (.getter(of: .variable(let wanted)), .variable(let variable)),
      (.setter(of: .variable(let wanted)), .variable(let variable)):
      if let level = level(variable.isTypeLevel) { return level }
      guard variable.type == wanted.type else { return "candidate has non-matching type '\(text(variable.type))'" }
      if case .setter = requirement.kind { return "candidate is not settable, but protocol requires it" }
      return nil
    case (.getter(of: .subscript), .subscripted(let found)), (.setter(of: .subscript), .subscripted(let found)):
      guard let getter = found.getter else { return nil }
      return "candidate has non-matching type '\(memberText(getter))'"
    default: return nil
    }
  }

  /// Why the compiler cannot write what is missing.
  private func synthesisNotes(_ owner: ProtocolDecl, of decl: NominalDecl) -> [Diagnostic] {
    guard owner.libraryModule != nil, owner.name == "Equatable" || owner.name == "Hashable", !decl.isLibrary else {
      return []
    }
    if decl.kind == .classType {
      return [
        Diagnostic(
          .note, "automatic synthesis of '\(owner.name)' is not supported for class declarations", at: decl.range)
      ]
    }
    let environment = GenericEnvironment(allRequirements(of: decl))
    var notes: [Diagnostic] = []
    for field in decl.fields where field.type != .error && !conforms(field.type, owner, environment) {
      notes.append(
        Diagnostic(
          .note,
          "stored property type '\(text(field.type))' does not conform to protocol '\(owner.name)', preventing synthesized"
            + " conformance of '\(declaredText(decl))' to '\(owner.name)'", at: field.range))
    }
    return notes
  }

  // MARK: Codable

  /// What the compiler would write to encode and decode a type asks the same of its parts.
  private func checkCodable(_ decl: NominalDecl, _ owner: ProtocolDecl, _ place: SourceRange) {
    guard owner.libraryModule != nil, owner.name == "Decodable" || owner.name == "Encodable", !decl.isLibrary,
      typeMemberDecl("CodingKeys", of: decl) == nil, !writesCoding(decl, owner)
    else { return }
    let environment = GenericEnvironment(
      allRequirements(of: decl) + (declaredConformance(of: decl, to: owner)?.conformance.conditions ?? []))
    var parts = decl.fields.filter { !$0.isLazy }.map { (type: $0.type, range: $0.range) }
    for enumCase in decl.cases where decl.rawType == nil {
      parts += enumCase.payload.map { ($0.type, enumCase.range) }
    }
    let notes = parts.filter { $0.type != .error && !conforms($0.type, owner, environment) }.map { part in
      Diagnostic(
        .note,
        "cannot automatically synthesize '\(owner.name)' because '\(text(part.type))' does not conform to '\(owner.name)'",
        at: part.range)
    }
    if notes.isEmpty { return }
    error("type '\(declaredText(decl))' does not conform to protocol '\(owner.name)'", place, notes: notes)
  }

  private func writesCoding(_ decl: NominalDecl, _ owner: ProtocolDecl) -> Bool {
    let (name, label) = owner.name == "Decodable" ? ("init", "from") : ("encode", "to")
    return ownMembers(name, typeInfo(decl)).contains { member in
      if case .function(let function) = member { function.parameters.map(\.label) == [label] } else { false }
    }
  }
}
