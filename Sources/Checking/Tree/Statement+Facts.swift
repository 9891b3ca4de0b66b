import Diagnostics

extension Statement {
  /// Where it stands, as far as the tree says.
  package var range: SourceRange? {
    switch self {
    case .expression(let expression), .yields(let expression): expression.range
    case .binding(_, _, let range), .guardElse(_, _, let range), .returns(_, let range), .breaks(_, let range),
      .continues(_, let range), .falls(let range), .throwError(_, let range):
      range
    case .localFunction(let function): function.range
    case .ifElse(let statement): statement.range
    case .whileLoop(let loop, _), .repeatLoop(let loop, _): loop.range
    case .forIn(let statement): statement.loop.range
    case .switchCase(let statement): statement.range
    case .doCatch(let statement): statement.range
    case .block(let body, _), .deferred(let body): body.first?.range
    }
  }

  var isLoop: Bool {
    switch self {
    case .whileLoop, .repeatLoop, .forIn: true
    case .expression, .binding, .localFunction, .ifElse, .guardElse, .switchCase, .doCatch, .block, .deferred, .returns,
      .breaks, .continues, .falls, .throwError, .yields:
      false
    }
  }

  /// `if true`.
  var isDecided: Bool {
    if case .ifElse(let statement) = self { statement.conditions.allSatisfy(\.isTrue) } else { false }
  }

  /// The keyword of a statement that leaves its block.
  var leavingKeyword: String? {
    switch self {
    case .returns: "return"
    case .breaks: "break"
    case .continues: "continue"
    case .throwError: "throw"
    case .expression, .binding, .localFunction, .ifElse, .guardElse, .whileLoop, .repeatLoop, .forIn, .switchCase,
      .doCatch, .block, .deferred, .falls, .yields:
      nil
    }
  }
}

extension Pattern {
  /// The variables it binds, in order.
  package var variables: [VariableDecl] {
    switch self {
    case .wildcard, .optionalNone, .expression: []
    case .bind(let variable): [variable]
    case .tuple(let elements), .enumCase(_, let elements, _): elements.flatMap(\.variables)
    case .optionalSome(let inner): inner.variables
    case .cast(_, let inner, _): inner?.variables ?? []
    }
  }
}

extension Condition {
  /// What it binds.
  package var variables: [VariableDecl] {
    if case .matches(let pattern, _) = self { pattern.variables } else { [] }
  }

  var isTrue: Bool {
    if case .boolean(let expression) = self { expression.isTrue } else { false }
  }

  var isFalse: Bool {
    if case .boolean(let expression) = self { expression.isFalse } else { false }
  }
}

extension Expression {
  /// The literal `true`, or the opposite of one that is false.
  var isTrue: Bool {
    if case .boolean(true) = kind { true } else { negated?.isFalse ?? false }
  }

  var isFalse: Bool {
    if case .boolean(false) = kind { true } else { negated?.isTrue ?? false }
  }

  /// What `!` stands before.
  private var negated: Expression? {
    guard case .call(let call) = kind, case .function(let function, _, _, _) = call.callee, function.name == "!",
      call.arguments.count == 1, case .value(let operand) = call.arguments[0]
    else { return nil }
    return operand
  }
}

extension VariableDecl {
  /// A `var` of optional type: nil where nothing else is said.
  package var startsAsNil: Bool {
    guard !isConstant, case .nominal(let decl, _) = type else { return false }
    return decl.isLibrary && decl.name == "Optional"
  }
}
