import Diagnostics

/// Calls of what the standard library declares in several forms: which of them is told of.
extension Solver {
  /// An operator handed to a function for values that it does not combine.
  func describeOperatorArgument(_ node: Node, _ locator: Locator) -> Bool {
    guard case .reference(let name, _) = node.kind, LibraryIndex.isOperator(name), node.operatorFixity == nil,
      case .argument(let call, let position) = locator.role, case .call(let callee, _) = call.kind,
      callee.operatorFixity == nil, let wanted = parameterType(call, position).map(deep),
      case .function(let function) = wanted, function.parameters.count == 2,
      let first = function.parameters.first?.type,
      function.parameters[1].type != first, !checker.containsVariables(first)
    else { return false }
    if describeMappedFold(call) || describeFoldIntoText(call) { return true }
    // The first meaning of a sign is its sign.
    let isSign = (name == "+" || name == "-") && (isWhole(first) || isFloating(first))
    let operand = text(first)
    report(
      "cannot convert value of type '(\(isSign ? operand : "\(operand), \(operand)")) -> \(operand)' to expected argument"
        + " type \(quotedFunction(call, position, function) ?? "'\(written(wanted))'")", anchor(node))
    return true
  }

  /// `values.forEach(show)` of optionals, where `show` takes what they hold: the function is to blame.
  func describeFunctionArgument(_ node: Node, _ locator: Locator) -> Bool {
    guard case .reference = node.kind, case .function(let own) = settled(node.type), own.parameters.count == 1,
      case .argument(let call, let position) = locator.role, case .call(let callee, let arguments) = call.kind,
      arguments[position].node === node, case .member(let base, _) = callee.kind,
      let element = checker.elementOfArray(settled(base.type)),
      checker.payload(element) == own.parameters[0].type, let wanted = parameterType(call, position).map(deep),
      case .function = wanted, !checker.containsVariables(wanted)
    else { return false }
    if case .array = base.kind { return false }
    report(
      "cannot convert value of type '\(text(.function(own)))' to expected argument type '\(written(wanted))'",
      anchor(node))
    return true
  }

  /// `texts.map(Int)`: a type is no function.
  func describeTypeArgument(_ node: Node, _ locator: Locator) -> Bool {
    guard case .typeReference(let type) = node.kind, case .argument(let call, let position) = locator.role,
      case .call(let callee, let arguments) = call.kind, arguments.count == 1,
      case .member(let base, let name) = callee.kind,
      case .function(let wanted)? = parameterType(call, position).map(deep), wanted.parameters.count == 1,
      case .function(let function)? = state.choices[callee.id]?.overload.declaration,
      checker.sources.isLibrary(function.range.source)
    else { return false }
    if name == "compactMap" {
      report("generic parameter 'ElementOfResult' could not be inferred", callee.nameRange)
      report(
        "cannot convert value of type '\(text(type)).Type' to expected argument type"
          + " '(\(text(wanted.parameters[0].type))) throws -> ElementOfResult?'", anchor(node))
      return true
    }
    guard name == "map" else { return false }
    if case .call(let maker, _) = base.kind, case .function(let made)? = state.choices[maker.id]?.overload.declaration,
      made.isMethodOfSequencesAndCollections
    {
      report("generic parameter 'T' could not be inferred", callee.nameRange)
    } else {
      report("no exact matches in call to instance method 'map'", callee.nameRange)
    }
    return true
  }

  /// `points.contains(point)`, where points can't be compared: what is left asks for a condition.
  func describeSoughtElement(_ call: Node, _ decl: ProtocolDecl) -> Bool {
    guard decl.name == "Equatable", case .call(let callee, let arguments) = call.kind, arguments.count == 1,
      arguments[0].label == nil, !arguments[0].isTrailing, case .member(let base, "contains") = callee.kind
    else { return false }
    if case .array = base.kind { return false }
    if case .implicitMember = arguments[0].node.kind { return false }
    if case .implicitChain = arguments[0].node.kind { return false }
    guard let parts = quotedParts(ofSequence: base) else { return false }
    let given = arguments[0].node
    described.insert(call.id)
    report("missing argument label 'where:' in call", anchor(given))
    let bare = parts.named == parts.bare ? "" : " (aka '(\(parts.bare)) throws -> Bool')"
    report(
      "cannot convert value of type \(quoted(given, operandType(given))) to expected argument type"
        + " '(\(parts.named)) throws -> Bool'\(bare)", anchor(given))
    return true
  }

  /// A key path in place of a closure: its value is not what is wanted.
  func describeKeyPathResult(_ node: Node, _ known: Type, _ goal: Type, _ locator: Locator) -> Bool {
    if case .keyPath = node.kind, case .closureResult = locator.role {
      report("key path value type '\(text(known))' cannot be converted to contextual type '\(text(goal))'", node.range)
      return true
    }
    guard case .contextual = locator.role, case .call(let callee, let arguments) = node.kind, arguments.count == 1,
      case .member(_, "map") = callee.kind, case .keyPath = arguments[0].node.kind,
      let made = checker.elementOfArray(known), let wanted = checker.elementOfArray(goal), made != wanted
    else { return false }
    report(
      "key path value type '\(text(made))' cannot be converted to contextual type '\(text(wanted))'",
      arguments[0].node.range)
    return true
  }

  /// `text?.count`, which several protocols declare.
  func isSharedChain(_ node: Node) -> Bool {
    guard case .optionalChain(let inner) = node.kind, case .member(let base, let name) = inner.kind,
      ["count", "isEmpty", "first", "last"].contains(name), case .nominal(let decl, _) = settled(base.type)
    else { return false }
    return decl.isLibrary
  }

  /// Such a chain as an operand: its meaning is chosen together with the operator's, which takes no optional.
  func describeSharedChain(_ node: Node, beside operands: [Node], _ callee: Node) -> Bool {
    guard isSharedChain(node), callee.operatorFixity == "infix", operands.count == 2,
      case .reference(let name, _) = callee.kind, let other = operands.first(where: { $0 !== node }),
      let payload = checker.payload(settled(node.type))
    else { return false }
    if isLiteral(other) || ["<", ">", "<=", ">="].contains(name) {
      report(
        "cannot convert value of type \(quoted(node, settled(node.type))) to expected argument type '\(text(payload))'",
        anchor(node))
    } else {
      let types = operands.map { quoted($0, operandType($0)) }
      report(
        "binary operator '\(name)' cannot be applied to operands of type \(types[0]) and \(types[1])", callee.nameRange)
    }
    return true
  }

  /// An operator that one function alone declares says what its operands are to be.
  func describeOnlyOperator(_ callee: Node, _ nodes: [Node], _ types: [Type]) -> Bool {
    guard case .reference(_, let overloads) = callee.kind, overloads.count == 1,
      case .function(let function) = overloads[0].declaration, function.genericParameters.isEmpty,
      function.parameters.count == 2, !nodes.contains(where: isNil)
    else { return false }
    let wanted = function.parameters.map(\.type)
    let wrong = nodes.indices.filter { position in
      if isIntegerLiteral(nodes[position]), isWhole(wanted[position]) || isFloating(wanted[position]) { return false }
      if isLiteral(nodes[position]), isFloating(types[position]), isFloating(wanted[position]) { return false }
      guard !checker.containsVariables(types[position]), types[position] != .error else { return false }
      if case .solved = quietConvert(types[position], wanted[position]) { return false }
      return true
    }
    for position in wrong {
      report(
        "cannot convert value of type \(quoted(nodes[position], types[position])) to expected argument type"
          + " '\(text(wanted[position]))'", anchor(nodes[position]))
    }
    return !wrong.isEmpty
  }

  /// `Dictionary(pairs)`
  func describePairs(_ call: Node, _ callee: Node) -> Bool {
    guard case .member(let base, _) = callee.kind, case .typeReference(let type) = base.kind,
      checker.isNominal(deep(type), "Dictionary"), case .call(_, let arguments) = call.kind, arguments.count == 1,
      arguments[0].label == nil, let element = checker.elementOfArray(settled(arguments[0].node.type)),
      case .tuple(let parts) = element, parts.count == 2
    else { return false }
    report("missing argument label 'uniqueKeysWithValues:' in call", anchor(arguments[0].node))
    return true
  }

  /// What is assigned to where a truth is wanted, if nothing can be assigned to it at all: told before that or after.
  ///
  /// - Returns: Whether that is all there is to say.
  @discardableResult
  func describeAssigned(_ node: Node, isFirst: Bool) -> Bool {
    guard case .assign(let left, _) = node.kind else { return false }
    if case .reference(let name, let overloads) = left.kind, overloads.count == 1,
      case .variable(let variable) = overloads[0].declaration, variable.isConstant, variable.getter == nil
    {
      guard isFirst else { return false }
      if name.hasPrefix("$") {
        if isInFilter(node) { report("cannot assign to value: '\(name)' is immutable", anchor(left)) }
        return false
      }
      report("cannot assign to value: '\(name)' is a 'let' constant", anchor(left))
      if case .closure(let closure)? = enclosingClosure(of: node)?.kind { return closure.parameterNames?.count == 2 }
      return false
    }
    if case .call(let callee, _) = left.kind, callee.operatorFixity == "infix" {
      if isFirst {
        report("expression is not assignable: binary operator returns immutable value", callee.nameRange)
      }
    } else if case .member = left.kind, isInFilter(node) == isFirst,
      case .variable(let variable)? = state.choices[left.id]?.overload.declaration, variable.isConstant
    {
      report("cannot assign to property: '\(variable.name)' is a 'let' constant", left.nameRange)
    } else if case .member(let base, _) = left.kind, isInFilter(node) == isFirst,
      case .reference(let name, let overloads) = base.kind, overloads.count == 1,
      case .variable(let variable) = overloads[0].declaration, case .parameter = variable.scope, variable.isConstant,
      !checker.isReference(settled(base.type), environment)
    {
      report(
        "cannot assign to property: '\(name)' is \(name.hasPrefix("$") ? "immutable" : "a 'let' constant")",
        left.nameRange)
    }
    return false
  }

  /// Whether a closure's value is for `filter`, of which there are several.
  private func isInFilter(_ node: Node) -> Bool {
    guard let rootNode, let around = path(to: node.id, from: rootNode)?.dropLast(),
      case .call(let callee, _)? = around.dropLast().last?.kind, case .member(_, let name) = callee.kind,
      name == "filter" || name == "removeAll"
    else { return false }
    return around.last?.isClosure == true
  }

  /// Whether the values of a tuple that is written out are optionals in part.
  func isTupleOfOptionals(_ node: Node) -> Bool {
    if case .tuple(let parts) = node.kind, parts.count > 1 { true } else { false }
  }

  /// Whether a sum adds something, whose meaning is chosen together with the sum's.
  func isTerm(_ node: Node) -> Bool {
    guard let rootNode, case .call(let callee, _)? = path(to: node.id, from: rootNode)?.dropLast().last?.kind,
      case .reference(let name, _) = callee.kind
    else { return false }
    return callee.operatorFixity == "infix" && (name == "+" || name == "+=")
  }

  /// `texts.reduce(0, +)`: the literal is what it is, and the operator does not add to it.
  func describeFoldedTexts(_ node: Node, _ call: Node) -> Bool {
    if describeFoldedByClosure(node, call) { return true }
    guard case .call(let callee, let arguments) = call.kind, case .member(let base, "reduce") = callee.kind,
      arguments.count == 2, arguments[0].node === node,
      case .reference(let name, _) = arguments[1].node.kind, LibraryIndex.isOperator(name),
      let decl = checker.associatedDecl("Element", in: checker.libraryProtocol("Sequence")),
      let element = checker.project(decl, of: settled(base.type))
    else { return false }
    if describeMappedFold(call) { return true }
    let isSign = name == "+" || name == "-"
    if case .literal(.floating) = node.kind, isSign, isWhole(element), let parts = quotedParts(ofSequence: base) {
      let bare = parts.named == parts.bare ? "" : " (aka '(Double, \(parts.bare)) throws -> Double')"
      report(
        "cannot convert value of type '(Double) -> Double' to expected argument type '(Double, \(parts.named)) throws"
          + " -> Double'\(bare)", anchor(arguments[1].node))
      return true
    }
    guard case .literal(.integer) = node.kind, !isWhole(element), !isFloating(element) else { return false }
    report(
      "cannot convert value of type '(\(isSign ? "Int" : "Int, Int")) -> Int' to expected argument type"
        + " '(Int, \(text(element))) throws -> Int'", anchor(arguments[1].node))
    return true
  }

  /// `numbers.reduce(0.0) { $0 + $1 }` of whole numbers: what is begun with says the type, the element is to blame.
  private func describeFoldedByClosure(_ node: Node, _ call: Node) -> Bool {
    guard case .call(let callee, let arguments) = call.kind, case .member(let base, "reduce") = callee.kind,
      arguments.count == 2, arguments[0].label == nil, arguments[0].node === node,
      case .closure(let closure) = arguments[1].node.kind, let body = state.closures[arguments[1].node.id]?.body,
      case .call(let operation, let operands) = body.kind, operation.operatorFixity == "infix",
      case .reference(let sign, _) = operation.kind, ["+", "-", "*", "/"].contains(sign)
    else { return false }
    let names = closure.parameterNames?.map(\.name) ?? ["$0", "$1"]
    let isPlain = operands.allSatisfy { if case .reference = $0.node.kind { true } else { false } }
    if isPlain, sign == "+", describeMappedFold(call) { return true }
    let own = operandType(node)
    if names.count == 2, let total = operand(named: names[0], operands),
      case .member(let base, _) = operands[1 - total].node.kind, case .reference(names[1], _) = base.kind
    {
      let (part, type) = (operands[1 - total].node, operandType(operands[1 - total].node))
      let isList = checker.elementOfArray(type) != nil && (isWhole(own) || isFloating(own))
      guard type != own, isList || [own, type].allSatisfy({ isWhole($0) || $0 == checker.stringType }) else {
        return false
      }
      report("cannot convert value of type '\(text(type))' to expected argument type '\(text(own))'", anchor(part))
      return true
    }
    guard names.count == 2, let total = operand(named: names[0], operands), operand(named: names[1], operands) != nil,
      let element = checker.elementOfArray(settled(base.type)), element != own,
      [own, element].allSatisfy({ isWhole($0) || isFloating($0) || $0 == checker.stringType })
    else { return false }
    let blamed = operands[1 - total].node
    report("cannot convert value of type '\(text(element))' to expected argument type '\(text(own))'", anchor(blamed))
    return true
  }

  /// `items.reduce(0) { $0 + $1.cost }` where there is no `cost`: the compiler has gone on to the other form of `reduce`.
  func describeLostFold(_ member: Node, _ root: Node) -> Bool {
    // A method is looked for later.
    if member.callArguments != nil { return false }
    guard let way = path(to: member.id, from: root),
      let call = way.last(where: { node in
        guard case .call(let callee, let arguments) = node.kind, case .member(_, "reduce") = callee.kind,
          arguments.count == 2, arguments[0].label == nil, arguments[1].isTrailing
        else { return false }
        return way.contains { $0 === arguments[1].node }
      })
    else { return false }
    // What is all of the closure says by itself what is missing.
    if case .call(_, let arguments) = call.kind, state.closures[arguments[1].node.id]?.body === member { return false }
    if described.insert(call.id).inserted { report("missing argument label 'into:' in call", parenthesis(call)) }
    return true
  }

  private func operand(named name: String, _ operands: [ArgumentNode]) -> Int? {
    operands.firstIndex { if case .reference(name, _) = $0.node.kind { true } else { false } }
  }

  /// The sum of one kind of numbers where another is wanted: the operator does not add both.
  func describeFolded(_ node: Node, _ known: Type, _ goal: Type, beside isOperand: Bool = false) -> Bool {
    guard case .call(let callee, let arguments) = node.kind, case .member(let base, "reduce") = callee.kind,
      arguments.count == 2, arguments[0].label == nil, isLiteral(arguments[0].node),
      case .reference(let name, _) = arguments[1].node.kind, LibraryIndex.isOperator(name),
      isWhole(goal) || isFloating(goal), isWhole(known) || isFloating(known), known != goal,
      // What the literal is by itself needs no other operator.
      isOperand || !isOwnDefault(arguments[0].node, known),
      let decl = checker.associatedDecl("Element", in: checker.libraryProtocol("Sequence")),
      let element = checker.project(decl, of: settled(base.type))
    else { return false }
    let isSign = name == "+" || name == "-"
    let sum = text(goal)
    report(
      "cannot convert value of type '(\(isSign ? sum : "\(sum), \(sum)")) -> \(sum)' to expected argument type"
        + " '(\(sum), \(text(element))) throws -> \(sum)'", anchor(arguments[1].node))
    return true
  }

  private func isOwnDefault(_ literal: Node, _ type: Type) -> Bool {
    if case .literal(.integer) = literal.kind { return type == checker.intType }
    if case .literal(.floating) = literal.kind { return type == checker.doubleType }
    return false
  }

  /// What is wrong within an argument, which leaves open what the argument gives.
  func describeWithin(_ call: Node) -> Bool {
    guard case .call(_, let arguments) = call.kind else { return false }
    for argument in arguments {
      guard let body = state.closures[argument.node.id]?.body else {
        guard let mixed = mixedNumbers(in: argument.node), case .call(let callee, let operands) = mixed.kind else {
          continue
        }
        describeOperator(callee, operands)
        return true
      }
      if let mixed = mixedNumbers(in: body), case .call(let callee, let operands) = mixed.kind {
        describeOperator(callee, operands)
        return true
      }
      if describeBranches(in: body) { return true }
    }
    return false
  }

  /// The first operation on two kinds of numbers.
  private func mixedNumbers(in node: Node) -> Node? {
    for child in children(of: node) {
      if let found = mixedNumbers(in: child) { return found }
    }
    guard case .call(let callee, let arguments) = node.kind, callee.operatorFixity == "infix", arguments.count == 2,
      case .reference(let name, _) = callee.kind, ["+", "-", "*", "/", "%"].contains(name)
    else { return nil }
    let types = arguments.map { operandType($0.node) }
    let isMixed = types[0] != types[1] && types.allSatisfy { isWhole($0) || isFloating($0) }
    return isMixed && !arguments.contains { isLiteral($0.node) } ? node : nil
  }

  /// A call of a library's method that has several forms, with arguments that meet none of them.
  func describeForms(_ call: Node, _ callee: Node, _ arguments: [ArgumentNode], _ problem: ArgumentProblem) -> Bool {
    if case .member(let base, "init") = callee.kind, case .typeReference(let made) = base.kind, arguments.count == 2,
      arguments.allSatisfy({ $0.label == nil && !$0.isTrailing }),
      isNumeric(deep(made)) && settled(arguments[0].node.type) == checker.stringType
        || deep(made) == checker.stringType
    {
      report("no exact matches in call to initializer ", callee.nameRange)
      return true
    }
    guard case .member(let base, let name) = callee.kind, name != "subscript", !arguments.contains(where: \.isTrailing),
      case .nominal(let owner, _) = settled(base.type), owner.isLibrary, !isOwn(settled(base.type))
    else { return false }
    if name == "split", case .missing = problem, arguments.isEmpty {
      let end = Int(call.range.end)
      report("missing argument for parameter 'separator' in call", SourceRange(call.range.source, end - 1, end))
      return true
    }
    if name == "map" || name == "split" && arguments.count == 1 && arguments[0].label != "separator" {
      report("no exact matches in call to instance method '\(name)'", callee.nameRange)
      return true
    }
    guard arguments.count == 1, let given = arguments.first else { return false }
    let type = settled(given.node.type)
    let overloads = memberOverloads(name, shallow(base.type)).filter { isLibraryFunction($0.declaration) }
    guard overloads.count > 1 else { return false }
    // The form that takes such a value, under another label.
    for overload in overloads {
      guard let specs = parameterSpecs(overload.declaration),
        let only = specs.count == 1 ? specs.first : specs.first(where: { !$0.hasDefault }),
        specs.count == 1 || specs.filter({ !$0.hasDefault }).count == 1, let label = only.label, given.label != label
      else { continue }
      let wanted = substituted(only.type, overload, base)
      guard wanted == type || isPlainLiteral(given.node, wanted) else { continue }
      if let own = given.label {
        report(
          "incorrect argument label in call (have '\(own):', expected '\(label):')", parenthesis(call))
      } else {
        report("missing argument label '\(label):' in call", given.range)
      }
      return true
    }
    guard given.label != nil, case .labels = problem,
      overloads.contains(where: { parameterSpecs($0.declaration)?.isEmpty == true })
    else { return false }
    report("argument passed to call that takes no arguments", anchor(given.node))
    return true
  }

  private func isLibraryFunction(_ declaration: ValueDecl) -> Bool {
    if case .function(let function) = declaration { return checker.sources.isLibrary(function.range.source) }
    return false
  }

  /// A declared parameter's type, for the value whose method it is.
  private func substituted(_ type: Type, _ overload: Overload, _ base: Node) -> Type {
    guard let bindings = overload.candidate?.bindings else { return type }
    return checker.canonical(checker.substitute(type, Substitution(bindings.mapValues(deep))), environment)
  }

  /// A function of numbers given none that has a fraction. Where nothing says which fraction is wanted, there are too
  /// many forms for the compiler to blame the argument.
  private func describeMisfitOfNumbers(_ node: Node, _ call: Node) -> Bool {
    guard case .call(let callee, let arguments) = call.kind, case .reference(let name, let overloads) = callee.kind,
      callee.operatorFixity == nil, overloads.allSatisfy({ isLibraryFunction($0.declaration) }), !hasGoal(call)
    else { return false }
    if name == "pow", arguments.count == 2, arguments[0].node === node, isWhole(settled(node.type)),
      isWhole(settled(arguments[1].node.type))
    {
      report(
        "cannot convert value of type \(quoted(node, settled(node.type))) to expected argument type 'Decimal'",
        anchor(node))
      return true
    }
    if name == "sqrt", arguments.count == 1, isWhole(settled(node.type)), isConverted(call) {
      report("no exact matches in call to global function 'sqrt'", callee.nameRange)
      return true
    }
    guard arguments.count == 1 && Self.transcendentals.contains(name) || name == "pow" && arguments[1].node === node
    else { return false }
    report("no exact matches in call to global function '\(name)'", callee.nameRange)
    return true
  }

  /// `stride(from: 0, to: text, by: 1)`: what can't be counted is to blame, then what is written out, then the end.
  func describeStride(_ call: Node) -> Bool {
    guard case .call(let callee, let arguments) = call.kind, case .reference("stride", let overloads) = callee.kind,
      overloads.allSatisfy({ isLibraryFunction($0.declaration) }), arguments.count == 3,
      described.insert(call.id).inserted
    else { return false }
    let nodes = arguments.prefix(2).map(\.node)
    let types = nodes.map { operandType($0) }
    let isCounted = types.map { isWhole($0) || isFloating($0) }
    guard types[0] != types[1], isCounted.contains(true) else {
      described.remove(call.id)
      return false
    }
    let blamed = isCounted.firstIndex(of: false) ?? nodes.firstIndex(where: isLiteral) ?? 1
    report(
      "cannot convert value of type \(quoted(nodes[blamed], types[blamed])) to expected argument type"
        + " '\(text(types[1 - blamed]))'", anchor(nodes[blamed]))
    return true
  }

  /// `pow(n, 2)` and `fabs(n)`, where nothing says which fraction is wanted.
  func describeWholeArgument(in node: Node) -> Bool {
    for child in children(of: node) where describeWholeArgument(in: child) { return true }
    guard case .call(let callee, let arguments) = node.kind, case .reference(let name, let overloads) = callee.kind,
      let first = arguments.first?.node, isWhole(operandType(first)),
      overloads.allSatisfy({ isLibraryFunction($0.declaration) })
    else { return false }
    switch name {
    case "pow" where arguments.count == 2: return describeMisfitOfNumbers(first, node)
    case "fabs" where arguments.count == 1:
      report(
        "cannot convert value of type \(quoted(first, operandType(first))) to expected argument type 'Double'",
        anchor(first))
      return true
    default: return false
    }
  }

  private static let transcendentals: Set<String> = [
    "exp", "exp2", "expm1", "log", "log2", "log10", "log1p", "sin", "cos", "tan", "asin", "acos", "atan", "sinh",
    "cosh", "tanh", "cbrt", "erf",
  ]

  /// Whether something around a call says what it is to give.
  private func hasGoal(_ call: Node) -> Bool {
    guard let rootNode else { return false }
    if call === rootNode { return contextualType != nil }
    guard let around = path(to: call.id, from: rootNode)?.dropLast().last else { return false }
    if case .assign = around.kind { return true }
    guard case .call(let outer, let operands) = around.kind, outer.operatorFixity == "infix" else { return false }
    return operands.contains { $0.node !== call && !isLiteral($0.node) && isFloating(operandType($0.node)) }
  }

  /// An argument of the wrong type for what has several forms: that none fits is all that is said.
  func describeMisfitOfForms(_ node: Node, _ call: Node) -> Bool {
    if describeMisfitOfNumbers(node, call) { return true }
    guard case .call(let callee, let arguments) = call.kind, case .member(let base, let name) = callee.kind,
      arguments.count == 1
    else { return false }
    let type = settled(node.type)
    let label = arguments[0].label
    if name == "init", label == nil, case .typeReference(let made) = base.kind, isNumeric(deep(made)),
      !isNumeric(type), type != checker.stringType, !checker.isNominal(type, "Character"),
      !checker.isNominal(type, "Substring"), !checker.isOptional(type), !isOwnGeneric(type)
    {
      report("no exact matches in call to initializer ", callee.nameRange)
      return true
    }
    if name == "joined", label == "separator" {
      report(
        "cannot convert value of type \(quoted(node, type)) to expected argument type 'String'", anchor(node))
      return true
    }
    guard name == "append" else { return false }
    let isText = settled(base.type) == checker.stringType
    let isArray = checker.elementOfArray(settled(base.type)) != nil
    let isTextual = type == checker.stringType || checker.isNominal(type, "Character")
    guard isText && label == nil && !isTextual || (isText || isArray) && label == "contentsOf" else { return false }
    report("no exact matches in call to instance method 'append'", callee.nameRange)
    return true
  }

  /// An argument that is no sequence, of what takes sequences and other things.
  func describeSequenceArgument(_ call: Node, _ type: Type, _ decl: ProtocolDecl) -> Bool {
    guard case .call(let callee, let arguments) = call.kind, case .member(let base, let name) = callee.kind,
      arguments.count == 1, let given = arguments.first
    else { return false }
    switch (name, decl.name) {
    case ("append", "Sequence"):
      guard given.label == "contentsOf" else { return false }
      report("no exact matches in call to instance method 'append'", callee.nameRange)
    case ("contains", "StringProtocol"):
      guard settled(base.type) == checker.stringType, given.label == nil else { return false }
      report(
        "cannot convert value of type \(quoted(given.node, type)) to expected argument type 'String.Element' (aka"
          + " 'Character')", anchor(given.node))
    case ("hasPrefix", "StringProtocol"), ("hasSuffix", "StringProtocol"):
      guard given.label == nil else { return false }
      report(
        "cannot convert value of type \(quoted(given.node, type)) to expected argument type 'String'",
        anchor(given.node))
    case ("joined", "Sequence"):
      guard given.label == "separator" else { return false }
      report(
        "cannot convert value of type \(quoted(given.node, type)) to expected argument type 'String'",
        anchor(given.node))
    case ("init", "Sequence"):
      guard given.label == nil, case .typeReference(.nominal(let made, _)) = base.kind, made.isLibrary else {
        return false
      }
      if made.name == "Array", isLiteral(given.node), goal(of: callee) == nil {
        report("missing argument label 'arrayLiteral:' in call", given.range)
      } else if made.name == "Array" || made.name == "Set" {
        report("no exact matches in call to initializer ", callee.nameRange)
      } else {
        return false
      }
    default: return false
    }
    return true
  }

  private func isOwnGeneric(_ type: Type) -> Bool {
    switch type {
    case .generic, .associated, .existential, .opaque, .variable, .error: true
    case .nominal(let decl, _): decl.libraryModule == "TensorCore" || decl.libraryModule == "Plotting"
    case .tuple, .function, .metatype, .protocolMetatype: false
    }
  }

  private func isNumeric(_ type: Type) -> Bool { isWhole(type) || isFloating(type) }

  /// `max(xs)`: a collection is no value that has an order, and there should be another beside it.
  func describeExtremeOfOne(_ callee: Node, _ arguments: [ArgumentNode]) -> Bool {
    guard case .reference(let name, _) = callee.kind, name == "max" || name == "min", arguments.count == 1,
      case .nominal(let decl, _) = settled(arguments[0].node.type), decl.isLibrary,
      ["Array", "Set", "Dictionary"].contains(decl.name)
    else { return false }
    report(
      "global function '\(name)' requires that '\(text(settled(arguments[0].node.type)))' conform to 'Comparable'",
      callee.nameRange)
    return true
  }
}
