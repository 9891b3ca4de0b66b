import Diagnostics

/// Operators whose operands don't fit.
extension Solver {
  func describeOperator(_ callee: Node, _ arguments: [ArgumentNode]) {
    guard case .reference(let name, _) = callee.kind else { return }
    let nodes = arguments.map(\.node)
    if nodes.contains(where: { deep($0.type) == .error }), hasReported || !checker.diagnostics.isEmpty {
      hasReported = true
      return
    }
    guard nodes.count == 2 else { return describeUnary(name, callee, nodes[0]) }
    let types = nodes.map(operandType)
    if describeOptionalPair(name, nodes, callee) || describeTruthOfWrongUse(nodes, types, callee) { return }
    if name == "~=" {
      return report(
        "expression pattern of type \(quoted(nodes[0], types[0])) cannot match values of type \(quoted(nodes[1], types[1]))",
        anchor(nodes[0]))
    }
    if describeOwnOperators(name, nodes, types, callee) || describeChangedConstant(name, nodes, types, callee)
      || describeScaledFold(name, nodes, types, callee) || describeCounted(name, nodes, types)
    {
      return
    }
    if describeGenericOperand(name, nodes, types, callee) || describeAttemptedPower(name, nodes, types, callee)
      || describeAddedElement(name, nodes, types, callee)
    {
      return
    }
    if describeFractionInIndex(name, nodes, types, callee) { return }
    if describeMaskAsTruth(name, nodes, types, callee) || describeComparedElement(name, nodes, types, callee)
      || describeScaled(name, nodes, types, callee)
      || describeWrittenFactor(nodes, types, name) || describeInterpolated(name, nodes, types, callee)
    {
      return
    }
    if describeKinds(name, nodes, types, callee) || describeExistentialOperand(name, nodes, types) { return }
    if describeComparison(name, nodes, types, callee) { return }
    if name == "+", isOwn(types[0]), !isNil(nodes[1]),
      checker.conforms(types[1], checker.libraryProtocol("RangeReplaceableCollection"), environment),
      !checker.conforms(types[0], checker.libraryProtocol("Sequence"), environment)
    {
      return report(
        "operator function '+' requires that \(quoted(nodes[0], types[0])) conform to 'Sequence'", callee.nameRange)
    }
    if name == "&&" || name == "||" {
      if describeLogical(nodes, types) { return }
    } else if name == "??" {
      if describeDefault(nodes, types, callee) { return }
    } else if name == "%", types.contains(where: isFloating), types.allSatisfy({ isFloating($0) || isWhole($0) }) {
      if let wrong = mixedRemainder(nodes, types) {
        return report(
          "cannot convert value of type \(quoted(nodes[wrong], types[wrong])) to expected argument type '\(text(types[1 - wrong]))'",
          anchor(nodes[wrong]))
      }
      if callee.callNode === rootNode, let goal = contextualType.map(deep), isWhole(goal),
        reportMisfit(of: text(types.first(where: isFloating) ?? types[0]), in: text(goal), callee.nameRange)
      {
        return
      }
      return report(
        "'%' is unavailable: For floating point numbers use truncatingRemainder instead", callee.nameRange)
    }
    if describeBounds(name, nodes, types, callee) { return }
    if name == "..<" || name == "...", isLiteral(nodes[0]), isFloating(types[0]), isWhole(types[1]),
      !isLiteral(nodes[1]),
      purpose == .sequence
    {
      return report(
        "cannot convert value of type \(quoted(nodes[0], types[0])) to expected argument type \(quoted(nodes[1], types[1]))",
        anchor(nodes[0]))
    }
    if let wrong = wrongOperand(name, nodes, types, callee) {
      let other = isIntegerLiteral(nodes[1 - wrong]) ? checker.intType : types[1 - wrong]
      let (node, type, wanted) = (nodes[wrong], quoted(nodes[wrong], types[wrong]), text(other))
      return report(
        isNil(node)
          ? "'nil' is not compatible with expected argument type '\(wanted)'"
          : "cannot convert value of type \(type) to expected argument type '\(wanted)'", anchor(node))
    }
    if describeArithmetic(name, nodes, types, callee) || describeFunctionOperand(name, nodes, types, callee)
      || describeUncalledPair(name, nodes, types)
    {
      return
    }
    if let called = nodes.indices.first(where: { isUncalled(nodes[$0], types[$0], for: types[1 - $0]) }) {
      return describeUncalled(nodes[called], types[1 - called])
    }
    for position in nodes.indices {
      if let wanted = wantedOfFunction(name, nodes, types, position) {
        return describeUncalled(nodes[position], wanted)
      }
    }
    if let optional = unwrappable(name, nodes) {
      return describeSharedChain(optional, beside: nodes, callee) ? () : describeOptional(optional)
    }
    if describeOnlyOperator(callee, nodes, types) { return }
    if let goal = goal(of: callee) ?? goalAround(callee), types[0] != types[1],
      let fitting = types.firstIndex(of: goal),
      isWhole(types[1 - fitting]) || isFloating(types[1 - fitting]), !isLiteral(nodes[fitting]),
      let wanted = ownOperand(callee, goal, beside: fitting)
    {
      return report(
        "cannot convert value of type \(quoted(nodes[1 - fitting], types[1 - fitting])) to expected argument type '\(text(wanted))'",
        anchor(nodes[1 - fitting]))
    }
    if describeOwnOperand(callee, nodes, types) { return }
    if let (node, target) = literalMismatch(name, nodes, types) {
      return report(
        "cannot convert value of type '\(text(settled(node.type)))' to expected argument type '\(text(target))'",
        anchor(node))
    }
    if types[0] == types[1], ["+", "-", "*", "/", "%"].contains(name), isWhole(types[0]) || isFloating(types[0]),
      let goal = goal(of: callee), goal != types[0], callee.callNode !== rootNode
    {
      return report(
        "cannot convert value of type \(quoted(nodes[0], types[0])) to closure result type '\(text(goal))'",
        callee.nameRange)
    }
    if describeNumberAsArgument(name, types, callee) { return }
    if types[0] == types[1], !checker.isOptional(types[0]), let owner = missingProtocol(name, callee, nodes, types[0]) {
      return report(
        "referencing operator function '\(name)' on '\(owner)' requires that \(quoted(nodes[0], types[0])) conform to '\(owner)'",
        callee.nameRange)
    }
    if case .reference(_, let overloads) = callee.kind, overloads.isEmpty {
      report("cannot find operator '\(name)' in scope", callee.nameRange)
    } else if types[0] == types[1] {
      report(
        "binary operator '\(name)' cannot be applied to two \(quoted(nodes[0], types[0])) operands", callee.nameRange)
    } else if nodes.contains(where: isUnresolvedMember) {
      let known = isUnresolvedMember(nodes[0]) ? types[1] : types[0]
      if name == "==" || name == "!=", callee.callNode !== rootNode, isOwn(known) {
        return report(
          "referencing operator function '\(name)' on 'Equatable' requires that '\(text(known))' conform to 'Equatable'",
          callee.nameRange)
      }
      report("binary operator '\(name)' cannot be applied to two '\(text(known))' operands", callee.nameRange)
    } else {
      report(
        "binary operator '\(name)' cannot be applied to operands of type \(quoted(nodes[0], types[0])) and \(quoted(nodes[1], types[1]))",
        callee.nameRange)
    }
  }

  /// Of a remainder of different numbers, the one that is not as the other: a whole number keeps what it is.
  private func mixedRemainder(_ nodes: [Node], _ types: [Type]) -> Int? {
    guard types[0] != types[1] else { return nil }
    if isLiteral(nodes[0]), isWhole(types[0]) || isFloating(types[1]) { return nil }
    if isLiteral(nodes[1]), isWhole(types[1]) || isFloating(types[0]) { return nil }
    return isFloating(types[0]) && isWhole(types[1]) ? 0 : 1
  }

  /// The operand that is to blame, where the other one says what is wanted: of comparisons inside of conditions, of
  /// ranges to loop over, of operations on bits.
  private func wrongOperand(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Int? {
    switch name {
    case "<", ">", "<=", ">=":
      if isNil(nodes[1]), checker.payload(types[0]) == nil, !checker.containsVariables(types[0]) { return 1 }
      if isNil(nodes[0]), checker.payload(types[1]) == nil, !checker.containsVariables(types[1]) { return 0 }
      fallthrough
    case "==", "!=":
      if name.count == 1 || name.hasSuffix("=") && "<>".contains(name.first ?? "="), isOperandOfTruth(callee),
        isWhole(types[0]), !isLiteral(nodes[0]), !isMadeByClosure(nodes[0]), isLiteral(nodes[1]),
        types[1] == checker.stringType
      {
        return 1
      }
      if name == ">", isOperandOfTruth(callee), isWhole(types[0]), types[1] == checker.stringType,
        !nodes.contains(where: isLiteral)
      {
        return 1
      }
      if isJoined(callee), isWhole(types[1]) {
        // The number says what is compared.
        let isOrder = name.hasPrefix("<") || name.hasPrefix(">")
        if types[0] == checker.stringType, isOrder, !isLiteral(nodes[0]) { return 0 }
        if checker.isNominal(types[0], "Character"), isOrder || name == "!=", isLiteral(nodes[1]) { return 0 }
      }
      guard isOperandOfTruth(callee),
        isWhole(types[0]) && isFloating(types[1]) || isFloating(types[0]) && isWhole(types[1])
      else { return nil }
      if isFloating(types[0]), !isLiteral(nodes[1]) { return 0 }
      return isLiteral(nodes[0]) && !isLiteral(nodes[1]) ? 0 : 1
    case "..<", "...":
      guard purpose == .sequence, types[0] != types[1] else { return nil }
      if isLiteral(nodes[0]), isWhole(types[0]), types[1] == checker.stringType { return 1 }
      if isLiteral(nodes[1]), isWhole(types[1]), types[0] == checker.stringType { return 0 }
      // The other bound says what is counted.
      if isWhole(types[0]), isCollectionOfLibrary(types[1]) { return 1 }
      return nil
    case "+", "-", "*", "/", "+=", "-=", "*=", "/=":
      // A number and a value of a generic type: the number says what is wanted.
      guard case .generic = types[1], isWhole(types[0]) || isFloating(types[0]), !isLiteral(nodes[0]) else {
        return nil
      }
      return 1
    case "&", "|", "^", "&+", "&-", "&*":
      guard isPlain(types[0]), isPlain(types[1]) else { return nil }
      if isWhole(types[0]) || isIntegerLiteral(nodes[0]) {
        return isWhole(types[1]) || isIntegerLiteral(nodes[1]) ? nil : 1
      }
      return isWhole(types[1]) ? 0 : nil
    default: return nil
    }
  }

  private func isCollectionOfLibrary(_ type: Type) -> Bool {
    guard case .nominal(let decl, _) = type, decl.isLibrary else { return false }
    return ["Array", "Set", "Dictionary"].contains(decl.name)
  }

  private func isPlain(_ type: Type) -> Bool {
    isWhole(type) || isFloating(type) || type == checker.stringType || type == checker.boolType
  }

  func isIntegerLiteral(_ node: Node) -> Bool {
    if case .literal(.integer) = node.kind { true } else { false }
  }

  /// Whether a comparison is what `&&`, `||` or `? :` asks about.
  private func isOperandOfTruth(_ callee: Node) -> Bool {
    guard let rootNode, let call = callee.callNode, let around = path(to: call.id, from: rootNode)?.dropLast().last
    else { return false }
    if case .conditional = around.kind { return true }
    guard case .call(let outer, _) = around.kind, case .reference(let name, _) = outer.kind else {
      return around.isClosure
    }
    return name == "&&" || name == "||"
  }

  private func isJoined(_ callee: Node) -> Bool {
    guard let rootNode, let call = callee.callNode,
      case .call(let outer, _)? = path(to: call.id, from: rootNode)?.dropLast().last?.kind,
      case .reference(let name, _) = outer.kind
    else { return false }
    return name == "&&" || name == "||"
  }

  /// What an operation is to give: as the whole expression, or as the value of a closure.
  func goal(of callee: Node) -> Type? {
    guard let rootNode, let call = callee.callNode else { return nil }
    if call === rootNode { return contextualType.map(deep) }
    let around = path(to: call.id, from: rootNode)?.dropLast() ?? []
    if case .assign(let left, let right)? = around.last?.kind, right === call {
      let type = settled(left.type)
      return type == .error || checker.containsVariables(type) ? nil : type
    }
    guard let closure = around.last, let open = state.closures[closure.id], open.body === call else { return nil }
    // What the closure itself decides is no goal, unless it says so.
    if case .closure(let written) = closure.kind, written.resultSyntax != nil { return deep(open.type.result) }
    if contextualType == nil, let user = around.dropLast().last, case .call(let outer, let arguments) = user.kind,
      let position = arguments.firstIndex(where: { $0.node === closure }),
      let (spec, choice) = parameter(user, position),
      case .function(let wanted) = spec.type, case .generic(let own) = wanted.result,
      case .function(let function)? = choice?.overload.declaration ?? state.choices[outer.id]?.overload.declaration,
      function.genericParameters.contains(own)
    {
      return nil
    }
    let result = deep(open.type.result)
    return checker.containsVariables(result) ? nil : result
  }

  /// What the operand or argument is to be that an operation gives.
  func goalAround(_ callee: Node) -> Type? {
    guard let rootNode, let call = callee.callNode,
      let parent = path(to: call.id, from: rootNode)?.dropLast().last,
      case .call(let outer, let arguments) = parent.kind,
      let position = arguments.firstIndex(where: { $0.node === call })
    else { return nil }
    let type: Type
    if outer.operatorFixity == "infix" {
      let beside = arguments[1 - position].node
      // A product of products may be one of many things.
      if case .reference(let inner, _) = callee.kind, case .reference(let name, _) = outer.kind, isFactor(inner),
        isFactor(name), contextualType == nil, position == 0
      {
        return nil
      }
      let isBound = purpose == .sequence && isIntegerLiteral(beside)
      type = isBound ? checker.intType : settled(beside.type)
    } else {
      guard let found = parameterType(parent, position) else { return nil }
      type = deep(found)
    }
    return type == .error || type == checker.anyType || checker.containsVariables(type) ? nil : type
  }

  /// A value that is being made is of the type that makes it, or an optional of it, whatever was tried.
  func operandType(_ node: Node) -> Type {
    if case .call(let callee, _) = node.kind, case .member(let base, "init") = callee.kind,
      case .typeReference(let type) = base.kind, !checker.containsVariables(deep(type))
    {
      if case .function(let function)? = state.choices[callee.id]?.overload.declaration, function.isFailable {
        return checker.optional(deep(type))
      }
      return deep(type)
    }
    return settled(node.type)
  }

  /// Operands that cannot be compared for want of a conformance.
  private func describeComparison(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    if name == "===" || name == "!==" {
      let wrong = zip(nodes, types).filter {
        !isNil($0) && !checker.isReference(checker.payload($1) ?? $1, environment)
      }
      guard !wrong.isEmpty else { return false }
      for (node, type) in wrong {
        report(
          "argument type '\(text(type))' expected to be an instance of a class or class-constrained type", anchor(node))
      }
      return true
    }
    guard ["==", "!=", "<", ">", "<=", ">="].contains(name) else { return false }
    if describeOwn(name, nodes, types, callee) { return true }
    if describeMaybe(name, nodes, types, callee) { return true }
    let wanted = name == "==" || name == "!=" ? "Equatable" : "Comparable"
    let inner = types.map { checker.payload($0) ?? checker.elementOfArray($0) ?? $0 }
    guard inner[0] == inner[1], isNamed(inner[0]),
      !checker.conforms(inner[0], checker.libraryProtocol(wanted), environment)
    else { return false }
    if types != inner, wanted == "Equatable" {
      report("operator function '\(name)' requires that '\(text(inner[0]))' conform to 'Equatable'", callee.nameRange)
      return true
    }
    guard types == inner, name != "!=", nodes.contains(where: isChosen) else { return false }
    report(
      "referencing operator function '\(name)' on '\(wanted)' requires that '\(text(inner[0]))' conform to '\(wanted)'",
      callee.nameRange)
    return true
  }

  /// An optional beside a value of another type than its payload's: the compiler blames the optional.
  private func describeMaybe(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard let maybe = types.firstIndex(where: checker.isOptional), !nodes.contains(where: isNil),
      let payload = checker.payload(types[maybe])
    else { return false }
    let other = types[1 - maybe]
    switch other {
    case .nominal: break
    case .generic, .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable,
      .error:
      return false
    }
    guard !checker.isOptional(other), payload != other, !checker.containsVariables(payload),
      !checker.containsVariables(other), checker.conforms(other, checker.libraryProtocol("Equatable"), environment)
    else { return false }
    if isIntegerLiteral(nodes[1 - maybe]), isWhole(payload) || isFloating(payload) {
      describeOptional(nodes[maybe])
    } else if name == "!=" {
      let both = types.map { "'\(text($0))'" }
      report("conflicting arguments to generic parameter 'Self' (\(both[0]) vs. \(both[1]))", callee.nameRange)
    } else if other == checker.boolType {
      describeTruth(nodes[maybe], types[maybe])
    } else {
      report(
        "cannot convert value of type \(quoted(nodes[maybe], types[maybe])) to expected argument type '\(text(other))'",
        anchor(nodes[maybe]))
    }
    return true
  }

  /// A value of an author's type beside a number or a text: the compiler takes the operator of these.
  private func describeOwn(_ name: String, _ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard let own = types.firstIndex(where: isOwn), !isOwn(types[1 - own]), !isNil(nodes[1 - own]) else { return false }
    let (type, other) = (text(types[own]), types[1 - own])
    if own == 0, isLiteral(nodes[1]), isFloating(other) {
      report(
        "cannot convert value of type '\(type)' to expected argument type '\(text(other))'", anchor(nodes[0]))
      return true
    }
    let isText = other == checker.stringType
    guard isWhole(other) || isText else { return false }
    let wanted = isText ? "StringProtocol" : "BinaryInteger"
    report(
      own == 0
        ? "referencing operator function '\(name)' on '\(wanted)' requires that '\(type)' conform to '\(wanted)'"
        : "operator function '\(name)' requires that '\(type)' conform to '\(wanted)'", callee.nameRange)
    return true
  }

  /// A type of the cells, or of the libraries that are ours.
  func isOwn(_ type: Type) -> Bool {
    guard case .nominal(let decl, _) = type else { return false }
    return !decl.isLibrary || decl.libraryModule == "TensorCore" || decl.libraryModule == "Plotting"
  }

  private func isNamed(_ type: Type) -> Bool {
    switch type {
    case .nominal(let decl, _): !decl.isLibrary
    case .generic, .associated: true
    case .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  /// A subscript, whose meaning the compiler chooses together with the operator's.
  private func isChosen(_ node: Node) -> Bool {
    if case .index = node.kind { true } else { false }
  }

  private func describeDefault(_ nodes: [Node], _ types: [Type], _ callee: Node) -> Bool {
    guard let payload = checker.payload(types[0]) else {
      // What is no optional is taken for one.
      guard case .existential(let existential) = types[0], let only = existential.protocols.first,
        existential.protocols.count == 1
      else { return false }
      report(
        "argument type \(quoted(nodes[1], types[1])) does not conform to expected type '\(only.name)'", anchor(nodes[1])
      )
      return true
    }
    if isNil(nodes[1]) {
      report("'nil' is not compatible with expected argument type '\(text(payload))'", anchor(nodes[1]))
    } else if let goal = goal(of: callee) ?? goalAround(callee) {
      if goal != payload, goal == types[1] || isLiteral(nodes[1]) && goal != .error {
        report(
          "cannot convert value of type \(quoted(nodes[0], types[0])) to expected argument type '\(text(checker.optional(goal)))'",
          anchor(nodes[0]))
      } else {
        report(
          "cannot convert value of type \(quoted(nodes[1], types[1])) to expected argument type '\(text(payload))'",
          anchor(nodes[1]))
      }
    } else if let call = callee.callNode, call === rootNode, contextualType == nil, purpose != .sequence {
      report(
        "binary operator '??' cannot be applied to operands of type \(quoted(nodes[0], types[0])) and \(quoted(nodes[1], types[1]))",
        callee.nameRange)
    } else {
      report(
        "cannot convert value of type \(quoted(nodes[1], types[1])) to expected argument type '\(text(payload))'",
        anchor(nodes[1]))
    }
    return true
  }

  func describeOptional(_ node: Node) {
    if case .attempt(_, .optional) = node.kind {
      return report(
        "value of optional type '\(text(deep(node.type)))' not unwrapped; did you mean to use 'try!' or chain with '?'?",
        anchor(node))
    }
    let type = deep(node.type)
    let whole = quoted(node, type)
    let payload = checker.payload(type) ?? type
    if case .call(let callee, let arguments) = node.kind, case .reference("??", _) = callee.kind,
      arguments.count == 2, isNil(arguments[1].node), node === rootNode
    {
      return report(
        "'nil' is not compatible with expected argument type '\(text(payload))'", arguments[1].node.range)
    }
    let named = checker.canonical(payload, environment) == payload ? written(node)?.argument(0) : nil
    let part = named.map(checker.quoted) ?? "'\(text(payload))'"
    reportUnwrapping(whole, part, anchor(node))
  }

  /// - Parameters:
  ///   - whole: The optional's type, in quotes.
  ///   - part: What is wanted of it, in quotes.
  func reportUnwrapping(_ whole: String, _ part: String, _ place: SourceRange) {
    report(
      "value of optional type \(whole) must be unwrapped to a value of type \(part)", place,
      notes: [
        Diagnostic(
          .note, "coalesce using '??' to provide a default when the optional value contains 'nil'", at: place),
        Diagnostic(
          .note, "force-unwrap using '!' to abort execution if the optional value contains 'nil'", at: place),
      ])
  }

  /// The one optional operand whose payload would do.
  private func unwrappable(_ name: String, _ nodes: [Node]) -> Node? {
    guard name != "==", name != "!=", name != "~=" else { return nil }
    let optional = nodes.filter { checker.isOptional(deep($0.type)) }
    guard optional.count == 1, let payload = checker.payload(deep(optional[0].type)) else { return nil }
    let others = nodes.filter { $0 !== optional[0] }.map { deep($0.type) }
    if others.allSatisfy({ $0 == payload || checker.containsVariables($0) }) { return optional[0] }
    let wanted = nodes.map { $0 === optional[0] ? payload : deep($0.type) }
    return hasOperator(name, wanted) ? optional[0] : nil
  }

  /// Whether one of the operands' types declares the operator for just these operands.
  private func hasOperator(_ name: String, _ operands: [Type]) -> Bool {
    operands.contains { type in
      guard case .nominal(let decl, _) = type else { return false }
      return checker.rawMembers(name, of: decl).contains { member in
        guard case .function(let function) = member.declaration else { return false }
        checker.ensureSignature(function)
        return function.parameters.map(\.type) == operands
      }
    }
  }

  /// A literal beside a value that it can't go with: the value is to blame, or the literal where the operator assigns.
  private func literalMismatch(_ name: String, _ nodes: [Node], _ types: [Type]) -> (Node, Type)? {
    let isAssigning = checker.precedence(of: name)?.isAssignment == true
    if isAssigning {
      guard isLiteral(nodes[1]), hasOperator(name, types[0]), !isOwn(types[0]) else { return nil }
      return (nodes[1], types[0])
    }
    let literals = nodes.map(isLiteral)
    guard literals[0] != literals[1] || types.contains(where: { $0 == checker.boolType }) else { return nil }
    let (literal, other) = literals[0] && !(literals[1] && types[0] == checker.boolType) ? (0, 1) : (1, 0)
    if case .function = types[other] { return nil }
    if isWhole(types[literal]) || isFloating(types[literal]), !isWhole(types[other]), !isFloating(types[other]),
      !hasOperator(name, types[other]), !isCollection(types[other]),
      !isLiteral(nodes[other]) || types[other] == checker.boolType
    {
      return (nodes[other], types[literal])
    }
    if types[literal] == checker.stringType, checker.isNominal(types[other], "Character"),
      written(nodes[other])?.isNamed != true
    {
      return (nodes[other], checker.stringType)
    }
    if case .call(let callee, _) = nodes[other].kind, case .typeReference? = calleeBase(callee),
      checker.isNominal(types[other], "Character"), types[literal] == checker.stringType
    {
      return (nodes[other], checker.stringType)
    }
    return nil
  }

  private func calleeBase(_ callee: Node) -> Node.Kind? {
    if case .member(let base, _) = callee.kind { return base.kind }
    return nil
  }

  private func hasOperator(_ name: String, _ type: Type) -> Bool {
    switch type {
    case .nominal(let decl, _):
      !checker.rawMembers(name, of: decl).isEmpty || ["String", "Array"].contains(decl.name) && name.hasPrefix("+")
    case .generic, .associated, .opaque, .existential:
      !checker.memberCandidates(name, of: type, environment).isEmpty
    case .tuple, .function, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  private func isCollection(_ type: Type) -> Bool {
    if case .nominal(let decl, _) = type {
      return decl.isLibrary && ["String", "Array", "Substring"].contains(decl.name)
    }
    return false
  }

  func isLiteral(_ node: Node) -> Bool {
    node.isSimpleLiteral && !isNil(node)
  }

  private func isUnresolvedMember(_ node: Node) -> Bool {
    if case .implicitMember = node.kind { return true }
    if case .implicitChain = node.kind { return true }
    return false
  }

  func isWhole(_ type: Type) -> Bool {
    guard case .nominal(let decl, _) = type, case .scalar(let kind)? = decl.representation else { return false }
    switch kind {
    case .int, .int8, .int16, .int32, .int64, .uint, .uint8, .uint16, .uint32, .uint64: return true
    case .float, .double, .bool, .unicodeScalar: return false
    }
  }

  func isFloating(_ type: Type) -> Bool {
    checker.isNominal(type, "Double") || checker.isNominal(type, "Float")
  }

  /// The protocol whose conformance two operands of one type lack. The compiler names it where the operator is not the
  /// whole of a simple expression.
  private func missingProtocol(_ name: String, _ callee: Node, _ nodes: [Node], _ type: Type) -> String? {
    switch type {
    case .nominal, .generic: break
    case .associated, .tuple, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error:
      return nil
    }
    guard let rootNode, let call = callee.callNode else { return nil }
    let around = (path(to: call.id, from: rootNode) ?? []).dropLast()
    let isInvolved = around.contains { node in
      if case .conditional = node.kind { return true }
      guard case .call(let outer, let beside) = node.kind else { return node.isClosure }
      return outer.operatorFixity == "infix"
        || outer.operatorFixity == nil && beside.count > 1 && "=<>".contains(name.first ?? "+")
    }
    let isMade = nodes.contains { node in
      guard case .call(let made, let given) = node.kind, case .member(let base, let name) = made.kind,
        case .typeReference = base.kind
      else { return false }
      return !given.isEmpty || name == "init" && memberOverloads("init", base.type).count > 1
    }
    guard isInvolved || isMade || purpose == .interpolation else { return nil }
    switch name {
    case "==", "!=": return "Equatable"
    case "<", ">", "<=", ">=": return "Comparable"
    case "+", "-", "*", "/", "+=", "-=", "*=", "/=": return isMade ? "FloatingPoint" : nil
    default: return nil
    }
  }
}
