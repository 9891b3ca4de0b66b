import Natives

/// What Swift's library has and nbrun lacks: told as "not supported", not as a name that doesn't exist or a call that
/// is wrong.
extension Checker {
  /// A use's argument labels, in order; of trailing closures only the count is known.
  struct UsedLabels {
    var labels: [String?]
    var trailing = 0

    /// Whether a declaration with these labels may be meant: parameters with defaults are left out of a call.
    fileprivate func fit(_ declared: [String]) -> Bool {
      var rest = declared[...]
      for label in labels {
        guard let found = rest.firstIndex(of: label ?? "_") else { return false }
        rest = rest[(found + 1)...]
      }
      return trailing <= rest.count
    }
  }

  /// The refusal of a global name that Swift or Foundation declares.
  func missingGlobal(_ name: String) -> String? {
    SwiftNames.hasGlobal(name) ? "not supported: \(name)" : nil
  }

  /// The refusal of a call of a global function in a form that only Swift has.
  func missingGlobal(_ name: String, _ use: UsedLabels) -> String? {
    let bound = libraryGlobals(name).compactMap(fullName)
    return missing(SwiftNames.members(name, of: ""), bound, use).map { "not supported: \($0)" }
  }

  /// The refusal of a member of a library type, or of one of its protocols, that only Swift has.
  ///
  /// - Parameter use: nil where the member is not called.
  func missingMember(_ name: String, of type: Type, _ use: UsedLabels?, _ environment: GenericEnvironment) -> String? {
    var owners = protocols(of: type, environment).map(\.name)
    var shown = text(type)
    if case .nominal(let decl, _) = type {
      shown = sequence(first: decl, next: \.parent).map(\.name).reversed().joined(separator: ".")
      if decl.isLibrary { owners.insert(shown, at: 0) }
    }
    let bound = memberCandidates(name, of: type, environment).map(\.declaration).compactMap(fullName)
    for owner in owners {
      let declared = SwiftNames.members(name, of: owner)
      if let found = use.map({ missing(declared, bound, $0) }) ?? (bound.isEmpty ? declared.first : nil) {
        return "not supported: \(shown).\(found)"
      }
    }
    return nil
  }

  private func missing(_ declared: [String], _ bound: [String], _ use: UsedLabels) -> String? {
    if bound.contains(where: { use.fit(SwiftNames.labels($0)) }) { return nil }
    return declared.first { !bound.contains($0) && use.fit(SwiftNames.labels($0)) }
  }

  private func fullName(_ declaration: ValueDecl) -> String? {
    switch declaration {
    case .function(let function): function.fullName
    case .subscripted, .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: nil
    }
  }
}

extension Solver {
  /// The refusal of a call that fits a declaration of Swift's that nbrun lacks.
  func missingCallee(_ callee: Node, _ call: Node?) -> String? {
    guard case .call(_, let arguments)? = call?.kind, callee.operatorFixity == nil else { return nil }
    let use = Checker.UsedLabels(
      labels: arguments.filter { !$0.isTrailing }.map(\.label), trailing: arguments.count { $0.isTrailing })
    if case .member(let base, let name) = callee.kind {
      var type = deep(base.type)
      if case .metatype(let instance) = type { type = instance }
      return checker.missingMember(name, of: type, use, environment)
    }
    guard case .reference(let name, let overloads) = callee.kind,
      overloads.allSatisfy({ $0.declaration.range.map { checker.sources.isLibrary($0.source) } ?? false })
    else { return nil }
    return checker.missingGlobal(name, use)
  }
}
