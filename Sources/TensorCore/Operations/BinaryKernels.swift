import TensorKernels

/// The elementwise operations of two operands.
enum BinaryOperation: UInt8 {
  case add, sub, mul, div, maximum, minimum, pow

  var name: String {
    switch self {
    case .add: "add"
    case .sub: "sub"
    case .mul: "mul"
    case .div: "div"
    case .maximum: "maximum"
    case .minimum: "minimum"
    case .pow: "pow"
    }
  }

  @inline(__always)
  var kernel: nbk_binary {
    switch self {
    case .add: .add
    case .sub: .sub
    case .mul: .mul
    case .div: .div
    case .maximum: .max
    case .minimum: .min
    case .pow: .pow
    }
  }

  /// The dtype of the result for operands of `dtype`: true division of whole numbers gives float32.
  @inline(__always)
  func resultDType(_ dtype: DType) throws(TensorError) -> DType {
    switch self {
    case .div: return dtype.isFloating ? dtype : .float32
    case .sub where dtype == .bool: throw .subtractionOfTruth
    case .pow where dtype == .bool: throw .powerOfTruth
    case .add, .sub, .mul, .maximum, .minimum, .pow: return dtype
    }
  }

  /// Whole numbers wrap around on overflow, as PyTorch's do.
  func apply(_ a: Int, _ b: Int) -> Int {
    switch self {
    case .add: a &+ b
    case .sub: a &- b
    case .mul: a &* b
    case .div: preconditionFailure("division gives floating-point numbers")
    case .maximum: Swift.max(a, b)
    case .minimum: Swift.min(a, b)
    case .pow: BinaryOperation.power(a, b)
    }
  }

  /// A negative power is a fraction, of which only the whole part stays.
  private static func power(_ base: Int, _ exponent: Int) -> Int {
    if exponent < 0 { return base == 1 ? 1 : base == -1 ? (exponent & 1 == 0 ? 1 : -1) : 0 }
    var result = 1
    var factor = base
    var rest = exponent
    while rest > 0 {
      if rest & 1 == 1 { result = result &* factor }
      factor = factor &* factor
      rest >>= 1
    }
    return result
  }

  /// Truth values: + and max are or, * and min are and.
  func apply(_ a: UInt8, _ b: UInt8) -> UInt8 {
    switch self {
    case .add, .maximum: a | b
    case .mul, .minimum: a & b
    case .sub, .div, .pow: preconditionFailure("not an operation of truth values")
    }
  }
}

extension Dims {
  /// The shape that two shapes broadcast to: sizes are equal or 1, counted from the end.
  @inline(__always)
  static func broadcast(_ a: Dims, _ b: Dims, _ operation: @autoclosure () -> String) throws(TensorError) -> Dims {
    if a == b { return a }
    var result = a.count >= b.count ? a : b
    let shorter = a.count >= b.count ? b : a
    let lead = result.count - shorter.count
    for i in 0..<shorter.count {
      let (m, n) = (result[lead + i], shorter[i])
      if m == n || n == 1 { continue }
      guard m == 1 else { throw .broadcast(operation: operation(), a, b) }
      result[lead + i] = n
    }
    return result
  }
}

extension Tensor {
  /// a ∘ b without a graph. `dtype` is the dtype of the computation and the result.
  @inline(__always)
  static func binary(
    _ operation: BinaryOperation, _ a: Tensor, _ b: Tensor, into given: Tensor? = nil
  ) throws(TensorError) -> Tensor {
    if a.dtype == .float32 && b.dtype == .float32 && a.isContiguous && b.isContiguous && a.dims == b.dims {
      if a.isDeferred && given == nil { return try PendingValue.tensor(.binary(operation.kernel), like: a, a, b) }
      let out: Tensor
      if let given { out = given } else { out = try empty(like: a) }
      nbk_binary_f32(
        operation.kernel, a.count, a.pointer(Float.self), 1, b.pointer(Float.self), 1, out.pointer(Float.self))
      return out
    }
    return try binaryGeneral(operation, a, b)
  }

  @inline(never)
  private static func binaryGeneral(_ operation: BinaryOperation, _ a: Tensor, _ b: Tensor) throws(TensorError)
    -> Tensor
  {
    let dtype = try operation.resultDType(joinedDType(a, b))
    let dims = try Dims.broadcast(a.dims, b.dims, operation.name)
    let (x, y) = (try a.cast(to: dtype), try b.cast(to: dtype))
    if dtype == .float32 {
      if x.isDeferred && x.isContiguous && x.dims == dims && y.isOneNumber && (operation != .pow || y.count == 1) {
        return try PendingValue.tensor(.binary(operation.kernel), like: x, x, y)
      }
      if y.isDeferred && y.isContiguous && y.dims == dims && x.isOneNumber && operation != .pow {
        return try PendingValue.tensor(.binary(operation.kernel), like: y, x, y)
      }
      if x.isDeferred, x.isContiguous, x.dims == dims, PendingValue.repetition(of: y, over: x) != nil {
        return try PendingValue.tensor(.binary(operation.kernel), like: x, x, y)
      }
      if y.isDeferred, y.isContiguous, y.dims == dims, PendingValue.repetition(of: x, over: y) != nil {
        return try PendingValue.tensor(.binary(operation.kernel), like: y, x, y)
      }
    }
    let out = try empty(dims, dtype)
    if out.count == 0 { return out }
    switch dtype {
    case .float32: try floatBinary(Float.self, operation.kernel, x, y, out)
    case .float64: try floatBinary(Double.self, operation.kernel, x, y, out)
    case .int64:
      let (p, q, r) = (x.pointer(Int.self), y.pointer(Int.self), out.pointer(Int.self))
      walk(x, y, out) { i, aStep, j, bStep, k, n in
        for t in 0..<n { r[k + t] = operation.apply(p[i + t * aStep], q[j + t * bStep]) }
      }
    case .bool:
      let (p, q, r) = (x.pointer(UInt8.self), y.pointer(UInt8.self), out.pointer(UInt8.self))
      walk(x, y, out) { i, aStep, j, bStep, k, n in
        for t in 0..<n { r[k + t] = operation.apply(p[i + t * aStep], q[j + t * bStep]) }
      }
    }
    return out
  }

  private static func floatBinary<F: FloatKernels>(
    _: F.Type, _ kernel: nbk_binary, _ a: Tensor, _ b: Tensor, _ out: Tensor
  ) throws(TensorError) {
    if a.count == 1 || b.count == 1 {
      let (x, y) = (try a.packed(), try b.packed())
      F.binary(
        kernel, out.count, x.pointer(F.self), x.count == out.count ? 1 : 0, y.pointer(F.self),
        y.count == out.count ? 1 : 0, out.pointer(F.self))
      return
    }
    let joined = JoinedAxes(out.dims, a.strides(broadcastTo: out.dims), b.strides(broadcastTo: out.dims))
    let last = joined.dims.count - 1
    // The kernels step by 0 or 1 along a row; other windows are put in order first.
    if last >= 0 && joined.a[last] > 1 || last >= 0 && joined.a[last] < 0 {
      return try floatBinary(F.self, kernel, try a.copied(), b, out)
    }
    if last >= 0 && joined.b[last] > 1 || last >= 0 && joined.b[last] < 0 {
      return try floatBinary(F.self, kernel, a, try b.copied(), out)
    }
    let (p, q, r) = (a.pointer(F.self), b.pointer(F.self), out.pointer(F.self))
    var done = 0
    joined.forEachBlock { i, j, rows, columns, aSteps, bSteps in
      F.binaryRows(kernel, rows, columns, p + i, aSteps.0, aSteps.1, q + j, bSteps.0, bSteps.1, r + done)
      done += rows * columns
    }
  }

  /// Calls `row` for stretches of a contiguous result: where they begin in a, b and the result, how a and b step, and how
  /// many elements there are.
  @inline(__always)
  static func walk(
    _ a: Tensor, _ b: Tensor, _ out: Tensor,
    _ row: (_ i: Int, _ aStep: Int, _ j: Int, _ bStep: Int, _ k: Int, _ n: Int) -> Void
  ) {
    let joined = JoinedAxes(out.dims, a.strides(broadcastTo: out.dims), b.strides(broadcastTo: out.dims))
    var done = 0
    joined.forEachBlock { i, j, rows, columns, aSteps, bSteps in
      for r in 0..<rows {
        row(i + r * aSteps.0, aSteps.1, j + r * bSteps.0, bSteps.1, done, columns)
        done += columns
      }
    }
  }

  /// x ∘ number, or number ∘ x where `reversed`, without a graph.
  @inline(__always)
  static func binary(
    _ operation: BinaryOperation, _ x: Tensor, _ number: Number, reversed: Bool = false
  ) throws(TensorError) -> Tensor {
    if x.dtype == .float32 && x.isContiguous {
      if x.isDeferred {
        return try PendingValue.tensor(
          .binary(operation.kernel), like: x, x, number: number.float, reversed: reversed)
      }
      let out = try empty(like: x)
      var value = number.float
      if reversed {
        nbk_binary_f32(operation.kernel, x.count, &value, 0, x.pointer(Float.self), 1, out.pointer(Float.self))
      } else {
        nbk_binary_f32(operation.kernel, x.count, x.pointer(Float.self), 1, &value, 0, out.pointer(Float.self))
      }
      return out
    }
    return try numberGeneral(operation, x, number, reversed)
  }

  @inline(never)
  private static func numberGeneral(
    _ operation: BinaryOperation, _ x: Tensor, _ number: Number, _ reversed: Bool
  ) throws(TensorError) -> Tensor {
    let single = Tensor(uncheckedScalar: number, x.dtype.joined(with: number))
    let converted = try x.cast(to: single.dtype)
    return reversed ? try binary(operation, single, converted) : try binary(operation, converted, single)
  }

  /// An elementwise comparison, as truth values.
  static func comparison(_ operation: nbk_comparison, _ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    let dtype = joinedDType(a, b)
    let dims = try Dims.broadcast(a.dims, b.dims, operation.symbol)
    let (x, y) = (try a.cast(to: dtype), try b.cast(to: dtype))
    let out = try empty(dims, .bool)
    if out.count == 0 { return out }
    switch dtype {
    case .float32: floatComparison(Float.self, operation, try x.packed(), try y.packed(), out)
    case .float64: floatComparison(Double.self, operation, try x.packed(), try y.packed(), out)
    case .int64: orderedComparison(Int.self, operation, x, y, out)
    case .bool: orderedComparison(UInt8.self, operation, x, y, out)
    }
    return out
  }

  private static func floatComparison<F: FloatKernels>(
    _: F.Type, _ operation: nbk_comparison, _ a: Tensor, _ b: Tensor, _ out: Tensor
  ) {
    let (p, q, r) = (a.pointer(F.self), b.pointer(F.self), out.pointer(UInt8.self))
    if a.dims == b.dims { return F.compare(operation, out.count, p, 1, q, 1, r) }
    if b.count == 1 { return F.compare(operation, out.count, p, 1, q, 0, r) }
    if a.count == 1 { return F.compare(operation, out.count, p, 0, q, 1, r) }
    walk(a, b, out) { i, aStep, j, bStep, k, n in
      if aStep <= 1 && bStep <= 1 {
        F.compare(operation, n, p + i, aStep, q + j, bStep, r + k)
      } else {
        for t in 0..<n { F.compare(operation, 1, p + i + t * aStep, 0, q + j + t * bStep, 0, r + k + t) }
      }
    }
  }

  private static func orderedComparison<T: Comparable>(
    _: T.Type, _ operation: nbk_comparison, _ a: Tensor, _ b: Tensor, _ out: Tensor
  ) {
    let (p, q, r) = (a.pointer(T.self), b.pointer(T.self), out.pointer(UInt8.self))
    walk(a, b, out) { i, aStep, j, bStep, k, n in
      for t in 0..<n {
        let (x, y) = (p[i + t * aStep], q[j + t * bStep])
        let holds =
          switch operation {
          case .eq: x == y
          case .ne: x != y
          case .lt: x < y
          case .le: x <= y
          case .gt: x > y
          case .ge: x >= y
          }
        r[k + t] = holds ? 1 : 0
      }
    }
  }

  /// f(x) without a graph; whole numbers become float32 first.
  @inline(__always)
  static func unary(_ operation: nbk_unary, _ x: Tensor) throws(TensorError) -> Tensor {
    if x.dtype == .float32 && x.isContiguous {
      if x.isDeferred { return try PendingValue.tensor(.unary(operation), like: x, x) }
      let out = try empty(like: x)
      nbk_unary_f32(operation, x.count, x.pointer(Float.self), out.pointer(Float.self))
      return out
    }
    return try unaryGeneral(operation, x)
  }

  @inline(never)
  private static func unaryGeneral(_ operation: nbk_unary, _ x: Tensor) throws(TensorError) -> Tensor {
    if x.dtype == .float64 {
      let packed = try x.packed()
      let out = try empty(x.dims, .float64)
      nbk_unary_f64(operation, x.count, packed.pointer(Double.self), out.pointer(Double.self))
      return out
    }
    return try unary(operation, try x.cast(to: .float32).packed())
  }

  /// One of the backward rules that are a single pass, for the dtypes alike; without a graph.
  static func gradient(_ rule: nbk_gradient, saved: Tensor, _ g: Tensor) throws(TensorError) -> Tensor {
    let (x, upstream) = (try saved.packed(), g.isOneNumber ? g : try g.packed())
    if x.dtype == .float32 && x.isDeferred { return try PendingValue.tensor(.gradient(rule), like: x, x, upstream) }
    let out = try empty(like: x)
    let step = upstream.isOneNumber ? 0 : 1
    if x.dtype == .float64 {
      nbk_gradient_f64(
        rule, x.count, x.pointer(Double.self), upstream.pointer(Double.self), step, out.pointer(Double.self))
    } else {
      nbk_gradient_f32(
        rule, x.count, x.pointer(Float.self), upstream.pointer(Float.self), step, out.pointer(Float.self))
    }
    return out
  }
}

extension nbk_comparison {
  /// The operator, for messages.
  fileprivate var symbol: String {
    switch self {
    case .eq: ".=="
    case .ne: ".!="
    case .lt: ".<"
    case .le: ".<="
    case .gt: ".>"
    case .ge: ".>="
    }
  }
}
