import Diagnostics
internal import SwiftSyntax

/// Makes nodes and constraints from syntax.
extension Solver {
  func generate(_ syntax: ExprSyntax, _ scope: Scope) -> Node {
    depth += 1
    defer { depth -= 1 }
    guard depth < 220 else {
      report("expression is nested too deeply", checker.range(syntax, scope))
      return invalidNode(syntax, scope)
    }
    let range = checker.range(syntax, scope)
    switch syntax.kind {
    case .integerLiteralExpr:
      return integerLiteral(syntax.cast(IntegerLiteralExprSyntax.self).literal.text, isNegative: false, range, scope)
    case .floatLiteralExpr:
      let text = syntax.cast(FloatLiteralExprSyntax.self).literal.text
      return literal(.floating(Literal.floatValue(text)), .floating, range, scope)
    case .booleanLiteralExpr:
      let value = syntax.cast(BooleanLiteralExprSyntax.self).literal.text == "true"
      return literal(.boolean(value), .boolean, range, scope)
    case .nilLiteralExpr: return literal(.nothing, .nothing, range, scope)
    case .stringLiteralExpr: return stringLiteral(syntax.cast(StringLiteralExprSyntax.self), range, scope)
    case .simpleStringLiteralExpr: return invalidNode(syntax, scope)
    case .arrayExpr: return arrayLiteral(syntax.cast(ArrayExprSyntax.self), range, scope)
    case .dictionaryExpr: return dictionaryLiteral(syntax.cast(DictionaryExprSyntax.self), range, scope)
    case .tupleExpr: return tuple(syntax.cast(TupleExprSyntax.self), range, scope)
    case .declReferenceExpr: return nameReference(syntax.cast(DeclReferenceExprSyntax.self), scope)
    case .memberAccessExpr: return memberAccess(syntax.cast(MemberAccessExprSyntax.self), range, scope)
    case .functionCallExpr: return callSyntax(syntax.cast(FunctionCallExprSyntax.self), range, scope)
    case .subscriptCallExpr:
      let call = syntax.cast(SubscriptCallExprSyntax.self)
      let base = generate(call.calledExpression, scope)
      let arguments = argumentNodes(
        call.arguments, trailing: call.trailingClosure, more: call.additionalTrailingClosures, scope)
      return finishChain(indexNode(base, arguments, range, scope), base)
    case .closureExpr: return closure(syntax.cast(ClosureExprSyntax.self), range, scope)
    case .sequenceExpr:
      return generateSequence(Array(syntax.cast(SequenceExprSyntax.self).elements), scope, whole: syntax)
    case .prefixOperatorExpr:
      let prefix = syntax.cast(PrefixOperatorExprSyntax.self)
      return prefixOperator(prefix, range, scope)
    case .postfixOperatorExpr:
      let postfix = syntax.cast(PostfixOperatorExprSyntax.self)
      let operand = closedGenerate(postfix.expression, scope)
      return operatorCall(postfix.operator, "postfix", [operand], scope, range)
    case .inOutExpr:
      let inner = closedGenerate(syntax.cast(InOutExprSyntax.self).expression, scope)
      return node(.inoutReference(inner), inner.type, range, scope)
    case .forceUnwrapExpr:
      let base = generate(syntax.cast(ForceUnwrapExprSyntax.self).expression, scope)
      let result = node(.forceUnwrap(base), newVariable(), range, scope)
      add(.force(result))
      return finishChain(result, base)
    case .optionalChainingExpr:
      if let type = typeExpression(syntax.cast(OptionalChainingExprSyntax.self).expression, scope) {
        let optional = checker.optional(type)
        return node(.typeReference(optional), .metatype(optional), range, scope)
      }
      let base = generate(syntax.cast(OptionalChainingExprSyntax.self).expression, scope)
      let result = node(.bindOptional(base), newVariable(), range, scope)
      add(.bindOptional(result))
      openChains += 1
      return finishChain(result, base)
    case .tryExpr:
      let attempt = syntax.cast(TryExprSyntax.self)
      return attemptNode(closedGenerate(attempt.expression, scope), attempt, scope)
    case .awaitExpr:
      refuse("async", syntax, scope)
      return invalidNode(syntax, scope)
    case .keyPathExpr: return keyPathNode(syntax.cast(KeyPathExprSyntax.self), range, scope)
    case .ifExpr, .switchExpr:
      return node(.control(syntax), newVariable(), range, scope)
    case .typeExpr:
      let type = resolveExpressionType(syntax.cast(TypeExprSyntax.self).type, scope)
      return node(.typeReference(type), .metatype(type), range, scope)
    case .genericSpecializationExpr:
      return specialization(syntax.cast(GenericSpecializationExprSyntax.self), range, scope)
    case .superExpr: return superReference(range, scope)
    case .discardAssignmentExpr:
      report("'_' can only appear in a pattern or on the left side of an assignment", range)
      return invalidNode(syntax, scope)
    case .macroExpansionExpr: return macro(syntax.cast(MacroExpansionExprSyntax.self), range, scope)
    case .consumeExpr: return generate(syntax.cast(ConsumeExprSyntax.self).expression, scope)
    case .copyExpr: return generate(syntax.cast(CopyExprSyntax.self).expression, scope)
    case .borrowExpr: return generate(syntax.cast(BorrowExprSyntax.self).expression, scope)
    case .regexLiteralExpr:
      refuse("regular expression literals", syntax, scope)
      return invalidNode(syntax, scope)
    case .missingExpr, .editorPlaceholderExpr: return node(.invalid, .error, range, scope)
    case .asExpr, .isExpr, .infixOperatorExpr, .ternaryExpr:
      preconditionFailure("sequences are folded here")
    default:
      refuse("this kind of expression", syntax, scope)
      return invalidNode(syntax, scope)
    }
  }

  // MARK: Literals

  func literal(_ value: Literal, _ kind: LiteralKind, _ range: SourceRange, _ scope: Scope) -> Node {
    let result = node(.literal(value), .error, range, scope)
    result.type = newVariable(TypeVariable(literal: kind, node: result))
    return result
  }

  func integerLiteral(_ text: String, isNegative: Bool, _ range: SourceRange, _ scope: Scope) -> Node {
    let (magnitude, isTooLarge) = Literal.integerValue(text)
    return literal(
      .integer(magnitude: magnitude, isNegative: isNegative, isTooLarge: isTooLarge), .integer, range, scope)
  }

  private func stringLiteral(_ syntax: StringLiteralExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    var segments: [Segment] = []
    let isMultiLine = syntax.openingQuote.text == "\"\"\""
    let pounds = syntax.openingPounds?.text.count ?? 0
    for segment in syntax.segments {
      switch segment {
      case .stringSegment(let text):
        guard let value = Literal.unescape(text.content.text, pounds: pounds, isMultiLine: isMultiLine) else {
          report("invalid escape sequence in literal", range)
          return invalidNode(syntax, scope)
        }
        if case .text(let previous)? = segments.last {
          segments[segments.count - 1] = .text(previous + value)
        } else {
          segments.append(.text(value))
        }
      default:
        guard case .expressionSegment(let expression) = segment else { continue }
        guard expression.expressions.count == 1, let only = expression.expressions.first, only.label == nil else {
          refuse("string interpolation with several arguments", expression, scope)
          return invalidNode(syntax, scope)
        }
        segments.append(.value(only.expression))
      }
    }
    if segments.isEmpty { segments = [.text("")] }
    if segments.count == 1, case .text(let text) = segments[0] {
      let kind = LiteralKind.string(isCharacter: text.count == 1, isScalar: text.unicodeScalars.count == 1)
      return literal(.string(text), kind, range, scope)
    }
    let result = node(.interpolation(segments), .error, range, scope)
    result.type = newVariable(TypeVariable(literal: .interpolation, node: result))
    return result
  }

  private func arrayLiteral(_ syntax: ArrayExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    // `[Int]()` is the type.
    if syntax.elements.count == 1, let type = typeFromArray(syntax, scope) {
      return node(.typeReference(type), .metatype(type), range, scope)
    }
    let element = newVariable(TypeVariable(isElement: true))
    let nodes = syntax.elements.map { closedGenerate($0.expression, scope) }
    let result = node(.array(nodes, element: element), .error, range, scope)
    result.type = newVariable(TypeVariable(literal: .array, elements: [element], node: result))
    var seenLiteral: LiteralKind?
    for inner in nodes {
      // Literals of one kind, one after the other, share one unknown: long tables stay cheap.
      if case .variable(let index) = inner.type, let kind = state.variables[index].literal {
        switch kind {
        case .integer, .floating:
          if seenLiteral == kind, let shared = sharedLiteral {
            inner.type = shared
            continue
          }
          seenLiteral = kind
          sharedLiteral = inner.type
        case .boolean, .nothing, .array, .dictionary, .string, .interpolation: break
        }
      }
      add(.convert(inner.type, element, Locator(inner, .element)))
    }
    sharedLiteral = nil
    return result
  }

  private func typeFromArray(_ syntax: ArrayExprSyntax, _ scope: Scope) -> Type? {
    guard let parent = syntax.parent, parent.is(FunctionCallExprSyntax.self) || parent.is(MemberAccessExprSyntax.self),
      let element = syntax.elements.first?.expression, let type = typeExpression(element, scope)
    else { return nil }
    return checker.array(of: type)
  }

  private func dictionaryLiteral(_ syntax: DictionaryExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    var pairs: [(key: Node, value: Node)] = []
    let key = newVariable()
    let value = newVariable(TypeVariable(isElement: true))
    if case .elements(let elements) = syntax.content {
      if elements.count == 1, let only = elements.first, let parent = syntax.parent,
        parent.is(FunctionCallExprSyntax.self) || parent.is(MemberAccessExprSyntax.self),
        let keyType = typeExpression(only.key, scope), let valueType = typeExpression(only.value, scope)
      {
        let type = Type.nominal(checker.libraryType("Dictionary"), [keyType, valueType])
        return node(.typeReference(type), .metatype(type), range, scope)
      }
      for element in elements {
        pairs.append((closedGenerate(element.key, scope), closedGenerate(element.value, scope)))
      }
    }
    let result = node(.dictionary(pairs, key: key, value: value), .error, range, scope)
    result.type = newVariable(TypeVariable(literal: .dictionary, elements: [key, value], node: result))
    for pair in pairs {
      add(.convert(pair.key.type, key, Locator(pair.key, .dictionaryKey)))
      add(.convert(pair.value.type, value, Locator(pair.value, .dictionaryValue)))
    }
    return result
  }

  /// A type written as an expression, inside `[T]()` and `T.self`; nil for a value.
  private func typeExpression(_ syntax: ExprSyntax, _ scope: Scope) -> Type? {
    switch syntax.kind {
    case .declReferenceExpr:
      let name = syntax.cast(DeclReferenceExprSyntax.self).baseName
      if name.tokenKind == .keyword(.Self) || name.tokenKind == .keyword(.Any) {
        return checker.resolveType(TypeSyntax(IdentifierTypeSyntax(name: name)), scope)
      }
      guard isTypeName(name.text, scope) else { return nil }
      return typeNamed(name, nil, scope)
    case .genericSpecializationExpr:
      let special = syntax.cast(GenericSpecializationExprSyntax.self)
      guard let name = special.expression.as(DeclReferenceExprSyntax.self)?.baseName, isTypeName(name.text, scope)
      else { return nil }
      return typeNamed(name, special.genericArgumentClause, scope)
    case .memberAccessExpr:
      let member = syntax.cast(MemberAccessExprSyntax.self)
      guard let base = member.base, let type = typeExpression(base, scope) else { return nil }
      return checker.memberType(member.declName.baseName.text, of: type, scope)
    case .optionalChainingExpr:
      return typeExpression(syntax.cast(OptionalChainingExprSyntax.self).expression, scope).map(checker.optional)
    case .arrayExpr:
      let array = syntax.cast(ArrayExprSyntax.self)
      guard array.elements.count == 1, let element = array.elements.first?.expression else { return nil }
      return typeExpression(element, scope).map { checker.array(of: $0) }
    case .dictionaryExpr:
      guard case .elements(let elements) = syntax.cast(DictionaryExprSyntax.self).content, elements.count == 1,
        let only = elements.first, let key = typeExpression(only.key, scope),
        let value = typeExpression(only.value, scope)
      else { return nil }
      return .nominal(checker.libraryType("Dictionary"), [key, value])
    case .tupleExpr:
      let elements = syntax.cast(TupleExprSyntax.self).elements
      var parts: [TupleElement] = []
      for element in elements {
        guard let type = typeExpression(element.expression, scope) else { return nil }
        parts.append(TupleElement(element.label?.text, type))
      }
      return parts.count == 1 ? parts[0].type : .tuple(parts)
    case .typeExpr:
      return resolveExpressionType(syntax.cast(TypeExprSyntax.self).type, scope)
    case .sequenceExpr:
      // `[(Int) -> Int]()`: an arrow between types.
      let elements = Array(syntax.cast(SequenceExprSyntax.self).elements)
      guard elements.count == 3, elements[1].is(ArrowExprSyntax.self), let result = typeExpression(elements[2], scope)
      else { return nil }
      guard let tuple = elements[0].as(TupleExprSyntax.self) else { return nil }
      var parameters: [FunctionType.Parameter] = []
      for element in tuple.elements {
        guard let type = typeExpression(element.expression, scope) else { return nil }
        parameters.append(FunctionType.Parameter(type))
      }
      return .function(FunctionType(parameters, result))
    default: return nil
    }
  }

  private func isTypeName(_ name: String, _ scope: Scope) -> Bool {
    switch checker.lookupValue(name, scope) {
    case .declarations(let found): found.first?.isType == true
    case .members, .nothing: checker.lookupTypeName(name, scope) != nil
    }
  }

  private func typeNamed(_ name: TokenSyntax, _ clause: GenericArgumentClauseSyntax?, _ scope: Scope) -> Type? {
    withPlaceholders {
      checker.resolveType(
        TypeSyntax(IdentifierTypeSyntax(name: name, genericArgumentClause: clause)), positionless(scope))
    }
  }

  private func positionless(_ scope: Scope) -> Scope { scope }

  func resolveExpressionType(_ syntax: TypeSyntax, _ scope: Scope) -> Type {
    withPlaceholders { checker.resolveType(syntax, scope) }
  }

  /// Generic arguments that are left out become unknowns.
  func withPlaceholders<T>(_ body: () -> T) -> T {
    let outer = checker.unboundArgument
    checker.unboundArgument = { [unowned self] in newVariable() }
    defer { checker.unboundArgument = outer }
    return body()
  }

  private func tuple(_ syntax: TupleExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    let elements = Array(syntax.elements)
    if elements.count == 1, elements[0].label == nil {
      let outerChains = openChains
      openChains = 0
      var inner = generate(elements[0].expression, scope)
      inner = closeChain(inner, scope)
      openChains = outerChains
      inner.isParenthesized = true
      return inner
    }
    let parts = elements.map { element in
      (label: element.label.map { checker.identifier($0) }, node: closedGenerate(element.expression, scope))
    }
    return node(
      .tuple(parts), .tuple(parts.map { TupleElement($0.label, $0.node.type) }), range, scope)
  }

  /// Generates an operand in which optional chains end.
  func closedGenerate(_ syntax: ExprSyntax, _ scope: Scope) -> Node {
    let outer = openChains
    openChains = 0
    let result = closeChain(generate(syntax, scope), scope)
    openChains = outer
    return result
  }

  // MARK: Names

  private func nameReference(_ syntax: DeclReferenceExprSyntax, _ scope: Scope) -> Node {
    let range = checker.range(syntax.baseName, scope)
    let token = syntax.baseName
    if token.tokenKind == .keyword(.Self) {
      let type = checker.resolveType(TypeSyntax(IdentifierTypeSyntax(name: token)), scope)
      if type == .error { return invalidNode(syntax, scope) }
      return node(.typeReference(type), .metatype(type), checker.range(syntax, scope), scope)
    }
    if token.tokenKind == .keyword(.Any) {
      return node(.typeReference(checker.anyType), .metatype(checker.anyType), range, scope)
    }
    let name = checker.identifier(token)
    if LibraryIndex.isOperator(name) { return operatorReference(name, range, scope) }
    let result = named(name, range, scope)
    if let labels = syntax.argumentNames {
      result.explicitLabels = labels.arguments.map { $0.name.text == "_" ? nil : $0.name.text }
      filterByLabels(result)
    }
    return result
  }

  /// An operator as a value: `reduce(0, +)`.
  private func operatorReference(_ name: String, _ range: SourceRange, _ scope: Scope) -> Node {
    var found = scope.cell == nil ? [] : checker.cellOperators[name] ?? []
    found.forEach(checker.ensureSignature)
    found += checker.libraryOperators(name)
    let overloads = found.map { Overload(declaration: .function($0)) }
    return node(.reference(name, overloads), newVariable(), range, scope)
  }

  func named(_ name: String, _ range: SourceRange, _ scope: Scope) -> Node {
    switch checker.lookupValue(name, scope) {
    case .declarations(let found):
      return referenceNode(name, found, range, scope)
    case .members(let context, let selfVariable):
      return implicitSelfMember(name, context, selfVariable, range, scope)
    case .nothing:
      return unknownName(name, range, scope)
    }
  }

  private func referenceNode(_ name: String, _ found: [ValueDecl], _ range: SourceRange, _ scope: Scope) -> Node {
    if let first = found.first, first.isType {
      let type = withPlaceholders { () -> Type in
        checker.apply(first, nil, .identifier(name), scope)
      }
      let actual = relocate(type, first, scope)
      for requirement in openRequirements(of: actual) { add(requirement) }
      return node(.typeReference(actual), .metatype(actual), range, scope)
    }
    if found.count == 1, case .variable(let variable) = found[0] {
      return variableNode(variable, range, scope)
    }
    let overloads = found.map { Overload(declaration: $0) }
    let result = node(.reference(name, overloads), newVariable(), range, scope)
    return result
  }

  private func isTypeLevel(_ declaration: ValueDecl) -> Bool {
    switch declaration {
    case .variable(let variable): if case .type = variable.scope { true } else { false }
    case .function(let function): function.isStatic
    case .enumCase, .type, .alias, .protocolType, .associatedType, .genericParameter: true
    case .subscripted(let decl): decl.isStatic
    }
  }

  private func relocate(_ type: Type, _ declaration: ValueDecl, _ scope: Scope) -> Type { type }

  /// Constraints on the unknown arguments of a generic type that is named without them.
  func openRequirements(of type: Type) -> [Constraint] {
    guard case .nominal(let decl, let arguments) = type, arguments.contains(where: { checker.containsVariables($0) })
    else { return [] }
    let map = checker.substitution(decl, arguments).types
    let anchor = node(.invalid, .error, decl.range, root)
    return checker.allRequirements(of: decl).map {
      requirementConstraint($0, map, Locator(anchor, .requirement(of: decl.name)))
    }
  }

  func variableNode(_ variable: VariableDecl, _ range: SourceRange, _ scope: Scope) -> Node {
    if case .global = variable.scope { checker.ensureGlobal(variable, from: scope) }
    checker.ensureVariable(variable)
    if checker.implicitlyUnwrapped.contains(variable) {
      let optional = Overload(declaration: .variable(variable))
      var forced = optional
      forced.isForced = true
      let result = node(.reference(variable.name, [optional, forced]), newVariable(), range, scope)
      start(result)
      return result
    }
    if checker.autoclosureParameters.contains(variable), case .function = variable.type {
    } else if checker.autoclosureParameters.contains(variable) {
      // Inside, an autoclosure parameter is a function of no parameters.
      let type = Type.function(FunctionType([], variable.type))
      return node(.checked(Expression(.variable(variable), type, range)), type, range, scope)
    }
    return node(.reference(variable.name, [Overload(declaration: .variable(variable))]), variable.type, range, scope)
  }

  private func implicitSelfMember(
    _ name: String, _ context: MemberContext, _ selfVariable: VariableDecl?, _ range: SourceRange, _ scope: Scope
  ) -> Node {
    if let found = checker.lookupTypeName(name, scope), isMemberType(name, context) {
      let type = withPlaceholders { checker.apply(found, nil, .identifier(name), scope) }
      return node(.typeReference(type), .metatype(type), range, scope)
    }
    let base: Node
    if let selfVariable {
      base = node(
        .reference("self", [Overload(declaration: .variable(selfVariable))]), selfVariable.type, range, scope)
    } else {
      // In a stored property's initial value only static members make sense.
      base = node(.typeReference(context.selfType), .metatype(context.selfType), range, scope)
      let candidates = checker.memberCandidates(name, of: context.selfType, environment)
      if !candidates.contains(where: { isTypeLevel($0.declaration) }) {
        report(
          "cannot use instance member '\(name)' within property initializer; property initializers run before 'self' is"
            + " available", range)
        return node(.invalid, .error, range, scope)
      }
    }
    let result = node(.member(base, name), newVariable(), range, scope)
    result.isImplicitSelf = true
    return result
  }

  private func isMemberType(_ name: String, _ context: MemberContext) -> Bool {
    switch context.selfType {
    case .nominal(let decl, _): checker.rawMembers(name, of: decl).allSatisfy { $0.declaration.isType }
    case .generic, .associated, .tuple, .function, .existential, .opaque, .metatype, .variable, .error: false
    }
  }

  private func unknownName(_ name: String, _ range: SourceRange, _ scope: Scope) -> Node {
    if name == "self" {
      report("cannot find 'self' in scope; did you mean to use it in a type or extension context?", range)
    } else if name.hasPrefix("$") {
      if name.dropFirst().allSatisfy(\.isNumber) {
        report("anonymous closure argument not contained in a closure", range)
      } else {
        report("cannot find '\(name)' in scope", range)
      }
    } else if let near = checker.nearestValueName(name, scope) {
      report(
        "cannot find '\(name)' in scope; did you mean '\(near)'?", range,
        fixIts: [.init("replace '\(name)' with '\(near)'", replacing: range, with: near)])
    } else {
      report("cannot find '\(name)' in scope", range)
    }
    return node(.invalid, .error, range, scope)
  }

  /// Lets a name's meanings take part: called once it is known whether the name is called.
  func start(_ reference: Node) {
    switch reference.kind {
    case .reference(_, let overloads):
      if case .variable = reference.type {
        state.candidates[reference.id] = overloads
        add(.overload(reference))
      }
    case .member, .implicitMember: add(.member(reference))
    default: break
    }
  }

  // MARK: Members

  private func memberAccess(_ syntax: MemberAccessExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    let name = checker.identifier(syntax.declName.baseName)
    let nameRange = checker.range(syntax.declName.baseName, scope)
    guard let baseSyntax = syntax.base else {
      let base = newVariable()
      let result = node(.implicitMember(name, base: base), newVariable(), range, scope)
      result.nameRange = nameRange
      if let labels = syntax.declName.argumentNames {
        result.explicitLabels = labels.arguments.map { $0.name.text == "_" ? nil : $0.name.text }
      }
      chains[result.id] = result
      return result
    }
    // `Swift.max`: the module's own.
    if let module = baseSyntax.as(DeclReferenceExprSyntax.self)?.baseName.text,
      module == "Swift" || module == "Foundation" || module == "TensorCore" || module == "Plotting",
      case .nothing = checker.lookupValue(module, scope)
    {
      let found = checker.libraryGlobals(name)
      found.forEach(checker.ensure)
      if !found.isEmpty { return referenceNode(name, found, nameRange, scope) }
      if let type = checker.libraryTypeDecl(name) { return referenceNode(name, [type], nameRange, scope) }
      report("module '\(module)' has no member named '\(name)'", nameRange)
      return invalidNode(syntax, scope)
    }
    let base = generate(baseSyntax, scope)
    if name == "self" { return selfMember(base, range, scope) }
    if case .typeReference(let type) = base.kind, name == "Type" {
      return node(.typeReference(.metatype(type)), .metatype(.metatype(type)), range, scope)
    }
    if case .typeReference(let type) = base.kind,
      let nested = withPlaceholders({ checker.memberType(name, of: type, scope) }),
      !hasValueMember(name, type)
    {
      return node(.typeReference(nested), .metatype(nested), range, scope)
    }
    startIfNeeded(base)
    let result = node(.member(base, name), newVariable(), range, scope)
    result.nameRange = nameRange
    if let labels = syntax.declName.argumentNames {
      result.explicitLabels = labels.arguments.map { $0.name.text == "_" ? nil : $0.name.text }
    }
    carryChain(from: base, to: result)
    return result
  }

  private func hasValueMember(_ name: String, _ type: Type) -> Bool {
    checker.memberCandidates(name, of: type, environment).contains { !$0.declaration.isType }
  }

  private func selfMember(_ base: Node, _ range: SourceRange, _ scope: Scope) -> Node {
    if case .typeReference(let type) = base.kind {
      return node(.typeReference(type), .metatype(type), range, scope)
    }
    return base
  }

  /// A node whose meaning still waits for whether it is called is told that it is not.
  func startIfNeeded(_ base: Node) {
    guard base.callArguments == nil, !base.isStarted else { return }
    switch base.kind {
    case .reference, .member, .implicitMember:
      base.isStarted = true
      start(base)
    default: break
    }
  }

  private func carryChain(from base: Node, to result: Node) {
    if let start = chains.removeValue(forKey: base.id) { chains[result.id] = start }
  }

  /// Passes the start of an implicit-member chain on to the node that continues it.
  func finishChain(_ result: Node, _ base: Node) -> Node {
    carryChain(from: base, to: result)
    startIfNeeded(base)
    return result
  }

  /// Ends a chain of members: an implicit member's result is converted to its context, an optional chain's payload made
  /// optional.
  func closeChain(_ end: Node, _ scope: Scope) -> Node {
    startIfNeeded(end)
    var result = end
    if let start = chains.removeValue(forKey: end.id), case .implicitMember(_, let base) = start.kind {
      let type = newVariable(TypeVariable(isImplicitResult: true))
      result = node(.implicitChain(end, base: base), type, end.range, scope)
      add(.implicitBase(result))
      add(.convert(end.type, type, Locator(end, .result)))
    }
    if openChains > 0 {
      openChains = 0
      let chain = node(.optionalChain(result), newVariable(), result.range, scope)
      add(.optionalChain(chain))
      result = chain
    }
    return result
  }

  private func superReference(_ range: SourceRange, _ scope: Scope) -> Node {
    guard case .variable(let variable)? = lookupSelf(scope), let context = scope.memberContext else {
      report("'super' cannot be used outside of class members", range)
      return node(.invalid, .error, range, scope)
    }
    guard let superclass = checker.superclassType(of: context.selfType) else {
      report(
        "'super' members cannot be referenced in a root class", range)
      return node(.invalid, .error, range, scope)
    }
    var isMeta = false
    if case .metatype = variable.type { isMeta = true }
    let type = isMeta ? Type.metatype(superclass) : superclass
    let own = Expression(.variable(variable), variable.type, range)
    let result = node(.checked(Expression(.convert(own, .upcast), type, range)), type, range, scope)
    result.isSuper = true
    return result
  }

  func lookupSelf(_ scope: Scope) -> ValueDecl? {
    if case .declarations(let found) = checker.lookupValue("self", scope) { return found.first }
    return nil
  }

  private func specialization(
    _ syntax: GenericSpecializationExprSyntax, _ range: SourceRange, _ scope: Scope
  ) -> Node {
    if let name = syntax.expression.as(DeclReferenceExprSyntax.self)?.baseName {
      if isTypeName(name.text, scope) {
        guard let declaration = checker.lookupTypeName(name.text, scope) else { return invalidNode(syntax, scope) }
        let type = withPlaceholders { checker.apply(declaration, syntax.genericArgumentClause, name, scope) }
        return node(.typeReference(type), .metatype(type), range, scope)
      }
    }
    let base = generate(syntax.expression, scope)
    if case .typeReference(let outer) = base.kind {
      // `Outer.Inner<Int>`.
      if case .nominal(let decl, _) = outer {
        let type = checker.apply(.type(decl), syntax.genericArgumentClause, .identifier(decl.name), scope, base: outer)
        return node(.typeReference(type), .metatype(type), range, scope)
      }
    }
    report("cannot explicitly specialize a generic function", range)
    return invalidNode(syntax, scope)
  }

  private func macro(_ syntax: MacroExpansionExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    let location = checker.sources.location(of: range)
    switch syntax.macroName.text {
    case "line":
      return literal(
        .integer(magnitude: UInt64(location.line), isNegative: false, isTooLarge: false), .integer, range, scope)
    case "column":
      return literal(
        .integer(magnitude: UInt64(location.column), isNegative: false, isTooLarge: false), .integer, range, scope)
    case "function":
      let name = scope.enclosingFunction?.fullName ?? "main"
      return literal(.string(name), .string(isCharacter: false, isScalar: false), range, scope)
    case "file", "filePath", "fileID":
      let name = syntax.macroName.text == "fileID" ? "main/main.swift" : "main.swift"
      return literal(.string(name), .string(isCharacter: false, isScalar: false), range, scope)
    default:
      refuse("macros (#\(syntax.macroName.text))", syntax, scope)
      return invalidNode(syntax, scope)
    }
  }
}
