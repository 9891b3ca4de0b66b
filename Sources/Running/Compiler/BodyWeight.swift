import Checking

/// How much there is to compile in a function's body, and whether all of it can be compiled in another function's code:
/// no loops, which make the call itself cheap, no closures, and nothing that throws.
struct BodyWeight {
  private var left: Int

  init(limit: Int) { left = limit }

  var isWithin: Bool { left >= 0 }

  mutating func add(_ statements: [Statement]) {
    for statement in statements where isWithin { add(statement) }
  }

  private mutating func refuse() { left = -1 }

  private mutating func add(_ statement: Statement) {
    switch statement {
    case .expression(let expression): add(expression)
    case .binding(let pattern, let value, _):
      add(pattern)
      if let value { add(value) }
    case .ifElse(let inner): add(inner)
    case .guardElse(let conditions, let otherwise, _):
      conditions.forEach { add($0) }
      add(otherwise)
    case .returns(let value, _):
      left -= 1
      if let value { add(value) }
    case .yields(let value): add(value)
    case .block(let body, _): add(body)
    case .localFunction, .whileLoop, .repeatLoop, .forIn, .switchCase, .doCatch, .deferred, .breaks, .continues, .falls,
      .throwError:
      refuse()
    }
  }

  private mutating func add(_ statement: IfStatement) {
    statement.conditions.forEach { add($0) }
    add(statement.then)
    add(statement.otherwise ?? [])
  }

  private mutating func add(_ condition: Condition) {
    switch condition {
    case .boolean(let expression): add(expression)
    case .matches(let pattern, let expression):
      add(pattern)
      add(expression)
    }
  }

  private mutating func add(_ pattern: Pattern) {
    switch pattern {
    case .wildcard, .bind, .optionalNone: left -= 1
    case .tuple(let parts): parts.forEach { add($0) }
    case .optionalSome(let inner): add(inner)
    case .enumCase, .cast, .expression: refuse()
    }
  }

  private mutating func add(_ expression: Expression) {
    guard isWithin else { return }
    left -= 1
    switch expression.kind {
    case .integer, .floating, .boolean, .string, .nilLiteral, .variable, .metatype: break
    case .member(let inner, _, _, _), .tupleElement(let inner, _), .forceUnwrap(let inner), .discard(let inner):
      add(inner)
    case .staticMember: left -= 1
    case .subscripted(let base, _, let arguments, _, _):
      add(base)
      arguments.forEach { add($0) }
    case .tuple(let elements): elements.forEach { add($0) }
    case .enumCase(_, let payload): payload.forEach { add($0) }
    case .call(let call): add(call)
    case .assign(let target, let value):
      add(target)
      add(value)
    case .conditional(let condition, let yes, let no):
      add(condition)
      add(yes)
      add(no)
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      add(left)
      add(right)
    case .ifExpression(let statement): add(statement)
    case .convert(let inner, _): add(inner)
    case .interpolation, .array, .dictionary, .optionalChain, .bindOptional, .functionReference, .closure,
      .dynamicType, .tryExpression, .switchExpression, .block, .cast, .invalid:
      refuse()
    }
  }

  private mutating func add(_ call: Call) {
    switch call.callee {
    case .function(let function, _, _, let receiver):
      if let receiver { add(receiver) }
      if function.evaluatesInPlace { return call.arguments.forEach { add(inPlace: $0) } }
    case .value(let function): add(function)
    case .delegatedInit: refuse()
    }
    call.arguments.forEach { add($0) }
  }

  /// An autoclosure that is evaluated where the call stands. A message is written only when all ends, so that it is not
  /// as much as it is long.
  private mutating func add(inPlace argument: Argument) {
    guard case .value(let expression) = argument, case .closure(let closure) = expression.kind,
      let given = closure.givenExpression
    else { return add(argument) }
    guard case .interpolation(let segments) = given.kind else { return add(given) }
    var message = BodyWeight(limit: 40)
    for case .value(let part) in segments { message.add(part) }
    if message.isWithin { left -= 2 } else { refuse() }
  }

  private mutating func add(_ argument: Argument) {
    switch argument {
    case .value(let expression): add(expression)
    case .reference(let place):
      left -= 1
      add(place)
    case .variadic: refuse()
    case .defaulted: left -= 1
    }
  }
}
