import Diagnostics
internal import SwiftSyntax

/// Calls, operators, assignments and casts as nodes.
extension Solver {
  func argumentNodes(
    _ list: LabeledExprListSyntax, trailing: ClosureExprSyntax?, more: MultipleTrailingClosureElementListSyntax?,
    _ scope: Scope
  ) -> [ArgumentNode] {
    var result: [ArgumentNode] = []
    for element in each(list) {
      let label = element.label.map { checker.identifier($0) }
      // An operator as a value: `reduce(0, +)`.
      result.append(
        ArgumentNode(
          label: label == "_" ? nil : label, node: closedGenerate(element.expression, scope), isTrailing: false,
          range: checker.range(element, scope)))
    }
    if let trailing {
      result.append(
        ArgumentNode(
          label: nil, node: closedGenerate(ExprSyntax(trailing), scope), isTrailing: true,
          range: checker.range(trailing, scope)))
    }
    for element in more.map(each) ?? [] {
      let label = checker.identifier(element.label)
      result.append(
        ArgumentNode(
          label: label == "_" ? nil : label, node: closedGenerate(ExprSyntax(element.closure), scope),
          isTrailing: true, range: checker.range(element.closure, scope)))
    }
    return result
  }

  func callSyntax(_ syntax: FunctionCallExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    // `type(of: x)` is part of the language.
    if namesTypeOf(syntax.calledExpression, scope), syntax.arguments.count == 1,
      syntax.arguments.first?.label?.text == "of"
    {
      let inner = closedGenerate(syntax.arguments.first!.expression, scope)
      return node(.dynamicType(inner), .metatype(inner.type), range, scope)
    }
    let outer = outerFunctions(syntax.calledExpression, scope)
    let arguments: [ArgumentNode]
    let callee: Node
    if let outer {
      // `max(a, b)` in an extension of a collection: no member takes these arguments, the global function does.
      arguments = callArguments(syntax, scope)
      callee =
        outer.members.contains { parameterSpecs($0.declaration).map { match($0, arguments) != nil } ?? true }
        ? generate(syntax.calledExpression, scope)
        : referenceNode(outer.name, outer.functions, checker.range(syntax.calledExpression, scope), scope)
    } else {
      callee = generate(syntax.calledExpression, scope)
      arguments = callArguments(syntax, scope)
    }
    return callNode(callee, arguments, range, scope)
  }

  private func namesTypeOf(_ callee: ExprSyntax, _ scope: Scope) -> Bool {
    if let member = callee.as(MemberAccessExprSyntax.self) {
      return member.declName.baseName.text == "type"
        && member.base?.as(DeclReferenceExprSyntax.self)?.baseName.text == "Swift"
    }
    return callee.as(DeclReferenceExprSyntax.self)?.baseName.text == "type" && !hasOwnTypeOf(scope)
  }

  /// Whether a function of the chapter's own is named `type(of:)`.
  private func hasOwnTypeOf(_ scope: Scope) -> Bool {
    let found: [ValueDecl]
    switch checker.lookupValue("type", scope) {
    case .declarations(let declarations): found = declarations
    case .members(let context, _):
      found = checker.memberCandidates("type", of: context.selfType, environment).map(\.declaration)
    case .closedOver, .nothing: return false
    }
    return found.contains { declaration in
      guard case .function(let function) = declaration else { return false }
      checker.ensureSignature(function)
      return function.parameters.count == 1 && function.parameters[0].label == "of"
    }
  }

  private func callArguments(_ syntax: FunctionCallExprSyntax, _ scope: Scope) -> [ArgumentNode] {
    argumentNodes(syntax.arguments, trailing: syntax.trailingClosure, more: syntax.additionalTrailingClosures, scope)
  }

  /// Of a name that a member of `self` hides: the members, and the library's global functions of the name.
  private func outerFunctions(
    _ syntax: ExprSyntax, _ scope: Scope
  ) -> (name: String, members: [MemberCandidate], functions: [ValueDecl])? {
    guard scope.cell != nil, let reference = syntax.as(DeclReferenceExprSyntax.self) else { return nil }
    let name = checker.identifier(reference.baseName)
    guard case .members(let context, _) = checker.lookupValue(name, scope) else { return nil }
    let functions = checker.libraryGlobals(name).filter { !$0.isType }
    guard !functions.isEmpty else { return nil }
    functions.forEach(checker.ensure)
    let members = checker.memberCandidates(name, of: context.selfType, environment).filter {
      checker.replacements.isMeant($0.declaration, in: scope.cell)
    }
    members.forEach { checker.ensure($0.declaration) }
    return (name, members, functions)
  }

  func callNode(_ callee: Node, _ arguments: [ArgumentNode], _ range: SourceRange, _ scope: Scope) -> Node {
    var callee = callee
    if case .typeReference(.tuple(let elements)) = callee.kind, elements.count == arguments.count, elements.count > 1 {
      // A tuple's type before its elements.
      let parts = arguments.map { (label: $0.label, node: $0.node) }
      let tuple = node(.tuple(parts), .tuple(parts.map { TupleElement($0.label, $0.node.type) }), range, scope)
      add(.convert(tuple.type, .tuple(elements), Locator(tuple, .coercion)))
      return node(.cast(tuple, .tuple(elements), .coerce), .tuple(elements), range, scope)
    }
    if case .typeReference(let type) = callee.kind, let literal = literalOf(type, arguments) {
      add(.convert(literal.type, type, Locator(literal, .coercion)))
      let made = node(.cast(literal, type, .coerce), type, range, scope)
      made.nameRange = callee.range
      return made
    }
    if isConstructed(callee) {
      let initializer = node(.member(callee, "init"), newVariable(), callee.range, scope)
      initializer.nameRange = callee.range
      callee = initializer
    }
    let arguments = named(arguments, by: callee)
    let result = node(.call(callee, arguments), newVariable(), range, scope)
    callee.callArguments = arguments
    callee.callNode = result
    if case .invalid = callee.kind {
      result.type = .error
      return result
    }
    if !callee.isStarted {
      callee.isStarted = true
      start(callee)
    }
    if let start = chains.removeValue(forKey: callee.id) { chains[result.id] = start }
    add(.call(result))
    return result
  }

  /// `f(a:b:)(1, 2)`: the labels are in the name, so that the arguments have none.
  private func named(_ arguments: [ArgumentNode], by callee: Node) -> [ArgumentNode] {
    guard let labels = callee.explicitLabels, !namesUnboundMethod(callee) else { return arguments }
    let given = arguments.compactMap(\.label)
    if !given.isEmpty {
      let s = given.count == 1 ? "" : "s"
      report("extraneous argument label\(s) '\(given.map { $0 + ":" }.joined())' in call", bracket(callee))
    }
    guard labels.count == arguments.count, !arguments.contains(where: \.isTrailing) else { return arguments }
    return zip(arguments, labels).map { argument, label in
      ArgumentNode(label: label, node: argument.node, isTrailing: false, range: argument.range)
    }
  }

  /// `Int.advanced(by:)(4)`: what is given is the value whose method it is.
  private func namesUnboundMethod(_ callee: Node) -> Bool {
    guard case .member(let base, let name) = callee.kind, case .typeReference = base.kind else { return false }
    let meant = filtered(memberOverloads(name, base.type), callee)
    return !meant.isEmpty && meant.allSatisfy(\.isUnbound)
  }

  /// `T(1)` is the literal as a `T`, where there is such a literal: no initialiser is looked for.
  private func literalOf(_ type: Type, _ arguments: [ArgumentNode]) -> Node? {
    guard arguments.count == 1, let only = arguments.first, only.label == nil, !only.isTrailing,
      !only.node.isParenthesized, case .nominal(let decl, _) = type, !checker.containsVariables(type),
      case .variable(let index) = only.node.type, let kind = state.variables[index].literal, only.node.isSimpleLiteral
    else { return nil }
    // Tensors are made of numbers by their own initialisers.
    if decl.libraryModule == "TensorCore" { return nil }
    return acceptsLiteral(kind, type, state.variables[index]) ? only.node : nil
  }

  /// Whether a callee is a type, of which an instance is made: one that is named, or the `Self` of a class.
  private func isConstructed(_ callee: Node) -> Bool {
    if case .typeReference = callee.kind { return true }
    if case .dynamicType(let own) = callee.kind { return own.range == callee.range }
    guard case .reference("self", _) = callee.kind, case .metatype = callee.type else { return false }
    return checker.sources.text(of: callee.range.source).slice(callee.range) == "Self"
  }

  func indexNode(_ base: Node, _ arguments: [ArgumentNode], _ range: SourceRange, _ scope: Scope) -> Node {
    startIfNeeded(base)
    let member = node(.member(base, "subscript"), newVariable(), range, scope)
    member.callArguments = arguments
    let result = node(.index(member, arguments), newVariable(), range, scope)
    member.callNode = result
    add(.member(member))
    add(.index(result))
    return result
  }

  // MARK: Operators

  func operatorCall(
    _ token: TokenSyntax, _ fixity: String, _ operands: [Node], _ scope: Scope, _ range: SourceRange
  ) -> Node {
    let name = token.text
    let nameRange = checker.range(token, scope)
    // `a?.b += 1` happens inside the chain.
    if fixity == "infix", let group = checker.precedence(of: name), group.isAssignment,
      case .optionalChain(let inner) = operands[0].kind
    {
      let call = operatorNode(name, fixity, [inner, operands[1]], nameRange, scope, range)
      let chain = node(.optionalChain(call), newVariable(), range, scope)
      add(.optionalChain(chain))
      return chain
    }
    if fixity != "infix", !checker.isUnaryOperator(name, isPrefix: fixity == "prefix") {
      if name == "++" || name == "--" {
        report("cannot find operator '\(name)' in scope; did you mean '\(name.prefix(1))= 1'?", nameRange)
      } else if name.count > 1, fixity == "prefix",
        name.allSatisfy({ checker.isUnaryOperator(String($0), isPrefix: true) })
      {
        let place = SourceRange(nameRange.source, Int(nameRange.start) + 1, Int(nameRange.end))
        report("unary operators must not be juxtaposed; parenthesize inner expression", place)
      } else if missingOperators.insert(name).inserted {
        let isOfOtherFixity =
          checker.precedence(of: name) != nil || checker.isUnaryOperator(name, isPrefix: fixity != "prefix")
        report(
          isOfOtherFixity ? "'\(name)' is not a \(fixity) unary operator" : "cannot find operator '\(name)' in scope",
          nameRange)
      }
      return node(.invalid, .error, range, scope)
    }
    return operatorNode(name, fixity, operands, nameRange, scope, range)
  }

  private func operatorNode(
    _ name: String, _ fixity: String, _ operands: [Node], _ nameRange: SourceRange, _ scope: Scope,
    _ range: SourceRange
  ) -> Node {
    if operands.contains(where: { $0.type == .error }) || missingOperators.contains(name) {
      // One mistake is enough.
      let result = node(.invalid, .error, range, scope)
      brokenOperands.append(contentsOf: operands)
      return result
    }
    if name == "+" { operands.forEach(noteSummand) }
    noteNegation(name, fixity, operands)
    let callee = node(.reference(name, []), newVariable(), nameRange, scope)
    callee.operatorFixity = fixity
    callee.isStarted = true
    let arguments = operands.map {
      ArgumentNode(label: nil, node: $0, isTrailing: false, range: $0.range)
    }
    let result = node(.call(callee, arguments), newVariable(), range, scope)
    callee.callArguments = arguments
    callee.callNode = result
    let overloads = operatorOverloads(callee, name, fixity, operands)
    callee.kind = .reference(name, overloads)
    state.candidates[callee.id] = overloads
    add(.overload(callee))
    add(.call(result))
    return result
  }

  private func noteSummand(_ node: Node) {
    guard case .array(_, let element) = node.kind, case .variable(let index) = element else { return }
    state.variables[index] = state.variables[index].joined(isSummand: true)
  }

  /// `pattern ~= subject`; for a literal `==`, which means the same and is quicker.
  func matchOperator(_ pattern: Node, _ subject: Node, _ range: SourceRange, _ scope: Scope) -> Node {
    operatorNode("~=", "infix", [pattern, subject], range, scope, range)
  }

  /// What an operator can mean. Where the first operand's type is known and it alone has the operator for exactly
  /// these operands, nothing else is looked at.
  private func operatorOverloads(_ callee: Node, _ name: String, _ fixity: String, _ operands: [Node]) -> [Overload] {
    var own = checker.cellOperators[name] ?? []
    if callee.scope.cell == nil { own = [] }
    own.forEach(checker.ensureSignature)
    own = own.filter { isMeant($0, fixity) }
    if own.isEmpty, let exact = exactOperator(name, fixity, operands) {
      // Its result is known at once, and so are the operands of the next in a sum.
      if case .variable(let index)? = callee.callNode?.type, case .nominal(_, let arguments) = exact.result,
        arguments.isEmpty
      {
        state.bindings[index] = exact.result
        state.version += 1
      }
      return [Overload(declaration: .function(exact))]
    }
    operands.forEach(nameLiteralType)
    return list(callee, name, meant(own.map { Overload(declaration: .function($0)) }))
  }

  /// The operator of a type for two operands of that type (or a literal that can be one).
  private func exactOperator(_ name: String, _ fixity: String, _ operands: [Node]) -> FunctionDecl? {
    var known: Type?
    for operand in operands {
      let type = shallow(operand.type)
      if case .nominal(let decl, let arguments) = type, arguments.isEmpty, decl.isLibrary {
        if let known, known != type { return nil }
        known = type
      } else if case .variable(let index) = type, let kind = state.variables[index].literal,
        isScalar(kind)
      {
        continue
      } else {
        return nil
      }
    }
    guard let known, case .nominal(let decl, _) = known else { return nil }
    // What is shifted does not take its type from the count: `let mask: UInt64 = 1 << n`.
    if name.hasSuffix("<<") || name.hasSuffix(">>"), let first = operands.first, case .variable = shallow(first.type) {
      return nil
    }
    // A literal must be able to be of this type by itself.
    for operand in operands {
      guard case .variable(let index) = shallow(operand.type), let kind = state.variables[index].literal else {
        continue
      }
      if kind == .integer, !checker.conforms(known, checker.libraryProtocol(kind.protocolName), environment) {
        return nil
      }
      if kind == .floating, !checker.isNominal(known, "Double"), !checker.isNominal(known, "Float") { return nil }
      if kind != .integer, kind != .floating, known != checker.stringType { return nil }
    }
    let members = checker.ownMembers(name, checker.typeInfo(decl))
    var found: FunctionDecl?
    for case .function(let function) in members where isMeant(function, fixity) {
      guard function.genericParameters.isEmpty, function.parameters.count == operands.count else { continue }
      if function.parameters.allSatisfy({ $0.type == known }) {
        if found != nil { return nil }
        found = function
      } else if function.parameters.first?.type == known {
        // Shifts, and what else mixes types: only when no operand is a literal.
        if operands.contains(where: { if case .variable = shallow($0.type) { true } else { false } }) { return nil }
      }
    }
    return found
  }

  private func isScalar(_ literal: LiteralKind) -> Bool {
    switch literal {
    case .integer, .floating, .string, .interpolation: true
    case .boolean, .nothing, .array, .dictionary: false
    }
  }

  func prefixOperator(_ syntax: PrefixOperatorExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    let name = syntax.operator.text
    if name == "-" {
      // A minus before a number literal is part of it.
      if let integer = syntax.expression.as(IntegerLiteralExprSyntax.self) {
        return integerLiteral(integer.literal.text, isNegative: true, range, scope)
      }
      if let floating = syntax.expression.as(FloatLiteralExprSyntax.self) {
        return literal(.floating(-Literal.floatValue(floating.literal.text)), .floating, range, scope)
      }
    }
    if name == "&" {
      report("use of extraneous '&'", range)
      return node(.invalid, .error, range, scope)
    }
    let operand = closedGenerate(syntax.expression, scope)
    return operatorCall(syntax.operator, "prefix", [operand], scope, range)
  }

  // MARK: Other forms

  func attemptNode(_ inner: Node, _ syntax: TryExprSyntax, _ scope: Scope) -> Node {
    let range = joined(checker.range(syntax.tryKeyword, scope), inner.range)
    switch syntax.questionOrExclamationMark?.text {
    case "?":
      let result = node(.attempt(inner, .optional), newVariable(), range, scope)
      add(.optionalChain(result))
      return result
    case "!": return node(.attempt(inner, .forced), inner.type, range, scope)
    default: return node(.attempt(inner, .plain), inner.type, range, scope)
    }
  }

  func assignmentNode(_ left: Node, _ right: Node, _ scope: Scope, at place: SourceRange) -> Node {
    let range = joined(left.range, right.range)
    if case .discard = left.kind {
      return node(.discard(right), .void, range, scope)
    }
    if case .optionalChain(let inner) = left.kind {
      add(.convert(right.type, inner.type, Locator(right, .assignment)))
      let assign = node(.assign(inner, right), .void, range, scope)
      let chain = node(.optionalChain(assign), newVariable(), range, scope)
      add(.optionalChain(chain))
      return chain
    }
    add(.convert(right.type, left.type, Locator(right, .assignment)))
    return node(.assign(left, right), .void, range, scope)
  }

  func conditionalNode(_ condition: Node, _ then: Node, _ otherwise: Node, _ scope: Scope) -> Node {
    add(.convert(condition.type, checker.boolType, Locator(condition, .condition)))
    let type = newVariable(TypeVariable(isConditional: true))
    add(.convert(then.type, type, Locator(then, .branch)))
    add(.convert(otherwise.type, type, Locator(otherwise, .branch)))
    return node(
      .conditional(condition, then, otherwise), type, joined(condition.range, otherwise.range), scope)
  }

  func castNode(
    _ value: Node, _ syntax: TypeSyntax, _ form: Node.CastForm, _ scope: Scope, operatorRange: SourceRange
  ) -> Node {
    let target = resolveExpressionType(syntax, scope)
    let range = joined(value.range, checker.range(syntax, scope))
    if target == .error { return node(.invalid, .error, range, scope) }
    let result: Node
    switch form {
    case .coerce:
      add(.convert(value.type, target, Locator(value, .coercion)))
      result = node(.cast(value, target, form), target, range, scope)
    case .test: result = node(.cast(value, target, form), checker.boolType, range, scope)
    case .conditional: result = node(.cast(value, target, form), checker.optional(target), range, scope)
    case .forced: result = node(.cast(value, target, form), target, range, scope)
    }
    result.nameRange = operatorRange
    if case .nominal(let decl, _) = target, decl.kind == .classType {
      result.isCastToSelf = syntax.as(IdentifierTypeSyntax.self)?.name.text == "Self"
      if result.isCastToSelf, form != .coerce, !checker.finalClasses.contains(decl) {
        guard case .variable(let variable)? = lookupSelf(scope) else {
          checker.refuseCastToSelf(syntax, scope)
          hasReported = true
          return node(.invalid, .error, range, scope)
        }
        result.castSelf = variable
      }
    }
    return result
  }
}
