import TensorKernels

/// Sizes and strides of one or more operands with neighbouring axes joined wherever all of them allow it.
struct JoinedAxes {
  var dims = Dims()
  var a = Dims()
  var b = Dims()

  /// Axes of size 1 vanish; an axis joins the one before it where both operands step through the two evenly.
  init(_ sizes: Dims, _ aStrides: Dims, _ bStrides: Dims) {
    for i in 0..<sizes.count where sizes[i] != 1 {
      let last = dims.count - 1
      if last >= 0 && a[last] == aStrides[i] &* sizes[i] && b[last] == bStrides[i] &* sizes[i] {
        dims[last] = dims[last] &* sizes[i]
        a[last] = aStrides[i]
        b[last] = bStrides[i]
      } else {
        dims.append(sizes[i])
        a.append(aStrides[i])
        b.append(bStrides[i])
      }
    }
  }

  /// Calls `body` for each position of the axes before the last two, with the operands' offsets there and the size and
  /// strides of those two (rows first). A missing axis counts as one of size 1.
  @inline(__always)
  func forEachBlock(
    _ body: (_ aOffset: Int, _ bOffset: Int, _ rows: Int, _ columns: Int, _ a: (Int, Int), _ b: (Int, Int)) -> Void
  ) {
    let n = dims.count
    let columns = n >= 1 ? dims[n - 1] : 1
    let rows = n >= 2 ? dims[n - 2] : 1
    let aSteps = (n >= 2 ? a[n - 2] : 0, n >= 1 ? a[n - 1] : 0)
    let bSteps = (n >= 2 ? b[n - 2] : 0, n >= 1 ? b[n - 1] : 0)
    let outer = Swift.max(0, n - 2)
    var blocks = 1
    for i in 0..<outer { blocks *= dims[i] }
    withUnsafeTemporaryAllocation(of: Int.self, capacity: Swift.max(1, outer)) { position in
      position.initialize(repeating: 0)
      var aOffset = 0
      var bOffset = 0
      for _ in 0..<blocks {
        body(aOffset, bOffset, rows, columns, aSteps, bSteps)
        var i = outer - 1
        while i >= 0 {
          position[i] += 1
          aOffset += a[i]
          bOffset += b[i]
          if position[i] < dims[i] { break }
          aOffset -= a[i] * dims[i]
          bOffset -= b[i] * dims[i]
          position[i] = 0
          i -= 1
        }
      }
    }
  }
}

extension Tensor {
  /// A new contiguous tensor with the same numbers, without a gradient.
  func copied() throws(TensorError) -> Tensor {
    let result = try Tensor.empty(dims, dtype)
    result.fill(from: self)
    return result
  }

  /// Overwrites this tensor's numbers with those of `source`, which has the same dtype and whose shape is this one's or
  /// broadcasts to it. The two don't overlap. Neither versions nor gradients are touched.
  func fill(from source: Tensor) {
    guard count > 0 else { return }
    if isContiguous && source.isContiguous && source.count == count {
      nbk_copy_flat(
        count * dtype.size, source.storage.base + source.offset * dtype.size, storage.base + offset * dtype.size)
      return
    }
    let joined = JoinedAxes(dims, source.strides(broadcastTo: dims), strides)
    switch dtype {
    case .float32:
      let (from, to) = (source.pointer(Float.self), pointer(Float.self))
      joined.forEachBlock { x, out, rows, columns, xSteps, outSteps in
        nbk_copy_f32(rows, columns, from + x, xSteps.0, xSteps.1, to + out, outSteps.0, outSteps.1)
      }
    case .float64, .int64:
      let (from, to) = (source.pointer(Int.self), pointer(Int.self))
      joined.forEachBlock { x, out, rows, columns, xSteps, outSteps in
        nbk_copy_64(rows, columns, from + x, xSteps.0, xSteps.1, to + out, outSteps.0, outSteps.1)
      }
    case .bool:
      let (from, to) = (source.pointer(UInt8.self), pointer(UInt8.self))
      joined.forEachBlock { x, out, rows, columns, xSteps, outSteps in
        nbk_copy_8(rows, columns, from + x, xSteps.0, xSteps.1, to + out, outSteps.0, outSteps.1)
      }
    }
  }

  /// This tensor's strides for walking a larger shape that it broadcasts to: 0 along what is repeated.
  @inline(__always)
  func strides(broadcastTo shape: Dims) -> Dims {
    if dims == shape { return strides }
    var result = Dims(repeating: 0, count: shape.count)
    let lead = shape.count - dims.count
    for i in 0..<dims.count where dims[i] != 1 { result[lead + i] = strides[i] }
    return result
  }

  /// A new tensor of one number repeated.
  static func filled(_ dims: Dims, _ value: Number, _ dtype: DType) throws(TensorError) -> Tensor {
    let result = try empty(dims, dtype)
    result.fill(with: value)
    return result
  }

  /// Overwrites a contiguous tensor with one number.
  func fill(with value: Number) {
    switch dtype {
    case .float32: nbk_fill_f32(count, value.float, pointer(Float.self))
    case .float64: nbk_fill_f64(count, value.double, pointer(Double.self))
    case .int64:
      // A move of bits, whatever they mean.
      nbk_fill_f64(count, Double(bitPattern: UInt64(bitPattern: Int64(value.int))), pointer(Double.self))
    case .bool: pointer(UInt8.self).update(repeating: value.isZero ? 0 : 1, count: count)
    }
  }

  /// The numbers in another dtype, without a gradient; this tensor itself where nothing is to be done.
  func cast(to target: DType) throws(TensorError) -> Tensor {
    if dtype == target { return self }
    if let number { return Tensor(uncheckedScalar: number, target) }
    let x = try packed()
    let result = try Tensor.empty(dims, target)
    let n = count
    switch (dtype, target) {
    case (.float32, .float64): nbk_f32_to_f64(n, x.pointer(Float.self), result.pointer(Double.self))
    case (.float64, .float32): nbk_f64_to_f32(n, x.pointer(Double.self), result.pointer(Float.self))
    case (.float32, .int64): nbk_f32_to_i64(n, x.pointer(Float.self), result.pointer(Int64.self))
    case (.float64, .int64): nbk_f64_to_i64(n, x.pointer(Double.self), result.pointer(Int64.self))
    case (.int64, .float32): nbk_i64_to_f32(n, x.pointer(Int64.self), result.pointer(Float.self))
    case (.int64, .float64): nbk_i64_to_f64(n, x.pointer(Int64.self), result.pointer(Double.self))
    case (.bool, .float32): nbk_u8_to_f32(n, x.pointer(UInt8.self), result.pointer(Float.self))
    case (.bool, .float64): nbk_u8_to_f64(n, x.pointer(UInt8.self), result.pointer(Double.self))
    case (.float32, .bool): nbk_f32_to_u8(n, x.pointer(Float.self), result.pointer(UInt8.self))
    case (.float64, .bool): nbk_f64_to_u8(n, x.pointer(Double.self), result.pointer(UInt8.self))
    case (.int64, .bool):
      let (from, to) = (x.pointer(Int.self), result.pointer(UInt8.self))
      for i in 0..<n { to[i] = from[i] == 0 ? 0 : 1 }
    case (.bool, .int64):
      let (from, to) = (x.pointer(UInt8.self), result.pointer(Int.self))
      for i in 0..<n { to[i] = Int(from[i]) }
    case (.bool, .bool), (.int64, .int64), (.float32, .float32), (.float64, .float64): return self
    }
    return result
  }
}
