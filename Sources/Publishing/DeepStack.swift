import Foundation

/// Runs work on a thread whose stack holds deeply nested input: the parser, the checker and a traversal of a long
/// graph recurse as deep as what they are given.
package enum DeepStack {
  private static let bytes = 512 << 20

  package static func run<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> Value {
    let result = Box<Value>()
    let begun = DispatchSemaphore(value: 0)
    #if canImport(Glibc)
      keepHeap(until: begun)
    #endif
    let thread = Thread {
      result.start = Array(repeating: 0, count: 64)
      begun.signal()
      result.value = work()
      result.done.signal()
    }
    thread.stackSize = bytes
    thread.start()
    result.done.wait()
    return result.value!
  }

  /// Invariant: what is in it is written by the work's thread before `done` is signalled and read after that.
  private final class Box<Value: Sendable>: @unchecked Sendable {
    var value: Value?
    /// The first memory that the thread takes, which ties it to its heap.
    var start: [UInt8] = []
    let done = DispatchSemaphore(value: 0)
  }

  #if canImport(Glibc)
    /// Two heaps are enough, one for the work and one for what is parsed ahead. The work gets the process's own, since
    /// the other one grows page by page, each by a call of the system. A new heap goes to the first thread that comes:
    /// to one that ends when the work's thread has the other.
    private static func keepHeap(until begun: DispatchSemaphore) {
      _ = setHeapOption(heapLimit, 2)
      let keeper = Box<[UInt8]>()
      Thread.detachNewThread {
        keeper.start = Array(repeating: 0, count: 64)
        keeper.done.signal()
        begun.wait()
      }
      keeper.done.wait()
    }
  #endif
}

#if canImport(Glibc)
  /// `mallopt` and `M_ARENA_MAX` of `malloc.h`, which Swift's module of the C library leaves out.
  @_silgen_name("mallopt")
  private func setHeapOption(_ option: CInt, _ value: CInt) -> CInt
  private let heapLimit: CInt = -8
#endif
