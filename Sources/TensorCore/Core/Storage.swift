/// The numbers that a tensor and its views share.
///
/// A storage owns its block, or, after a copy of the session, shares it with the copy's storage until one of the two is
/// written to. Used by one thread at a time, like the tensors over it.
package final class Storage {
  private var block: UnsafeMutableRawPointer
  let sizeClass: Int
  /// Counts writes in place, so that backward sees that a value it needs has changed.
  var version: UInt32 = 0
  /// Where the last write in place stood; 0 where nobody said.
  var writeSite: UInt32 = 0
  /// How many of the counted writes were a normalisation's own, which moved its running statistics: what only watches for
  /// a change does not mind them.
  var moves: UInt32 = 0
  private var shared: SharedBlock?
  /// What computes the numbers, where nobody has read them yet: there is no block then, only room for it in the account
  /// of memory.
  private(set) var pending: PendingValue?

  @inline(__always)
  init(bytes: Int, pool: BlockPool) {
    sizeClass = BlockPool.sizeClass(bytes)
    block = pool.take(sizeClass)
  }

  /// A storage whose numbers are computed at the first read.
  init(pending value: PendingValue, bytes: Int) {
    sizeClass = BlockPool.sizeClass(bytes)
    block = Storage.nowhere
    pending = value
    value.storage = self
    BlockPool.reserve(sizeClass)
  }

  /// A storage that takes over a block of the pool.
  init(block: UnsafeMutableRawPointer, _ sizeClass: Int) {
    self.block = block
    self.sizeClass = sizeClass
  }

  private init(sharing other: Storage, block: SharedBlock) {
    self.block = other.base
    sizeClass = other.sizeClass
    version = other.version
    writeSite = other.writeSite
    moves = other.moves
    shared = block
  }

  deinit {
    if let pending {
      pending.storage = nil
      BlockPool.unreserve(sizeClass)
    } else if shared == nil {
      ActiveContext.current.pool.give(block, sizeClass)
    }
  }

  /// Never read or written: stands where there is no block yet.
  private static var nowhere: UnsafeMutableRawPointer {
    guard let place = UnsafeMutableRawPointer(bitPattern: 64) else { preconditionFailure("64 is not null") }
    return place
  }

  /// The first byte.
  @inline(__always)
  var base: UnsafeMutableRawPointer {
    if pending != nil { computePending() }
    return block
  }

  @inline(never)
  private func computePending() {
    if let pending { PendingValue.compute([pending]) }
  }

  /// Called when the block is taken that was only counted so far.
  func releaseReservation() { BlockPool.unreserve(sizeClass) }

  /// The computed numbers.
  func receive(_ block: UnsafeMutableRawPointer) {
    self.block = block
    pending = nil
  }

  /// A storage with an identity of its own over the same bytes, which are copied at the first write to either.
  func copyOnWrite() -> Storage {
    let base = base  // Computing what is pending may share it already.
    let common = shared ?? SharedBlock(base, sizeClass)
    shared = common
    return Storage(sharing: self, block: common)
  }

  /// To be called before a write in place. Copies the bytes where another session still reads them.
  @inline(__always)
  func prepareWrite() {
    if pending != nil { computePending() }
    if shared != nil { unshare() }
  }

  @inline(never)
  private func unshare() {
    if isKnownUniquelyReferenced(&shared) {
      shared?.release()
    } else {
      let own = ActiveContext.current.pool.take(sizeClass)
      own.copyMemory(from: block, byteCount: BlockPool.size(of: sizeClass))
      block = own
    }
    shared = nil
  }
}

/// A block that several storages read. Invariant: it is given back by its last storage, or owned again by that one.
private final class SharedBlock {
  private var base: UnsafeMutableRawPointer?
  private let sizeClass: Int

  init(_ base: UnsafeMutableRawPointer, _ sizeClass: Int) {
    self.base = base
    self.sizeClass = sizeClass
  }

  func release() { base = nil }

  deinit {
    if let base { ActiveContext.current.pool.give(base, sizeClass) }
  }
}
