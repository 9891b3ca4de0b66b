import Synchronization

/// A wish to stop, set by any thread or by a signal's queue, and looked at by the machine between instructions.
package final class InterruptFlag: Sendable {
  /// The flag itself, for the machine, which looks at it each turn of a loop. It lives as long as this object, and is
  /// only touched by atomic operations, so that any thread may.
  nonisolated(unsafe) let address: UnsafeMutablePointer<Atomic<Bool>>

  package init() {
    address = .allocate(capacity: 1)
    address.initialize(to: Atomic(false))
  }

  deinit {
    address.deinitialize(count: 1)
    address.deallocate()
  }

  package func set() { address.pointee.store(true, ordering: .relaxed) }
  /// Forgets the wish.
  package func clear() { address.pointee.store(false, ordering: .relaxed) }
  package var isSet: Bool { address.pointee.load(ordering: .relaxed) }
}
