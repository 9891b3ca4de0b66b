import Synchronization

/// Up to 64 sizes or strides, as a few plain words: a tensor's shape costs neither an allocation nor reference counting.
/// Up to eight are held in place; a longer list is kept once in the process, and referred to by its address.
package struct Dims: Equatable, Sendable {
  /// As many axes as PyTorch's tensors have at most.
  package static let capacity = 64
  private static let inPlace = 8

  /// The numbers; of a longer list only the first word, where it stands among the `LongLists`.
  private var storage: (Int, Int, Int, Int, Int, Int, Int, Int) = (0, 0, 0, 0, 0, 0, 0, 0)
  package private(set) var count = 0

  @inline(__always)
  package init() {}

  @inline(__always)
  package init(repeating value: Int, count: Int) {
    if count > Dims.inPlace {
      self = Dims(long: Array(repeating: value, count: count))
    } else {
      storage = (value, value, value, value, value, value, value, value)
      self.count = count
    }
  }

  /// The caller has checked that `values` are at most `capacity`.
  package init(_ values: some Sequence<Int>) {
    var rest = values.makeIterator()
    while let value = rest.next() {
      if count == Dims.inPlace {
        var list = array + [value]
        while let value = rest.next() { list.append(value) }
        self = Dims(long: list)
        return
      }
      append(value)
    }
  }

  @inline(never)
  private init(long list: [Int]) {
    precondition(list.count > Dims.inPlace && list.count <= Dims.capacity)
    storage.0 = LongLists.address(of: list)
    count = list.count
  }

  @inline(__always)
  package subscript(i: Int) -> Int {
    get {
      precondition(i >= 0 && i < count)
      if count > Dims.inPlace { return LongLists.list(at: storage.0)[i] }
      return withUnsafeBytes(of: storage) { $0.load(fromByteOffset: i &* 8, as: Int.self) }
    }
    set {
      precondition(i >= 0 && i < count)
      if count > Dims.inPlace { return replace(i, newValue) }
      withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: newValue, toByteOffset: i &* 8, as: Int.self) }
    }
  }

  @inline(never)
  private mutating func replace(_ i: Int, _ value: Int) {
    var list = array
    list[i] = value
    self = Dims(long: list)
  }

  @inline(__always)
  package static func == (a: Dims, b: Dims) -> Bool {
    guard a.count == b.count else { return false }
    for i in 0..<a.count where a[i] != b[i] { return false }
    return true
  }

  package mutating func append(_ value: Int) {
    if count >= Dims.inPlace {
      self = Dims(long: array + [value])
      return
    }
    count += 1
    self[count - 1] = value
  }

  package mutating func insert(_ value: Int, at index: Int) {
    if count >= Dims.inPlace {
      var list = array
      list.insert(value, at: index)
      self = Dims(long: list)
      return
    }
    append(value)
    var i = count - 1
    while i > index {
      self[i] = self[i - 1]
      i -= 1
    }
    self[index] = value
  }

  package mutating func remove(at index: Int) {
    if count > Dims.inPlace {
      var list = array
      list.remove(at: index)
      self = Dims(list)
      return
    }
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

  /// The bytes that a file takes for the numbers of these sizes, which are not negative; nil where no number counts them.
  package func byteCount(of element: Int) -> Int? {
    if contains(0) { return 0 }
    var result = element
    for i in 0..<count {
      let (product, overflows) = result.multipliedReportingOverflow(by: self[i])
      if overflows { return nil }
      result = product
    }
    return result
  }

  /// The strides of a contiguous tensor with these sizes.
  @inline(__always)
  package var contiguousStrides: Dims {
    if count > Dims.inPlace { return longContiguousStrides }
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

  @inline(never)
  private var longContiguousStrides: Dims {
    var list = array
    var step = 1
    for i in list.indices.reversed() { (list[i], step) = (step, step &* Swift.max(list[i], 1)) }
    return Dims(long: list)
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
    if count + other.count > Dims.inPlace { return Dims(array + other.array) }
    var result = self
    for i in 0..<other.count { result.append(other[i]) }
    return result
  }

  package func contains(_ value: Int) -> Bool {
    for i in 0..<count where self[i] == value { return true }
    return false
  }
}

/// The lists of more than eight sizes or strides that this process has met. Each is kept once and for good, as symbols
/// are: a program has few different ones, however many tensors have them.
private enum LongLists {
  /// Invariant: an address leads to as many numbers as its list has, which never change and are never freed.
  private static let addresses = Mutex<[[Int]: Int]>([:])

  static func address(of list: [Int]) -> Int {
    addresses.withLock { known in
      if let address = known[list] { return address }
      let numbers = UnsafeMutablePointer<Int>.allocate(capacity: list.count)
      numbers.initialize(from: list, count: list.count)
      let address = Int(bitPattern: numbers)
      known[list] = address
      return address
    }
  }

  @inline(__always)
  static func list(at address: Int) -> UnsafePointer<Int> { UnsafePointer(bitPattern: address)! }
}

extension Dims: CustomStringConvertible {
  package var description: String { array.description }
}
