import Diagnostics

/// What a type lacks of a protocol, told as the compiler does: which members come near and why they don't serve, then
/// what the protocol asks for. What the library asks for has no place in the chapter and is told at the type's name.
struct ConformanceNotes {
  private let checker: Checker
  private let decl: NominalDecl
  private let owner: ProtocolDecl
  private let place: SourceRange
  private let selfType: Type

  init(_ checker: Checker, _ decl: NominalDecl, _ owner: ProtocolDecl, at place: SourceRange) {
    self.checker = checker
    self.decl = decl
    self.owner = owner
    self.place = place
    selfType = .nominal(decl, decl.genericParameters.map { .generic($0) })
  }

  /// Of requirements that no member satisfies.
  func lacking(_ requirements: [FunctionDecl]) -> [Diagnostic] {
    var candidates: [Diagnostic] = []
    var wanted: [Diagnostic] = []
    for requirement in requirements {
      let near = preventedSynthesis(of: requirement) + nearMembers(requirement)
      candidates += near.filter { !candidates.contains($0) }
      if owner.name == "Hashable", owner.libraryModule != nil { continue }
      if hasError(requirement) { continue }
      wanted.append(note("protocol requires \(description(of: requirement))", at: requirement.range))
    }
    return candidates + (wanted.isEmpty ? [] : [stubs]) + wanted
  }

  /// Of associated types that nothing tells.
  func unknown(_ associated: [AssociatedTypeDecl]) -> [Diagnostic] {
    [stubs] + associated.map { note("protocol requires nested type '\($0.name)'", at: $0.range) }
  }

  /// Of an associated type that doesn't conform to what it has to.
  func outOfBounds(_ associated: AssociatedTypeDecl, _ found: Type, _ bound: String) -> [Diagnostic] {
    let name = checker.text(found)
    let isNominal = if case .nominal = found { true } else { false }
    return outOfBounds(
      associated, found, intended: "does not conform to '\(bound)'",
      candidate: isNominal
        ? "would match and infer '\(associated.name)' = '\(name)' if '\(name)' conformed to '\(bound)'"
        : "can not infer '\(associated.name)' = '\(name)' because '\(name)' is not a nominal type and so can't conform"
          + " to '\(bound)'")
  }

  /// Of an associated type that isn't the subclass it has to be.
  func notInheriting(_ associated: AssociatedTypeDecl, _ found: Type, _ bound: String) -> [Diagnostic] {
    let name = checker.text(found)
    return outOfBounds(
      associated, found, intended: "does not inherit from '\(bound)'",
      candidate: "can not infer '\(associated.name)' = '\(name)' because '\(name)' is not a class type and so can't"
        + " inherit from '\(bound)'")
  }

  private func outOfBounds(
    _ associated: AssociatedTypeDecl, _ found: Type, intended: String, candidate: String
  ) -> [Diagnostic] {
    let missing = note("protocol requires nested type '\(associated.name)'", at: associated.range)
    switch checker.typeMemberDecl(associated.name, of: decl) {
    case .alias(let alias):
      let named = "'\(checker.text(selfType)).\(associated.name)' (aka '\(checker.text(found))')"
      return [Diagnostic(.note, "possibly intended match \(named) \(intended)", at: alias.range), stubs, missing]
    case .type(let nested):
      let named = "'\(checker.text(found))'"
      return [Diagnostic(.note, "possibly intended match \(named) \(intended)", at: nested.range), stubs, missing]
    case .variable, .function, .subscripted, .enumCase, .protocolType, .genericParameter, .associatedType, nil:
      return [
        note("unable to infer associated type '\(associated.name)' for protocol '\(owner.name)'", at: associated.range),
        note("candidate \(candidate)", at: teller(of: associated) ?? place),
      ]
    }
  }

  /// The member that tells what an associated type is.
  private func teller(of associated: AssociatedTypeDecl) -> SourceRange? {
    for requirement in checker.requirements(of: owner) where checker.mentions(requirement, associated) {
      for member in checker.ownMembers(requirement.name, checker.typeInfo(decl)) {
        if let range = member.range, !checker.sources.isLibrary(range.source) { return range }
      }
    }
    return nil
  }

  private var stubs: Diagnostic { Diagnostic(.note, "add stubs for conformance", at: place) }

  private func note(_ message: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(.note, message, at: checker.sources.isLibrary(range.source) ? place : range)
  }

  // MARK: What is asked for

  /// What is refused elsewhere is not told again.
  private func hasError(_ requirement: FunctionDecl) -> Bool {
    asked(requirement.result) == .error || requirement.parameters.contains { asked($0.type) == .error }
  }

  private func description(of requirement: FunctionDecl) -> String {
    let type = requiredType(of: requirement)
    switch requirement.kind {
    case .function: return "function '\(requirement.diagnosticName)' with type \(type)"
    case .initializer: return "initializer '\(requirement.diagnosticName)' with type \(type)"
    case .getter(.variable(let variable)), .setter(.variable(let variable)):
      return "property '\(variable.name)' with type \(type)"
    case .getter(.subscript), .setter(.subscript): return "subscript with type \(type)"
    case .deinitializer, .willSet, .didSet: preconditionFailure("no protocol asks for observers")
    }
  }

  /// As the type would have it: `Self` is the type, and an associated type that it names is told with what it is.
  private func requiredType(of requirement: FunctionDecl) -> String {
    let known = typeText(of: requirement) { checker.text(asked($0)) }
    guard owner.associatedTypes.contains(where: { isNamed($0) }) else { return "'\(known)'" }
    let standIn = Type.generic(GenericParameter(name: checker.text(selfType)))
    let named = typeText(of: requirement) {
      checker.text(checker.substitute($0, Substitution([owner.selfParameter: standIn])))
    }
    return named == known ? "'\(known)'" : "'\(named)' (aka '\(known)')"
  }

  /// A type of the protocol as it is for the conforming type.
  private func asked(_ type: Type) -> Type {
    checker.canonical(checker.substitute(type, Substitution([owner.selfParameter: selfType])), .empty())
  }

  private func isNamed(_ associated: AssociatedTypeDecl) -> Bool {
    guard case .alias? = checker.typeMemberDecl(associated.name, of: decl) else { return false }
    return true
  }

  /// The type of a member as notes write it: `(Int) throws -> String`, `(a: Int)` of an initialiser.
  private func typeText(of member: FunctionDecl, _ text: (Type) -> String) -> String {
    func parameters(_ list: some Sequence<ParameterDecl>, isLabelled: Bool) -> String {
      let parts = list.map { parameter in
        (isLabelled ? parameter.label.map { "\($0): " } ?? "" : "") + (parameter.isInout ? "inout " : "")
          + text(parameter.type) + (parameter.isVariadic ? "..." : "")
      }
      return "(\(parts.joined(separator: ", ")))"
    }
    var generics = ""
    if !member.genericParameters.isEmpty {
      generics = "<\(member.genericParameters.map(\.name).joined(separator: ", "))> "
    }
    switch member.kind {
    case .function:
      let effect = member.thrown == nil ? "" : " throws"
      return generics + parameters(member.parameters, isLabelled: false) + effect + " -> " + text(member.result)
    case .initializer: return generics + parameters(member.parameters, isLabelled: true)
    case .getter(.variable), .getter(.subscript), .setter(.variable), .setter(.subscript):
      return storageText(member, text)
    case .deinitializer, .willSet, .didSet: preconditionFailure("no protocol asks for observers")
    }
  }

  private func storageText(_ accessor: FunctionDecl, _ text: (Type) -> String) -> String {
    switch accessor.kind {
    case .getter(.variable(let variable)), .setter(.variable(let variable)): return text(variable.type)
    case .getter(.subscript(let found)), .setter(.subscript(let found)):
      return "(\(found.parameters.map { text($0.type) }.joined(separator: ", "))) -> \(text(found.result))"
    case .function, .initializer, .deinitializer, .willSet, .didSet: preconditionFailure("not an accessor")
    }
  }

  // MARK: What there is

  /// Why the compiler doesn't write the member itself, where it would for other types.
  private func preventedSynthesis(of requirement: FunctionDecl) -> [Diagnostic] {
    guard owner.libraryModule != nil, ["Equatable", "Hashable", "Comparable"].contains(owner.name) else { return [] }
    let part: String
    switch decl.kind {
    case .classType: return [unsupportedSynthesis("class")]
    case .structure where owner.name == "Comparable": return [unsupportedSynthesis("struct")]
    case .structure: part = "stored property"
    case .enumeration: part = "associated value"
    }
    return checker.parts(of: decl, lacking: owner).map { lacking in
      Diagnostic(
        .note,
        "\(part) type '\(checker.text(lacking.type))' does not conform to protocol '\(owner.name)', preventing"
          + " synthesized conformance of '\(checker.text(selfType))' to '\(owner.name)'", at: lacking.place)
    }
  }

  private func unsupportedSynthesis(_ kind: String) -> Diagnostic {
    Diagnostic(.note, "automatic synthesis of '\(owner.name)' is not supported for \(kind) declarations", at: place)
  }

  /// Members of the requirement's name, and why they don't satisfy it.
  private func nearMembers(_ requirement: FunctionDecl) -> [Diagnostic] {
    if LibraryIndex.isOperator(requirement.name) { return [] }
    return checker.ownMembers(requirement.name, checker.typeInfo(decl)).compactMap { candidate in
      guard let range = candidate.range, !checker.sources.isLibrary(range.source),
        let reason = reason(candidate, against: requirement)
      else { return nil }
      return Diagnostic(.note, "candidate \(reason)", at: range)
    }
  }

  private func reason(_ candidate: ValueDecl, against requirement: FunctionDecl) -> String? {
    switch (candidate, requirement.kind) {
    case (.function(let function), .function), (.function(let function), .initializer):
      checker.ensureSignature(function)
      guard checker.haveSameLabels(function, requirement) else { return nil }
      if function.isStatic != requirement.isStatic { return wrongLevel(isStatic: function.isStatic) }
      guard fits(function, requirement) else { return "has non-matching type '\(ownType(of: function))'" }
      if function.thrown != nil, requirement.thrown == nil { return "throws, but protocol does not allow it" }
      return function.isMutating && !requirement.isMutating
        ? "is marked 'mutating' but protocol does not allow it" : nil
    case (.variable(let variable), .getter(.variable(let wanted))),
      (.variable(let variable), .setter(.variable(let wanted))):
      if variable.isTypeLevel != requirement.isStatic { return wrongLevel(isStatic: variable.isTypeLevel) }
      return variable.type == asked(wanted.type)
        ? "is not settable, but protocol requires it" : "has non-matching type '\(checker.text(variable.type))'"
    case (.subscripted(let found), .getter(.subscript(let wanted))),
      (.subscripted(let found), .setter(.subscript(let wanted))):
      guard found.parameters.map(\.type) == wanted.parameters.map({ asked($0.type) }),
        found.result == asked(wanted.result)
      else {
        return found.getter.map { "has non-matching type '\(ownType(of: $0))'" }
      }
      return "is not settable, but protocol requires it"
    case (.function, _), (.variable, _), (.subscripted, _), (.enumCase, _), (.type, _), (.protocolType, _), (.alias, _),
      (.genericParameter, _), (.associatedType, _):
      return nil
    }
  }

  private func wrongLevel(isStatic: Bool) -> String {
    isStatic
      ? "operates on a type, not an instance as required" : "operates on an instance, not a type as required"
  }

  private func fits(_ function: FunctionDecl, _ requirement: FunctionDecl) -> Bool {
    let isSame = zip(function.parameters, requirement.parameters).allSatisfy { own, wanted in
      own.isInout == wanted.isInout && own.isVariadic == wanted.isVariadic && own.type == asked(wanted.type)
    }
    if case .initializer = requirement.kind { return isSame }
    return isSame && function.result == asked(requirement.result)
  }

  private func ownType(of member: FunctionDecl) -> String { typeText(of: member) { checker.text($0) } }
}
