import Diagnostics
internal import SwiftSyntax

extension Checker {
  /// Checks the statements of a block. Types and functions declared in it are known in all of it.
  func checkStatements(
    _ items: CodeBlockItemListSyntax, _ scope: Scope, _ context: FunctionContext, isFunctionBody: Bool = false
  ) -> [Statement] {
    nestingDepth += 1
    defer { nestingDepth -= 1 }
    guard nestingDepth < 160 else {
      if let first = items.first { error("statements are nested too deeply", range(first, scope)) }
      return []
    }
    var localFunctions: [FunctionDecl] = []
    declareLocals(items, scope, &localFunctions)
    noteLaterNames(items, scope)
    // A body of one expression is its value.
    if isFunctionBody, items.count == 1, let only = items.first, let expression = expression(of: only),
      let statement = implicitReturn(expression, scope, context)
    {
      return [statement]
    }
    var result: [Statement] = []
    let ordered = localFunctions.isEmpty ? each(items) : LocalOrder(each(items)).items
    for item in ordered { result += checkItem(item, scope, context, localFunctions) }
    return result
  }

  /// An item that is an expression; `if` and `switch` stand in a statement of their own.
  func expression(of item: CodeBlockItemSyntax) -> ExprSyntax? {
    switch item.item {
    case .expr(let expression): expression
    case .stmt(let statement): statement.as(ExpressionStmtSyntax.self)?.expression
    default: nil
    }
  }

  private func checkItem(
    _ item: CodeBlockItemSyntax, _ scope: Scope, _ context: FunctionContext, _ functions: [FunctionDecl]
  ) -> [Statement] {
    switch item.item {
    case .decl(let decl): return checkDeclaration(decl, scope, context, functions)
    case .expr(let expression):
      if let macro = expression.as(MacroExpansionExprSyntax.self), checksRemark(macro, scope) { return [] }
      return [expressionStatement(expression, scope, context)]
    default:
      guard case .stmt(let statement) = item.item else { return [] }
      return checkStatement(statement, scope, context, label: nil)
    }
  }

  func expressionStatement(_ syntax: ExprSyntax, _ scope: Scope, _ context: FunctionContext) -> Statement {
    if let ifSyntax = syntax.as(IfExprSyntax.self) {
      return .ifElse(checkIf(ifSyntax, scope, context, label: nil, isExpression: false))
    }
    if let switchSyntax = syntax.as(SwitchExprSyntax.self) {
      return .switchCase(checkSwitch(switchSyntax, scope, context, name: nil, isExpression: false))
    }
    let value = checkExpression(syntax, scope, expected: nil, purpose: .discarded, context: context)
    return .expression(value)
  }

  /// `x = 3`, which has no value that a body could give.
  private func isPlainAssignment(_ syntax: ExprSyntax) -> Bool {
    if let sequence = syntax.as(SequenceExprSyntax.self) {
      return sequence.elements.contains { $0.is(AssignmentExprSyntax.self) }
    }
    return syntax.as(InfixOperatorExprSyntax.self)?.operator.is(AssignmentExprSyntax.self) == true
  }

  /// `{ expression }` as a body: the value is returned where one is wanted.
  private func implicitReturn(_ syntax: ExprSyntax, _ scope: Scope, _ context: FunctionContext) -> Statement? {
    guard let result = context.result else {
      guard context.isInferringResult else { return nil }
      if syntax.is(IfExprSyntax.self) || syntax.is(SwitchExprSyntax.self), !isValueControl(syntax) { return nil }
      let value = checkExpression(syntax, scope, expected: nil, purpose: .statement, context: context)
      context.inferredResults.append((value.type, value.range))
      return .returns(value, range(syntax, scope))
    }
    if result == .void { return nil }
    if case .function = context.kind, isPlainAssignment(syntax) { return nil }
    if syntax.is(IfExprSyntax.self) || syntax.is(SwitchExprSyntax.self), isNever(result) || !isValueControl(syntax) {
      return nil
    }
    let value = checkReturned(syntax, scope, context, result)
    if isNever(result) { return .expression(value) }
    return .returns(value, range(syntax, scope))
  }

  /// Whether each branch is one expression.
  func isValueControl(_ syntax: ExprSyntax) -> Bool {
    func isValue(_ items: CodeBlockItemListSyntax) -> Bool {
      guard items.count == 1, let only = items.first else { return false }
      if let inner = expression(of: only) {
        if inner.is(IfExprSyntax.self) || inner.is(SwitchExprSyntax.self) { return isValueControl(inner) }
        return true
      }
      if case .stmt(let statement) = only.item { return statement.is(ThrowStmtSyntax.self) }
      return false
    }
    if let ifSyntax = syntax.as(IfExprSyntax.self) {
      guard isValue(ifSyntax.body.statements), let otherwise = ifSyntax.elseBody else { return false }
      switch otherwise {
      case .ifExpr(let next): return isValueControl(ExprSyntax(next))
      default:
        guard case .codeBlock(let block) = otherwise else { return false }
        return isValue(block.statements)
      }
    }
    if let switchSyntax = syntax.as(SwitchExprSyntax.self) {
      return switchSyntax.cases.allSatisfy { item in
        if case .switchCase(let found) = item { return isValue(found.statements) }
        return false
      }
    }
    return false
  }

  /// Whether an `if` or `switch` is the whole of what is returned, thrown, assigned or bound.
  func standsAsValue(_ syntax: ExprSyntax) -> Bool {
    guard let parent = syntax.parent else { return true }
    switch parent.kind {
    case .tryExpr, .awaitExpr, .asExpr:
      return parent.as(ExprSyntax.self).map(standsAsValue) ?? true
    case .exprList:
      guard let sequence = parent.parent?.as(SequenceExprSyntax.self) else { return true }
      let elements = each(sequence.elements)
      guard let index = elements.firstIndex(where: { $0.id == syntax.id }) else { return true }
      let rest = elements[(index + 1)...]
      let isConverted = rest.count == 2 && rest.first?.is(UnresolvedAsExprSyntax.self) == true
      guard rest.isEmpty || isConverted else { return false }
      return index == 0 ? standsAsValue(ExprSyntax(sequence)) : elements[index - 1].is(AssignmentExprSyntax.self)
    case .initializerClause, .returnStmt, .throwStmt, .codeBlockItem: return true
    default: return false
    }
  }

  // MARK: Kinds of statements

  func checkStatement(
    _ syntax: StmtSyntax, _ scope: Scope, _ context: FunctionContext, label: String?
  ) -> [Statement] {
    let place = range(syntax, scope)
    switch syntax.kind {
    case .returnStmt:
      return [checkReturn(syntax.cast(ReturnStmtSyntax.self), scope, context)]
    case .expressionStmt:
      let expression = syntax.cast(ExpressionStmtSyntax.self).expression
      if let label {
        if let ifSyntax = expression.as(IfExprSyntax.self) {
          return [.ifElse(checkIf(ifSyntax, scope, context, label: label, isExpression: false))]
        }
        if let switchSyntax = expression.as(SwitchExprSyntax.self) {
          return [.switchCase(checkSwitch(switchSyntax, scope, context, name: label, isExpression: false))]
        }
      }
      return [expressionStatement(expression, scope, context)]
    case .guardStmt:
      let syntax = syntax.cast(GuardStmtSyntax.self)
      let outside = scope.names
      let conditions = checkConditions(syntax.conditions, of: syntax, scope, bindings: scope, context)
      // What the conditions bind is known behind the statement, not in it.
      let body = scope.withNames(outside) { checkStatements(syntax.body.statements, scope.inner(), context) }
      return [.guardElse(conditions, body, place)]
    case .whileStmt:
      let syntax = syntax.cast(WhileStmtSyntax.self)
      let inner = scope.inner()
      let conditions = checkConditions(syntax.conditions, of: syntax, inner, bindings: inner, context)
      let loop = checkLoop(syntax.body, inner, context, name: label, place)
      return [.whileLoop(loop, conditions)]
    case .repeatStmt:
      let syntax = syntax.cast(RepeatStmtSyntax.self)
      let loop = checkLoop(syntax.body, scope, context, name: label, place)
      let condition = checkExpression(
        syntax.condition, scope, expected: boolType, purpose: .condition, context: context)
      return [.repeatLoop(loop, condition)]
    case .forStmt: return checkFor(syntax.cast(ForStmtSyntax.self), scope, context, name: label)
    case .doStmt: return [checkDo(syntax.cast(DoStmtSyntax.self), scope, context, name: label)]
    case .deferStmt:
      let outer = context.targets
      context.targets = []
      context.deferDepth += 1
      let body = checkStatements(syntax.cast(DeferStmtSyntax.self).body.statements, scope.inner(), context)
      context.deferDepth -= 1
      context.targets = outer
      return [.deferred(body)]
    case .breakStmt:
      let name = syntax.cast(BreakStmtSyntax.self).label
      return jump(name, scope, context, isBreak: true, place)
    case .continueStmt:
      let name = syntax.cast(ContinueStmtSyntax.self).label
      return jump(name, scope, context, isBreak: false, place)
    case .fallThroughStmt:
      if !context.targets.contains(where: \.isSwitch) {
        error("'fallthrough' is only allowed inside a switch", place)
        return []
      }
      return [.falls(place)]
    case .throwStmt:
      let expression = syntax.cast(ThrowStmtSyntax.self).expression
      let around = context.handlesErrors.last
      let isUnsaid = around == nil && context.throwsUnsaid
      let expected = (around == nil && !isUnsaid ? context.thrown : around?.declared) ?? errorExistential
      // Of a thrown type that there is none of has been told.
      guard expected != .error else { return [] }
      let value = checkExpression(expression, scope, expected: expected, purpose: .thrown, context: context)
      var own = value.type
      if case .convert(let inner, .existential) = value.kind, !isUnsaid { own = inner.type }
      if value.type != .error {
        noteThrown(
          own == errorExistential ? own : expected == errorExistential ? own : expected, place, context,
          isStatement: true)
      }
      return [.throwError(value, place)]
    case .labeledStmt:
      let labeled = syntax.cast(LabeledStmtSyntax.self)
      if context.targets.contains(where: { $0.name == identifier(labeled.label) }) {
        error("label '\(labeled.label.text)' cannot be reused on an inner statement", range(labeled.label, scope))
      }
      return checkStatement(labeled.statement, scope, context, label: identifier(labeled.label))
    case .missingStmt: return []
    default:
      refuse("this kind of statement", place)
      return []
    }
  }

  private func checkReturn(_ syntax: ReturnStmtSyntax, _ scope: Scope, _ context: FunctionContext) -> Statement {
    let place = range(syntax, scope)
    context.hasReturned = true
    if context.deferDepth > 0 {
      error("'return' cannot transfer control out of a defer statement", place)
      return .returns(nil, place)
    }
    if let expression = context.branchExpression {
      error("cannot use 'return' to transfer control out of '\(expression.word)' expression", place)
      return .returns(nil, place)
    }
    if case .topLevel = context.kind {
      error("return invalid outside of a func", place)
      return .returns(nil, place)
    }
    guard let expression = syntax.expression else {
      if let result = context.result, result != .void, result != .error {
        if case .function(let function) = context.kind {
          switch function.kind {
          case .initializer: return .returns(nil, place)
          case .function, .getter, .setter, .willSet, .didSet, .deinitializer: break
          }
        }
        error("non-void function should return a value", place)
      } else if context.isInferringResult {
        context.inferredResults.append((.void, place))
      }
      return .returns(nil, place)
    }
    if case .function(let function) = context.kind, case .initializer = function.kind {
      if function.isFailable, expression.is(NilLiteralExprSyntax.self) {
        return .returns(Expression(.nilLiteral, function.result, range(expression, scope)), place)
      }
      if expression.is(NilLiteralExprSyntax.self) {
        error("only a failable initializer can return 'nil'", place)
      } else {
        error("'nil' is the only return value permitted in an initializer", place)
      }
      return .returns(nil, place)
    }
    if context.isInferringResult, context.result == nil {
      // The first value that says a type gives it to those after it.
      if context.infersPayload, expression.is(NilLiteralExprSyntax.self) {
        context.startsWithNil = context.startsWithNil || context.inferredResults.isEmpty
        return .returns(nil, place)
      }
      let known = context.inferredResults.first { $0.0 != .error && !expression.is(NilLiteralExprSyntax.self) }?.0
      let expected = known.map { isOptional($0) ? $0 : $0 }
      if expression.is(NilLiteralExprSyntax.self), let known, !isOptional(known) {
        let value = checkExpression(
          expression, scope, expected: optional(known), purpose: .returned, context: context)
        return .returns(value, place)
      }
      let value = checkExpression(expression, scope, expected: expected, purpose: .returned, context: context)
      context.inferredResults.append((value.type, place))
      return .returns(value, place)
    }
    let result = context.result ?? .void
    let isClosure = if case .closure = context.kind { true } else { false }
    if result == .void, expression.as(TupleExprSyntax.self)?.elements.count ?? 1 == 1 {
      let value = checkExpression(expression, scope, expected: nil, purpose: .returned, context: context)
      if value.type != .void, value.type != .error, !isNever(value.type) {
        error(
          isClosure
            ? "cannot convert value of type '\(text(value.type))' to closure result type 'Void'"
            : "unexpected non-void return value in void function", valuePlace(expression, scope))
      }
      return .returns(value, place)
    }
    return .returns(checkReturned(expression, scope, context, result), place)
  }

  private func checkLoop(
    _ body: CodeBlockSyntax, _ scope: Scope, _ context: FunctionContext, name: String?, _ place: SourceRange
  ) -> Loop {
    let label = newLabel()
    context.targets.append(JumpTarget(label: label, name: name, isLoop: true, isSwitch: false))
    // The body may give the loop's names to variables of its own.
    let statements = checkStatements(body.statements, scope.inner(), context)
    context.targets.removeLast()
    return Loop(label: label, body: statements, range: place)
  }

  private func jump(
    _ name: TokenSyntax?, _ scope: Scope, _ context: FunctionContext, isBreak: Bool, _ place: SourceRange
  ) -> [Statement] {
    let target: JumpTarget?
    if let name {
      target = context.targets.last { $0.name == identifier(name) }
      if target == nil {
        let near = Spelling.nearest(to: identifier(name), among: Set(context.targets.compactMap(\.name)))
        let advice = near.map { "; did you mean '\($0)'?" } ?? ""
        error("cannot find label '\(name.text)' in scope\(advice)", range(name, scope))
        return []
      }
      if let target, !isBreak, !target.isLoop {
        error("'continue' cannot be used with non-loop statements", place)
        return []
      }
    } else {
      target = context.targets.last { $0.isLoop || (isBreak && $0.isSwitch) }
    }
    guard let target else {
      error(
        isBreak
          ? context.branchDepth > 0
            ? "unlabeled 'break' is only allowed inside a loop or switch, a labeled break is required to exit an if or do"
            : "'break' is only allowed inside a loop, if, do, or switch"
          : "'continue' is only allowed inside a loop", place)
      return []
    }
    if let expression = context.branchExpression,
      !context.targets.dropFirst(expression.outerTargets).contains(where: { $0.label == target.label })
    {
      let word = isBreak ? "break" : "continue"
      error("cannot use '\(word)' to transfer control out of '\(expression.word)' expression", place)
    }
    return [isBreak ? .breaks(target.label, place) : .continues(target.label, place)]
  }

  private func checkFor(
    _ syntax: ForStmtSyntax, _ scope: Scope, _ context: FunctionContext, name: String?
  ) -> [Statement] {
    let place = range(syntax, scope)
    if let awaitKeyword = syntax.awaitKeyword { refuse("async", range(awaitKeyword, scope)) }
    let declared = syntax.typeAnnotation.map { resolveType($0.type, scope) }
    let sequence = checkExpression(syntax.sequence, scope, expected: declared, purpose: .sequence, context: context)
    let written = lastWritten ?? .plain(sequence.type)
    let inner = scope.inner()
    let owner = libraryProtocol("Sequence")
    var element = Type.error
    var iteratorType = Type.error
    var call = Call(.value(sequence), [])
    if sequence.type != .error {
      if !conforms(sequence.type, owner, scope.environment) {
        if let found = iteration(ofExistential: sequence, owner, scope) {
          (iteratorType, element, call) = found
        } else {
          let extra =
            isOptional(sequence.type)
            ? "for-in loop requires \(quoted(written)) to conform to 'Sequence'; did you mean to unwrap optional?"
            : describeUncalled(sequence, scope)
              ?? "for-in loop requires \(quoted(written)) to conform to 'Sequence'"
          describeSequence(sequence.type, syntax, extra, scope)
        }
      } else if let makeIterator = requirements(of: owner).first(where: { $0.name == "makeIterator" }),
        let iteratorDecl = associatedDecl("Iterator", in: owner), let elementDecl = associatedDecl("Element", in: owner)
      {
        iteratorType = project(iteratorDecl, of: sequence.type).map { canonical($0, scope.environment) } ?? .error
        element = project(elementDecl, of: sequence.type).map { canonical($0, scope.environment) } ?? .error
        call = Call(
          .function(makeIterator, .witness, Substitution([owner.selfParameter: sequence.type]), receiver: sequence), [])
      }
    }
    let iterator = VariableDecl(
      name: "iterator", type: iteratorType, scope: .local, isConstant: false, range: sequence.range)
    iterator.isMutated = true
    var next = Expression(.invalid, optional(element), sequence.range)
    let iteratorProtocol = libraryProtocol("IteratorProtocol")
    if iteratorType != .error, let requirement = requirements(of: iteratorProtocol).first(where: { $0.name == "next" })
    {
      let receiver = Expression(.variable(iterator), iteratorType, sequence.range)
      next = Expression(
        .call(
          Call(
            .function(
              requirement, .witness, Substitution([iteratorProtocol.selfParameter: iteratorType]), receiver: receiver),
            [])), optional(element), sequence.range)
    }
    if let declared, declared != element, element != .error, declared != .error {
      if let converted = Solver(self, scope, context).converted(next: next, from: element, to: declared) {
        next = converted
        element = declared
      } else {
        error(
          "cannot convert sequence element type '\(text(element))' to expected type '\(text(declared))'",
          anchorRange(syntax.sequence, scope))
        element = .error
      }
    }
    let pattern: Pattern
    if syntax.caseKeyword != nil {
      casePattern = .loop
      pattern = checkPattern(
        bare(syntax.pattern, of: element), element, inner, context, bindingIsConstant: nil)
      casePattern = nil
    } else {
      pattern = loopPattern(syntax, element, inner, context)
    }
    note(writtenElement(ofSequence: written), for: pattern)
    let condition = syntax.whereClause.map {
      checkExpression($0.condition, inner, expected: boolType, purpose: .condition, context: context)
    }
    let loop = checkLoop(syntax.body, inner, context, name: name, place)
    return [
      .forIn(
        ForStatement(
          loop: loop, pattern: pattern, sequence: sequence, makeIterator: call, iteratorType: iteratorType,
          iterator: iterator, next: next, condition: condition))
    ]
  }

  private func checkDo(_ syntax: DoStmtSyntax, _ scope: Scope, _ context: FunctionContext, name: String?) -> Statement {
    let place = range(syntax, scope)
    context.branchDepth += 1
    defer { context.branchDepth -= 1 }
    var label: LabelID?
    if let name {
      label = newLabel()
      context.targets.append(JumpTarget(label: label!, name: name, isLoop: false, isSwitch: false))
    }
    defer { if name != nil { context.targets.removeLast() } }
    if syntax.catchClauses.isEmpty {
      if let clause = syntax.throwsClause {
        error("a 'do' statement with a 'throws' clause must have at least one 'catch'", range(clause, scope))
      }
      return .block(checkStatements(syntax.body.statements, scope.inner(), context), label: label)
    }
    let region = CatchRegion()
    region.isExhaustive = syntax.catchesEverything
    region.declared = syntax.throwsClause.flatMap { resolveThrown($0, scope) }
    context.handlesErrors.append(region)
    let body = checkStatements(syntax.body.statements, scope.inner(), context)
    context.handlesErrors.removeLast()
    var errorType = errorExistential
    if let declared = region.declared {
      errorType = declared
    } else if let first = region.types.first, region.types.allSatisfy({ $0 == first }), !region.throwsAny {
      errorType = first
    }
    if !region.throwsAny, region.types.isEmpty, !region.hasUnmarked {
      if let clause = syntax.catchClauses.first {
        warning("'catch' block is unreachable because no errors are thrown in 'do' block", range(clause, scope))
      }
      errorType = region.declared ?? errorExistential
    }
    var catches: [DoStatement.Catch] = []
    for clause in each(syntax.catchClauses) {
      let inner = scope.inner()
      var patterns: [(pattern: Pattern, condition: Expression?)] = []
      var variable: VariableDecl?
      for item in each(clause.catchItems) {
        if let pattern = item.pattern {
          let checked = checkPattern(pattern, errorType, inner, context, bindingIsConstant: nil)
          caseVariables.formUnion(checked.variables)
          let condition = item.whereClause.map {
            checkExpression($0.condition, inner, expected: boolType, purpose: .condition, context: context)
          }
          patterns.append((checked, condition))
        }
      }
      if inner.names["error"] == nil {
        let own = VariableDecl(
          name: "error", type: errorType, scope: .local, isConstant: true, range: range(clause.catchKeyword, scope))
        implicitVariables.insert(own)
        inner.declare("error", .variable(own))
        variable = own
      }
      let statements = checkStatements(clause.body.statements, inner.inner(), context)
      catches.append(DoStatement.Catch(patterns: patterns, error: variable, body: statements))
    }
    var isExhaustive = region.isExhaustive
    if !isExhaustive, errorType != errorExistential {
      // All cases of the type, one by one, are not enough for the compiler.
      isExhaustive = catches.flatMap(\.patterns).contains {
        $0.condition == nil && isTypeTest($0.pattern, of: errorType)
      }
    }
    if !isExhaustive, region.throwsAny || !region.types.isEmpty {
      // What is not caught goes on outwards.
      noteThrown(errorType, region.firstPlace ?? place, context, isRest: true, isStatement: region.startsWithThrow)
    }
    var statement = DoStatement(
      body: body, catches: catches, errorType: errorType, isExhaustive: isExhaustive, label: label, range: place)
    statement.mayThrow = region.throwsAny || !region.types.isEmpty || region.hasUnmarked
    return .doCatch(statement)
  }

  /// Whether a pattern asks for nothing but the type that the value has anyway.
  private func isTypeTest(_ pattern: Pattern, of type: Type) -> Bool {
    guard case .cast(let tested, let inner, _) = pattern, tested == type else { return false }
    switch inner {
    case nil, .wildcard?, .bind?: return true
    case .tuple?, .enumCase?, .optionalSome?, .optionalNone?, .cast?, .expression?: return false
    }
  }

  /// An error of a type leaves here: somebody around must take it. Of a call it is known where it stands behind `try`.
  func noteThrown(
    _ type: Type, _ place: SourceRange, _ context: FunctionContext, of call: SourceRange? = nil, isRest: Bool = false,
    isStatement: Bool = false
  ) {
    if let region = context.handlesErrors.last {
      if region.firstPlace == nil {
        region.firstPlace = place
        region.startsWithThrow = isStatement
      }
      if let declared = region.declared {
        refuseThrown(type, as: declared, call ?? place)
        region.types = [declared]
      } else if type == errorExistential || isStatement && !isRest {
        region.throwsAny = true
      } else if !region.types.contains(type) {
        region.types.append(type)
      }
      return
    }
    switch context.kind {
    case .topLevel: return
    case .closure:
      if context.throwsUnsaid, let allowed = context.thrown { refuseThrown(type, as: allowed, call ?? place) }
    case .function, .initialValue:
      if context.thrown == nil {
        if isRest, isStatement {
          error("error is not handled because the enclosing catch is not exhaustive", place)
        } else if isRest {
          error("errors thrown from here are not handled because the enclosing catch is not exhaustive", place)
        } else if case .initialValue = context.kind {
          error("call can throw, but errors cannot be thrown out of a property initializer", place)
        } else if isStatement {
          error("error is not handled because the enclosing function is not declared 'throws'", place)
        } else {
          error("errors thrown from here are not handled", place)
        }
      } else if let allowed = context.thrown {
        refuseThrown(type, as: allowed, call ?? place)
      }
    }
  }

  /// An error of another type than the one that is said to be thrown.
  private func refuseThrown(_ type: Type, as allowed: Type, _ place: SourceRange) {
    guard allowed != errorExistential, allowed != .error, type != allowed else { return }
    error("thrown expression type '\(text(type))' cannot be converted to error type '\(text(allowed))'", place)
  }
}
