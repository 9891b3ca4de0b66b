import TensorKernels

/// Which axes of a shape are reduced, and the shapes of the result.
struct ReducedAxes {
  /// Sorted, each once.
  let axes: [Int]
  /// The result's shape with the reduced axes kept as 1, and without them.
  let kept: Dims
  let dropped: Dims
  /// How many numbers each result is made of.
  let count: Int

  /// All axes where none are given, as PyTorch has it.
  init(_ given: [Int]?, of tensor: Tensor, _ operation: String) throws(TensorError) {
    let dims = tensor.dims
    guard let given, !given.isEmpty else {
      axes = Array(0..<dims.count)
      kept = Dims(repeating: 1, count: dims.count)
      dropped = Dims()
      count = tensor.count
      return
    }
    var resolved: [Int] = []
    for a in given {
      let axis = try tensor.axis(a, operation)
      guard !resolved.contains(axis) else { throw .repeatedAxis(operation: operation, axes: given) }
      if dims.count > 0 { resolved.append(axis) }
    }
    resolved.sort()
    axes = resolved
    var (kept, dropped, count) = (dims, Dims(), 1)
    for i in 0..<dims.count {
      if resolved.contains(i) {
        kept[i] = 1
        count *= dims[i]
      } else {
        dropped.append(dims[i])
      }
    }
    (self.kept, self.dropped, self.count) = (kept, dropped, count)
  }

  func shape(keepDims: Bool) -> Dims { keepDims ? kept : dropped }
}

extension Tensor {
  /// The numbers in order with the reduced axes next to each other, as [outer, count, inner].
  func arranged(_ reduced: ReducedAxes) throws(TensorError) -> (tensor: Tensor, outer: Int, inner: Int) {
    let axes = reduced.axes
    guard let first = axes.first, let last = axes.last else { return (try packed(), count, 1) }
    if last - first + 1 == axes.count {
      var (outer, inner) = (1, 1)
      for i in 0..<first { outer *= dims[i] }
      for i in (last + 1)..<Swift.max(rank, last + 1) { inner *= dims[i] }
      return (try packed(), outer, inner)
    }
    let rest = (0..<rank).filter { !axes.contains($0) }
    let order = rest + axes
    let moved = window(Dims(order.map { dims[$0] }), Dims(order.map { strides[$0] }), 0)
    return (try moved.packed(), rest.reduce(1) { $0 * dims[$1] }, 1)
  }

  /// The numbers as [count, rows, length] where the first and the last axes are reduced and those between them are not:
  /// so a batch's images are reduced for each channel. Pieces shorter than a sum's lanes are better moved first.
  private func pieces(_ reduced: ReducedAxes) throws(TensorError) -> (tensor: Tensor, count: Int, length: Int)? {
    let axes = reduced.axes
    guard let first = axes.first, let last = axes.last, first == 0, last == rank - 1,
      let gap = axes.indices.dropFirst().first(where: { axes[$0] != axes[$0 - 1] + 1 }),
      axes.indices.dropFirst(gap + 1).allSatisfy({ axes[$0] == axes[$0 - 1] + 1 })
    else { return nil }
    let length = axes[gap...].reduce(1) { $0 * dims[$1] }
    guard length >= 16 else { return nil }
    return (try packed(), axes[..<gap].reduce(1) { $0 * dims[$1] }, length)
  }

  /// A reduction without a graph. Whole numbers and truth values are added up, multiplied and compared as int64.
  func reduced(
    _ operation: nbk_reduction, _ reduced: ReducedAxes, keepDims: Bool
  ) throws(TensorError) -> Tensor {
    let n = reduced.count
    let shape = reduced.shape(keepDims: keepDims)
    if operation == .sum, n == count, isContiguous, let value = storage.pending, value.count == n {
      let out = try Tensor.empty(shape, .float32)
      out.pointer(Float.self)[0] = PendingValue.computeSum(value)
      return out
    }
    if dtype.isFloating, let (x, count, length) = try pieces(reduced) {
      let out = try Tensor.empty(shape, dtype)
      if dtype == .float32 {
        nbk_reduce_pieces_f32(operation, out.count, count, length, x.pointer(Float.self), out.pointer(Float.self))
      } else {
        nbk_reduce_pieces_f64(operation, out.count, count, length, x.pointer(Double.self), out.pointer(Double.self))
      }
      return out
    }
    let (x, outer, inner) = try arranged(reduced)
    switch dtype {
    case .float32:
      let out = try Tensor.empty(shape, .float32)
      nbk_reduce_f32(operation, outer, n, inner, x.pointer(Float.self), out.pointer(Float.self))
      return out
    case .float64:
      let out = try Tensor.empty(shape, .float64)
      nbk_reduce_f64(operation, outer, n, inner, x.pointer(Double.self), out.pointer(Double.self))
      return out
    case .int64, .bool:
      let whole = try x.cast(to: .int64)
      let out = try Tensor.empty(shape, .int64)
      let (p, r) = (whole.pointer(Int.self), out.pointer(Int.self))
      for o in 0..<outer {
        for i in 0..<inner {
          var total = operation == .prod ? 1 : operation == .max ? Int.min : operation == .min ? Int.max : 0
          for k in 0..<n {
            let value = p[(o * n + k) * inner + i]
            switch operation {
            case .sum: total &+= value
            case .prod: total &*= value
            case .max: total = Swift.max(total, value)
            case .min: total = Swift.min(total, value)
            case .sum_of_squares: total &+= value &* value
            }
          }
          r[o * inner + i] = total
        }
      }
      let keepsBool = dtype == .bool && (operation == .max || operation == .min)
      return keepsBool ? try out.cast(to: .bool) : out
    }
  }

  /// Summed down to a shape that this one was broadcast from. Gradient: g repeated.
  func summed(to target: Dims) throws(TensorError) -> Tensor {
    if dims == target { return self }
    let lead = rank - target.count
    guard lead >= 0 else { return reshaped(to: target) }
    var axes: [Int] = []
    for i in 0..<rank where i < lead || (target[i - lead] == 1 && dims[i] != 1) { axes.append(i) }
    let summed = sum(axis: axes, keepDims: true)
    return lead == 0 ? summed : summed.reshaped(to: target)
  }

  /// A tensor of a reduced shape under the shape it was reduced from: for gradients. A window.
  func spread(over dims: Dims, _ reduced: ReducedAxes) -> Tensor {
    if count == 1 && !ActiveContext.current.isRecording {
      // One number everywhere: written out at once, where a window would be copied by whoever takes it.
      return checked { () throws(TensorError) in
        if dtype == .float32, dims.product >= PendingValue.leastCount {
          return try PendingValue.filled(dims, pointer(Float.self)[0])
        }
        let out = try Tensor.empty(dims, dtype)
        if dtype == .float32 {
          nbk_fill_f32(out.count, pointer(Float.self)[0], out.pointer(Float.self))
        } else {
          out.fill(with: .double(element(0)))
        }
        return out
      }
    }
    return reshaped(to: reduced.kept).expanded(to: dims)
  }
}
