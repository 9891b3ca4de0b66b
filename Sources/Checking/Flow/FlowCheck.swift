import Diagnostics

/// Follows the paths through one body: what has a value where, what is never reached, whether a result is missing.
///
/// Linear in the size of the body, but for nested loops, whose bodies are followed twice.
final class FlowCheck {
  private let body: FlowBody
  private let surroundings: FlowSurroundings
  private let typeName: (Type) -> String
  var state = FlowState()
  /// In a `catch`: the initialiser whose call may have failed, so that there is no object.
  var failedDelegation: String?
  /// The whole of what is being changed.
  var changedPlace: SourceRange?
  /// Local variables that were declared without a value.
  private var tracked: Set<VariableDecl> = []
  let initializer: InitializerFacts?
  let selfVariable: VariableDecl?
  private let sources: SourceMap
  private var exits: [LabelID: FlowState] = [:]
  private var turns: [LabelID: FlowState] = [:]
  /// What is known wherever the case of the innermost `switch` goes on with the next one.
  private var fallen: FlowState?
  /// What is known wherever an error may leave the innermost `do`.
  private var thrown: FlowState?
  /// Bodies of `defer` statements of the block that is being followed.
  private var deferred: [[Statement]] = []
  private var isQuiet = false
  /// Of a cell: globals that it, or a later cell, declares further on.
  private var comingUp: Set<VariableDecl> = []
  /// Of a cell: its functions that the paths have not come to, in the order of the text.
  private var definitions: [FunctionDecl] = []
  private(set) var diagnostics: [Diagnostic] = []
  private let statements: [Statement]
  private lazy var ownVariables = OwnVariables.of(statements)

  private init(_ body: FlowBody, _ surroundings: FlowSurroundings, _ statements: [Statement]) {
    self.body = body
    self.statements = statements
    self.surroundings = surroundings
    typeName = surroundings.typeName
    sources = surroundings.sources
    if case .function(let function) = body {
      initializer = InitializerFacts(function, statements, hasPlainInit: surroundings.hasPlainInit)
      selfVariable = function.selfVariable
    } else {
      initializer = nil
      selfVariable = nil
    }
  }

  /// A function's body; of an initialiser also whether it gives every stored property a value.
  static func check(
    _ function: FunctionDecl, _ statements: [Statement], closing: SourceRange, _ surroundings: FlowSurroundings
  ) -> [Diagnostic] {
    let check = FlowCheck(.function(function), surroundings, statements)
    check.run(statements)
    let result = Self.needsResult(function) ? function.result : .void
    check.finish(valuePlace(statements, result) ?? closing, result: result)
    return check.diagnostics
  }

  static func check(_ closure: ClosureExpression, _ surroundings: FlowSurroundings) -> [Diagnostic] {
    let check = FlowCheck(.closure(closure), surroundings, closure.body)
    check.run(closure.body)
    let end = Int(closure.range.end)
    check.finish(
      valuePlace(closure.body, closure.type.result) ?? SourceRange(closure.range.source, end - 1, end),
      result: closure.type.result)
    return check.diagnostics
  }

  /// Top-level code, and the functions among it: what they use must have a value where they are defined.
  ///
  /// - Parameter later: The globals of later cells.
  static func check(
    cell statements: [Statement], defining functions: [FunctionDecl], before later: Set<VariableDecl>,
    _ surroundings: FlowSurroundings
  ) -> [Diagnostic] {
    let check = FlowCheck(.cell, surroundings, statements)
    check.comingUp = later.union(globals(of: statements))
    check.definitions = functions.sorted { $0.range.start < $1.range.start }
    check.run(statements)
    check.define(before: .max)
    return check.diagnostics
  }

  /// The functions that are defined before a place in the text.
  private func define(before end: UInt32) {
    while let function = definitions.first, function.range.start < end {
      definitions.removeFirst()
      guard !tracked.isEmpty, state.isReachable, let body = function.body else { continue }
      for variable in GlobalUseFinder.find(tracked, in: body) where !state.assigned.contains(variable) {
        report(.definedBeforeInitialized(variable), function.range)
      }
    }
  }

  /// The variables that top-level code declares for all that follows.
  static func globals(of statements: [Statement]) -> Set<VariableDecl> {
    var result: Set<VariableDecl> = []
    for statement in statements {
      if case .binding(let pattern, _, _) = statement { result.formUnion(pattern.variables) }
      if case .guardElse(let conditions, _, _) = statement { result.formUnion(conditions.flatMap(\.variables)) }
    }
    return result
  }

  /// The expression at the end of a body of several statements, where `return` was forgotten.
  private static func valuePlace(_ statements: [Statement], _ result: Type) -> SourceRange? {
    guard result != .void, case .expression(let last)? = statements.last, last.type == result else { return nil }
    return SourceRange(last.range.source, Int(last.range.start), Int(last.range.start) + 1)
  }

  private static func needsResult(_ function: FunctionDecl) -> Bool {
    switch function.kind {
    case .function, .getter: true
    case .initializer, .deinitializer, .setter, .willSet, .didSet: false
    }
  }

  /// Whether no value has told what `some P` stands for.
  private static func isUntold(_ type: Type) -> Bool {
    switch type {
    case .opaque(let giver, _): giver.opaqueResult == nil
    case .nominal(_, let arguments): arguments.contains(where: isUntold)
    case .tuple(let elements): elements.contains { isUntold($0.type) }
    case .generic, .associated, .function, .existential, .metatype, .protocolMetatype, .variable, .error: false
    }
  }

  private func finish(_ range: SourceRange, result: Type) {
    if case .function(let function) = body, Self.isUntold(result) {
      return report(.noUnderlyingType, function.range)
    }
    guard state.isReachable else { return }
    leaveInitializer(at: range)
    if result.isNever {
      report(.comesBack(body), range)
    } else if result != .void, result != .error {
      report(.missingReturn(body), range)
    }
  }

  func report(_ problem: FlowProblem, _ range: SourceRange) {
    if !isQuiet { diagnostics.append(problem.diagnostic(at: range, typeName: typeName)) }
  }

  // MARK: Variables

  /// A declaration without a value; in a loop each turn has a new variable.
  func declare(_ variable: VariableDecl) {
    tracked.insert(variable)
    state.assigned.remove(variable)
    state.maybeAssigned.remove(variable)
    state.parts[variable] = nil
    state.maybeParts[variable] = nil
  }

  func assign(_ variable: VariableDecl, _ range: SourceRange) {
    requireDeclared(variable, range)
    if variable.isConstant, state.isReachable, state.maybeAssigned.contains(variable), tracked.contains(variable) {
      if let part = state.maybeParts[variable]?.min() {
        report(.elementInitializedTwice(variable, TuplePath([part])), range)
      } else {
        report(.initializedTwice(variable, isField: false), range)
      }
    }
    state.assign(variable)
  }

  /// Whether an element of a tuple without a value can be given its own, and a constant's was not.
  func assign(_ variable: VariableDecl, _ path: TuplePath, of count: Int, _ range: SourceRange) -> Bool {
    guard tracked.contains(variable), state.isReachable, let part = path.indices.first else { return false }
    if variable.isConstant, state.maybeParts[variable]?.contains(part) == true {
      report(.elementInitializedTwice(variable, path), range)
      if path.indices.count == 1 { state.assign(variable, part: part, of: count) }
      return true
    }
    guard path.indices.count == 1, !state.assigned.contains(variable) else { return false }
    state.assign(variable, part: part, of: count)
    return true
  }

  /// Whether an element of a tuple has a value, all of which may not yet have one.
  func hasValue(_ variable: VariableDecl, part: Int) -> Bool { state.parts[variable]?.contains(part) == true }

  func use(_ variable: VariableDecl, _ range: SourceRange) {
    if variable == selfVariable { return useSelf(range, .whole) }
    require(variable, range) { variable in
      let given = state.parts[variable] ?? []
      guard case .tuple(let elements) = variable.type,
        let missing = elements.indices.first(where: { !given.contains($0) })
      else { return .usedBeforeInitialized(variable) }
      return .elementUsedBeforeInitialized(variable, TuplePath([missing]).first(in: variable.type))
    }
  }

  /// An element of a tuple, named at the end of a place.
  func use(_ variable: VariableDecl, _ path: TuplePath, in place: SourceRange) {
    if let first = path.indices.first, hasValue(variable, part: first) { return }
    let name = path.name(in: variable.type)
    let start = max(Int(place.start), Int(place.end) - name.utf8.count)
    require(variable, SourceRange(place.source, start, Int(place.end))) {
      .elementUsedBeforeInitialized($0, path.first(in: variable.type))
    }
  }

  /// The compiler lets top-level code read what no code has come to yet, and gives it whatever stands there.
  private func requireDeclared(_ variable: VariableDecl, _ range: SourceRange) {
    guard !comingUp.isEmpty, state.isReachable, comingUp.remove(variable) != nil else { return }
    report(.usedBeforeDeclared(variable), range)
  }

  func pass(_ variable: VariableDecl, _ range: SourceRange) {
    if variable == selfVariable { return useSelf(range, .whole) }
    require(variable, range) { .passedBeforeInitialized($0) }
  }

  func capture(_ variable: VariableDecl, _ range: SourceRange) {
    if variable == selfVariable { return useSelf(range, .captured) }
    require(variable, range) { .capturedBeforeInitialized($0) }
  }

  func storeMember(of variable: VariableDecl, _ sign: SourceRange) {
    if variable == selfVariable { return useSelf(sign, .whole) }
    require(variable, sign) { .memberStored($0, isField: false) }
  }

  private func require(_ variable: VariableDecl, _ range: SourceRange, _ problem: (VariableDecl) -> FlowProblem) {
    requireDeclared(variable, range)
    guard tracked.contains(variable), state.isReachable, !state.assigned.contains(variable), variable.type != .void
    else { return }
    report(problem(variable), range)
    state.excuse(variable)
  }

  /// An error may leave from here.
  func noteThrow() { thrown = thrown?.merged(with: state) ?? state }

  // MARK: Places in the text

  /// The `=` between a place and its value.
  func sign(between place: SourceRange, _ value: SourceRange) -> SourceRange {
    guard place.source == value.source, value.start > place.end else { return place }
    let text = sources.text(of: place.source).slice(SourceRange(place.source, Int(place.end), Int(value.start)))
    guard let sign = text.utf8.firstIndex(of: UInt8(ascii: "=")) else { return place }
    let offset = Int(place.end) + text.utf8.distance(from: text.utf8.startIndex, to: sign)
    return SourceRange(place.source, offset, offset + 1)
  }

  /// The name of a member at the end of `base.name`.
  func name(of member: VariableDecl, in range: SourceRange) -> SourceRange {
    let start = max(Int(range.start), Int(range.end) - member.name.utf8.count)
    return SourceRange(range.source, start, Int(range.end))
  }

  /// The `[` of a subscript.
  func bracket(after base: SourceRange) -> SourceRange {
    SourceRange(base.source, Int(base.end), Int(base.end) + 1)
  }

  /// The member's name after a base and a point; nil where there is no point.
  func nameStart(after base: SourceRange) -> SourceRange? {
    let point = wordStart(after: base)
    guard sources.text(of: base.source).slice(point) == "." else { return nil }
    return wordStart(after: point)
  }

  /// The next that is not white space.
  func wordStart(after range: SourceRange) -> SourceRange {
    let text = sources.text(of: range.source)
    var offset = Int(range.end)
    while [" ", "\n", "\t"].contains(text.slice(SourceRange(range.source, offset, offset + 1))) { offset += 1 }
    return SourceRange(range.source, offset, offset + 1)
  }

  /// `init` of `super.init`.
  func name(after base: SourceRange) -> SourceRange {
    SourceRange(base.source, Int(base.end) + 1, Int(base.end) + 5)
  }

  // MARK: Statements

  private func run(_ statements: [Statement]) {
    let outer = deferred
    deferred = []
    var ended: String?
    for (index, statement) in statements.enumerated() {
      let wasReachable = state.isReachable
      if !definitions.isEmpty, let start = statement.range?.start { define(before: start) }
      follow(statement)
      if wasReachable, !state.isReachable {
        ended = statement.leavingKeyword
        if index + 1 < statements.count, !statement.isLoop, !statement.isDecided,
          let range = unreached(statements[index + 1], ended)
        {
          report(.unreachable(after: ended), range)
        }
      }
    }
    for body in deferred.reversed() where state.isReachable { run(body) }
    deferred = outer
  }

  /// Where the compiler points at what is never reached: at the statement, or at the first step of it.
  private func unreached(_ statement: Statement, _ keyword: String?) -> SourceRange? {
    if case .localFunction = statement { return nil }
    guard keyword == nil else {
      guard case .binding(_, _, let range) = statement else { return statement.range }
      // The binding's keyword stands before its pattern.
      let text = Array(sources.text(of: range.source).slice(SourceRange(range.source, 0, Int(range.start))).utf8)
      var start = text.count
      while start > 0, text[start - 1] == UInt8(ascii: " ") { start -= 1 }
      while start > 0, (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[start - 1]) { start -= 1 }
      return SourceRange(range.source, start, Int(range.end))
    }
    return FirstEvaluated.place(in: statement)
  }

  func follow(_ statement: Statement) {
    let expressions = FlowExpressions(self)
    switch statement {
    case .expression(let expression), .yields(let expression): expressions.follow(expression)
    case .binding(let pattern, let value, _):
      if let value {
        expressions.follow(value)
      } else {
        pattern.variables.forEach(declare)
      }
      comingUp.subtract(pattern.variables)
    case .localFunction(let function):
      if let body = function.body {
        diagnostics += Self.check(function, body, closing: function.closing ?? function.range, surroundings)
      }
    case .ifElse(let statement): follow(statement)
    case .guardElse(let conditions, let otherwise, let range):
      // Each condition sees what those before it bind, and nothing before the `guard` does.
      comingUp.subtract(conditions.flatMap(\.variables))
      expressions.follow(conditions)
      let passed = state
      if conditions.allSatisfy(\.isTrue) { state = .unreachable }
      run(otherwise)
      if state.isReachable {
        report(.guardFallsThrough, SourceRange(range.source, Int(range.end) - 1, Int(range.end)))
      }
      state = passed
    case .whileLoop(let loop, let conditions):
      followLoop(loop.label, isEndless: conditions.allSatisfy(\.isTrue)) {
        expressions.follow(conditions)
        let leaving = self.state
        self.run(loop.body)
        return leaving
      }
    case .repeatLoop(let loop, let condition): follow(repeat: loop, condition)
    case .forIn(let statement):
      expressions.follow(statement.sequence)
      followLoop(statement.loop.label, isEndless: false) {
        let leaving = self.state
        if let condition = statement.condition { expressions.follow(condition) }
        self.run(statement.loop.body)
        return leaving
      }
    case .switchCase(let statement): follow(statement)
    case .doCatch(let statement): follow(statement)
    case .block(let body, let label):
      run(body)
      if let label { state = state.merged(with: exits[label] ?? .unreachable) }
    case .deferred(let body):
      if refusesDeferredSelf(in: body) { return }
      deferred.append(body)
    case .returns(let value, let range):
      if let value { expressions.follow(value) }
      if state.isReachable, !isFailure(value) { leaveInitializer(at: range) }
      state = .unreachable
    case .breaks(let label, _):
      exits[label] = (exits[label] ?? .unreachable).merged(with: state)
      state = .unreachable
    case .continues(let label, _):
      turns[label] = (turns[label] ?? .unreachable).merged(with: state)
      state = .unreachable
    case .falls:
      fallen = (fallen ?? .unreachable).merged(with: state)
      state = .unreachable
    case .throwError(let value, _):
      expressions.follow(value)
      noteThrow()
      state = .unreachable
    }
  }

  /// The last such keyword before a place.
  func keyword(_ word: String, before place: SourceRange) -> SourceRange {
    let text = Array(sources.text(of: place.source).slice(SourceRange(place.source, 0, Int(place.start))).utf8)
    let wanted = Array(word.utf8)
    var start = text.count - wanted.count
    while start > 0, text[start..<start + wanted.count] != wanted[...] { start -= 1 }
    return start < 0 ? place : SourceRange(place.source, start, start + wanted.count)
  }

  /// `return nil` in a failable initialiser.
  private func isFailure(_ value: Expression?) -> Bool {
    guard case .function(let function) = body, function.isFailable, let value else { return false }
    if case .nilLiteral = value.kind { return true }
    return false
  }

  private func follow(_ statement: IfStatement) {
    FlowExpressions(self).follow(statement.conditions)
    var start = state
    let isNever = statement.conditions.contains(where: \.isFalse)
    if isNever { state = .unreachable }
    run(statement.then)
    let then = state
    if statement.conditions.allSatisfy(\.isTrue) { start = .unreachable }
    state = start
    if let otherwise = statement.otherwise { run(otherwise) }
    state = state.merged(with: then)
    if let label = statement.label { state = state.merged(with: exits[label] ?? .unreachable) }
  }

  func follow(branches statement: IfStatement) { follow(statement) }

  /// Follows a loop's turn twice: the second time with what the first may have assigned, in silence but for that.
  private func followLoop(_ label: LabelID, isEndless: Bool, _ turn: () -> FlowState) {
    let start = state
    let before = diagnostics.count
    _ = turn()
    let end = state.merged(with: turns[label] ?? .unreachable)
    let first = Array(diagnostics[before...])
    diagnostics.removeSubrange(before...)
    state = start
    state.joinMaybe(end)
    exits[label] = nil
    turns[label] = nil
    let leaving = turn()
    let second = Array(diagnostics[before...])
    diagnostics.removeSubrange(before...)
    diagnostics += second.isEmpty ? first : second
    state = (isEndless ? .unreachable : leaving).merged(with: exits[label] ?? .unreachable)
  }

  private func follow(repeat loop: Loop, _ condition: Expression) {
    var leaving = FlowState.unreachable
    followLoop(loop.label, isEndless: true) {
      self.run(loop.body)
      self.state = self.state.merged(with: self.turns[loop.label] ?? .unreachable)
      FlowExpressions(self).follow(condition)
      leaving = self.state
      return leaving
    }
    if !condition.isTrue { state = state.merged(with: leaving) }
  }

  func follow(_ statement: SwitchStatement) {
    let expressions = FlowExpressions(self)
    expressions.follow(statement.subject)
    let start = state
    var end = FlowState.unreachable
    let outer = fallen
    fallen = nil
    for entry in statement.cases {
      state = start
      for (_, condition) in entry.patterns {
        if let condition { expressions.follow(condition) }
      }
      if let before = fallen { state = state.merged(with: before) }
      fallen = nil
      run(entry.body)
      end = end.merged(with: state)
    }
    fallen = outer
    state = end.merged(with: exits[statement.label] ?? .unreachable)
  }

  private func follow(_ statement: DoStatement) {
    let start = state
    let outer = thrown
    thrown = nil
    run(statement.body)
    var end = state
    let caught = thrown ?? start
    thrown = outer
    let before = failedDelegation
    defer { failedDelegation = before }
    if let initializer, initializer.isOfClass, caught.maybeAssigned.contains(initializer.delegation),
      !start.maybeAssigned.contains(initializer.delegation)
    {
      failedDelegation = initializer.role.isDelegating ? "self.init" : "super.init"
    }
    for entry in statement.catches {
      state = caught
      for (_, condition) in entry.patterns {
        if let condition { FlowExpressions(self).follow(condition) }
      }
      run(entry.body)
      if statement.mayThrow { end = end.merged(with: state) }
    }
    if !statement.isExhaustive { thrown = thrown?.merged(with: caught) ?? caught }
    state = end
    if let label = statement.label { state = state.merged(with: exits[label] ?? .unreachable) }
  }

  func follow(closure: ClosureExpression) {
    requireDeclared(closure.captures, at: closure.range, telling: closure.range)
    for captured in closure.captures {
      if let initial = captured.initial { FlowExpressions(self).follow(initial) }
      if captured.binding == nil { capture(captured.variable, closure.range) }
    }
    if case .cell = body {
      for variable in GlobalUseFinder.find(tracked, in: closure.body) { capture(variable, closure.range) }
    }
    if !isQuiet { diagnostics += Self.check(closure, surroundings) }
  }

  /// A local function is called or made a value of: what it captures has been declared, and has a value.
  func useCaptures(of function: FunctionDecl, at use: SourceRange) {
    requireDeclared(function.captures, at: use, telling: function.range)
    requireReachable(function)
    for capture in function.captures where capture.binding == nil && capture.variable != selfVariable {
      require(capture.variable, use) { $0.isConstant ? .usedBeforeInitialized($0) : .definedBeforeInitialized($0) }
    }
  }

  /// A member of a local type can't call what captures variables of the function around: a type captures nothing.
  private func requireReachable(_ local: FunctionDecl) {
    guard case .function(let member) = body, !member.isLocalFunction else { return }
    let own = ownVariables.union(member.parameters.map(\.variable))
    let lost = local.captures.first { $0.variable != member.selfVariable && !own.contains($0.variable) }
    if let lost { report(.capturedBeforeDeclared(lost.variable), local.range) }
  }

  /// What a function or closure captures is declared before it is used; it is told of at its own place.
  func requireDeclared(_ captures: [Capture], at use: SourceRange, telling place: SourceRange) {
    for variable in captures.map(\.variable)
    where variable.range.source == use.source && variable.range.start > use.start && ownVariables.contains(variable) {
      report(.capturedBeforeDeclared(variable), place)
      return
    }
  }
}

/// The variables that a body declares itself, in whatever block.
private final class OwnVariables: TreeWalker {
  private var found: Set<VariableDecl> = []

  static func of(_ statements: [Statement]) -> Set<VariableDecl> {
    let walker = OwnVariables()
    walker.visit(statements)
    return walker.found
  }

  override func declare(_ variable: VariableDecl) { found.insert(variable) }
  override func visit(_ closure: ClosureExpression) {}
  override func visit(local function: FunctionDecl) {}
}
