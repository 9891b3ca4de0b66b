/// Walks a typed tree; subclasses override what they look at and call `super` to go on.
class TreeVisitor {
  func visit(_ statements: [Statement]) { for statement in statements { visit(statement) } }

  func visit(_ statement: Statement) {
    switch statement {
    case .expression(let value), .yields(let value), .throwError(let value, _): visit(value)
    case .binding(let pattern, let value, _):
      if let value { visit(value) }
      visit(pattern)
    case .localFunction(let function): visitLocal(function)
    case .ifElse(let found): visit(found)
    case .guardElse(let conditions, let body, _):
      visit(conditions)
      visit(body)
    case .whileLoop(let loop, let conditions):
      visit(conditions)
      visit(loop.body)
    case .repeatLoop(let loop, let condition):
      visit(loop.body)
      visit(condition)
    case .forIn(let found):
      visit(found.sequence)
      visit(found.pattern)
      if let condition = found.condition { visit(condition) }
      visit(found.loop.body)
    case .switchCase(let found): visit(found)
    case .doCatch(let found):
      visit(found.body)
      for clause in found.catches {
        for (pattern, condition) in clause.patterns {
          visit(pattern)
          if let condition { visit(condition) }
        }
        if let variable = clause.error { declare(variable) }
        visit(clause.body)
      }
    case .block(let body, _), .deferred(let body): visit(body)
    case .returns(let value, _): if let value { visit(value) }
    case .breaks, .continues, .falls: break
    }
  }

  func visit(_ found: IfStatement) {
    visit(found.conditions)
    visit(found.then)
    if let otherwise = found.otherwise { visit(otherwise) }
  }

  func visit(_ found: SwitchStatement) {
    visit(found.subject)
    for item in found.cases {
      for (pattern, condition) in item.patterns {
        visit(pattern)
        if let condition { visit(condition) }
      }
      visit(item.body)
    }
  }

  func visit(_ conditions: [Condition]) {
    for condition in conditions {
      switch condition {
      case .boolean(let value): visit(value)
      case .matches(let pattern, let value):
        visit(value)
        visit(pattern)
      }
    }
  }

  func visit(_ pattern: Pattern) {
    switch pattern {
    case .wildcard, .optionalNone: break
    case .bind(let variable): declare(variable)
    case .tuple(let parts), .enumCase(_, let parts, _): parts.forEach(visit)
    case .optionalSome(let inner): visit(inner)
    case .cast(_, let inner, _): if let inner { visit(inner) }
    case .expression(let condition, let subject):
      declare(subject)
      visit(condition)
    }
  }

  func visit(_ argument: Argument) {
    switch argument {
    case .value(let value), .reference(let value): visit(value)
    case .variadic(let values, _): values.forEach(visit)
    case .defaulted: break
    }
  }

  func visit(_ expression: Expression) {
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .nilLiteral, .metatype, .staticMember, .invalid: break
    case .interpolation(let segments):
      for case .value(let value) in segments { visit(value) }
    case .array(let values), .tuple(let values), .enumCase(_, let values): values.forEach(visit)
    case .dictionary(let entries):
      for entry in entries {
        visit(entry.key)
        visit(entry.value)
      }
    case .variable(let variable): use(variable)
    case .member(let base, _, _, _), .tupleElement(let base, _), .forceUnwrap(let base), .optionalChain(let base),
      .bindOptional(let base), .dynamicType(let base), .discard(let base), .tryExpression(let base, _),
      .convert(let base, _), .cast(let base, _):
      visit(base)
    case .subscripted(let base, _, let arguments, _, _):
      visit(base)
      arguments.forEach(visit)
    case .call(let call):
      switch call.callee {
      case .function(let function, _, _, let receiver):
        if let receiver { visit(receiver) }
        use(function)
      case .value(let value): visit(value)
      case .delegatedInit(_, _, let receiver): visit(receiver)
      }
      call.arguments.forEach(visit)
    case .functionReference(let function, _, _, let receiver):
      if let receiver { visit(receiver) }
      use(function)
    case .closure(let closure): visitClosure(closure)
    case .assign(let left, let right):
      visit(right)
      visitAssigned(left)
    case .conditional(let a, let b, let c):
      visit(a)
      visit(b)
      visit(c)
    case .and(let a, let b), .or(let a, let b), .coalesce(let a, let b):
      visit(a)
      visit(b)
    case .ifExpression(let found): visit(found)
    case .switchExpression(let found): visit(found)
    }
  }

  func visitAssigned(_ place: Expression) { visit(place) }

  func visitClosure(_ closure: ClosureExpression) {
    for capture in closure.captures { if let initial = capture.initial { visit(initial) } }
    visit(closure.body)
  }

  func visitLocal(_ function: FunctionDecl) { if let body = function.body { visit(body) } }

  func declare(_ variable: VariableDecl) {}
  func use(_ variable: VariableDecl) {}
  func use(_ function: FunctionDecl) {}
}
