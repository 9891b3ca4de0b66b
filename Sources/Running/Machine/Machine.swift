import Natives
import Synchronization

/// What the machine asks of the program whose code it runs.
protocol CodeSource: AnyObject {
  /// Compiles a function that is called for the first time; nil when it can't be, with the reason.
  func compile(_ function: Int) -> Result<Code, CompilationFailure>
  /// The function that a selector means for the type (or class) of a number.
  func function(selector: Int, forType type: Int) -> Int
  /// The function that runs the `deinit`s of a class.
  func deinitializer(ofClass type: Int) -> Int
  func typeName(_ type: Int, isQualified: Bool) -> String
  /// Whether a value of a type can be cast to what the cast of a number asks for.
  func castSucceeds(_ cast: Int, type: Int) -> Bool
  /// Whether a class is another or inherits from it.
  func isKind(_ type: Int, of other: Int) -> Bool
}

/// Why a function can't be compiled.
struct CompilationFailure: Error {
  var message: String
}

/// What the machine knows of each function without asking: where its code is.
struct FunctionEntry {
  var code: UnsafePointer<Instruction>
  var constants: UnsafePointer<UInt64>
  /// Of a closure: the register of its own object; `noContext` where it needs none.
  var context: UInt16

  static let noContext: UInt16 = 0xFFFF
}

/// How a selector finds its receiver.
struct Selector {
  /// The register, counted from the callee's window, of the receiver's type number or of its reference.
  var receiver: UInt16
}

/// The functions of a program, where the machine finds them without a look at the program itself.
///
/// Invariants: both tables have room for every number that an instruction can name, so that they never move.
final class FunctionTable {
  static let limit = 0x1_0000
  let entries: UnsafeMutablePointer<FunctionEntry>
  let selectors: UnsafeMutablePointer<Selector>
  /// One `compile` instruction for each function that has no code yet.
  let stubs: UnsafeMutablePointer<Instruction>
  /// Handlers by the instructions' tags: of all instructions that any admitted code has.
  let handlers: UnsafeMutablePointer<Handler>
  /// (type, selector) → function, found before: slots of open addressing, keyed by `type << 16 | selector`.
  private(set) var dispatch: UnsafeMutablePointer<(key: UInt64, function: UInt64)>
  private(set) var dispatchMask = 1023
  private var dispatchCount = 0

  init() {
    entries = .allocate(capacity: Self.limit)
    selectors = .allocate(capacity: Self.limit)
    stubs = .allocate(capacity: Self.limit)
    handlers = .allocate(capacity: 256)
    let stub = Instruction.compile(function: 0)
    handlers.initialize(repeating: stub.handler, count: 256)
    dispatch = .allocate(capacity: 1024)
    dispatch.initialize(repeating: (0, 0), count: 1024)
  }

  deinit {
    entries.deallocate()
    selectors.deallocate()
    stubs.deallocate()
    handlers.deallocate()
    dispatch.deallocate()
  }

  /// Makes the handlers of code's instructions known. Code that has not been admitted can't run.
  func admit(_ code: Code) {
    for instruction in code.instructions { handlers[instruction.tag] = instruction.handler }
  }

  /// The function found before, or -1.
  @inline(__always)
  func find(type: UInt64, selector: Int) -> Int {
    let key = type << 16 | UInt64(selector)
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 40) & dispatchMask
    while true {
      let entry = dispatch[slot]
      if entry.key == key { return Int(entry.function) }
      if entry.key == 0 { return -1 }
      slot = (slot + 1) & dispatchMask
    }
  }

  func remember(type: UInt64, selector: Int, function: Int) {
    if dispatchCount * 2 > dispatchMask { grow() }
    insert(type << 16 | UInt64(selector), UInt64(function))
    dispatchCount += 1
  }

  func forgetDispatch() {
    dispatch.update(repeating: (0, 0), count: dispatchMask + 1)
    dispatchCount = 0
  }

  private func insert(_ key: UInt64, _ function: UInt64) {
    var slot = Int(truncatingIfNeeded: key &* 0x9E37_79B9_7F4A_7C15 >> 40) & dispatchMask
    while dispatch[slot].key != 0 { slot = (slot + 1) & dispatchMask }
    dispatch[slot] = (key, function)
  }

  private func grow() {
    let old = dispatch
    let oldCount = dispatchMask + 1
    dispatch = .allocate(capacity: oldCount * 2)
    dispatch.initialize(repeating: (0, 0), count: oldCount * 2)
    dispatchMask = oldCount * 2 - 1
    for slot in 0..<oldCount where old[slot].key != 0 { insert(old[slot].key, old[slot].function) }
    old.deallocate()
  }
}

/// The register machine: runs code in the windows of a stack until it ends or traps.
///
/// The state that every instruction touches (program counter, windows) travels in the handlers' arguments; what stands
/// here is looked at on slower paths.
struct Machine: ~Copyable {
  let stack: Stack
  let functions: FunctionTable
  // Both outlive every run; they are asked too often for a check each time.
  unowned(unsafe) let program: any CodeSource
  unowned(unsafe) let services: any SessionServices
  let farewells: Farewells
  let interrupt: InterruptFlag
  /// A reference that a handler hands to the next function, and the register it is for.
  var leaving: Reference = nil
  var register = 0
  // What handlers need of the objects above, without a look at them.
  let entries: UnsafeMutablePointer<FunctionEntry>
  let selectors: UnsafeMutablePointer<Selector>
  let globals: UnsafeMutablePointer<UInt64>
  let globalReferences: UnsafeMutablePointer<Reference>
  /// How many instances wait for their `deinit`.
  let waiting: UnsafeMutablePointer<Int>
  let interruption: UnsafeMutablePointer<Atomic<Bool>>
  /// Where the next call notes its caller.
  var frame: UnsafeMutablePointer<Stack.Frame>
  let frameEnd: UnsafeMutablePointer<Stack.Frame>
  /// The error in flight between `throwError` and the handler that takes it.
  var errorType: UInt64 = 0
  var errorWord: UInt64 = 0
  var errorReference: Reference = nil
  /// What the last failing instruction has to say; nil where the instruction itself says it.
  var complaint: String?
  /// What the program asked for that ended itself.
  var exitStatus: Int32?
  var relatedSite: UInt32?
  /// Where it stopped.
  var stopped: Stop?
  /// The numbers of variables that are being changed, those opened last behind.
  var openAccesses: [UInt64] = []
  /// Numbers given to objects so far.
  var lastIdentity: UInt32 = 0

  /// The state at a stop: what a trace and the release of the windows need.
  struct Stop {
    var pc: UnsafePointer<Instruction>
    var frame: UnsafeMutablePointer<Stack.Frame>
    var constants: UnsafePointer<UInt64>
    var raw: UnsafeMutablePointer<UInt64>
    var references: UnsafeMutablePointer<Reference>
  }

  /// Where a debug build goes on after an instruction.
  struct Resumption {
    var pc: ProgramCounter
    var raw: UnsafeMutablePointer<UInt64>
    var references: UnsafeMutablePointer<Reference>
    var constants: UnsafePointer<UInt64>
  }

  #if DEBUG
    var resumption: Resumption?
  #endif

  @inline(__always)
  var isInterrupted: Bool { interruption.pointee.load(ordering: .relaxed) }

  init(
    stack: Stack, functions: FunctionTable, program: any CodeSource, services: any SessionServices,
    farewells: Farewells, interrupt: InterruptFlag
  ) {
    self.stack = stack
    self.functions = functions
    self.program = program
    self.services = services
    self.farewells = farewells
    self.interrupt = interrupt
    entries = functions.entries
    selectors = functions.selectors
    globals = stack.raw
    globalReferences = stack.references
    waiting = farewells.count
    interruption = interrupt.address
    frame = stack.frames
    frameEnd = stack.frames + Stack.frameLimit
  }

  /// Runs top-level code, whose window begins with the globals, to its end.
  mutating func run(_ code: Code) throws(Trap) {
    complaint = nil
    exitStatus = nil
    relatedSite = nil
    functions.admit(code)
    let finished = interpret(code.start, code.constants)
    guard !finished else { return }
    let trap = makeTrap()
    unwind()
    throw trap
  }

  /// Releases the windows of all calls. Globals stay.
  private mutating func unwind() {
    guard let stop = stopped else { return }
    let code = Code.of(constants: stop.constants)
    let base = stack.referenceMemory
    let top = (stop.references - base) + code.referenceCount + 64
    stack.clear(from: Stack.staticWords + stack.globalReferences, to: min(top, stack.referencesEnd - base))
    release(errorReference)
    errorReference = nil
    openAccesses = []
    stopped = nil
  }
}
