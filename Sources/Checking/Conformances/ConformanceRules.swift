import Diagnostics

/// Whether types are what they claim to be: each requirement met, each associated type known and within its bounds.
extension Checker {
  /// Says what a type lacks of what it claims to conform to.
  func checkConformances(of decl: NominalDecl) {
    for conformance in declaredConformances(of: decl) {
      let owner = conformance.protocolDecl
      guard !conformance.isImplied || conformance.range != nil, let place = conformance.range else { continue }
      if decl.isLibrary, conformance.start == nil || sources.isLibrary(place.source) { continue }
      if owner.libraryModule != nil, owner.name == "Sendable" || owner.name == "Error" { continue }
      let at = conformance.start ?? (place.source == decl.range.source ? decl.range : place)
      if decl.kind != .classType, isClassBound(owner) {
        error("non-class type '\(declaredText(decl))' cannot conform to class protocol '\(owner.name)'", at)
        continue
      }
      let record = conformanceRecord(decl, owner, conformance)
      let unknown = owner.associatedTypes.filter { associatedWitness($0, of: decl) == nil }
      let unmet = unknown.isEmpty ? unmetRequirements(of: owner, record, decl) : []
      checkRequiredWitnesses(of: decl, record, at: place)
      checkWitnesses(of: decl, record, owner, at: at)
      let sound = unmet.filter { !isSpoiled($0, of: decl) }
      if sound.isEmpty, !unmet.isEmpty { continue }
      let lacking = sound.filter { !refuseNearMiss($0, of: decl, owner) }
      let notes = ConformanceNotes(self, decl, owner, at: at)
      if !unknown.isEmpty {
        refuseConformance(of: decl, to: owner, at: at, notes: notes.unknown(unknown))
      } else if !lacking.isEmpty {
        refuseConformance(of: decl, to: owner, at: at, notes: notes.lacking(lacking))
      } else if unmet.isEmpty {
        checkConstraints(of: owner, decl, conformance, at: at)
        checkCoding(of: decl, owner, at: at)
      }
    }
  }

  /// A type is coded part by part; where it has `CodingKeys`, by those that they name.
  private func checkCoding(of decl: NominalDecl, _ owner: ProtocolDecl, at place: SourceRange) {
    guard owner.libraryModule != nil, owner.name == "Encodable" || owner.name == "Decodable", decl.rawType == nil else {
      return
    }
    var lacking = parts(of: decl, lacking: owner)
    if lacking.isEmpty { return }
    if case .type(let keys)? = typeMemberDecl("CodingKeys", of: decl), keys.kind == .enumeration {
      let names = Set(keys.cases.map(\.name))
      let left = Set(decl.fields.filter { !names.contains($0.name) }.map(\.range))
      lacking.removeAll { left.contains($0.place) }
      if lacking.isEmpty { return }
    }
    refuseConformance(
      of: decl, to: owner, at: place,
      notes: lacking.map {
        Diagnostic(
          .note,
          "cannot automatically synthesize '\(owner.name)' because '\(text($0.type))' does not conform to '\(owner.name)'",
          at: $0.place)
      })
  }

  private func refuseConformance(
    of decl: NominalDecl, to owner: ProtocolDecl, at place: SourceRange, notes: [Diagnostic]
  ) {
    // Where the compiler could not write the members, it names the type by itself.
    let isWritten = owner.libraryModule != nil && ["Hashable", "Encodable", "Decodable"].contains(owner.name)
    let name = isWritten ? text(Type.nominal(decl, [])) : declaredText(decl)
    tellingAtEnd(of: place) {
      error("type '\(name)' does not conform to protocol '\(owner.name)'", place, notes: notes)
    }
  }

  /// The requirements that no member satisfies; the witnesses of the others are recorded. A property that is not there
  /// at all lacks its getter and its setter, and counts once.
  private func unmetRequirements(of owner: ProtocolDecl, _ record: Conformance, _ decl: NominalDecl) -> [FunctionDecl] {
    var unmet: [FunctionDecl] = []
    for requirement in requirements(of: owner) where record.witnesses[requirement] == nil {
      if let witness = findWitness(for: requirement, of: decl, owner) {
        record.witnesses[requirement] = witness
      } else if !unmet.contains(where: { $0.isGetter(besides: requirement) }) {
        unmet.append(requirement)
      }
    }
    return unmet
  }

  /// Whether a requirement, or what is there for it, names a type that isn't known: that is what is told.
  private func isSpoiled(_ requirement: FunctionDecl, of decl: NominalDecl) -> Bool {
    if isSpoiled(requirement) { return true }
    let name =
      switch requirement.kind {
      case .function, .initializer, .deinitializer: requirement.name
      case .getter(let storage), .setter(let storage): storage.name
      case .willSet(let variable), .didSet(let variable): variable.name
      }
    return ownMembers(name, typeInfo(decl)).contains { member in
      switch member {
      case .function(let function): isSpoiled(function)
      case .variable(let variable): isUnknown(variable.type)
      case .subscripted(let decl): isUnknown(decl.result) || decl.parameters.contains { isUnknown($0.type) }
      case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: false
      }
    }
  }

  private func isSpoiled(_ function: FunctionDecl) -> Bool {
    isUnknown(function.result) || function.parameters.contains { isUnknown($0.type) }
  }

  private func isUnknown(_ type: Type) -> Bool { contains(type) { $0 == .error } }

  /// `Array<Element>`: without the short forms that types of the library have.
  private func declaredText(_ decl: NominalDecl) -> String {
    guard decl.isLibrary, !decl.genericParameters.isEmpty else {
      return text(.nominal(decl, decl.genericParameters.map { .generic($0) }))
    }
    return "\(decl.name)<\(decl.genericParameters.map(\.name).joined(separator: ", "))>"
  }

  /// An initialiser that a protocol asks for must be there in every subclass too.
  private func checkRequiredWitnesses(
    of decl: NominalDecl, _ record: Conformance, at conformancePlace: SourceRange
  ) {
    guard decl.kind == .classType, !finalClasses.contains(decl) else { return }
    for (requirement, witness) in record.witnesses where requirement.isInitializer {
      guard case .function(let function) = witness.target, !function.isRequired else { continue }
      let place: SourceRange
      switch function.owner {
      case .nominal(let owner):
        guard owner == decl else { continue }
        switch function.implementation {
        case .body: place = function.range
        case .synthesized(.inheritedInit): place = conformancePlace
        case .synthesized, .native, .requirement: place = decl.range
        }
      case .none, .protocolRequirement, .protocolExtension: continue
      }
      error(
        "initializer requirement '\(requirement.diagnosticName)' can only be satisfied by a 'required' initializer in"
          + " non-final class '\(text(Type.nominal(decl, decl.genericParameters.map { .generic($0) })))'", place)
    }
  }

  // MARK: Bounds

  /// Holds a type's associated types, and itself, to what the protocol's `where` clauses say of them.
  private func checkConstraints(
    of owner: ProtocolDecl, _ decl: NominalDecl, _ conformance: DeclaredConformance, at place: SourceRange
  ) {
    guard !owner.constraints.isEmpty else { return }
    let selfType = Type.nominal(decl, decl.genericParameters.map { .generic($0) })
    let environment = GenericEnvironment(allRequirements(of: decl) + conformance.conditions)
    let map = Substitution([owner.selfParameter: selfType])
    for constraint in owner.constraints where !holds(constraint, map, environment) {
      let subject = constraint.subject
      let found = canonical(substitute(subject, map), environment)
      if found == .error { continue }
      guard let associated = rootAssociated(of: subject) else {
        refuseBound(constraint, on: selfType, owner, decl, at: place)
        return
      }
      let notes = ConformanceNotes(self, decl, associated.owner, at: place)
      switch constraint {
      case .sameType:
        refuseConformance(of: decl, to: associated.owner, at: place, notes: notes.unknown([associated]))
      case .conforms(_, let bound) where associated.owner != owner:
        refuseConformance(of: decl, to: owner, at: place, notes: [])
        tellingAtEnd(of: place) { error("type '\(text(found))' does not conform to protocol '\(bound.name)'", place) }
      case .conforms(_, let bound):
        refuseConformance(
          of: decl, to: owner, at: place, notes: notes.outOfBounds(associated, found, bound.name))
      case .superclass(_, let bound):
        refuseConformance(
          of: decl, to: owner, at: place, notes: notes.notInheriting(associated, found, text(bound)))
      case .anyObject:
        refuseConformance(of: decl, to: owner, at: place, notes: notes.outOfBounds(associated, found, "AnyObject"))
      }
      return
    }
  }

  /// A bound on `Self`.
  private func refuseBound(
    _ constraint: Requirement, on selfType: Type, _ owner: ProtocolDecl, _ decl: NominalDecl, at place: SourceRange
  ) {
    switch constraint {
    case .superclass(_, let bound):
      refuseConformance(of: decl, to: owner, at: place, notes: [])
      tellingAtEnd(of: place) {
        error(
          "'\(owner.name)' requires that '\(text(selfType))' inherit from '\(text(bound))'", place,
          notes: [
            Diagnostic(
              .note, "requirement specified as 'Self' : '\(text(bound))' [with Self = \(text(selfType))]", at: place)
          ])
      }
    case .conforms(_, let bound): refuseConformance(of: decl, to: bound, at: place, notes: [])
    case .sameType, .anyObject: refuseConformance(of: decl, to: owner, at: place, notes: [])
    }
  }

  /// The associated type of `Self` that a path begins with.
  private func rootAssociated(of type: Type) -> AssociatedTypeDecl? {
    guard case .associated(let base, let associated) = type else { return nil }
    if case .generic = base { return associated }
    return rootAssociated(of: base)
  }
}

extension Requirement {
  /// The type that the constraint is about; of two that are to be the same, the left one.
  fileprivate var subject: Type {
    switch self {
    case .conforms(let subject, _), .superclass(let subject, _), .sameType(let subject, _), .anyObject(let subject):
      subject
    }
  }
}

extension FunctionDecl {
  fileprivate func isGetter(besides setter: FunctionDecl) -> Bool {
    switch (kind, setter.kind) {
    case (.getter(.variable(let own)), .setter(.variable(let other))): own == other
    case (.getter(.subscript(let own)), .setter(.subscript(let other))): own == other
    case (.getter, _), (.function, _), (.initializer, _), (.deinitializer, _), (.setter, _), (.willSet, _),
      (.didSet, _):
      false
    }
  }
}
