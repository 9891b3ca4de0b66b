/// The elements of an array, a dictionary's keys or values: raw words and reference words in two flat buffers.
///
/// Invariants: `raw` holds `capacity * rawStride` words of which the first `count * rawStride` are in use;
/// `references` holds `capacity * referenceStride` initialised words, those past `count * referenceStride` nil.
/// An object that is referenced more than once is never changed (the machine copies it first).
package final class ArrayObject: HeapObject {
  package struct Header {
    package var count: Int
    package var raw: UnsafeMutablePointer<UInt64>
    package var references: UnsafeMutablePointer<AnyObject?>
    package var rawStride: Int
    package var referenceStride: Int
    package var capacity: Int
    /// The distance of elements in a compiled program, in bytes: capacities follow from it. 0 where it is not known.
    package var elementBytes: Int
  }

  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  /// Not watched for overlapping accesses, which nothing here makes.
  @exclusivity(unchecked) package var header: Header

  package var count: Int { header.count }
  package var capacity: Int { header.capacity }
  package var rawStride: Int { header.rawStride }
  package var referenceStride: Int { header.referenceStride }
  package var raw: UnsafeMutablePointer<UInt64> { header.raw }
  package var references: UnsafeMutablePointer<AnyObject?> { header.references }

  /// `isExact`: with room for just these elements, as Swift allocates for a literal.
  package init(
    rawStride: Int, referenceStride: Int, elementBytes: Int, capacity: Int = 0, isExact: Bool = false
  ) {
    let capacity = isExact ? capacity : Self.room(for: capacity, elementBytes)
    header = Header(
      count: 0, raw: Self.rawWords(capacity * rawStride), references: Self.referenceWords(capacity * referenceStride),
      rawStride: rawStride, referenceStride: referenceStride, capacity: capacity, elementBytes: elementBytes)
  }

  /// A literal of elements of one raw word each.
  package convenience init(words: [UInt64], elementBytes: Int) {
    self.init(rawStride: 1, referenceStride: 0, elementBytes: elementBytes, capacity: words.count, isExact: true)
    raw.update(from: words, count: words.count)
    header.count = words.count
  }

  deinit {
    let words = header.capacity * header.referenceStride
    if words > 0 {
      header.references.deinitialize(count: words)
      header.references.deallocate()
    }
    if header.capacity * header.rawStride > 0 { header.raw.deallocate() }
  }

  /// A buffer of no words is a dangling pointer that is never read, so that empty banks cost no allocation.
  private static func rawWords(_ count: Int) -> UnsafeMutablePointer<UInt64> {
    count > 0 ? .allocate(capacity: count) : UnsafeMutablePointer(bitPattern: 8)!
  }

  private static func referenceWords(_ count: Int) -> UnsafeMutablePointer<AnyObject?> {
    guard count > 0 else { return UnsafeMutablePointer(bitPattern: 8)! }
    let words = UnsafeMutablePointer<AnyObject?>.allocate(capacity: count)
    words.initialize(repeating: nil, count: count)
    return words
  }

  /// How many elements fit where Swift asks for room for `wanted`: an allocation is a header of 32 bytes and the
  /// elements, and all that the allocator gives is used. The rules of size are those of 64-bit glibc: blocks of
  /// 16 bytes of which 8 are its own, and from 128 KiB on whole pages.
  package static func room(for wanted: Int, _ elementBytes: Int) -> Int {
    guard wanted > 0, elementBytes > 0 else { return wanted }
    let (bytes, isTooMuch) = wanted.multipliedReportingOverflow(by: elementBytes)
    if isTooMuch { return wanted }
    let block = (bytes + 32 + 8 + 15) & ~15
    let usable = block >= 128 << 10 ? (bytes + 32 + 16 + 4095) & ~4095 - 16 : block - 8
    return (usable - 32) / elementBytes
  }

  /// A copy with room for `capacity` elements.
  package func copy(capacity wanted: Int, isExact: Bool = false) -> ArrayObject {
    let copy = ArrayObject(
      rawStride: rawStride, referenceStride: referenceStride, elementBytes: header.elementBytes,
      capacity: max(wanted, count), isExact: isExact)
    copy.raw.update(from: raw, count: count * rawStride)
    copy.references.update(from: references, count: count * referenceStride)
    copy.header.count = count
    return copy
  }

  /// The room that Swift asks for before an append that makes `wanted` elements.
  package func roomForAppending(_ wanted: Int) -> Int {
    guard wanted > header.capacity else { return header.capacity }
    return max(wanted, 2 * header.capacity, header.elementBytes == 0 ? 4 : 0)
  }

  /// Makes room for `wanted` elements, of which some follow by appends; amortised constant time an element then.
  package func reserveForAppending(_ wanted: Int) {
    if wanted > header.capacity { reserve(roomForAppending(wanted)) }
  }

  /// Makes room for `wanted` elements and no more than that.
  package func reserve(_ wanted: Int) {
    let old = header
    guard wanted > old.capacity else { return }
    let capacity = Self.room(for: wanted, old.elementBytes)
    let newRaw = Self.rawWords(capacity * old.rawStride)
    if old.capacity * old.rawStride > 0 {
      newRaw.update(from: old.raw, count: old.count * old.rawStride)
      old.raw.deallocate()
    }
    let stride = old.referenceStride
    if stride > 0 {
      let words = UnsafeMutablePointer<AnyObject?>.allocate(capacity: capacity * stride)
      if old.capacity > 0 {
        words.moveInitialize(from: old.references, count: old.capacity * stride)
        old.references.deallocate()
      }
      (words + old.capacity * stride).initialize(repeating: nil, count: (capacity - old.capacity) * stride)
      header.references = words
    }
    header.raw = newRaw
    header.capacity = capacity
  }

  /// Adds `n` elements whose words the caller writes next; reference words are nil until then.
  package func grow(by n: Int) {
    reserveForAppending(count + n)
    header.count += n
  }

  /// Drops elements from the end.
  package func shrink(to n: Int) {
    let stride = referenceStride
    if stride > 0 {
      for word in n * stride..<count * stride { references[word] = nil }
    }
    header.count = n
  }

  /// Puts `n` elements of unset words at an index and moves those behind it up: `n` may be negative, which drops
  /// the elements `index..<index - n`.
  package func openGap(at index: Int, of n: Int) {
    let oldCount = count
    if n >= 0 {
      grow(by: n)
      guard n > 0 else { return }
      (raw + (index + n) * rawStride).update(from: raw + index * rawStride, count: (oldCount - index) * rawStride)
      let stride = referenceStride
      if stride > 0 {
        var from = oldCount * stride
        var to = (oldCount + n) * stride
        while from > index * stride {
          from -= 1
          to -= 1
          references[to] = references[from]
        }
        for word in index * stride..<(index + n) * stride { references[word] = nil }
      }
    } else {
      let tail = index - n
      (raw + index * rawStride).update(from: raw + tail * rawStride, count: (oldCount - tail) * rawStride)
      let stride = referenceStride
      if stride > 0 {
        for word in 0..<(oldCount - tail) * stride {
          references[index * stride + word] = references[tail * stride + word]
        }
      }
      shrink(to: oldCount + n)
    }
  }

  /// Copies elements of another array of the same strides over the elements from `index` on.
  package func copyElements(of other: ArrayObject, _ range: Range<Int>, to index: Int) {
    (raw + index * rawStride).update(from: other.raw + range.lowerBound * rawStride, count: range.count * rawStride)
    let stride = referenceStride
    for word in 0..<range.count * stride {
      references[index * stride + word] = other.references[range.lowerBound * stride + word]
    }
  }
}
