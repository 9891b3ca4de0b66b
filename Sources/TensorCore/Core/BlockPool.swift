import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Freed blocks by size, ready to be used again, so that a training step in steady state takes nothing from the system.
///
/// Invariants: a free block's first word points to the next free one of its class; `heads[c]` is nil or a block of
/// exactly `size(of: c)` bytes aligned to 64. Used by one thread at a time, as the context that owns it.
final class BlockPool {
  /// Four classes to a doubling, from 64 bytes: at most a fifth of a block lies idle.
  static let classes = 160
  /// Blocks of at least this many bytes count against the memory limit.
  static let counted = 4096
  /// What the free lists keep at most, in bytes; what comes back beyond it goes to the system.
  static let keep = 1 << 30

  /// Bytes in large blocks that tensors of this process hold.
  static let bytesInUse = Atomic<Int>(0)

  private var heads: [UnsafeMutableRawPointer?] = Array(repeating: nil, count: BlockPool.classes)
  private(set) var cachedBytes = 0
  /// Blocks taken from the system so far: what a steady state doesn't raise.
  private(set) var systemAllocations = 0

  deinit { trim() }

  static func size(of sizeClass: Int) -> Int {
    let octave = sizeClass >> 2
    return (64 + 16 * (sizeClass & 3)) << octave
  }

  /// The smallest class that holds `bytes`.
  @inline(__always)
  static func sizeClass(_ bytes: Int) -> Int {
    if bytes <= 64 { return 0 }
    let top = bytes - 1
    let octave = 63 - top.leadingZeroBitCount - 6
    let quarter = (top >> (octave + 4)) & 3
    return (octave << 2) + quarter + 1
  }

  @inline(__always)
  func take(_ sizeClass: Int) -> UnsafeMutableRawPointer {
    let size = BlockPool.size(of: sizeClass)
    if size >= BlockPool.counted { BlockPool.bytesInUse.add(size, ordering: .relaxed) }
    if let block = heads[sizeClass] {
      heads[sizeClass] = block.load(as: UnsafeMutableRawPointer?.self)
      cachedBytes &-= size
      return block
    }
    return takeFromSystem(size)
  }

  @inline(never)
  private func takeFromSystem(_ size: Int) -> UnsafeMutableRawPointer {
    systemAllocations += 1
    var block: UnsafeMutableRawPointer?
    guard posix_memalign(&block, 64, size) == 0, let block else { fatalError("out of memory: \(size) bytes") }
    return block
  }

  @inline(__always)
  func give(_ block: UnsafeMutableRawPointer, _ sizeClass: Int) {
    let size = BlockPool.size(of: sizeClass)
    if size >= BlockPool.counted { BlockPool.bytesInUse.subtract(size, ordering: .relaxed) }
    guard cachedBytes &+ size <= BlockPool.keep else {
      free(block)
      return
    }
    block.storeBytes(of: heads[sizeClass], as: UnsafeMutableRawPointer?.self)
    heads[sizeClass] = block
    cachedBytes &+= size
  }

  /// Gives every free block back to the system.
  func trim() {
    for sizeClass in heads.indices {
      while let block = heads[sizeClass] {
        heads[sizeClass] = block.load(as: UnsafeMutableRawPointer?.self)
        free(block)
      }
    }
    cachedBytes = 0
  }
}
