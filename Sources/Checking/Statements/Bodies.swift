import Diagnostics
internal import SwiftSyntax

extension Checker {
  /// Checks a function's body, once.
  func checkBody(_ function: FunctionDecl, outer: FunctionContext? = nil) {
    guard let info = functionInfos[function], function.body == nil, !info.isCheckingBody else { return }
    ensureSignature(function)
    switch function.kind {
    case .getter(of: .variable(let variable)), .setter(of: .variable(let variable)): ensureVariable(variable)
    case .getter(of: .subscript(let decl)), .setter(of: .subscript(let decl)): ensureSubscript(decl)
    case .willSet(let variable), .didSet(let variable): ensureVariable(variable)
    case .function, .initializer, .deinitializer: break
    }
    var items: CodeBlockItemListSyntax = []
    var yielded: ExprSyntax?
    switch info.body {
    case .none: return
    case .block(let block): items = block.statements
    case .items(let list): items = list
    case .yielded(let place): yielded = place
    case .unread(let row):
      info.body = parseBody(row)
      switch info.body {
      case .block(let block): items = block.statements
      case .items(let list): items = list
      case .none, .yielded, .unread: preconditionFailure("a row of the library without its body: \(row)")
      }
    }
    info.isCheckingBody = true
    defer { info.isCheckingBody = false }
    let scope = functionScope(function, info)
    var result = function.result
    switch function.kind {
    case .function, .getter: break
    case .initializer:
      result = function.isFailable ? function.result : .void
    case .deinitializer, .setter, .willSet, .didSet: result = .void
    }
    let context = FunctionContext(.function(function), result: result, thrown: function.thrown, outer: outer)
    let outerNesting = nestingDepth
    nestingDepth = min(nestingDepth, 60)
    let isInitializer = if case .initializer = function.kind { true } else { false }
    let statements =
      yielded.map { checkYielded($0, scope.inner(), context) }
      ?? failure(function, items, scope)
      ?? checkStatements(items, scope.inner(), context, isFunctionBody: !isInitializer)
    function.impliedSuperInit = impliedSuperInit(of: function, statements, scope.inner(), context)
    nestingDepth = outerNesting
    function.body = statements
    function.closing = endOfBody(function)
    guard scope.cell != nil else { return }
    analysed.insert(function)
    CaptureAnalysis(self).run(function)
    pendingPaths.append(function)
  }

  /// An initialiser's body of `nil` alone is its failure.
  private func failure(_ function: FunctionDecl, _ items: CodeBlockItemListSyntax, _ scope: Scope) -> [Statement]? {
    guard case .initializer = function.kind, function.isFailable, items.count == 1,
      let value = items.first.flatMap({ expression(of: $0) }), value.is(NilLiteralExprSyntax.self)
    else { return nil }
    let place = range(value, scope)
    return [.returns(Expression(.nilLiteral, function.result, place), place)]
  }

  /// The body of an accessor that lends a place: the place is read, or takes the new value.
  private func checkYielded(_ place: ExprSyntax, _ scope: Scope, _ context: FunctionContext) -> [Statement] {
    guard let result = context.result, result == .void else {
      return [
        .returns(checkReturned(place, scope, context, context.result ?? .error), range(place, scope))
      ]
    }
    let solver = Solver(self, scope, context)
    let left = solver.closedGenerate(place, scope)
    let right = solver.named("newValue", range(place, scope), scope)
    let root = solver.assignmentNode(left, right, scope, at: range(place, scope))
    return [.expression(solver.finish(root, expected: nil, purpose: .discarded))]
  }

  /// Checks a body at once because its opaque result is asked for.
  func checkBodyNow(_ function: FunctionDecl) {
    guard function.body == nil else { return }
    pendingBodies.removeAll { $0 == function }
    checkBody(function)
  }

  /// Checks what top-level code did not need: bodies, default arguments, initial values.
  func finishBodies() {
    var didWork = true
    while didWork {
      didWork = false
      while !pendingVariables.isEmpty {
        didWork = true
        let variables = pendingVariables
        pendingVariables = []
        for variable in variables { finishVariable(variable) }
      }
      while !pendingDefaults.isEmpty {
        didWork = true
        let defaults = pendingDefaults
        pendingDefaults = []
        for (function, index) in defaults {
          if let value = function.parameters.indices.contains(index) ? function.parameters[index].defaultValue : nil {
            ensureDefault(value)
          }
        }
      }
      if !pendingBodies.isEmpty {
        didWork = true
        let bodies = pendingBodies
        pendingBodies = []
        for function in bodies { checkBody(function) }
      }
    }
  }

  func finishVariable(_ variable: VariableDecl) {
    ensureVariable(variable)
    if let make = storedInitialisers.removeValue(forKey: variable) { make() }
    if variable.initialValue == nil, !variable.isConstant, !variable.isLazy, variable.getter == nil,
      isOptional(variable.type)
    {
      // An optional `var` starts as nil.
      switch variable.scope {
      case .instance, .type: variable.initialValue = Expression(.nilLiteral, variable.type, variable.range)
      case .local, .parameter, .global: break
      }
    }
    if let value = variable.initialValue {
      CaptureAnalysis(self).run([.expression(value)])
      guard !sources.isLibrary(variable.range.source) else { return }
      checkConstants([.expression(value)])
      if !isServing { pendingValues.append(value) }
      if variable.isLazy, let getter = variable.getter {
        checkEscapes([.expression(value)], selfVariable: getter.selfVariable, functionInfos[getter]?.scope.environment)
      }
    }
  }

  func ensureDefault(_ value: DefaultValue) {
    if let start = defaultsUnderway.firstIndex(where: { $0 === value }) { tellCircle(from: start) }
    guard value.expression == nil else { return }
    if let field = memberwiseDefaults[ObjectIdentifier(value)] {
      finishVariable(field)
      if field.isLazy {
        value.expression = Expression(.nilLiteral, optional(field.type), field.range)
      } else {
        value.expression = field.initialValue ?? Expression(.nilLiteral, field.type, field.range)
      }
      return
    }
    guard let source = defaultSources[ObjectIdentifier(value)] else { return }
    let syntax =
      switch source.expression {
      case .syntax(let syntax): syntax
      case .text(let text): LibraryIndex.parseExpression(text)
      }
    value.expression = Expression(.invalid, .error, range(syntax, source.scope))
    defaultsUnderway.append(value)
    defer { defaultsUnderway.removeLast() }
    if source.isAutoclosure, case .function(let function) = source.type {
      let made = ClosureExpression(parameters: [], type: function, range: range(syntax, source.scope))
      let result = checkExpression(
        syntax, source.scope, expected: function.result, purpose: .defaultArgument)
      made.body = [.returns(result, result.range)]
      value.expression = Expression(.closure(made), source.type, result.range)
      return
    }
    let expression = checkExpression(
      syntax, source.scope, expected: source.type, purpose: .defaultArgument)
    value.expression = expression
    if source.scope.cell != nil {
      checkConstants([.expression(expression)])
      if !isServing { pendingValues.append(expression) }
    }
  }

  /// The default arguments from one on are needed to find that one.
  private func tellCircle(from start: Int) {
    let places = defaultsUnderway[start...].compactMap { defaultSources[ObjectIdentifier($0)]?.parameter }
    guard let first = places.first else { return }
    let notes = places.dropFirst().map { Diagnostic(.note, "through reference here", at: $0) }
    report(Diagnostic(.error, "circular reference", at: first, notes: notes))
  }

  /// Everything that the tree mentions gets its types.
  func finishTypes() {
    while !unfinishedTypes.isEmpty {
      let types = unfinishedTypes
      unfinishedTypes = []
      for decl in types {
        _ = declaredConformances(of: decl)
        decl.fields.forEach(finishVariable)
        decl.cases.forEach(ensureCase)
        if decl.kind == .enumeration { finishRawValues(decl) }
        if let deinitializer = decl.deinitializer { checkBody(deinitializer) }
      }
      if !types.isEmpty { finishBodies() }
    }
    for decl in cellTypes { checkConformances(of: decl) }
    for decl in extendedTypes { checkConformances(of: decl) }
    extendedTypes = []
    checkTypeRules()
    cellTypes = []
  }

  private func rawPlace(_ enumCase: EnumCaseDecl) -> SourceRange {
    rawValueSyntax[enumCase].map { range($0.0, $0.1) } ?? enumCase.range
  }

  /// A raw type is one of a literal's; an enumeration of it has cases.
  private func checkRawType(_ rawType: Type, of decl: NominalDecl) -> Bool {
    guard rawType != .error, let (place, scope) = rawTypePlace(decl) else { return true }
    func isOne(of name: String) -> Bool { conforms(rawType, libraryProtocol(name), scope.environment) }
    let literals = [
      "ExpressibleByIntegerLiteral", "ExpressibleByStringLiteral", "ExpressibleByFloatLiteral",
      "ExpressibleByUnicodeScalarLiteral", "ExpressibleByExtendedGraphemeClusterLiteral",
    ]
    let isLiteral = literals.contains(where: isOne)
    if !isLiteral {
      error("raw type '\(text(rawType))' is not expressible by a string, integer, or floating-point literal", place)
    }
    if decl.cases.isEmpty { error("an enum with no cases cannot declare a raw type", place) }
    let isEquatable = isOne(of: "Equatable")
    guard !isLiteral || decl.cases.isEmpty || !isEquatable else { return true }
    refuseRawValues(decl, rawType, place)
    if !isEquatable {
      error(
        "RawRepresentable conformance cannot be synthesized because raw type '\(text(rawType))' is not Equatable", place
      )
    }
    return false
  }

  private func isWholeLiteral(_ syntax: ExprSyntax) -> Bool {
    let digits = syntax.as(PrefixOperatorExprSyntax.self)?.expression ?? syntax
    return digits.is(IntegerLiteralExprSyntax.self)
  }

  private func finishRawValues(_ decl: NominalDecl) {
    guard let rawType = decl.rawType else {
      for enumCase in decl.cases where rawValueSyntax[enumCase] != nil {
        error("enum case cannot have a raw value if the enum does not have a raw type", rawPlace(enumCase))
      }
      return
    }
    var isSound = true
    if !decl.isLibrary { tellingAtEnd(of: decl.range) { isSound = checkRawType(rawType, of: decl) } }
    guard isSound, !takeRawValues(decl, rawType), let place = rawTypePlace(decl)?.range else { return }
    tellingAtEnd(of: decl.range) { refuseRawValues(decl, rawType, place) }
  }

  private func refuseRawValues(_ decl: NominalDecl, _ rawType: Type, _ place: SourceRange) {
    error(
      "'\(decl.name)' declares raw type '\(text(rawType))', but does not conform to RawRepresentable and conformance could"
        + " not be synthesized", place)
  }

  /// Gives the cases of an enumeration their raw values; false where one is not of the raw type.
  private func takeRawValues(_ decl: NominalDecl, _ rawType: Type) -> Bool {
    var isSound = true
    for enumCase in decl.cases where !enumCase.payload.isEmpty {
      error("enum with raw type cannot have cases with arguments", enumCase.range)
      isSound = false
    }
    var precedesWhole = true
    // One more than the greatest of any type is seen to be too much.
    var next: Int128 = 0
    var seen: [String: EnumCaseDecl] = [:]
    for enumCase in decl.cases where enumCase.rawValue == nil {
      if let (syntax, scope) = rawValueSyntax[enumCase] {
        let value = checkExpression(syntax, scope, expected: rawType, purpose: .rawValue)
        if value.type == .error { isSound = false }
        enumCase.rawValue = value
        precedesWhole = false
        if case .integer(let magnitude, let isNegative) = value.kind {
          precedesWhole = true
          next = isNegative ? -Int128(magnitude) : Int128(magnitude)
        } else if case .floating(let number) = value.kind, isWholeLiteral(syntax), let whole = Int128(exactly: number) {
          precedesWhole = true
          next = whole
        }
      } else if isNominal(rawType, "String") {
        enumCase.rawValue = Expression(.string(enumCase.name), rawType, enumCase.range)
      } else if precedesWhole, case .nominal(let type, _) = rawType, case .scalar(let kind)? = type.representation,
        kind != .bool
      {
        if let limits = rawType.integerKind?.limits, !limits.contains(next) {
          error("integer literal '\(next)' overflows when stored into '\(text(rawType))'", enumCase.range)
        }
        enumCase.rawValue = Expression(
          .integer(magnitude: UInt64(truncatingIfNeeded: next.magnitude), isNegative: next < 0), rawType, enumCase.range
        )
      } else {
        error("enum case must declare a raw value when the preceding raw value is not an integer", enumCase.range)
      }
      next += 1
      let key: String
      if case .integer(let magnitude, let isNegative)? = enumCase.rawValue?.kind {
        key = (isNegative ? "-" : "") + "\(magnitude)"
      } else if case .string(let text)? = enumCase.rawValue?.kind {
        key = "\"" + text
      } else if case .floating(let value)? = enumCase.rawValue?.kind {
        key = "\(value)"
      } else {
        continue
      }
      if let previous = seen[key] {
        error(
          "raw value for enum case is not unique", rawPlace(enumCase),
          notes: [Diagnostic(.note, "raw value previously used here", at: rawPlace(previous))])
      }
      seen[key] = enumCase
    }
    return isSound
  }

  private func rawTypePlace(_ decl: NominalDecl) -> (range: SourceRange, scope: Scope)? {
    guard let clause = typeInfo(decl).inheritanceClauses.first, let syntax = clause.types.first else { return nil }
    return (range(syntax, clause.scope), clause.scope)
  }

  /// A cell with its warnings; one that must be refused keeps its errors to itself.
  func finish(_ cell: inout CheckedCell, _ file: CellFile) {
    let source = file.cell.source
    cell.warnings = diagnostics.filter { $0.severity == .warning && $0.range.source == source }
    if file.cell.isRefused {
      cell.refusal = diagnostics.filter { $0.range.source == source && $0.severity == .error }
      diagnostics.removeAll { $0.range.source == source }
      if cell.refusal?.isEmpty == true {
        let text = sources.text(of: source).text
        diagnostics.append(
          .error(
            "this cell is marked 'refused', but the compiler accepts it",
            at: SourceRange(source, 0, min(1, text.utf8.count))))
      }
    }
  }

  // MARK: Notes from expressions

  func noteUse(of variable: VariableDecl) { usedVariables.insert(variable) }

  private func isOfExistential(_ type: Type) -> Bool {
    switch type {
    case .existential: true
    case .associated(let base, _): isOfExistential(base)
    case .nominal, .tuple, .function, .generic, .opaque, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  /// The type that a protocol says an associated type of an existential's is: `C: Collection<Int>`.
  private func sameType(
    as wanted: Type, in existential: ExistentialType, _ environment: GenericEnvironment
  ) -> Type? {
    for owner in protocols(of: .existential(existential), .empty()) {
      let own = Substitution([owner.selfParameter: .existential(existential)])
      for case .sameType(let a, let b) in owner.constraints {
        for (subject, type) in [(a, b), (b, a)]
        where !contains(type, where: { $0 == .generic(owner.selfParameter) })
          && canonical(substitute(subject, own), environment) == wanted
        {
          return type
        }
      }
    }
    return nil
  }

  /// What of an associated type's bounds is known stays known: the slice of `any Collection<Int>` is one as well.
  private func knownArguments(
    of type: Type, _ bounds: [ProtocolDecl], _ environment: GenericEnvironment
  ) -> [ExistentialType.PrimaryArgument] {
    guard case .associated(.existential(let existential), _) = type else { return [] }
    var known: [ExistentialType.PrimaryArgument] = []
    for primary in bounds.flatMap(primaryAssociatedTypes)
    where !known.contains(where: { $0.associated === primary }) {
      let own = canonical(.associated(type, primary), environment)
      if let said = sameType(as: own, in: existential, environment) {
        known.append(ExistentialType.PrimaryArgument(primary, said))
      } else if !contains(own, where: { isOfExistential($0) }) {
        known.append(ExistentialType.PrimaryArgument(primary, own))
      } else if let same = existential.arguments.first(where: {
        canonical(.associated(.existential(existential), $0.associated), environment) == own
      }) {
        known.append(ExistentialType.PrimaryArgument(primary, same.type))
      }
    }
    return known
  }

  /// What is known of an existential's associated types: their bounds.
  func erasingExistentialMembers(_ type: Type, _ environment: GenericEnvironment) -> Type {
    switch type {
    case .associated(let base, let associated):
      guard isOfExistential(base) else { return type }
      if case .existential(let existential) = base {
        for argument in existential.arguments where argument.associated === associated { return argument.type }
      }
      let known = canonical(type, environment)
      // `Element` is the slice's as well, which says no more of it.
      var saysMore = known != type
      if case .associated(let inner, _) = known, isOfExistential(inner) { saysMore = false }
      if saysMore { return erasingExistentialMembers(known, environment) }
      var bounds: [ProtocolDecl] = []
      for owner in protocols(of: base, environment) {
        for case .conforms(.associated(.generic(owner.selfParameter), associated), let bound) in owner.constraints {
          bounds.append(bound)
        }
      }
      return .existential(
        ExistentialType(
          protocols: bounds.sorted { $0.name < $1.name }, arguments: knownArguments(of: type, bounds, environment)))
    case .nominal(let decl, let arguments):
      return .nominal(decl, arguments.map { erasingExistentialMembers($0, environment) })
    case .tuple(let elements):
      return .tuple(elements.map { TupleElement($0.label, erasingExistentialMembers($0.type, environment)) })
    case .function(var function):
      for index in function.parameters.indices {
        function.parameters[index].type = erasingExistentialMembers(function.parameters[index].type, environment)
      }
      function.result = erasingExistentialMembers(function.result, environment)
      return .function(function)
    case .metatype(let instance): return .metatype(erasingExistentialMembers(instance, environment))
    case .generic, .existential, .opaque, .protocolMetatype, .variable, .error: return type
    }
  }
}
