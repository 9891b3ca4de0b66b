import Foundation

/// Runs work on a thread whose stack holds deeply nested input: the parser, the checker and a traversal of a long
/// graph recurse as deep as what they are given.
package enum DeepStack {
  private static let bytes = 512 << 20

  package static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
    #if canImport(Glibc)
      // All threads share the first one's heap: any other grows page by page, each by a call of the system.
      _ = setHeapOption(heapLimit, 1)
    #endif
    let result = Box<Value>()
    let thread = Thread {
      result.value = work()
      result.done.signal()
    }
    thread.stackSize = bytes
    thread.start()
    result.done.wait()
    return result.value!
  }

  /// Invariant: `value` is written before `done` is signalled and read after it was waited for.
  private final class Box<Value: Sendable>: @unchecked Sendable {
    var value: Value?
    let done = DispatchSemaphore(value: 0)
  }
}

#if canImport(Glibc)
  /// `mallopt` and `M_ARENA_MAX` of `malloc.h`, which Swift's module of the C library leaves out.
  @_silgen_name("mallopt")
  private func setHeapOption(_ option: CInt, _ value: CInt) -> CInt
  private let heapLimit: CInt = -8
#endif
