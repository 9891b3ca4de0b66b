import Diagnostics
import Natives
internal import SwiftParser
internal import SwiftSyntax

/// What a cell's text alone says.
struct ParsedCell: Sendable {
  var syntax: SourceFileSyntax
  var errors: [Diagnostic] = []
  /// Conditions of `#if` that are not known here.
  var refusals: [(text: String, range: SourceRange)] = []
  var hasErrors = false
  /// Whether the parts of a text with errors can be checked that are whole.
  var isReadable = true
  /// What the other parts would have declared.
  var lostNames: Set<String> = []

  init(_ cell: CellSource) {
    if let (offset, message) = CellLimits.firstExcess(in: cell.code) {
      errors = [Diagnostic(.error, message, at: SourceRange(cell.source, offset, offset + 1))]
      hasErrors = true
      isReadable = false
      syntax = Parser.parse(source: "")
      return
    }
    var code = cell.code
    syntax = Parser.parse(source: code)
    if RowScanner.has("#if", in: cell.code.utf8[...]),
      let active = ConditionalCompilation.activeText(of: cell.code, syntax)
    {
      for problem in active.problems {
        let start = problem.node.positionAfterSkippingLeadingTrivia.utf8Offset
        let end = problem.node.endPositionBeforeTrailingTrivia.utf8Offset
        refusals.append((problem.text, SourceRange(cell.source, start, end)))
      }
      code = active.text
      syntax = Parser.parse(source: code)
      if active.isUnclosed {
        let end = cell.code.utf8.count
        errors.append(
          Diagnostic(
            .error, "expected #else or #endif at end of conditional compilation block",
            at: SourceRange(cell.source, end, end + 1)))
      }
    }
    errors = SyntaxErrors(syntax: syntax, source: cell.source).diagnostics() + errors
    hasErrors = errors.contains { $0.severity == .error }
    if hasErrors { leaveOutWhatIsBroken(code) }
  }

  private mutating func leaveOutWhatIsBroken(_ code: String) {
    // Where so much is wrong, there is little to check beside it.
    isReadable = errors.count < SyntaxErrors.limit
    guard isReadable else { return }
    let parts = SoundParts(syntax)
    lostNames = parts.lostNames
    if parts.blanked.isEmpty { return }
    syntax = Parser.parse(source: parts.text(of: code))
    isReadable = SoundParts(syntax).blanked.isEmpty
  }
}

/// A syntax error that was told.
struct SyntaxMistake: Hashable {
  var source: SourceID
  var start: UInt32
  var message: String
}

/// A parsed cell.
struct CellFile {
  var cell: CellSource
  var syntax: SourceFileSyntax
  var scope: Scope
  var hasSyntaxErrors: Bool
  /// Whether the rest can be checked beside what is broken.
  var isReadable: Bool
}

extension Checker {
  /// Tells of what is wrong with a cell's text.
  func file(_ cell: CellSource, _ parsed: ParsedCell) -> CellFile {
    for refusal in parsed.refusals { refuse(refusal.text, refusal.range) }
    for error in parsed.errors {
      // A text is read before anything else is told of it.
      togetherStarts[error] = 0
      report(error)
      syntaxErrors.insert(SyntaxMistake(source: cell.source, start: error.range.start, message: error.message))
    }
    let scope = Scope(.cell(cell.number), parent: nil, source: cell.source)
    lostNames.formUnion(parsed.lostNames)
    return CellFile(
      cell: cell, syntax: parsed.syntax, scope: scope, hasSyntaxErrors: parsed.hasErrors,
      isReadable: parsed.isReadable)
  }

  /// Declares what stands at a cell's top level: types first, then functions and variables, then extensions.
  func declare(_ file: CellFile) {
    let scope = file.scope
    var extensions: [ExtensionDeclSyntax] = []
    for item in each(file.syntax.statements) {
      guard case .decl(let decl) = item.item else { continue }
      // Beyond the limit nothing is declared, so nothing is looked at.
      if hasTooManyGlobals, decl.kind == .variableDecl { continue }
      checkModifiers(decl, of: nil, scope: scope)
      if let syntax = decl.as(ExtensionDeclSyntax.self) {
        extensions.append(syntax)
      } else if decl.is(VariableDeclSyntax.self) {
        declareGlobalVariables(decl.cast(VariableDeclSyntax.self), file)
      } else {
        declareGlobal(decl, scope: scope, implementation: nil)
      }
    }
    // Extensions may extend types of any cell, nested ones too, so they wait until all are known.
    pendingExtensions += extensions.map { ($0, scope) }
  }

  /// Declares one global declaration other than a variable of a cell.
  func declareGlobal(_ syntax: DeclSyntax, scope: Scope, implementation: NativeImplementation?) {
    func add(_ name: String, _ declaration: ValueDecl) {
      if let cell = scope.cell {
        checkRedeclaration(name, declaration, cell)
        noteAccess(declaration, syntax, of: nil)
        globals[name, default: []].append(GlobalDecl(cell: cell, declaration: declaration))
        if case .function(let function) = declaration {
          functionCells[function] = cell
          if LibraryIndex.isOperator(name) {
            cellOperators[name, default: []].append(function)
          }
        }
      } else {
        library.globals[name, default: []].append(declaration)
      }
    }
    switch syntax.kind {
    case .functionDecl:
      let function = makeFunction(
        syntax.cast(FunctionDeclSyntax.self), scope: scope, implementation: implementation, isRequirement: false)
      add(function.name, .function(function))
    case .structDecl, .enumDecl, .classDecl, .protocolDecl:
      let module = scope.cell == nil ? "Swift" : nil
      guard let declaration = declareType(syntax, in: scope, parent: nil, module: module) else { return }
      switch declaration {
      case .type(let decl):
        add(decl.name, declaration)
        if module != nil { library.declare(declaration, as: decl.name) }
      case .protocolType(let decl):
        add(decl.name, declaration)
        if module != nil { library.declare(declaration, as: decl.name) }
      case .variable, .function, .subscripted, .enumCase, .alias, .genericParameter, .associatedType: break
      }
    case .typeAliasDecl:
      let alias = makeAlias(syntax.cast(TypeAliasDeclSyntax.self), scope: scope)
      add(alias.name, .alias(alias))
    case .variableDecl:
      for variable in makeLibraryGlobals(syntax.cast(VariableDeclSyntax.self), scope, implementation) {
        add(variable.name, .variable(variable))
      }
    case .operatorDecl: declareOperator(syntax.cast(OperatorDeclSyntax.self), scope)
    case .precedenceGroupDecl: declarePrecedenceGroup(syntax.cast(PrecedenceGroupDeclSyntax.self), scope)
    case .importDecl: checkImport(syntax.cast(ImportDeclSyntax.self), scope)
    case .ifConfigDecl: refuse("conditional compilation (#if)", range(syntax, scope))
    case .macroExpansionDecl: checkRemark(syntax.cast(MacroExpansionDeclSyntax.self), scope)
    case .macroDecl: refuse("macros", range(syntax, scope))
    case .actorDecl: refuse("actors", range(syntax, scope))
    case .missingDecl, .editorPlaceholderDecl, .poundSourceLocation: break
    case .initializerDecl:
      let name = syntax.cast(InitializerDeclSyntax.self).initKeyword
      error(
        "initializers may only be declared within a type",
        SourceRange(range(name, scope).source, Int(range(name, scope).end), Int(range(name, scope).end) + 1))
    case .deinitializerDecl:
      error("deinitializers may only be declared within a class, actor, or noncopyable type", range(syntax, scope))
    case .subscriptDecl:
      error("'subscript' functions may only be declared within a type", range(syntax, scope))
    case .associatedTypeDecl: refuseAssociatedType(syntax, scope)
    case .enumCaseDecl:
      errorOnReading("enum 'case' is not allowed outside of an enum", range(syntax, scope))
    default: error("declaration is not allowed here", range(syntax, scope))
    }
  }

  func refuseAssociatedType(_ syntax: DeclSyntax, _ scope: Scope) {
    error(
      "associated types can only be defined in a protocol; define a type or introduce a 'typealias' to satisfy an"
        + " associated type requirement", range(syntax, scope))
  }

  /// A global variable of the library: `let pi`, a computed one.
  private func makeLibraryGlobals(
    _ syntax: VariableDeclSyntax, _ scope: Scope, _ implementation: NativeImplementation?
  ) -> [VariableDecl] {
    syntax.bindings.compactMap { binding in
      guard let pattern = binding.pattern.as(IdentifierPatternSyntax.self) else { return nil }
      let variable = VariableDecl(
        name: identifier(pattern.identifier), type: .error, scope: .global,
        isConstant: syntax.bindingSpecifier.text == "let", range: range(pattern, scope))
      makeAccessors(
        binding.accessorBlock, of: variable, nil, scope, isStatic: false, implementation: implementation,
        isRequirement: false, info: nil, modifiers: syntax.modifiers)
      lazyVariables[variable] = LazyVariable { [unowned self] in
        if let annotation = binding.typeAnnotation?.type { variable.type = resolveType(annotation, scope) }
        finishAccessorTypes(variable, nil)
      }
      return variable
    }
  }

  private func checkImport(_ syntax: ImportDeclSyntax, _ scope: Scope) {
    let name = syntax.path.map(\.name.text).joined(separator: ".")
    switch name {
    case "Foundation", "TensorCore", "Glibc": importsC = true
    case "Swift", "Plotting", "FoundationEssentials": break
    default: error("no such module '\(name)'", range(syntax.path, scope))
    }
  }

  /// Globals of one cell are told apart as in one file; a later cell may take a name again.
  private func checkRedeclaration(_ name: String, _ declaration: ValueDecl, _ cell: Int) {
    guard let first = globals[name]?.first(where: { $0.cell == cell })?.declaration else { return }
    later { [self] in
      let place = GlobalName(name: name, cell: cell)
      let (firstShape, shape) = (callShape(first), callShape(declaration))
      if namesakes[place] == nil { namesakes[place, default: Namesakes()].add(first, firstShape) }
      let previous = namesakes[place]?.candidates(for: shape).first { isSameGlobal($0, declaration) }
      namesakes[place]?.add(declaration, shape)
      if let previous, let range = declaration.range { redeclared(writtenName(declaration), range, previous) }
    }
  }

  private func isSameGlobal(_ a: ValueDecl, _ b: ValueDecl) -> Bool {
    switch (a, b) {
    case (.function(let x), .function(let y)): return areOneDeclaration(x, y)
    case (.function(let function), .variable), (.variable, .function(let function)):
      ensureSignature(function)
      return function.parameters.isEmpty
    case (.variable, _), (.function, _), (.subscripted, _), (.enumCase, _), (.type, _), (.protocolType, _), (.alias, _),
      (.genericParameter, _), (.associatedType, _):
      return true
    }
  }

  func redeclared(_ name: String, _ range: SourceRange, _ previous: ValueDecl) {
    let notes = previous.range.map {
      [Diagnostic(.note, "'\(writtenName(previous))' previously declared here", at: $0)]
    }
    redeclaredNames.insert(String(name.prefix { $0 != "(" }))
    error("invalid redeclaration of '\(name)'", range, notes: notes ?? [])
  }

  func redeclared(_ name: String, _ range: SourceRange, _ previous: SourceRange?) {
    let notes = previous.map { [Diagnostic(.note, "'\(name)' previously declared here", at: $0)] } ?? []
    redeclaredNames.insert(String(name.prefix { $0 != "(" }))
    error("invalid redeclaration of '\(name)'", range, notes: notes)
  }
}
