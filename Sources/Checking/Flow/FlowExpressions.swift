import Diagnostics

/// Follows an expression in the order of evaluation, for `FlowCheck`.
final class FlowExpressions: TreeWalker {
  private let check: FlowCheck
  /// Where the call around an argument stands, which is where the compiler sees its places handed over.
  private var callPlace: SourceRange?

  init(_ check: FlowCheck) { self.check = check }

  func follow(_ expression: Expression) { visit(expression) }
  func follow(_ conditions: [Condition]) { visit(conditions) }

  override func visit(_ expression: Expression) {
    switch expression.kind {
    case .variable(let variable): check.use(variable, expression.range)
    // Its type is known before it has any value.
    case .dynamicType(let base) where check.isOwnSelf(base): break
    case .member(let base, let field, _, _) where check.isOwnSelf(base):
      check.useMember(field, check.name(of: field, in: expression.range))
    case .member(let base, let field, _, _) where isPart(field, of: base):
      follow(base, at: check.name(of: field, in: expression.range))
    case .subscripted(let base, _, let arguments, _, _) where isOfArrayVariable(base):
      let bracket = check.bracket(after: base.range)
      if case .member(let owner, let field, _, _) = base.kind, check.isOwnSelf(owner) {
        check.useMember(field, bracket)
      } else {
        follow(base, at: bracket)
      }
      visit(arguments)
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
    case .functionReference(let function, _, _, _) where function.isLocalFunction:
      check.useCaptures(of: function, at: expression.range)
    case .tupleElement(let base, let index):
      guard let (variable, path) = TuplePath.part(index, of: base), variable != check.selfVariable else {
        return super.visit(expression)
      }
      check.use(variable, path, in: expression.range)
    case .assign(let place, let value):
      visit(value)
      assign(place, check.sign(between: place.range, value.range))
    case .call(let call):
      if case .function(let function, _, _, _) = call.callee, function.isLocalFunction {
        check.useCaptures(of: function, at: expression.range)
      }
      let outer = callPlace
      callPlace = place(of: call, in: expression.range)
      visit(call)
      callPlace = outer
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
        if let receiver {
          if function.isMutating, let name = check.nameStart(after: receiver.range) {
            follow(receiver, at: name)
          } else {
            visit(receiver)
          }
        }
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
    check.changedPlace = place.range
    defer { check.changedPlace = nil }
    if let field = partOwner(place) { check.changePart(ofConstant: field, place, sign) }
    switch place.kind {
    case .variable(let variable):
      if check.isOwnSelf(place) { check.assignWholeSelf() } else { check.assign(variable, sign) }
    case .member(let base, let field, _, _) where check.isOwnSelf(base):
      check.assignMember(field, at: sign, place: place.range)
    case .tuple(let places): for place in places { assign(place, place.range) }
    case .tupleElement(let base, let index):
      if let (variable, path) = TuplePath.part(index, of: base), case .tuple(let elements) = variable.type,
        check.assign(variable, path, of: elements.count, sign)
      {
        return
      }
      follow(place, at: sign)
    case .member(let base, let field, _, _) where isStored(field, in: base):
      if case .variable(let variable) = base.kind {
        check.storeMember(of: variable, sign)
      } else if case .member(let owner, let own, _, _) = base.kind, check.isOwnSelf(owner) {
        check.storeMember(ofField: own, sign)
      } else {
        follow(place, at: sign)
      }
    default: follow(place, at: sign)
    }
  }

  /// A place handed over as `inout`.
  override func visit(place: Expression) {
    let around = check.changedPlace
    if around == nil { check.changedPlace = place.range }
    defer { check.changedPlace = around }
    switch place.kind {
    case .variable(let variable): check.pass(variable, callPlace ?? place.range)
    case .member(let base, let field, _, _) where check.isOwnSelf(base):
      check.passMember(field, callPlace ?? place.range)
    case .member(let base, let field, _, _) where isStored(field, in: base): visit(place: base)
    case .subscripted(let base, _, let arguments, _, _):
      follow(base, at: place.range)
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

  // MARK: Where the compiler points

  /// Follows to the variable that a place is part of, of which the use is seen at `sign`.
  private func follow(_ place: Expression, at sign: SourceRange) {
    switch place.kind {
    case .variable(let variable): check.use(variable, sign)
    case .member(let base, let field, _, _) where check.isOwnSelf(base): check.changeMember(field, sign)
    case .member(let base, _, _, _) where !base.type.isReference: follow(base, at: sign)
    case .subscripted(let base, _, let arguments, _, _) where !base.type.isReference:
      follow(base, at: sign)
      visit(arguments)
    case .tupleElement(let base, let index):
      if case .variable(let variable) = base.kind, check.hasValue(variable, part: index) { return }
      follow(base, at: sign)
    case .forceUnwrap(let base): follow(base, at: sign)
    default: visit(place)
    }
  }

  /// The property of `self` that a place is a part of: of a value, not of an object that it refers to.
  private func partOwner(_ place: Expression) -> VariableDecl? {
    switch place.kind {
    case .member(let base, _, _, _), .subscripted(let base, _, _, _, _):
      if case .member(let owner, let field, _, _) = base.kind, check.isOwnSelf(owner) {
        return isValue(base) ? field : nil
      }
      return isValue(base) ? partOwner(base) : nil
    default: return nil
    }
  }

  private func isValue(_ base: Expression) -> Bool {
    if case .nominal(let decl, _) = base.type { decl.kind != .classType } else { false }
  }

  private func isStored(_ field: VariableDecl, in base: Expression) -> Bool {
    guard case .nominal(let decl, _) = base.type else { return false }
    return decl.kind == .structure && field.getter == nil && !field.isLazy
  }

  /// A stored part of a variable is read by itself; a constant is read as a whole.
  private func isPart(_ field: VariableDecl, of base: Expression) -> Bool {
    isStored(field, in: base) && isOfVariable(base)
  }

  private func isOfArrayVariable(_ base: Expression) -> Bool {
    guard case .nominal(let decl, _) = base.type, decl.isLibrary, decl.name == "Array" else { return false }
    return isOfVariable(base)
  }

  private func isOfVariable(_ base: Expression) -> Bool {
    if case .member(let owner, let field, _, _) = base.kind, check.isOwnSelf(owner) { return !field.isConstant }
    guard let root = base.rootVariable else { return false }
    return !root.isConstant
  }

  /// An operator's sign; a function's or method's name.
  private func place(of call: Call, in range: SourceRange) -> SourceRange {
    guard case .function(let function, _, _, let receiver) = call.callee else { return range }
    if LibraryIndex.isOperator(function.name), case .reference(let first)? = call.arguments.first {
      return check.wordStart(after: first.range)
    }
    return receiver.flatMap { check.nameStart(after: $0.range) } ?? range
  }
}
