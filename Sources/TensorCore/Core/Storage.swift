/// The numbers that a tensor and its views share.
///
/// A storage owns its block, or, after a copy of the session, shares it with the copy's storage until one of the two is
/// written to. Used by one thread at a time, like the tensors over it.
package final class Storage {
  private(set) var base: UnsafeMutableRawPointer
  let sizeClass: Int
  /// Counts writes in place, so that backward sees that a value it needs has changed.
  var version: UInt32 = 0
  /// Where the last write in place stood; 0 where nobody said.
  var writeSite: UInt32 = 0
  private var shared: SharedBlock?

  @inline(__always)
  init(bytes: Int, pool: BlockPool) {
    sizeClass = BlockPool.sizeClass(bytes)
    base = pool.take(sizeClass)
  }

  private init(sharing other: Storage, block: SharedBlock) {
    base = other.base
    sizeClass = other.sizeClass
    version = other.version
    writeSite = other.writeSite
    shared = block
  }

  deinit {
    if shared == nil { ActiveContext.current.pool.give(base, sizeClass) }
  }

  /// A storage with an identity of its own over the same bytes, which are copied at the first write to either.
  func copyOnWrite() -> Storage {
    let block = shared ?? SharedBlock(base, sizeClass)
    shared = block
    return Storage(sharing: self, block: block)
  }

  /// To be called before a write in place. Copies the bytes where another session still reads them.
  @inline(__always)
  func prepareWrite() {
    if shared != nil { unshare() }
  }

  @inline(never)
  private func unshare() {
    if isKnownUniquelyReferenced(&shared) {
      shared?.release()
    } else {
      let own = ActiveContext.current.pool.take(sizeClass)
      own.copyMemory(from: base, byteCount: BlockPool.size(of: sizeClass))
      base = own
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
