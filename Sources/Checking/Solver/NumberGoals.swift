import Diagnostics

/// Calculations with numbers of one kind where a number of another is wanted: of an argument, or of what `+=` is given.
/// As the compiler does it, each operation is taken for one of each kind of number in turn. Least has to be wrong; of
/// readings with as little wrong the one is chosen whose literals are most of what they are by themselves. What that
/// reading finds wrong is told, and nothing else of the calculation.
extension Solver {
  struct NumberReading {
    var mistakes = 0
    /// Literals that are not what they are by themselves.
    var unusual = 0
    /// What is of another kind than the operation around it, and of which.
    var blamed: [(node: Node, type: Type, wanted: Type)] = []

    func isBetter(than other: NumberReading) -> Bool {
      mistakes != other.mistakes ? mistakes < other.mistakes : unusual < other.unusual
    }

    func isAsGood(as other: NumberReading) -> Bool { mistakes == other.mistakes && unusual == other.unusual }
  }

  /// Says what is wrong with such calculations in an expression.
  func describeNumberGoals(in root: Node) {
    if root === rootNode, let goal = contextualType.map(deep), case .call(let callee, _) = root.kind,
      callee.operatorFixity == nil, isCalculated(root)
    {
      describeNumber(root, goal, of: root)
    }
    switch root.kind {
    case .call(let callee, let arguments):
      if callee.operatorFixity == nil {
        for (position, argument) in arguments.enumerated()
        where isCalculated(argument.node) || rootOfFraction(argument.node) != nil {
          guard let goal = wantedNumber(root, callee, position) else { continue }
          if goal == checker.anyType {
            describeShown(argument.node)
            continue
          }
          if !describeConflict(argument.node, goal, in: callee) { describeNumber(argument.node, goal) }
        }
      } else if arguments.count == 2, case .reference(let name, _) = callee.kind,
        ["+=", "-=", "*=", "/="].contains(name),
        isCalculated(arguments[1].node)
      {
        describeNumber(arguments[1].node, operandType(arguments[0].node))
      } else if purpose == .sequence, root === rootNode, arguments.count == 2,
        case .reference(let name, _) = callee.kind, name == "..<" || name == "...", isIntegerLiteral(arguments[0].node),
        isCalculated(arguments[1].node)
      {
        describeNumber(arguments[1].node, checker.intType, of: root)
      }
    case .assign(let left, let right):
      if isCalculated(right) { describeAssigned(right, settled(left.type), left) }
    case .literal, .interpolation, .array, .dictionary, .tuple, .reference, .member, .implicitMember, .implicitChain,
      .index, .closure, .conditional, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt,
      .inoutReference, .typeReference, .keyPath, .control, .checked, .dynamicType, .invalid:
      break
    }
    for child in children(of: root) { describeNumberGoals(in: child) }
  }

  /// The type of a parameter, unless the argument itself decides it.
  private func wantedNumber(_ call: Node, _ callee: Node, _ position: Int) -> Type? {
    guard let (spec, choice) = parameter(call, position) else { return nil }
    if case .function(let function)? = choice?.overload.declaration {
      if case .generic(let own) = spec.type, function.genericParameters.contains(own) { return nil }
      if function.isInitializer, spec.label == nil, checker.sources.isLibrary(function.range.source) { return nil }
    }
    return deep(choice.map { argumentType(spec.type, $0) } ?? spec.type)
  }

  /// Of an argument, or of a bound of the range `whole`: then only what is wrong within.
  private func describeNumber(_ node: Node, _ goal: Type, of whole: Node? = nil) {
    guard isNumber(goal), let kinds = kinds(in: node, goal) else { return }
    var known: [Int: [NumberReading?]] = [:]
    guard let best = reading(node, goal, kinds, &known), best.blamed.count == 1, let blame = best.blamed.first,
      whole == nil || blame.node !== node
    else { return }
    markCalculated(whole ?? node)
    report(
      "cannot convert value of type \(quoted(blame.node, blame.type)) to expected argument type '\(text(blame.wanted))'",
      anchor(blame.node))
  }

  /// What is printed may be a number of any kind: there is one that the fewest things go against.
  private func describeShown(_ node: Node) {
    guard case .call(let callee, let sides) = node.kind, callee.operatorFixity == "infix",
      sides.contains(where: { isCalculated($0.node) }), let kinds = kinds(in: node, checker.doubleType)
    else { return }
    var known: [Int: [NumberReading?]] = [:]
    let all = kinds.compactMap { form(node, $0, kinds, &known) }
    guard let least = all.map(\.mistakes).min(), least == 1, all.filter({ $0.mistakes == least }).count == 1,
      let best = all.first(where: { $0.mistakes == least }), let blame = best.blamed.first, !isLiteral(blame.node)
    else { return }
    markCalculated(node)
    report(
      "cannot convert value of type \(quoted(blame.node, blame.type)) to expected argument type '\(text(blame.wanted))'",
      anchor(blame.node))
  }

  /// `twice(abs(x))` and `twice(max(x, n))`, where `twice` is a cell's: the compiler can't say whether the first argument
  /// or the result is wrong.
  private func describeConflict(_ node: Node, _ goal: Type, in user: Node) -> Bool {
    guard case .call(let callee, _) = node.kind, callee.operatorFixity == nil, isWhole(goal),
      let parts = operands(of: node), let first = parts.first, !isCalculated(first), !isLiteral(first),
      isFloating(ownType(first)), parts.count == 1 || !isFloating(ownType(parts[1])),
      let made = state.choices[user.id]?.overload.declaration.range, !checker.sources.isLibrary(made.source)
    else { return false }
    markCalculated(node)
    var types = [ownType(first), goal].map { "'\(text($0))'" }
    // With C's functions beside it.
    if parts.count == 1, checker.importsC { types.reverse() }
    report("conflicting arguments to generic parameter 'T' (\(types[0]) vs. \(types[1]))", anchor(callee))
    return true
  }

  /// What is assigned is rather wrong as a whole.
  private func describeAssigned(_ node: Node, _ goal: Type, _ left: Node) {
    guard isNumber(goal), let kinds = kinds(in: node, goal), let kind = kinds.first(where: { $0 != goal }) else {
      return
    }
    var known: [Int: [NumberReading?]] = [:]
    guard let best = reading(node, goal, kinds, &known), best.mistakes == 1 else { return }
    let whole = form(node, kind, kinds, &known)
    markCalculated(node)
    guard whole?.mistakes == 0, kinds.count == 2 else {
      guard let blame = best.blamed.first else { return }
      return report(
        "cannot convert value of type \(quoted(blame.node, blame.type)) to expected argument type '\(text(blame.wanted))'",
        anchor(blame.node))
    }
    let place = if case .index = left.kind { "subscript of type" } else { "type" }
    report("cannot assign value of type '\(text(kind))' to \(place) '\(text(goal))'", anchor(node))
  }

  /// What is about such a calculation has been told.
  private func markCalculated(_ node: Node) {
    toldCalculations.insert(node.id)
    if let callee = node.application?.callee { toldCalculations.insert(callee.id) }
    for child in children(of: node) { markCalculated(child) }
  }

  /// Whether more than one kind of number may be made of a node.
  private func isCalculated(_ node: Node) -> Bool {
    switch node.kind {
    case .tuple(let parts): parts.count == 1 && parts[0].label == nil && isCalculated(parts[0].node)
    case .conditional(_, let then, let otherwise): isNumeric(then) && isNumeric(otherwise)
    case .call: operands(of: node)?.allSatisfy(isNumeric) ?? false
    case .literal, .interpolation, .array, .dictionary, .reference, .member, .implicitMember, .implicitChain, .index,
      .closure, .assign, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt, .inoutReference,
      .typeReference, .keyPath, .control, .checked, .dynamicType, .invalid:
      false
    }
  }

  private func isNumeric(_ node: Node) -> Bool { isCalculated(node) || isNumber(ownType(node)) }

  private func isNumber(_ type: Type) -> Bool { isWhole(type) || isFloating(type) }

  /// A subscript of an array gives what the array is made of, whatever was tried.
  private func ownType(_ node: Node) -> Type {
    if case .index(let member, let arguments) = node.kind, case .member(let base, _) = member.kind,
      arguments.count == 1, isWhole(operandType(arguments[0].node)),
      let element = checker.elementOfArray(settled(base.type))
    {
      return element
    }
    return rootOfFraction(node) ?? operandType(node)
  }

  /// `sqrt(x)` and the like, which are what their argument is.
  private func rootOfFraction(_ node: Node) -> Type? {
    guard case .call(let callee, let arguments) = node.kind, case .reference(let name, let overloads) = callee.kind,
      ["sqrt", "floor", "ceil", "round", "trunc"].contains(name), arguments.count == 1, arguments[0].label == nil,
      overloads.allSatisfy({ checker.sources.isLibrary($0.declaration.range?.source ?? node.range.source) })
    else { return nil }
    let argument = arguments[0].node
    if isCalculated(argument) { return kinds(in: argument, checker.doubleType) == nil ? checker.doubleType : nil }
    let type = ownType(argument)
    return isFloating(type) && !isLiteral(argument) ? type : nil
  }

  /// What an operation is made of that gives what its operands are.
  private func operands(of node: Node) -> [Node]? {
    guard case .call(let callee, let arguments) = node.kind, case .reference(let name, let overloads) = callee.kind,
      overloads.allSatisfy({ checker.sources.isLibrary($0.declaration.range?.source ?? node.range.source) }),
      arguments.allSatisfy({ $0.label == nil })
    else { return nil }
    let isOperation =
      switch callee.operatorFixity {
      case "infix"?: ["+", "-", "*", "/", "%"].contains(name)
      case .some: name == "-"
      case nil: ["abs", "max", "min"].contains(name)
      }
    return isOperation ? arguments.map(\.node) : nil
  }

  /// The kinds of numbers in a calculation, with the one that is wanted first; nil where all are of that one.
  private func kinds(in node: Node, _ goal: Type) -> [Type]? {
    var found = [goal]
    func add(_ type: Type) { if !found.contains(type) { found.append(type) } }
    func collect(_ node: Node) {
      if isCalculated(node) { return parts(of: node).forEach(collect) }
      if isIntegerLiteral(node) { return }
      add(isLiteral(node) ? checker.doubleType : ownType(node))
    }
    collect(node)
    return found.count > 1 ? found : nil
  }

  private func parts(of node: Node) -> [Node] {
    if case .tuple(let parts) = node.kind { return parts.map(\.node) }
    if case .conditional(_, let then, let otherwise) = node.kind { return [then, otherwise] }
    return operands(of: node) ?? []
  }

  /// The best way to make a number of a kind of a node.
  private func reading(
    _ node: Node, _ kind: Type, _ kinds: [Type], _ known: inout [Int: [NumberReading?]]
  ) -> NumberReading? {
    var best = form(node, kind, kinds, &known)
    for other in kinds where other != kind {
      guard var found = form(node, other, kinds, &known) else { continue }
      found.mistakes += 1
      found.blamed.append((node, other, kind))
      guard let last = best else {
        best = found
        continue
      }
      if found.isBetter(than: last) || found.isAsGood(as: last) && isWholeRather(node) { best = found }
    }
    return best
  }

  /// A function of any type is chosen with its arguments, an operator for them.
  private func isWholeRather(_ node: Node) -> Bool {
    guard case .call(let callee, _) = node.kind else { return false }
    return callee.operatorFixity != "prefix"
  }

  private func isRemainder(_ node: Node) -> Bool {
    guard case .call(let callee, _) = node.kind, case .reference("%", _) = callee.kind else { return false }
    return true
  }

  /// What is wrong if an operation is one of numbers of a kind; nil where it can't be.
  private func form(
    _ node: Node, _ kind: Type, _ kinds: [Type], _ known: inout [Int: [NumberReading?]]
  ) -> NumberReading? {
    guard let position = kinds.firstIndex(of: kind) else { return nil }
    if let all = known[node.id], all.indices.contains(position), kinds.count == all.count, let found = all[position] {
      return found.mistakes < 0 ? nil : found
    }
    let found = newForm(node, kind, kinds, &known)
    var all = known[node.id] ?? Array(repeating: nil, count: kinds.count)
    all[position] = found ?? NumberReading(mistakes: -1)
    known[node.id] = all
    return found
  }

  private func newForm(
    _ node: Node, _ kind: Type, _ kinds: [Type], _ known: inout [Int: [NumberReading?]]
  ) -> NumberReading? {
    guard isCalculated(node) else {
      if isIntegerLiteral(node) { return NumberReading(unusual: kind == checker.intType ? 0 : 1) }
      if isLiteral(node) {
        return isFloating(kind) ? NumberReading(unusual: kind == checker.doubleType ? 0 : 1) : nil
      }
      return ownType(node) == kind ? NumberReading() : nil
    }
    // There is no remainder of fractions but one that says so.
    var whole = NumberReading(unusual: isFloating(kind) && isRemainder(node) ? 1000 : 0)
    let isBranching = if case .conditional = node.kind { true } else { false }
    for part in parts(of: node) {
      guard let found = reading(part, kind, kinds, &known) else { return nil }
      whole.mistakes += found.mistakes
      whole.unusual += found.unusual
      // A branch of the wrong kind makes what is chosen wrong.
      whole.blamed += found.blamed.map { isBranching && $0.node === part ? (node, $0.type, $0.wanted) : $0 }
    }
    return whole
  }
}
