import Diagnostics

/// Solves a broken expression again, noting what has to be wrong, and words the least of it.
extension Solver {
  func diagnose(_ root: Node) {
    allowsFixes = true
    isTooComplex = false
    let solved = solve()
    if let solved, solved.fixes.isEmpty {
      // Types fit; what is wrong shows when the tree is written down, such as a constant that is changed.
      state = solved
      _ = expression(root)
      if hasReported { return }
    }
    guard let solution = solved, !solution.fixes.isEmpty else {
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

  func weight(_ kind: Fix.Kind) -> UInt64 {
    switch kind {
    case .noOverload, .notCallable: 3
    case .arguments: 2
    default: 1
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

  func argumentProblem(_ parameters: [ParameterSpec], _ arguments: [ArgumentNode]) -> ArgumentProblem? {
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

  func describe(_ fix: Fix, _ root: Node) {
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

  func describeConversion(_ from: Type, _ to: Type, _ locator: Locator) {
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

  func requirementSubject(_ node: Node, _ name: String) -> String {
    if let choice = state.choices[node.id], case .function(let function) = choice.overload.declaration {
      return "\(isMethod(function) ? "instance method" : "global function") '\(function.fullName)'"
    }
    return "'\(name)'"
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

  func isInteger(_ node: Node) -> Bool {
    if case .literal(.integer) = node.kind { return true }
    return checker.isNominal(deep(node.type), "Int")
  }

  func describeConformance(_ type: Type, _ decl: ProtocolDecl, _ locator: Locator) {
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

  func describeMember(_ node: Node, _ base: Type) {
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
        if node.isImplicitSelf {
          let use = node.callArguments == nil ? EscapeProblem.Use.property(name) : .method(name)
          report(EscapeProblem.implicitSelf(use), node.nameRange)
          return
        }
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

  func hasMember(_ name: String, _ type: Type) -> Bool {
    if case .tuple(let elements) = type {
      return Int(name).map { elements.indices.contains($0) } ?? elements.contains { $0.label == name }
    }
    return !checker.memberCandidates(name, of: type, environment).isEmpty
  }

  func isKnownToSwift(_ name: String, _ type: Type) -> Bool { false }

  func baseName(_ type: Type) -> String {
    if case .nominal(let decl, _) = type { return decl.name }
    return text(type)
  }

  func suggestion(_ name: String, _ type: Type) -> String {
    guard case .nominal(let decl, _) = type,
      let near = Spelling.nearest(to: name, among: checker.memberNames(of: decl).filter { !$0.hasPrefix("_") })
    else { return "" }
    return "; did you mean '\(near)'?"
  }
}
