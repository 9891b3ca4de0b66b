import Diagnostics

extension Checker {
  func endOfBody(_ function: FunctionDecl) -> Diagnostics.SourceRange {
    guard let info = functionInfos[function] else { return function.range }
    switch info.body {
    case .block(let block):
      return range(block.rightBrace, info.scope)
    case .items(let items): return range(items, info.scope)
    case .yielded(let place): return range(place, info.scope)
    case .none, .unread: return function.range
    }
  }

  /// Whether control never reaches the end of the statements.
  func alwaysLeaves(_ statements: [Statement]) -> Bool {
    statements.contains { leavesAlways($0) }
  }

  private func leavesAlways(_ statement: Statement) -> Bool {
    switch statement {
    case .returns, .throwError, .breaks, .continues, .falls: return true
    case .expression(let value): return isNever(value.type) || endsNever(value)
    case .ifElse(let found):
      if let label = found.label, breaks(to: label, in: found.then + (found.otherwise ?? [])) { return false }
      guard let otherwise = found.otherwise else { return false }
      return alwaysLeaves(found.then) && alwaysLeaves(otherwise)
    case .switchCase(let found):
      if found.cases.contains(where: { breaks(to: found.label, in: $0.body) }) { return false }
      return !found.cases.isEmpty && found.cases.allSatisfy { alwaysLeaves($0.body) }
    case .doCatch(let found):
      if let label = found.label, breaks(to: label, in: found.body + found.catches.flatMap(\.body)) { return false }
      return alwaysLeaves(found.body) && found.catches.allSatisfy { alwaysLeaves($0.body) }
    case .block(let body, let label):
      if let label, breaks(to: label, in: body) { return false }
      return alwaysLeaves(body)
    case .whileLoop(let loop, let conditions):
      let isEndless = conditions.allSatisfy { condition in
        if case .boolean(let value) = condition, case .boolean(true) = value.kind { return true }
        return false
      }
      return isEndless && !breaks(to: loop.label, in: loop.body)
    case .repeatLoop(let loop, let condition):
      if case .boolean(true) = condition.kind { return !breaks(to: loop.label, in: loop.body) }
      return alwaysLeaves(loop.body) && !breaks(to: loop.label, in: loop.body) && !continues(loop.label, loop.body)
    case .binding(_, let value, _): return value.map { isNever($0.type) } ?? false
    case .localFunction, .guardElse, .forIn, .deferred, .yields: return false
    }
  }

  private func endsNever(_ value: Expression) -> Bool {
    switch value.kind {
    case .tryExpression(let inner, let kind):
      if case .optional = kind { return false }
      return isNever(inner.type)
    case .ifExpression(let found): return leavesAlways(.ifElse(found))
    case .switchExpression(let found): return leavesAlways(.switchCase(found))
    default: return false
    }
  }

  private func breaks(to label: LabelID, in statements: [Statement]) -> Bool {
    JumpFinder(label, isBreak: true).find(statements)
  }

  private func continues(_ label: LabelID, _ statements: [Statement]) -> Bool {
    JumpFinder(label, isBreak: false).find(statements)
  }

  private final class JumpFinder: TreeWalker {
    private let label: LabelID
    private let isBreak: Bool
    private var isFound = false

    init(_ label: LabelID, isBreak: Bool) {
      self.label = label
      self.isBreak = isBreak
    }

    func find(_ statements: [Statement]) -> Bool {
      visit(statements)
      return isFound
    }

    override func visit(_ statement: Statement) {
      switch statement {
      case .breaks(let target, _): if isBreak, target == label { isFound = true }
      case .continues(let target, _): if !isBreak, target == label { isFound = true }
      default: super.visit(statement)
      }
    }
    override func visit(_ expression: Expression) {}
    override func visit(local function: FunctionDecl) {}
  }

  // MARK: Conformances

  /// Says what a type lacks of what it claims to conform to.
  func checkConformances(of decl: NominalDecl) {
    for conformance in declaredConformances(of: decl) {
      let owner = conformance.protocolDecl
      guard !conformance.isImplied || conformance.range != nil, let place = conformance.range else { continue }
      if decl.isLibrary, conformance.start == nil || sources.isLibrary(place.source) { continue }
      if owner.libraryModule != nil, owner.name == "Sendable" || owner.name == "Error" { continue }
      if decl.kind != .classType, isClassBound(owner) {
        error(
          "non-class type '\(text(.nominal(decl, decl.genericParameters.map { .generic($0) })))' cannot conform to class protocol"
            + " '\(owner.name)'", conformance.start ?? decl.range)
        continue
      }
      for case .superclass(.generic(owner.selfParameter), let wanted) in owner.constraints {
        guard case .nominal(let wantedDecl, _) = wanted,
          supertype(.nominal(decl, decl.genericParameters.map { .generic($0) }), of: wantedDecl) != wanted
        else { continue }
        let place = conformance.start ?? decl.range
        let name = declaredText(decl)
        error("type '\(name)' does not conform to protocol '\(owner.name)'", place)
        error(
          "'\(owner.name)' requires that '\(name)' inherit from '\(text(wanted))'", place,
          notes: [
            Diagnostic(
              .note, "requirement specified as 'Self' : '\(text(wanted))' [with Self = \(name)]", at: place)
          ])
      }
      var missing: [String] = []
      let record = conformanceRecord(decl, owner, conformance)
      for associated in owner.associatedTypes where associatedWitness(associated, of: decl) == nil {
        missing.append("associatedtype \(associated.name)")
      }
      if missing.isEmpty {
        for requirement in requirements(of: owner) where record.witnesses[requirement] == nil {
          if let witness = findWitness(for: requirement, of: decl, owner) {
            record.witnesses[requirement] = witness
          } else if case .setter = requirement.kind {
            missing.append("\(requirement.name) { set }")
          } else {
            missing.append(requirement.fullName)
          }
        }
      }
      checkRequiredWitnesses(of: decl, record)
      checkWitnesses(of: decl, record, owner)
      if missing.count == 1, describeNearMiss(missing[0], of: decl, owner) { continue }
      if !missing.isEmpty {
        var notes: [Diagnostic] = []
        for requirement in requirements(of: owner) where missing.contains(requirement.fullName) {
          guard !sources.isLibrary(requirement.range.source) else { continue }
          notes.append(Diagnostic(.note, "protocol requires '\(requirement.fullName)'", at: requirement.range))
        }
        error(
          "type '\(declaredText(decl))' does not conform to protocol '\(owner.name)'",
          conformance.start ?? (place.source == decl.range.source ? decl.range : place), notes: notes)
      }
    }
  }

  /// `Array<Element>`: without the short forms that types of the library have.
  private func declaredText(_ decl: NominalDecl) -> String {
    guard decl.isLibrary, !decl.genericParameters.isEmpty else {
      return text(.nominal(decl, decl.genericParameters.map { .generic($0) }))
    }
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
  private func describeNearMiss(_ missing: String, of decl: NominalDecl, _ owner: ProtocolDecl) -> Bool {
    guard let wanted = requirements(of: owner).first(where: { $0.fullName == missing }), case .function = wanted.kind,
      owner.libraryModule == nil
    else { return false }
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
}
