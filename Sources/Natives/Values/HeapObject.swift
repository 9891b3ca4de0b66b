/// What a reference word of the machine points to, unless it is an object of the host (a `Tensor`).
///
/// The subclasses are final and few; the machine knows which one stands in a word from the checker's types, and
/// casts without a check.
package class HeapObject {
  package init() {}
}
