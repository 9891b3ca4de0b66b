/// Up to eight sizes or strides, held in place: a tensor's shape costs no allocation of its own.
package struct Dims: Equatable, Sendable {
  package static let capacity = 8

  private var storage: (Int, Int, Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0, 0, 0)
  package private(set) var count = 0

  @inline(__always)
  package init() {}

  @inline(__always)
  package init(repeating value: Int, count: Int) {
    precondition(count <= Dims.capacity)
    storage = (value, value, value, value, value, value, value, value)
    self.count = count
  }

  /// The caller has checked that `values` are at most `capacity`.
  package init(_ values: some Sequence<Int>) {
    for value in values { append(value) }
  }

  @inline(__always)
  package subscript(i: Int) -> Int {
    get {
      precondition(i >= 0 && i < count)
      return withUnsafeBytes(of: storage) { $0.load(fromByteOffset: i &* 8, as: Int.self) }
    }
    set {
      precondition(i >= 0 && i < count)
      withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: newValue, toByteOffset: i &* 8, as: Int.self) }
    }
  }

  @inline(__always)
  package static func == (a: Dims, b: Dims) -> Bool {
    guard a.count == b.count else { return false }
    for i in 0..<a.count where a[i] != b[i] { return false }
    return true
  }

  package mutating func append(_ value: Int) {
    precondition(count < Dims.capacity)
    count += 1
    self[count - 1] = value
  }

  package mutating func insert(_ value: Int, at index: Int) {
    append(value)
    var i = count - 1
    while i > index {
      self[i] = self[i - 1]
      i -= 1
    }
    self[index] = value
  }

  package mutating func remove(at index: Int) {
    for i in index..<(count - 1) { self[i] = self[i + 1] }
    count -= 1
  }

  package var array: [Int] { (0..<count).map { self[$0] } }

  /// The number of elements of a tensor with these sizes.
  @inline(__always)
  package var product: Int {
    var result = 1
    for i in 0..<count { result &*= self[i] }
    return result
  }

  /// The strides of a contiguous tensor with these sizes.
  @inline(__always)
  package var contiguousStrides: Dims {
    var result = self
    var step = 1
    var i = count - 1
    while i >= 0 {
      result[i] = step
      step &*= Swift.max(self[i], 1)
      i -= 1
    }
    return result
  }

  /// Whether these strides walk a tensor of sizes `shape` in order and without gaps.
  @inline(__always)
  package func isContiguous(for shape: Dims) -> Bool {
    var step = 1
    var i = count - 1
    while i >= 0 {
      if shape[i] == 0 { return true }
      if shape[i] != 1 && self[i] != step { return false }
      step &*= shape[i]
      i -= 1
    }
    return true
  }

  package func prefix(_ length: Int) -> Dims { Dims((0..<length).map { self[$0] }) }
  package func suffix(from start: Int) -> Dims { start >= count ? Dims() : Dims((start..<count).map { self[$0] }) }
  package func appending(_ other: Dims) -> Dims {
    var result = self
    for i in 0..<other.count { result.append(other[i]) }
    return result
  }

  package func contains(_ value: Int) -> Bool {
    for i in 0..<count where self[i] == value { return true }
    return false
  }
}

extension Dims: CustomStringConvertible {
  package var description: String { array.description }
}
