import Diagnostics

extension Solver {
  func unwrapNeeded(_ base: Node, _ type: Type, _ payload: Type, _ name: String) {
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

  func describeInitializer(_ node: Node, _ type: Type) {
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

  func describeOverload(_ node: Node) {
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

  func isMemberNode(_ node: Node) -> Bool {
    if case .member = node.kind { return true }
    return false
  }

  func describeOperator(_ callee: Node, _ arguments: [ArgumentNode]) {
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

  func describeArguments(
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

  func describeArity(_ node: Node, _ expected: Int, _ given: Int) {
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

  func describeInference(_ node: Node, _ parameter: GenericParameter?) {
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
