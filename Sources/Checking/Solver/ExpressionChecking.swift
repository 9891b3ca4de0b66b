import Diagnostics
internal import SwiftSyntax

/// What an expression is for: diagnostics are worded by it.
enum ExpressionPurpose {
  /// A statement of its own, whose value nobody takes.
  case discarded
  case statement, initialization, defaultArgument, condition, returned, thrown, interpolation, sequence, subject,
    rawValue
  case other
}

extension Checker {
  func checkExpression(
    _ syntax: ExprSyntax, _ scope: Scope, expected: Type?, purpose: ExpressionPurpose, context: FunctionContext? = nil
  ) -> Expression {
    var tries = context?.branchTries ?? []
    defer { context?.branchTries = tries }
    return checkExpression(syntax, scope, expected: expected, purpose: purpose, context: context, tryDepth: &tries)
  }

  /// Checks one expression; with an expected type the result is converted to it.
  func checkExpression(
    _ syntax: ExprSyntax, _ scope: Scope, expected: Type?, purpose: ExpressionPurpose, context: FunctionContext?,
    tryDepth: inout [TryMark]
  ) -> Expression {
    nestingDepth += 1
    defer { nestingDepth -= 1 }
    guard nestingDepth < 160 else {
      error("expression is nested too deeply", range(syntax, scope))
      return Expression(.invalid, .error, range(syntax, scope))
    }
    let outerPlaceholders = unboundArgument
    unboundArgument = nil
    defer { unboundArgument = outerPlaceholders }
    let context = context ?? FunctionContext(.initialValue, result: nil, thrown: nil, outer: nil)
    if syntax.is(IfExprSyntax.self) || syntax.is(SwitchExprSyntax.self), purpose != .interpolation {
      return checkControl(syntax, scope, expected: expected, context, tries: &tryDepth)
    }
    if let attempt = syntax.as(TryExprSyntax.self), let control = attempt.controlInside, purpose != .interpolation {
      return checkAttempt(attempt, control, scope, expected: expected, purpose: purpose, context, &tryDepth)
    }
    let solver = Solver(self, scope, context)
    solver.tryDepth = tryDepth
    let root = solver.closedGenerate(syntax, scope)
    let result = solver.finish(root, expected: expected, purpose: purpose)
    tryDepth = solver.tryDepth
    return result
  }

  /// `try if …` and `try switch …` mark what is called in the branches, whose values give the type.
  private func checkAttempt(
    _ attempt: TryExprSyntax, _ control: ExprSyntax, _ scope: Scope, expected: Type?, purpose: ExpressionPurpose,
    _ context: FunctionContext, _ tries: inout [TryMark]
  ) -> Expression {
    if purpose == .discarded {
      let word = control.is(IfExprSyntax.self) ? "if" : "switch"
      error(
        "'\(word)' may only be used as expression in return, throw, or as the source of an assignment",
        range(control, scope))
      return Expression(.invalid, .error, range(attempt, scope))
    }
    let kind: Expression.TryKind =
      switch attempt.questionOrExclamationMark?.text {
      case "?": .optional
      case "!": .forced
      default: .plain
      }
    let wanted = if kind == .optional, let expected { payload(expected) ?? expected } else { expected }
    tries.append(TryMark(kind: kind, range: range(attempt.tryKeyword, scope)))
    let value = checkControl(control, scope, expected: wanted, context, tries: &tries)
    let mark = tries.removeLast()
    if !mark.hasThrown, value.type != .error {
      warning("no calls to throwing functions occur within 'try' expression", mark.range)
    }
    let isWrapped = kind == .optional && value.type != .error && !isOptional(value.type)
    return Expression(.tryExpression(value, kind), isWrapped ? optional(value.type) : value.type, range(attempt, scope))
  }
}

extension TryExprSyntax {
  /// The `if` or `switch` that is all that `try` marks.
  var controlInside: ExprSyntax? {
    expression.is(IfExprSyntax.self) || expression.is(SwitchExprSyntax.self) ? expression : nil
  }
}

extension Solver {
  /// Solves, and writes the tree down; or says what is wrong.
  func finish(_ root: Node, expected: Type?, purpose: ExpressionPurpose) -> Expression {
    checker.lastWritten = nil
    contextualWritten = checker.expectedWritten
    checker.expectedWritten = nil
    rootNode = root
    self.purpose = purpose
    var expected = expected
    if purpose == .sequence, let wanted = expected {
      expected = nil
      if wanted != .error { askElements(of: root, toBecome: wanted) }
    }
    contextualType = expected
    if expected == nil, purpose == .initialization { hideTensorFunctions(ofBare: root) }
    var bare = state
    if let expected, expected != .error {
      let role: Locator.Role = purpose == .condition ? .condition : .contextual
      add(.convert(root.type, expected, Locator(root, role)))
    } else if expected == nil, purpose != .statement, case .variable(let index) = shallow(root.type) {
      if state.variables[index].literal == .nothing {
        report("'nil' requires a contextual type", root.range)
        return Expression(.invalid, .error, root.range)
      }
    }
    if purpose == .sequence, case .reference(_, let overloads) = root.kind, overloads.contains(where: \.isForced) {
      // An implicitly unwrapped optional is taken out where its elements are wanted.
      add(.conforms(root.type, checker.libraryProtocol("Sequence"), Locator(root, .other)))
    }
    var saved = state
    var solved = solve()
    while !hasReported, !isTooComplex, relist(solved, in: &saved) {
      for listed in listedOperators { bare.candidates[listed.node.id] = saved.candidates[listed.node.id] }
      state = saved
      ambiguous = nil
      solved = solve()
    }
    if let solution = solved, !hasReported, solution.score.disfavored > 0 || handsOnOperator,
      makesTensors(root, solution)
    {
      // Swift with numbers alone would not take it, and nobody spoke of tensors.
      isWithoutTensors = true
      lastLook = [:]
      ambiguous = nil
      state = saved
      solved = solve()
    }
    if let solution = solved, !hasReported {
      state = solution
      if let ambiguous {
        if hasBrokenPart(root) || checker.redeclaredNames.contains(String(ambiguous.name.prefix { $0 != "(" })) {
          hasReported = true
          return Expression(.invalid, .error, root.range)
        }
        report(
          "ambiguous use of \(LibraryIndex.isOperator(ambiguous.name) ? "operator " : "")'\(ambiguous.name)'",
          ambiguousRange(root, ambiguous.node), notes: ambiguous.notes)
        return Expression(.invalid, .error, root.range)
      }
      if expected == nil, let place = openOperator(root) {
        report("ambiguous use of operator '\(place.name)'", place.range)
        return Expression(.invalid, .error, root.range)
      }
      let negation = openNegation(root, expected: expected).map { (name: "-", place: $0) }
      if let (name, place) = negation ?? openNegation(root, from: saved) {
        report("ambiguous use of operator '\(name)'", place)
        return Expression(.invalid, .error, root.range)
      }
      if purpose == .sequence { describeNumberGoals(in: root) }
      if hasReported { return Expression(.invalid, .error, root.range) }
      let result = expression(root)
      for node in specialized { warnOfSpecialization(node) }
      if isTooComplex, !hasReported { return refuseAsTooComplex(root) }
      if case .invalid = result.kind, !hasReported, !checker.diagnostics.contains(where: { $0.severity == .error }) {
        // Nothing that can't be written down may run.
        report(
          "failed to produce diagnostic for expression; type of expression is ambiguous without a type annotation",
          root.range)
      }
      checker.lastWritten = hasReported || purpose == .discarded ? nil : written(root)
      if purpose == .discarded, !hasReported { checker.noteUnused(result, at: unusedPlace(root), from: root.scope) }
      if purpose == .initialization, !hasReported, expected == nil, !isWhole(of: result.type, root) {
        return Expression(.invalid, .error, root.range)
      }
      guard let expected, expected != .error else { return result }
      return coerce(result, deep(expected))
    }
    if !hasReported, hasBrokenPart(root) {
      hasReported = true
      describeLostContexts(in: root)
      return Expression(.invalid, .error, root.range)
    }
    if isTooComplex { return refuseAsTooComplex(root) }
    state = saved
    if !hasReported {
      hideTensorFunctions(in: root)
      saved = state
    }
    if hasReported {
      if case .assign = root.kind, expected == checker.boolType { reportAssignment(root) }
      describeLostContexts(in: root)
    } else if !describeKnownMistake(root, without: bare) {
      state = saved
      diagnose(root)
    }
    checker.hasFailed = true
    return Expression(.invalid, .error, root.range)
  }

  /// Generic arguments behind the name of a function say nothing.
  private func warnOfSpecialization(_ node: Node) {
    guard !hasReported else { return }
    var found = state.choices[node.id]?.overload.declaration
    if case .reference(_, let overloads) = node.kind, found == nil { found = overloads.first?.declaration }
    guard let found, case .function(let function) = found else { return }
    let isLocal = function.isLocalFunction
    var notes: [Diagnostic] = []
    if !checker.sources.isLibrary(function.range.source) {
      notes = [Diagnostic(.note, "'\(function.name)' declared here", at: function.range)]
    }
    checker.warning(
      "cannot explicitly specialize \(isLocal ? "local function" : checker.memberKind(found)) '\(function.name)'",
      node.nameRange, notes: notes)
  }

  private func refuseAsTooComplex(_ root: Node) -> Expression {
    if !hasReported {
      report(
        "the compiler is unable to type-check this expression in reasonable time; try breaking up the expression into"
          + " distinct sub-expressions", root.range)
    }
    return Expression(.invalid, .error, root.range)
  }

  /// Whether an expression names what has no type for a mistake that has been told.
  private func hasBrokenPart(_ node: Node) -> Bool {
    guard checker.diagnostics.contains(where: { $0.severity == .error }) else { return false }
    if case .reference(_, let overloads) = node.kind, overloads.count == 1,
      case .variable(let variable) = overloads[0].declaration
    {
      return variable.type == .error
    }
    if case .member = node.kind, case .variable(let variable)? = state.choices[node.id]?.overload.declaration,
      variable.type == .error
    {
      return true
    }
    return children(of: node).contains { hasBrokenPart($0) }
  }

  /// Whether nothing of a type is left open; says so otherwise.
  private func isWhole(of type: Type, _ root: Node) -> Bool {
    guard checker.containsVariables(type) else { return true }
    guard case .nominal(let decl, let arguments) = type else {
      describeInference(root, nil)
      return false
    }
    if root.isCollectionLiteral {
      report("empty collection literal requires an explicit type", root.range)
    } else {
      guard let open = arguments.firstIndex(where: { checker.containsVariables($0) }) else { return true }
      let parameter = decl.genericParameters[open]
      report(
        "generic parameter '\(parameter.name)' could not be inferred", anchor(root),
        notes: openParameterNotes(parameter, of: decl, anchor(root)))
    }
    return false
  }

  /// In a closure that nothing gives a type: an operator between parameters of any type whatsoever.
  private func openOperator(_ root: Node) -> (name: String, range: SourceRange)? {
    guard case .closure(let closure) = root.kind, let open = state.closures[root.id], let body = open.body,
      closure.parameterNames?.contains(where: { $0.type != nil }) != true,
      case .call(let callee, let arguments) = body.kind, callee.operatorFixity != nil,
      case .reference(let name, let overloads) = callee.kind, overloads.count > 1
    else { return nil }
    let isOpen = arguments.allSatisfy { argument in
      guard case .reference(_, let found) = argument.node.kind, case .variable(let variable)? = found.first?.declaration
      else { return false }
      return open.parameters.contains(variable)
    }
    return isOpen ? (name, anchor(body)) : nil
  }

  private func ambiguousRange(_ root: Node, _ id: Int) -> SourceRange {
    find(id, in: root)?.nameRange ?? root.range
  }

  func find(_ id: Int, in node: Node) -> Node? {
    if node.id == id { return node }
    for child in children(of: node) {
      if let found = find(id, in: child) { return found }
    }
    return nil
  }

  func children(of node: Node) -> [Node] {
    switch node.kind {
    case .array(let elements, _): return elements
    case .dictionary(let pairs, _, _): return pairs.flatMap { [$0.key, $0.value] }
    case .tuple(let parts): return parts.map(\.node)
    case .member(let base, _), .forceUnwrap(let base), .bindOptional(let base), .optionalChain(let base),
      .attempt(let base, _), .inoutReference(let base), .discard(let base), .dynamicType(let base),
      .implicitChain(let base, _), .cast(let base, _, _):
      return [base]
    case .call(let callee, let arguments), .index(let callee, let arguments):
      return [callee] + arguments.map(\.node)
    case .conditional(let a, let b, let c): return [a, b, c]
    case .assign(let a, let b): return [a, b]
    case .closure: return state.closures[node.id]?.body.map { [$0] } ?? []
    case .literal, .interpolation, .reference, .implicitMember, .typeReference, .keyPath, .control, .checked, .invalid:
      return []
    }
  }
}
