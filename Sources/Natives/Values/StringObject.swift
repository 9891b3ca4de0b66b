/// A string: UTF-8 bytes. Scanned, compared and hashed in place while it is ASCII; Swift's own `String` answers
/// what needs Unicode's tables.
///
/// Invariants: the bytes are valid UTF-8; `isASCII` is exact. An object that is referenced more than once is never
/// changed.
package final class StringObject: HeapObject {
  package struct Header {
    package var count: Int
    package var bytes: UnsafeMutablePointer<UInt8>
    package var capacity: Int
    package var isASCII: Bool
  }

  // Fields marked `@exclusivity(unchecked)` are read too often to be watched for overlapping accesses: one thread at
  // a time uses them, and none is passed `inout` to what reads it again.
  /// Not watched for overlapping accesses, which nothing here makes.
  @exclusivity(unchecked) package var header: Header

  package var count: Int { header.count }
  package var capacity: Int { header.capacity }
  package var bytes: UnsafeMutablePointer<UInt8> { header.bytes }
  package var isASCII: Bool { header.isASCII }

  package init(utf8 source: UnsafeBufferPointer<UInt8>) {
    header = Self.makeHeader(capacity: source.count)
    if let base = source.baseAddress { header.bytes.update(from: base, count: source.count) }
    header.count = source.count
    header.isASCII = source.allSatisfy { $0 < 0x80 }
    super.init()
  }

  package convenience init(_ string: String) {
    var string = string
    self.init(capacity: string.utf8.count)
    string.withUTF8 { append($0, isASCII: $0.allSatisfy { $0 < 0x80 }) }
  }

  package init(capacity: Int = 0) {
    header = Self.makeHeader(capacity: capacity)
    super.init()
  }

  deinit { if header.capacity > 0 { header.bytes.deallocate() } }

  private static func makeHeader(capacity: Int) -> Header {
    Header(
      count: 0, bytes: capacity > 0 ? .allocate(capacity: capacity) : UnsafeMutablePointer(bitPattern: 8)!,
      capacity: capacity, isASCII: true)
  }

  package var utf8: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: header.bytes, count: header.count) }

  package var string: String { String(decoding: utf8, as: UTF8.self) }

  /// Appends bytes that are valid UTF-8 on their own; amortised constant time a byte. The bytes may be its own.
  package func append(_ source: UnsafeBufferPointer<UInt8>, isASCII other: Bool) {
    let old = header
    let wanted = old.count + source.count
    if wanted > old.capacity {
      let capacity = max(wanted, old.capacity * 2, 16)
      let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      bytes.update(from: old.bytes, count: old.count)
      if let base = source.baseAddress { (bytes + old.count).update(from: base, count: source.count) }
      if old.capacity > 0 { old.bytes.deallocate() }
      header.bytes = bytes
      header.capacity = capacity
    } else if let base = source.baseAddress {
      (old.bytes + old.count).update(from: base, count: source.count)
    }
    header.count = wanted
    header.isASCII = old.isASCII && other
  }

  package func append(_ other: StringObject) { append(other.utf8, isASCII: other.isASCII) }

  /// Appends one scalar's bytes.
  package func append(scalar value: UInt32) {
    if value < 0x80 {
      var byte = UInt8(value)
      withUnsafePointer(to: &byte) { append(UnsafeBufferPointer(start: $0, count: 1), isASCII: true) }
    } else {
      var text = String(Unicode.Scalar(value) ?? "\u{FFFD}")
      text.withUTF8 { append($0, isASCII: false) }
    }
  }

  /// Swift's equality: by canonical equivalence, which for ASCII is that of the bytes.
  package static func areEqual(_ a: StringObject, _ b: StringObject) -> Bool {
    if a === b { return true }
    let (left, right) = (a.header, b.header)
    if left.isASCII || right.isASCII {
      return left.count == right.count && left.isASCII == right.isASCII
        && commonPrefix(left.bytes, right.bytes, left.count) == left.count
    }
    return a.string == b.string
  }

  /// Swift's order of strings.
  package static func isLess(_ a: StringObject, _ b: StringObject) -> Bool {
    guard a.isASCII, b.isASCII else { return a.string < b.string }
    let order = compareBytes(a.utf8, b.utf8)
    return order != 0 ? order < 0 : a.count < b.count
  }

  private static func compareBytes(_ a: UnsafeBufferPointer<UInt8>, _ b: UnsafeBufferPointer<UInt8>) -> Int {
    guard let left = a.baseAddress, let right = b.baseAddress else { return 0 }
    let n = min(a.count, b.count)
    let same = commonPrefix(left, right, n)
    return same == n ? 0 : left[same] < right[same] ? -1 : 1
  }

  /// How many bytes are the same at the start of both.
  private static func commonPrefix(_ a: UnsafePointer<UInt8>, _ b: UnsafePointer<UInt8>, _ n: Int) -> Int {
    let (left, right) = (UnsafeRawPointer(a), UnsafeRawPointer(b))
    var i = 0
    while i &+ 8 <= n,
      left.loadUnaligned(fromByteOffset: i, as: UInt64.self) == right.loadUnaligned(fromByteOffset: i, as: UInt64.self)
    {
      i &+= 8
    }
    while i < n, a[i] == b[i] { i &+= 1 }
    return i
  }

  /// A hash that equal strings share.
  package var hashCode: UInt64 {
    if isASCII { return Self.hash(utf8) }
    // Canonically equivalent strings must hash alike: Swift's own hash knows. It differs between processes, which
    // nothing sees, since entries keep the order of their insertion.
    var hasher = Hasher()
    hasher.combine(string)
    return UInt64(bitPattern: Int64(hasher.finalize())) >> 1
  }

  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0x51_7C_C1_B7_27_22_0A_95
    var i = 0
    let base = UnsafeRawPointer(bytes.baseAddress)
    while i &+ 8 <= bytes.count {
      hash = (hash ^ base!.loadUnaligned(fromByteOffset: i, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 32
      i &+= 8
    }
    // What is left, in as few loads as it takes; bytes may be read twice.
    var rest: UInt64 = 0
    let left = bytes.count &- i
    if left >= 4 {
      rest = UInt64(base!.loadUnaligned(fromByteOffset: i, as: UInt32.self))
      rest |= UInt64(base!.loadUnaligned(fromByteOffset: bytes.count &- 4, as: UInt32.self)) << 32
    } else if left > 0 {
      rest = UInt64(bytes[i]) | UInt64(bytes[i &+ left / 2]) << 8 | UInt64(bytes[bytes.count &- 1]) << 16
    }
    hash = (hash ^ rest ^ UInt64(bytes.count) << 56) &* 0x9E37_79B9_7F4A_7C15
    return (hash ^ (hash >> 29)) >> 1
  }
}
