import Diagnostics
internal import SwiftSyntax

extension Solver {
  func unwrapNeeded(_ base: Node, _ type: Type, _ payload: Type, _ name: String) {
    // After what is in parentheses or brackets.
    let isTuple = if case .tuple = base.kind { true } else { false }
    let place =
      if isInfix(base), base.isParenthesized {
        bracket(base)
      } else if base.application != nil || isTuple {
        SourceRange(base.range.source, Int(base.range.end) - 1, Int(base.range.end))
      } else {
        base.isParenthesized ? bracket(base) : anchor(base)
      }
    let part =
      written(base)?.argument(0).flatMap { $0.type == payload ? checker.quoted($0) : nil } ?? "'\(text(payload))'"
    report(
      "value of optional type \(quoted(base, type)) must be unwrapped to refer to member '\(name)' of wrapped base type"
        + " \(part)", place,
      notes: [
        Diagnostic(
          .note, "chain the optional using '?' to access member '\(name)' only for non-'nil' base values",
          at: place),
        Diagnostic(
          .note, "force-unwrap using '!' to abort execution if the optional value contains 'nil'", at: place),
      ])
  }

  /// `append` of an optional array: the compiler has too many forms of it to say which is meant.
  func isAppend(of base: Node, _ payload: Type, _ name: String, _ node: Node) -> Bool {
    if case .index = base.kind { return false }
    guard name == "append", checker.elementOfArray(payload) != nil, let arguments = node.callArguments else {
      return false
    }
    return arguments.count == 1 && arguments[0].label == nil
  }

  /// A method that changes its value, called on an optional: besides that, the compiler finds the optional to be no
  /// place.
  func describeMutation(of base: Node, _ payload: Type, _ name: String, _ node: Node) {
    let candidates = checker.memberCandidates(name, of: payload, environment).map(\.declaration)
    let isMutating = candidates.allSatisfy {
      if case .function(let function) = $0 { function.isMutating } else { false }
    }
    guard node.callArguments != nil, !candidates.isEmpty, isMutating, !checker.isReference(payload, environment) else {
      return
    }
    if isAppend(of: base, payload, name, node) {
      return report("no exact matches in call to instance method '\(name)'", node.nameRange)
    }
    guard let reason = reasonAgainst(changing: base) else { return }
    report("cannot use mutating member on immutable value: \(reason)", node.nameRange)
  }

  /// Why what an optional is read from is no place.
  private func reasonAgainst(changing node: Node) -> String? {
    if case .reference(let name, let overloads) = node.kind {
      guard overloads.count == 1, case .variable(let variable)? = overloads.first?.declaration else { return nil }
      return variable.isConstant && name != "self" ? "'\(name)' is a 'let' constant" : "'\(name)' is immutable"
    }
    if case .index(let callee, _) = node.kind { return reasonAgainst(changing: callee) }
    guard case .member(let base, let name) = node.kind else { return nil }
    if name != "subscript", case .variable(let variable)? = state.choices[node.id]?.overload.declaration {
      if variable.getter != nil, variable.setter == nil, !variable.isLazy {
        return "'\(name)' is a get-only property"
      }
      if variable.isConstant { return "'\(name)' is a 'let' constant" }
    }
    return node.isImplicitSelf ? "'self' is immutable" : reasonAgainst(changing: base)
  }

  func describeInitializer(_ node: Node, _ type: Type) {
    if memberOverloads("init", .metatype(type)).isEmpty {
      if type.isParameter { return report("type '\(text(type))' has no member 'init'", node.range) }
      return report("'\(text(type))' cannot be constructed because it has no accessible initializers", node.range)
    }
    if case .existential = type { return report("type '\(text(type))' cannot be instantiated", node.range) }
    describeOverload(node)
  }

  func describeOverload(_ node: Node) {
    let name = node.soughtName ?? ""
    guard let call = node.callNode else {
      report("no exact matches in reference to '\(name)'", node.nameRange)
      return
    }
    let arguments = call.application?.arguments ?? []
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
    if describeLabelOfForms(call, node, arguments) { return }
    if name == "init", describeRepetition(call, node) || describeMissingValue(call, node) { return }
    if name == "init", describeMadeResult(call, node) { return }
    if name == "init", let rootNode, let outer = path(to: call.id, from: rootNode)?.dropLast().last, isInfix(outer),
      case .call(let callee, let operands) = outer.kind
    {
      return describeOperator(callee, operands)
    }
    if describeTakenElement(call, node) || describeResultAsArgument(call, node) || describeResultAssigned(call, node) {
      return
    }
    reportNoMatch(node, call)
  }

  /// `show(ages["Ada"])`: of a dictionary's element, that it may be missing.
  private func describeTakenElement(_ call: Node, _ callee: Node) -> Bool {
    guard case .index(_, let indices) = call.kind, indices.count == 1, indices[0].label == nil,
      case .member(let base, "subscript") = callee.kind, case .nominal(let decl, let own) = settled(base.type),
      decl.isLibrary, decl.name == "Dictionary", own.count == 2,
      operandType(indices[0].node) == own[0] || isPlainLiteral(indices[0].node, own[0]), let rootNode,
      let around = path(to: call.id, from: rootNode)?.dropLast().last,
      case .call(let outer, let arguments) = around.kind,
      outer.operatorFixity == nil, let position = arguments.firstIndex(where: { $0.node === call }),
      let wanted = parameterType(around, position).map(deep), case .nominal = wanted
    else { return false }
    let type = checker.optional(own[1])
    if own[1] == wanted {
      reportUnwrapping("'\(text(type))'", "'\(text(wanted))'", bracket(base))
    } else {
      report(
        "cannot convert value of type '\(text(type))' to expected argument type '\(text(wanted))'", bracket(base))
    }
    return true
  }

  /// `shout(word.dropFirst())`: the arguments are in order, what is made of them is not what is wanted.
  private func describeResultAsArgument(_ call: Node, _ callee: Node) -> Bool {
    guard name(of: callee) != nil, let made = madeByLibrary(callee), let rootNode,
      let around = path(to: call.id, from: rootNode)?.dropLast().last,
      case .call(let outer, let arguments) = around.kind,
      outer.operatorFixity == nil, let position = arguments.firstIndex(where: { $0.node === call }),
      let wanted = parameterType(around, position).map(deep), case .nominal = wanted, made != wanted,
      checker.payload(made) != wanted
    else { return false }
    if case .member(let base, "append") = outer.kind, checker.elementOfArray(settled(base.type)) != nil,
      name(of: callee) != "subscript"
    {
      reportNoMatch(outer, around)
      return true
    }
    var source = "'\(text(made))'"
    if let found = written(call), found.isNamed, found.type == made { source = checker.quoted(found) }
    report("cannot convert value of type \(source) to expected argument type '\(text(wanted))'", anchor(call))
    return true
  }

  /// `text = text.dropFirst()`
  private func describeResultAssigned(_ call: Node, _ callee: Node) -> Bool {
    guard let name = name(of: callee), let made = madeByLibrary(callee), let rootNode,
      case .assign(let left, let right) = rootNode.kind, right === call,
      case .nominal(let wanted, _) = settled(left.type), wanted.isLibrary, made != settled(left.type),
      checker.payload(made) != settled(left.type)
    else { return false }
    report(
      "no '\(name)' candidates produce the expected contextual result type '\(text(settled(left.type)))'",
      callee.nameRange)
    return true
  }

  private func name(of callee: Node) -> String? {
    if case .member(_, let name) = callee.kind, name != "init" { name } else { nil }
  }

  /// What a function of the library gives that has been taken for meant.
  private func madeByLibrary(_ callee: Node) -> Type? {
    guard let choice = state.choices[callee.id] else { return nil }
    let made: Type
    switch choice.overload.declaration {
    case .function(let function):
      guard checker.sources.isLibrary(function.range.source), !function.isInitializer else { return nil }
      made = deep(open(function.result, choice.opened))
    case .subscripted(let decl):
      guard checker.sources.isLibrary(decl.range.source) else { return nil }
      made = deep(open(decl.result, choice.opened))
    case .variable, .enumCase, .type, .protocolType, .alias, .genericParameter, .associatedType: return nil
    }
    return made == .error || checker.containsVariables(made) ? nil : made
  }

  /// `map { Int($0) }` where numbers are wanted: the text may be none.
  private func describeMissingValue(_ call: Node, _ callee: Node) -> Bool {
    guard case .member(let base, _) = callee.kind, case .typeReference(let made) = base.kind,
      let goal = goal(of: callee), goal == deep(made), case .call(_, let arguments) = call.kind, arguments.count == 1,
      arguments[0].label == nil, case .nominal(let decl, _) = goal, decl.isLibrary,
      settled(arguments[0].node.type) == checker.stringType || arguments[0].node.isText,
      isWhole(goal) || isFloating(goal) || goal == checker.boolType
    else { return false }
    report(
      "value of optional type '\(text(checker.optional(goal)))' must be unwrapped to a value of type '\(text(goal))'",
      anchor(call),
      notes: [
        Diagnostic(
          .note, "coalesce using '??' to provide a default when the optional value contains 'nil'", at: anchor(call)),
        Diagnostic(
          .note, "force-unwrap using '!' to abort execution if the optional value contains 'nil'", at: anchor(call)),
      ])
    return true
  }

  /// A case without a payload.
  private func isPlainCase(_ callee: Node) -> Bool {
    var found: ValueDecl?
    if case .implicitMember(let name, let base) = callee.kind {
      found = checker.memberCandidates(name, of: deep(base), environment).first?.declaration
    } else if case .member(let base, let name) = callee.kind, case .metatype(let type) = deep(base.type) {
      found = checker.memberCandidates(name, of: type, environment).first?.declaration
    }
    if case .enumCase(let enumCase)? = found { return enumCase.payload.isEmpty }
    return false
  }

  /// What a closure makes is not what it is to give.
  private func describeMadeResult(_ call: Node, _ callee: Node) -> Bool {
    guard case .member(let base, _) = callee.kind, case .typeReference(let made) = base.kind,
      !checker.containsVariables(deep(made)), let goal = goal(of: callee), call !== rootNode, goal != deep(made),
      goal != .error
    else { return false }
    if case .assign(let left, let right)? = rootNode?.kind, right === call {
      report(
        "cannot assign value of type '\(text(made))' to type '\(text(settled(left.type)))'", anchor(call))
      return true
    }
    report(
      "cannot convert value of type '\(text(made))' to closure result type '\(goal == .void ? "Void" : text(goal))'",
      anchor(call))
    return true
  }

  func isInfix(_ node: Node) -> Bool {
    if case .call(let callee, _) = node.kind { return callee.operatorFixity == "infix" }
    return false
  }

  private func isOfType(_ callee: Node) -> Bool {
    if case .implicitMember = callee.kind { return true }
    guard case .member(let base, _) = callee.kind, case .metatype = deep(base.type) else { return false }
    return true
  }

  func reportNoMatch(_ callee: Node, _ call: Node, notes: [Diagnostic] = []) {
    described.insert(call.id)
    if describeJoined(callee) { return }
    switch callee.kind {
    case .member(_, "init"): report("no exact matches in call to initializer ", callee.nameRange, notes: notes)
    case .member(_, "subscript"): report("no exact matches in call to subscript ", anchor(call), notes: notes)
    case .member(_, let name), .implicitMember(let name, _):
      let kind = isOfType(callee) ? "static" : "instance"
      report(
        isPlainCase(callee)
          ? "enum case '\(name)' has no associated values" : "no exact matches in call to \(kind) method '\(name)'",
        callee.nameRange, notes: notes)
    case .reference(let name, _):
      report("no exact matches in call to global function '\(name)'", callee.nameRange, notes: notes)
    case .literal, .interpolation, .array, .dictionary, .tuple, .implicitChain, .call, .index, .closure, .conditional,
      .assign, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt, .inoutReference, .typeReference,
      .keyPath, .control, .checked, .dynamicType, .invalid:
      report("no exact matches in call", anchor(call))
    }
  }

  /// Whether a name has several meanings that differ from a call as little: none is the one that was meant.
  func hasTies(_ callee: Node, _ arguments: [ArgumentNode]) -> Bool {
    guard !arguments.isEmpty, !arguments.contains(where: \.isTrailing) else { return false }
    // By how many labels that are wrong.
    var shapes: [Int: Set<[String]>] = [:]
    var isTwice = false
    // Of the author's own; a label too many is less of a mistake than a wrong or missing one.
    var own: (extraneous: Set<[String]>, others: Set<[String]>) = ([], [])
    for overload in meanings(of: callee) {
      guard case .function(let function) = overload.declaration, let specs = parameterSpecs(overload.declaration),
        specs.count == arguments.count, case .labels(let expected, let missing)? = argumentProblem(specs, arguments),
        zip(specs, arguments).allSatisfy(isFitting)
      else { continue }
      if checker.sources.isLibrary(function.range.source) {
        let wrong = zip(arguments, expected).filter { $0.label != $1 }.count
        shapes[wrong, default: []].insert(specs.map { $0.label ?? "_" })
        if isReplaceable(function), !isOfText(function) { isTwice = true }
      } else if missing.isEmpty {
        let isExtraneous = zip(arguments, expected).allSatisfy { $0.label == $1 || $1 == nil }
        let shape = specs.map { $0.label ?? "_" }
        if isExtraneous { own.extraneous.insert(shape) } else { own.others.insert(shape) }
      }
    }
    let nearest = shapes.min { $0.key < $1.key }?.value ?? []
    return nearest.count > 1 || isTwice || own.extraneous.count > 1
      || own.extraneous.isEmpty && own.others.count > 1
  }

  /// Whether an argument is of a parameter's type, as far as that is seen by itself.
  private func isFitting(_ spec: ParameterSpec, _ argument: ArgumentNode) -> Bool {
    let type = settled(argument.node.type)
    switch spec.type {
    case .nominal: return spec.type == type || isLiteral(argument.node) && isPlainLiteral(argument.node, spec.type)
    case .function: if case .function = type { return true } else { return false }
    case .generic, .associated: if case .function = type { return false } else { return true }
    case .tuple, .existential, .metatype, .protocolMetatype, .opaque, .variable, .error: return true
    }
  }

  /// Arrays and their like have some members both of their own and from their protocol.
  private func isReplaceable(_ function: FunctionDecl) -> Bool {
    ["insert(_:at:)", "remove(at:)", "init(repeating:count:)"].contains(function.fullName)
  }

  private func isOfText(_ function: FunctionDecl) -> Bool {
    if case .nominal(let decl) = function.owner { return decl.name == "String" && function.isInitializer }
    return false
  }

  /// What a callee can mean: a name by itself or behind a base.
  func meanings(of callee: Node) -> [Overload] {
    if case .reference(_, let overloads) = callee.kind { return overloads }
    guard case .member(let base, let name) = callee.kind else { return [] }
    return memberOverloads(name, shallow(base.type))
  }

  func isPlainLiteral(_ node: Node, _ type: Type) -> Bool {
    if node.isText { return type == checker.stringType || checker.isNominal(type, "Character") }
    guard case .literal(let literal) = node.kind else { return false }
    switch literal {
    case .integer: return isWhole(type) || isFloating(type)
    case .floating: return isFloating(type)
    case .boolean: return type == checker.boolType
    case .string, .nothing: return false
    }
  }

  func isMemberNode(_ node: Node) -> Bool {
    if case .member = node.kind { return true }
    return false
  }

  func describeArity(_ node: Node, _ expected: Int, _ given: Int) {
    var type = node.type
    if case .function(var function) = deep(type) {
      function.parameters = Array(function.parameters.prefix(expected))
      let guess = presumedResult(of: node, function)
      for index in function.parameters.indices where function.parameters[index].type == .error {
        function.parameters[index].type = guess
      }
      function.result = openResult(of: node) ?? presumed(function.result, guess)
      type = .function(function)
    }
    let noun = "argument\(expected == 1 ? "" : "s")"
    guard given > 0 else {
      return report(
        "contextual type for closure argument list expects \(expected) \(noun), which cannot be implicitly ignored",
        node.range)
    }
    var place = node.range
    if case .closure(let closure) = node.kind, let first = closure.parameterNames?.first {
      place = first.range
      if case .parameterClause(let clause)? = closure.syntax.signature?.parameterClause {
        place = checker.range(clause, node.scope)
      }
    }
    var shown: String?
    if case .function(let function) = deep(type), let (call, position) = taker(of: node) {
      shown = quotedFunction(call, position, function)
    }
    report(
      "contextual closure type \(shown ?? "'\(written(type))'") expects \(expected) \(noun), but \(given)"
        + " \(given == 1 ? "was" : "were") used in closure body", place)
  }

  /// What a closure that is used with other parameters gives, as the compiler takes it: what an operator or a list in it
  /// makes of the parameters that there are; of anything else nothing is known but the name of the generic parameter.
  private func presumedResult(of node: Node, _ function: FunctionType) -> Type {
    let unknown = Type.generic(GenericParameter(name: "T"))
    guard case .closure(let closure) = node.kind, closure.isSingleExpression,
      case .expr(let body)? = closure.syntax.statements.first?.item,
      let known = function.parameters.first(where: { $0.type != .error })
    else { return unknown }
    if let sequence = body.as(SequenceExprSyntax.self) {
      let compares = sequence.elements.contains { element in
        guard let name = element.as(BinaryOperatorExprSyntax.self)?.operator.text else { return false }
        return ["==", "!=", "<", ">", "<=", ">="].contains(name)
      }
      return compares ? checker.boolType : known.type
    }
    return body.is(ArrayExprSyntax.self) ? known.type : unknown
  }

  /// The generic parameter that a closure's value would have told, where the value is one of its parameters as it is.
  private func openResult(of node: Node) -> Type? {
    guard case .closure(let closure) = node.kind, closure.isSingleExpression,
      case .expr(let body)? = closure.syntax.statements.first?.item, body.is(DeclReferenceExprSyntax.self),
      let (call, position) = taker(of: node), let (spec, _) = parameter(call, position),
      case .function(let declared) = spec.type, case .generic = declared.result,
      !declared.parameters.contains(where: { $0.type == declared.result })
    else { return nil }
    return declared.result
  }

  /// The call that a closure is handed to, and as which argument.
  private func taker(of closure: Node) -> (Node, Int)? {
    guard let rootNode, let call = path(to: closure.id, from: rootNode)?.dropLast().last,
      case .call(_, let arguments) = call.kind, let position = arguments.firstIndex(where: { $0.node === closure })
    else { return nil }
    return (call, position)
  }

  private func presumed(_ type: Type, _ guess: Type) -> Type {
    switch type {
    case .error: guess
    case .nominal(let decl, let arguments): .nominal(decl, arguments.map { presumed($0, guess) })
    case .tuple, .function, .generic, .associated, .existential, .opaque, .metatype, .protocolMetatype, .variable: type
    }
  }

  /// `.name` where nothing says of what.
  func describeBaseless(_ name: String, _ node: Node) {
    if purpose == .discarded || purpose == .initialization, rootNode.map({ isStart(node, of: $0) }) == true {
      report("reference to member '\(name)' cannot be resolved without a contextual type", node.nameRange)
    } else {
      report("cannot infer contextual base in reference to member '\(name)'", node.nameRange)
    }
  }

  /// A generic parameter that nothing decides, and whose it is.
  private func describeOpenParameter(_ parameter: GenericParameter, _ node: Node) {
    let place = anchor(node)
    var notes: [Diagnostic] = []
    if case .typeReference(.nominal(let decl, _)) = node.kind {
      notes = openParameterNotes(parameter, of: decl, place)
    } else if case .function(let function)? = state.choices[node.id]?.overload.declaration {
      if function.genericParameters.contains(parameter) {
        if !checker.sources.isLibrary(function.range.source) {
          let kind = if case .none = function.owner { "function" } else { checker.memberKind(.function(function)) }
          notes = [Diagnostic(.note, "in call to \(kind) '\(function.diagnosticName)'", at: function.range)]
        }
      } else if case .nominal(let decl) = function.owner {
        notes = openParameterNotes(parameter, of: decl, place)
      }
    }
    report("generic parameter '\(parameter.name)' could not be inferred", place, notes: notes)
  }

  func openParameterNotes(_ parameter: GenericParameter, of decl: NominalDecl, _ place: SourceRange) -> [Diagnostic] {
    let declared = parameter.range.map {
      [Diagnostic(.note, "'\(parameter.name)' declared as parameter to type '\(decl.name)'", at: $0)]
    }
    return (declared ?? []) + [
      Diagnostic(.note, "explicitly specify the generic arguments to fix this issue", at: place)
    ]
  }

  func describeInference(_ node: Node, _ parameter: GenericParameter?) {
    if case .call(let callee, let arguments)? = node.callNode?.kind, callee.operatorFixity != nil {
      describeOperator(callee, arguments)
      return
    }
    if let parameter {
      describeOpenParameter(parameter, node)
      return
    }
    switch node.kind {
    case .implicitMember(let name, _): describeBaseless(name, node)
    case .implicitChain(let end, _):
      if case .implicitMember(let name, _) = end.kind {
        describeBaseless(name, end)
      } else if case .call(let callee, _) = end.kind, case .implicitMember(let name, _) = callee.kind {
        describeBaseless(name, callee)
      } else {
        report("type of expression is ambiguous without a type annotation", node.range)
      }
    case .closure(let closure):
      if closure.parameterNames?.isEmpty == false || closure.dollarCount > 0 {
        report(
          "cannot infer type of closure parameter '\(closure.parameterNames?.first?.name ?? "$0")' without a type annotation",
          closure.parameterNames?.first?.range ?? node.range)
      } else {
        report("unable to infer closure type without a type annotation", node.range)
      }
    case .keyPath(let path) where checker.containsVariables(deep(path.root)):
      report(
        "cannot infer key path type from context; consider explicitly specifying a root type", node.range)
    case .literal(.nothing):
      if contextualType == .error {
        hasReported = true
      } else if let rootNode, case .array(let elements, _) = rootNode.kind, elements.allSatisfy(isNil) {
        report(
          "heterogeneous collection literal could only be inferred to '[Any?]'; add explicit type annotation if this is"
            + " intentional", rootNode.range)
      } else if let rootNode, let around = path(to: node.id, from: rootNode)?.dropLast().last,
        case .call(let callee, let arguments) = around.kind, case .reference(let name, _) = callee.kind,
        ["<", ">", "<=", ">="].contains(name), arguments.count == 2,
        let other = arguments.first(where: { !isNil($0.node) })
      {
        report(
          "'nil' is not compatible with expected argument type '\(text(settled(other.node.type)))'", node.range)
      } else {
        report("'nil' requires a contextual type", node.range)
      }
    case .array(let elements, _) where elements.isEmpty: describeEmpty(node)
    case .dictionary(let pairs, _, _) where pairs.isEmpty: describeEmpty(node)
    case .literal, .interpolation, .array, .dictionary, .tuple, .reference, .member, .call, .index, .conditional,
      .assign, .discard, .forceUnwrap, .bindOptional, .optionalChain, .cast, .attempt, .inoutReference, .typeReference,
      .keyPath, .control, .checked, .dynamicType, .invalid:
      report("type of expression is ambiguous without a type annotation", node.range)
    }
  }

  /// A literal that holds nothing; where its type is written, but wrong, that has been told.
  private func describeEmpty(_ node: Node) {
    if contextualType == .error {
      hasReported = true
    } else {
      report("empty collection literal requires an explicit type", node.range)
    }
  }
}
