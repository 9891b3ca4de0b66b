/// Visits a checked tree in the order of evaluation. Subclasses override what they look at and call `super` to go on.
class TreeWalker {
  func visit(_ statements: [Statement]) {
    for statement in statements { visit(statement) }
  }

  func visit(_ statement: Statement) {
    switch statement {
    case .expression(let expression), .yields(let expression): visit(expression)
    case .binding(let pattern, let value, _):
      if let value { visit(value) }
      visit(pattern)
    case .localFunction(let function): visit(local: function)
    case .ifElse(let statement): visit(statement)
    case .guardElse(let conditions, let otherwise, _):
      visit(conditions)
      visit(otherwise)
    case .whileLoop(let loop, let conditions):
      visit(conditions)
      visit(loop.body)
    case .repeatLoop(let loop, let condition):
      visit(loop.body)
      visit(condition)
    case .forIn(let statement): visit(statement)
    case .switchCase(let statement): visit(statement)
    case .doCatch(let statement): visit(statement)
    case .block(let body, _), .deferred(let body): visit(body)
    case .returns(let value, _):
      if let value { visit(value) }
    case .throwError(let value, _): visit(value)
    case .breaks, .continues, .falls: break
    }
  }

  func visit(_ conditions: [Condition]) {
    for condition in conditions {
      switch condition {
      case .boolean(let expression): visit(expression)
      case .matches(let pattern, let expression):
        visit(expression)
        visit(pattern)
      }
    }
  }

  func visit(_ statement: IfStatement) {
    visit(statement.conditions)
    visit(statement.then)
    if let otherwise = statement.otherwise { visit(otherwise) }
  }

  func visit(_ statement: ForStatement) {
    visit(statement.sequence)
    visit(statement.pattern)
    if let condition = statement.condition { visit(condition) }
    visit(statement.loop.body)
  }

  func visit(_ statement: SwitchStatement) {
    visit(statement.subject)
    for entry in statement.cases {
      for (pattern, condition) in entry.patterns {
        visit(pattern)
        if let condition { visit(condition) }
      }
      visit(entry.body)
    }
  }

  func visit(_ statement: DoStatement) {
    visit(statement.body)
    for entry in statement.catches {
      for (pattern, condition) in entry.patterns {
        visit(pattern)
        if let condition { visit(condition) }
      }
      if let error = entry.error { declare(error) }
      visit(entry.body)
    }
  }

  func visit(_ pattern: Pattern) {
    switch pattern {
    case .wildcard, .optionalNone: break
    case .bind(let variable): declare(variable)
    case .tuple(let elements), .enumCase(_, let elements, _):
      for element in elements { visit(element) }
    case .optionalSome(let inner): visit(inner)
    case .cast(_, let inner, _):
      if let inner { visit(inner) }
    case .expression(let expression, let subject):
      declare(subject)
      visit(expression)
    }
  }

  /// A variable that a pattern or a `catch` brings.
  func declare(_ variable: VariableDecl) {}

  func visit(local function: FunctionDecl) {
    if let body = function.body { visit(body) }
  }

  func visit(_ closure: ClosureExpression) {
    for capture in closure.captures {
      if let initial = capture.initial { visit(initial) }
    }
    visit(closure.body)
  }

  /// A place that is written (assigned, passed `inout`, or changed by a mutating call).
  func visit(place: Expression) { visit(place) }

  func visit(_ arguments: [Argument]) {
    for argument in arguments {
      switch argument {
      case .value(let expression): visit(expression)
      case .reference(let expression): visit(place: expression)
      case .variadic(let expressions, _):
        for expression in expressions { visit(expression) }
      // It belongs to the callee's declaration, and uses nothing of this body.
      case .defaulted: break
      }
    }
  }

  func visit(_ call: Call) {
    switch call.callee {
    case .function(let function, _, _, let receiver):
      if let receiver {
        if function.isMutating { visit(place: receiver) } else { visit(receiver) }
      }
    case .value(let callee): visit(callee)
    case .delegatedInit(_, _, let receiver, _): visit(place: receiver)
    }
    visit(call.arguments)
  }

  func visit(_ expression: Expression) {
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .nilLiteral, .variable, .staticMember, .metatype, .invalid: break
    case .interpolation(let segments):
      for case .value(let inner) in segments { visit(inner) }
    case .array(let elements), .tuple(let elements), .enumCase(_, let elements):
      for element in elements { visit(element) }
    case .dictionary(let entries):
      for (key, value) in entries {
        visit(key)
        visit(value)
      }
    case .member(let base, _, _, _), .tupleElement(let base, _), .forceUnwrap(let base), .optionalChain(let base),
      .bindOptional(let base), .dynamicType(let base), .discard(let base), .tryExpression(let base, _),
      .convert(let base, _), .cast(let base, _):
      visit(base)
    case .subscripted(let base, _, let arguments, _, _):
      visit(base)
      visit(arguments)
    case .call(let call): visit(call)
    case .functionReference(_, _, _, let receiver):
      if let receiver { visit(receiver) }
    case .closure(let closure): visit(closure)
    case .assign(let place, let value):
      visit(value)
      visit(place: place)
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      visit(then)
      visit(otherwise)
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      visit(left)
      visit(right)
    case .ifExpression(let statement): visit(statement)
    case .switchExpression(let statement): visit(statement)
    case .block(let statements, let value):
      visit(statements)
      visit(value)
    }
  }
}

extension Expression {
  /// What a place is a part of.
  var placeBase: Expression? {
    switch kind {
    case .member(let base, _, _, _), .subscripted(let base, _, _, _, _), .tupleElement(let base, _),
      .forceUnwrap(let base), .optionalChain(let base), .bindOptional(let base):
      base
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .variable,
      .staticMember, .call, .enumCase, .functionReference, .closure, .metatype, .dynamicType, .assign, .discard,
      .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block, .convert, .cast,
      .invalid:
      nil
    }
  }

  /// The variable that a place is part of, when its owner is a variable of a value type all the way down: writing the
  /// place writes that variable. A class instance on the way ends it.
  var rootVariable: VariableDecl? {
    switch kind {
    case .variable(let variable): variable
    case .member(let base, _, _, _), .subscripted(let base, _, _, _, _):
      base.type.isReference ? nil : base.rootVariable
    case .tupleElement(let base, _), .forceUnwrap(let base), .optionalChain(let base), .bindOptional(let base):
      base.rootVariable
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple,
      .staticMember, .call, .enumCase, .functionReference, .closure, .metatype, .dynamicType, .assign, .discard,
      .conditional, .and, .or, .coalesce, .tryExpression, .ifExpression, .switchExpression, .block, .convert, .cast,
      .invalid:
      nil
    }
  }
}

extension Type {
  /// A class instance: what is written through it is not the variable that holds it.
  var isReference: Bool {
    switch self {
    case .nominal(let declaration, _): declaration.kind == .classType
    case .existential(let type): type.isAnyObject || type.superclass != nil
    case .generic, .associated, .tuple, .function, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  var isNever: Bool {
    if case .nominal(let declaration, _) = self { declaration.name == "Never" && declaration.isLibrary } else { false }
  }
}
