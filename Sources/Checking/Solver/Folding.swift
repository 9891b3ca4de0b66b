import Diagnostics
internal import SwiftSyntax

/// Puts the operands and operators of a sequence into a tree by precedence.
extension Solver {
  struct Operand {
    var syntax: ExprSyntax
  }

  func generateSequence(_ elements: [ExprSyntax], _ scope: Scope, whole: ExprSyntax) -> Node {
    var position = 0
    let (told, missing) = (checker.diagnostics.count, missingOperators.count)
    let node = fold(elements, &position, above: nil, scope, whole)
    if missingOperators.count > missing { checker.tellOperatorsFirst(from: told, of: elements, scope) }
    return node
  }

  /// The operator whose right operand is being put together.
  struct OperatorAbove {
    var group: OperatorTable.Group
    var syntax: ExprSyntax
  }

  /// The infix parts of a sequence.
  private enum Infix {
    case binary(TokenSyntax)
    case assignment
    case ternary(ExprSyntax)
    case cast(ExprSyntax, Node.CastForm)
    case arrow

    var precedenceName: String? {
      switch self {
      case .binary: nil
      case .assignment: "AssignmentPrecedence"
      case .ternary: "TernaryPrecedence"
      case .cast: "CastingPrecedence"
      case .arrow: "FunctionArrowPrecedence"
      }
    }
  }

  private func infix(_ syntax: ExprSyntax) -> Infix? {
    switch syntax.kind {
    case .binaryOperatorExpr: return .binary(syntax.cast(BinaryOperatorExprSyntax.self).operator)
    case .assignmentExpr: return .assignment
    case .unresolvedTernaryExpr: return .ternary(syntax.cast(UnresolvedTernaryExprSyntax.self).thenExpression)
    case .unresolvedIsExpr: return .cast(syntax, .test)
    case .unresolvedAsExpr:
      switch syntax.cast(UnresolvedAsExprSyntax.self).questionOrExclamationMark?.text {
      case "?": return .cast(syntax, .conditional)
      case "!": return .cast(syntax, .forced)
      default: return .cast(syntax, .coerce)
      }
    case .arrowExpr: return .arrow
    default: return nil
    }
  }

  private func group(of infix: Infix, _ syntax: ExprSyntax, _ scope: Scope) -> OperatorTable.Group {
    if let name = infix.precedenceName { return checker.precedenceGroup(name) ?? OperatorTable.Group(name: name) }
    guard case .binary(let token) = infix else { return OperatorTable.Group(name: "DefaultPrecedence") }
    if let group = checker.precedence(of: token.text) { return group }
    if missingOperators.insert(token.text).inserted {
      report(
        unknownOperator(token.text), checker.range(token, scope))
    }
    return checker.precedenceGroup("DefaultPrecedence") ?? OperatorTable.Group(name: "DefaultPrecedence")
  }

  private func unknownOperator(_ name: String) -> String {
    if name == "**", checker.importsC { return "no operator '**' is defined; did you mean 'pow(_:_:)'?" }
    if checker.undeclaredOperators.contains(name) { return "operator is not a known binary operator" }
    if [true, false].contains(where: { checker.isUnaryOperator(name, isPrefix: $0) }) {
      return "'\(name)' is not a binary operator"
    }
    let meant = ["..": "...", "++": "+= 1", "--": "-= 1"][name].map { "; did you mean '\($0)'?" } ?? ""
    return "cannot find operator '\(name)' in scope" + meant
  }

  /// One operand and all operators after it that bind tighter than `above`.
  private func fold(
    _ elements: [ExprSyntax], _ position: inout Int, above: OperatorAbove?, _ scope: Scope, _ whole: ExprSyntax
  ) -> Node {
    var left = operand(elements, &position, scope, whole)
    while position < elements.count {
      let syntax = elements[position]
      guard let infix = infix(syntax) else { break }
      let own = group(of: infix, syntax, scope)
      if let above {
        switch checker.compare(own, above.group) {
        case .higher: break
        case .lower: return left
        case .same:
          switch own.associativity {
          case .left: return left
          case .right: break
          case .none:
            report(
              "adjacent operators are in non-associative precedence group '\(own.name)'",
              checker.range(above.syntax, scope))
            return left
          }
        case .unrelated:
          if !isUnknown(syntax), !isUnknown(above.syntax) {
            report(
              "adjacent operators are in unordered precedence groups '\(above.group.name)' and '\(own.name)'",
              checker.range(above.syntax, scope))
          }
          return left
        }
      }
      position += 1
      left = combine(left, infix, syntax, own, elements, &position, scope, whole)
    }
    return left
  }

  /// Whether an operator has been told of as unknown.
  private func isUnknown(_ syntax: ExprSyntax) -> Bool {
    syntax.as(BinaryOperatorExprSyntax.self).map { missingOperators.contains($0.operator.text) } ?? false
  }

  /// `try` on the right of an operator covers too little to be meant, but for assignments.
  private func checkMark(_ syntax: ExprSyntax?, after group: OperatorTable.Group, _ scope: Scope) {
    guard let syntax, !group.isAssignment else { return }
    if let attempt = syntax.as(TryExprSyntax.self) {
      report(
        "'try\(attempt.questionOrExclamationMark?.text ?? "")' cannot appear to the right of a non-assignment operator",
        checker.range(attempt.tryKeyword, scope))
    }
  }

  /// `try` covers everything to its right.
  private func operand(
    _ elements: [ExprSyntax], _ position: inout Int, _ scope: Scope, _ whole: ExprSyntax
  ) -> Node {
    guard position < elements.count else { return invalidNode(whole, scope) }
    let syntax = elements[position]
    if let attempt = syntax.as(TryExprSyntax.self) {
      var rest = elements
      rest[position] = attempt.expression
      let inner = fold(rest, &position, above: nil, scope, whole)
      return attemptNode(inner, attempt, scope)
    }
    if let wait = syntax.as(AwaitExprSyntax.self) {
      refuse("async", wait.awaitKeyword, scope)
      position += 1
      return closedGenerate(wait.expression, scope)
    }
    position += 1
    if syntax.is(DiscardAssignmentExprSyntax.self), position < elements.count,
      elements[position].is(AssignmentExprSyntax.self)
    {
      let range = checker.range(syntax, scope)
      return node(.discard(node(.invalid, .error, range, scope)), .error, range, scope)
    }
    if let tuple = syntax.as(TupleExprSyntax.self), position < elements.count,
      elements[position].is(AssignmentExprSyntax.self)
    {
      noteDiscards(in: tuple)
    }
    return closedGenerate(syntax, scope)
  }

  /// `(first, _) = pair`: in a tuple that is assigned to, `_` is a place.
  private func noteDiscards(in tuple: TupleExprSyntax) {
    for element in each(tuple.elements) {
      if element.expression.is(DiscardAssignmentExprSyntax.self) { discards.insert(element.expression.id) }
      if let inner = element.expression.as(TupleExprSyntax.self) { noteDiscards(in: inner) }
    }
  }

  private func combine(
    _ left: Node, _ infix: Infix, _ syntax: ExprSyntax, _ own: OperatorTable.Group, _ elements: [ExprSyntax],
    _ position: inout Int, _ scope: Scope, _ whole: ExprSyntax
  ) -> Node {
    let above = OperatorAbove(group: own, syntax: syntax)
    switch infix {
    case .binary(let token):
      checkMark(position < elements.count ? elements[position] : nil, after: own, scope)
      let right = fold(elements, &position, above: above, scope, whole)
      return operatorCall(token, "infix", [left, right], scope, joined(left.range, right.range))
    case .assignment:
      let right = fold(elements, &position, above: above, scope, whole)
      return assignmentNode(left, right, scope, at: checker.range(syntax, scope))
    case .ternary(let then):
      let middle = closedGenerate(then, scope)
      let right = fold(elements, &position, above: above, scope, whole)
      return conditionalNode(left, middle, right, scope)
    case .cast(_, let form):
      guard position < elements.count, let type = elements[position].as(TypeExprSyntax.self) else {
        position += 1
        return invalidNode(whole, scope)
      }
      position += 1
      if type.type.as(IdentifierTypeSyntax.self)?.name.text != "Self", checker.refusesCast(to: type.type, scope) {
        hasReported = true
        return invalidNode(whole, scope)
      }
      return castNode(left, type.type, form, scope, operatorRange: checker.range(syntax, scope))
    case .arrow:
      refuse("function types in expressions", syntax, scope)
      _ = fold(elements, &position, above: above, scope, whole)
      return invalidNode(whole, scope)
    }
  }

  func joined(_ a: SourceRange, _ b: SourceRange) -> SourceRange {
    SourceRange(a.source, Int(min(a.start, b.start)), Int(max(a.end, b.end)))
  }
}

extension Checker {
  /// Where nothing is known of an operator, this is told before its operands are looked at.
  fileprivate func tellOperatorsFirst(from count: Int, of elements: [ExprSyntax], _ scope: Scope) {
    let places = Set(
      elements.compactMap { $0.as(BinaryOperatorExprSyntax.self).map { range($0.operator, scope) } })
    let told = Array(diagnostics[count...])
    diagnostics.replaceSubrange(
      count..., with: told.filter { places.contains($0.range) } + told.filter { !places.contains($0.range) })
    guard let start = told.map(\.range.start).min() else { return }
    for diagnostic in told where places.contains(diagnostic.range) { togetherStarts[diagnostic] = start }
  }
}
