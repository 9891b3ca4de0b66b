// Tensors of numbers written down: lists of lists up to four deep, and literals where a tensor is expected.

/// A Swift number that a tensor can be made of.
protocol TensorScalar {
  /// The dtype that it gives where none is asked for.
  static var natural: DType { get }
  var number: Number { get }
}

extension Int: TensorScalar {
  static var natural: DType { .int64 }
  var number: Number { .int(self) }
}
extension Float: TensorScalar {
  static var natural: DType { .float32 }
  var number: Number { .double(Double(self)) }
}
extension Double: TensorScalar {
  static var natural: DType { .float32 }
  var number: Number { .double(self) }
}
extension Bool: TensorScalar {
  static var natural: DType { .bool }
  var number: Number { .int(self ? 1 : 0) }
}

extension Tensor {
  /// The numbers of a flat list in a shape that they fill.
  static func made<S: TensorScalar>(
    _ numbers: [S], _ shape: [Int], _ dtype: DType?, _ requiresGrad: Bool
  ) -> Tensor {
    checked { () throws(TensorError) in try filled(by: numbers, shape, dtype, requiresGrad) }
  }

  private static func filled<S: TensorScalar>(
    by numbers: [S], _ shape: [Int], _ dtype: DType?, _ requiresGrad: Bool
  ) throws(TensorError) -> Tensor {
    let target = dtype ?? S.natural
    let dims = try sizes(shape, "Tensor")
    precondition(numbers.count == dims.product)
    let out = try empty(dims, target)
    switch target {
    case .float32:
      let p = out.pointer(Float.self)
      for i in numbers.indices { p[i] = numbers[i].number.float }
    case .float64:
      let p = out.pointer(Double.self)
      for i in numbers.indices { p[i] = numbers[i].number.double }
    case .int64:
      let p = out.pointer(Int.self)
      for i in numbers.indices { p[i] = numbers[i].number.int }
    case .bool:
      let p = out.pointer(UInt8.self)
      for i in numbers.indices { p[i] = numbers[i].number.isZero ? 0 : 1 }
    }
    return try out.leaf(requiresGrad)
  }

  /// What the lists in a list hold, one after the other; an error where they are not of one length.
  private static func regular<T>(_ lists: [[T]]) throws(TensorError) -> [T] {
    let first = lists.first?.count ?? 0
    for list in lists where list.count != first {
      throw .raggedList(operation: "Tensor", first: first, other: list.count)
    }
    return lists.flatMap { $0 }
  }

  static func made<S: TensorScalar>(_ rows: [[S]], _ dtype: DType?, _ grad: Bool) -> Tensor {
    checked { () throws(TensorError) in
      try filled(by: regular(rows), [rows.count, rows.first?.count ?? 0], dtype, grad)
    }
  }

  static func made<S: TensorScalar>(_ lists: [[[S]]], _ dtype: DType?, _ grad: Bool) -> Tensor {
    checked { () throws(TensorError) in
      let rows = try regular(lists)
      return try filled(
        by: regular(rows), [lists.count, lists.first?.count ?? 0, rows.first?.count ?? 0], dtype, grad)
    }
  }

  static func made<S: TensorScalar>(_ lists: [[[[S]]]], _ dtype: DType?, _ grad: Bool) -> Tensor {
    checked { () throws(TensorError) in
      let planes = try regular(lists)
      let rows = try regular(planes)
      return try filled(
        by: regular(rows),
        [lists.count, lists.first?.count ?? 0, planes.first?.count ?? 0, rows.first?.count ?? 0], dtype, grad)
    }
  }

  /// Becomes another new tensor: how a public initialiser ends.
  convenience init(taking made: Tensor) {
    self.init(
      storage: made.storage, dtype: made.dtype, dims: made.dims, strides: made.strides, offset: made.offset,
      count: made.count, isContiguous: made.isContiguous)
    isTrackedLeaf = made.isTrackedLeaf
  }

  /// `.int64` without `dtype:`. Errors: lists of different lengths inside a list; `requiresGrad` on whole numbers.
  public convenience init(_ value: Int, dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made([value], [], dtype, requiresGrad))
  }
  public convenience init(_ values: [Int], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, [values.count], dtype, requiresGrad))
  }
  public convenience init(_ values: [[Int]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }
  public convenience init(_ values: [[[Int]]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }
  public convenience init(_ values: [[[[Int]]]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }

  /// `.float32` without `dtype:`. Errors: lists of different lengths inside a list; `requiresGrad` on whole numbers.
  public convenience init(_ value: Double, dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made([value], [], dtype, requiresGrad))
  }
  public convenience init(_ values: [Double], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, [values.count], dtype, requiresGrad))
  }
  public convenience init(_ values: [[Double]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }
  public convenience init(_ values: [[[Double]]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }
  public convenience init(_ values: [[[[Double]]]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }

  /// `.float32` without `dtype:`. Errors: lists of different lengths inside a list; `requiresGrad` on whole numbers.
  public convenience init(_ value: Float, dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made([value], [], dtype, requiresGrad))
  }
  public convenience init(_ values: [Float], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, [values.count], dtype, requiresGrad))
  }
  public convenience init(_ values: [[Float]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }
  public convenience init(_ values: [[[Float]]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }
  public convenience init(_ values: [[[[Float]]]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }

  /// `.bool` without `dtype:`. Errors: lists of different lengths inside a list; `requiresGrad` on whole numbers.
  public convenience init(_ value: Bool, dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made([value], [], dtype, requiresGrad))
  }
  public convenience init(_ values: [Bool], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, [values.count], dtype, requiresGrad))
  }
  public convenience init(_ values: [[Bool]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }
  public convenience init(_ values: [[[Bool]]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }
  public convenience init(_ values: [[[[Bool]]]], dtype: DType? = nil, requiresGrad: Bool = false) {
    self.init(taking: Tensor.made(values, dtype, requiresGrad))
  }
}

extension Tensor: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByArrayLiteral {
  /// A whole number where a tensor is expected: `.int64`, without axes.
  public convenience init(integerLiteral value: Int) { self.init(literal: .int(value)) }

  /// A number with a point where a tensor is expected: `.float32`, without axes.
  public convenience init(floatLiteral value: Double) { self.init(literal: .double(value)) }

  /// A list where a tensor is expected: its elements (numbers, lists, tensors) stacked, in their common dtype.
  public convenience init(arrayLiteral elements: Tensor...) {
    guard let first = elements.first else {
      self.init(taking: Tensor.zeros(0))
      return
    }
    let made = checked { () throws(TensorError) in
      if let other = elements.first(where: { $0.dims != first.dims }) {
        throw .sizes(
          operation: "Tensor", first: first.dims, second: other.dims,
          explanation: "what a list holds must all have one shape")
      }
      return stack(elements)
    }
    self.init(taking: made)
    node = made.node
  }
}
