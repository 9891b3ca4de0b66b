/// A dictionary or set: entries in the order of their insertion, found through a table of open addressing.
///
/// Invariants: `keys`, `values` and `hashes` have one element an entry; a removed entry's hash is `DictionaryObject.removed` and its
/// words are cleared. `table` has a power of two slots, at most three quarters used, each the number of an entry or -1.
/// An object that is referenced more than once is never changed.
package final class DictionaryObject: HeapObject {
  package let keys: ArrayObject
  package let values: ArrayObject
  private var hashes: [UInt64] = []
  private var table: [Int32] = []
  private var removedCount = 0

  /// No key hashes to this.
  package static let removed: UInt64 = .max

  package init(keyRaw: Int, keyReferences: Int, valueRaw: Int, valueReferences: Int, capacity: Int = 0) {
    keys = ArrayObject(rawStride: keyRaw, referenceStride: keyReferences, capacity: capacity)
    values = ArrayObject(rawStride: valueRaw, referenceStride: valueReferences, capacity: capacity)
  }

  private init(keys: ArrayObject, values: ArrayObject) {
    self.keys = keys
    self.values = values
  }

  package var count: Int { hashes.count - removedCount }
  /// Entries with those removed: indices run below it.
  package var entryCount: Int { hashes.count }

  package func copy() -> DictionaryObject {
    let copy = DictionaryObject(keys: keys.copy(capacity: keys.count), values: values.copy(capacity: values.count))
    copy.hashes = hashes
    copy.table = table
    copy.removedCount = removedCount
    return copy
  }

  /// A copy over other keys and values, which a walk of the heap has copied.
  package func copy(keys: ArrayObject, values: ArrayObject) -> DictionaryObject {
    let copy = DictionaryObject(keys: keys, values: values)
    copy.hashes = hashes
    copy.table = table
    copy.removedCount = removedCount
    return copy
  }

  package func isLive(_ entry: Int) -> Bool { hashes[entry] != Self.removed }

  /// The first live entry at or after an index, or -1.
  package func nextEntry(from start: Int) -> Int {
    var entry = start
    while entry < hashes.count {
      if hashes[entry] != Self.removed { return entry }
      entry += 1
    }
    return -1
  }

  /// Goes on with the probing for a hash: `slot` is -1 at first, and the number of the slot after that; the entry
  /// with the same hash that was found, or -1 when there is none left.
  @inline(__always)
  package func probe(_ hash: UInt64, slot: inout Int) -> Int {
    guard !table.isEmpty else { return -1 }
    let mask = table.count - 1
    var at = slot < 0 ? Int(truncatingIfNeeded: hash) & mask : (slot + 1) & mask
    while true {
      let entry = Int(table[at])
      if entry < 0 { return -1 }
      if hashes[entry] == hash {
        slot = at
        return entry
      }
      at = (at + 1) & mask
    }
  }

  /// Adds an entry whose key's words are written and whose value is unset; the key must not be in the table.
  package func insert(_ hash: UInt64, raw: UnsafePointer<UInt64>, references: UnsafePointer<AnyObject?>) -> Int {
    if (hashes.count + 1) * 4 > table.count * 3 { rehash() }
    let entry = hashes.count
    hashes.append(hash)
    keys.grow(by: 1)
    values.grow(by: 1)
    let key = keys.header
    for word in 0..<key.rawStride { key.raw[entry * key.rawStride + word] = raw[word] }
    for word in 0..<key.referenceStride { key.references[entry * key.referenceStride + word] = references[word] }
    let value = values.header
    for word in 0..<value.rawStride { value.raw[entry * value.rawStride + word] = 0 }
    place(hash, entry)
    return entry
  }

  private func place(_ hash: UInt64, _ entry: Int) {
    let mask = table.count - 1
    var at = Int(truncatingIfNeeded: hash) & mask
    while table[at] >= 0 { at = (at + 1) & mask }
    table[at] = Int32(entry)
  }

  /// Grows the table, and drops removed entries when they are many.
  private func rehash() {
    if removedCount * 2 > hashes.count { compact() }
    var size = max(8, table.count)
    while (hashes.count + 1) * 2 > size { size *= 2 }
    table = [Int32](repeating: -1, count: size)
    for entry in hashes.indices where hashes[entry] != Self.removed { place(hashes[entry], entry) }
  }

  private func compact() {
    var live = 0
    for entry in hashes.indices where hashes[entry] != Self.removed {
      if live != entry {
        hashes[live] = hashes[entry]
        keys.copyElements(of: keys, entry..<entry + 1, to: live)
        values.copyElements(of: values, entry..<entry + 1, to: live)
      }
      live += 1
    }
    hashes.removeLast(hashes.count - live)
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
    if removedCount == hashes.count { removeAll() }
  }

  package func removeAll() {
    hashes = []
    table = []
    removedCount = 0
    keys.shrink(to: 0)
    values.shrink(to: 0)
  }

  package func reserve(_ wanted: Int) {
    keys.reserve(wanted)
    values.reserve(wanted)
    hashes.reserveCapacity(wanted)
  }

  /// Mixes words into a hash that is never `removed`.
  @inline(__always)
  package static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
    var mixed = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
    mixed ^= mixed >> 32
    return mixed == removed ? 0 : mixed
  }
}
