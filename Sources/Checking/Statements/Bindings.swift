import Diagnostics
internal import SwiftSyntax

extension Checker {
  func checkDeclaration(
    _ decl: DeclSyntax, _ scope: Scope, _ context: FunctionContext, _ functions: [FunctionDecl]
  ) -> [Statement] {
    checkModifiers(decl, of: nil, scope: scope)
    switch decl.kind {
    case .variableDecl:
      return checkLocalVariables(decl.cast(VariableDeclSyntax.self), scope, context)
    case .functionDecl:
      let name = identifier(decl.cast(FunctionDeclSyntax.self).name)
      let place = range(decl.cast(FunctionDeclSyntax.self).name, scope)
      guard let function = functions.first(where: { $0.name == name && $0.range == place }) else { return [] }
      ensureSignature(function)
      let earlier = functions.prefix { $0 != function }
      if let previous = earlier.first(where: { $0.name == name && areOneDeclaration($0, function) }) {
        redeclared(writtenName(.function(function)), place, .function(previous))
      }
      checkBody(function, outer: context)
      return [.localFunction(function)]
    case .structDecl, .enumDecl, .classDecl, .protocolDecl, .typeAliasDecl, .missingDecl: return []
    case .importDecl, .extensionDecl, .operatorDecl, .precedenceGroupDecl:
      error("declaration is only valid at file scope", range(decl, scope))
      return []
    case .ifConfigDecl:
      refuse("conditional compilation (#if)", range(decl, scope))
      return []
    case .macroExpansionDecl:
      checkRemark(decl.cast(MacroExpansionDeclSyntax.self), scope)
      return []
    case .macroDecl:
      refuse("macros", range(decl, scope))
      return []
    case .actorDecl:
      refuse("actors", range(decl, scope))
      return []
    case .initializerDecl:
      error(
        "initializers may only be declared within a type",
        range(decl.cast(InitializerDeclSyntax.self).signature.parameterClause.leftParen, scope))
      return []
    case .subscriptDecl:
      error(
        "'subscript' functions may only be declared within a type",
        range(decl.cast(SubscriptDeclSyntax.self).subscriptKeyword, scope))
      return []
    case .deinitializerDecl:
      error(
        "deinitializers may only be declared within a class, actor, or noncopyable type",
        range(decl.cast(DeinitializerDeclSyntax.self).deinitKeyword, scope))
      return []
    default:
      error("declaration is not allowed here", range(decl, scope))
      return []
    }
  }

  private func checkLocalVariables(
    _ syntax: VariableDeclSyntax, _ scope: Scope, _ context: FunctionContext
  ) -> [Statement] {
    checkAttributes(syntax.attributes, scope)
    let isConstant = syntax.bindingSpecifier.text == "let"
    var result: [Statement] = []
    let bindings = each(syntax.bindings)
    for (index, binding) in bindings.enumerated() {
      if let name = binding.pattern.as(IdentifierPatternSyntax.self),
        let existing = scope.names[identifier(name.identifier)],
        case .variable(let previous)? = existing.first, !implicitVariables.contains(previous)
      {
        redeclared(identifier(name.identifier), range(name, scope), previous.range)
      }
      result += checkBinding(
        binding, isConstant: isConstant, annotation: annotation(bindings, index), scope, context,
        modifiers: syntax.modifiers, global: nil)
    }
    return result
  }

  /// `nil`, or a literal of elements: what these are taken for is asked of the type alone.
  private func takesItsType(_ syntax: ExprSyntax) -> Bool {
    syntax.is(ArrayExprSyntax.self) || syntax.is(DictionaryExprSyntax.self) || syntax.is(NilLiteralExprSyntax.self)
  }

  /// `var a, b: Int`: the annotation of a binding holds for those before it, if none of them has a value of its own.
  func annotation(_ bindings: [PatternBindingSyntax], _ index: Int) -> TypeSyntax? {
    if let own = bindings[index].typeAnnotation?.type { return own }
    for binding in bindings[index...] {
      if binding.initializer != nil { return nil }
      if let type = binding.typeAnnotation?.type { return type }
    }
    return nil
  }

  /// One binding of a `let` or `var` statement. `global` gives the variables made for it beforehand.
  func checkBinding(
    _ binding: PatternBindingSyntax, isConstant: Bool, annotation: TypeSyntax?, _ scope: Scope,
    _ context: FunctionContext, modifiers: DeclModifierListSyntax, global: [String: VariableDecl]?
  ) -> [Statement] {
    let place = range(binding, scope)
    if !isConstant, global == nil, modifiers.contains(where: { $0.name.text == "lazy" }) {
      return checkLazyLocal(binding, annotation: annotation, scope, context)
    }
    let isOpaque = annotation.map(OpaqueContext.isMentioned) ?? false
    if isOpaque, let annotation, let initializer = binding.initializer?.value, binding.accessorBlock == nil {
      return checkOpaqueBinding(
        binding, initializer, annotation, isConstant: isConstant, scope, context, global: global)
    }
    if isOpaque, binding.accessorBlock == nil {
      error(
        "property declares an opaque return type, but has no initializer expression from which to infer an underlying"
          + " type [#OpaqueTypeInference]", range(binding.pattern, scope))
      return []
    }
    if let block = binding.accessorBlock {
      return checkComputedLocal(
        binding, block, annotation, isOpaque: isOpaque, isConstant, scope, context, modifiers, global)
    }
    let declared = annotation.map { resolveBindingType($0, scope, binding.initializer?.value) }
    var value: Expression?
    var written: WrittenType?
    var type = declared ?? .error
    if let initializer = binding.initializer?.value {
      var expected = declared
      // What is wrong with the type has been told.
      if expected == .error, !takesItsType(initializer) { expected = nil }
      if declared == nil, let global, let own = ownType(of: initializer, scope) {
        _ = globalPattern(binding.pattern, own, isConstant, global, scope)
      }
      if let given = expected, containsVariables(given) { expected = nil }
      // A closure may call itself by the name that it gets.
      if let global, let expected, expected != .error {
        _ = globalPattern(binding.pattern, expected, isConstant, global, scope)
      }
      written = self.written(annotation, scope)
      expectedWritten = written
      let checked = checkExpression(initializer, scope, expected: expected, purpose: .initialization, context: context)
      value = checked
      if declared == nil { written = lastWritten ?? writtenMade(initializer, scope) }
      if declared == nil {
        type = checked.type
        if type != .error, !isOptional(type), modifiers.contains(where: { $0.name.text == "weak" }) {
          type = optional(type)
          value = Expression(.convert(checked, .optionalSome), type, checked.range)
        }
        if let problem = misfit(binding.pattern, type) {
          error(problem, valuePlace(initializer, scope))
          type = .error
        }
        if type == .void, let name = binding.pattern.as(IdentifierPatternSyntax.self) {
          warning(
            "\(isConstant ? "constant" : "variable") '\(name.identifier.text)' inferred to have type '()', which may be unexpected",
            range(name, scope))
        }
      } else if declared == .error {
        type = .error
      }
    } else if declared != nil {
      written = self.written(annotation, scope)
    } else {
      error("type annotation missing in pattern", range(binding.pattern, scope))
    }
    let isImplicitlyUnwrapped = annotation?.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) == true
    let pattern: Pattern
    if let global {
      pattern = globalPattern(binding.pattern, type, isConstant, global, scope)
    } else {
      pattern = checkPattern(binding.pattern, type, scope, context, bindingIsConstant: isConstant)
    }
    note(written, for: pattern)
    if case .bind(let variable) = pattern {
      if declared != nil, value != nil { annotated.insert(variable) }
      if global == nil { noteNamedClass(of: variable, annotation, value, context) }
    }
    forEachVariable(pattern) { variable in
      if isImplicitlyUnwrapped { implicitlyUnwrapped.insert(variable) }
      for modifier in each(modifiers) {
        switch modifier.name.text {
        case "weak": variable.strength = .weak
        case "unowned": variable.strength = .unowned
        default: break
        }
      }
      if scope.cell != nil { checkStrength(variable, environment: scope.environment) }
      if value == nil {
        if isConstant { deferredConstants.insert(variable) }
      }
    }
    // An optional `var` without a value starts as nil.
    if value == nil, !isConstant, isOptional(type), binding.pattern.is(IdentifierPatternSyntax.self) {
      value = Expression(.nilLiteral, type, place)
    }
    return [.binding(pattern, value, place)]
  }

  /// What keeps a value from being taken apart by a tuple pattern.
  private func misfit(_ pattern: PatternSyntax, _ type: Type) -> String? {
    guard let tuple = pattern.as(TuplePatternSyntax.self), tuple.elements.count > 1, type != .error else { return nil }
    guard case .tuple(let elements) = type, type != .void else {
      let blanks = tuple.elements.map { _ in "_" }.joined(separator: ", ")
      return "cannot convert value of type '\(text(type))' to specified type '(\(blanks))'"
    }
    if elements.count == tuple.elements.count {
      guard tupleOrder(labels(tuple), elements) == nil else { return nil }
      let wanted = zip(labels(tuple), elements).map { TupleElement($0, $1.type) }
      return "cannot convert value of type '\(text(type))' to specified type '\(text(.tuple(wanted)))'"
    }
    let known = elements.prefix(tuple.elements.count).map { text($0.type) }
    let names = known + Array(repeating: "_", count: tuple.elements.count - known.count)
    return
      "'\(text(type))' is not convertible to '(\(names.joined(separator: ", ")))', tuples have a different number of"
      + " elements"
  }

  /// Where the compiler points in a value: at the member's name of a chain.
  func valuePlace(_ syntax: ExprSyntax, _ scope: Scope) -> SourceRange {
    if let call = syntax.as(FunctionCallExprSyntax.self) { return valuePlace(call.calledExpression, scope) }
    if let sequence = syntax.as(SequenceExprSyntax.self), sequence.elements.count == 3 {
      return range(sequence.elements[sequence.elements.index(at: 1)], scope)
    }
    if let sequence = syntax.as(SequenceExprSyntax.self),
      let choice = sequence.elements.lazy.compactMap({ $0.as(UnresolvedTernaryExprSyntax.self) }).first
    {
      return range(choice.questionMark, scope)
    }
    if let tuple = syntax.as(TupleExprSyntax.self), tuple.elements.count == 1, let only = tuple.elements.first {
      return valuePlace(only.expression, scope)
    }
    if let postfix = syntax.as(PostfixOperatorExprSyntax.self) { return range(postfix.operator, scope) }
    if let member = syntax.as(MemberAccessExprSyntax.self) { return range(member.declName, scope) }
    return range(syntax, scope)
  }

  func resolveBindingType(_ syntax: TypeSyntax, _ scope: Scope, _ initializer: ExprSyntax?) -> Type {
    guard let initializer else { return resolveType(syntax, scope) }
    // `let s: Set = [1, 2]`: the arguments come from the value.
    let solver = Solver(self, scope, FunctionContext(.initialValue, result: nil, thrown: nil, outer: nil))
    let type = solver.resolveExpressionType(syntax, scope)
    guard !solver.state.variables.isEmpty else { return type }
    let root = solver.closedGenerate(initializer, scope)
    for constraint in solver.openRequirements(of: type, at: range(syntax, scope)) { solver.add(constraint) }
    let value = solver.finish(root, expected: type, purpose: .initialization)
    return value.type
  }

  private func checkComputedLocal(
    _ binding: PatternBindingSyntax, _ block: AccessorBlockSyntax, _ annotation: TypeSyntax?, isOpaque: Bool,
    _ isConstant: Bool, _ scope: Scope,
    _ context: FunctionContext, _ modifiers: DeclModifierListSyntax, _ global: [String: VariableDecl]?
  ) -> [Statement] {
    guard let name = binding.pattern.as(IdentifierPatternSyntax.self) else { return [] }
    let place = range(binding, scope)
    let key = identifier(name.identifier)
    let declared =
      isOpaque ? .error : annotation.map { resolveBindingType($0, scope, binding.initializer?.value) }
    let variable =
      global?[key]
      ?? VariableDecl(
        name: key, type: declared ?? .error, scope: .local, isConstant: false, range: range(name, scope))
    if variable.type == .error { variable.type = declared ?? .error }
    if declared == nil, binding.initializer == nil {
      error("computed property must have an explicit type", variable.range)
    }
    if binding.initializer == nil, hasObservers(block) {
      error("non-member observing properties require an initializer", variable.range)
    }
    let before = pendingBodies.count
    if variable.getter == nil, variable.willSet == nil, variable.didSet == nil {
      makeAccessors(
        block, of: variable, nil, scope, isStatic: false, implementation: nil, isRequirement: false, info: nil,
        modifiers: modifiers)
    }
    if isOpaque, let annotation {
      variable.type = resolveType(annotation, scope, opaque: OpaqueContext(resultOf: variable.getter, annotation))
    }
    finishAccessorTypes(variable, nil)
    pendingBodies.removeSubrange(before...)
    if global == nil { scope.declare(key, .variable(variable)) }
    var statements: [Statement] = []
    if let initializer = binding.initializer?.value {
      let value = checkExpression(initializer, scope, expected: declared, purpose: .initialization, context: context)
      if declared == nil { variable.type = value.type }
      finishAccessorTypes(variable, nil)
      statements.append(.binding(.bind(variable), value, place))
    }
    // Its accessors name the variable itself, and no longer one of an earlier cell.
    globalBindings[variable]?.state = .done
    for accessor in [variable.getter, variable.setter, variable.willSet, variable.didSet] {
      guard let accessor else { continue }
      accessor.isLocalFunction = global == nil
      checkBody(accessor, outer: context)
      statements.append(.localFunction(accessor))
    }
    return statements
  }

  func forEachVariable(_ pattern: Pattern, _ body: (VariableDecl) -> Void) {
    switch pattern {
    case .wildcard, .optionalNone, .expression: break
    case .bind(let variable): body(variable)
    case .tuple(let parts): parts.forEach { forEachVariable($0, body) }
    case .enumCase(_, let parts, _): parts.forEach { forEachVariable($0, body) }
    case .optionalSome(let inner): forEachVariable(inner, body)
    case .cast(_, let inner, _): if let inner { forEachVariable(inner, body) }
    }
  }

  // MARK: Globals

  /// What the machine has registers for, with some to spare.
  private static let globalLimit = 5000

  /// Makes the variables of a top-level `let` or `var`; their types are found when the statement is checked, or when
  /// something needs them before.
  func declareGlobalVariables(_ syntax: VariableDeclSyntax, _ file: CellFile) {
    let isConstant = syntax.bindingSpecifier.text == "let"
    let bindings = each(syntax.bindings)
    guard globalBindings.count < Self.globalLimit else {
      if !hasTooManyGlobals { refuse("more than \(Self.globalLimit) global variables", range(syntax, file.scope)) }
      hasTooManyGlobals = true
      return
    }
    for (index, binding) in bindings.enumerated() {
      var made: [String: VariableDecl] = [:]
      collectNames(binding.pattern) { token in
        let name = identifier(token)
        checkName(name, range(token, file.scope))
        let variable = VariableDecl(
          name: name, type: .error, scope: .global, isConstant: isConstant, range: range(token, file.scope))
        if let previous = globals[name]?.last(where: { $0.cell == file.cell.number }) {
          redeclared(name, variable.range, previous.declaration.range)
        }
        made[name] = variable
        globals[name, default: []].append(GlobalDecl(cell: file.cell.number, declaration: .variable(variable)))
        noteAccess(.variable(variable), DeclSyntax(syntax), of: nil)
        if let annotation = annotation(bindings, index), annotation.is(ImplicitlyUnwrappedOptionalTypeSyntax.self) {
          implicitlyUnwrapped.insert(variable)
        }
      }
      let variables = made
      let record = GlobalBinding(at: range(syntax.bindingSpecifier, file.scope)) { [unowned self] in
        checkBinding(
          binding, isConstant: isConstant, annotation: annotation(bindings, index), file.scope,
          topLevelContext(file.cell.number), modifiers: syntax.modifiers, global: variables)
      }
      for variable in made.values { globalBindings[variable] = record }
      let statement = syntax.positionAfterSkippingLeadingTrivia.utf8Offset + file.cell.number << 40
      bindingRecords[statement, default: []].append(record)
    }
  }

  private func collectNames(_ pattern: PatternSyntax, _ body: (TokenSyntax) -> Void) {
    if let name = pattern.as(IdentifierPatternSyntax.self) {
      body(name.identifier)
    } else if let tuple = pattern.as(TuplePatternSyntax.self) {
      for element in each(tuple.elements) { collectNames(element.pattern, body) }
    } else if let binding = pattern.as(ValueBindingPatternSyntax.self) {
      collectNames(binding.pattern, body)
    }
  }

  func globalPattern(
    _ syntax: PatternSyntax, _ type: Type, _ isConstant: Bool, _ variables: [String: VariableDecl], _ scope: Scope
  ) -> Pattern {
    if let name = syntax.as(IdentifierPatternSyntax.self), let variable = variables[identifier(name.identifier)] {
      variable.type = type
      return .bind(variable)
    }
    if let tuple = syntax.as(TuplePatternSyntax.self) {
      let elements = each(tuple.elements)
      if elements.count == 1 { return globalPattern(elements[0].pattern, type, isConstant, variables, scope) }
      guard case .tuple(let types) = type, types.count == elements.count else {
        if type != .error {
          error("tuple pattern cannot match values of non-tuple type '\(text(type))'", range(syntax, scope))
        }
        return .tuple(elements.map { globalPattern($0.pattern, .error, isConstant, variables, scope) })
      }
      return .tuple(
        ordered(elements.map { (label: $0.label.map(identifier), part: $0.pattern) }, types).map {
          globalPattern($0, $1, isConstant, variables, scope)
        })
    }
    if let binding = syntax.as(ValueBindingPatternSyntax.self) { refuseNested(binding, scope) }
    return .wildcard
  }

  func ensureGlobal(_ variable: VariableDecl, from scope: Scope) {
    guard let record = globalBindings[variable] else { return }
    switch record.state {
    case .done: return
    case .checking:
      // Its own value asks for it before its type is known.
      guard variable.type == .error else { return }
      error(
        "circular reference", record.keyword,
        notes: [Diagnostic(.note, "through reference here", at: variable.range)])
    case .waiting: runBinding(record)
    }
  }

  func runBinding(_ record: GlobalBinding) {
    guard case .waiting = record.state else { return }
    record.state = .checking
    record.statements = record.check()
    record.state = .done
  }

  func topLevelContext(_ cell: Int) -> FunctionContext {
    if let known = topLevelContexts[cell] { return known }
    let made = FunctionContext(.topLevel, result: nil, thrown: errorExistential, outer: nil)
    topLevelContexts[cell] = made
    return made
  }

  /// Checks a cell's top-level code in order.
  func checkTopLevel(_ file: CellFile) -> CheckedCell {
    var statements: [Statement] = []
    var globals: [VariableDecl] = []
    var showsResult = false
    let context = topLevelContext(file.cell.number)
    let nothing = CheckedCell(number: file.cell.number, statements: [], globals: [], showsResult: false)
    guard file.isReadable else { return nothing }
    let items = each(file.syntax.statements)
    for (index, item) in items.enumerated() {
      switch item.item {
      case .decl(let decl):
        guard let variables = decl.as(VariableDeclSyntax.self) else { continue }
        checkAttributes(variables.attributes, file.scope)
        let key = variables.positionAfterSkippingLeadingTrivia.utf8Offset + file.cell.number << 40
        for record in bindingRecords[key] ?? [] {
          runBinding(record)
          statements += record.statements
          for case .binding(let pattern, _, _) in record.statements {
            forEachVariable(pattern) { globals.append($0) }
          }
        }
      case .expr(let expression):
        if let macro = expression.as(MacroExpansionExprSyntax.self), checksRemark(macro, file.scope) { continue }
        if let brace = expression.firstToken(viewMode: .sourceAccurate), brace.tokenKind == .leftBrace {
          error("top-level statement cannot begin with a closure expression", range(brace, file.scope))
        }
        let statement = topLevelExpression(
          expression, file, context, isLast: index == items.count - 1, showsResult: &showsResult)
        statements.append(statement)
      default:
        guard case .stmt(let statement) = item.item else { continue }
        // `guard` binds for the rest of the cell: its variables are globals.
        let before = declaredVariables.count
        let checked = checkStatement(statement, file.scope, context, label: nil)
        if statement.is(GuardStmtSyntax.self) {
          for variable in declaredVariables[before...] {
            guard case .global = variable.scope else { continue }
            globals.append(variable)
            let bound = GlobalDecl(cell: file.cell.number, declaration: .variable(variable), isBoundByGuard: true)
            let later = self.globals[variable.name]?.firstIndex { $0.cell > bound.cell }
            self.globals[variable.name, default: []].insert(
              bound, at: later ?? self.globals[variable.name]?.count ?? 0)
            globalUses.declare(variable)
          }
        }
        statements += checked
      }
    }
    if file.hasSyntaxErrors { return nothing }
    return CheckedCell(
      number: file.cell.number, statements: statements, globals: globals, showsResult: showsResult)
  }

  private func topLevelExpression(
    _ syntax: ExprSyntax, _ file: CellFile, _ context: FunctionContext, isLast: Bool, showsResult: inout Bool
  ) -> Statement {
    let mayShow =
      isLast && file.cell.showsResult && !syntax.is(IfExprSyntax.self) && !syntax.is(SwitchExprSyntax.self)
      && syntax.as(TryExprSyntax.self)?.controlInside == nil
    guard mayShow else { return expressionStatement(syntax, file.scope, context) }
    let value = checkExpression(syntax, file.scope, expected: nil, purpose: .statement, context: context)
    if value.type != .void, !isNever(value.type), value.type != .error, !isAssignment(value) { showsResult = true }
    return .expression(value)
  }

  private func isAssignment(_ value: Expression) -> Bool {
    switch value.kind {
    case .assign, .discard: true
    case .optionalChain(let inner): isAssignment(inner) || inner.type == .void
    case .tryExpression(let inner, _): isAssignment(inner)
    case .call(let call):
      if case .function(let function, _, _, _) = call.callee { function.isDiscardable } else { false }
    case .integer, .floating, .boolean, .string, .interpolation, .nilLiteral, .array, .dictionary, .tuple, .variable,
      .member, .staticMember, .subscripted, .tupleElement, .forceUnwrap, .bindOptional, .enumCase, .functionReference,
      .closure, .metatype, .dynamicType, .conditional, .and, .or, .coalesce, .ifExpression, .switchExpression, .block,
      .convert, .cast, .invalid:
      false
    }
  }
}
