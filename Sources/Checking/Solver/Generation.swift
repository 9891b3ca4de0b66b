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
      return generateSequence(each(syntax.cast(SequenceExprSyntax.self).elements), scope, whole: syntax)
    case .prefixOperatorExpr:
      let prefix = syntax.cast(PrefixOperatorExprSyntax.self)
      return prefixOperator(prefix, range, scope)
    case .postfixOperatorExpr:
      let postfix = syntax.cast(PostfixOperatorExprSyntax.self)
      let operand = closedGenerate(postfix.expression, scope)
      return operatorCall(postfix.operator, "postfix", [operand], scope, range)
    case .inOutExpr:
      let holder = syntax.parent?.parent?.parent
      guard holder?.is(FunctionCallExprSyntax.self) == true || holder?.is(SubscriptCallExprSyntax.self) == true else {
        report("'&' may only be used to pass an argument to inout parameter", range)
        return invalidNode(syntax, scope)
      }
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
      guard checker.standsAsValue(syntax) else {
        let word = syntax.is(IfExprSyntax.self) ? "if" : "switch"
        report("'\(word)' may only be used as expression in return, throw, or as the source of an assignment", range)
        return invalidNode(syntax, scope)
      }
      return node(.control(syntax), newVariable(), range, scope)
    case .typeExpr:
      let type = resolveExpressionType(syntax.cast(TypeExprSyntax.self).type, scope)
      return node(.typeReference(type), .metatype(type), range, scope)
    case .genericSpecializationExpr:
      return specialization(syntax.cast(GenericSpecializationExprSyntax.self), range, scope)
    case .superExpr:
      let found = superReference(range, scope)
      if case .invalid = found.kind { return found }
      if let parent = syntax.parent, !parent.is(MemberAccessExprSyntax.self), !parent.is(SubscriptCallExprSyntax.self) {
        report("'super' may be used only to access a superclass member, subscript, or initializer", range)
        return invalidNode(syntax, scope)
      }
      return found
    case .discardAssignmentExpr:
      if discards.contains(syntax.id) {
        return node(.discard(node(.invalid, .error, range, scope)), newVariable(), range, scope)
      }
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

  func stringLiteral(_ syntax: StringLiteralExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    var segments: [Segment] = []
    let isMultiLine = syntax.openingQuote.text == "\"\"\""
    let pounds = syntax.openingPounds?.text.count ?? 0
    for segment in each(syntax.segments) {
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
        segments.append(.value(expression.expressions))
      }
    }
    if segments.isEmpty { segments = [.text("")] }
    if segments.count == 1, case .text(let text) = segments[0] {
      let kind = LiteralKind.string(isCharacter: text.count == 1, isScalar: text.unicodeScalars.count == 1)
      return literal(.string(text), kind, range, scope)
    }
    if opensLooseClosure {
      for case .value(let arguments) in segments {
        for argument in arguments { _ = closedGenerate(argument.expression, scope) }
      }
    }
    let result = node(.interpolation(segments), .error, range, scope)
    result.type = newVariable(TypeVariable(literal: .interpolation, node: result))
    return result
  }

  func arrayLiteral(_ syntax: ArrayExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    // `[Int]()` is the type.
    if syntax.elements.count == 1, let type = typeFromArray(syntax, scope) {
      return node(.typeReference(type), .metatype(type), range, scope)
    }
    let element = newVariable(TypeVariable(isElement: true))
    let nodes = syntax.elements.map { closedGenerate($0.expression, scope) }
    let result = node(.array(nodes, element: element), .error, range, scope)
    result.type = newVariable(TypeVariable(literal: .array, elements: [element], node: result))
    var shared = SharedLiterals(isLongTable: nodes.count > 100)
    for inner in nodes {
      if share(inner, &shared) { continue }
      add(.convert(inner.type, element, Locator(inner, .element)))
    }
    return result
  }

  /// Whether a literal gets the unknown of one before it, so that a table costs no more than a line.
  private func share(_ inner: Node, _ shared: inout SharedLiterals) -> Bool {
    guard case .variable(let index) = inner.type, let kind = state.variables[index].literal,
      shared.mayShare(kind)
    else { return false }
    if let type = shared.types[kind] {
      state.bindings[index] = type
      inner.type = type
      return true
    }
    if !shared.isLongTable { shared.types = [:] }
    shared.types[kind] = inner.type
    return false
  }

  func typeFromArray(_ syntax: ArrayExprSyntax, _ scope: Scope) -> Type? {
    guard let parent = syntax.parent, let element = syntax.elements.first?.expression,
      parent.is(FunctionCallExprSyntax.self) || parent.is(MemberAccessExprSyntax.self)
        || element.is(DeclReferenceExprSyntax.self), let type = typeExpression(element, scope)
    else { return nil }
    // `[()].map { … }` is of an array with an empty tuple in it.
    if type == .void, parent.is(MemberAccessExprSyntax.self), element.is(TupleExprSyntax.self) { return nil }
    return checker.array(of: type)
  }

  func dictionaryLiteral(_ syntax: DictionaryExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    var pairs: [(key: Node, value: Node)] = []
    let key = newVariable(TypeVariable(isKey: true))
    let value = newVariable(TypeVariable(isElement: true))
    if case .elements(let elements) = syntax.content {
      if elements.count == 1, let only = elements.first, let parent = syntax.parent,
        parent.is(FunctionCallExprSyntax.self) || parent.is(MemberAccessExprSyntax.self)
          || only.key.is(DeclReferenceExprSyntax.self) && only.value.is(DeclReferenceExprSyntax.self),
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
    var (keys, values) = (
      SharedLiterals(isLongTable: pairs.count > 100), SharedLiterals(isLongTable: pairs.count > 100)
    )
    for pair in pairs {
      if !keys.isLongTable || !share(pair.key, &keys) {
        add(.convert(pair.key.type, key, Locator(pair.key, .dictionaryKey)))
      }
      if !values.isLongTable || !share(pair.value, &values) {
        add(.convert(pair.value.type, value, Locator(pair.value, .dictionaryValue)))
      }
    }
    return result
  }

  /// A type written as an expression, inside `[T]()` and `T.self`; nil for a value.
  func typeExpression(_ syntax: ExprSyntax, _ scope: Scope) -> Type? {
    let known = state.variables.count
    let type = writtenType(syntax, scope)
    if type == nil { forgetVariables(after: known) }
    return type
  }

  private func writtenType(_ syntax: ExprSyntax, _ scope: Scope) -> Type? {
    switch syntax.kind {
    case .declReferenceExpr:
      let name = syntax.cast(DeclReferenceExprSyntax.self).baseName
      if name.text == "Self" || name.text == "Any" || name.text == "AnyObject" {
        return checker.resolveType(TypeSyntax(IdentifierTypeSyntax(name: name)), scope)
      }
      guard isTypeName(name.text, scope) else { return nil }
      return typeNamed(name, nil, scope)
    case .genericSpecializationExpr:
      let special = syntax.cast(GenericSpecializationExprSyntax.self)
      if let member = special.expression.as(MemberAccessExprSyntax.self) {
        guard let base = member.base, let outer = typeExpression(base, scope) else { return nil }
        return withPlaceholders(scope) {
          let arguments = checker.genericArguments(special.genericArgumentClause, scope)
          return checker.memberType(
            checker.identifier(member.declName.baseName), of: outer, scope, arguments: arguments)
        }
      }
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
        parts.append(TupleElement(element.label.map { checker.identifier($0) }, type))
      }
      return parts.count == 1 ? parts[0].type : .tuple(parts)
    case .typeExpr:
      return resolveExpressionType(syntax.cast(TypeExprSyntax.self).type, scope)
    case .sequenceExpr:
      // `[(Int) -> Int]()`: an arrow between types.
      return functionExpression(each(syntax.cast(SequenceExprSyntax.self).elements)[...], scope)
    default: return nil
    }
  }

  /// `(Int) throws -> (Int) -> Bool` where an expression is expected: each arrow takes what stands before it.
  private func functionExpression(_ elements: ArraySlice<ExprSyntax>, _ scope: Scope) -> Type? {
    guard let first = elements.first else { return nil }
    if elements.count == 1 { return typeExpression(first, scope) }
    guard elements.count >= 3, let arrow = elements[elements.startIndex + 1].as(ArrowExprSyntax.self),
      let tuple = first.as(TupleExprSyntax.self), arrow.effectSpecifiers?.asyncSpecifier == nil,
      let result = functionExpression(elements.dropFirst(2), scope)
    else { return nil }
    var parameters: [FunctionType.Parameter] = []
    for element in tuple.elements {
      guard let type = typeExpression(element.expression, scope) else { return nil }
      parameters.append(FunctionType.Parameter(type))
    }
    guard let clause = arrow.effectSpecifiers?.throwsClause else { return .function(FunctionType(parameters, result)) }
    let thrown = clause.type.map { resolveExpressionType($0, scope) } ?? checker.errorExistential
    let isNever = thrown == checker.library("Never")
    return .function(FunctionType(parameters, result, thrown: isNever ? nil : thrown))
  }

  func isTypeName(_ name: String, _ scope: Scope) -> Bool {
    switch checker.lookupValue(name, scope) {
    case .declarations(let found): found.first?.isType == true
    case .closedOver: false
    case .members, .nothing: checker.lookupTypeName(name, scope) != nil
    }
  }

  func typeNamed(_ name: TokenSyntax, _ clause: GenericArgumentClauseSyntax?, _ scope: Scope) -> Type? {
    withPlaceholders(scope, at: checker.range(name, scope)) {
      checker.resolveType(TypeSyntax(IdentifierTypeSyntax(name: name, genericArgumentClause: clause)), scope)
    }
  }

  func resolveExpressionType(_ syntax: TypeSyntax, _ scope: Scope) -> Type {
    withPlaceholders(scope) { checker.resolveType(syntax, scope) }
  }

  /// Generic arguments that are left out become unknowns; `range` is for names that stand in no text.
  func withPlaceholders<T>(_ scope: Scope, at range: SourceRange? = nil, _ body: () -> T) -> T {
    let outer = checker.unboundArgument
    checker.unboundArgument = { [unowned self] decl, parameter, place in
      let anchor = node(.typeReference(.nominal(decl, [])), .error, range ?? place, scope)
      return newVariable(TypeVariable(node: anchor, parameter: parameter))
    }
    defer { checker.unboundArgument = outer }
    return body()
  }

  func tuple(_ syntax: TupleExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    let elements = each(syntax.elements)
    if elements.count == 1, elements[0].label == nil {
      let outerChains = openChains
      openChains = 0
      var inner = generate(elements[0].expression, scope)
      inner = closeChain(inner, scope)
      openChains = outerChains
      inner.isParenthesized = true
      inner.outerRange = range
      return inner
    }
    if elements.count == 1, let label = elements[0].label, !isBeforeArrow(Syntax(syntax)) {
      report("cannot create a single-element tuple with an element label", checker.range(label, scope))
      return node(.invalid, .error, range, scope)
    }
    let parts = elements.map { element in
      (label: element.label.map { checker.identifier($0) }, node: closedGenerate(element.expression, scope))
    }
    return node(
      .tuple(parts), .tuple(parts.map { TupleElement($0.label, $0.node.type) }), range, scope)
  }

  /// `(x: Int) -> Int` is a type.
  private func isBeforeArrow(_ tuple: Syntax) -> Bool {
    guard let next = tuple.lastToken(viewMode: .sourceAccurate)?.nextToken(viewMode: .sourceAccurate) else {
      return false
    }
    return next.tokenKind == .arrow
  }

  /// Generates an operand in which optional chains end.
  func closedGenerate(_ syntax: ExprSyntax, _ scope: Scope) -> Node {
    let outer = openChains
    openChains = 0
    let result = closeChain(generate(syntax, scope), scope)
    openChains = outer
    if case .typeReference(let type) = result.kind, type != .error, !namesItself(syntax) { result.isBareType = true }
    return result
  }

  /// `T.self`: the one way to use a type as a value.
  private func namesItself(_ syntax: ExprSyntax) -> Bool {
    if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first {
      return namesItself(only.expression)
    }
    guard let member = syntax.as(MemberAccessExprSyntax.self), member.base != nil else { return false }
    return member.declName.baseName.text == "self"
  }

  // MARK: Names

  func nameReference(_ syntax: DeclReferenceExprSyntax, _ scope: Scope) -> Node {
    let range = checker.range(syntax.baseName, scope)
    let token = syntax.baseName
    if token.text == "Self" {
      if scope.memberContext == nil {
        report("cannot find 'Self' in scope", range)
        return invalidNode(syntax, scope)
      }
      let type = checker.resolveType(TypeSyntax(IdentifierTypeSyntax(name: token)), scope)
      if type == .error { return invalidNode(syntax, scope) }
      if let own = dynamicSelf(syntax, type, scope) { return own }
      return node(.typeReference(type), .metatype(type), checker.range(syntax, scope), scope)
    }
    if token.text == "AnyObject", checker.lookupTypeName(token, scope) == nil {
      let type = Type.existential(ExistentialType(protocols: [], isAnyObject: true))
      return node(.typeReference(type), .metatype(type), range, scope)
    }
    if token.text == "Any" {
      return node(.typeReference(checker.anyType), .metatype(checker.anyType), range, scope)
    }
    let name = checker.identifier(token)
    if token.text == "init" {
      report("initializer expression requires explicit access; did you mean to prepend it with 'self.'?", range)
      return invalidNode(syntax, scope)
    }
    if LibraryIndex.isOperator(name) {
      handsOnOperator = true
      return operatorReference(name, range, scope)
    }
    let depth = checker.closuresBeforeDeclaration(name, scope)
    if depth > 0, case .nothing = checker.lookupValue(name, scope) {
      var closure: ClosureExprSyntax?
      var current = syntax.parent
      var left = depth
      while let here = current, left > 0 {
        if let found = here.as(ClosureExprSyntax.self) {
          closure = found
          left -= 1
        }
        current = here.parent
      }
      if let closure {
        report("closure captures '\(name)' before it is declared", checker.range(closure, scope))
        return invalidNode(syntax, scope)
      }
    }
    let result = named(name, range, scope)
    if let labels = syntax.argumentNames {
      result.explicitLabels = labels.arguments.map { $0.name.text == "_" ? nil : $0.name.text }
      filterByLabels(result)
    }
    return result
  }

  /// `Self` before a member, in a class that may have subclasses: the class that `self` is of.
  private func dynamicSelf(_ syntax: DeclReferenceExprSyntax, _ type: Type, _ scope: Scope) -> Node? {
    guard case .nominal(let decl, _) = type, decl.kind == .classType, !checker.finalClasses.contains(decl),
      case .variable(let variable)? = lookupSelf(scope), scope.memberContext?.selfType == type
    else { return nil }
    let isCalled = syntax.parent?.as(FunctionCallExprSyntax.self)?.calledExpression.id == syntax.id
    if !isCalled {
      guard let access = syntax.parent?.as(MemberAccessExprSyntax.self), access.base?.id == syntax.id else {
        return nil
      }
      let name = checker.identifier(access.declName.baseName)
      if name == "Type" || isTypeMember(name, type, scope) { return nil }
    }
    let range = checker.range(syntax, scope)
    let own = variableNode(variable, range, scope)
    if case .metatype = variable.type { return own }
    return node(.dynamicType(own), .metatype(type), range, scope)
  }

  private func isTypeMember(_ name: String, _ type: Type, _ scope: Scope) -> Bool {
    let known = state.variables.count
    defer { forgetVariables(after: known) }
    return withPlaceholders(scope) { checker.memberType(name, of: type, scope) } != nil
  }

  /// An operator as a value: `reduce(0, +)`.
  func operatorReference(_ name: String, _ range: SourceRange, _ scope: Scope) -> Node {
    let found = scope.cell == nil ? [] : checker.cellOperators[name] ?? []
    found.forEach(checker.ensureSignature)
    let result = node(.reference(name, []), newVariable(), range, scope)
    result.kind = .reference(name, list(result, name, meant(found.map { Overload(declaration: .function($0)) })))
    return result
  }

  func named(_ name: String, _ range: SourceRange, _ scope: Scope) -> Node {
    switch checker.lookupValue(name, scope) {
    case .declarations(let found):
      return referenceNode(name, found, range, scope)
    case .members(let context, let selfVariable):
      return implicitSelfMember(name, context, selfVariable, range, scope)
    case .closedOver(let variable, let decl):
      reportClosure(over: variable, by: decl, range)
      return node(.reference(name, []), .error, range, scope)
    case .nothing:
      return unknownName(name, range, scope)
    }
  }

  func reportClosure(over variable: VariableDecl, by decl: NominalDecl, _ range: SourceRange) {
    report(
      "\(checker.memberKind(.type(decl))) declaration cannot close over value '\(variable.name)' defined in outer scope",
      range,
      notes: [
        Diagnostic(.note, "'\(variable.name)' declared here", at: variable.range),
        Diagnostic(.note, "type declared here", at: decl.range),
      ])
  }

  func referenceNode(_ name: String, _ found: [ValueDecl], _ range: SourceRange, _ scope: Scope) -> Node {
    if let first = found.first, first.isType {
      checker.noteGlobal(first, at: range, scope)
      let type = withPlaceholders(scope, at: range) { checker.apply(first, nil, .identifier(name), scope) }
      for requirement in openRequirements(of: type, at: range) { add(requirement) }
      return node(.typeReference(type), .metatype(type), range, scope)
    }
    if found.count == 1, case .variable(let variable) = found[0] {
      checker.noteGlobal(found[0], at: range, scope)
      return variableNode(variable, range, scope)
    }
    // A local function may be called before its declaration.
    found.forEach(checker.ensure)
    let overloads = found.flatMap { withForced(Overload(declaration: $0)) }
    let result = node(.reference(name, overloads), newVariable(), range, scope)
    return result
  }

  func isTypeLevel(_ declaration: ValueDecl) -> Bool {
    switch declaration {
    case .variable(let variable): if case .type = variable.scope { true } else { false }
    case .function(let function): function.isStatic
    case .enumCase, .type, .alias, .protocolType, .associatedType, .genericParameter: true
    case .subscripted(let decl): decl.isStatic
    }
  }

  /// Constraints on the unknown arguments of a generic type that is named without them.
  func openRequirements(of type: Type, at range: SourceRange) -> [Constraint] {
    guard case .nominal(let decl, let arguments) = type, arguments.contains(where: { checker.containsVariables($0) })
    else { return [] }
    let map = checker.substitution(decl, arguments).types
    let anchor = node(.typeReference(.nominal(decl, [])), .error, range, root)
    return checker.allRequirements(of: decl).map {
      requirementConstraint($0, map, Locator(anchor, .requirement(of: decl.name)))
    }
  }
}
