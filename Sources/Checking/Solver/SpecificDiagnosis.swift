import Diagnostics

/// Mistakes that have a name of their own: looked for before anything is solved again.
extension Solver {
  /// Says what is wrong with the whole when its parts are fine by themselves, or when a part is a well-known mistake.
  func describeKnownMistake(_ root: Node, without context: SolverState) -> Bool {
    if let contextualType, describeAssignmentAsCondition(root, contextualType, context) { return true }
    if describeMixedChain(root) || describeMisfit(root, context) || describeMisassigned(root, context) { return true }
    return describeSubscript(in: root) || describeMethodOfType(in: root)
      || describeImplicitInstance(in: root, contextualType) || describeContains(in: root)
      || describeMadeRange(in: root)
      || describeOptionalConversion(in: root)
  }

  /// `numbers.contains("a")`: the compiler takes the text for a sequence of characters.
  private func describeContains(in root: Node) -> Bool {
    for child in children(of: root) where describeContains(in: child) { return true }
    guard case .call(let callee, let arguments) = root.kind, case .member(let base, "contains") = callee.kind,
      arguments.count == 1, arguments[0].label == nil, !arguments[0].isTrailing,
      settled(arguments[0].node.type) == checker.stringType,
      let elementDecl = checker.associatedDecl("Element", in: checker.libraryProtocol("Sequence")),
      case .nominal(let decl, _) = settled(base.type), decl.isLibrary, decl.name != "String", decl.name != "Substring",
      let element = checker.project(elementDecl, of: settled(base.type)), case .nominal = element,
      element != checker.stringType, !checker.isNominal(element, "Character"), !checker.isNominal(element, "Substring")
    else { return false }
    report(
      "instance method 'contains' requires the types '\(text(element))' and 'String.Element' (aka 'Character') be"
        + " equivalent", callee.nameRange)
    return true
  }

  /// `Int(text)` where the text may be missing.
  private func describeOptionalConversion(in root: Node) -> Bool {
    for child in children(of: root) where describeOptionalConversion(in: child) { return true }
    guard case .call(let callee, let arguments) = root.kind, case .member(let base, "init") = callee.kind,
      case .typeReference(let made) = base.kind, arguments.count == 1, arguments[0].label == nil,
      let payload = checker.payload(settled(arguments[0].node.type)), case .nominal(let decl, let own) = deep(made),
      decl.isLibrary, own.isEmpty, decl.representation != nil
    else { return false }
    if made == checker.stringType {
      report("no exact matches in call to initializer ", callee.nameRange)
      return true
    }
    guard isNumber(deep(made)), isNumber(payload) || payload == checker.stringType else { return false }
    describeOptional(arguments[0].node)
    return true
  }

  private func isNumber(_ type: Type) -> Bool {
    isWhole(type) || checker.isNominal(type, "Double") || checker.isNominal(type, "Float")
  }

  /// `S.f()` of an instance method.
  private func describeMethodOfType(in root: Node) -> Bool {
    for child in children(of: root) where describeMethodOfType(in: child) { return true }
    guard case .call(let callee, let arguments) = root.kind, case .member(let base, let name) = callee.kind,
      name != "init", let type = namedType(base, isImplicitSelf: callee.isImplicitSelf)
    else { return false }
    // A property of the same name is not what is called.
    let candidates = checker.memberCandidates(name, of: deep(type), environment).filter { candidate in
      guard case .variable(let variable) = candidate.declaration, case .instance = variable.scope else { return true }
      if case .function = variable.type { return true }
      return false
    }
    let isOfInstances = candidates.allSatisfy { candidate in
      if case .function(let function) = candidate.declaration { return !function.isStatic && !function.isInitializer }
      return false
    }
    guard !candidates.isEmpty, isOfInstances else { return false }
    if arguments.count == 1, settled(arguments[0].node.type) == deep(type) { return false }
    report(
      "instance member '\(name)' cannot be used on type '\(text(type))'"
        + (callee.isImplicitSelf || isSelf(base) ? "" : "; did you mean to use a value of this type instead?"),
      anchor(base))
    return true
  }

  /// `let point: Point = .scaled()` of an instance's own.
  private func describeImplicitInstance(in root: Node, _ wanted: Type?) -> Bool {
    var callee = root
    switch root.kind {
    case .implicitChain(let inner, _): return describeImplicitInstance(in: inner, wanted)
    case .call(let called, _): callee = called
    default: break
    }
    for child in children(of: root) where child !== callee && describeImplicitInstance(in: child, nil) { return true }
    guard case .implicitMember(let name, let base) = callee.kind, case .nominal = wanted ?? deep(base) else {
      return false
    }
    let type = wanted.map { checker.payload($0) ?? $0 } ?? deep(base)
    let candidates = checker.memberCandidates(name, of: type, environment)
    guard candidates.count == 1 else { return false }
    let result: Type
    switch candidates[0].declaration {
    case .function(let function):
      guard !function.isStatic, !function.isInitializer else { return false }
      if callee === root {
        report("member '\(name)' expects argument of type '\(text(type))'", callee.nameRange)
        return true
      }
      result = function.result
    case .variable(let variable):
      guard case .instance = variable.scope else { return false }
      result = variable.type
    case .enumCase, .subscripted, .type, .protocolType, .alias, .genericParameter, .associatedType: return false
    }
    let isFunction = if case .function = candidates[0].declaration { true } else { false }
    let shown = checker.writtenName(candidates[0].declaration)
    checker.tellingTogether {
      func tellResult() {
        guard result != type else { return }
        report(
          "member '\(shown)' in '\(text(type))' produces result of type '\(text(result))', but context expects"
            + " '\(text(type))'", callee.nameRange)
      }
      if isFunction { tellResult() }
      report("instance member '\(name)' cannot be used on type '\(text(type))'", callee.nameRange)
      if !isFunction { tellResult() }
    }
    return true
  }

  func isSelf(_ node: Node) -> Bool {
    if case .reference("self", _) = node.kind { true } else { false }
  }

  /// The type whose member is named; in a static method also where `self` goes without saying.
  private func namedType(_ base: Node, isImplicitSelf: Bool) -> Type? {
    if case .typeReference(let type) = base.kind { return type }
    guard isImplicitSelf || isSelf(base), case .metatype(let type) = deep(base.type) else { return nil }
    return type
  }

  private func describeAssignmentAsCondition(_ root: Node, _ goal: Type, _ context: SolverState) -> Bool {
    guard case .assign = root.kind, goal == checker.boolType else { return false }
    state = context
    if let solution = solve(), solution.fixes.isEmpty {
      state = solution
      _ = expression(root)
    }
    reportAssignment(root)
    return true
  }

  /// Of an argument.
  func describeAssignmentAsCondition(_ node: Node) {
    guard case .assign(let left, _) = node.kind, !isChosenMember(left) else {
      reportAssignment(node)
      _ = expression(node)
      return
    }
    checker.tellingTogether {
      reportAssignment(node)
      _ = expression(node)
    }
  }

  /// Whether a member is one of several of its name.
  private func isChosenMember(_ node: Node) -> Bool {
    guard case .member(let base, let name) = node.kind else { return false }
    return memberOverloads(name, settled(base.type)).count > 1
  }

  func reportAssignment(_ node: Node) {
    describeTargetOfAssignment(node)
    report("use of '=' in a boolean context, did you mean '=='?", anchor(node))
  }

  /// `count % 2 = 0`: what is assigned to is no place to begin with.
  func describeTargetOfAssignment(_ node: Node) {
    guard case .assign(let left, _) = node.kind else { return }
    switch left.kind {
    case .literal: report("cannot assign to value: literals are not mutable", anchor(left))
    case .call(let callee, _) where callee.operatorFixity == "infix":
      let name = callee.soughtName ?? ""
      report(
        "expression is not assignable: \(["&&", "||"].contains(name) ? "'\(name)'" : "binary operator") returns"
          + " immutable value", callee.nameRange)
    case .interpolation, .array, .dictionary, .tuple, .reference, .member, .implicitMember, .implicitChain, .call,
      .index, .closure, .conditional, .assign, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt,
      .inoutReference, .typeReference, .keyPath, .control, .checked, .dynamicType, .invalid:
      return
    }
  }

  /// The expression has a type, only not the one that is wanted.
  private func describeMisfit(_ root: Node, _ context: SolverState) -> Bool {
    guard let contextualType, contextualType != .error else { return false }
    switch root.kind {
    case .call(let callee, let arguments):
      // What is made takes its generic arguments from the context: an argument is to blame.
      if case .member(let base, "init") = callee.kind, case .typeReference(let made) = base.kind, !arguments.isEmpty,
        case .nominal(let decl, let own) = deep(made), takesArguments(decl, from: contextualType),
        own.contains(where: { checker.containsVariables($0) })
      {
        return false
      }
      // What a closure gives decides the result: the closure is to blame.
      if arguments.contains(where: \.node.isClosure) { return false }
    case .member, .index, .forceUnwrap, .cast, .optionalChain, .attempt, .checked, .reference: break
    case .literal, .interpolation, .array, .dictionary, .tuple, .implicitMember, .implicitChain, .closure,
      .conditional, .assign, .discard, .bindOptional, .inoutReference, .typeReference, .keyPath, .control,
      .dynamicType, .invalid:
      return false
    }
    let saved = state
    state = context
    guard let solution = solve(), solution.fixes.isEmpty, ambiguous == nil else {
      state = saved
      ambiguous = nil
      return false
    }
    if makesTensors(root, solution) {
      isWithoutTensors = true
      state = saved
      return false
    }
    state = solution
    let type = settled(root.type)
    guard type != .error, !checker.containsVariables(type) else {
      state = saved
      return false
    }
    let role: Locator.Role = purpose == .condition ? .condition : .contextual
    let (own, wanted) = misfit(type, contextualType)
    describeConversion(own, wanted, Locator(root, role))
    return true
  }

  /// Whether what is wanted tells the generic arguments of a type that is made.
  private func takesArguments(_ decl: NominalDecl, from goal: Type) -> Bool {
    switch goal {
    case .nominal(let wanted, _): decl == wanted
    case .existential(let existential): !existential.arguments.isEmpty
    case .generic, .associated, .tuple, .function, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  /// What does not fit: of `any Sequence<Int>` the elements alone, where the rest does.
  private func misfit(_ type: Type, _ goal: Type) -> (own: Type, wanted: Type) {
    guard case .existential(let existential) = goal,
      existential.protocols.allSatisfy({ checker.conforms(type, $0, environment) })
    else { return (type, goal) }
    for argument in existential.arguments {
      guard let own = checker.associatedType(argument.associated, of: type, environment) else { continue }
      if own != argument.type { return (own, argument.type) }
    }
    return (type, goal)
  }

  /// What is assigned has a type, only not the one that is wanted: an element, or what a function gives.
  private func describeMisassigned(_ root: Node, _ context: SolverState) -> Bool {
    guard case .assign(let left, let right) = root.kind, contextualType == nil else { return false }
    switch right.kind {
    case .index: break
    case .call(let callee, let arguments):
      guard case .reference = callee.kind, callee.operatorFixity == nil, !arguments.contains(where: \.node.isClosure)
      else { return false }
    case .literal, .interpolation, .array, .dictionary, .tuple, .reference, .member, .implicitMember, .implicitChain,
      .closure, .conditional, .assign, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt,
      .inoutReference, .typeReference, .keyPath, .control, .checked, .dynamicType, .invalid:
      return false
    }
    let saved = state
    state = context
    state.pending.removeAll { constraint in
      if case .convert(_, _, let locator) = constraint, locator.node === right, case .assignment = locator.role {
        return true
      }
      return false
    }
    let type: Type
    if let solution = solve(), solution.fixes.isEmpty, ambiguous == nil, !makesTensors(root, solution) {
      state = solution
      type = settled(right.type)
    } else {
      type = .error
    }
    let goal = deep(left.type)
    guard type != .error, !checker.containsVariables(type), goal != .error, !checker.containsVariables(goal) else {
      state = saved
      ambiguous = nil
      return false
    }
    if case .solved = quietConvert(type, goal) {
      state = saved
      return false
    }
    describingTarget(of: root, isValueWrong: true) { describeConversion(type, goal, Locator(right, .assignment)) }
    return true
  }

  /// Subscripts of strings and arrays with what is no index of theirs.
  private func describeSubscript(in root: Node) -> Bool {
    for child in children(of: root) where describeSubscript(in: child) { return true }
    guard case .index(let member, let arguments) = root.kind, case .member(let base, _) = member.kind,
      arguments.count == 1 && arguments[0].label == nil
        || arguments.count == 2 && arguments[1].label == "default" && arguments[0].label == nil,
      case .nominal(let decl, _) = settled(base.type), decl.isLibrary
    else { return false }
    let index = settled(arguments[0].node.type)
    switch decl.name {
    case "String", "Substring":
      if case .assign(let left, _)? = rootNode?.kind, left === root,
        index == checker.intType || isRangeOfInts(arguments[0].node, index)
      {
        report("cannot assign through subscript: subscript is get-only", bracket(base))
        return true
      }
      if index == checker.intType {
        if isTerm(root) {
          report("no exact matches in call to subscript ", bracket(base))
          return true
        }
        report(
          "'subscript(_:)' is unavailable: cannot subscript String with an Int, use a String.Index instead.",
          anchor(base))
        return true
      }
      guard isRangeOfInts(arguments[0].node, index) else { return false }
      report(
        "'subscript(_:)' is unavailable: cannot subscript String with an integer range, use a String.Index range"
          + " instead.", anchor(base))
      return true
    case "Array", "ArraySlice":
      if isNil(arguments[0].node) { return describeIndex(arguments[0].node, nil, checker.intType, root) }
      if isNoIndex(index) { return describeIndexOfNoKind(index, checker.intType, root, base) }
      if isWhole(index), index != checker.intType {
        if describeOnlyOperand(of: arguments[0].node, checker.intType) { return true }
        return describeIndex(arguments[0].node, index, checker.intType, root)
      }
      guard case .nominal(let given, _) = index, given.isLibrary,
        ["String", "Double", "Float", "Bool", "Character"].contains(given.name)
      else { return false }
      return describeIndex(arguments[0].node, index, checker.intType, root)
    case "Dictionary":
      guard case .nominal(_, let own) = settled(base.type), own.count == 2, case .nominal(let key, _) = own[0],
        key.isLibrary
      else { return false }
      if isNil(arguments[0].node) { return describeIndex(arguments[0].node, nil, own[0], root) }
      if isOwn(index), !isOwn(own[0]) { return describeIndexOfNoKind(index, own[0], root, base) }
      guard case .nominal(let given, _) = index, given.isLibrary, key != given else { return false }
      return describeIndex(arguments[0].node, index, own[0], root)
    default: return false
    }
  }

  private func isNoIndex(_ type: Type) -> Bool {
    switch type {
    case .tuple(let elements): !elements.isEmpty
    case .nominal(let decl, _): isOwn(type) || ["Array", "Set", "Dictionary"].contains(decl.name)
    case .generic, .associated, .function, .existential, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  /// What never is an index; beside an operator the element's type says what is wanted.
  private func describeIndexOfNoKind(_ type: Type, _ wanted: Type, _ whole: Node, _ base: Node) -> Bool {
    if purpose == .interpolation || !checker.isNominal(settled(base.type), "Array") {
      report(
        "subscript 'subscript(_:)' requires that '\(text(type))' conform to 'RangeExpression'", bracket(base))
      return true
    }
    if let rootNode, path(to: whole.id, from: rootNode)?.contains(where: isInfix) == true { return false }
    report("no exact matches in call to subscript ", bracket(base))
    return true
  }

  /// An index of the wrong type: where nothing is asked of the element, the compiler says less.
  private func describeIndex(_ index: Node, _ type: Type?, _ wanted: Type, _ whole: Node) -> Bool {
    if wanted == checker.intType, type == checker.doubleType, case .call(let callee, let operands) = index.kind,
      callee.operatorFixity == "infix", operands.count == 2, case .reference(let name, _) = callee.kind,
      describeFraction(in: operands.map(\.node), operands.map { operandType($0.node) }, name)
    {
      return true
    }
    if isFree(whole) {
      report("no exact matches in call to subscript ", anchor(whole))
    } else if let type {
      report(
        "cannot convert value of type \(quoted(index, type)) to expected argument type '\(text(wanted))'", anchor(index)
      )
    } else {
      report("'nil' is not compatible with expected argument type '\(text(wanted))'", anchor(index))
    }
    return true
  }

  /// Whether a value may be of any type.
  private func isFree(_ node: Node) -> Bool {
    guard let rootNode, let parent = path(to: node.id, from: rootNode)?.dropLast().last else {
      if checker.boundValue == node.range { return false }
      return contextualType == nil && (purpose == .initialization || purpose == .discarded)
    }
    if case .cast(_, let target, _) = parent.kind { return target == checker.anyType }
    if case .discard = parent.kind { return true }
    guard case .call(let callee, let arguments) = parent.kind, callee.operatorFixity == nil,
      arguments.contains(where: { $0.node === node }), case .reference(let name, _) = callee.kind
    else { return false }
    return name == "print" || name == "debugPrint"
  }

  private func isRangeOfInts(_ node: Node, _ type: Type) -> Bool {
    if case .nominal(let decl, let arguments) = type, decl.isLibrary, decl.name.contains("Range") {
      return arguments.first.map { settled($0) == checker.intType } ?? false
    }
    guard case .call(let callee, let operands) = node.kind, case .reference(let name, _) = callee.kind,
      name == "..<" || name == "..."
    else { return false }
    return operands.allSatisfy { settled($0.node.type) == checker.intType }
  }
}
