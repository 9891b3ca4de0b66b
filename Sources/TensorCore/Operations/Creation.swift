// New tensors. `dtype:` where left out is PyTorch's: float32, or int64 for whole numbers. `requiresGrad: true` makes a leaf;
// on whole numbers it is an error.

extension Tensor {
  /// Finishes a new leaf.
  func leaf(_ requiresGrad: Bool) throws(TensorError) -> Tensor {
    if requiresGrad {
      guard dtype.isFloating else { throw .gradientOfIntegers(dtype) }
      isTrackedLeaf = true
    }
    return self
  }

  static func sizes(_ shape: [Int], _ operation: String) throws(TensorError) -> Dims {
    guard shape.count <= Dims.capacity else { throw .tooManyAxes(operation: operation, count: shape.count) }
    let dims = Dims(shape)
    guard shape.allSatisfy({ $0 >= 0 }) else { throw .negativeSize(dims, operation: operation) }
    return dims
  }

  private static func full(
    _ shape: [Int], _ value: Number, _ dtype: DType, _ requiresGrad: Bool, _ operation: String = "full"
  ) -> Tensor {
    checked { () throws(TensorError) in try filled(sizes(shape, operation), value, dtype).leaf(requiresGrad) }
  }

  /// All zeros. The shape as numbers or as a list; none for a single number.
  public static func zeros(_ shape: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
    full(shape, .int(0), dtype, requiresGrad, "zeros")
  }

  public static func zeros(_ shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
    full(shape, .int(0), dtype, requiresGrad, "zeros")
  }

  /// All ones.
  public static func ones(_ shape: Int..., dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
    full(shape, .int(1), dtype, requiresGrad, "ones")
  }

  public static func ones(_ shape: [Int], dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
    full(shape, .int(1), dtype, requiresGrad, "ones")
  }

  /// One number everywhere: `.int64` of a whole number, `.float32` of one with a point, unless `dtype` says otherwise.
  public static func full(_ shape: [Int], _ value: Int, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor {
    full(shape, .int(value), dtype ?? .int64, requiresGrad)
  }

  public static func full(_ shape: [Int], _ value: Float, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor {
    full(shape, .double(Double(value)), dtype ?? .float32, requiresGrad)
  }

  public static func full(_ shape: [Int], _ value: Double, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor {
    full(shape, .double(value), dtype ?? .float32, requiresGrad)
  }

  /// `.bool` unless `dtype` says otherwise.
  public static func full(_ shape: [Int], _ value: Bool, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor {
    full(shape, .int(value ? 1 : 0), dtype ?? .bool, requiresGrad)
  }

  /// Ones on the diagonal of a matrix of `rows` rows and as many columns, or `columns`.
  public static func eye(
    _ rows: Int, _ columns: Int? = nil, dtype: DType = .float32, requiresGrad: Bool = false
  ) -> Tensor {
    checked { () throws(TensorError) in
      let m = columns ?? rows
      let out = try filled(sizes([rows, m], "eye"), .int(0), dtype)
      let n = Swift.min(rows, m)
      out.window(Dims([n]), Dims([m + 1]), 0).fill(from: Tensor(uncheckedScalar: .int(1), dtype))
      return try out.leaf(requiresGrad)
    }
  }

  // MARK: Sequences

  /// 0, 1, … below `end`.
  public static func arange(_ end: Int, dtype: DType = .int64, requiresGrad: Bool = false) -> Tensor {
    arange(0, end, 1, dtype: dtype, requiresGrad: requiresGrad)
  }

  /// `start`, `start + step`, … below `end` (above it for a negative step).
  public static func arange(
    _ start: Int, _ end: Int, _ step: Int = 1, dtype: DType = .int64, requiresGrad: Bool = false
  ) -> Tensor {
    checked { () throws(TensorError) in
      guard step != 0 else { throw .argument(operation: "arange", explanation: "the step is 0") }
      let (span, overflow) = end.subtractingReportingOverflow(start)
      guard !overflow else { throw .argument(operation: "arange", explanation: "\(start) to \(end) is too long") }
      guard span == 0 || span.signum() == step.signum() else { throw .wrongDirection("\(start)", "\(end)", "\(step)") }
      let n = (span + step - step.signum()) / step
      let out = try empty(Dims([n]), .int64)
      let p = out.pointer(Int.self)
      for i in 0..<n { p[i] = start &+ i &* step }
      return try out.cast(to: dtype).leaf(requiresGrad)
    }
  }

  /// 0, 1, … below `end`.
  public static func arange(_ end: Double, dtype: DType = .float32, requiresGrad: Bool = false) -> Tensor {
    arange(0, end, 1, dtype: dtype, requiresGrad: requiresGrad)
  }

  /// start + i · step below `end` (above it for a negative step), each computed in float64 and rounded once.
  public static func arange(
    _ start: Double, _ end: Double, _ step: Double = 1, dtype: DType = .float32, requiresGrad: Bool = false
  ) -> Tensor {
    checked { () throws(TensorError) in
      let length = ((end - start) / step).rounded(.up)
      guard length.isFinite, length < 1e15 else {
        throw .argument(operation: "arange", explanation: "\(start) to \(end) by \(step) has no finite length")
      }
      guard length >= 0 else { throw .wrongDirection("\(start)", "\(end)", "\(step)") }
      return try computed(Dims([Int(length)]), dtype) { start + Double($0) * step }.leaf(requiresGrad)
    }
  }

  /// `count` numbers from `start` to `end`, both included.
  public static func linspace(
    _ start: Double, _ end: Double, _ count: Int, dtype: DType = .float32, requiresGrad: Bool = false
  ) -> Tensor {
    checked { () throws(TensorError) in
      let step = count > 1 ? (end - start) / Double(count - 1) : 0
      // From both ends to the middle, as PyTorch's: the last number is `end` itself.
      return try computed(sizes([count], "linspace"), dtype) {
        $0 < (count + 1) / 2 ? start + Double($0) * step : end - Double(count - 1 - $0) * step
      }.leaf(requiresGrad)
    }
  }

  private static func computed(_ dims: Dims, _ dtype: DType, _ value: (Int) -> Double) throws(TensorError) -> Tensor {
    let out = try empty(dims, .float64)
    let p = out.pointer(Double.self)
    for i in 0..<out.count { p[i] = value(i) }
    return try out.cast(to: dtype)
  }
}

extension Tensor {
  fileprivate func like(_ value: Number, _ dtype: DType?, _ requiresGrad: Bool) -> Tensor {
    checked { () throws(TensorError) in try Tensor.filled(dims, value, dtype ?? self.dtype).leaf(requiresGrad) }
  }
}

/// Zeros in the shape and dtype of `x`.
public func zerosLike(_ x: Tensor, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor {
  x.like(.int(0), dtype, requiresGrad)
}

/// Ones in the shape and dtype of `x`.
public func onesLike(_ x: Tensor, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor {
  x.like(.int(1), dtype, requiresGrad)
}

/// One number in the shape and dtype of `x`.
public func fullLike(_ x: Tensor, _ value: Double, dtype: DType? = nil, requiresGrad: Bool = false) -> Tensor {
  x.like(.double(value), dtype, requiresGrad)
}
