import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Raises an interrupt when a time has passed, unless it is cancelled first.
final class Deadline: Sendable {
  private let isCancelled = Atomic<Bool>(false)
  private let passed = Atomic<Bool>(false)
  private let interrupt: InterruptFlag
  private let seconds: Double

  init(seconds: Double, interrupt: InterruptFlag) {
    self.seconds = seconds
    self.interrupt = interrupt
    var thread = pthread_t()
    let context = Unmanaged.passRetained(self).toOpaque()
    pthread_create(
      &thread, nil,
      { argument in
        guard let argument else { return nil }
        Unmanaged<Deadline>.fromOpaque(argument).takeRetainedValue().wait()
        return nil
      }, context)
    pthread_detach(thread)
  }

  /// Sleeps in short pieces, so that a cancelled deadline's thread soon ends.
  private func wait() {
    var left = seconds
    while left > 0, !isCancelled.load(ordering: .relaxed) {
      usleep(UInt32(min(left, 0.02) * 1_000_000))
      left -= 0.02
    }
    guard !isCancelled.load(ordering: .relaxed) else { return }
    passed.store(true, ordering: .relaxed)
    interrupt.set()
  }

  var hasPassed: Bool { passed.load(ordering: .relaxed) }

  /// After this the interrupt is not raised any more; one that the deadline raised is taken back.
  func cancel() {
    isCancelled.store(true, ordering: .relaxed)
    if hasPassed { interrupt.clear() }
  }
}
