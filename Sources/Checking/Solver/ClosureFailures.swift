import Diagnostics
internal import SwiftSyntax

/// What is told of a closure of several statements.
extension Solver {
  /// `return xs.map { $0 * n }` where the closure's operands don't go together, and no list is wanted either.
  func describeSpoiledResult(_ root: Node) -> Bool {
    guard let goal = contextualType.map(deep), purpose == .returned || purpose == .initialization,
      case .call(let callee, let arguments) = root.kind, case .member(_, "map") = callee.kind, arguments.count == 1,
      checker.elementOfArray(checker.payload(goal) ?? goal) == nil, !checker.containsVariables(goal), goal != .error,
      let body = state.closures[arguments[0].node.id]?.body, case .call(let operation, let operands) = body.kind,
      operation.operatorFixity == "infix", operands.count == 2
    else { return false }
    let types = operands.map { operandType($0.node) }
    guard types[0] != types[1], types.allSatisfy({ isWhole($0) || isFloating($0) }),
      !operands.contains(where: { isLiteral($0.node) })
    else { return false }
    checker.tellingTogether {
      describeOperator(operation, operands)
      report("no 'map' candidates produce the expected contextual result type '\(text(goal))'", callee.nameRange)
    }
    return true
  }

  /// The compiler takes the statements one after the other, and stops at the first one with a mistake. Names it looks
  /// up before: it tells of all that it can't find.
  func firstFailure(_ diagnostics: [Diagnostic], of closure: ClosureNode, _ scope: Scope) -> [Diagnostic] {
    let errors = diagnostics.filter { $0.severity == .error }
    guard errors.count > 1 else { return diagnostics }
    var steps: [SourceRange] = []
    for item in closure.syntax.statements { addSteps(of: Syntax(item.item), scope, to: &steps) }
    func step(_ diagnostic: Diagnostic) -> Int? {
      steps.firstIndex { $0.start <= diagnostic.range.start && diagnostic.range.start < $0.end }
    }
    guard let first = errors.compactMap(step).min() else { return diagnostics }
    return diagnostics.filter { diagnostic in
      guard diagnostic.severity == .error else { return true }
      guard let own = step(diagnostic) else { return false }
      return own == first || diagnostic.message.hasPrefix("cannot find '") && diagnostic.message.hasSuffix("in scope")
    }
  }

  /// The parts of a statement that are solved by themselves, in their order. Functions and types that are declared within
  /// come after all of them.
  private func addSteps(of syntax: Syntax, _ scope: Scope, to steps: inout [SourceRange]) {
    func add(_ part: some SyntaxProtocol) { steps.append(checker.range(part, scope)) }
    func body(_ block: CodeBlockSyntax) { all(block.statements) }
    func all(_ statements: CodeBlockItemListSyntax) {
      for item in statements { addSteps(of: Syntax(item.item), scope, to: &steps) }
    }
    switch syntax.kind {
    case .expressionStmt: addSteps(of: Syntax(syntax.cast(ExpressionStmtSyntax.self).expression), scope, to: &steps)
    case .labeledStmt: addSteps(of: Syntax(syntax.cast(LabeledStmtSyntax.self).statement), scope, to: &steps)
    case .ifExpr:
      let branch = syntax.cast(IfExprSyntax.self)
      add(branch.conditions)
      body(branch.body)
      switch branch.elseBody {
      case .ifExpr(let next)?: addSteps(of: Syntax(next), scope, to: &steps)
      case .codeBlock(let block)?: body(block)
      case nil: break
      }
    case .switchExpr:
      let choice = syntax.cast(SwitchExprSyntax.self)
      add(choice.subject)
      for case .switchCase(let clause) in choice.cases {
        add(clause.label)
        all(clause.statements)
      }
    case .guardStmt:
      let test = syntax.cast(GuardStmtSyntax.self)
      add(test.conditions)
      body(test.body)
    case .whileStmt:
      let loop = syntax.cast(WhileStmtSyntax.self)
      add(loop.conditions)
      body(loop.body)
    case .repeatStmt:
      let loop = syntax.cast(RepeatStmtSyntax.self)
      body(loop.body)
      add(loop.condition)
    case .forStmt:
      let loop = syntax.cast(ForStmtSyntax.self)
      add(loop.sequence)
      add(loop.pattern)
      if let clause = loop.whereClause { add(clause) }
      body(loop.body)
    case .doStmt:
      let attempt = syntax.cast(DoStmtSyntax.self)
      body(attempt.body)
      for clause in attempt.catchClauses {
        add(clause.catchItems)
        body(clause.body)
      }
    case .deferStmt: body(syntax.cast(DeferStmtSyntax.self).body)
    case .functionDecl, .structDecl, .classDecl, .enumDecl, .typeAliasDecl: break
    default: add(syntax)
    }
  }

  /// What a statement of a closure returns is told of as what the closure gives.
  func locatorInClosure(_ locator: Locator) -> Locator {
    guard purpose == .returned, isInClosure, case .contextual = locator.role else { return locator }
    return Locator(locator.node, .closureResult)
  }

  var isInClosure: Bool {
    if case .closure = context.kind { return true }
    return false
  }
}
