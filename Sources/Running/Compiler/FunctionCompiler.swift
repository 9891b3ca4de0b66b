import Checking
import Diagnostics
import Natives

/// A value's first registers in both banks.
struct Slot: Hashable {
  var raw: Int
  var ref: Int

  func offset(_ field: TypeInfo.Field) -> Slot { Slot(raw: raw + field.raw, ref: ref + field.reference) }
  func advanced(_ layout: TypeLayout) -> Slot { Slot(raw: raw + layout.raw, ref: ref + layout.references) }
}

/// A value that stands in registers. What is not owned belongs to a variable and must be copied to be kept.
struct Value {
  var slot: Slot
  var type: TypeInfo
  var isOwned: Bool

  var layout: TypeLayout { type.layout }
  var raw: Raw { Raw(slot.raw) }
  var ref: Ref { Ref(slot.ref) }
}

/// Where a variable lives.
enum Storage {
  case register(Slot)
  case global(raw: Int, ref: Int)
  /// In a block of its own, whose reference stands in a register.
  case box(Int)
  /// Captured by value: at a word of the closure's own object, which stands in a register.
  case captured(Int, word: Int)
  /// In a block that a register holds for as long as the variable is in sight.
  case part(Int, rawWord: Int, refWord: Int)
}

/// Compiles one function for one list of concrete types.
///
/// Registers are given out like a stack: variables where their scope begins, above them the temporaries of the
/// statement at hand, above these the windows of calls. Whoever asks for temporaries releases them by `release(to:)`;
/// a reference register that is not in use is nil.
final class FunctionCompiler {
  let program: Program
  let number: Int
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  @exclusivity(unchecked) var substitution: Substitution
  @exclusivity(unchecked) var code = Assembler()
  @exclusivity(unchecked) var isLibrary = false
  @exclusivity(unchecked) var name = ""

  @exclusivity(unchecked) var rawTop = 0
  @exclusivity(unchecked) var refTop = 0
  @exclusivity(unchecked) var rawMaximum = 0
  @exclusivity(unchecked) var refMaximum = 0
  /// The temporaries with references above the variables: whether they may hold something.
  @exclusivity(unchecked) var dirty: [Int: Bool] = [:]
  /// How many conditional branches are open: what is given away in one may still be there in the other.
  @exclusivity(unchecked) var conditionalDepth = 0
  @exclusivity(unchecked) var dirtyDepth: [Int: Int] = [:]
  /// The first register of the temporary that a register last belonged to.
  @exclusivity(unchecked) var temporaryStart: [Int: Int] = [:]

  @exclusivity(unchecked) var variables: [VariableDecl: Storage] = [:]
  @exclusivity(unchecked) var localFunctions: [FunctionDecl: LocalFunction] = [:]
  @exclusivity(unchecked) var scopes: [Scope] = []
  @exclusivity(unchecked) var labels: [LabelID: JumpTarget] = [:]
  @exclusivity(unchecked) var errorTargets: [ErrorTarget] = []
  /// Code that stands behind the function: handlers of thrown errors.
  @exclusivity(unchecked) var pending: [() -> Void] = []
  /// What the code needs and the machine does not have; the function then traps in place of running.
  @exclusivity(unchecked) private var failure: CompilationFailure?
  /// How to put back the places that are open for a call, innermost last.
  @exclusivity(unchecked) var closers: [() -> Void] = []
  /// Whether places are closed because of an error.
  @exclusivity(unchecked) var isUnwinding = false
  /// Accesses that have begun and whose places are being opened or closed.
  @exclusivity(unchecked) var heldAccesses: [AccessKey] = []
  /// Where the optional chains around the expression at hand go on nil.
  @exclusivity(unchecked) var chains: [Label] = []
  /// Whether a `try` is around the expression at hand.
  @exclusivity(unchecked) var tryDepth = 0
  /// Whether the index of a place is copied, as the variable that it is may be assigned before the place is written.
  @exclusivity(unchecked) var keepsIndices = true
  /// Where the result goes, and its type.
  @exclusivity(unchecked) var result = Slot(raw: 0, ref: 0)
  @exclusivity(unchecked) var resultType: TypeInfo
  /// Where `yields` of the innermost `if` or `switch` expression go.
  @exclusivity(unchecked) var yieldTargets: [Slot] = []
  @exclusivity(unchecked) var isTopLevel = false
  /// How many loops are around the statement at hand.
  @exclusivity(unchecked) var loopDepth = 0
  /// The function that the code belongs to, and the small ones whose bodies are being compiled into it.
  @exclusivity(unchecked) var own: FunctionDecl?
  @exclusivity(unchecked) var inlinedCalls: [InlinedCall] = []
  /// How many scopes are open where the conditions of a `guard` are tested: what they bind stays. What an inlined call
  /// tests meanwhile stands in scopes of its own.
  @exclusivity(unchecked) var guardDepth = -1
  /// Where `fallthrough` leads in the innermost `switch`.
  @exclusivity(unchecked) var fallTargets: [(label: Label, scopeDepth: Int)] = []
  /// Whether the parameters may hold instances with a `deinit`.
  @exclusivity(unchecked) var ownMayHoldInstances = false
  /// `inout` parameters that live in boxes while the function runs, and return to their registers.
  @exclusivity(unchecked) var boxedInouts: [(box: Int, slot: Slot, layout: TypeLayout)] = []
  @exclusivity(unchecked) var ownReferences: [(ref: Int, count: Int)] = []
  /// The result's registers hold what an initialiser makes, from its start.
  @exclusivity(unchecked) var makesResult = false
  /// The `init` that is being compiled, whose stores to `self` trigger no observers.
  @exclusivity(unchecked) var initializing: VariableDecl?
  /// What a subclass's initialiser calls before it returns.
  @exclusivity(unchecked) var impliedSuperInit: Expression?
  /// Whether the code is a class's initialiser that may fail: before the instance is complete, its `deinit` won't run.
  @exclusivity(unchecked) var classInitMayFail = false
  /// Of an observer the variable that it watches, and its `self`: its own changes of the variable are not observed.
  @exclusivity(unchecked) var observing: (variable: VariableDecl, own: VariableDecl?)?
  @exclusivity(unchecked) var failableInit: FailableInit?
  @exclusivity(unchecked) var contextRegister: Int?

  struct FailableInit {
    var isClass: Bool
    var optional: TypeInfo
  }

  struct LocalFunction {
    var decl: FunctionDecl
  }

  struct Scope {
    var rawTop: Int
    var refTop: Int
    var references: [(ref: Int, count: Int)] = []
    var mayHoldInstances = false
    var deferred: [Deferred] = []
  }

  struct Deferred {
    var body: [Statement]
    /// How many entries of the scope's `references` were declared before: those declared later go first.
    var referenceCount: Int
  }

  struct JumpTarget {
    var breaks: Label
    var continues: Label?
    var scopeDepth: Int
  }

  /// Where an error goes that a call throws.
  struct ErrorTarget {
    var label: Label
    var slot: Slot
    var scopeDepth: Int
    var refMark: Int
  }

  var types: TypeTable { program.types }
  var oracle: any TypeOracle { program.oracle }

  init(program: Program, number: Int, substitution: Substitution) {
    self.program = program
    self.number = number
    self.substitution = substitution
    resultType = program.types.info(.void)
  }

  // Types.

  func info(_ type: Type) -> TypeInfo {
    types.info(concrete(type))
  }

  func concrete(_ type: Type) -> Type {
    if case .nominal(_, let arguments) = type, arguments.isEmpty { type } else { oracle.substitute(type, substitution) }
  }

  func concrete(_ other: Substitution) -> Substitution {
    guard !other.types.isEmpty else { return other }
    return Substitution(other.types.mapValues { concrete($0) })
  }

  func library(_ name: String) -> TypeInfo { types.info(.nominal(oracle.libraryType(name), [])) }
  var boolType: TypeInfo { library("Bool") }
  var stringType: TypeInfo { library("String") }
  var intType: TypeInfo { library("Int") }
  var voidType: TypeInfo { types.info(.void) }
  var errorType: TypeInfo {
    types.info(.existential(ExistentialType(protocols: [oracle.libraryProtocol("Error")])))
  }
  var anyType: TypeInfo { types.info(.existential(.any)) }

  // Registers.

  struct Mark {
    var raw: Int
    var ref: Int
  }

  var mark: Mark { Mark(raw: rawTop, ref: refTop) }

  /// Beyond it there is room for a value's own parts.
  private static let registerLimit = 0xffff - 2 * (TypeLayout.limit + 1)

  func reserve(_ layout: TypeLayout) -> Slot {
    let slot = Slot(raw: rawTop, ref: refTop)
    // What is written beyond the limit never runs; it only must not count further than an instruction can say.
    rawTop = min(rawTop + layout.raw, Self.registerLimit)
    refTop = min(refTop + layout.references, Self.registerLimit)
    if rawTop == Self.registerLimit || refTop == Self.registerLimit { unsupported("a function as large as \(name)") }
    rawMaximum = max(rawMaximum, rawTop)
    refMaximum = max(refMaximum, refTop)
    return slot
  }

  /// Registers for a value that whoever asked releases.
  func temporary(_ layout: TypeLayout) -> Slot {
    let slot = reserve(layout)
    for ref in slot.ref..<slot.ref + layout.references {
      dirty[ref] = true
      dirtyDepth[ref] = conditionalDepth
      temporaryStart[ref] = slot.ref
    }
    return slot
  }

  func temporaryWord() -> Raw { Raw(temporary(.rawWord).raw) }

  /// The value has been moved elsewhere.
  func consume(_ slot: Slot, _ layout: TypeLayout) {
    for ref in slot.ref..<slot.ref + layout.references where dirtyDepth[ref] == conditionalDepth { dirty[ref] = false }
  }

  /// Releases what temporaries above a mark may hold, and gives their registers back.
  func release(to mark: Mark) {
    emitRelease(from: mark.ref)
    for ref in mark.ref..<max(mark.ref, refTop) { dirty[ref] = nil }
    rawTop = mark.raw
    refTop = mark.ref
  }

  /// The instructions alone.
  func emitRelease(from: Int) {
    var ref = refTop
    while ref > from {
      ref -= 1
      guard dirty[ref] == true else { continue }
      var first = ref
      // Where an end can be seen, each value ends by itself.
      while first > from, dirty[first - 1] == true,
        !oracle.hasDeinitializers || temporaryStart[first - 1] == temporaryStart[ref]
      {
        first -= 1
      }
      clear(first, ref - first + 1)
      ref = first
    }
  }

  /// Releases a value's references: its parts end from the first to the last.
  func clear(_ ref: Int, _ count: Int) {
    guard count > 0 else { return }
    if oracle.hasDeinitializers {
      for part in ref..<ref + count { code.emit(.clearRef(Ref(part))) }
      return
    }
    code.emit(count == 1 ? .clearRef(Ref(ref)) : .clearRefs(Ref(ref), count: UInt16(count)))
  }

  // Moves.

  func copy(_ value: Value, to slot: Slot) {
    guard value.slot != slot else { return }
    copyRaw(value.slot.raw, to: slot.raw, value.layout.raw)
    let count = value.layout.references
    guard count > 0 else { return }
    if value.isOwned {
      moveRefs(value.slot.ref, to: slot.ref, count)
      consume(value.slot, value.layout)
    } else {
      copyRefs(value.slot.ref, to: slot.ref, count)
    }
  }

  func copyRaw(_ source: Int, to target: Int, _ count: Int) {
    guard count > 0, source != target else { return }
    if count <= 2, target < source || target > source + count || count == 1 {
      for word in 0..<count { code.emit(.move(Raw(target + word), Raw(source + word))) }
    } else {
      code.emit(.moveWords(Raw(target), Raw(source), count: UInt16(count)))
    }
  }

  func copyRefs(_ source: Int, to target: Int, _ count: Int) {
    guard count > 0, source != target else { return }
    code.emit(
      count == 1 ? .copyRef(Ref(target), Ref(source)) : .copyRefs(Ref(target), Ref(source), count: UInt16(count)))
  }

  func moveRefs(_ source: Int, to target: Int, _ count: Int) {
    guard count > 0, source != target else { return }
    code.emit(
      count == 1 ? .moveRef(Ref(target), Ref(source)) : .moveRefs(Ref(target), Ref(source), count: UInt16(count)))
  }

  func loadWord(_ value: UInt64, to raw: Raw) {
    if let small = Int16(exactly: Int64(bitPattern: value)) {
      code.emit(.loadInt(raw, small))
    } else {
      code.emit(.loadConstant(raw, code.constant(value)))
    }
  }

  func loadInt(_ value: Int, to raw: Raw) { loadWord(UInt64(bitPattern: Int64(value)), to: raw) }

  func loadString(_ text: String, to ref: Int) {
    code.emit(.loadObject(Ref(ref), code.object(StringObject(text))))
  }

  func zero(_ slot: Slot, _ layout: TypeLayout) {
    for word in 0..<layout.raw { code.emit(.loadInt(Raw(slot.raw + word), 0)) }
    clear(slot.ref, layout.references)
  }

  /// Finishes the code: handlers of errors stand behind the body.
  func finish() throws(CompilationFailure) -> Code {
    while !pending.isEmpty {
      let work = pending
      pending = []
      for write in work { write() }
    }
    // A type's own problem explains what else did not work.
    if let problem = types.takeProblem() {
      failure = nil
      unsupported(problem)
    }
    if let failure { throw failure }
    let isLarge = rawMaximum > Stack.plainWindow || refMaximum > Stack.plainWindow
    guard
      let result = code.finish(
        name: name, isLibrary: isLibrary, rawCount: rawMaximum, referenceCount: refMaximum, checksStack: isLarge)
    else { throw CompilationFailure(message: "Fatal error: not supported: a function as large as \(name)") }
    return result
  }

  /// Notes that something can't be compiled. What is written after that never runs.
  func unsupported(_ what: String) {
    if failure == nil { failure = CompilationFailure(message: "Fatal error: not supported: \(what)") }
  }
}
