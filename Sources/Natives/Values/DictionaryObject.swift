/// The entries of a dictionary or set in the order of their insertion, with a hash table of their numbers.
///
/// Invariants: entry `i` has its key in `keys`, its value in `values` (of no words for a set) and its hash in
/// `hashes[i]`; a removed entry's hash is `removed`. `table` is empty (`mask` is -1) or a power of two in size, at most
/// three quarters full, and holds entry numbers or -1. An object that is referenced more than once is never changed.
package final class DictionaryObject: HeapObject {
  package let keys: ArrayObject
  package let values: ArrayObject
  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  /// The table, and the hashes of entries: buffers of our own, which lookups read without checks.
  @exclusivity(unchecked) private var table = UnsafeMutablePointer<Int32>(bitPattern: 8)!
  @exclusivity(unchecked) private var mask = -1
  @exclusivity(unchecked) private var hashes = UnsafeMutablePointer<UInt64>(bitPattern: 8)!
  @exclusivity(unchecked) private var hashCapacity = 0
  /// Entries with those removed: indices run below it.
  @exclusivity(unchecked) package private(set) var entryCount = 0
  @exclusivity(unchecked) private var removedCount = 0
  /// The exponent of the table's size in a compiled program, whose tables double and are never made smaller; 0 while
  /// there is none.
  @exclusivity(unchecked) private var scale = 0

  /// No key hashes to this.
  package static let removed: UInt64 = .max

  package init(keyRaw: Int, keyReferences: Int, valueRaw: Int, valueReferences: Int, capacity: Int = 0) {
    keys = ArrayObject(rawStride: keyRaw, referenceStride: keyReferences, elementBytes: 0, capacity: capacity)
    values = ArrayObject(rawStride: valueRaw, referenceStride: valueReferences, elementBytes: 0, capacity: capacity)
  }

  /// A copy of a table over other keys and values, which hold the same entries.
  private init(_ other: DictionaryObject, keys: ArrayObject, values: ArrayObject) {
    self.keys = keys
    self.values = values
    super.init()
    reserveHashes(other.entryCount)
    hashes.update(from: other.hashes, count: other.entryCount)
    if other.mask >= 0 {
      table = .allocate(capacity: other.mask + 1)
      table.update(from: other.table, count: other.mask + 1)
      mask = other.mask
    }
    entryCount = other.entryCount
    removedCount = other.removedCount
    scale = other.scale
  }

  deinit {
    if mask >= 0 { table.deallocate() }
    if hashCapacity > 0 { hashes.deallocate() }
  }

  package var count: Int { entryCount - removedCount }

  /// How many entries fit into the table of a compiled program, which is filled to three quarters.
  package var capacity: Int { scale == 0 ? 0 : (1 << scale) * 3 / 4 }

  private func noteRoom(for wanted: Int) {
    while capacity < wanted { scale += 1 }
  }

  package func copy() -> DictionaryObject {
    copy(keys: keys.copy(capacity: keys.count), values: values.copy(capacity: values.count))
  }

  /// A copy over other keys and values, which a walk of the heap has copied.
  package func copy(keys: ArrayObject, values: ArrayObject) -> DictionaryObject {
    DictionaryObject(self, keys: keys, values: values)
  }

  package func isLive(_ entry: Int) -> Bool { hashes[entry] != Self.removed }

  /// The first live entry at or after an index, or -1.
  package func nextEntry(from start: Int) -> Int {
    var entry = start
    while entry < entryCount {
      if hashes[entry] != Self.removed { return entry }
      entry &+= 1
    }
    return -1
  }

  /// Goes on with the probing for a hash: `slot` is -1 at first, and the number of the slot after that; the entry
  /// with the same hash that was found, or -1 when there is none left.
  @inline(__always)
  package func probe(_ hash: UInt64, slot: inout Int) -> Int {
    guard mask >= 0 else { return -1 }
    var at = slot < 0 ? Int(truncatingIfNeeded: hash) & mask : (slot &+ 1) & mask
    while true {
      let entry = Int(table[at])
      if entry < 0 { return -1 }
      if hashes[entry] == hash {
        slot = at
        return entry
      }
      at = (at &+ 1) & mask
    }
  }

  /// Adds an entry whose key's words are written and whose value is unset; the key must not be in the table.
  package func insert(_ hash: UInt64, raw: UnsafePointer<UInt64>, references: UnsafePointer<AnyObject?>) -> Int {
    if (entryCount + 1) * 4 > (mask + 1) * 3 { rehash() }
    let entry = entryCount
    reserveHashes(entry + 1)
    hashes[entry] = hash
    entryCount = entry + 1
    keys.grow(by: 1)
    values.grow(by: 1)
    noteRoom(for: count)
    let key = keys.header
    for word in 0..<key.rawStride { key.raw[entry * key.rawStride + word] = raw[word] }
    for word in 0..<key.referenceStride { key.references[entry * key.referenceStride + word] = references[word] }
    let value = values.header
    for word in 0..<value.rawStride { value.raw[entry * value.rawStride + word] = 0 }
    place(hash, entry)
    return entry
  }

  private func place(_ hash: UInt64, _ entry: Int) {
    var at = Int(truncatingIfNeeded: hash) & mask
    while table[at] >= 0 { at = (at &+ 1) & mask }
    table[at] = Int32(entry)
  }

  private func reserveHashes(_ wanted: Int) {
    guard wanted > hashCapacity else { return }
    let room = max(wanted, hashCapacity * 2, 8)
    let new = UnsafeMutablePointer<UInt64>.allocate(capacity: room)
    new.update(from: hashes, count: entryCount)
    if hashCapacity > 0 { hashes.deallocate() }
    hashes = new
    hashCapacity = room
  }

  /// Grows the table, and drops removed entries when they are many.
  private func rehash() {
    if removedCount * 2 > entryCount { compact() }
    var size = max(8, mask + 1)
    while (entryCount + 1) * 2 > size { size *= 2 }
    if mask >= 0 { table.deallocate() }
    table = .allocate(capacity: size)
    table.initialize(repeating: -1, count: size)
    mask = size - 1
    for entry in 0..<entryCount where hashes[entry] != Self.removed { place(hashes[entry], entry) }
  }

  private func compact() {
    var live = 0
    for entry in 0..<entryCount where hashes[entry] != Self.removed {
      if live != entry {
        hashes[live] = hashes[entry]
        keys.copyElements(of: keys, entry..<entry + 1, to: live)
        values.copyElements(of: values, entry..<entry + 1, to: live)
      }
      live += 1
    }
    entryCount = live
    keys.shrink(to: live)
    values.shrink(to: live)
    removedCount = 0
  }

  /// Removes an entry; the others keep their numbers until the next insertion.
  package func remove(_ entry: Int) {
    hashes[entry] = Self.removed
    for word in 0..<keys.referenceStride { keys.references[entry * keys.referenceStride + word] = nil }
    for word in 0..<values.referenceStride { values.references[entry * values.referenceStride + word] = nil }
    removedCount += 1
    if removedCount == entryCount { clear() }
  }

  package func removeAll() {
    clear()
    scale = 0
  }

  private func clear() {
    if mask >= 0 { table.deallocate() }
    if hashCapacity > 0 { hashes.deallocate() }
    (mask, hashCapacity, entryCount, removedCount) = (-1, 0, 0, 0)
    keys.shrink(to: 0)
    values.shrink(to: 0)
  }

  /// Whether so many entries fit, each with its hash and its places in the table.
  package func allows(_ wanted: Int) -> Bool {
    let strides = keys.rawStride + keys.referenceStride + values.rawStride + values.referenceStride
    return HeapLimit.allows(wanted, size: 8 * (strides + 3))
  }

  package func reserve(_ wanted: Int) {
    keys.reserve(wanted)
    values.reserve(wanted)
    reserveHashes(wanted)
    noteRoom(for: wanted)
  }

  /// Mixes words into a hash that is never `removed`.
  @inline(__always)
  package static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    var mixed = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 32
    return mixed == removed ? 0 : mixed
  }

  // Keys of one word, which most are.

  /// The entry of a key that is one raw word, or -1; its hash for an insertion.
  package func entry(ofWord key: UInt64) -> (entry: Int, hash: UInt64) {
    let hash = Self.mix(0, key)
    let words = keys.header.raw
    var slot = -1
    while true {
      let entry = probe(hash, slot: &slot)
      if entry < 0 || words[entry] == key { return (entry, hash) }
    }
  }

  /// The same of a string.
  package func entry(ofString key: StringObject) -> (entry: Int, hash: UInt64) {
    let hash = Self.mix(0, key.hashCode)
    let words = UnsafeMutableRawPointer(keys.header.references).assumingMemoryBound(to: Unmanaged<StringObject>.self)
    var slot = -1
    while true {
      let entry = probe(hash, slot: &slot)
      if entry < 0 { return (entry, hash) }
      if words[entry]._withUnsafeGuaranteedRef({ StringObject.areEqual($0, key) }) { return (entry, hash) }
    }
  }
}
