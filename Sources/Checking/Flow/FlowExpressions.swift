import Diagnostics

/// Follows an expression in the order of evaluation, for `FlowCheck`.
final class FlowExpressions: TreeWalker {
  private let check: FlowCheck

  init(_ check: FlowCheck) { self.check = check }

  func follow(_ expression: Expression) { visit(expression) }
  func follow(_ conditions: [Condition]) { visit(conditions) }

  override func visit(_ expression: Expression) {
    switch expression.kind {
    case .variable(let variable): check.use(variable, expression.range)
    case .member(let base, let field, _, _) where check.isOwnSelf(base):
      check.useMember(field, expression.range)
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      branch([{ self.visit(then) }, { self.visit(otherwise) }])
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      visit(left)
      branch([{ self.visit(right) }, {}])
    case .ifExpression(let statement): check.follow(branches: statement)
    case .switchExpression(let statement): check.follow(statement)
    case .block(let statements, let value):
      statements.forEach(check.follow)
      visit(value)
    case .closure(let closure): check.follow(closure: closure)
    case .tupleElement(let base, let index):
      if case .variable(let variable) = base.kind, check.hasValue(variable, part: index) { return }
      super.visit(expression)
    case .assign(let place, let value):
      visit(value)
      assign(place, check.sign(between: place.range, value.range))
    case .call(let call):
      visit(call)
      if expression.type.isNever { check.state = .unreachable }
    default: super.visit(expression)
    }
  }

  override func visit(_ call: Call) {
    switch call.callee {
    case .function(let function, _, _, let receiver):
      if let receiver, check.isOwnSelf(receiver) {
        visit(call.arguments)
        check.useSelf(receiver.range, .method(function.name))
      } else {
        if let receiver { visit(receiver) }
        visit(call.arguments)
      }
      if function.thrown != nil { check.noteThrow() }
    case .delegatedInit(let function, _, let receiver, _):
      visit(call.arguments)
      if case .variable = receiver.kind {
        check.callSelfInit(check.name(after: receiver.range))
      } else {
        check.callSuperInit(check.name(after: receiver.range))
      }
      if function.thrown != nil { check.noteThrow() }
    case .value(let callee):
      visit(callee)
      visit(call.arguments)
      if case .function(let function) = callee.type, function.thrown != nil { check.noteThrow() }
    }
  }

  /// `sign` is where the compiler sees the assignment.
  private func assign(_ place: Expression, _ sign: SourceRange) {
    switch place.kind {
    case .variable(let variable):
      if check.isOwnSelf(place) { check.assignWholeSelf() } else { check.assign(variable, sign) }
    case .member(let base, let field, _, _) where check.isOwnSelf(base):
      check.assignMember(field, at: sign)
    case .tuple(let places): for place in places { assign(place, place.range) }
    case .tupleElement(let base, let index):
      if case .variable(let variable) = base.kind, case .tuple(let elements) = base.type,
        check.assign(variable, part: index, of: elements.count)
      {
        return
      }
      visit(place)
    default: visit(place)
    }
  }

  /// A place handed over as `inout`.
  override func visit(place: Expression) {
    switch place.kind {
    case .variable(let variable): check.pass(variable, place.range)
    case .member(let base, let field, _, _) where check.isOwnSelf(base): check.passMember(field, place.range)
    case .subscripted(let base, _, let arguments, _, _):
      visit(place: base)
      visit(arguments)
    case .tupleElement(let base, _), .forceUnwrap(let base): visit(place: base)
    default: visit(place)
    }
  }

  private func branch(_ branches: [() -> Void]) {
    let start = check.state
    var end = FlowState.unreachable
    for follow in branches {
      check.state = start
      follow()
      end = end.merged(with: check.state)
    }
    check.state = end
  }
}
