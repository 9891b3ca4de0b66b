import Diagnostics

/// Solves a broken expression again, noting what has to be wrong, and words the least of it.
extension Solver {
  func diagnose(_ root: Node) {
    if describeLogicalPattern(root) { return }
    allowsFixes = true
    isTooComplex = false
    let solved = solveBroken(root)
    if let solved, solved.fixes.isEmpty {
      // Types fit; what is wrong shows when the tree is written down, such as a constant that is changed.
      state = solved
      _ = expression(root)
      if hasReported { return }
    }
    guard let solution = solved, !solution.fixes.isEmpty else {
      if case .call(let callee, let arguments) = root.kind, callee.operatorFixity != nil {
        return describeOperator(callee, arguments)
      }
      if describeForms(of: root) || describeBranches(in: root) || describeWholeArgument(in: root)
        || describeNeedlessChain(in: root)
      {
        return
      }
      report(
        "failed to produce diagnostic for expression; type of expression is ambiguous without a type annotation",
        root.range)
      return
    }
    state = solution
    if describeChangedTotal(in: root) || describeListArithmetic(root) || describeAverage(root)
      || describeSpoiledResult(root)
    {
      return
    }
    let isValueWrong = isValueWrong(solution.fixes, in: root)
    describingTarget(of: root, isValueWrong: isValueWrong) {
      describeTextSums(in: root)
      describeOddTerm(in: root)
      describeNumberGoals(in: root)
      let fixes = namingSwaps(told(solution.fixes))
      guard let ordered = inOrderOfArguments(fixes) ?? inOrderOfCalls(fixes) else { return describe(fixes, root) }
      checker.tellingTogether { describe(ordered, root) }
    }
  }

  /// A question mark behind what is no optional.
  private func describeNeedlessChain(in root: Node) -> Bool {
    for child in children(of: root) where describeNeedlessChain(in: child) { return true }
    guard case .bindOptional(let inner) = root.kind, case .nominal = operandType(inner),
      !checker.isOptional(operandType(inner))
    else { return false }
    report(
      "cannot use optional chaining on non-optional value of type \(quoted(inner, operandType(inner)))", anchor(root))
    return true
  }

  private func describe(_ fixes: [Fix], _ root: Node) {
    var hasError = false
    var broken: Set<Int> = []
    for fix in fixes.prefix(4) {
      if case .notInferred = fix.kind, hasError { continue }
      describe(fix, root)
      hasError = true
      switch fix.kind {
      case .noMember(let node, _): broken.insert(node.id)
      case .arguments(let call, _, let problem): describeLostArguments(call, problem)
      case .conversion, .conformance, .noOverload, .notCallable, .notOptional, .closureBody, .closureArity,
        .notInferred, .message:
        break
      }
    }
    if !broken.isEmpty { describeLostContexts(in: root, broken: broken) }
  }

  /// Lets a failed constraint pass, noted.
  func fix(_ constraint: Constraint) -> Bool {
    let kind: Fix.Kind
    switch constraint {
    case .convert(let from, let to, let locator):
      kind = .conversion(from: from, to: to, locator)
      silence(from)
      silence(to)
    case .equal(let a, let b, let locator):
      kind = .conversion(from: a, to: b, locator)
    case .conforms(let type, let decl, let locator): kind = .conformance(type, decl, locator)
    case .superclass(let type, let superclass, let locator):
      if case .requirement(let name) = locator.role, !checker.containsVariables(deep(type)) {
        kind = .message(
          "\(requirementSubject(locator.node, name)) requires that '\(text(type))' inherit from '\(text(superclass))'",
          locator.node.nameRange)
      } else {
        kind = .conversion(from: type, to: superclass, locator)
      }
    case .anyObject(let type, let locator):
      let subject = if case .requirement(let name) = locator.role { requirementSubject(locator.node, name) } else { "" }
      let name = text(type)
      kind = .message(
        subject.isEmpty
          ? "'\(name)' is required to be a class type" : "\(subject) requires that '\(name)' be a class type",
        locator.node.range)
    case .projection(let type, let associated, let base, let locator):
      if let message = openedMismatch(type, associated, base, locator) {
        kind = .message(message, anchor(locator.node))
        break
      }
      guard case .requirement = locator.role, let found = checker.project(associated, of: deep(base)),
        !checker.containsVariables(found), !checker.containsVariables(deep(type))
      else {
        _ = unify(type, .error, locator)
        state.score.add(.fix)
        return true
      }
      kind = .conversion(from: found, to: type, locator)
    case .member(let node):
      let base: Type
      if case .member(let inner, _) = node.kind {
        base = shallow(inner.type)
      } else if case .implicitMember(_, let found) = node.kind {
        base = shallow(found)
      } else {
        return false
      }
      kind = .noMember(node, base)
      _ = unify(node.type, .error, Locator(node, .other))
      state.choices[node.id] = nil
    case .overload(let node):
      kind = .noOverload(node)
      state.candidates[node.id] = nil
      _ = unify(node.type, .error, Locator(node, .other))
      if let call = node.callNode { _ = unify(call.type, .error, Locator(call, .other)) }
    case .call(let node):
      guard case .call(let written, let arguments) = node.kind else { return false }
      let callee = state.rewrittenCallees[node.id] ?? written
      var met: (choice: Choice, specs: [ParameterSpec], owners: [Int?])?
      if let choice = state.choices[callee.id], let specs = parameterSpecs(choice.overload.declaration),
        let mismatch = argumentMismatch(specs, arguments).map({ meant($0, choice, specs, arguments) })
      {
        var function: FunctionDecl?
        if case .function(let found) = choice.overload.declaration { function = found }
        kind = .arguments(node, function, mismatch.problem)
        met = (choice, specs, mismatch.owners)
      } else if case .function(let function) = shallow(callee.type) {
        let specs = function.parameters.map { ParameterSpec(label: nil, type: $0.type) }
        kind = .arguments(
          node, nil, argumentProblem(specs, arguments) ?? .extra(arguments.isEmpty ? [] : [0], missing: []))
      } else if let choice = state.choices[callee.id], choice.overload.declaration.isCallable {
        // The arguments are in order; what the call gives is not what is wanted of it.
        kind =
          optionalResult(choice, of: node).map { made in
            .message(
              "value of optional type '\(text(made))' must be unwrapped to a value of type '\(text(node.type))'",
              anchor(node))
          } ?? .noOverload(callee)
      } else {
        kind = .notCallable(node, callee.type)
      }
      if let met {
        meet(node, met.choice, met.specs, arguments, met.owners)
      } else {
        for argument in arguments { silenceClosure(argument.node) }
      }
      if case .variable = shallow(node.type) { _ = unify(node.type, .error, Locator(node, .other)) }
    case .index(let node):
      guard case .index(let member, let arguments) = node.kind else { return false }
      if let choice = state.choices[member.id], let specs = parameterSpecs(choice.overload.declaration),
        let problem = argumentProblem(specs, arguments)
      {
        kind = .arguments(node, nil, problem)
      } else {
        kind = .noOverload(member)
      }
      _ = unify(node.type, .error, Locator(node, .other))
    case .force(let node), .bindOptional(let node):
      guard let base = children(of: node).first else { return false }
      kind = .notOptional(node, base.type)
      // What follows is looked for in the value itself.
      _ = unify(node.type, base.type, Locator(node, .other))
    case .optionalChain, .implicitBase, .closureBody, .keyPath, .cast: return false
    }
    state.score.add(.fix, weight(kind))
    state.fixes.append(Fix(kind: kind))
    state.version += 1
    return true
  }

  /// What belongs to the value behind `some P<Int>`, where it is not what the bounds say.
  private func openedMismatch(
    _ wanted: Type, _ associated: AssociatedTypeDecl, _ base: Type, _ locator: Locator
  ) -> String? {
    guard let opaqueSubject, case .result = locator.role, locator.node === rootNode,
      let own = checker.associatedType(associated, of: deep(base), environment),
      !checker.containsVariables(own), !checker.containsVariables(deep(wanted))
    else { return nil }
    return "return type of \(opaqueSubject) requires the types '\(text(own))' and '\(text(deep(wanted)))' be equivalent"
  }

  func weight(_ kind: Fix.Kind) -> UInt64 {
    switch kind {
    case .noOverload, .notCallable: 3
    case .arguments(let call, _, let problem):
      if case .call(_, let arguments) = call.kind { UInt64(1 + problem.count(arguments)) } else { 2 }
    case .conformance(_, _, let locator):
      // An initialiser that takes the value, though what it makes does not fit, is nearer than one that does not.
      if case .requirement("init") = locator.role { 2 } else { 1 }
    case .conversion, .noMember, .notOptional, .closureBody, .closureArity, .notInferred, .message: 1
    }
  }

  /// What depends on something broken says nothing more.
  func silence(_ type: Type) {
    if case .variable(let index) = shallow(type), state.variables[index].literal == nil {
      if let node = state.variables[index].closure { silenceClosure(node) }
      state.bindings[index] = .error
      state.version += 1
    }
  }

  func silenceClosure(_ node: Node) {
    if case .closure = node.kind, case .variable(let index) = shallow(node.type) {
      state.bindings[index] = .error
      state.version += 1
    }
  }

  // MARK: Wording

  func describe(_ fix: Fix, _ root: Node) {
    switch fix.kind {
    case .conversion(let from, let to, let locator): describeConversion(from, to, locator)
    case .conformance(let type, let decl, let locator): describeConformance(type, decl, locator)
    case .noMember(let node, let base):
      if !describeLostFold(node, root) { describeMember(node, base) }
    case .noOverload(let node):
      if let missing = missingCallee(node, node.callNode) { return report(missing, node.nameRange) }
      describeOverload(node)
    case .arguments(let node, let function, let problem):
      if case .call(let callee, _) = node.kind, let missing = missingCallee(callee, node) {
        return report(missing, callee.nameRange)
      }
      describeArguments(node, function, problem)
    case .notCallable(let node, let type):
      if let payload = checker.payload(settled(type)), case .function = payload {
        let (whole, part) = (written(payload), written(payload))
        return report(
          "value of optional type '(\(whole))?' must be unwrapped to a value of type '\(part)'", calleeAnchor(node))
      }
      report("cannot call value of non-function type \(quotedCallee(node, settled(type)))", calleeAnchor(node))
    case .notOptional(let node, let type):
      if case .forceUnwrap = node.kind {
        report("cannot force unwrap value of non-optional type '\(text(settled(type)))'", anchor(node))
      } else {
        report("cannot use optional chaining on non-optional value of type '\(text(settled(type)))'", anchor(node))
      }
    case .closureBody(let diagnostics):
      hasReported = true
      for diagnostic in diagnostics where diagnostic.severity == .error { checker.report(diagnostic) }
    case .closureArity(let node, let expected, let given):
      // What a name stands for that can't be found may have been meant for an argument.
      let isUnknown = checker.diagnostics.contains { known in
        known.severity == .error && known.message.hasPrefix("cannot find '") && known.range.source == node.range.source
          && known.range.start >= node.range.start && known.range.end <= node.range.end
      }
      if isUnknown { hasReported = true } else { describeArity(node, expected, given) }
    case .notInferred(let node, let parameter):
      if let call = node.callNode, describeWithin(call) || describeExtreme(call) { return }
      describeInference(node, parameter)
    case .message(let message, let range): report(message, range)
    }
  }

  private func genericKind(_ node: Node) -> String {
    if case .typeReference(let type) = node.kind { checker.describeKind(type) } else { "generic struct" }
  }

  private func calleeAnchor(_ call: Node) -> SourceRange {
    if case .call(let callee, _) = call.kind { return anchor(callee) }
    return anchor(call)
  }

  /// What a requirement belongs to: the function's own, or its owner's.
  func requirementSubject(_ node: Node, _ name: String) -> String {
    guard let choice = state.choices[node.id] else { return "'\(name)'" }
    let declaration = choice.overload.declaration
    let own = "\(checker.memberKind(declaration)) '\(checker.writtenName(declaration))'"
    guard let owner = requirementOwner(declaration, choice) else { return own }
    return "referencing \(own) on '\(owner)'"
  }

  /// The type or protocol whose extension asks for something; nil where the function itself does.
  private func requirementOwner(_ declaration: ValueDecl, _ choice: Choice) -> String? {
    let owner: FunctionDecl.Owner
    switch declaration {
    case .function(let function):
      if function.isInitializer { return nil }
      owner = function.owner
    case .variable(let variable):
      guard let found = variable.scope.owner else { return nil }
      owner = found
    case .subscripted(let decl): owner = decl.owner
    case .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return nil
    }
    switch owner {
    case .none: return nil
    case .nominal(let decl): return decl.name
    case .protocolRequirement(let decl), .protocolExtension(let decl): return decl.name
    }
  }

  func isMethod(_ function: FunctionDecl) -> Bool {
    if case .none = function.owner { return false }
    return true
  }

  /// A literal's type is what it would be by itself.
  func display(_ type: Type, _ node: Node) -> String {
    if case .variable(let index) = shallow(type), let literal = state.variables[index].literal {
      return text(defaultType(literal, state.variables[index]))
    }
    return text(type)
  }

  func isNil(_ node: Node) -> Bool {
    if case .literal(.nothing) = node.kind { return true }
    return false
  }

  /// What a call gives, where that is an optional of what is wanted.
  private func optionalResult(_ choice: Choice, of call: Node) -> Type? {
    guard case .function(let function) = choice.overload.declaration else { return nil }
    let made = deep(resultType(function, choice.overload, choice.opened))
    return checker.payload(made) == deep(call.type) ? made : nil
  }

  /// The argument that would conform if it were taken out of its optional.
  private func optionalArgument(of call: Node?, _ type: Type, _ decl: ProtocolDecl) -> Node? {
    guard case .call(let callee, let arguments)? = call?.kind, let payload = checker.payload(deep(type)),
      checker.conforms(payload, decl, environment)
    else { return nil }
    if case .member(_, "init") = callee.kind { return nil }
    return arguments.first { operandType($0.node) == deep(type) }?.node
  }

  func describeConformance(_ type: Type, _ decl: ProtocolDecl, _ locator: Locator) {
    let node = locator.node
    if let call = node.callNode, describeBoundOfNothing(call) { return }
    if case .call(let callee, let arguments)? = node.callNode?.kind, callee.operatorFixity != nil {
      describeOperator(callee, arguments)
      return
    }
    if case .contextual = locator.role, purpose == .thrown {
      report("thrown expression type \(quoted(node, type)) does not conform to 'Error'", node.range)
      return
    }
    if case .requirement = locator.role, let choice = state.choices[node.id],
      case .function(let function) = choice.overload.declaration
    {
      if let given = optionalArgument(of: node.callNode, type, decl) {
        if described.insert(given.id).inserted { describeOptional(given) }
        return
      }
      if let call = node.callNode,
        describeExtreme(call) || describeSequenceArgument(call, type, decl) || describeSoughtElement(call, decl)
      {
        return
      }
      if case .initializer = function.kind {
        report(unmet(describeInitializerOwner(function), type, decl), anchor(node))
      } else if describeRoot(function, deep(type), node.callNode) {
        return
      } else if isOwnRequirement(type, function, choice) {
        let subject = "\(checker.memberKind(.function(function))) '\(function.diagnosticName)'"
        report(unmet(subject, type, decl, isArgument: opensAlone(type, function, choice)), node.nameRange)
      } else {
        report(unmet(requirementSubject(node, function.name), type, decl), node.nameRange)
      }
      return
    }
    if case .requirement = locator.role, case .reference(let name, _) = node.kind, node.operatorFixity == nil,
      LibraryIndex.isOperator(name)
    {
      return report("no exact matches in reference to operator function '\(name)'", node.nameRange)
    }
    if case .requirement("subscript") = locator.role, case .member(let base, _) = node.kind {
      let all = memberOverloads("subscript", shallow(base.type))
      guard all.count == 1, case .subscripted(let only)? = all.first?.declaration else {
        return report("no exact matches in call to subscript ", bracket(base))
      }
      let labels = only.parameters.map { "\($0.label ?? "_"):" }.joined()
      return report(unmet("subscript 'subscript(\(labels))'", type, decl), bracket(base))
    }
    if case .requirement = locator.role, case .variable(let variable)? = state.choices[node.id]?.overload.declaration {
      return report(unmet("property '\(variable.name)'", type, decl), node.nameRange)
    }
    let isNowhere = node.range.start == 0 && node.range.end == 0
    if isNowhere || checker.sources.isLibrary(node.range.source), let rootNode, let place = comparison(in: rootNode) {
      return report(
        "operator function '\(place.name)' requires that '\(text(type))' conform to '\(decl.name)'", place.range)
    }
    if case .requirement(let owner) = locator.role, let rootNode {
      let isInLibrary = isNowhere || checker.sources.isLibrary(node.range.source)
      let named = isInLibrary ? typeReference(owner, in: rootNode) : node.range
      if let named { return report(unmet("\(genericKind(node)) '\(owner)'", type, decl), named) }
    }
    let place = isNowhere || checker.sources.isLibrary(node.range.source) ? rootNode?.range ?? node.range : node.range
    report(
      conformsToNothing(type)
        ? unmet("", type, decl) : "type '\(text(type))' does not conform to protocol '\(decl.name)'", place)
  }

  /// What asks for a conformance and doesn't get it; of types that never conform only that is said.
  private func unmet(
    _ subject: String, _ type: Type, _ decl: ProtocolDecl, isArgument: Bool = false
  ) -> String {
    conformsToNothing(type, isArgument: isArgument)
      ? "type '\(text(type))' cannot conform to '\(decl.name)' [#ProtocolTypeNonConformance]"
      : "\(subject) requires that '\(text(type))' conform to '\(decl.name)'"
  }

  /// What stands in an existential argument may conform where the existential doesn't.
  private func conformsToNothing(_ type: Type, isArgument: Bool = true) -> Bool {
    switch settled(type) {
    case .function, .tuple, .metatype, .protocolMetatype: true
    case .existential: !isArgument
    case .nominal, .generic, .associated, .opaque, .variable, .error: false
    }
  }

  /// Where an expression names a generic type without its arguments.
  private func typeReference(_ name: String, in node: Node) -> SourceRange? {
    if case .typeReference(.nominal(let decl, _)) = node.kind, decl.name == name { return node.range }
    return children(of: node).lazy.compactMap { self.typeReference(name, in: $0) }.first
  }

  /// The branches of a conditional that have nothing in common.
  func describeBranches(in node: Node) -> Bool {
    for child in children(of: node) where describeBranches(in: child) { return true }
    guard case .conditional(_, let then, let otherwise) = node.kind else { return false }
    let types = [settled(then.type), settled(otherwise.type)]
    guard types.allSatisfy({ $0 != .error && !checker.containsVariables($0) }), join(types) == nil else { return false }
    report(
      "result values in '? :' expression have mismatching types '\(text(types[0]))' and '\(text(types[1]))'",
      anchor(then))
    return true
  }

  /// The first comparison in an expression.
  private func comparison(in node: Node) -> (name: String, range: SourceRange)? {
    if case .call(let callee, _) = node.kind, callee.operatorFixity != nil, case .reference(let name, _) = callee.kind,
      ["==", "!=", "<", ">", "<=", ">="].contains(name)
    {
      return (name, callee.nameRange)
    }
    return children(of: node).lazy.compactMap { self.comparison(in: $0) }.first
  }

  private func describeInitializerOwner(_ function: FunctionDecl) -> String {
    guard case .nominal(let decl) = function.owner else { return "initializer '\(function.diagnosticName)'" }
    return decl.genericParameters.isEmpty
      ? "initializer '\(function.diagnosticName)'"
      : "generic \(checker.memberKind(.type(decl))) '\(decl.name)'"
  }

  /// Whether an existential could be opened for a parameter.
  private func opensAlone(_ type: Type, _ function: FunctionDecl, _ choice: Choice) -> Bool {
    guard let own = function.genericParameters.first(where: { choice.opened[$0].map(deep) == deep(type) }) else {
      return false
    }
    return checker.isOpenable(own, of: function)
  }

  /// Whether a type stands for one of the function's own generic parameters.
  private func isOwnRequirement(_ type: Type, _ function: FunctionDecl, _ choice: Choice) -> Bool {
    let known = deep(type)
    return function.genericParameters.contains { parameter in
      choice.opened[parameter].map { deep($0) == known } ?? false
    }
  }
}

extension ValueDecl {
  fileprivate var isCallable: Bool {
    switch self {
    case .function, .enumCase, .subscripted: true
    case .variable, .type, .protocolType, .alias, .genericParameter, .associatedType: false
    }
  }
}
