import Diagnostics
internal import SwiftSyntax

/// A value of one type where another is wanted, worded by what the value is for.
extension Solver {
  func describeConversion(_ from: Type, _ to: Type, _ locator: Locator) {
    let locator = locatorInClosure(locator)
    let node = locator.node
    // Where none of several meanings fits, nothing is said of the arguments.
    if case .argument(let call, _) = locator.role, described.contains(call.id), !isInfix(call) { return }
    if case .argument(let call, _) = locator.role,
      describeBoundOfNothing(call) || describeIndex(node, in: call, deep(to))
    {
      return
    }
    let place = anchor(node)
    let goal = deep(wanted(locator, to))
    let target = written(goal)
    if isNil(node) { return describeNil(node, target, locator) }
    if case .argument(let call, _) = locator.role, !isInfix(call), case .assign = node.kind,
      deep(to) == checker.boolType
    {
      return describeAssignmentAsCondition(node)
    }
    if case .array(let elements, _) = node.kind, elements.isEmpty, checker.isNominal(goal, "Dictionary") {
      return report("use [:] to get an empty dictionary literal", place)
    }
    if case .closure(let closure) = node.kind, describeClosureValue(closure, node, goal, locator) { return }
    if deep(to) == checker.boolType, case .argument(let call, _) = locator.role, describeMisfitOfMany(node, call, goal)
    {
      return
    }
    if case .array(let elements, _) = node.kind, isElementOfSequence(to, of: wantedWhole(locator, to)) {
      for element in elements { describeConversion(element.type, to, Locator(element, .element)) }
      return
    }
    let isElement = if case .element = locator.role { true } else { false }
    if deep(to) == checker.boolType, !isElement, !isCompared(locator), describeWrittenTruth(node, place) { return }
    if describeOperatorArgument(node, locator) || describeFunctionArgument(node, locator)
      || describeTypeArgument(node, locator)
    {
      return
    }
    // An optional where its payload is wanted.
    let known = settled(from)
    if case .function(let function) = known, function.parameters.isEmpty, function.result == goal, !node.isClosure,
      isTakenWhole(locator.role)
    {
      return describeUncalled(node, goal)
    }
    if describeKeyPathValue(node, known, goal, locator) { return }
    if case .keyPath = node.kind, case .function(let function) = goal, function.parameters.count > 1 {
      report("cannot infer key path type from context; consider explicitly specifying a root type", place)
      var shown: String?
      if case .argument(let call, let position) = locator.role { shown = quotedFunction(call, position, function) }
      return report("cannot convert key path into a multi-argument function type \(shown ?? "'\(target)'")", place)
    }
    if case .function(var own) = known, case .function(let wanted) = goal, own.thrown != nil, wanted.thrown == nil {
      own.thrown = nil
      own.isEscaping = wanted.isEscaping
      if own == wanted {
        return report(
          "invalid conversion from throwing function of type '\(text(known))' to non-throwing function type '\(target)'",
          place)
      }
    }
    if describeMissingNumber(node, known, locator) || describeMixedBounds(node, locator)
      || describeNestedOptional(node, known, goal, locator) || describeArrayForDictionary(node, goal, locator)
    {
      return
    }
    if let payload = checker.payload(known), !checker.isOptional(deep(to)), !isTupleOfOptionals(node) {
      if case .condition = locator.role {
        return payload == checker.boolType && !isSharedChain(node) ? describeOptional(node) : describeTruth(node, known)
      }
      if case .argument(let call, _) = locator.role, case .call(let callee, let arguments) = call.kind,
        case .reference(let name, _) = callee.kind, callee.operatorFixity == "infix", arguments.count == 2,
        described.contains(call.id) || describeOptionalPair(name, arguments.map(\.node), callee)
          || describeArithmetic(name, arguments.map(\.node), arguments.map { operandType($0.node) }, callee)
      {
        return
      }
      if case .solved = quietConvert(payload, deep(to)), !makesOptional(node) {
        if case .argument(let call, _) = locator.role, case .call(let callee, let arguments) = call.kind,
          describeSharedChain(node, beside: arguments.map(\.node), callee)
        {
          return
        }
        let isReturned = if case .contextual = locator.role { purpose == .returned } else { false }
        guard case .call(let callee, let arguments) = node.kind, arguments.contains(where: \.node.isClosure),
          isReturned || callee.memberBase.map({ checker.isOptional(settled($0.type)) }) == true
        else { return describeOptional(node) }
      }
    }
    if goal == checker.boolType, isWhole(known) || checker.isOptional(known), !isLiteral(node),
      isTakenWhole(locator.role)
    {
      return describeTruth(node, known)
    }
    if case .closureResult = locator.role, node === rootNode, goal == checker.boolType,
      isWhole(known) || checker.isOptional(known), !isLiteral(node)
    {
      return describeTruth(node, known)
    }
    if describeKeyPathResult(node, known, goal, locator) || describeForms(node, target, locator) { return }
    if case .contextual = locator.role, describeFolded(node, known, goal) { return }
    var whole = settled(node.type)
    if whole == .error || checker.containsVariables(whole) || goal == deep(to) { whole = known }
    let source =
      quotedByPlainName(node, whole) ?? emptyLiteral(node).map { "'\($0)'" } ?? quoted(node, whole)
    let aim = quotedGoal(goal, locator)
    if case .contextual = locator.role, whole != .void, let value = valueOfCalledClosure(node) {
      return report("cannot convert value of type \(source) to closure result type '\(target)'", value)
    }
    switch locator.role {
    case .argument(let call, let position):
      if case .call(let callee, let arguments) = call.kind {
        if callee.operatorFixity != nil { return describeOperator(callee, arguments) }
        if described.contains(call.id), arguments.count == 2, case .member(_, "append") = callee.kind { return }
      }
      describeArgument(node, source, aim, goal, call, position)
    case .inoutArgument(let call, _):
      if case .call(let callee, let arguments) = call.kind, callee.operatorFixity == "infix", arguments.count == 2,
        case .reference(let name, _) = callee.kind,
        described.contains(call.id)
          || describeCounted(name, arguments.map(\.node), arguments.map { operandType($0.node) })
          || describeChangedConstant(name, arguments.map(\.node), arguments.map { operandType($0.node) }, callee)
          || describeKinds(name, arguments.map(\.node), arguments.map { operandType($0.node) }, callee)
          || describeArithmetic(name, arguments.map(\.node), arguments.map { operandType($0.node) }, callee)
      {
        return
      }
      report("cannot convert value of type \(source) to expected argument type '\(target)'", place)
    case .assignment:
      if case .call(let callee, let operands) = node.kind, callee.operatorFixity == "infix", operands.count == 2,
        case .reference(let name, _) = callee.kind,
        describeKinds(name, operands.map(\.node), operands.map { operandType($0.node) }, callee)
      {
        return report("no '\(name)' candidates produce the expected contextual result type \(aim)", callee.nameRange)
      }
      let assignment = rootNode.flatMap { path(to: node.id, from: $0)?.dropLast().last }
      if case .assign(let left, _)? = assignment?.kind, case .index = left.kind,
        !checker.isOptional(whole) || !checker.isOptional(goal)
      {
        let element = checker.payload(settled(left.type)) ?? goal
        if element == checker.boolType, describeWrittenTruth(node, place) { return }
        report("cannot assign value of type \(source) to subscript of type '\(text(element))'", place)
      } else {
        // Of one generic type with other arguments: the assignment is to blame.
        let isOfSameType: Bool
        if case .nominal(let x, _) = whole, case .nominal(let y, _) = goal {
          isOfSameType = x == y
        } else if case .tuple(let own) = whole, case .tuple(let wanted) = goal {
          isOfSameType = own.count == wanted.count
        } else {
          isOfSameType = false
        }
        report(
          "cannot assign value of type \(source) to type \(aim)",
          isOfSameType ? assignment.map(anchor) ?? place : place)
      }
    case .contextual:
      switch purpose {
      case .initialization:
        if case .tuple(let own) = whole, case .tuple(let wanted) = goal, own.count != wanted.count {
          report(
            "\(source) is not convertible to '\(target)', tuples have a different number of elements", place)
        } else if case .nominal(let x, _) = whole, case .nominal(let y, _) = goal, x == y {
          report("cannot assign value of type \(source) to type \(aim)", place)
        } else if case .existential(let existential) = goal, let only = existential.protocols.first,
          existential.protocols.count == 1
        {
          report("value of type \(source) does not conform to specified type '\(only.name)'", place)
        } else {
          let isMade = if case .call(let callee, _) = node.kind { callee.isClosure } else { false }
          let word = isMade ? "closure result" : "specified"
          report("cannot convert value of type \(source) to \(word) type \(aim)", place)
        }
      case .returned:
        if case .existential(let existential) = goal, let only = existential.protocols.first,
          existential.protocols.count == 1
        {
          report("return expression of type \(source) does not conform to '\(only.name)'", place)
        } else {
          report("cannot convert return expression of type \(source) to return type \(aim)", place)
        }
      case .defaultArgument:
        report("default argument value of type \(source) cannot be converted to type \(aim)", place)
      case .thrown where isNominal(goal):
        report("thrown expression type \(source) cannot be converted to error type '\(target)'", place)
      case .thrown:
        report("thrown expression type \(source) does not conform to 'Error'", place)
      case .rawValue: report("cannot convert value of type \(source) to raw type '\(target)'", place)
      case .discarded, .statement, .condition, .interpolation, .sequence, .subject, .other:
        report("cannot convert value of type \(source) to expected type '\(target)'", place)
      }
    case .closureResult:
      if case .closure(let closure) = node.kind, let syntax = closure.resultSyntax {
        report(
          "declared closure result \(whole == .void ? "'Void'" : source) is incompatible with contextual type"
            + " '\(goal == .void ? "Void" : target)'",
          checker.range(syntax, closure.captureScope))
      } else if case .closure(let closure)? = enclosingClosure(of: node)?.kind, let syntax = closure.resultSyntax {
        report(
          "declared closure result '\(target)' is incompatible with return type \(source)",
          checker.range(syntax, closure.captureScope))
      } else {
        if describeAssigned(node, isFirst: true) { return }
        report(
          "cannot convert value of type \(source) to closure result type '\(goal == .void ? "Void" : target)'", place)
        describeAssigned(node, isFirst: false)
      }
    case .element:
      if case .tuple(let parts) = node.kind, parts.count > 1,
        let part = parts.first(where: { operandType($0.node) == known })
      {
        return report("cannot convert value of type \(source) to expected element type '\(target)'", anchor(part.node))
      }
      // All numbers of a list are of one type; each of them is told of.
      for element in elementsOfOneType(node) {
        report("cannot convert value of type \(source) to expected element type '\(target)'", anchor(element))
      }
    case .dictionaryKey:
      report("cannot convert value of type \(source) to expected dictionary key type '\(target)'", place)
    case .dictionaryValue:
      report("cannot convert value of type \(source) to expected dictionary value type '\(target)'", place)
    case .branch: describeBranch(node, source, target)
    case .condition: describeTruth(node, whole)
    case .coercion:
      if isDowncast(whole, goal) {
        report(
          "\(source) is not convertible to '\(target)'", castRange(of: node) ?? place,
          notes: [Diagnostic(.note, "did you mean to use 'as!' to force downcast?", at: castRange(of: node) ?? place)])
      } else {
        // The whole of it, where only a part does not fit.
        let aim = coercionTarget(of: node) ?? goal
        report(
          "cannot convert value of type \(quoted(node, settled(node.type))) to type '\(text(aim))' in coercion", place)
      }
    case .requirement(let name):
      if case .call(let callee, let arguments)? = node.callNode?.kind, callee.operatorFixity != nil {
        return describeOperator(callee, arguments)
      }
      if case .member(let base, _) = node.kind, case .array(let elements, _) = base.kind, let first = elements.first {
        return report(
          "cannot convert value of type \(source) to expected element type '\(target)'", anchor(first))
      }
      if describeMadeSequence(node) { return }
      if hasRivals(node) || isMadeText(node) { return node.callNode.map { reportNoMatch(node, $0) } ?? () }
      report(
        "\(requirementSubject(node, name)) requires the types \(source) and '\(target)' be equivalent",
        node.nameRange)
    case .result, .other:
      report("cannot convert value of type \(source) to expected type '\(target)'", place)
    }
  }

  /// 0 or 1 where a boolean is wanted.
  private func describeWrittenTruth(_ node: Node, _ place: SourceRange) -> Bool {
    guard case .literal(.integer(let magnitude, _, false)) = node.kind, magnitude <= 1 else { return false }
    describeTarget(before: node)
    report(
      "integer literal value '\(magnitude)' cannot be used as a boolean; did you mean '\(magnitude == 1)'?", place)
    return true
  }

  /// A call of what sequences and collections both have, each with a result of its own: none is the one that is wanted.
  private func describeForms(_ node: Node, _ target: String, _ locator: Locator) -> Bool {
    let isAssigned = if case .assignment = locator.role { true } else { false }
    let isContextual = if case .contextual = locator.role { true } else { false }
    guard isAssigned || isContextual && (purpose == .initialization || purpose == .returned),
      contextualType.map({ checker.isOptional($0) }) != true,
      case .call(let callee, _) = node.kind, case .member(_, let name) = callee.kind,
      case .function(let function)? = state.choices[callee.id]?.overload.declaration,
      checker.sources.isLibrary(function.range.source), function.isMethodOfSequencesAndCollections,
      case .nominal(let made, _) = settled(node.type), made.isLibrary, made.name != "Optional",
      // Both forms of an array's give an array.
      name != "filter" || made.name != "Array" || callee.memberBase.map({ settled($0.type) }) != settled(node.type)
    else { return false }
    report("no '\(name)' candidates produce the expected contextual result type '\(target)'", callee.nameRange)
    return true
  }

  /// Of a closure whose parameters say something else than what is wanted: that, and for what.
  private func wantedOfClosure(_ node: Node) -> (Type, Locator.Role)? {
    guard let rootNode else { return nil }
    if node === rootNode { return contextualType.map { (deep($0), .contextual) } }
    guard let around = path(to: node.id, from: rootNode)?.dropLast().last,
      case .call(_, let arguments) = around.kind,
      let position = arguments.firstIndex(where: { $0.node === node }), let type = parameterType(around, position),
      case .function = deep(type), !checker.containsVariables(deep(type))
    else { return nil }
    return (deep(type), .argument(call: around, index: position))
  }

  /// Whether a value is made by `Optional(…)`: whoever writes that wants no payload.
  private func makesOptional(_ node: Node) -> Bool {
    guard case .call(let callee, _) = node.kind, case .member(let base, "init") = callee.kind,
      case .typeReference(let type) = base.kind
    else { return false }
    return checker.isOptional(deep(type))
  }

  /// A key path of other members, or that writes less, than is wanted.
  private func describeKeyPathValue(_ node: Node, _ known: Type, _ goal: Type, _ locator: Locator) -> Bool {
    if case .keyPath(let path) = node.kind, case .nominal(let wanted, let asked) = goal, asked.count == 2,
      wanted.name.hasSuffix("KeyPath"), case .nominal = settled(path.root), settled(path.root) != asked[0]
    {
      report(
        "cannot convert key path root type '\(text(settled(path.root)))' to contextual type '\(text(asked[0]))'",
        node.range)
      return true
    }
    guard case .keyPath = node.kind, case .contextual = locator.role, purpose == .initialization,
      case .nominal(let own, let given) = known, case .nominal(let wanted, let asked) = goal, given.count == 2,
      asked.count == 2
    else { return false }
    if given[0] == asked[0], given[1] != asked[1] {
      let made = "\(wanted.name)<\(given.map(text).joined(separator: ", "))>"
      report("cannot assign value of type '\(made)' to type '\(text(goal))'", node.range)
    } else if given == asked {
      report(
        "cannot convert key path type '\(text(.nominal(own, given)))' to contextual type '\(text(goal))'", node.range)
    } else {
      return false
    }
    return true
  }

  private func isNominal(_ type: Type) -> Bool {
    if case .nominal = type { true } else { false }
  }

  /// Whether a value is all that its place takes: an operator looks at its operands together, a condition in its own way.
  func isTakenWhole(_ role: Locator.Role) -> Bool {
    switch role {
    case .contextual: return purpose != .condition
    case .assignment: return true
    case .argument(let call, _):
      guard case .call(let callee, _) = call.kind else { return false }
      return callee.operatorFixity == nil
    case .element, .dictionaryKey, .dictionaryValue, .branch, .closureResult, .condition, .requirement, .result,
      .coercion, .inoutArgument, .other:
      return false
    }
  }

  func isFunction(_ type: Type) -> Bool {
    if case .function = type { true } else { false }
  }

  /// A closure where no function is wanted, or one of other parameters.
  private func describeClosureValue(_ closure: ClosureNode, _ node: Node, _ goal: Type, _ locator: Locator) -> Bool {
    switch goal {
    case .function:
      guard closure.parameterNames?.contains(where: { $0.type != nil }) == true else { return false }
    case .error, .variable: return false
    case .existential(let existential):
      guard case .element = locator.role, !existential.protocols.isEmpty else { return false }
    case .nominal, .generic, .associated, .tuple, .metatype, .protocolMetatype, .opaque: break
    }
    if case .argument(let call, let position) = locator.role, case .call(let callee, let arguments) = call.kind,
      callee.operatorFixity == nil, !isFunction(goal)
    {
      let isTrailing = arguments.indices.contains(position) && arguments[position].isTrailing
      report(
        "\(isTrailing ? "trailing closure" : "closure") passed to parameter of type '\(written(goal))' that does not"
          + " accept a closure", node.range)
      return true
    }
    var goal = goal
    var role = locator.role
    if case .other = role, let (wanted, place) = wantedOfClosure(node) { (goal, role) = (wanted, place) }
    let (alone, problems) = checker.collectingDiagnostics {
      checker.checkExpression(
        ExprSyntax(closure.syntax), node.scope, expected: nil, purpose: .other, context: context)
    }
    guard !problems.contains(where: { $0.severity == .error }), case .function(let own) = alone.type else {
      return false
    }
    let source = "'\(text(alone.type))'"
    switch role {
    case .contextual where own.parameters.isEmpty && own.result == goal,
      .assignment where own.parameters.isEmpty && own.result == goal:
      report(
        "function produces expected type '\(text(goal))'; did you mean to call it with '()'?", node.range)
    case .contextual where purpose == .initialization:
      report("cannot convert value of type \(source) to specified type '\(written(goal))'", node.range)
    case .contextual where purpose == .returned:
      report(
        "cannot convert return expression of type \(source) to return type '\(written(goal))'", node.range)
    case .assignment:
      report("cannot assign value of type \(source) to type '\(written(goal))'", node.range)
    case .argument:
      report("cannot convert value of type \(source) to expected argument type '\(written(goal))'", node.range)
    case .element:
      report("cannot convert value of type \(source) to expected element type '\(written(goal))'", node.range)
    case .contextual, .dictionaryKey, .dictionaryValue, .branch, .closureResult, .condition, .requirement, .result,
      .coercion, .inoutArgument, .other:
      return false
    }
    return true
  }

  /// Whether a library's method has several forms that take such arguments: that none fits is all that can be said.
  func hasRivals(_ node: Node) -> Bool {
    guard case .member(let base, let name) = node.kind, name != "init", name != "subscript",
      let arguments = node.callArguments
    else { return false }
    return memberOverloads(name, shallow(base.type)).filter { overload in
      parameterSpecs(overload.declaration).map { match($0, arguments) != nil } ?? false
    }.count > 1
  }

  private func elementsOfOneType(_ node: Node) -> [Node] {
    guard isIntegerLiteral(node), let rootNode,
      case .array(let elements, _)? = path(to: node.id, from: rootNode)?.dropLast().last?.kind
    else { return [node] }
    return elements.filter(isIntegerLiteral)
  }

  /// `String(numbers)`, which makes a text of characters only.
  private func isMadeText(_ callee: Node) -> Bool {
    guard case .member(let base, "init") = callee.kind, case .typeReference(let made) = base.kind,
      callee.callArguments?.count == 1, callee.callArguments?[0].label == nil
    else { return false }
    return deep(made) == checker.stringType
  }

  /// What a literal without elements is by itself.
  private func emptyLiteral(_ node: Node) -> String? {
    if case .array(let elements, _) = node.kind { return elements.isEmpty ? "[Any]" : nil }
    if case .dictionary(let pairs, _, _) = node.kind { return pairs.isEmpty ? "[AnyHashable : Any]" : nil }
    return nil
  }

  /// What stands behind `as`.
  private func coercionTarget(of node: Node) -> Type? {
    guard let rootNode,
      case .cast(let value, let target, _)? = path(to: node.id, from: rootNode)?.dropLast().last?.kind,
      value === node
    else { return nil }
    return deep(target)
  }

  /// Whether a value of a type may turn out to be of another.
  private func isDowncast(_ type: Type, _ target: Type) -> Bool {
    let inner = checker.payload(type) ?? type
    if case .existential = inner { return true }
    return inner != target && checker.isReference(inner, environment) && checker.isSubtype(target, inner)
  }

  private func describeNil(_ node: Node, _ target: String, _ locator: Locator) {
    switch locator.role {
    case .argument: report("'nil' is not compatible with expected argument type '\(target)'", node.range)
    case .contextual where purpose == .initialization:
      report(
        "'nil' cannot initialize specified type '\(target)'", node.range,
        notes: [Diagnostic(.note, "add '?' to form the optional type '\(target)?'", at: node.range)])
    case .assignment:
      var carrier = "type"
      if let rootNode, case .assign(let left, _) = rootNode.kind, case .index = left.kind {
        carrier = "subscript of type"
      }
      report("'nil' cannot be assigned to \(carrier) '\(target)'", node.range)
    case .contextual where purpose == .thrown: report("cannot infer concrete Error for thrown 'nil' value", node.range)
    case .closureResult where enclosingClosure(of: node) != nil || isInClosure:
      report("'nil' is not compatible with closure result type '\(target)'", node.range)
    case .contextual where purpose == .returned, .closureResult:
      report("'nil' is incompatible with return type '\(target)'", node.range)
    case .condition: report("'nil' is not compatible with expected condition type '\(target)'", node.range)
    case .element: report("'nil' is not compatible with expected element type '\(target)'", node.range)
    case .dictionaryValue:
      report("'nil' is not compatible with expected dictionary value type '\(target)'", node.range)
    case .contextual where purpose == .defaultArgument:
      report("nil default argument value cannot be converted to type '\(target)'", node.range)
    case .dictionaryKey:
      report("'nil' is not compatible with expected dictionary key type '\(target)'", node.range)
    case .contextual, .branch, .requirement, .result, .coercion, .inoutArgument, .other:
      report("'nil' cannot be used in context expecting type '\(target)'", node.range)
    }
  }

  private func describeBranch(_ node: Node, _ source: String, _ target: String) {
    guard let rootNode, let place = path(to: node.id, from: rootNode)?.dropLast().last else {
      return report("cannot convert value of type \(source) to expected type '\(target)'", anchor(node))
    }
    if let contextualType, place === rootNode {
      // Both branches are told of at once: by the second one, a whole number written out as what the first one is.
      guard described.insert(place.id).inserted else { return }
      var source = source
      if case .conditional(_, let then, let otherwise) = place.kind {
        let types = [then, otherwise].map { isIntegerLiteral($0) ? checker.intType : operandType($0) }
        let wanted = checker.payload(deep(contextualType)) ?? deep(contextualType)
        if types.allSatisfy({ isWhole($0) || isFloating($0) }), !types.contains(wanted) {
          source = "'\(text(isIntegerLiteral(otherwise) ? types[0] : types[1]))'"
        }
      }
      let goal = text(contextualType)
      switch purpose {
      case .initialization:
        report("cannot convert value of type \(source) to specified type '\(goal)'", anchor(place))
      case .returned:
        report("cannot convert return expression of type \(source) to return type '\(goal)'", anchor(place))
      case .discarded, .statement, .defaultArgument, .condition, .thrown, .interpolation, .sequence, .subject,
        .rawValue, .other:
        report("cannot convert value of type \(source) to expected type '\(goal)'", anchor(place))
      }
      return
    }
    guard case .conditional(_, let then, let otherwise) = place.kind else { return }
    report(
      "result values in '? :' expression have mismatching types '\(text(settled(then.type)))' and"
        + " '\(text(settled(otherwise.type)))'", anchor(then))
  }

  private func castRange(of node: Node) -> SourceRange? {
    guard let rootNode, let cast = path(to: node.id, from: rootNode)?.dropLast().last else { return nil }
    return anchor(cast)
  }

  func enclosingClosure(of node: Node) -> Node? {
    guard let rootNode else { return nil }
    return path(to: node.id, from: rootNode)?.dropLast().last(where: \.isClosure)
  }
}

extension FunctionDecl {
  /// What the standard library declares for sequences and once more for collections, with another result.
  var isMethodOfSequencesAndCollections: Bool {
    ["prefix", "suffix", "dropFirst", "dropLast", "drop", "split", "reversed", "filter"].contains(name)
  }
}
