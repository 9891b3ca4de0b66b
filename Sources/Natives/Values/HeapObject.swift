/// What a reference word of the machine points to, unless it is an object of the host (a `Tensor`).
///
/// The subclasses are final and few; the machine knows which one stands in a word from the checker's types, and
/// casts without a check. Each keeps its plain data in one stored property, `header`, which stands directly behind
/// the object's two words of metadata: the machine reads it there without a retain or an access check.
package class HeapObject {
  /// Where the header of every heap object begins, in bytes from the object's address.
  package static let headerOffset = 16

  package init() {}
}

extension UnsafeMutableRawPointer {
  /// The header of the heap object at this address. The object must be alive and its header of the type asked for.
  @inlinable @inline(__always)
  package func header<Header>(_ type: Header.Type) -> UnsafeMutablePointer<Header> {
    (self + 16).assumingMemoryBound(to: type)
  }
}
