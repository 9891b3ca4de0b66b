import Checking
import Diagnostics
import Natives
import Plotting
import Records
import TensorCore

/// Runs the cells of a checked program, one after the other or again, and keeps what they leave behind between them.
///
/// Used by one thread at a time; only `interrupt` is shared. Copies share the compiled code, so a session and its
/// copies must not run at the same time.
package final class Session {
  let checked: CheckedProgram
  let plans: [CellPlan]
  let options: SessionOptions
  let interrupt: InterruptFlag
  let program: Program
  private(set) var stack: Stack
  let context: TensorContext
  private let sink = FigureSink()
  private weak var observer: (any SessionObserver)?

  /// A variable at the top level of a cell, and where it stands.
  struct GlobalVariable {
    var cell: Int
    var variable: VariableDecl
    var type: TypeInfo
    var raw: Int
    var reference: Int
  }
  private(set) var globals: [GlobalVariable] = []

  /// How long compiling has taken so far, which happens while the cells run.
  package var compileTime: Duration { program.compileTime }

  private var codes: [Int: Code] = [:]
  private var hasRun: Set<Int> = []
  /// The gradients that each cell's last run wrote.
  private var written: [Int: [Tensor]] = [:]
  private var outputs: [Output] = []
  private var printed = ""
  private var current = 0

  /// The gradients that were cleared before the last rerun, as `x.grad`.
  package private(set) var lastCleared: [String] = []
  package private(set) var wasInterrupted = false
  /// What the last cell that ran asked for by `exit`.
  package private(set) var exitStatus: Int32?

  package convenience init(
    program checked: CheckedProgram, plans: [CellPlan], options: SessionOptions, interrupt: InterruptFlag,
    observer: (any SessionObserver)? = nil
  ) {
    let program = Program(checked)
    for cell in checked.cells { program.declareGlobals(cell.globals) }
    let context = TensorContext(seed: Int(truncatingIfNeeded: options.seed))
    context.tracksGradientWrites = true
    if let limit = options.memoryLimit { context.memoryLimit = limit }
    self.init(checked, plans, options, interrupt, program, context, observer)
  }

  private init(
    _ checked: CheckedProgram, _ plans: [CellPlan], _ options: SessionOptions, _ interrupt: InterruptFlag,
    _ program: Program, _ context: TensorContext, _ observer: (any SessionObserver)?
  ) {
    self.checked = checked
    self.plans = plans
    self.options = options
    self.interrupt = interrupt
    self.program = program
    self.context = context
    self.observer = observer
    stack = Stack()
    stack.globalRaw = program.globalRaw
    stack.globalReferences = program.globalReferences
    for (index, cell) in checked.cells.enumerated() {
      for variable in cell.globals {
        guard let place = program.globals[variable] else { continue }
        globals.append(
          GlobalVariable(
            cell: index, variable: variable, type: program.types.info(variable.type), raw: place.raw,
            reference: place.reference))
      }
    }
  }

  deinit {
    // Instances that go with the session have no `deinit` to run any more.
    stack.clear(from: 0, to: Stack.staticWords + stack.globalReferences)
    program.farewells.removeAll()
  }

  /// Runs a cell; again, when it ran before in this session: then gradients that it wrote are cleared first, unless
  /// its plan says otherwise.
  package func run(_ index: Int) -> CellRecord {
    let plan = plans[index]
    let cell = checked.cells[index]
    var record = CellRecord(
      number: plan.number, line: plan.line, label: plan.label, isVolatile: plan.isVolatile)
    lastCleared = []
    wasInterrupted = false
    exitStatus = nil
    outputs = []
    printed = ""
    current = index
    if let refusal = cell.refusal {
      record.status = .refused
      record.outputs = [.diagnostics(refusal.map { PlacedDiagnostic($0, in: checked.oracle.sources) })]
      return record
    }
    if hasRun.contains(index), plan.clearsGradients { clearGradients(of: index) }
    hasRun.insert(index)
    let trap = context.asCurrent { execute(index, cell, timeout: plan.timeout) }
    written[index] = context.takeGradientWrites()
    flush()
    if let trap {
      record.status = .failed
      outputs.append(.failure(failure(trap, cell)))
      wasInterrupted = trap.isInterruption
      exitStatus = trap.exitStatus
      sink.dropOpenSubplots()
      context.noGradDepth = 0
    } else {
      show(cell)
    }
    record.outputs = outputs
    if !cell.warnings.isEmpty {
      record.outputs.append(.diagnostics(cell.warnings.map { PlacedDiagnostic($0, in: checked.oracle.sources) }))
    }
    outputs = []
    return record
  }

  private func execute(_ index: Int, _ cell: CheckedCell, timeout: Double?) -> Trap? {
    program.serve(cell: cell.number)
    let code: Code
    do {
      code = try self.code(index, cell)
    } catch {
      return Trap(message: error.message, calls: [])
    }
    let watch = timeout.map { Deadline(seconds: $0, interrupt: interrupt) }
    defer { watch?.cancel() }
    return FigureSink.$current.withValue(sink) { () -> Trap? in
      var machine = Machine(
        stack: stack, functions: program.table, program: program, services: self, farewells: program.farewells,
        interrupt: interrupt)
      do throws(Trap) {
        try machine.run(code)
        return nil
      } catch {
        guard error.isInterruption, let watch, watch.hasPassed, let timeout else { return error }
        var late = error
        late.isInterruption = false
        late.message = "the cell took longer than its \(timeout) seconds"
        return late
      }
    }
  }

  private func code(_ index: Int, _ cell: CheckedCell) throws(CompilationFailure) -> Code {
    if let known = codes[index] { return known }
    if program.hasTooManyGlobals {
      throw CompilationFailure(message: "Fatal error: not supported: so many words of globals")
    }
    let code = try program.timed { () throws(CompilationFailure) in
      try FunctionCompiler(program: program, number: -1 - index, substitution: Substitution())
        .compileCell(
          cell, shown: cell.showsResult ? program.shownPlace : nil, isWhole: checked.cells.count == 1)
    }
    codes[index] = code
    return code
  }

  // What is shown.

  private func show(_ cell: CheckedCell) {
    guard cell.showsResult, case .expression(let expression)? = cell.statements.last else { return }
    let place = program.shownPlace
    let type = program.types.info(program.oracle.substitute(expression.type, Substitution()))
    guard type.layout != .empty, let text = take(place.text) as? StringObject else { return }
    var shown = ShownValue(text: text.string, type: program.oracle.name(of: type.type, isQualified: false))
    if let tensor = take(place.object) as? Tensor {
      shown.dtype = "\(tensor.dtype)"
      shown.shape = tensor.shape
    }
    outputs.append(.value(shown))
  }

  private func take(_ word: Int) -> AnyObject? {
    let slot = UnsafeMutableRawPointer(stack.references + word).assumingMemoryBound(to: AnyObject?.self)
    defer { slot.pointee = nil }
    return slot.pointee
  }

  private func failure(_ trap: Trap, _ cell: CheckedCell) -> Failure {
    let sources = checked.oracle.sources
    var message = trap.message
    if let site = trap.relatedSite, site > 0, site <= program.sites.count {
      message += " (line \(sources.location(of: program.sites[Int(site) - 1].range).line))"
    }
    guard let range = trap.calls.first?.range ?? cell.statements.first?.range else {
      return Failure(message: message, location: SourceLocation(file: "", line: plans[current].line, column: 1))
    }
    let location = sources.location(of: range)
    let line = sources.line(range.source, location)
    let rest = max(1, line.utf8.count - (location.column - 1))
    return Failure(
      message: message, location: location, sourceLine: String(line),
      underlined: min(max(1, Int(range.end) - Int(range.start)), rest),
      trace: trap.calls.map { Failure.Frame(function: $0.function, location: sources.location(of: $0.range)) })
  }

  private func flush() {
    if !printed.isEmpty {
      outputs.append(.text(printed))
      printed = ""
    }
    for figure in sink.takeFigures() { outputs.append(.figure(figure)) }
  }

  // Gradients.

  private func clearGradients(of index: Int) {
    let tensors = (written[index] ?? []).filter { $0.grad != nil }
    guard !tensors.isEmpty else { return }
    var names = TensorNames(types: program.types)
    for global in globals { names.add(global.variable.name, global.type, words(global)) }
    var seen: Set<String> = []
    for tensor in tensors {
      tensor.zeroGrad()
      let name = (names[tensor] ?? "a tensor") + ".grad"
      if seen.insert(name).inserted { lastCleared.append(name) }
    }
  }

  private func words(_ global: GlobalVariable) -> StateComparison.Words {
    StateComparison.Words(
      raw: UnsafePointer(stack.raw + global.raw),
      references: UnsafePointer(
        UnsafeMutableRawPointer(stack.references + global.reference).assumingMemoryBound(to: AnyObject?.self)))
  }

  // Copies.

  /// A session that goes on from here on its own: what one does from now on the other does not see.
  package func copy() -> Session {
    var copier = HeapCopier()
    let session = Session(checked, plans, options, interrupt, program, copier.tensors.copy(context), observer)
    session.codes = codes
    session.hasRun = hasRun
    let raw = Stack.staticWords + stack.globalRaw
    session.stack.rawMemory.update(from: stack.rawMemory, count: raw)
    let old = UnsafeMutableRawPointer(stack.referenceMemory).assumingMemoryBound(to: AnyObject?.self)
    let new = UnsafeMutableRawPointer(session.stack.referenceMemory).assumingMemoryBound(to: AnyObject?.self)
    let first = Stack.staticWords - program.staticReferences
    for word in first..<Stack.staticWords + stack.globalReferences { new[word] = copier.copy(old[word]) }
    for (index, tensors) in written {
      session.written[index] = tensors.compactMap { copier.copy($0) as? Tensor }
    }
    copier.finish()
    return session
  }

  /// What the variables of both sessions hold differently.
  package func differences(from other: Session) -> [StateDifference] {
    var comparison = StateComparison(types: program.types)
    for (mine, theirs) in zip(globals, other.globals) where !mine.variable.name.isEmpty {
      comparison.compare(mine.variable.name, mine.type, other.words(theirs), words(mine))
    }
    return comparison.differences
  }

  /// How far the random numbers have been drawn: equal numbers mean that none were drawn in between.
  package var randomPosition: String { "\(context.random)" }
}

extension Session: SessionServices {
  package func write(_ text: StringObject) {
    let figures = sink.takeFigures()
    if !figures.isEmpty {
      flush()
      for figure in figures { outputs.append(.figure(figure)) }
    }
    let text = text.string
    printed += text
    options.echo?(text)
  }

  package func emit(_ output: Output) {
    flush()
    outputs.append(output)
  }

  package func beginSubplots(rows: Int, columns: Int) {
    sink.beginSubplots(rows: rows, columns: columns, size: nil, title: nil)
  }

  package func endSubplots() { sink.endSubplots() }

  package func progress(done: Int, of total: Int?) { observer?.progress(done: done, of: total) }

  /// A number of the seed and the position alone, which moves on as for tensors.
  package func nextRandomBits() -> UInt64 {
    var bits = context.random.seed &+ (context.random.position &+ 1) &* 0x9E37_79B9_7F4A_7C15
    context.random.position += 4
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return bits ^ bits >> 31
  }

  package var folder: String { options.folder }
}

extension Session {
  /// All code compiled so far, as text.
  package var listing: String {
    codes.sorted { $0.key < $1.key }.map(\.value.listing).joined(separator: "\n") + "\n" + program.listing
  }
}
