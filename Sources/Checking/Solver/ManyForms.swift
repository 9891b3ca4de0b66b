/// What the standard library declares in more forms than its calls can be told of: that none fits is all that is said.
extension Solver {
  /// A call under labels that none of the forms has.
  func describeManyForms(
    _ call: Node, _ callee: Node, _ arguments: [ArgumentNode], _ problem: ArgumentProblem
  ) -> Bool {
    guard case .member(let base, let name) = callee.kind, !arguments.contains(where: \.isTrailing),
      let first = arguments.first
    else { return false }
    if describeLabelOfForms(call, callee, arguments) { return true }
    if case .typeReference(let type) = base.kind {
      // Foundation has more forms of its own.
      if name == "init", isWhole(deep(type)), arguments.count == 2, arguments.allSatisfy({ $0.label == nil }),
        operandType(first.node) == checker.stringType, isWhole(operandType(arguments[1].node)), !checker.importsC
      {
        report("missing argument label 'radix:' in call", parenthesis(call))
        return true
      }
      guard name == "random", isWhole(deep(type)) || isFloating(deep(type)), !isRange(first.node) else { return false }
      reportNoMatch(callee, call)
      return true
    }
    let owner = settled(base.type)
    let isText = owner == checker.stringType
    let isArray = checker.elementOfArray(owner) != nil
    switch name {
    case "index" where isText || isArray:
      if arguments.count == 2, first.label == "of", let label = arguments[1].label {
        report("extra argument '\(label)' in call", anchor(arguments[1].node))
        return true
      }
      if case .missing = problem, first.label != nil { return false }
    case "insert" where isText: guard arguments.count > 1, arguments[0].label != "contentsOf" else { return false }
    case "remove" where isText: guard first.label == nil else { return false }
    case "removeAll" where isArray: guard first.label == nil else { return false }
    case "removeAll" where isText:
      guard first.label == nil, arguments.count == 1 else { return false }
      report("missing argument label 'where:' in call", first.range)
      report(
        "cannot convert value of type \(quoted(first.node, operandType(first.node))) to expected argument type"
          + " '(String.Element) throws -> Bool' (aka '(Character) throws -> Bool')", anchor(first.node))
      return true
    case "hasPrefix" where isText, "hasSuffix" where isText:
      guard case .labels = problem, arguments.count == 1 else { return false }
    case "components" where isText: break
    case "isMultiple" where isWhole(owner): guard case .labels = problem else { return false }
    default: return false
    }
    reportNoMatch(callee, call)
    return true
  }

  /// `xs.append(item: x)`, `xs.prefix(count: 2)`: one label too many or a wrong one, of what has several forms. Where the
  /// compiler has one of them in mind, it tells of the label; where two are as good as each other, of neither.
  func describeLabelOfForms(_ call: Node, _ callee: Node, _ arguments: [ArgumentNode]) -> Bool {
    guard case .member(let base, let name) = callee.kind, let first = arguments.first, !first.isTrailing,
      let label = first.label, case .nominal(let owner, _) = settled(base.type), owner.isLibrary
    else { return false }
    let type = settled(base.type)
    let isArray = checker.elementOfArray(type) != nil
    switch name {
    case "append" where type == checker.stringType:
      guard arguments.count == 1, label != "contentsOf" else { return false }
    case "append" where isArray:
      guard arguments.count == 1, label != "contentsOf", holdsCall(first.node) else { return false }
    case "reduce": guard arguments.count == 2, label != "into", arguments[1].label == nil else { return false }
    case "removeLast" where isArray: guard arguments.count == 1 else { return false }
    case "intersection", "subtracting", "subtract", "isSubset", "isSuperset", "isDisjoint":
      guard owner.name == "Set", arguments.count == 1, settled(first.node.type) == type,
        label != (name == "isSubset" || name == "isSuperset" ? "of" : "with")
          || name == "intersection" || name.hasPrefix("subtract")
      else { return false }
      reportNoMatch(callee, call)
      return true
    case "contains" where owner.name == "Set":
      guard arguments.count == 1, label != "where" else { return false }
      reportNoMatch(callee, call)
      return true
    case "prefix", "suffix", "dropFirst", "dropLast":
      let isOffset = isIntegerLiteral(first.node) || settled(first.node.type) == checker.intType
      guard arguments.count == 1, isOffset, !["upTo", "through", "from", "while"].contains(label) else { return false }
      reportNoMatch(callee, call)
      return true
    default: return false
    }
    report("extraneous argument label '\(label):' in call", parenthesis(call))
    return true
  }

  /// Whether something is made of other arguments, by which the compiler tells the forms apart.
  private func holdsCall(_ node: Node) -> Bool {
    switch node.kind {
    case .index: return true
    case .call(let callee, let arguments) where callee.operatorFixity == nil && !arguments.isEmpty: return true
    case .call, .literal, .interpolation, .reference, .member, .implicitMember, .implicitChain, .conditional, .assign,
      .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt, .inoutReference, .typeReference, .keyPath,
      .control, .checked, .dynamicType, .invalid, .array, .dictionary, .tuple, .discard, .closure:
      return children(of: node).contains { holdsCall($0) }
    }
  }

  /// `String(repeating: "a", times: 3)`: of the many initialisers of a text or a list the one that is named.
  func describeRepetition(_ call: Node, _ callee: Node) -> Bool {
    guard case .member(let base, "init") = callee.kind, case .typeReference(let made) = base.kind,
      case .nominal(let decl, _) = made, deep(made) == checker.stringType || isList(decl),
      case .call(_, let arguments) = call.kind, arguments.count < 3,
      arguments.contains(where: { ["repeating", "repeat", "count"].contains($0.label) })
    else { return false }
    for overload in memberOverloads("init", shallow(base.type)) {
      guard case .function(let function) = overload.declaration, function.fullName == "init(repeating:count:)",
        let specs = parameterSpecs(overload.declaration), isList(decl) || specs[0].type == checker.stringType,
        let problem = argumentProblem(specs, arguments)
      else { continue }
      switch problem {
      case .labels, .missing: break
      case .extra, .order, .notInout, .unexpectedInout: return false
      }
      describeArguments(call, function, problem, specs)
      return true
    }
    return false
  }

  /// An argument of a type that none of the forms takes.
  func describeMisfitOfMany(_ node: Node, _ call: Node, _ wanted: Type) -> Bool {
    guard case .call(let callee, let arguments) = call.kind, case .member(let base, let name) = callee.kind,
      let first = arguments.first
    else { return false }
    if case .typeReference(let type) = base.kind {
      let made = deep(type)
      if name == "init", isWhole(made) || isFloating(made), checker.isNominal(settled(node.type), "Character"),
        checker.boundValue == call.range
      {
        // What may be missing is made of a text.
        report(
          "cannot convert value of type \(quoted(node, settled(node.type))) to expected argument type 'String'",
          anchor(node))
        return true
      }
      switch name {
      case "random":
        guard isWhole(made) || isFloating(made), first.node === node, !isRange(node) else { return false }
      case "init":
        guard first.node === node,
          first.label == nil && arguments.count == 1 && !canMake(made, from: settled(node.type), wanted)
            || made == checker.stringType && first.label == "repeating"
        else { return false }
      default: return false
      }
    } else {
      guard settled(base.type) == checker.stringType, name == "insert", first.node === node else { return false }
    }
    reportNoMatch(callee, call)
    return true
  }

  /// `Int(…)` around a call.
  func isConverted(_ call: Node) -> Bool {
    guard let rootNode,
      case .call(let outer, let arguments)? = path(to: call.id, from: rootNode)?.dropLast().last?.kind,
      arguments.count == 1, arguments[0].label == nil, case .member(let base, "init") = outer.kind,
      case .typeReference(let made) = base.kind
    else { return false }
    return isWhole(deep(made)) || isFloating(deep(made))
  }

  /// `2 * sqrt(n)` of a whole number, where nothing says which fraction is wanted.
  func describeRoot(_ function: FunctionDecl, _ type: Type, _ call: Node?) -> Bool {
    guard function.name == "sqrt", checker.sources.isLibrary(function.range.source), isWhole(type),
      contextualType == nil,
      let call, let rootNode, let around = path(to: call.id, from: rootNode)?.dropLast().last,
      case .call(let outer, let operands) = around.kind, outer.operatorFixity == "infix",
      case .reference(let name, _) = outer.kind, operands.contains(where: { isIntegerLiteral($0.node) }),
      case .call(let callee, let arguments) = call.kind, arguments.count == 1
    else { return false }
    if ["<", ">", "<=", ">="].contains(name) {
      report(
        "cannot convert value of type \(quoted(arguments[0].node, type)) to expected argument type 'Double'",
        anchor(arguments[0].node))
    } else {
      report("no exact matches in call to global function 'sqrt'", callee.nameRange)
    }
    return true
  }

  private func isRange(_ node: Node) -> Bool {
    if case .call(let callee, _) = node.kind, case .reference(let name, _) = callee.kind {
      return name == "..<" || name == "..."
    }
    return ["Range", "ClosedRange"].contains { checker.isNominal(settled(node.type), $0) }
  }

  /// Whether the compiler has a form of an initialiser in mind for a value, or looks at the value first.
  private func canMake(_ made: Type, from type: Type, _ wanted: Type) -> Bool {
    let isNumber = isWhole(type) || isFloating(type)
    let isText = type == checker.stringType || checker.isNominal(type, "Substring")
    switch type {
    case .function, .existential, .generic, .associated, .opaque, .variable, .error, .metatype, .protocolMetatype:
      return true
    case .tuple: return made != checker.stringType
    case .nominal: break
    }
    if made == checker.boolType { return !isNumber }
    if checker.isNominal(made, "Character") { return !isNumber && !checker.isOptional(type) }
    if isWhole(made) || isFloating(made) {
      // Where a missing number is as good, the text is what is missed.
      return !checker.isNominal(type, "Character") || wanted == checker.stringType
    }
    guard made == checker.stringType, !checker.isOptional(type) else { return true }
    return isNumber || isText || type == checker.boolType || checker.isNominal(type, "Character")
  }
}
