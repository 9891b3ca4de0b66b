import Diagnostics

/// Members that there are not where they are looked for.
extension Solver {
  func describeMember(_ node: Node, _ base: Type) {
    let known = deep(base)
    if case .implicitMember(let name, _) = node.kind { return describeImplicitMember(name, known, node) }
    guard case .member(let inner, let name) = node.kind, known != .error else { return }
    if case .metatype(let type) = known { return describeMember(name, of: inner, ofType: type, node) }
    if name == "subscript" { return describeSubscript(of: inner, known, node) }
    if let payload = checker.payload(known), hasMember(name, payload) {
      if node.isImplicitSelf {
        let use = node.callArguments == nil ? EscapeProblem.Use.property(name) : .method(name)
        report(EscapeProblem.implicitSelf(use), node.nameRange)
        return
      }
      checker.tellingTogether {
        describeMutation(of: inner, payload, name, node)
        if !isAppend(of: inner, payload, name, node) { unwrapNeeded(inner, known, payload, name) }
      }
      return
    }
    let candidates = checker.memberCandidates(name, of: known, environment)
    if !candidates.isEmpty {
      if node.callArguments != nil, !memberOverloads(name, known).isEmpty { return describeOverload(node) }
      let isCase = candidates.contains { if case .enumCase = $0.declaration { true } else { false } }
      report(
        isCase
          ? "enum case '\(name)' cannot be used as an instance member"
          : "static member '\(name)' cannot be used on instance of type '\(text(known))'", anchor(inner))
      return
    }
    if case .function(let function) = known {
      if function.parameters.isEmpty || isMethodName(inner), hasMember(name, function.result) {
        return describeAsProperty(inner)
      }
      report("value of type '\(text(known))' has no member '\(name)'", node.nameRange)
      return
    }
    if case .tuple = known {
      return report("value of tuple type \(quoted(inner, known)) has no member '\(name)'", node.nameRange)
    }
    reportNoMember("value of type", name, known, node)
  }

  /// `.name` in a context of a known type, or of none.
  private func describeImplicitMember(_ name: String, _ known: Type, _ node: Node) {
    if case .variable = known { return describeBaseless(name, node) }
    guard case .nominal(let decl, let arguments) = known else { return reportNoMember("type", name, known, node) }
    if decl.name == "_OptionalNilComparisonType", let rootNode,
      let call = path(to: node.id, from: rootNode)?.last(where: isInfix),
      case .call(let callee, let operands) = call.kind
    {
      return describeOperator(callee, operands)
    }
    guard let enumCase = decl.cases.first(where: { $0.name == name && !$0.payload.isEmpty }) else {
      return reportNoMember("type", name, known, node)
    }
    checker.ensureCase(enumCase)
    let types = enumCase.payload.map { checker.substitute($0.type, checker.substitution(decl, arguments)) }
    let all = types.count == 1 ? types[0] : .tuple(types.map { TupleElement(nil, $0) })
    report(
      "member '\(checker.writtenName(.enumCase(enumCase)))' expects argument\(types.count == 1 ? "" : "s") of type"
        + " '\(text(all))'", node.nameRange)
  }

  private func describeMember(_ name: String, of base: Node, ofType type: Type, _ node: Node) {
    if name == "init" { return describeInitializer(node, type) }
    guard !checker.memberCandidates(name, of: type, environment).isEmpty else {
      return reportNoMember("type", name, type, node)
    }
    report(
      "instance member '\(name)' cannot be used on type '\(text(type))'"
        + (node.isImplicitSelf || isSelf(base) || name == "subscript"
          ? "" : "; did you mean to use a value of this type instead?"),
      anchor(base))
  }

  private func describeSubscript(of base: Node, _ known: Type, _ node: Node) {
    if let payload = checker.payload(known),
      !checker.memberCandidates("subscript", of: payload, environment).isEmpty
    {
      unwrapNeeded(base, known, payload, "subscript")
    } else if case .tuple(let elements) = known, !elements.isEmpty {
      var advice = "use '.' notation instead"
      if case .literal(.integer(let index, false, false))? = node.callArguments?.first?.node.kind,
        index < elements.count
      {
        advice = "did you mean to use '.\(index)'?"
      }
      report("cannot access element using subscript for tuple type '\(text(known))'; \(advice)", bracket(base))
    } else if case .function(let function) = known, function.parameters.isEmpty,
      hasMember("subscript", function.result)
    {
      report("function value was used as a property; add () to call it", bracket(base))
    } else if checker.memberCandidates("subscript", of: known, environment).isEmpty {
      report("value of type '\(text(known))' has no subscripts", bracket(base))
    } else {
      describeOverload(node)
    }
  }

  private func reportNoMember(_ kind: String, _ name: String, _ type: Type, _ node: Node) {
    if let missing = checker.missingMember(name, of: type, nil, environment) { return report(missing, node.nameRange) }
    if case .nominal(let decl, _) = type, checker.dynamicTypes.contains(decl) {
      hasReported = true
      return
    }
    if case .nominal(let decl, let arguments) = type, case .member(let base, _) = node.kind,
      let open = zip(decl.genericParameters, arguments).first(where: { $0.1 == .error })
    {
      return report("generic parameter '\(open.0.name)' could not be inferred", anchor(base))
    }
    var subject = "'\(text(type))'"
    if case .member(let base, _) = node.kind { subject = quoted(base, type) }
    var place = node.nameRange
    if name == "subscript", case .member(let base, _) = node.kind { place = bracket(base) }
    report("\(kind) \(subject) has no member '\(name)'", place, notes: suggestion(name, type, node))
  }

  func hasMember(_ name: String, _ type: Type) -> Bool {
    if case .tuple(let elements) = type {
      return Int(name).map { elements.indices.contains($0) } ?? elements.contains { $0.label == name }
    }
    return !checker.memberCandidates(name, of: type, environment).isEmpty
  }

  /// Whether a name is that of a method of several forms, one of which takes nothing: `xs.sorted`.
  private func isMethodName(_ node: Node) -> Bool {
    guard case .member(let base, let name) = node.kind else { return false }
    return checker.memberCandidates(name, of: settled(base.type), environment).contains { candidate in
      guard case .function(let function) = candidate.declaration else { return false }
      checker.ensureSignature(function)
      return function.parameters.isEmpty
    }
  }

  /// A member that the name may be a slip of.
  func suggestion(_ name: String, _ type: Type, _ node: Node) -> [Diagnostic] {
    guard case .nominal(let decl, _) = type,
      let near = Spelling.nearest(to: name, among: checker.memberNames(of: decl).filter { !$0.hasPrefix("_") })
    else { return [] }
    return [
      Diagnostic(
        .note, "did you mean '\(near)'?", at: node.nameRange,
        fixIts: [.init("replace '\(name)' with '\(near)'", replacing: node.nameRange, with: near)])
    ]
  }
}
