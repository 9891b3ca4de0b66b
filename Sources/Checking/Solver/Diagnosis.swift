import Diagnostics

/// Solves a broken expression again, noting what has to be wrong, and words the least of it.
extension Solver {
  func diagnose(_ root: Node) {
    allowsFixes = true
    isTooComplex = false
    guard let solution = solve(), !solution.fixes.isEmpty else {
      report(
        "failed to produce diagnostic for expression; type of expression is ambiguous without a type annotation",
        root.range)
      return
    }
    state = solution
    var hasError = false
    for fix in solution.fixes.prefix(4) {
      if case .notInferred = fix.kind, hasError { continue }
      describe(fix, root)
      hasError = true
    }
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
    case .superclass(let type, let superclass, let locator): kind = .conversion(from: type, to: superclass, locator)
    case .anyObject(let type, let locator):
      kind = .message("'\(text(type))' is required to be a class type", locator.node.range)
    case .projection(let type, _, let base, let locator):
      _ = unify(type, .error, locator)
      _ = base
      state.score.add(.fix)
      return true
    case .member(let node):
      let base: Type
      switch node.kind {
      case .member(let inner, _): base = shallow(inner.type)
      case .implicitMember(_, let found): base = shallow(found)
      default: return false
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
      guard case .call(let callee, let arguments) = node.kind else { return false }
      if let choice = state.choices[callee.id], let specs = parameterSpecs(choice.overload.declaration),
        let problem = argumentProblem(specs, arguments)
      {
        var function: FunctionDecl?
        if case .function(let found) = choice.overload.declaration { function = found }
        kind = .arguments(node, function, problem)
      } else if case .function(let function) = shallow(callee.type) {
        let specs = function.parameters.map { ParameterSpec(label: nil, type: $0.type) }
        kind = .arguments(node, nil, argumentProblem(specs, arguments) ?? .extra(0))
      } else {
        kind = .notCallable(node, callee.type)
      }
      if case .variable = shallow(node.type) { _ = unify(node.type, .error, Locator(node, .other)) }
      for argument in arguments { silenceClosure(argument.node) }
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
      _ = unify(node.type, .error, Locator(node, .other))
    case .optionalChain, .implicitBase, .closureBody, .keyPath, .cast: return false
    }
    state.score.add(.fix, weight(kind))
    state.fixes.append(Fix(kind: kind))
    state.version += 1
    return true
  }

  private func weight(_ kind: Fix.Kind) -> UInt64 {
    switch kind {
    case .noOverload, .notCallable: 3
    case .arguments: 2
    default: 1
    }
  }

  /// What depends on something broken says nothing more.
  private func silence(_ type: Type) {
    if case .variable(let index) = shallow(type), state.variables[index].literal == nil {
      if let node = state.variables[index].closure { silenceClosure(node) }
      state.bindings[index] = .error
      state.version += 1
    }
  }

  private func silenceClosure(_ node: Node) {
    if case .closure = node.kind, case .variable(let index) = shallow(node.type) {
      state.bindings[index] = .error
      state.version += 1
    }
  }

  private func argumentProblem(_ parameters: [ParameterSpec], _ arguments: [ArgumentNode]) -> ArgumentProblem? {
    if match(parameters, arguments) != nil { return nil }
    var next = 0
    for (index, parameter) in parameters.enumerated() {
      if parameter.isVariadic {
        while next < arguments.count, arguments[next].label == nil || arguments[next].label == parameter.label {
          next += 1
        }
        continue
      }
      guard next < arguments.count else {
        if parameter.hasDefault { continue }
        return .missing(index)
      }
      if arguments[next].label == parameter.label || (arguments[next].isTrailing && isFunctionLike(parameter.type)) {
        next += 1
        continue
      }
      if parameter.hasDefault { continue }
      // Another parameter's label: this one is missing.
      let rest = parameters[(index + 1)...]
      if let label = arguments[next].label, rest.contains(where: { $0.label == label }) { return .missing(index) }
      if arguments.count < parameters.filter({ !$0.hasDefault && !$0.isVariadic }).count,
        arguments[next].label == nil || parameter.label == nil,
        rest.contains(where: { $0.label == arguments[next].label })
      {
        return .missing(index)
      }
      return .label(next, expected: parameter.label)
    }
    return next < arguments.count ? .extra(next) : .label(0, expected: parameters.first?.label)
  }

  // MARK: Wording

  private func describe(_ fix: Fix, _ root: Node) {
    switch fix.kind {
    case .conversion(let from, let to, let locator): describeConversion(from, to, locator)
    case .conformance(let type, let decl, let locator): describeConformance(type, decl, locator)
    case .noMember(let node, let base): describeMember(node, base)
    case .noOverload(let node): describeOverload(node)
    case .arguments(let node, let function, let problem): describeArguments(node, function, problem)
    case .notCallable(let node, let type):
      report("cannot call value of non-function type '\(text(type))'", node.range)
    case .notOptional(let node, let type):
      if case .forceUnwrap = node.kind {
        report("cannot force unwrap value of non-optional type '\(text(type))'", node.range)
      } else {
        report("cannot use optional chaining on non-optional value of type '\(text(type))'", node.range)
      }
    case .closureBody(let diagnostics):
      hasReported = true
      for diagnostic in diagnostics where diagnostic.severity == .error { checker.report(diagnostic) }
    case .closureArity(let node, let expected, let given):
      describeArity(node, expected, given)
    case .unwrapNeeded(let node, let type):
      report("value of optional type '\(text(type))' must be unwrapped to a value of type", node.range)
    case .notInferred(let node, let parameter): describeInference(node, parameter)
    case .message(let message, let range): report(message, range)
    }
  }

  private func describeConversion(_ from: Type, _ to: Type, _ locator: Locator) {
    let node = locator.node
    let source = display(from, node)
    let target = text(to)
    if isNil(node) {
      switch locator.role {
      case .argument:
        report("'nil' is not compatible with expected argument type '\(target)'", node.range)
      case .contextual where purpose == .initialization:
        report(
          "'nil' cannot initialize specified type '\(target)'", node.range,
          notes: [Diagnostic(.note, "add '?' to form the optional type '\(target)?'", at: node.range)])
      case .assignment: report("'nil' cannot be assigned to type '\(target)'", node.range)
      case .contextual where purpose == .returned, .closureResult:
        report("'nil' is incompatible with return type '\(target)'", node.range)
      default: report("'nil' is not compatible with expected type '\(target)'", node.range)
      }
      return
    }
    // An optional where its payload is wanted.
    let known = deep(from)
    if let payload = checker.payload(known), !checker.isOptional(deep(to)),
      case .solved = quietConvert(payload, deep(to))
    {
      report(
        "value of optional type '\(source)' must be unwrapped to a value of type '\(text(payload))'", node.range,
        notes: [
          Diagnostic(
            .note, "coalesce using '??' to provide a default when the optional value contains 'nil'", at: node.range),
          Diagnostic(
            .note, "force-unwrap using '!' to abort execution if the optional value contains 'nil'", at: node.range),
        ])
      return
    }
    switch locator.role {
    case .argument(let call, _):
      if case .call(let callee, let arguments) = call.kind, callee.operatorFixity != nil {
        describeOperator(callee, arguments)
        return
      }
      report("cannot convert value of type '\(source)' to expected argument type '\(target)'", node.range)
    case .inoutArgument:
      report("cannot convert value of type '\(source)' to expected argument type '\(target)'", node.range)
    case .assignment: report("cannot assign value of type '\(source)' to type '\(target)'", node.range)
    case .contextual:
      switch purpose {
      case .initialization:
        report("cannot convert value of type '\(source)' to specified type '\(target)'", node.range)
      case .returned:
        report("cannot convert return expression of type '\(source)' to return type '\(target)'", node.range)
      case .defaultArgument:
        report("default argument value of type '\(source)' cannot be converted to type '\(target)'", node.range)
      case .thrown:
        report("thrown expression type '\(source)' does not conform to 'Error'", node.range)
      case .statement, .condition, .interpolation, .sequence, .subject, .other:
        report("cannot convert value of type '\(source)' to expected type '\(target)'", node.range)
      }
    case .closureResult:
      report("cannot convert value of type '\(source)' to closure result type '\(target)'", node.range)
    case .element: report("cannot convert value of type '\(source)' to expected element type '\(target)'", node.range)
    case .dictionaryKey:
      report("cannot convert value of type '\(source)' to expected dictionary key type '\(target)'", node.range)
    case .dictionaryValue:
      report("cannot convert value of type '\(source)' to expected dictionary value type '\(target)'", node.range)
    case .branch:
      report("result values in '? :' expression have mismatching types '\(source)' and '\(target)'", node.range)
    case .condition:
      if checker.isOptional(known) {
        report(
          "optional type '\(source)' cannot be used as a boolean; test for '!= nil' instead", node.range)
      } else if isInteger(node) {
        report("type 'Int' cannot be used as a boolean; test for '!= 0' instead", node.range)
      } else {
        report("cannot convert value of type '\(source)' to expected condition type 'Bool'", node.range)
      }
    case .coercion:
      report("cannot convert value of type '\(source)' to type '\(target)' in coercion", node.range)
    case .requirement(let name):
      if case .call(let callee, let arguments)? = node.callNode?.kind, callee.operatorFixity != nil {
        describeOperator(callee, arguments)
        return
      }
      report(
        "\(requirementSubject(node, name)) requires the types '\(source)' and '\(target)' be equivalent", node.range)
    case .result, .other:
      report("cannot convert value of type '\(source)' to expected type '\(target)'", node.range)
    }
  }

  private func requirementSubject(_ node: Node, _ name: String) -> String {
    if let choice = state.choices[node.id], case .function(let function) = choice.overload.declaration {
      return "\(isMethod(function) ? "instance method" : "global function") '\(function.fullName)'"
    }
    return "'\(name)'"
  }

  private func isMethod(_ function: FunctionDecl) -> Bool {
    if case .none = function.owner { return false }
    return true
  }

  /// A literal's type is what it would be by itself.
  private func display(_ type: Type, _ node: Node) -> String {
    if case .variable(let index) = shallow(type), let literal = state.variables[index].literal {
      return text(defaultType(literal, state.variables[index]))
    }
    return text(type)
  }

  private func isNil(_ node: Node) -> Bool {
    if case .literal(.nothing) = node.kind { return true }
    return false
  }

  private func isInteger(_ node: Node) -> Bool {
    if case .literal(.integer) = node.kind { return true }
    return checker.isNominal(deep(node.type), "Int")
  }

  private func describeConformance(_ type: Type, _ decl: ProtocolDecl, _ locator: Locator) {
    let node = locator.node
    if case .call(let callee, let arguments)? = node.callNode?.kind, callee.operatorFixity != nil {
      describeOperator(callee, arguments)
      return
    }
    if case .contextual = locator.role, purpose == .thrown {
      report("thrown expression type '\(text(type))' does not conform to 'Error'", node.range)
      return
    }
    if case .requirement = locator.role, let choice = state.choices[node.id],
      case .function(let function) = choice.overload.declaration
    {
      if case .initializer = function.kind {
        report("initializer '\(function.fullName)' requires that '\(text(type))' conform to '\(decl.name)'", node.range)
      } else {
        report(
          "\(requirementSubject(node, function.name)) requires that '\(text(type))' conform to '\(decl.name)'",
          node.nameRange)
      }
      return
    }
    report("type '\(text(type))' does not conform to protocol '\(decl.name)'", node.range)
  }

  private func describeMember(_ node: Node, _ base: Type) {
    let known = deep(base)
    switch node.kind {
    case .implicitMember(let name, _):
      if case .variable = known {
        report("cannot infer contextual base in reference to member '\(name)'", node.range)
      } else {
        report(
          "type '\(text(known))' has no member '\(name)'" + suggestion(name, known), node.nameRange)
      }
    case .member(let inner, let name):
      if known == .error { return }
      var instance = known
      if case .metatype(let found) = known {
        instance = found
        if name == "init" {
          describeInitializer(node, found)
          return
        }
        if !checker.memberCandidates(name, of: found, environment).isEmpty {
          report("instance member '\(name)' cannot be used on type '\(text(found))'", node.range)
          return
        }
        report("type '\(text(found))' has no member '\(name)'" + suggestion(name, found), node.nameRange)
        return
      }
      if name == "subscript" {
        let candidates = checker.memberCandidates("subscript", of: known, environment)
        if let payload = checker.payload(known),
          !checker.memberCandidates("subscript", of: payload, environment).isEmpty
        {
          unwrapNeeded(inner, known, payload, "subscript")
        } else if candidates.isEmpty {
          report("value of type '\(text(known))' has no subscripts", inner.range)
        } else {
          describeOverload(node)
        }
        return
      }
      if let payload = checker.payload(known), hasMember(name, payload) {
        unwrapNeeded(inner, known, payload, name)
        return
      }
      let candidates = checker.memberCandidates(name, of: instance, environment)
      if !candidates.isEmpty {
        if node.callArguments != nil, memberOverloads(name, known).isEmpty == false {
          describeOverload(node)
        } else {
          report("static member '\(name)' cannot be used on instance of type '\(text(known))'", node.range)
        }
        return
      }
      if case .function = known {
        report("value of type '\(text(known))' has no member '\(name)'", node.nameRange)
        return
      }
      if isKnownToSwift(name, known) {
        report("not supported: \(baseName(known)).\(name)", node.nameRange)
        return
      }
      report("value of type '\(text(known))' has no member '\(name)'" + suggestion(name, known), node.nameRange)
    default: break
    }
  }

  private func hasMember(_ name: String, _ type: Type) -> Bool {
    if case .tuple(let elements) = type {
      return Int(name).map { elements.indices.contains($0) } ?? elements.contains { $0.label == name }
    }
    return !checker.memberCandidates(name, of: type, environment).isEmpty
  }

  private func isKnownToSwift(_ name: String, _ type: Type) -> Bool { false }

  private func baseName(_ type: Type) -> String {
    if case .nominal(let decl, _) = type { return decl.name }
    return text(type)
  }

  private func suggestion(_ name: String, _ type: Type) -> String {
    guard case .nominal(let decl, _) = type,
      let near = Spelling.nearest(to: name, among: checker.memberNames(of: decl).filter { !$0.hasPrefix("_") })
    else { return "" }
    return "; did you mean '\(near)'?"
  }

  private func unwrapNeeded(_ base: Node, _ type: Type, _ payload: Type, _ name: String) {
    report(
      "value of optional type '\(text(type))' must be unwrapped to refer to member '\(name)' of wrapped base type"
        + " '\(text(payload))'", base.range,
      notes: [
        Diagnostic(
          .note, "chain the optional using '?' to access member '\(name)' only for non-'nil' base values",
          at: base.range),
        Diagnostic(
          .note, "force-unwrap using '!' to abort execution if the optional value contains 'nil'", at: base.range),
      ])
  }

  private func describeInitializer(_ node: Node, _ type: Type) {
    let all = memberOverloads("init", .metatype(type))
    if all.isEmpty {
      if case .existential = type {
        report("type '\(text(type))' cannot be instantiated", node.range)
      } else {
        report("'\(text(type))' cannot be constructed because it has no accessible initializers", node.range)
      }
      return
    }
    describeOverload(node)
  }

  private func describeOverload(_ node: Node) {
    let name: String
    switch node.kind {
    case .reference(let found, _): name = found
    case .member(_, let found), .implicitMember(let found, _): name = found
    default: name = ""
    }
    guard let call = node.callNode else {
      report("no exact matches in reference to '\(name)'", node.nameRange)
      return
    }
    let arguments: [ArgumentNode]
    switch call.kind {
    case .call(_, let found), .index(_, let found): arguments = found
    default: arguments = []
    }
    if node.operatorFixity != nil {
      describeOperator(node, arguments)
      return
    }
    // One candidate's labels tell more than all.
    if case .member(let base, _) = node.kind {
      let overloads = memberOverloads(name, shallow(base.type))
      if overloads.count == 1, let specs = parameterSpecs(overloads[0].declaration),
        let problem = argumentProblem(specs, arguments)
      {
        var function: FunctionDecl?
        if case .function(let found) = overloads[0].declaration { function = found }
        describeArguments(call, function, problem, specs)
        return
      }
    }
    let kind =
      name == "init"
      ? "initializer" : name == "subscript" ? "subscript" : isMemberNode(node) ? "instance method" : "global function"
    report(
      name == "init" || name == "subscript"
        ? "no exact matches in call to \(kind)" : "no exact matches in call to \(kind) '\(name)'", node.nameRange)
  }

  private func isMemberNode(_ node: Node) -> Bool {
    if case .member = node.kind { return true }
    return false
  }

  private func describeOperator(_ callee: Node, _ arguments: [ArgumentNode]) {
    guard case .reference(let name, _) = callee.kind else { return }
    let types = arguments.map { display($0.node.type, $0.node) }
    if types.contains("<<error type>>") || arguments.contains(where: { deep($0.node.type) == .error }) {
      if hasReported || !checker.diagnostics.isEmpty {
        hasReported = true
        return
      }
    }
    if arguments.count == 1 {
      report(
        "\(callee.operatorFixity == "prefix" ? "unary" : "unary") operator '\(name)' cannot be applied to an operand of type '\(types[0])'",
        callee.nameRange)
      return
    }
    // An optional operand is the likeliest mistake.
    for argument in arguments {
      let known = deep(argument.node.type)
      if let payload = checker.payload(known), name != "==", name != "!=", name != "??" {
        let others = arguments.filter { $0.node !== argument.node }.map { deep($0.node.type) }
        if others.allSatisfy({ $0 == payload || checker.containsVariables($0) }) {
          report(
            "value of optional type '\(text(known))' must be unwrapped to a value of type '\(text(payload))'",
            argument.node.range,
            notes: [
              Diagnostic(
                .note, "coalesce using '??' to provide a default when the optional value contains 'nil'",
                at: argument.node.range),
              Diagnostic(
                .note, "force-unwrap using '!' to abort execution if the optional value contains 'nil'",
                at: argument.node.range),
            ])
          return
        }
      }
    }
    if types[0] == types[1] {
      report("binary operator '\(name)' cannot be applied to two '\(types[0])' operands", callee.nameRange)
    } else {
      report(
        "binary operator '\(name)' cannot be applied to operands of type '\(types[0])' and '\(types[1])'",
        callee.nameRange)
    }
  }

  private func describeArguments(
    _ node: Node, _ function: FunctionDecl?, _ problem: ArgumentProblem, _ given: [ParameterSpec]? = nil
  ) {
    let arguments: [ArgumentNode]
    let callee: Node
    switch node.kind {
    case .call(let found, let list), .index(let found, let list):
      callee = found
      arguments = list
    default: return
    }
    let specs =
      given ?? state.choices[callee.id].flatMap { parameterSpecs($0.overload.declaration) }
      ?? ({
        if case .function(let type) = shallow(callee.type) {
          type.parameters.map { ParameterSpec(label: nil, type: $0.type) }
        } else {
          []
        }
      })()
    let notes =
      function.map { function in
        checker.sources.isLibrary(function.range.source)
          ? [] : [Diagnostic(.note, "'\(function.fullName)' declared here", at: function.range)]
      } ?? []
    let end = SourceRange(node.range.source, Int(node.range.end) - 1, Int(node.range.end))
    switch problem {
    case .missing(let index):
      let missing = specs.enumerated().filter { position, spec in
        position >= index && !spec.hasDefault && !spec.isVariadic
          && !arguments.contains { $0.label == spec.label && spec.label != nil }
      }
      if missing.count > 1, arguments.isEmpty {
        let names = missing.map { $0.element.label.map { "'\($0)'" } ?? "#\($0.offset + 1)" }
        report("missing arguments for parameters \(names.joined(separator: ", ")) in call", end, notes: notes)
      } else if let label = specs[index].label {
        report("missing argument for parameter '\(label)' in call", end, notes: notes)
      } else {
        report("missing argument for parameter #\(index + 1) in call", end, notes: notes)
      }
    case .extra(let index):
      let rest = arguments.count - index
      if specs.isEmpty {
        report(
          arguments.first?.isTrailing == true && arguments.count == 1
            ? "extra trailing closure passed in call" : "argument passed to call that takes no arguments",
          arguments[0].range, notes: notes)
      } else if rest > 1 {
        let names = (index..<arguments.count).map { "#\($0 + 1)" }.joined(separator: ", ")
        report("extra arguments at positions \(names) in call", arguments[index].range, notes: notes)
      } else if let label = arguments[index].label {
        report("extra argument '\(label)' in call", arguments[index].range, notes: notes)
      } else if arguments[index].isTrailing {
        report("extra trailing closure passed in call", arguments[index].range, notes: notes)
      } else {
        report("extra argument in call", arguments[index].range, notes: notes)
      }
    case .label(let index, let expected):
      guard arguments.indices.contains(index) else { return }
      let argument = arguments[index]
      switch (argument.label, expected) {
      case (nil, let expected?):
        report(
          "missing argument label '\(expected):' in call", argument.range,
          fixIts: [
            .init("insert '\(expected): '", replacing: argument.range, with: "\(expected): ")
          ])
      case (let given?, nil):
        report("extraneous argument label '\(given):' in call", argument.range)
      case (let given?, let expected?):
        report("incorrect argument label in call (have '\(given):', expected '\(expected):')", argument.range)
      case (nil, nil): report("extra argument in call", argument.range)
      }
    case .notInout(let index):
      report(
        "passing value of type '\(text(arguments[index].node.type))' to an inout parameter requires explicit '&'",
        arguments[index].node.range)
    case .unexpectedInout(let index):
      report("use of extraneous '&'", arguments[index].node.range)
    }
  }

  private func describeArity(_ node: Node, _ expected: Int, _ given: Int) {
    if given == 0 {
      report(
        "contextual type for closure argument expects \(expected) argument\(expected == 1 ? "" : "s"), which cannot be"
          + " implicitly ignored", node.range)
    } else {
      report(
        "contextual closure type expects \(expected) argument\(expected == 1 ? "" : "s"), but \(given) \(given == 1 ? "was" : "were")"
          + " used in closure body", node.range)
    }
  }

  private func describeInference(_ node: Node, _ parameter: GenericParameter?) {
    if case .call(let callee, let arguments)? = node.callNode?.kind, callee.operatorFixity != nil {
      describeOperator(callee, arguments)
      return
    }
    if let parameter {
      report("generic parameter '\(parameter.name)' could not be inferred", node.range)
      return
    }
    switch node.kind {
    case .implicitMember(let name, _):
      report("cannot infer contextual base in reference to member '\(name)'", node.range)
    case .implicitChain(let end, _):
      if case .implicitMember(let name, _) = end.kind {
        report("cannot infer contextual base in reference to member '\(name)'", node.range)
      } else if case .call(let callee, _) = end.kind, case .implicitMember(let name, _) = callee.kind {
        report("cannot infer contextual base in reference to member '\(name)'", node.range)
      } else {
        report("type of expression is ambiguous without a type annotation", node.range)
      }
    case .closure(let closure):
      if closure.parameterNames?.isEmpty == false || closure.dollarCount > 0 {
        report(
          "cannot infer type of closure parameter '\(closure.parameterNames?.first?.name ?? "$0")' without a type annotation",
          node.range)
      } else {
        report("unable to infer closure type without a type annotation", node.range)
      }
    case .literal(.nothing): report("'nil' requires a contextual type", node.range)
    case .array(let elements, _) where elements.isEmpty:
      report("empty collection literal requires an explicit type", node.range)
    case .dictionary(let pairs, _, _) where pairs.isEmpty:
      report("empty collection literal requires an explicit type", node.range)
    default: report("type of expression is ambiguous without a type annotation", node.range)
    }
  }
}
