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
    case .member(let base, let field, _, _) where check.isOwnSelf(base) && check.isOwnField(field):
      check.useField(field, expression.range)
    case .conditional(let condition, let then, let otherwise):
      visit(condition)
      branch([{ self.visit(then) }, { self.visit(otherwise) }])
    case .and(let left, let right), .or(let left, let right), .coalesce(let left, let right):
      visit(left)
      branch([{ self.visit(right) }, {}])
    case .ifExpression(let statement): check.follow(branches: statement)
    case .switchExpression(let statement): check.follow(statement)
    case .closure(let closure): check.follow(closure: closure)
    case .assign(let place, let value):
      visit(value)
      assign(place)
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
        return check.useSelf(receiver.range, method: function.name)
      }
    case .delegatedInit(let function, _, let receiver):
      visit(call.arguments)
      if case .nominal(let owner) = function.owner, case .nominal(let own, _) = receiver.type, owner != own {
        check.callSuperInit(receiver.range)
      }
      return
    case .value: break
    }
    super.visit(call)
  }

  private func assign(_ place: Expression) {
    switch place.kind {
    case .variable(let variable):
      if check.isOwnSelf(place) { check.assignWholeSelf() } else { check.assign(variable, place.range) }
    case .member(let base, let field, _, _) where check.isOwnSelf(base) && check.isOwnField(field):
      check.assign(field, place.range)
    case .tuple(let places): places.forEach(assign)
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

/// Whether an initialiser hands its work to another one of the same type.
final class DelegationFinder: TreeWalker {
  private var isFound = false

  static func delegates(_ statements: [Statement]) -> Bool {
    let finder = DelegationFinder()
    finder.visit(statements)
    return finder.isFound
  }

  override func visit(_ call: Call) {
    if case .delegatedInit(let function, _, let receiver) = call.callee, case .nominal(let owner) = function.owner,
      case .nominal(let own, _) = receiver.type, owner == own
    {
      isFound = true
    }
    super.visit(call)
  }
}
