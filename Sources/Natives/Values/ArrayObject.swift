/// The elements of an array, a dictionary's keys or values: raw words and reference words in two flat buffers.
///
/// Invariants: `raw` holds `capacity * rawStride` words of which the first `count * rawStride` are in use;
/// `references` holds `capacity * referenceStride` initialised words, those past `count * referenceStride` nil.
/// An object that is referenced more than once is never changed (the machine copies it first).
package final class ArrayObject: HeapObject {
  package let rawStride: Int
  package let referenceStride: Int
  package internal(set) var count = 0
  package private(set) var capacity = 0
  package private(set) var raw: UnsafeMutablePointer<UInt64>
  package private(set) var references: UnsafeMutablePointer<AnyObject?>

  package init(rawStride: Int, referenceStride: Int, capacity: Int = 0) {
    self.rawStride = rawStride
    self.referenceStride = referenceStride
    self.capacity = capacity
    raw = .allocate(capacity: capacity * rawStride)
    references = .allocate(capacity: capacity * referenceStride)
    references.initialize(repeating: nil, count: capacity * referenceStride)
  }

  deinit {
    references.deinitialize(count: capacity * referenceStride)
    references.deallocate()
    raw.deallocate()
  }

  /// A copy with room for `capacity` elements.
  package func copy(capacity wanted: Int) -> ArrayObject {
    let copy = ArrayObject(rawStride: rawStride, referenceStride: referenceStride, capacity: max(wanted, count))
    copy.raw.update(from: raw, count: count * rawStride)
    copy.references.update(from: references, count: count * referenceStride)
    copy.count = count
    return copy
  }

  /// Makes room for `wanted` elements; amortised constant time an element when called by appends.
  package func reserve(_ wanted: Int) {
    guard wanted > capacity else { return }
    let newCapacity = max(wanted, capacity * 2, 4)
    let newRaw = UnsafeMutablePointer<UInt64>.allocate(capacity: newCapacity * rawStride)
    newRaw.update(from: raw, count: count * rawStride)
    raw.deallocate()
    raw = newRaw
    let newReferences = UnsafeMutablePointer<AnyObject?>.allocate(capacity: newCapacity * referenceStride)
    newReferences.moveInitialize(from: references, count: capacity * referenceStride)
    (newReferences + capacity * referenceStride)
      .initialize(repeating: nil, count: (newCapacity - capacity) * referenceStride)
    references.deallocate()
    references = newReferences
    capacity = newCapacity
  }

  /// Adds `n` elements whose words the caller writes next; reference words are nil until then.
  package func grow(by n: Int) {
    reserve(count + n)
    count += n
  }

  /// Drops elements from the end.
  package func shrink(to n: Int) {
    for word in n * referenceStride..<count * referenceStride { references[word] = nil }
    count = n
  }
}
