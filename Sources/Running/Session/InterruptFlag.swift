import Synchronization

/// A wish to stop, set by any thread or by a signal's queue, and looked at by the machine between instructions.
package final class InterruptFlag: Sendable {
  private let isRaised = Atomic<Bool>(false)

  package init() {}

  package func set() { isRaised.store(true, ordering: .relaxed) }
  /// Forgets the wish.
  package func clear() { isRaised.store(false, ordering: .relaxed) }
  package var isSet: Bool { isRaised.load(ordering: .relaxed) }
}
