import Diagnostics
internal import SwiftSyntax

/// Calls, operators, assignments, casts, closures and key paths as nodes.
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
    if let name = syntax.calledExpression.as(DeclReferenceExprSyntax.self), name.baseName.text == "type",
      syntax.arguments.count == 1, syntax.arguments.first?.label?.text == "of"
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
    let members = checker.memberCandidates(name, of: context.selfType, environment)
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

  /// `T(1)` is the literal as a `T`, where there is such a literal: no initialiser is looked for.
  private func literalOf(_ type: Type, _ arguments: [ArgumentNode]) -> Node? {
    guard arguments.count == 1, let only = arguments.first, only.label == nil, !only.isTrailing,
      !only.node.isParenthesized, case .nominal(let decl, _) = type, !checker.containsVariables(type),
      case .variable(let index) = only.node.type, let kind = state.variables[index].literal
    else { return nil }
    switch only.node.kind {
    case .literal, .interpolation: break
    default: return nil
    }
    // Tensors are made of numbers by their own initialisers.
    if decl.libraryModule == "TensorCore" { return nil }
    return acceptsLiteral(kind, type, state.variables[index]) ? only.node : nil
  }

  /// Whether a callee is a type, of which an instance is made: one that is named, or the `Self` of a class.
  private func isConstructed(_ callee: Node) -> Bool {
    switch callee.kind {
    case .typeReference: return true
    case .dynamicType(let own): return own.range == callee.range
    case .reference("self", _):
      if case .metatype = callee.type {
        return checker.sources.text(of: callee.range.source).slice(callee.range) == "Self"
      }
      return false
    default: return false
    }
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
      } else if missingOperators.insert(name).inserted {
        report("'\(name)' is not a \(fixity) unary operator", nameRange)
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
    return list(callee, name, own.map { Overload(declaration: .function($0)) })
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
    let type = newVariable()
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
    }
    return result
  }

  // MARK: Closures

  static let parameterLimit = 255

  func closure(_ syntax: ClosureExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    let captureScope = scope.inner(.closure)
    let closure = ClosureNode(syntax: syntax, captureScope: captureScope)
    if let signature = syntax.signature {
      if let effects = signature.effectSpecifiers {
        if let asyncKeyword = effects.asyncSpecifier { refuse("async", asyncKeyword, scope) }
        closure.thrownSyntax = effects.throwsClause
        if effects.throwsClause != nil { closure.mayThrow = true }
      }
      for item in (signature.capture?.items).map(each) ?? [] { capture(item, closure, scope) }
      switch signature.parameterClause {
      case .simpleInput(let list):
        closure.parameterNames = list.map {
          (checker.identifier($0.name), nil, checker.range($0.name, scope), false, false)
        }
      case .parameterClause(let clause):
        closure.parameterNames = clause.parameters.map { parameter in
          var type = parameter.type
          var isInout = false
          if let attributed = type?.as(AttributedTypeSyntax.self) {
            isInout = attributed.specifiers.isInout
            type = attributed.baseType
          }
          let name = parameter.secondName ?? parameter.firstName
          let isVariadic = parameter.ellipsis != nil
          return (checker.identifier(name), type, checker.range(name, scope), isInout, isVariadic)
        }
      default:
        if signature.inKeyword.presence == .present, signature.capture == nil { closure.parameterNames = [] }
      }
      closure.resultSyntax = signature.returnClause?.type
      var seen: [String: SourceRange] = [:]
      for parameter in closure.parameterNames ?? [] where parameter.name != "_" {
        if let previous = seen[parameter.name] { checker.redeclared(parameter.name, parameter.range, previous) }
        seen[parameter.name] = parameter.range
      }
    }
    let scan = ClosureScan(viewMode: .sourceAccurate)
    scan.walk(syntax.statements)
    if scan.dollarCount > Self.parameterLimit {
      refuse("closures of more than \(Self.parameterLimit) parameters", syntax, scope)
      return invalidNode(syntax, scope)
    }
    closure.dollarCount = scan.dollarCount
    closure.capturesValues = scan.capturesValues
    closure.mayThrow = closure.mayThrow || scan.mayThrow
    if syntax.statements.count == 1, let only = syntax.statements.first {
      switch only.item {
      case .expr(let expression):
        closure.isSingleExpression = !expression.is(IfExprSyntax.self) && !expression.is(SwitchExprSyntax.self)
      case .stmt(let statement):
        if let returned = statement.as(ReturnStmtSyntax.self) {
          closure.isSingleExpression = returned.expression != nil
        }
      default: break
      }
    }
    let result = node(.closure(closure), .error, range, scope)
    result.type = newVariable(TypeVariable(closure: result, node: result))
    if case .variable(let index) = result.type { closure.variable = index }
    return result
  }

  private func capture(_ item: ClosureCaptureSyntax, _ closure: ClosureNode, _ scope: Scope) {
    let name = checker.identifier(item.name)
    let range = checker.range(item.name, scope)
    var strength = Capture.Strength.strong
    switch item.specifier?.specifier.text {
    case "weak": strength = .weak
    case "unowned": strength = .unowned
    default: break
    }
    let initial: Expression
    if let value = item.initializer?.value {
      initial = captured(value, scope)
    } else {
      switch checker.lookupValue(name, scope) {
      case .declarations(let found):
        guard case .variable(let variable)? = found.first else {
          report("cannot find '\(name)' in scope", range)
          return
        }
        if case .global = variable.scope { checker.ensureGlobal(variable, from: scope) }
        checker.noteGlobal(found[0], at: range, scope)
        initial = Expression(.variable(variable), deep(variable.type), range)
      case .members:
        let solver = Solver(checker, scope, context)
        let member = solver.named(name, range, scope)
        solver.startIfNeeded(member)
        initial = solver.finish(member, expected: nil, purpose: .initialization)
      case .nothing:
        report(
          "cannot find '\(name)' in scope"
            + (name == "self" ? "; did you mean to use it in a type or extension context?" : ""), range)
        return
      }
    }
    var type = initial.type
    if strength == .weak, !checker.isOptional(type) { type = checker.optional(type) }
    let variable = VariableDecl(
      name: name, type: type, scope: .local, isConstant: strength != .weak, range: range)
    variable.strength = strength
    closure.captureScope.declare(name, .variable(variable))
    let original: VariableDecl
    if case .variable(let source) = initial.kind { original = source } else { original = variable }
    var value = initial
    if strength == .weak, !checker.isOptional(initial.type) {
      value = Expression(.convert(initial, .optionalSome), type, range)
    }
    closure.captures.append(Capture(original, binding: variable, initial: value, strength: strength))
  }

  // MARK: Key paths

  func keyPathNode(_ syntax: KeyPathExprSyntax, _ range: SourceRange, _ scope: Scope) -> Node {
    let root = syntax.root.map { resolveExpressionType($0, scope) } ?? newVariable()
    var steps: [KeyPathNode.Step] = []
    for component in each(syntax.components) {
      switch component.component {
      case .property(let property):
        let name = checker.identifier(property.declName.baseName)
        if name == "self" { continue }
        steps.append(.property(name, checker.range(property.declName, scope), scope))
      case .subscript(let index):
        steps.append(
          .index(
            argumentNodes(index.arguments, trailing: nil, more: nil, scope), checker.range(index.leftSquare, scope)))
      case .optional(let mark):
        steps.append(mark.questionOrExclamationMark.text == "!" ? .force : .chain)
      default:
        refuse("this key path component", component, scope)
        return invalidNode(syntax, scope)
      }
    }
    let value = newVariable()
    let result = node(.keyPath(KeyPathNode(root: root, steps: steps, value: value)), .error, range, scope)
    result.type = newVariable(TypeVariable(keyPath: result, node: result))
    add(.keyPath(result))
    return result
  }
}

/// Looks through a closure's body for what bears on its type: `$0`, uncaught errors.
private final class ClosureScan: SyntaxVisitor {
  var dollarCount = 0
  var mayThrow = false
  /// What an inner closure keeps is solved by itself, with what is known of the parameters.
  var capturesValues = false

  override func visit(_ node: ClosureExprSyntax) -> SyntaxVisitorContinueKind {
    // `$0` of an inner closure is its own; if the inner one has named parameters, still its own.
    // What it captures stands outside of it.
    for case let initializer? in (node.signature?.capture?.items).map(Array.init)?.map(\.initializer) ?? [] {
      capturesValues = true
      walk(initializer)
    }
    return .skipChildren
  }

  override func visit(_ node: FunctionDeclSyntax) -> SyntaxVisitorContinueKind { .skipChildren }

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    let text = node.baseName.text
    if text.hasPrefix("$"), let index = Int(text.dropFirst()) { dollarCount = max(dollarCount, index + 1) }
    return .visitChildren
  }

  override func visit(_ node: TryExprSyntax) -> SyntaxVisitorContinueKind {
    if node.questionOrExclamationMark == nil { mayThrow = true }
    return .visitChildren
  }

  override func visit(_ node: ThrowStmtSyntax) -> SyntaxVisitorContinueKind {
    mayThrow = true
    return .visitChildren
  }

  override func visit(_ node: DoStmtSyntax) -> SyntaxVisitorContinueKind {
    let isExhaustive = node.catchClauses.contains { clause in
      clause.catchItems.isEmpty
        || clause.catchItems.contains { item in
          item.whereClause == nil && (item.pattern?.is(ValueBindingPatternSyntax.self) ?? true)
        }
    }
    guard isExhaustive else { return .visitChildren }
    let inner = ClosureScan(viewMode: .sourceAccurate)
    inner.walk(node.body)
    dollarCount = max(dollarCount, inner.dollarCount)
    for clause in node.catchClauses { walk(clause) }
    return .skipChildren
  }
}
