/// Up to 64 sizes or strides. The first eight are held in place: a usual tensor's shape costs no allocation of its own.
package struct Dims: Equatable, Sendable {
  /// As many axes as PyTorch's tensors have at most.
  package static let capacity = 64
  private static let inPlace = 8

  private var storage: (Int, Int, Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0, 0, 0)
  package private(set) var count = 0
  /// Those from the ninth on; nil where there is none.
  private var rest: [Int]?

  @inline(__always)
  package init() {}

  @inline(__always)
  package init(repeating value: Int, count: Int) {
    storage = (value, value, value, value, value, value, value, value)
    self.count = count
    if count > Dims.inPlace { repeatRest(value) }
  }

  @inline(never)
  private mutating func repeatRest(_ value: Int) {
    precondition(count <= Dims.capacity)
    rest = Array(repeating: value, count: count - Dims.inPlace)
  }

  /// The caller has checked that `values` are at most `capacity`.
  package init(_ values: some Sequence<Int>) {
    for value in values { append(value) }
  }

  @inline(__always)
  package subscript(i: Int) -> Int {
    get {
      precondition(i >= 0 && i < count)
      if i >= Dims.inPlace { return later(i) }
      return withUnsafeBytes(of: storage) { $0.load(fromByteOffset: i &* 8, as: Int.self) }
    }
    set {
      precondition(i >= 0 && i < count)
      if i >= Dims.inPlace { return setLater(i, newValue) }
      withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: newValue, toByteOffset: i &* 8, as: Int.self) }
    }
  }

  @inline(never)
  private func later(_ i: Int) -> Int { rest![i - Dims.inPlace] }

  @inline(never)
  private mutating func setLater(_ i: Int, _ value: Int) { rest![i - Dims.inPlace] = value }

  @inline(__always)
  package static func == (a: Dims, b: Dims) -> Bool {
    guard a.count == b.count else { return false }
    for i in 0..<a.count where a[i] != b[i] { return false }
    return true
  }

  package mutating func append(_ value: Int) {
    precondition(count < Dims.capacity)
    if count >= Dims.inPlace { rest = (rest ?? []) + [value] }
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
    if let later = rest { rest = count > Dims.inPlace ? later.dropLast() : nil }
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
