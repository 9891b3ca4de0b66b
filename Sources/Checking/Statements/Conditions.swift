import Diagnostics
internal import SwiftSyntax

/// Where a `case` pattern stands whose mistakes are told in other words than those of a `switch`.
enum CasePattern {
  /// The whole condition, the end of its statement, the pattern without its `let`, and the value.
  case condition(SourceRange, end: UInt32, pattern: SourceRange, value: SourceRange)
  case loop
  /// The pattern of a `switch` that gives a value.
  case switchExpression(SourceRange)
}

extension Checker {
  /// The conditions of `if`, `guard` and `while`; what they bind is declared in `bindings`.
  func checkConditions(
    _ list: ConditionElementListSyntax, of statement: some SyntaxProtocol, _ scope: Scope, bindings: Scope,
    _ context: FunctionContext
  ) -> [Condition] {
    var result: [Condition] = []
    let end = range(statement, scope).end
    for element in each(list) {
      switch element.condition {
      case .expression(let expression):
        result.append(
          .boolean(
            checkExpression(expression, bindings, expected: boolType, purpose: .condition, context: context)))
      case .optionalBinding(let binding):
        result.append(checkOptionalBinding(binding, bindings, context, statementEnd: end))
      case .matchingPattern(let matching):
        let value = checkExpression(
          matching.initializer.value, bindings, expected: nil, purpose: .subject, context: context)
        let whole = matching.pattern.as(ValueBindingPatternSyntax.self)?.pattern ?? matching.pattern
        casePattern = .condition(
          range(matching, bindings), end: end, pattern: range(whole, bindings),
          value: range(matching.initializer.value, bindings))
        let pattern = checkPattern(matching.pattern, value.type, bindings, context, bindingIsConstant: nil)
        casePattern = nil
        result.append(.matches(pattern, value))
      default:
        // Whatever version of another platform is asked for, this one has it.
        guard let availability = element.condition.as(AvailabilityConditionSyntax.self),
          availability.availabilityKeyword.tokenKind == .poundUnavailable
        else { continue }
        result.append(.boolean(Expression(.boolean(false), boolType, range(availability, bindings))))
      }
    }
    return result
  }

  /// What is told of a condition once the rest of its statement has been looked at.
  func errorBehind(_ end: UInt32, _ message: String, _ range: SourceRange) {
    let diagnostic = Diagnostic(.error, message, at: range)
    togetherStarts[diagnostic] = end - 1
    report(diagnostic)
  }

  /// What can only be compared with. (`x?` is wrong for another reason.)
  private func isNoName(_ pattern: ExprSyntax) -> Bool {
    switch pattern.kind {
    case .tupleExpr, .discardAssignmentExpr, .declReferenceExpr, .optionalChainingExpr, .patternExpr: false
    default: true
    }
  }

  private func checkOptionalBinding(
    _ syntax: OptionalBindingConditionSyntax, _ scope: Scope, _ context: FunctionContext, statementEnd end: UInt32
  ) -> Condition {
    let isConstant = syntax.bindingSpecifier.text == "let"
    let place = range(syntax, scope)
    if let value = syntax.pattern.as(ExpressionPatternSyntax.self)?.expression, isNoName(value) {
      if syntax.initializer == nil {
        error("unwrap condition requires a valid identifier", range(syntax.pattern, scope))
      } else {
        error("pattern matching in a condition requires the 'case' keyword", range(syntax.bindingSpecifier, scope))
        return broken(syntax, scope, context)
      }
    }
    if let value = syntax.pattern.as(ExpressionPatternSyntax.self)?.expression,
      value.is(OptionalChainingExprSyntax.self)
    {
      error("pattern matching in a condition implicitly unwraps optionals", range(value, scope))
      return broken(syntax, scope, context)
    }
    let value: Expression
    let declared = syntax.typeAnnotation.map { resolveType($0.type, scope) }
    if let initializer = syntax.initializer?.value {
      boundValue = range(initializer, scope)
      defer { boundValue = nil }
      value = checkExpression(
        initializer, scope, expected: declared.map(optional), purpose: .initialization, context: context)
    } else if let name = syntax.pattern.as(IdentifierPatternSyntax.self) {
      // `if let x`: the name stands for its own value.
      let solver = Solver(self, scope, context)
      let root = solver.named(identifier(name.identifier), range(name, scope), scope)
      solver.startIfNeeded(root)
      value = solver.finish(root, expected: declared.map(optional), purpose: .initialization)
    } else {
      value = Expression(.invalid, .error, place)
    }
    let written = declared == nil ? lastWritten?.argument(0) : nil
    var type = Type.error
    if let payload = payload(value.type) {
      type = payload
    } else if value.type != .error {
      type = value.type
      errorBehind(
        end, "initializer for conditional binding must have Optional type, not '\(text(value.type))'", place)
    }
    let pattern = checkPattern(syntax.pattern, type, scope, context, bindingIsConstant: isConstant)
    note(written, for: pattern)
    return .matches(.optionalSome(pattern), value)
  }

  /// The names of a binding that has been told of: of no known type.
  private func broken(
    _ syntax: OptionalBindingConditionSyntax, _ scope: Scope, _ context: FunctionContext
  ) -> Condition {
    let pattern = checkPattern(
      syntax.pattern, .error, scope, context, bindingIsConstant: syntax.bindingSpecifier.text == "let")
    return .matches(.optionalSome(pattern), Expression(.invalid, .error, range(syntax, scope)))
  }

  // MARK: if, switch

  func checkIf(
    _ syntax: IfExprSyntax, _ scope: Scope, _ context: FunctionContext, label: String?, isExpression: Bool,
    expected: Type? = nil, after first: IfExprSyntax? = nil
  ) -> IfStatement {
    nestingDepth += 1
    context.branchDepth += 1
    let outerExpression = context.branchExpression
    defer {
      nestingDepth -= 1
      context.branchDepth -= 1
      context.branchExpression = outerExpression
    }
    guard nestingDepth < 160 else {
      error("statements are nested too deeply", range(syntax, scope))
      return IfStatement(conditions: [], then: [], otherwise: nil, label: nil, range: range(syntax, scope))
    }
    var labelID: LabelID?
    if let label {
      labelID = newLabel()
      context.targets.append(JumpTarget(label: labelID!, name: label, isLoop: false, isSwitch: false))
    }
    let inner = scope.inner()
    let conditions = checkConditions(syntax.conditions, of: syntax, inner, bindings: inner, context)
    if isExpression { context.branchExpression = BranchExpression(word: "if", outerTargets: context.targets.count) }
    let then = checkBranch(syntax.body.statements, inner.inner(), context, isExpression: isExpression, expected)
    var otherwise: [Statement]?
    switch syntax.elseBody {
    case .ifExpr(let next):
      let nested = checkIf(
        next, scope, context, label: nil, isExpression: isExpression, expected: expected, after: first ?? syntax)
      otherwise = [.ifElse(nested)]
    case .codeBlock(let block):
      otherwise = checkBranch(block.statements, scope.inner(), context, isExpression: isExpression, expected)
    default:
      if isExpression {
        error("'if' must have an unconditional 'else' to be used as expression", range(first ?? syntax, scope))
      }
    }
    if label != nil { context.targets.removeLast() }
    return IfStatement(
      conditions: conditions, then: then, otherwise: otherwise, label: labelID, range: range(syntax, scope))
  }

  /// The statements of a branch; of an expression's branch the one value, yielded.
  func checkBranch(
    _ items: CodeBlockItemListSyntax, _ scope: Scope, _ context: FunctionContext, isExpression: Bool, _ expected: Type?
  ) -> [Statement] {
    guard isExpression else { return checkStatements(items, scope, context) }
    if items.count == 1, let only = items.first, let expression = expression(of: only) {
      if let ifSyntax = expression.as(IfExprSyntax.self) {
        return [.ifElse(checkIf(ifSyntax, scope, context, label: nil, isExpression: true, expected: expected))]
      }
      if let switchSyntax = expression.as(SwitchExprSyntax.self) {
        return [
          .switchCase(checkSwitch(switchSyntax, scope, context, name: nil, isExpression: true, expected: expected))
        ]
      }
      let wanted = expected ?? context.branchType
      var value: Expression
      if expected == nil, let wanted, let first = context.branchPlace {
        value = branchValue(expression, scope, context, wanted, first)
      } else {
        value = expectedBranchValue(expression, scope, context, wanted)
      }
      if wanted == nil, value.type != .error, !isNever(value.type) {
        context.branchType = value.type
        context.branchPlace = valuePlace(expression, scope)
      }
      if isNever(value.type) { return [.expression(value)] }
      return [.yields(value)]
    }
    let statements = checkStatements(items, scope, context)
    checkEnd(of: items, statements, scope)
    return statements
  }

  /// A branch without a value leaves by its last statement.
  private func checkEnd(of items: CodeBlockItemListSyntax, _ statements: [Statement], _ scope: Scope) {
    let block = items.parent?.as(CodeBlockSyntax.self)
    let word = block == nil ? "switch" : "if"
    if items.isEmpty {
      let start =
        block?.leftBrace ?? items.parent?.as(SwitchCaseSyntax.self)?.label.lastToken(viewMode: .sourceAccurate)
      guard let start else { return }
      return error("expected expression in branch of '\(word)' expression", range(start, scope))
    }
    switch statements.last {
    case .returns, .throwError, .breaks, .continues, .falls: return
    case .expression(let value)?: if alwaysLeaves(statements.suffix(1)) || value.type == .error { return }
    case .binding, .localFunction, .ifElse, .guardElse, .whileLoop, .repeatLoop, .forIn, .switchCase, .doCatch, .block,
      .deferred, .yields, nil:
      break
    }
    guard let end = block?.rightBrace ?? items.lastToken(viewMode: .sourceAccurate) else { return }
    error(
      "non-expression branch of '\(word)' expression may only end with a 'throw'"
        + (block == nil ? " or 'fallthrough'" : ""), range(end, scope))
  }

  /// A branch whose type is known; a call that never returns may stand there whatever it is.
  private func expectedBranchValue(
    _ syntax: ExprSyntax, _ scope: Scope, _ context: FunctionContext, _ wanted: Type?
  ) -> Expression {
    let (value, problems) = collectingDiagnostics {
      checkExpression(syntax, scope, expected: wanted, purpose: .initialization, context: context)
    }
    if wanted != nil, syntax.is(FunctionCallExprSyntax.self), problems.contains(where: { $0.severity == .error }) {
      let (alone, own) = collectingDiagnostics {
        checkExpression(syntax, scope, expected: nil, purpose: .statement, context: context)
      }
      if isNever(alone.type), !own.contains(where: { $0.severity == .error }) {
        own.forEach(report)
        return alone
      }
    }
    problems.forEach(report)
    return value
  }

  /// Each branch is typed by itself; a later one has to join the ones before.
  private func branchValue(
    _ syntax: ExprSyntax, _ scope: Scope, _ context: FunctionContext, _ wanted: Type, _ first: SourceRange
  ) -> Expression {
    let (alone, own) = collectingDiagnostics {
      checkExpression(syntax, scope, expected: nil, purpose: .other, context: context)
    }
    let isOpen = syntax.is(ClosureExprSyntax.self) || syntax.is(ArrayExprSyntax.self)
    guard !own.contains(where: { $0.severity == .error }), alone.type != .error, !containsVariables(alone.type) else {
      guard isOpen || syntax.is(DictionaryExprSyntax.self) else {
        own.forEach(report)
        return alone
      }
      return checkExpression(syntax, scope, expected: wanted, purpose: .returned, context: context)
    }
    if alone.type == wanted || isNever(alone.type) {
      own.forEach(report)
      return alone
    }
    guard let joined = Solver(self, scope, context).join([wanted, alone.type]) else {
      error("branches have mismatching types '\(text(wanted))' and '\(text(alone.type))'", first)
      return alone
    }
    if joined != wanted { context.branchJoin = joined }
    return checkExpression(syntax, scope, expected: joined, purpose: .returned, context: context)
  }

  /// `if` and `switch` as expressions.
  func checkControl(
    _ syntax: ExprSyntax, _ scope: Scope, expected: Type?, _ context: FunctionContext, tries: inout [TryMark]
  ) -> Expression {
    let outer = (context.branchType, context.branchPlace, context.branchJoin, context.branchTries)
    (context.branchType, context.branchPlace, context.branchJoin, context.branchTries) = (nil, nil, nil, tries)
    defer {
      tries = context.branchTries
      (context.branchType, context.branchPlace, context.branchJoin, context.branchTries) = outer
    }
    let (result, problems) = collectingDiagnostics { control(syntax, scope, expected: expected, context) }
    guard let joined = context.branchJoin else {
      problems.forEach(report)
      return result
    }
    // Only now is known what the first branches convert to.
    return control(syntax, scope, expected: joined, context)
  }

  private func control(
    _ syntax: ExprSyntax, _ scope: Scope, expected: Type?, _ context: FunctionContext
  ) -> Expression {
    let place = range(syntax, scope)
    if let ifSyntax = syntax.as(IfExprSyntax.self) {
      let statement = checkIf(ifSyntax, scope, context, label: nil, isExpression: true, expected: expected)
      return Expression(.ifExpression(statement), expected ?? context.branchType ?? .error, place)
    }
    let statement = checkSwitch(
      syntax.cast(SwitchExprSyntax.self), scope, context, name: nil, isExpression: true, expected: expected)
    return Expression(.switchExpression(statement), expected ?? context.branchType ?? .error, place)
  }

  func checkSwitch(
    _ syntax: SwitchExprSyntax, _ scope: Scope, _ context: FunctionContext, name: String?, isExpression: Bool,
    expected: Type? = nil
  ) -> SwitchStatement {
    let place = range(syntax, scope)
    let subject = checkExpression(syntax.subject, scope, expected: nil, purpose: .subject, context: context)
    let written = lastWritten
    let label = newLabel()
    context.targets.append(JumpTarget(label: label, name: name, isLoop: false, isSwitch: true))
    let outerExpression = context.branchExpression
    if isExpression { context.branchExpression = BranchExpression(word: "switch", outerTargets: context.targets.count) }
    defer {
      context.targets.removeLast()
      context.branchExpression = outerExpression
    }
    var cases: [SwitchStatement.Case] = []
    var places: [SourceRange] = []
    var hasDefault = false
    var hadError = false
    for item in each(syntax.cases) {
      guard case .switchCase(let found) = item else {
        refuse("conditional compilation (#if)", range(item, scope))
        continue
      }
      let inner = scope.inner()
      var patterns: [(pattern: Pattern, condition: Expression?)] = []
      let casePlace = range(found.label, scope)
      if hasDefault, cases.last?.patterns.isEmpty == true {
        error("additional 'case' blocks cannot appear after the 'default' block of a 'switch'", casePlace)
      }
      switch found.label {
      case .case(let caseLabel):
        let items = each(caseLabel.caseItems)
        var shared: [String: VariableDecl]?
        for caseItem in items {
          // Alternatives bind the same variables.
          let own = items.count == 1 ? inner : scope.inner()
          alternativeVariables = shared
          let before = diagnostics.count
          subjectWritten = written
          if isExpression { casePattern = .switchExpression(range(caseItem.pattern, scope)) }
          let pattern = checkPattern(caseItem.pattern, subject.type, own, context, bindingIsConstant: nil)
          casePattern = nil
          alternativeVariables = nil
          subjectWritten = nil
          note(written, for: pattern)
          caseVariables.formUnion(pattern.variables)
          let condition = caseItem.whereClause.map {
            checkExpression($0.condition, own, expected: boolType, purpose: .condition, context: context)
          }
          if diagnostics.dropFirst(before).contains(where: { $0.severity == .error }) { hadError = true }
          patterns.append((pattern, condition))
          places.append(range(caseItem.pattern, scope))
          if items.count > 1, shared == nil {
            var made: [String: VariableDecl] = [:]
            for (key, value) in own.names {
              if case .variable(let variable)? = value.first { made[key] = variable }
            }
            shared = made
            for (key, variable) in made { inner.declare(key, .variable(variable)) }
          }
        }
        checkAlternatives(patterns.map(\.pattern))
      default:
        hasDefault = true
      }
      if found.statements.isEmpty {
        error(
          "'\(hasDefault && patterns.isEmpty ? "default" : "case")' label in a 'switch' must have at least one executable statement",
          casePlace)
      }
      if let last = cases.last, case .falls(let falling)? = last.body.last {
        let bound = last.patterns.flatMap(\.pattern.variables).map(\.name)
        if let unbound = patterns.flatMap(\.pattern.variables).first(where: { !bound.contains($0.name) }) {
          error("'fallthrough' from a case which doesn't bind variable '\(unbound.name)'", falling)
        }
      }
      let body = checkBranch(found.statements, inner.inner(), context, isExpression: isExpression, expected)
      cases.append(SwitchStatement.Case(patterns: patterns, body: body, range: casePlace))
      if item.id == syntax.cases.last?.id, case .falls(let falling)? = body.last {
        error("'fallthrough' without a following 'case' or 'default' block", falling)
      }
    }
    let statement = SwitchStatement(label: label, subject: subject, cases: cases, range: place)
    if subject.type != .error, !hadError {
      checkExhaustive(statement, hasDefault: hasDefault, range(syntax.switchKeyword, scope))
      if scope.cell != nil { noteUnreachable(statement, places) }
    }
    return statement
  }

  /// What the body may name must be bound whichever alternative it is.
  private func checkAlternatives(_ patterns: [Pattern]) {
    guard patterns.count > 1 else { return }
    // Each alternative is compared with the first one: what it adds is told first, and then what it lacks.
    let bound = patterns.map { Set($0.variables) }
    tellingTogether {
      for other in bound.dropFirst() {
        for variable in inOrder(other.subtracting(bound[0])) + inOrder(bound[0].subtracting(other)) {
          error("'\(variable.name)' must be bound in every pattern", variable.range)
        }
      }
    }
  }

  private func inOrder(_ variables: Set<VariableDecl>) -> [VariableDecl] {
    variables.sorted { $0.range.start < $1.range.start }
  }
}
