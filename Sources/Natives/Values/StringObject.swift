/// A string: UTF-8 bytes. Scanned, compared and hashed in place while it is ASCII; Swift's own `String` answers
/// what needs Unicode's tables.
///
/// Invariants: the bytes are valid UTF-8; `isASCII` is exact. An object that is referenced more than once is never
/// changed.
package final class StringObject: HeapObject {
  package private(set) var count: Int
  package private(set) var capacity: Int
  package private(set) var bytes: UnsafeMutablePointer<UInt8>
  package private(set) var isASCII: Bool

  package init(utf8 source: UnsafeBufferPointer<UInt8>) {
    count = source.count
    capacity = source.count
    bytes = .allocate(capacity: source.count)
    if let base = source.baseAddress { bytes.update(from: base, count: source.count) }
    isASCII = source.allSatisfy { $0 < 0x80 }
  }

  package convenience init(_ string: String) {
    var string = string
    string.makeContiguousUTF8()
    let count = string.utf8.count
    self.init(capacity: count)
    string.withUTF8 { append($0, isASCII: $0.allSatisfy { $0 < 0x80 }) }
  }

  package init(capacity: Int = 0) {
    count = 0
    self.capacity = capacity
    bytes = .allocate(capacity: capacity)
    isASCII = true
  }

  deinit { bytes.deallocate() }

  package var string: String {
    String(decoding: UnsafeBufferPointer(start: bytes, count: count), as: UTF8.self)
  }

  /// Appends bytes that are valid UTF-8 on their own; amortised constant time a byte.
  package func append(_ source: UnsafeBufferPointer<UInt8>, isASCII other: Bool) {
    let wanted = count + source.count
    if wanted > capacity {
      let newCapacity = max(wanted, capacity * 2, 16)
      let newBytes = UnsafeMutablePointer<UInt8>.allocate(capacity: newCapacity)
      newBytes.update(from: bytes, count: count)
      if let base = source.baseAddress { (newBytes + count).update(from: base, count: source.count) }
      bytes.deallocate()
      bytes = newBytes
      capacity = newCapacity
    } else if let base = source.baseAddress {
      (bytes + count).update(from: base, count: source.count)
    }
    count = wanted
    isASCII = isASCII && other
  }
}
