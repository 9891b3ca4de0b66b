import Diagnostics
import Natives
internal import SwiftSyntax

/// Turns the cells of a chapter into a typed tree, or into diagnostics.
///
/// One instance sees all cells of a chapter in order, and then answers what specialisation asks (`TypeOracle`).
/// It belongs to one thread at a time.
package final class Checker {
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  @exclusivity(unchecked) package internal(set) var sources: SourceMap
  let library: LibraryIndex
  let rootScope: Scope
  @exclusivity(unchecked) package internal(set) var hasDeinitializers = false
  @exclusivity(unchecked) package internal(set) var asksForCapacities = false
  @exclusivity(unchecked) var diagnostics: [Diagnostic] = []
  @exclusivity(unchecked) var reported: Set<Diagnostic> = []
  @exclusivity(unchecked) var syntaxErrors: Set<SyntaxMistake> = []
  /// What statements and declarations with syntax errors would have declared.
  @exclusivity(unchecked) var lostNames: Set<String> = []
  /// Names that are declared once more where that is a mistake: which of the two is meant is not asked.
  @exclusivity(unchecked) var redeclaredNames: Set<String> = []
  /// Where the first stands of what is told together.
  @exclusivity(unchecked) var togetherStarts: [Diagnostic: UInt32] = [:]
  /// The `case` pattern of a condition, or of a loop, that is looked at.
  @exclusivity(unchecked) var casePattern: CasePattern?
  /// Where the name stands of the type whose members are looked at before this is told.
  @exclusivity(unchecked) var typesToEnd: [Diagnostic: UInt32] = [:]
  /// Of every type and protocol declared so far; each declaration points to its own.
  @exclusivity(unchecked) var typeInfos: [TypeInfo] = []
  @exclusivity(unchecked) var functionInfos: [FunctionDecl: FunctionInfo] = [:]
  var lazyVariables: [VariableDecl: LazyVariable] = [:]
  @exclusivity(unchecked) var implicitlyUnwrapped: Set<VariableDecl> = []
  @exclusivity(unchecked) var implicitlyUnwrappedSubscripts: Set<SubscriptDecl> = []
  /// How variables came by their types, where that has a name.
  @exclusivity(unchecked) var writtenTypes: [VariableDecl: WrittenType] = [:]
  @exclusivity(unchecked) var writtenResults: [FunctionDecl: WrittenType] = [:]
  /// A cell imports C's functions with something else: the compiler has `pow` in mind then where `**` is written.
  @exclusivity(unchecked) var importsC = false
  /// A cell declares a `typealias`.
  @exclusivity(unchecked) var hasCellAliases = false
  /// What is written for the value that is checked next.
  @exclusivity(unchecked) var expectedWritten: WrittenType?
  /// Where `if let` and its like bind what is checked: it may be missing.
  @exclusivity(unchecked) var boundValue: SourceRange?
  /// Of the expression checked last.
  @exclusivity(unchecked) var lastWritten: WrittenType?
  /// Of what a `switch` is about.
  @exclusivity(unchecked) var subjectWritten: WrittenType?
  /// Properties whose declared access hides the setter, and the like, are not modelled: cells are one module and file.
  @exclusivity(unchecked) var globals: [String: [GlobalDecl]] = [:]
  @exclusivity(unchecked) var globalUses = GlobalUses()
  @exclusivity(unchecked) var hasTooManyGlobals = false
  @exclusivity(unchecked) var cellOperators: [String: [FunctionDecl]] = [:]
  @exclusivity(unchecked) var operators = OperatorTable()
  /// Functions of cells in order, whose bodies are still to be checked.
  @exclusivity(unchecked) var pendingBodies: [FunctionDecl] = []
  @exclusivity(unchecked) var pendingVariables: [VariableDecl] = []
  /// Types whose fields' types are still to be found before the tree is handed on.
  @exclusivity(unchecked) var unfinishedTypes: [NominalDecl] = []
  @exclusivity(unchecked) var cellTypes: [NominalDecl] = []
  /// Types of the library that cells' extensions make conform to something.
  @exclusivity(unchecked) var extendedTypes: [NominalDecl] = []
  @exclusivity(unchecked) var globalBindings: [VariableDecl: GlobalBinding] = [:]
  @exclusivity(unchecked) var isDeferring = false
  @exclusivity(unchecked) var deferred: [() -> Void] = []
  @exclusivity(unchecked) var nextLabel = 0
  @exclusivity(unchecked) var nextNode = 0
  @exclusivity(unchecked) var defaultSources: [ObjectIdentifier: DefaultSource] = [:]
  @exclusivity(unchecked) var storedInitialisers: [VariableDecl: () -> Void] = [:]
  @exclusivity(unchecked) var closureResultOverride: [ObjectIdentifier: Type] = [:]
  @exclusivity(unchecked) var commonTypes: [String: NominalDecl] = [:]
  @exclusivity(unchecked) var commonProtocols: [String: ProtocolDecl] = [:]
  /// The generic function whose parameters' and result's types are being found.
  @exclusivity(unchecked) var signatureBeingResolved: FunctionDecl?
  @exclusivity(unchecked) var superclassStack: [NominalDecl] = []
  @exclusivity(unchecked) var nestingDepth = 0
  @exclusivity(unchecked) var primaryNames: [ProtocolDecl: [String]] = [:]
  @exclusivity(unchecked) var casePayloads: [EnumCaseDecl: () -> Void] = [:]
  @exclusivity(unchecked) var rawValueSyntax: [EnumCaseDecl: (ExprSyntax, Scope)] = [:]
  @exclusivity(unchecked) var memberFacts: [ObjectIdentifier: MemberFacts] = [:]
  /// Members that cells declare, until the rules about them have been checked.
  @exclusivity(unchecked) var cellMembers: [CellMember] = []
  /// Which of several declarations a name means in which cells.
  @exclusivity(unchecked) var replacements = Replacements()
  /// The cell that runs: what it says of the requirements that a type meets holds for all that is compiled by now.
  @exclusivity(unchecked) var servedCell = Int.max - 1
  @exclusivity(unchecked) var cellAliases: [AliasDecl] = []
  /// What declarations of cells say of who may name them, until all types are known.
  @exclusivity(unchecked) var accessRecords: [AccessRecord] = []
  /// Types that are `private` or `fileprivate`, with the word.
  @exclusivity(unchecked) var hiddenTypes: [ObjectIdentifier: String] = [:]
  @exclusivity(unchecked) var availability: [ObjectIdentifier: Availability] = [:]
  /// Types written `public`, or in a `public extension`.
  @exclusivity(unchecked) var publicTypes: Set<ObjectIdentifier> = []
  /// The types that types of cells are declared in.
  @exclusivity(unchecked) var typeOwners: [ObjectIdentifier: ObjectIdentifier] = [:]
  @exclusivity(unchecked) var cellProtocols: [ProtocolDecl] = []
  @exclusivity(unchecked) var finalVariables: Set<VariableDecl> = []
  @exclusivity(unchecked) var autoclosureParameters: Set<VariableDecl> = []
  var lazySubscripts: [SubscriptDecl: () -> Void] = [:]
  @exclusivity(unchecked) var subscriptHeads: [SubscriptDecl: String] = [:]
  @exclusivity(unchecked) var pendingDefaults: [(FunctionDecl, Int)] = []
  @exclusivity(unchecked) var functionCells: [FunctionDecl: Int] = [:]
  /// The globals that were compared with each other, of each cell that declares a name more than once.
  @exclusivity(unchecked) var namesakes: [GlobalName: Namesakes<ValueDecl>] = [:]
  /// `prefix` or `postfix` of operator functions that are.
  @exclusivity(unchecked) var fixities: [FunctionDecl: String] = [:]
  @exclusivity(unchecked) var loadedProtocols: Set<ProtocolDecl> = []
  @exclusivity(unchecked) var inferring: [NominalDecl: Set<AssociatedTypeDecl>] = [:]
  @exclusivity(unchecked) var pendingExtensions: [(ExtensionDeclSyntax, Scope)] = []
  @exclusivity(unchecked) var isDeclared = false
  /// The cells are checked; specialisation asks for the rest.
  @exclusivity(unchecked) var isServing = false
  @exclusivity(unchecked) var serviceDepth = 0
  @exclusivity(unchecked) var postponedChecks: [() -> Void] = []
  /// Bodies whose paths are followed once all types are known to be right.
  @exclusivity(unchecked) var pendingPaths: [FunctionDecl] = []
  /// Initial values of properties and default arguments, whose closures have paths too.
  @exclusivity(unchecked) var pendingValues: [Expression] = []
  /// Operators that functions implement and nobody declares.
  @exclusivity(unchecked) var undeclaredOperators: Set<String> = []
  @exclusivity(unchecked) var implicitInitializers: Set<NominalDecl> = []
  @exclusivity(unchecked) var extensionInitializers: Set<FunctionDecl> = []
  @exclusivity(unchecked) var memberwiseDefaults: [ObjectIdentifier: VariableDecl] = [:]
  @exclusivity(unchecked) var optionalGenericSpelling: Set<VariableDecl> = []
  /// Properties with an initial value.
  @exclusivity(unchecked) var writtenValues: Set<VariableDecl> = []
  /// Properties that are parts of a tuple: arguments for them are never left out.
  @exclusivity(unchecked) var patternParts: Set<VariableDecl> = []
  @exclusivity(unchecked) var finalClasses: Set<NominalDecl> = []
  /// Types that are refused because they would have members of any name.
  @exclusivity(unchecked) var dynamicTypes: Set<NominalDecl> = []
  /// Constants that get their value after their declaration.
  @exclusivity(unchecked) var deferredConstants: Set<VariableDecl> = []
  /// Declared by the language, such as `error` in a `catch`.
  @exclusivity(unchecked) var implicitVariables: Set<VariableDecl> = []
  @exclusivity(unchecked) var usedVariables: Set<VariableDecl> = []
  @exclusivity(unchecked) var declaredVariables: [VariableDecl] = []
  /// While alternatives of a `case` are checked: the variables that the first one binds.
  @exclusivity(unchecked) var alternativeVariables: [String: VariableDecl]?
  @exclusivity(unchecked) var bindingRecords: [Int: [GlobalBinding]] = [:]
  @exclusivity(unchecked) var topLevelContexts: [Int: FunctionContext] = [:]
  /// Functions whose captures are known.
  @exclusivity(unchecked) var analysed: Set<FunctionDecl> = []
  /// Counts changes of what conforms to what, so that caches know.
  @exclusivity(unchecked) var conformanceGeneration = 0
  /// The row whose signature alone is being declared.
  @exclusivity(unchecked) var unreadRow: String?
  /// Whether one declaration is as special as another, and what `conformanceGeneration` was when that was found. The
  /// declarations are kept, so that no other gets their identity.
  @exclusivity(unchecked) var specialPairs: [DeclarationPair: (generation: Int, holds: Bool, kept: [ValueDecl])] = [:]
  /// What is called for an override of other types than the declaration that it overrides.
  @exclusivity(unchecked) var overrideBridges: [DeclarationPair: FunctionDecl] = [:]
  /// An expression was found wrong, be it in a reading that was given up.
  @exclusivity(unchecked) var hasFailed = false
  /// A cell says how a value is put into a string.
  @exclusivity(unchecked) var hasOwnInterpolations = false
  /// What the pattern being checked binds so far, and how many patterns it is inside of.
  @exclusivity(unchecked) var patternNames: [String: (scope: Scope, variable: VariableDecl)] = [:]
  @exclusivity(unchecked) var patternDepth = 0
  /// What `case` of a `switch` and `catch` bind.
  @exclusivity(unchecked) var caseVariables: Set<VariableDecl> = []
  /// Variables declared with a type and a value.
  @exclusivity(unchecked) var annotated: Set<VariableDecl> = []
  /// Local variables of functions that return `Self`: the class by whose name the value is known.
  var namedLocals: [VariableDecl: Type] = [:]
  /// How many unknown names were compared with those that there are.
  @exclusivity(unchecked) var soughtSpellings = 0
  /// Default arguments that are being checked, each one for the sake of the one before.
  @exclusivity(unchecked) var defaultsUnderway: [DefaultValue] = []
  /// Makes an unknown for each generic argument that is left out, where that is allowed.
  @exclusivity(unchecked) var unboundArgument: ((NominalDecl, GenericParameter, SourceRange) -> Type)?

  /// Parses what comes next on a second thread.
  let ahead: ParseAhead

  package init(sources: SourceMap = SourceMap(), ahead: ParseAhead = ParseAhead()) {
    self.sources = sources
    self.ahead = ahead
    library = LibraryIndex(Library.groups, ahead)
    rootScope = Scope(.library, parent: nil, source: SourceID(0))
  }

  deinit {
    ahead.end()
    // Declarations and what is known of them hold each other.
    for info in typeInfos { info.release() }
  }

  /// Checks all cells of a chapter. Called once.
  package func check(_ cells: [CellSource]) -> CheckedProgram {
    var checked: [CheckedCell] = []
    let files = zip(cells, ahead.parse(cells)).map { file($0, $1) }
    isDeferring = true
    for file in files where file.isReadable { declare(file) }
    runDeferred()
    let extensions = pendingExtensions
    pendingExtensions = []
    for (syntax, scope) in extensions { declareExtension(syntax, in: scope) }
    isDeclared = true
    let checks = postponedChecks
    postponedChecks = []
    for check in checks { check() }
    findReplacements()
    for file in files { checked.append(checkTopLevel(file)) }
    finishBodies()
    finishTypes()
    checkAccessRules()
    let functions = pendingPaths
    checkAllPaths(checked, files)
    for index in checked.indices { finish(&checked[index], files[index]) }
    refuseWhatIsInvalid(checked, functions, files)
    isServing = true
    sortDiagnostics(files)
    dropConsequences()
    diagnostics = DiagnosticLimit.told(of: diagnostics)
    let watched = AccessAnalysis(checked, functions).watched
    return CheckedProgram(cells: checked, watched: watched, oracle: self, diagnostics: diagnostics)
  }

  func runDeferred() {
    isDeferring = false
    while !deferred.isEmpty {
      let actions = deferred
      deferred = []
      for action in actions { action() }
    }
  }

  /// Runs now, or once all declarations around are known.
  func later(_ action: @escaping () -> Void) {
    if isDeferring { deferred.append(action) } else { action() }
  }

  /// Runs now, or once all conformances of the cells are known.
  func whenDeclared(_ action: @escaping () -> Void) {
    if isDeclared { later(action) } else { postponedChecks.append(action) }
  }

  // MARK: Diagnostics

  /// By place, what is in bodies of functions after the rest of their cell; what is told together stays in the order in
  /// which the compiler tells it.
  private func sortDiagnostics(_ files: [CellFile]) {
    guard diagnostics.count > 1 else { return }
    let found = bodyRanges(of: files)
    let places = diagnostics.map { diagnostic in
      let bodies = found[diagnostic.range.source]
      let type = typesToEnd[diagnostic].flatMap { bodies?.typeEnds[$0] }
      let start = type ?? togetherStarts[diagnostic] ?? diagnostic.range.start
      let isInBody = bodies?.ranges.contains { $0.contains(start) } ?? false
      return (diagnostic.range.source.rawValue, isInBody ? 1 : 0, start)
    }
    let order = diagnostics.indices.sorted {
      let (a, b) = (places[$0], places[$1])
      return (a.0, a.1, a.2, $0) < (b.0, b.1, b.2, $1)
    }
    diagnostics = order.map { diagnostics[$0] }
  }

  /// What is said of a type that isn't known follows from a mistake that is told.
  private func dropConsequences() {
    let sound = diagnostics.filter { !$0.message.contains(Self.unknownType) }
    if sound.contains(where: { $0.severity == .error }) { diagnostics = sound }
    for index in diagnostics.indices { diagnostics[index].notes.removeAll { $0.message.contains(Self.unknownType) } }
  }

  /// How a type is written of which nothing is known.
  static let unknownType = "<<error type>>"

  /// Runs something whose diagnostics keep their order.
  func tellingTogether(_ body: () -> Void) {
    let count = diagnostics.count
    body()
    let told = diagnostics[count...]
    guard told.count > 1, let start = told.map(\.range.start).min() else { return }
    for diagnostic in told { togetherStarts[diagnostic] = start }
  }

  /// Runs something whose diagnostics are told behind those of the members of a type.
  func tellingAtEnd(of type: SourceRange, _ body: () -> Void) {
    let count = diagnostics.count
    body()
    for diagnostic in diagnostics[count...] { typesToEnd[diagnostic] = type.start }
  }

  /// What the compiler tells while it reads the text, before anything else.
  func errorOnReading(_ message: String, _ range: SourceRange) {
    let diagnostic = Diagnostic(.error, message, at: range)
    togetherStarts[diagnostic] = 0
    report(diagnostic)
  }

  func report(_ diagnostic: Diagnostic) {
    if !syntaxErrors.isEmpty, followsFromSyntax(diagnostic) { return }
    guard reported.insert(diagnostic).inserted else { return }
    diagnostics.append(diagnostic)
  }

  func error(_ message: String, _ range: SourceRange, notes: [Diagnostic] = [], fixIts: [Diagnostic.FixIt] = []) {
    report(Diagnostic(.error, message, at: range, notes: notes, fixIts: fixIts))
  }

  func warning(_ message: String, _ range: SourceRange, notes: [Diagnostic] = [], fixIts: [Diagnostic.FixIt] = []) {
    report(Diagnostic(.warning, message, at: range, notes: notes, fixIts: fixIts))
  }

  /// Runs something whose diagnostics are given back instead of reported.
  func collectingDiagnostics<T>(_ body: () -> T) -> (T, [Diagnostic]) {
    let outer = diagnostics
    let outerReported = reported
    diagnostics = []
    reported = []
    let result = body()
    let collected = diagnostics
    diagnostics = outer
    reported = outerReported
    return (result, collected)
  }

  func range(_ node: some SyntaxProtocol, _ scope: Scope) -> SourceRange {
    SourceRange(
      scope.source, node.positionAfterSkippingLeadingTrivia.utf8Offset,
      node.endPositionBeforeTrailingTrivia.utf8Offset)
  }

  func newLabel() -> LabelID {
    nextLabel += 1
    return LabelID(nextLabel)
  }
}

/// Two declarations that are compared.
struct DeclarationPair: Hashable {
  var a: ObjectIdentifier
  var b: ObjectIdentifier
}

/// A name at a cell's top level.
struct GlobalName: Hashable {
  var name: String
  var cell: Int
}

/// A declaration at a cell's top level.
struct GlobalDecl {
  var cell: Int
  var declaration: ValueDecl
  /// Its own cell knows it from its `guard` on, by the cell's scope; here it stands for the cells behind.
  var isBoundByGuard = false
}

/// The statement that declares global variables: checked in its turn, or earlier when a function's body needs it.
final class GlobalBinding {
  enum State { case waiting, checking, done }
  var state = State.waiting
  var check: () -> [Statement]
  var statements: [Statement] = []
  /// Where the statement begins.
  let keyword: SourceRange
  init(at keyword: SourceRange, _ check: @escaping () -> [Statement]) {
    self.keyword = keyword
    self.check = check
  }
}
