import Diagnostics

/// Members that would satisfy a requirement if it weren't for one thing, which is what is told.
extension Checker {
  /// True when the missing member is all but there, and that was said.
  func refuseNearMiss(_ wanted: FunctionDecl, of decl: NominalDecl, _ owner: ProtocolDecl) -> Bool {
    guard owner.libraryModule == nil else { return false }
    let map = Substitution([owner.selfParameter: .nominal(decl, decl.genericParameters.map { .generic($0) })])
    func asked(_ type: Type) -> Type { canonical(substitute(type, map), .empty()) }
    let types = wanted.parameters.map { asked($0.type) }
    let labels = wanted.parameters.map(\.label)
    for candidate in ownMembers(wanted.name, typeInfo(decl)) {
      switch (candidate, wanted.kind) {
      case (.function(let own), .function):
        guard own.isStatic == wanted.isStatic, own.parameters.map(\.type) == types, own.result == asked(wanted.result),
          own.parameters.map(\.label) != labels
        else { continue }
        refuseLabels(memberKind(candidate), own.diagnosticName, own.range, wanted, owner)
      case (.function(let own), .initializer):
        guard own.parameters.map(\.type) == types else { continue }
        if own.parameters.map(\.label) != labels {
          refuseLabels("initializer", own.diagnosticName, own.range, wanted, owner)
        } else if own.isFailable, !wanted.isFailable {
          error(
            "non-failable initializer requirement '\(wanted.diagnosticName)' cannot be satisfied by a failable initializer"
              + " ('init?')", own.range, notes: [declared(wanted)])
        } else {
          continue
        }
      case (.subscripted(let own), .getter(.subscript(let storage))):
        guard own.isStatic == wanted.isStatic, own.parameters.map(\.type) == types, own.result == asked(wanted.result),
          own.parameters.map(\.label) != labels
        else { continue }
        refuseLabels("subscript", own.diagnosticName, own.range, wanted, owner, named: storage.diagnosticName)
      case (.enumCase(let own), .function):
        guard wanted.isStatic, own.payload.map(\.type) == types, asked(wanted.result) == map[owner.selfParameter],
          own.payload.map(\.label) != labels
        else { continue }
        refuseLabels("enum case", own.name, own.range, wanted, owner)
      case (.function, _), (.variable, _), (.subscripted, _), (.enumCase, _), (.type, _), (.protocolType, _),
        (.alias, _), (.genericParameter, _), (.associatedType, _):
        continue
      }
      return true
    }
    return false
  }

  private func refuseLabels(
    _ kind: String, _ name: String, _ place: SourceRange, _ wanted: FunctionDecl, _ owner: ProtocolDecl,
    named wantedName: String? = nil
  ) {
    let wantedName = wantedName ?? wanted.diagnosticName
    error(
      "\(kind) '\(name)' has different argument labels from those required by protocol '\(owner.name)' ('\(wantedName)')",
      place, notes: [Diagnostic(.note, "requirement '\(wantedName)' declared here", at: wanted.range)])
  }

  private func declared(_ wanted: FunctionDecl) -> Diagnostic {
    Diagnostic(.note, "requirement '\(wanted.diagnosticName)' declared here", at: wanted.range)
  }
}

extension SubscriptDecl {
  /// `subscript(_:j:)`
  fileprivate var diagnosticName: String {
    "subscript(\(parameters.map { ($0.label ?? "_") + ":" }.joined()))"
  }
}
