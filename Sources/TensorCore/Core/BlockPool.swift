import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Freed blocks by size, ready to be used again, so that a training step in steady state takes nothing from the system.
///
/// A handle: the lists lie in memory of their own, which `BlockPoolOwner` keeps, so that taking and giving costs neither
/// reference counting nor checks of exclusive access. Used by one thread at a time, as the contexts that share it.
///
/// Invariants: a free block's first word points to the next free one of its class; `heads[c]` is nil or a block of
/// exactly `size(of: c)` bytes aligned to 64.
struct BlockPool {
  struct State {
    var cachedBytes = 0
    /// Blocks taken from the system so far: what a steady state doesn't raise.
    var systemAllocations = 0
  }

  /// Four classes to a doubling, from 64 bytes: at most a fifth of a block lies idle.
  static let classes = 224
  /// Blocks of at least this many bytes count against the memory limit.
  static let counted = 4096
  /// What the free lists keep at most, in bytes; what comes back beyond it goes to the system.
  static let keep = 1 << 30

  /// Blocks of at least so many bytes begin where the processor's huge pages do, and ask for them: a pass over such a
  /// block finds its addresses in the processor's table, which is too small for pages of 4 KB.
  private static let hugePage = 2 << 20

  /// Bytes in large blocks that tensors of this process hold.
  static let bytesInUse = Atomic<Int>(0)

  let heads: UnsafeMutablePointer<UnsafeMutableRawPointer?>
  let state: UnsafeMutablePointer<State>

  @inline(__always)
  static func size(of sizeClass: Int) -> Int {
    (64 &+ 16 &* (sizeClass & 3)) &<< (sizeClass &>> 2)
  }

  /// The smallest class that holds `bytes`.
  @inline(__always)
  static func sizeClass(_ bytes: Int) -> Int {
    if bytes <= 64 { return 0 }
    let top = bytes &- 1
    let octave = 57 &- top.leadingZeroBitCount
    let quarter = (top &>> (octave &+ 4)) & 3
    return (octave &<< 2) &+ quarter &+ 1
  }

  @inline(__always)
  func take(_ sizeClass: Int) -> UnsafeMutableRawPointer {
    let size = BlockPool.size(of: sizeClass)
    if size >= BlockPool.counted { BlockPool.bytesInUse.add(size, ordering: .relaxed) }
    guard let block = heads[sizeClass] else { return takeFromSystem(size) }
    heads[sizeClass] = block.load(as: UnsafeMutableRawPointer?.self)
    state.pointee.cachedBytes &-= size
    return block
  }

  @inline(never)
  private func takeFromSystem(_ size: Int) -> UnsafeMutableRawPointer {
    state.pointee.systemAllocations += 1
    let isLarge = size >= BlockPool.hugePage
    var block: UnsafeMutableRawPointer?
    guard posix_memalign(&block, isLarge ? BlockPool.hugePage : 64, size) == 0, let block else {
      fatalError("out of memory: \(size) bytes")
    }
    #if os(Linux)
      // Only a wish: where the system has no such pages, nothing is lost.
      if isLarge { madvise(block, size, MADV_HUGEPAGE) }
    #endif
    return block
  }

  @inline(__always)
  func give(_ block: UnsafeMutableRawPointer, _ sizeClass: Int) {
    let size = BlockPool.size(of: sizeClass)
    if size >= BlockPool.counted { BlockPool.bytesInUse.subtract(size, ordering: .relaxed) }
    if state.pointee.cachedBytes &+ size > BlockPool.keep {
      free(block)
      return
    }
    block.storeBytes(of: heads[sizeClass], as: UnsafeMutableRawPointer?.self)
    heads[sizeClass] = block
    state.pointee.cachedBytes &+= size
  }

  /// Counts a block that will be taken later.
  static func reserve(_ sizeClass: Int) {
    let size = size(of: sizeClass)
    if size >= counted { bytesInUse.add(size, ordering: .relaxed) }
  }

  /// Ends what `reserve` began.
  static func unreserve(_ sizeClass: Int) {
    let size = size(of: sizeClass)
    if size >= counted { bytesInUse.subtract(size, ordering: .relaxed) }
  }

  /// Gives every free block back to the system.
  func trim() {
    for sizeClass in 0..<BlockPool.classes {
      while let block = heads[sizeClass] {
        heads[sizeClass] = block.load(as: UnsafeMutableRawPointer?.self)
        free(block)
      }
    }
    state.pointee.cachedBytes = 0
  }
}

/// Keeps a pool's memory for the contexts that share it.
final class BlockPoolOwner {
  let pool: BlockPool

  init() {
    pool = BlockPool(heads: .allocate(capacity: BlockPool.classes), state: .allocate(capacity: 1))
    pool.heads.initialize(repeating: nil, count: BlockPool.classes)
    pool.state.initialize(to: BlockPool.State())
  }

  deinit {
    pool.trim()
    pool.heads.deallocate()
    pool.state.deallocate()
  }
}
