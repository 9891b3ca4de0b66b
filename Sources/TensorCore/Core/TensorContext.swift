import Synchronization
import TensorKernels

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Everything of a session that tensor operations need beyond their operands.
///
/// Invariant: used by one thread at a time. The thread's current context stands in a thread-local word, unretained:
/// `withContext` keeps it alive while it is current, and a thread's default context lives as long as the process.
package final class TensorContext {
  package var random: RandomSource
  private let poolOwner: BlockPoolOwner
  /// What small operations look at.
  let active: ActiveContext
  /// Whether an error is kept in `failure` for the caller to look at, rather than ending the process.
  package var catchesFailures: Bool
  package private(set) var failure: TensorError?

  /// Whether `gradientWrites` is kept.
  package var tracksGradientWrites = false
  var writtenGradients: [Tensor] = []
  var writtenLimit = 1024
  /// Room for a walk's list of nodes; empty between walks.
  var walkScratch: [Unmanaged<GradientNode>] = []

  /// A context for a session whose errors are looked at after each call.
  package init(seed: Int, catchesFailures: Bool = true) {
    random = RandomSource(seed: seed)
    self.catchesFailures = catchesFailures
    poolOwner = nbk_context() == nil ? BlockPoolOwner() : ActiveContext.current.owner.poolOwner
    active = ActiveContext(state: .allocate(capacity: 1))
    active.state.initialize(to: ActiveContext.State(pool: poolOwner.pool, owner: self))
    memoryLimit = TensorContext.physicalMemory
  }

  deinit { active.state.deallocate() }

  /// The thread's context; made at the first use where none was set.
  package static var current: TensorContext { ActiveContext.current.owner }

  @inline(never)
  static func makeDefault() -> ActiveContext {
    let context = Unmanaged.passRetained(TensorContext(seed: 0, catchesFailures: false))
    let active = context.takeUnretainedValue().active
    nbk_set_context(active.state)
    return active
  }

  /// Runs `body` with this context as the thread's.
  package func asCurrent<T, E: Error>(_ body: () throws(E) -> T) throws(E) -> T {
    let previous = nbk_context()
    nbk_set_context(active.state)
    defer { nbk_set_context(previous) }
    return try withExtendedLifetime(self) { () throws(E) in try body() }
  }

  /// The place in the chapter that runs now: a number that the interpreter chooses, remembered by nodes and writes.
  package var site: UInt32 {
    get { active.state.pointee.site }
    set { active.state.pointee.site = newValue }
  }

  /// Bytes that tensors may hold; what would not fit is refused before it is taken.
  package var memoryLimit: Int {
    get { active.state.pointee.memoryLimit }
    set { active.state.pointee.memoryLimit = newValue }
  }

  /// How many `noGrad` blocks are open; an interpreter that runs their bodies itself sets it.
  package var noGradDepth: Int {
    get { active.state.pointee.noGradDepth }
    set { active.state.pointee.noGradDepth = newValue }
  }

  /// The pending error, which is then forgotten.
  package func takeFailure() -> TensorError? {
    defer {
      failure = nil
      active.state.pointee.isFailing = false
    }
    return failure
  }

  /// Keeps the first error, or ends the process with its message. Gives a value to return in the result's place.
  @inline(never)
  func fail(_ error: TensorError) -> Tensor {
    guard catchesFailures else { fatalError(error.message) }
    if !active.isFailing {
      failure = error
      active.state.pointee.isFailing = true
    }
    return poison
  }

  /// What operations return while an error is pending: one NaN, never looked at.
  @inline(never)
  var poison: Tensor { Tensor(uncheckedScalar: .double(.nan), .float32) }

  // MARK: Gradients that were written

  /// The tensors whose `grad` was written since this was last called, in order; for clearing before a rerun.
  package func takeGradientWrites() -> [Tensor] {
    let written = writtenGradients
    for tensor in written { tensor.isListedAsWritten = false }
    writtenGradients = []
    return written
  }

  func noteGradientWrite(_ tensor: Tensor) {
    guard tracksGradientWrites, !tensor.isListedAsWritten else { return }
    tensor.isListedAsWritten = true
    writtenGradients.append(tensor)
    guard writtenGradients.count > writtenLimit else { return }
    // A tensor that only this list still knows can't be asked for its gradient again.
    var kept: [Tensor] = []
    while var last = writtenGradients.popLast() {
      if !isKnownUniquelyReferenced(&last) { kept.append(last) }
    }
    writtenGradients = kept.reversed()
    writtenLimit = Swift.max(1024, 2 * kept.count)
  }

  // MARK: Memory

  /// Blocks that tensors have taken from the system so far.
  package var systemAllocations: Int { poolOwner.pool.state.pointee.systemAllocations }
  /// Bytes that tensors hold in blocks of 4 KB and more, in the whole process.
  package static var bytesInUse: Int { BlockPool.bytesInUse.load(ordering: .relaxed) }

  /// Bytes that the computer has.
  package static let physicalMemory: Int = {
    let pages = sysconf(Int32(_SC_PHYS_PAGES))
    let size = sysconf(Int32(_SC_PAGESIZE))
    return pages > 0 && size > 0 ? Int(pages) * Int(size) : Int.max
  }()
}

/// Runs `body` with `context` as the thread's current one.
package func withContext<T, E: Error>(_ context: TensorContext, _ body: () throws(E) -> T) throws(E) -> T {
  try context.asCurrent(body)
}

/// Every public operation stands in one of these: an error goes to the context, and operations after it do nothing.
@inline(__always)
func checked(_ body: () throws(TensorError) -> Tensor) -> Tensor {
  let context = ActiveContext.current
  if context.isFailing { return context.owner.poison }
  do { return try body() } catch { return context.owner.fail(error) }
}

extension Tensor {
  /// This result of an operation that another one is made of. Throws what that has failed with: it is poison then, of no
  /// shape that its maker could rely on.
  func settled() throws(TensorError) -> Tensor {
    let context = ActiveContext.current
    if context.isFailing, let failure = context.owner.takeFailure() { throw failure }
    return self
  }
}

/// The same for operations that give several tensors; `count` poison values stand for them.
func checkedList(count: Int, _ body: () throws(TensorError) -> [Tensor]) -> [Tensor] {
  let context = ActiveContext.current
  if context.isFailing { return Array(repeating: context.owner.poison, count: count) }
  do { return try body() } catch {
    let poison = context.owner.fail(error)
    return Array(repeating: poison, count: count)
  }
}

/// The same for operations that give something else; `fallback` stands for it.
func checkedValue<T>(_ fallback: @autoclosure () -> T, _ body: () throws(TensorError) -> T) -> T {
  let context = ActiveContext.current
  if context.isFailing { return fallback() }
  do { return try body() } catch {
    _ = context.owner.fail(error)
    return fallback()
  }
}
