#if canImport(Glibc)
  import Glibc
#endif

/// Pages of the heap that are made before they are needed, by a thread that has nothing else to do.
///
/// The system gives out memory page by page, at the first write to each, which takes a microsecond or two. Here blocks
/// are taken from the heap of the thread that will need them, written by the system all at once and given back, so that
/// what is allocated next stands in them. One block behind them is kept, so that the heap's end isn't given back to the
/// system.
///
/// Invariant: the blocks and `end` come from `malloc` and are never read or written; `make` is called once at most, and
/// what it was not called for is freed at the end.
final class HeapAhead: @unchecked Sendable {
  /// What any chapter needs.
  static let leastBytes = 3 << 20

  private var blocks: [UnsafeMutableRawPointer] = []
  private let end: UnsafeMutableRawPointer?
  /// Small enough to be part of the heap, and no mapping of its own.
  private static let blockSize = 120 << 10

  /// What trees, types and instructions take for so many bytes of code; not more than is sure to be of use.
  static func bytes(forCodeOf size: Int) -> Int { min(size, 32 << 10) << 10 }

  /// Takes the memory from the calling thread's heap.
  init(bytes: Int) {
    #if canImport(Glibc)
      blocks = (0..<bytes / Self.blockSize).compactMap { _ in malloc(Self.blockSize) }
      end = malloc(Self.blockSize)
    #else
      end = nil
    #endif
  }

  /// Has the system write it, and gives it back.
  func make() {
    #if canImport(Glibc)
      let page = sysconf(Int32(_SC_PAGESIZE))
      for block in blocks {
        let start = block.alignedUp(toMultipleOf: page)
        // Where the system cannot do it, pages come when they are written.
        _ = madvise(start, Self.blockSize - (start - block), MADV_POPULATE_WRITE)
        free(block)
      }
      blocks = []
    #endif
  }

  deinit {
    #if canImport(Glibc)
      for block in blocks { free(block) }
      free(end)
    #endif
  }
}
