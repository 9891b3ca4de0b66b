/// A reference to an n-dimensional array of numbers: `let y = x` is the same array under a second name, and `x[0]`,
/// `x.T` and `x.reshape(…)` are windows onto it. Operations, dtypes and gradients are PyTorch's.
///
/// Elementwise operations on many numbers (2¹⁵ and more) are computed when their result is read, a whole chain of them in
/// one pass over memory; `backward` computes the gradients of leaves before it returns. No result depends on it.
///
/// Concurrency: a tensor and everything it reaches (storage, gradient, graph) is used by one thread at a time, the one of
/// its session; that is the invariant behind `@unchecked Sendable`, which lets a program keep tensors in globals.
public final class Tensor: @unchecked Sendable {
  let storage: Storage
  /// The kind of its numbers.
  public let dtype: DType
  package let dims: Dims
  package let strides: Dims
  /// Where the first element stands in the storage, in elements.
  package let offset: Int
  /// The number of elements: the product of `shape`.
  public let count: Int
  package let isContiguous: Bool

  /// Set on a leaf whose gradient is wanted.
  var isTrackedLeaf = false
  var isListedAsWritten = false
  /// Set on a window made while the tape didn't record: it requires no gradient, and a write through it can't be
  /// recorded.
  var isUnrecordedWindow = false
  /// Set on a piece of `split` or `chunk`, and on windows onto it: a write through it can't be recorded either.
  var isOneOfSeveral = false
  /// The operation that made this value, where a gradient may be asked through it. Read through `gradientNode`.
  var node: GradientNode?
  var gradient: Tensor?
  /// The number that this tensor was written as, where it stands for a literal: it takes part in operations as a number.
  private(set) var literal: Number?
  /// What this is a window onto, and the version of the storage that `node` belongs to.
  var base: Tensor?
  var seenVersion: UInt32 = 0

  @inline(__always)
  init(
    storage: Storage, dtype: DType, dims: Dims, strides: Dims, offset: Int = 0, count: Int, isContiguous: Bool
  ) {
    self.storage = storage
    self.dtype = dtype
    self.dims = dims
    self.strides = strides
    self.offset = offset
    self.count = count
    self.isContiguous = isContiguous
  }

  /// A new contiguous tensor whose numbers are still to be written. `bytes` was checked by `Tensor.empty`.
  @inline(__always)
  init(uninitialized dims: Dims, strides: Dims, count: Int, _ dtype: DType, _ context: ActiveContext) {
    storage = Storage(bytes: count &* dtype.size, pool: context.pool)
    self.dtype = dtype
    self.dims = dims
    self.strides = strides
    offset = 0
    self.count = count
    isContiguous = true
  }

  /// A tensor without axes.
  convenience init(uncheckedScalar value: Number, _ dtype: DType) {
    self.init(uninitialized: Dims(), strides: Dims(), count: 1, dtype, ActiveContext.current)
    switch dtype {
    case .bool: pointer(UInt8.self)[0] = value.isZero ? 0 : 1
    case .int64: pointer(Int.self)[0] = value.int
    case .float32: pointer(Float.self)[0] = value.float
    case .float64: pointer(Double.self)[0] = value.double
    }
  }

  /// A number where a tensor is expected.
  convenience init(literal: Number) {
    self.init(uncheckedScalar: literal, literal.dtype)
    self.literal = literal
  }

  /// The number that this tensor still is, where it is a literal: an operation with it is one with a number.
  @inline(__always)
  var number: Number? { literal != nil && storage.version == 0 ? literal : nil }

  /// A new contiguous tensor whose numbers are still to be written.
  static func empty(_ dims: Dims, _ dtype: DType) throws(TensorError) -> Tensor {
    let context = ActiveContext.current
    var count = 1
    for i in 0..<dims.count {
      guard dims[i] >= 0 else { throw .negativeSize(dims, operation: nil) }
      let (product, overflow) = count.multipliedReportingOverflow(by: dims[i])
      guard !overflow, product < 1 << 56 else { throw .tooLarge(dims, dtype, limit: context.state.pointee.memoryLimit) }
      count = product
    }
    let bytes = count &* dtype.size
    if bytes > 1 << 20, bytes > context.state.pointee.memoryLimit &- TensorContext.bytesInUse {
      throw .tooLarge(dims, dtype, limit: context.state.pointee.memoryLimit)
    }
    return Tensor(uninitialized: dims, strides: dims.contiguousStrides, count: count, dtype, context)
  }

  /// A new contiguous tensor in the shape of a contiguous one of the same dtype.
  @inline(__always)
  static func empty(like x: Tensor) throws(TensorError) -> Tensor {
    let context = ActiveContext.current
    let bytes = x.count &* x.dtype.size
    if bytes > 1 << 20, bytes > context.state.pointee.memoryLimit &- TensorContext.bytesInUse {
      throw .tooLarge(x.dims, x.dtype, limit: context.state.pointee.memoryLimit)
    }
    return Tensor(uninitialized: x.dims, strides: x.strides, count: x.count, x.dtype, context)
  }

  // MARK: Shape

  /// The sizes of its axes; empty for a single number.
  public var shape: [Int] { dims.array }
  /// The number of its axes.
  public var rank: Int { dims.count }

  // MARK: Numbers

  /// The address of the first element. Valid while the tensor is; `T` is the dtype's Swift type (`UInt8` for bool).
  @inline(__always)
  func pointer<T>(_: T.Type) -> UnsafeMutablePointer<T> {
    storage.base.assumingMemoryBound(to: T.self) + offset
  }

  /// This tensor, or a copy of its numbers in order where they are not: without a gradient.
  @inline(__always)
  func packed() throws(TensorError) -> Tensor {
    isContiguous ? self : try copied()
  }

  // MARK: Gradients

  /// Whether backward can reach this tensor: set on a leaf, true for whatever is computed from one.
  /// Setting it on a computed value or on whole numbers is an error.
  public var requiresGrad: Bool {
    get { isTrackedLeaf || gradientNode != nil }
    set {
      let active = ActiveContext.current
      if active.isFailing { return }
      let context = active.owner
      if newValue && !dtype.isFloating {
        _ = context.fail(.gradientOfIntegers(dtype))
      } else if !newValue && gradientNode != nil {
        _ = context.fail(.requiresGradOfComputed)
      } else if gradientNode == nil {
        isTrackedLeaf = newValue
      }
    }
  }

  /// Whether no operation made it, or none that a gradient goes through.
  public var isLeaf: Bool { gradientNode == nil }

  /// What backward has added up for this leaf; nil until backward has written it, and for computed values.
  public var grad: Tensor? {
    get { gradient }
    set {
      let active = ActiveContext.current
      if active.isFailing { return }
      let context = active.owner
      if let newValue, newValue.dims != dims {
        _ = context.fail(.gradientShape(operation: "grad", gradient: newValue.dims, value: dims))
        return
      }
      gradient = newValue
      if newValue != nil { context.noteGradientWrite(self) }
    }
  }

  /// Forgets the gradient: `grad` is nil afterwards.
  public func zeroGrad() { gradient = nil }

  /// The operation behind this value, brought up to date where the value is a window whose storage was written to.
  @inline(__always)
  package var gradientNode: GradientNode? {
    if base != nil && !isUnrecordedWindow { refreshNode() }
    return node
  }

  /// A copy of this reference over the same numbers, cut off from the graph.
  func alias() -> Tensor {
    Tensor(
      storage: storage, dtype: dtype, dims: dims, strides: strides, offset: offset, count: count,
      isContiguous: isContiguous)
  }

  /// The same numbers without the graph: no gradient flows through the result. Shares storage.
  public func detach() -> Tensor { alias() }
}
