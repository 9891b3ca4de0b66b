import Diagnostics

/// Arguments that are not of their parameters' types.
extension Solver {
  /// An argument that is not of its parameter's type; of a generic parameter, of what the other arguments made of it.
  func describeArgument(
    _ node: Node, _ source: String, _ aim: String, _ goal: Type, _ call: Node, _ position: Int
  ) {
    if let (spec, _) = parameter(call, position), spec.isAutoclosure, case .function(let function) = goal {
      let given = settled(node.type)
      if function.result == checker.boolType, isWhole(given) || checker.isOptional(given) {
        return describeTruth(node, given)
      }
      return report(
        "cannot convert value of type \(source) to expected argument type '\(written(function.result))'", anchor(node)
      )
    }
    if case .associated(.existential, _) = goal, case .call(let callee, _) = call.kind,
      case .member(let base, let name) = (state.rewrittenCallees[call.id] ?? callee).kind
    {
      return report(
        "member '\(name)' cannot be used on value of type '\(text(deep(base.type)))'; consider using a generic constraint"
          + " instead [#ExistentialMemberAccess]", anchor(base))
    }
    if let (callee, arguments) = call.application, let choice = state.choices[callee.id],
      isOfOurs(choice.overload.declaration)
    {
      let rivals = rivals(callee, arguments, position)
      if Set(rivals.map(\.wanted)).count > 1 {
        return reportNoMatch(callee, call, notes: rivals.compactMap { expectation(of: $0, source) })
      }
    }
    if describeMisfitOfMany(node, call, goal) { return }
    if describeExtreme(call) || describeMisfitOfForms(node, call) || describeFoldedTexts(node, call) { return }
    if case .call(let callee, let arguments) = call.kind, case .member(let base, "append") = callee.kind,
      arguments.count == 1, arguments[0].label == nil, let element = checker.elementOfArray(deep(base.type)),
      checker.conforms(deep(node.type), checker.libraryProtocol("Sequence"), environment),
      checker.elementOfArray(deep(node.type)).map({ $0 == element })
        ?? (deep(node.type) != checker.stringType && !checker.isNominal(deep(node.type), "Substring"))
    {
      return report("no exact matches in call to instance method 'append'", callee.nameRange)
    }
    if let (spec, _) = parameter(call, position), case .generic(let own) = spec.type, !spec.isVariadic,
      case .call(let callee, let arguments) = call.kind, let choice = state.choices[callee.id],
      case .function(let function) = choice.overload.declaration, function.genericParameters.contains(own),
      let other = arguments.indices.first(where: { index in
        guard index != position, let (found, _) = parameter(call, index), !found.isInout || spec.isInout else {
          return false
        }
        return found.type == .generic(own)
      })
    {
      let both = [source, quoted(arguments[other].node, settled(arguments[other].node.type))]
      let isLiteral =
        isLiteral(node) && isLiteral(arguments[other].node) && !checker.sources.isLibrary(function.range.source)
      let ordered = (other < position) == isLiteral ? both : both.reversed()
      return report(
        "conflicting arguments to generic parameter '\(own.name)' (\(ordered[0]) vs. \(ordered[1]))",
        anchor(callee))
    }
    if case .call = call.kind, let (spec, _) = parameter(call, position), spec.isVariadic,
      let element = checker.elementOfArray(settled(node.type)), element == goal
    {
      return report("cannot pass array of type \(source) as variadic arguments of type '\(text(goal))'", anchor(node))
    }
    if case .index(let member, _) = call.kind, case .member(let base, _) = member.kind, isOwn(settled(base.type)),
      memberOverloads("subscript", shallow(base.type)).count > 1
    {
      return report("no exact matches in call to subscript ", bracket(base))
    }
    if case .inoutReference = node.kind, isWider(goal, than: deep(node.type)) {
      return report(
        "inout argument could be set to a value with a type other than \(source); use a value declared as type \(aim)"
          + " instead", anchor(node))
    }
    if case .metatype(.existential(let existential)) = goal, let only = existential.protocols.first,
      existential.protocols.count == 1, case .protocolMetatype(let own) = deep(node.type)
    {
      return report(
        "argument type '\(text(own))' does not conform to expected type '\(only.name)'", anchor(node))
    }
    if case .existential(let existential) = goal, let only = existential.protocols.first,
      existential.protocols.count == 1
    {
      return report(
        "argument type \(source) does not conform to expected type '\(only.name)'", anchor(node))
    }
    report("cannot convert value of type \(source) to expected argument type \(aim)", anchor(node))
  }

  /// `max` or `min` of values of several types: of two neither is to blame, of more the one that differs from the first.
  func describeExtreme(_ call: Node) -> Bool {
    if describeStride(call) { return true }
    guard case .call(let callee, let arguments) = call.kind, case .reference(let name, _) = callee.kind,
      name == "max" || name == "min", arguments.count > 1, arguments.allSatisfy({ $0.label == nil }),
      case .function(let function)? = state.choices[callee.id]?.overload.declaration,
      checker.sources.isLibrary(function.range.source)
    else { return false }
    let nodes = arguments.map(\.node)
    let types = nodes.map { operandType($0) }
    guard types.allSatisfy({ !checker.containsVariables($0) && $0 != .error }) else { return false }
    let isMixed = zip(nodes, types).contains { isLiteral($0) && isFloating($1) }
    func own(_ index: Int) -> Type {
      isMixed && isLiteral(nodes[index]) && isWhole(types[index]) ? checker.doubleType : types[index]
    }
    guard let odd = nodes.indices.first(where: { own($0) != own(0) }) else { return false }
    if let maybe = nodes.indices.first(where: { checker.payload(types[$0]) == own(nodes.count - 1 - $0) }),
      nodes.count == 2
    {
      describeOptional(nodes[maybe])
    } else if nodes.count == 2 {
      // What is written out comes last.
      let order = isLiteral(nodes[0]) && !isLiteral(nodes[1]) ? [1, 0] : [0, 1]
      report(
        "conflicting arguments to generic parameter 'T' ('\(text(types[order[0]]))' vs. '\(text(types[order[1]]))')",
        anchor(callee))
    } else {
      report(
        "cannot convert value of type '\(text(types[odd]))' to expected argument type '\(text(own(0)))'",
        anchor(nodes[odd]))
    }
    return true
  }

  /// The functions of cells, and of the libraries that are ours, that a call could mean by its labels.
  private func rivals(_ callee: Node, _ arguments: [ArgumentNode], _ position: Int) -> [Rival] {
    meanings(of: callee).compactMap { overload in
      guard isOfOurs(overload.declaration), let specs = parameterSpecs(overload.declaration),
        let matches = match(specs, arguments),
        let parameter = matches.firstIndex(where: { $0.takes(position) })
      else { return nil }
      return Rival(overload: overload, parameter: parameter, wanted: deep(specs[parameter].type))
    }
  }

  /// One of several functions of a name, and what it wants for an argument.
  private struct Rival {
    var overload: Overload
    var parameter: Int
    var wanted: Type
  }

  private func isOfOurs(_ declaration: ValueDecl) -> Bool {
    switch declaration {
    case .function(let function):
      if checker.functionInfos[function]?.scope.cell != nil { return true }
      if case .nominal(let decl) = function.owner { return isOfOurLibraries(decl) }
      return (function.parameters.map(\.type) + [function.result]).contains { type in
        if case .nominal(let decl, _) = type { isOfOurLibraries(decl) } else { false }
      }
    case .subscripted(let decl):
      guard case .nominal(let owner) = decl.owner else { return false }
      return !owner.isLibrary || isOfOurLibraries(owner)
    case .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return false
    }
  }

  private func isOfOurLibraries(_ decl: NominalDecl) -> Bool {
    decl.libraryModule == "TensorCore" || decl.libraryModule == "Plotting"
  }

  /// What one of several functions of a name wants where it is given something else.
  private func expectation(of rival: Rival, _ source: String) -> Diagnostic? {
    guard let range = rival.overload.declaration.range, !checker.sources.isLibrary(range.source) else { return nil }
    return Diagnostic(
      .note,
      "candidate expects value of type '\(text(rival.wanted))' for parameter #\(rival.parameter + 1) (got \(source))",
      at: range)
  }

  /// Whether every value of a type could be one of another, as what an optional, an existential or a superclass holds.
  private func isWider(_ goal: Type, than type: Type) -> Bool {
    if case .nominal(let decl, _) = goal, decl.kind != .classType, !checker.isOptional(goal) { return false }
    guard !checker.containsVariables(type), !checker.containsVariables(goal), goal != type else { return false }
    if case .solved = quietConvert(type, goal) { return true }
    return false
  }
}
