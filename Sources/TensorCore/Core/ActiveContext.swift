import TensorKernels

/// The thread's context, as small operations see it: what they read lies in memory of its own, so that reading it costs
/// neither reference counting nor checks of exclusive access.
///
/// Invariant: the memory belongs to the `TensorContext` in `owner`, which is alive while it is the thread's current one.
struct ActiveContext {
  struct State {
    /// The tape records while this is 0.
    var noGradDepth = 0
    var isFailing = false
    /// The place in the chapter that runs now.
    var site: UInt32 = 0
    /// Numbers nodes in the order they are made.
    var nextOrder: UInt64 = 0
    /// Marks the nodes that a walk has met.
    var nextMark: UInt64 = 0
    var memoryLimit = Int.max
    let pool: BlockPool
    unowned(unsafe) let owner: TensorContext
  }

  let state: UnsafeMutablePointer<State>

  @inline(__always)
  static var current: ActiveContext {
    if let slot = nbk_context() { return ActiveContext(state: slot.assumingMemoryBound(to: State.self)) }
    return TensorContext.makeDefault()
  }

  @inline(__always)
  var isRecording: Bool { state.pointee.noGradDepth == 0 }
  @inline(__always)
  var isFailing: Bool { state.pointee.isFailing }
  @inline(__always)
  var pool: BlockPool { state.pointee.pool }
  var owner: TensorContext { state.pointee.owner }

  @inline(__always)
  func takeOrder() -> UInt64 {
    state.pointee.nextOrder &+= 1
    return state.pointee.nextOrder
  }
}
