import Diagnostics
internal import SwiftSyntax

/// Closures take their parameters' types from where they are used; then their bodies join.
extension Solver {
  /// Gives a closure literal a function type.
  func bindClosure(_ node: Node, _ index: Int, _ target: FunctionType, _ locator: Locator) -> Bool {
    guard case .closure(let closure) = node.kind, state.closures[node.id] == nil else { return false }
    let scope = Scope(.closure, parent: closure.captureScope, source: closure.captureScope.source)
    scope.closureParameters = closure.parameterNames?.map(\.name)
    var types = target.parameters
    let count = closure.parameterNames?.count ?? max(closure.dollarCount, 0)
    var hidden: VariableDecl?
    if closure.parameterNames == nil, closure.dollarCount < types.count {
      // A closure uses its last parameter, unless the one parameter is a tuple that it takes apart.
      if types.count == 1, case .argument = locator.role, shallow(types[0].type) == .void {
        // Nothing is passed, and nothing has to be named.
        hidden = VariableDecl(name: "_", type: .void, scope: .parameter, isConstant: true, range: node.range)
        types = []
      } else if !types.isEmpty {
        guard allowsFixes else { return false }
        state.score.add(.fix)
        state.fixes.append(Fix(kind: .closureArity(node, expected: types.count, given: closure.dollarCount)))
      }
    }
    if count > types.count || (closure.parameterNames != nil && count < types.count) {
      // One parameter that is a tuple is taken apart.
      if types.count == 1, case .tuple(let elements) = shallow(types[0].type), elements.count == count {
        hidden = VariableDecl(
          name: "_", type: types[0].type, scope: .parameter, isConstant: true, range: node.range)
        types = elements.map { FunctionType.Parameter($0.type) }
      } else if types.count == 1, case .variable(let only) = shallow(types[0].type), count > 1, !takesScalar(only) {
        // The tuple is only known to be one: make it.
        let elements = (0..<count).map { _ in TupleElement(nil, newVariable()) }
        guard unify(types[0].type, .tuple(elements), locator) else { return false }
        hidden = VariableDecl(
          name: "_", type: types[0].type, scope: .parameter, isConstant: true, range: node.range)
        types = elements.map { FunctionType.Parameter($0.type) }
      } else {
        guard allowsFixes else { return false }
        state.score.add(.fix)
        state.fixes.append(Fix(kind: .closureArity(node, expected: types.count, given: count)))
        while types.count < count { types.append(FunctionType.Parameter(.error)) }
      }
    }
    var parameters: [VariableDecl] = []
    for (position, type) in types.enumerated() {
      var parameterType = type.type
      var name = "$\(position)"
      var range = node.range
      var isInout = type.isInout
      if let names = closure.parameterNames, position < names.count {
        name = names[position].name
        range = names[position].range
        if names[position].isInout { isInout = true }
        if let syntax = names[position].type {
          var declared = resolveExpressionType(syntax, closure.captureScope)
          if names[position].isVariadic, declared != .error { declared = checker.array(of: declared) }
          if case .function(var function) = declared, !isMarkedEscaping(syntax) {
            function.isEscaping = false
            declared = .function(function)
          }
          if declared == .error {
            hasReported = true
          } else if isInout {
            isInout = names[position].isInout
            guard unify(declared, parameterType, locator) else { return false }
          } else {
            add(.convert(parameterType, declared, Locator(node, .other)))
          }
          parameterType = declared
        }
      }
      let variable = VariableDecl(
        name: name, type: parameterType, scope: .parameter, isConstant: !isInout, range: range)
      variable.isInout = isInout
      if name != "_", scope.names[name] == nil { scope.declare(name, .variable(variable)) }
      parameters.append(variable)
    }
    var own = target
    if own.parameters.count != types.count, hidden == nil { own.parameters = types }
    if let syntax = closure.resultSyntax {
      let declared = resolveExpressionType(syntax, closure.captureScope)
      own.result = declared
      add(.convert(declared, target.result, Locator(node, .closureResult)))
    }
    if let clause = closure.thrownSyntax, clause.type != nil {
      own.thrown = checker.resolveThrown(clause, closure.captureScope)
    } else if closure.mayThrow {
      // Only where its type is written beside it does a closure throw that type without saying so.
      if case .contextual = locator.role, let thrown = target.thrown, !isVariable(thrown),
        contextualType.map(checker.isOptional) != true
      {
        own.thrown = thrown
      } else {
        own.thrown = checker.errorExistential
      }
    } else if let thrown = target.thrown, case .variable = shallow(thrown) {
      own.thrown = nil
    }
    // What it throws has to be allowed.
    switch (own.thrown, target.thrown) {
    case (let thrown?, let wanted?):
      if shallow(wanted) != checker.errorExistential, !unify(thrown, wanted, locator) {
        guard allowsFixes else { return false }
        state.score.add(.fix)
        state.fixes.append(
          Fix(
            kind: .message(
              "invalid conversion of thrown error type '\(text(thrown))' to '\(text(wanted))'", placeOfThrown(node))))
      }
    case (nil, let wanted?):
      if case .variable = shallow(wanted) {
        guard unify(wanted, checker.library("Never"), locator) else { return false }
      }
    case (.some, nil):
      guard allowsFixes else { return false }
      state.score.add(.fix)
      state.fixes.append(
        Fix(
          kind: .message(
            "invalid conversion from throwing function of type"
              + " '\(node === rootNode ? written(.function(own)) : text(.function(own)))' to non-throwing function type"
              + " '\(written(.function(target)))'", node.range)))
    case (nil, nil): break
    }
    own.thrown =
      own.thrown ?? (target.thrown.map { shallow($0) == checker.errorExistential } == true ? target.thrown : nil)
    state.bindings[index] = .function(own)
    state.version += 1
    var open = OpenClosure(parameters: parameters, hiddenTuple: hidden, type: own, scope: scope)
    state.closures[node.id] = open
    if closure.isSingleExpression, let only = closure.syntax.statements.first {
      let expression: ExprSyntax?
      switch only.item {
      case .expr(let found): expression = found
      case .stmt(let statement): expression = statement.as(ReturnStmtSyntax.self)?.expression
      default: expression = nil
      }
      guard let expression else { return true }
      let body = closedGenerate(expression, scope)
      open.body = body
      // A body of type Void where a value is wanted fails; any value may be dropped where Void is wanted.
      let isReturn = only.item.is(ReturnStmtSyntax.self)
      if shallow(own.result) == .void, !isReturn {
        open.isVoidBody = true
      } else {
        add(.convert(body.type, own.result, Locator(body, .closureResult)))
      }
      state.closures[node.id] = open
    } else {
      add(.closureBody(node))
    }
    return true
  }

  private func isVariable(_ type: Type) -> Bool {
    if case .variable = shallow(type) { true } else { false }
  }

  /// Whether an unknown takes a number or a text that is written out, or is the element of a list of such: no tuple.
  private func takesScalar(_ index: Int) -> Bool {
    let takesLiteral = state.pending.contains { constraint in
      guard case .convert(let from, let to, _) = constraint, case .variable(index) = shallow(to),
        case .variable(let literal) = shallow(from)
      else { return false }
      switch state.variables[literal].literal {
      case .integer, .floating, .boolean, .string, .interpolation: return true
      case .array, .dictionary, .nothing, nil: return false
      }
    }
    if takesLiteral { return true }
    return state.variables.contains { list in
      guard list.literal == .array, let own = list.elements.first, case .variable(index) = shallow(own),
        case .array(let elements, _)? = list.node?.kind
      else { return false }
      return elements.contains(where: \.isSimpleLiteral)
    }
  }

  private func isMarkedEscaping(_ syntax: TypeSyntax) -> Bool {
    syntax.as(AttributedTypeSyntax.self)?.attributes.contains { checker.attributeName($0) == "escaping" } == true
  }

  /// Checks the statements of a closure whose parameters' types are known.
  func checkClosureBody(_ node: Node) -> Bool {
    guard case .closure(let closure) = node.kind, var open = state.closures[node.id] else { return false }
    for parameter in open.parameters {
      let known = deep(parameter.type)
      parameter.type = checker.containsVariables(known) ? .error : known
    }
    open.hiddenTuple?.type = deep(open.hiddenTuple!.type)
    // The body is checked by solvers of its own, which know nothing of this one's unknowns.
    let around = surroundings(of: open.scope).map { ($0, $0.type) }
    for (variable, type) in around {
      let known = deep(type)
      variable.type = checker.containsVariables(known) ? .error : known
    }
    defer { for (variable, type) in around { variable.type = type } }
    let result = deep(open.type.result)
    let isKnown = !checker.containsVariables(result)
    let key = ClosureKey(node: node.id, types: open.parameters.map(\.type) + [isKnown ? result : .error])
    let checked: CheckedBody
    if let known = checkedBodies[key] {
      checked = known
    } else {
      let inner = FunctionContext(
        .closure, result: isKnown ? result : nil, thrown: closure.mayThrow ? open.type.thrown.map(deep) : nil,
        outer: context)
      inner.throwsUnsaid = closure.thrownSyntax?.type == nil && inner.thrown != checker.errorExistential
      inner.isInferringResult = !isKnown
      inner.infersPayload = !isKnown && checker.isOptional(result)
      func check(_ context: FunctionContext) -> ([Statement], [Diagnostic]) {
        checker.collectingDiagnostics {
          checker.checkStatements(closure.syntax.statements, open.scope.inner(), context, isFunctionBody: true)
        }
      }
      var (statements, diagnostics) = check(inner)
      var type = result
      if !isKnown {
        type = inner.inferredResults.first?.0 ?? .void
        for (other, _) in inner.inferredResults where checker.payload(other) == type { type = other }
      }
      if inner.startsWithNil, contextualType == nil, purpose != .returned, let payload = checker.payload(result),
        !diagnostics.contains(where: { $0.severity == .error })
      {
        // The compiler takes one statement after the other: the first one has to tell the type.
        guard allowsFixes else { return false }
        if case .variable(let index) = shallow(payload), let source = state.variables[index].node {
          state.score.add(.fix)
          state.fixes.append(Fix(kind: .notInferred(source, state.variables[index].parameter)))
          state.bindings[index] = .error
          state.version += 1
          return true
        }
      }
      if inner.infersPayload, type != .void, type != .error {
        // Now that the payload is known, `nil` and the values around it can be checked as what they are.
        if !checker.isOptional(type) { type = checker.optional(type) }
        (statements, diagnostics) = check(
          FunctionContext(.closure, result: type, thrown: open.type.thrown.map(deep), outer: context))
      }
      diagnostics = firstFailure(diagnostics, of: closure, open.scope)
      checked = CheckedBody(
        statements: statements, result: type, diagnostics: diagnostics, parameters: open.parameters)
      checkedBodies[key] = checked
    }
    open.parameters = checked.parameters
    open.statements = checked.statements
    open.diagnostics = checked.diagnostics
    state.closures[node.id] = open
    if checked.diagnostics.contains(where: { $0.severity == .error }) {
      state.fixes.append(Fix(kind: .closureBody(checked.diagnostics)))
      state.score.add(.fix)
      guard allowsFixes else { return false }
    }
    if !isKnown {
      add(.convert(checked.result, open.type.result, Locator(node, .closureResult)))
    }
    return true
  }

  /// A closure whose value is dropped, where a function that returns nothing is wanted, is worse than one whose value is
  /// taken.
  func countDroppedValues() {
    for (id, closure) in state.closures where closure.isVoidBody && !closure.isCounted {
      guard let body = closure.body else { continue }
      let type = deep(body.type)
      if checker.containsVariables(type) { continue }
      state.closures[id]?.isCounted = true
      if type != .void, !checker.isNever(type) { state.score.add(.functionConversion) }
    }
  }

  /// Where a closure is told to throw what it may not: of one that is assigned, at the `=`.
  private func placeOfThrown(_ closure: Node) -> SourceRange {
    guard let rootNode, case .assign(_, let value) = rootNode.kind, value.id == closure.id else { return closure.range }
    return anchor(rootNode)
  }
}
