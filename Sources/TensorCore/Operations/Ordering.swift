import TensorKernels

// Positions of extremes, sorting, running sums.

extension Tensor {
  private func argExtreme(largest: Bool, _ axis: Int?, _ keepDims: Bool) -> Tensor {
    let name = largest ? "argmax" : "argmin"
    return checked { () throws(TensorError) in
      try wantsNumbers(name)
      let reduced = try ReducedAxes(axis.map { [$0] }, of: self, name)
      if reduced.count == 0 { throw .emptyReduction(operation: name, dims) }
      let (x, outer, inner) = try arranged(reduced)
      let out = try Tensor.empty(reduced.shape(keepDims: keepDims), .int64)
      let r = out.pointer(Int64.self)
      switch dtype {
      case .float32: Float.argExtreme(largest: largest, outer, reduced.count, inner, x.pointer(Float.self), r)
      case .float64: Double.argExtreme(largest: largest, outer, reduced.count, inner, x.pointer(Double.self), r)
      case .int64, .bool:
        let p = try x.cast(to: .int64)
        let values = p.pointer(Int.self)
        for o in 0..<outer {
          for i in 0..<inner {
            var best = 0
            for k in 1..<Swift.max(1, reduced.count) {
              let (a, b) = (values[(o * reduced.count + k) * inner + i], values[(o * reduced.count + best) * inner + i])
              if largest ? a > b : a < b { best = k }
            }
            r[o * inner + i] = Int64(best)
          }
        }
      }
      return out
    }
  }

  /// The position of the first largest number (the first NaN where there is one), among all, flattened. `.int64`.
  /// Error: no elements.
  public func argmax() -> Tensor { argExtreme(largest: true, nil, false) }
  /// The same along an axis.
  public func argmax(axis: Int, keepDims: Bool = false) -> Tensor { argExtreme(largest: true, axis, keepDims) }
  /// The position of the first smallest number (the first NaN where there is one), among all, flattened. `.int64`.
  /// Error: no elements.
  public func argmin() -> Tensor { argExtreme(largest: false, nil, false) }
  /// The same along an axis.
  public func argmin(axis: Int, keepDims: Bool = false) -> Tensor { argExtreme(largest: false, axis, keepDims) }

  /// The running sums along an axis; whole numbers as int64. Gradient: the running sums of g from the end.
  public func cumsum(axis: Int) -> Tensor {
    checked { () throws(TensorError) in
      let a = try self.axis(axis, "cumsum")
      let x = try (dtype == .bool ? cast(to: .int64) : self).packed()
      if rank == 0 { return dtype == .bool ? x : clone() }
      let out = try Tensor.empty(dims, x.dtype)
      let inner = dims.contiguousStrides[a]
      let n = dims[a]
      let outer = count == 0 ? 0 : count / (n * inner)
      switch x.dtype {
      case .float32: Float.cumsum(outer, n, inner, x.pointer(Float.self), out.pointer(Float.self))
      case .float64: Double.cumsum(outer, n, inner, x.pointer(Double.self), out.pointer(Double.self))
      case .int64, .bool:
        let (p, r) = (x.pointer(Int.self), out.pointer(Int.self))
        for o in 0..<outer {
          for i in 0..<inner {
            var total = 0
            for k in 0..<n {
              total &+= p[(o * n + k) * inner + i]
              r[(o * n + k) * inner + i] = total
            }
          }
        }
      }
      if let tape = Tape(self) {
        tape.record("CumsumBackward0", out) { _, g in Gradients(g.flip(axis: a).cumsum(axis: a).flip(axis: a)) }
          .connect(self)
      }
      return out
    }
  }

  /// The positions that put an axis in order, `[…, n]` with the axis last, `limit` of them. Stable; NaN counts as largest.
  private func order(_ axis: Int, descending: Bool, limit: Int) throws(TensorError) -> Tensor {
    let rows = try movedToEnd(axis)
    let n = dims[axis]
    var shape = rows.dims
    shape[shape.count - 1] = limit
    let out = try Tensor.empty(shape, .int64)
    let r = out.pointer(Int.self)
    switch dtype {
    case .float32:
      RankedRows<UInt32>.rank(
        rows.pointer(Float.self), rows.count, n, limit, descending, into: r,
        next: { row, from, last in
          from + nbk_first_beyond_f32(n - from, row + from, Float(sortKey: last), !descending)
        }, { $0.sortKey })
    case .float64:
      RankedRows<UInt64>.rank(rows.pointer(Double.self), rows.count, n, limit, descending, into: r) { $0.sortKey }
    case .int64:
      RankedRows<UInt64>.rank(rows.pointer(Int.self), rows.count, n, limit, descending, into: r) {
        UInt64(bitPattern: Int64($0)) ^ 1 << 63
      }
    case .bool:
      RankedRows<UInt32>.rank(rows.pointer(UInt8.self), rows.count, n, limit, descending, into: r) { UInt32($0) }
    }
    return try out.withLastAxis(at: axis)
  }

  private func movedToEnd(_ axis: Int) throws(TensorError) -> Tensor {
    try noGrad { () throws(TensorError) in try movingAxisToEnd(axis).packed() }
  }

  private func ordered(
    _ operation: String, _ name: StaticString, _ axis: Int, descending: Bool, _ limit: Int?
  ) -> (values: Tensor, indices: Tensor) {
    let pair = checkedList(count: 2) { () throws(TensorError) in
      let a = try self.axis(axis, operation)
      if limit != nil { try wantsNumbers(operation) }
      let n = rank == 0 ? 1 : dims[a]
      if let limit, limit < 0 || limit > n {
        throw .argument(
          operation: operation, explanation: "\(limit) are asked for; there are \(n) numbers along axis \(axis)")
      }
      if rank == 0 { return [clone(), Tensor(uncheckedScalar: .int(0), .int64)] }
      let indices = try order(a, descending: descending, limit: limit ?? n)
      return [try picked(a, indices, name), indices]
    }
    return (pair[0], pair[1])
  }

  /// The numbers along an axis in ascending order, and where each stood. Equals keep their order; NaN comes last.
  /// Gradient: g in the numbers' old places.
  public func sort(axis: Int = -1, descending: Bool = false) -> (values: Tensor, indices: Tensor) {
    ordered("sort", "SortBackward0", axis, descending: descending, nil)
  }

  /// Where each number of the ascending order stands. `.int64`.
  public func argsort(axis: Int = -1, descending: Bool = false) -> Tensor {
    noGrad { ordered("argsort", "SortBackward0", axis, descending: descending, nil).indices }
  }

  /// The `k` largest numbers along an axis, the largest first, and where each stands. Of equal ones the earlier comes
  /// first, which PyTorch leaves open; NaN counts as largest. Gradient: g in their places.
  /// Error: more than there are.
  public func topk(_ k: Int, axis: Int = -1, largest: Bool = true) -> (values: Tensor, indices: Tensor) {
    ordered("topk", "TopkBackward0", axis, descending: largest, k)
  }

  // MARK: Picking along an axis

  /// For each position of `index` the number that it names along the axis. Gradient: g added up where it came from.
  /// Errors: other ranks; an index out of range; `index` larger than this tensor along another axis. An index without
  /// numbers, of whatever shape, picks none.
  public func gather(axis: Int, index: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      let a = try self.axis(axis, "gather")
      try checkIndex(index, a, "gather")
      let out = try picked(a, index, "GatherBackward0")
      out.node?.watch(self)
      return out
    }
  }

  private func checkIndex(_ index: Tensor, _ axis: Int, _ operation: String) throws(TensorError) {
    guard index.dtype == .int64 else { throw .dtype(operation: operation, index.dtype, wanted: ".int64 for the index") }
    if index.count == 0 { return }
    guard index.rank == rank else {
      throw .sizes(
        operation: operation, first: dims, second: index.dims,
        explanation: "the index is to have as many axes as the tensor")
    }
    for i in 0..<rank where i != axis && index.dims[i] > dims[i] {
      throw .sizes(
        operation: operation, first: dims, second: index.dims, explanation: "the index is larger along axis \(i)")
    }
  }

  /// Calls `block` for each matrix of indices, the last two axes: where its first stands among the indices, its rows and
  /// columns, the place in a contiguous tensor of shape `whole` that index 0 at its first position names, how far that
  /// place moves with a row, an index and a column. What it gives is where an index out of range stands, or −1.
  /// A single number is taken for an axis of size 1.
  private static func forEachPickBlock(
    _ index: Tensor, _ axis: Int, in whole: Dims, _ operation: String,
    _ block: (
      _ indices: UnsafePointer<Int64>, _ first: Int, _ rows: Int, _ columns: Int, _ place: Int,
      _ steps: (row: Int, index: Int, column: Int)
    ) -> Int
  ) throws(TensorError) {
    guard index.count > 0 else { return }
    let index = index.rank == 0 ? index.window(whole, Dims([1]), 0) : index
    let packed = try index.packed()
    let indices = UnsafePointer(packed.pointer(Int64.self))
    let steps = whole.contiguousStrides
    let last = whole.count - 1
    let (rows, columns) = (last > 0 ? index.dims[last - 1] : 1, index.dims[last])
    let row = last > 0 && axis != last - 1 ? steps[last - 1] : 0
    var position = Array(repeating: 0, count: Swift.max(0, last - 1))
    var place = 0
    var first = 0
    while first < index.count {
      let outside = block(
        indices + first, first, rows, columns, place, (row, steps[axis], axis == last ? 0 : 1))
      guard outside < 0 else {
        throw .indexValue(operation: operation, Int(indices[first + outside]), size: whole[axis])
      }
      first += rows * columns
      var a = last - 2
      while a >= 0 {
        position[a] += 1
        if a != axis { place += steps[a] }
        if position[a] < index.dims[a] { break }
        if a != axis { place -= steps[a] * position[a] }
        position[a] = 0
        a -= 1
      }
    }
  }

  /// The same for each single index: where it stands, and the place it names.
  @inline(__always)
  private static func forEachPick(
    _ index: Tensor, _ axis: Int, in whole: Dims, _ operation: String, _ body: (_ i: Int, _ place: Int) -> Void
  ) throws(TensorError) {
    let size = whole[axis]
    try forEachPickBlock(index, axis, in: whole, operation) { indices, first, rows, columns, place, steps in
      for r in 0..<rows {
        for c in 0..<columns {
          let i = r * columns + c
          let at = Int(indices[i])
          guard UInt(bitPattern: at) < UInt(bitPattern: size) else { return i }
          body(first + i, place + r * steps.row + at * steps.index + c * steps.column)
        }
      }
      return -1
    }
  }

  private var axesForPicks: Dims { rank == 0 ? Dims([1]) : dims }

  private func picked(_ axis: Int, _ index: Tensor, _ name: StaticString) throws(TensorError) -> Tensor {
    let out = try Tensor.empty(index.dims, dtype)
    let x = try packed()
    let whole = axesForPicks
    let size = whole[axis]
    switch dtype {
    case .float32:
      let (p, r) = (x.pointer(Float.self), out.pointer(Float.self))
      try Tensor.forEachPickBlock(index, axis, in: whole, "gather") { indices, first, rows, columns, place, steps in
        nbk_pick_32(
          rows, columns, p + place, steps.row, steps.index, steps.column, size, indices, r + first)
      }
    case .float64, .int64:
      let (p, r) = (x.pointer(Int.self), out.pointer(Int.self))
      try Tensor.forEachPickBlock(index, axis, in: whole, "gather") { indices, first, rows, columns, place, steps in
        nbk_pick_64(
          rows, columns, p + place, steps.row, steps.index, steps.column, size, indices, r + first)
      }
    case .bool:
      let (p, r) = (x.pointer(UInt8.self), out.pointer(UInt8.self))
      try Tensor.forEachPick(index, axis, in: whole, "gather") { r[$0] = p[$1] }
    }
    if let tape = Tape(self) {
      let old = dims
      let node = tape.record(name, out) { node, g throws(TensorError) in
        let zero = try Tensor.filled(old, .int(0), g.dtype)
        let index = try node.saved(0)
        if ActiveContext.current.isRecording {
          return Gradients(zero.scatterAdd(axis: axis, index: index, source: g))
        }
        if index.count > 0 { try zero.addPicked(axis, index, g, to: zero) }
        return Gradients(zero)
      }
      node.connect(self)
      node.save(index)
    }
    return out
  }

  /// This tensor with the numbers of `source` added at the positions that `index` names along the axis, in order.
  /// Gradient: g, and for the source g at those positions. Errors: as `gather`; `source` smaller than `index`.
  public func scatterAdd(axis: Int, index: Tensor, source: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      let a = try self.axis(axis, "scatterAdd")
      try checkIndex(index, a, "scatterAdd")
      guard source.dtype == dtype else { throw .sameDType(operation: "scatterAdd", dtype, source.dtype) }
      let out = try copied()
      if index.count > 0 { try addPicked(a, index, source, to: out) }
      if let tape = Tape(self, source) {
        let sourceDims = source.dims
        let node = tape.record("ScatterAddBackward0", out) { node, g throws(TensorError) in
          guard node.needs(1) else { return Gradients(g) }
          let index = try node.saved(0)
          if index.count == 0 { return Gradients(g, try Tensor.filled(sourceDims, .int(0), g.dtype)) }
          var part = g.gather(axis: a, index: index)
          if index.dims != sourceDims {
            let spec = StridedSpec(dims: index.dims, strides: sourceDims.contiguousStrides, offset: 0)
            part = try spec.scattered(part, into: sourceDims)
          }
          return Gradients(g, part)
        }
        node.connect(self)
        node.connect(source)
        node.save(index)
      }
      return out
    }
  }

  private func addPicked(_ axis: Int, _ index: Tensor, _ source: Tensor, to out: Tensor) throws(TensorError) {
    guard source.rank == index.rank else {
      throw .sizes(
        operation: "scatterAdd", first: index.dims, second: source.dims,
        explanation: "the source is to have as many axes as the index")
    }
    for i in 0..<rank where index.dims[i] > source.dims[i] {
      throw .sizes(
        operation: "scatterAdd", first: index.dims, second: source.dims,
        explanation: "the source is smaller than the index along axis \(i)")
    }
    let whole = axesForPicks
    let values = try source.window(index.dims, source.strides, 0).packed()
    switch dtype {
    case .float32:
      let (p, r) = (values.pointer(Float.self), out.pointer(Float.self))
      let size = whole[axis]
      try Tensor.forEachPickBlock(index, axis, in: whole, "scatterAdd") { indices, first, rows, columns, place, steps in
        nbk_scatter_add_f32(
          rows, columns, p + first, size, indices, r + place, steps.row, steps.index, steps.column)
      }
    case .float64:
      let (p, r) = (values.pointer(Double.self), out.pointer(Double.self))
      try Tensor.forEachPick(index, axis, in: whole, "scatterAdd") { r[$1] += p[$0] }
    case .int64:
      let (p, r) = (values.pointer(Int.self), out.pointer(Int.self))
      try Tensor.forEachPick(index, axis, in: whole, "scatterAdd") { r[$1] &+= p[$0] }
    case .bool:
      let (p, r) = (values.pointer(UInt8.self), out.pointer(UInt8.self))
      try Tensor.forEachPick(index, axis, in: whole, "scatterAdd") { r[$1] |= p[$0] }
    }
  }
}

/// For each label a row of `classes` numbers that is 1 at the label and 0 elsewhere (`.int64`); as many classes as the
/// largest label needs where left out. Errors: labels that aren't whole numbers, or out of range.
public func oneHot(_ labels: Tensor, _ classes: Int? = nil) -> Tensor {
  checked { () throws(TensorError) in
    guard labels.dtype == .int64 else { throw .dtype(operation: "oneHot", labels.dtype, wanted: ".int64") }
    guard labels.rank < Dims.capacity else { throw .tooManyAxes(operation: "oneHot", count: labels.rank + 1) }
    let packed = try labels.packed()
    let p = packed.pointer(Int.self)
    var n = classes ?? 0
    if classes == nil { for i in 0..<labels.count { n = Swift.max(n, p[i] + 1) } }
    var shape = labels.dims
    shape.append(n)
    let out = try Tensor.filled(shape, .int(0), .int64)
    let r = out.pointer(Int.self)
    for i in 0..<labels.count {
      guard p[i] >= 0, p[i] < n else { throw .label(operation: "oneHot", p[i], classes: n) }
      r[i * n + p[i]] = 1
    }
    return out
  }
}

/// See ``Tensor/gather(axis:index:)``.
public func gather(_ x: Tensor, axis: Int, index: Tensor) -> Tensor { x.gather(axis: axis, index: index) }
/// See ``Tensor/scatterAdd(axis:index:source:)``.
public func scatterAdd(_ x: Tensor, axis: Int, index: Tensor, source: Tensor) -> Tensor {
  x.scatterAdd(axis: axis, index: index, source: source)
}
