import TensorKernels

// Picking rows by tensors of positions, and its opposite. The window is seen as rows: the picked axes become row numbers,
// the others stay inside a row.

/// How an index with tensors in it maps a window to rows and back: plain values only, so that backward rules can keep it.
private struct RowPlan {
  /// The order of the window's axes with the picked ones first.
  let order: [Int]
  let inverse: [Int]
  /// The window's shape in that order.
  let ordered: Dims
  let rows: Int
  let columns: Int
  /// The shape of the positions, and of one row.
  let picked: Dims
  let rest: Dims
  /// Where the positions' axes stand in the result.
  let place: Int

  init(_ shape: Dims, _ picks: [Tensor?], _ picked: Dims) {
    let axes = picks.indices.filter { picks[$0] != nil }
    let others = picks.indices.filter { picks[$0] == nil }
    order = axes + others
    var inverse = order
    for (i, a) in order.enumerated() { inverse[a] = i }
    self.inverse = inverse
    ordered = Dims(order.map { shape[$0] })
    rows = axes.reduce(1) { $0 * shape[$1] }
    rest = Dims(others.map { shape[$0] })
    columns = rest.product
    self.picked = picked
    let isOneBlock = (axes.last ?? 0) - (axes.first ?? 0) + 1 == axes.count
    place = isOneBlock ? (axes.first ?? 0) : 0
  }

  /// The result's axes in order: the positions' at their place among the others.
  var resultOrder: [Int] {
    let lead = picked.count
    return (0..<place).map { lead + $0 } + (0..<lead) + (place..<rest.count).map { lead + $0 }
  }

  var resultInverse: [Int] {
    let order = resultOrder
    var inverse = order
    for (i, a) in order.enumerated() { inverse[a] = i }
    return inverse
  }

  /// The shape of what is picked, the positions' axes first.
  func pickedShape() throws(TensorError) -> Dims {
    guard picked.count + rest.count <= Dims.capacity else {
      throw .tooManyAxes(operation: "index", count: picked.count + rest.count)
    }
    return picked.appending(rest)
  }

  /// The window as rows, in order.
  func rowsOf(_ window: Tensor) throws(TensorError) -> Tensor {
    let dims = window.dims
    let steps = window.strides
    return try window.window(Dims(order.map { dims[$0] }), Dims(order.map { steps[$0] }), 0).packed()
  }

  /// A value in the result's shape as rows, in order, without a graph.
  func rowsOf(value: Tensor) throws(TensorError) -> Tensor {
    let back = resultInverse
    let dims = value.dims
    let steps = value.strides
    return try value.window(Dims(back.map { dims[$0] }), Dims(back.map { steps[$0] }), 0).packed()
  }
}

extension Tensor {
  /// The row that each combination of positions names, and the shape of the positions. Errors: out of range; positions
  /// that don't broadcast.
  private func rowNumbers(_ picks: [Tensor?]) throws(TensorError) -> Tensor {
    var picked = Dims()
    var first = true
    for case let pick? in picks {
      do { picked = first ? pick.dims : try Dims.broadcast(picked, pick.dims, "index") } catch {
        throw .indexShapes(picked, pick.dims)
      }
      first = false
    }
    let result = try Tensor.filled(picked, .int(0), .int64)
    let out = result.pointer(Int.self)
    for (axis, pick) in picks.enumerated() {
      guard let pick else { continue }
      let positions = try pick.window(picked, pick.strides(broadcastTo: picked), 0).packed()
      let p = positions.pointer(Int.self)
      let size = dims[axis]
      for i in 0..<result.count {
        let position = p[i] < 0 ? p[i] + size : p[i]
        guard position >= 0, position < size else { throw .index(p[i], axis: axis, shape: dims) }
        out[i] = out[i] * size + position
      }
    }
    return result
  }

  /// What the positions pick, which the tensors of the index name. Gradient: g added up in the places it was picked from.
  func gathered(_ picks: [Tensor?], named indices: [Tensor]) throws(TensorError) -> Tensor {
    let numbers = try rowNumbers(picks)
    let plan = RowPlan(dims, picks, numbers.dims)
    let rows = try plan.rowsOf(self)
    let out = try gatherRows(rows, numbers, plan)
    if let tape = Tape(self) {
      let node = tape.record("IndexBackward0", out) { node, g throws(TensorError) in
        Gradients(try Tensor.scatterRows(g, node.saved(0), plan))
      }
      node.connect(self)
      node.save(numbers)
      for index in indices { node.watch(index) }
    }
    return out
  }

  private func gatherRows(_ rows: Tensor, _ numbers: Tensor, _ plan: RowPlan) throws(TensorError) -> Tensor {
    let out = try Tensor.empty(plan.pickedShape(), dtype)
    if out.count > 0 {
      nbk_gather_rows(
        numbers.count, plan.columns * dtype.size, rows.storage.base + rows.offset * dtype.size,
        numbers.pointer(Int64.self), out.storage.base)
    }
    return try plan.place == 0 ? out : out.permutedWithoutGraph(plan.resultOrder).packed()
  }

  private func permutedWithoutGraph(_ order: [Int]) -> Tensor {
    window(Dims(order.map { dims[$0] }), Dims(order.map { strides[$0] }), 0)
  }

  /// Zeros in the window's shape with the rows of `value` added up at their numbers. Gradient: g picked there.
  private static func scatterRows(_ value: Tensor, _ numbers: Tensor, _ plan: RowPlan) throws(TensorError) -> Tensor {
    let rows = try plan.rowsOf(value: value)
    let total = try filled(plan.ordered, .int(0), value.dtype)
    if rows.count > 0 {
      let indices = numbers.pointer(Int64.self)
      if value.dtype == .float64 {
        Double.scatterAddRows(
          numbers.count, plan.columns, rows.pointer(Double.self), indices, total.pointer(Double.self))
      } else {
        Float.scatterAddRows(numbers.count, plan.columns, rows.pointer(Float.self), indices, total.pointer(Float.self))
      }
    }
    let out = try total.permutedWithoutGraph(plan.inverse).packed()
    if let tape = Tape(value) {
      let node = tape.record("IndexPutBackward0", out) { node, g throws(TensorError) in
        let numbers = try node.saved(0)
        let picked = try g.gatherRows(plan.rowsOf(g), numbers, plan)
        if let tape = Tape(g) {
          let inner = tape.record("IndexBackward0", picked) { node, g throws(TensorError) in
            Gradients(try Tensor.scatterRows(g, node.saved(0), plan))
          }
          inner.connect(g)
          inner.save(numbers)
        }
        return Gradients(picked)
      }
      node.connect(value)
      node.save(numbers)
    }
    return out
  }

  // MARK: Assignment

  /// `x[…] = value` for an index as a value.
  package func assign(_ value: Tensor, at indices: [TensorIndex]) {
    _ = checked { () throws(TensorError) in
      let picked = try resolve(indices)
      if picked.picks.contains(where: { $0 != nil }) {
        var isFill = false
        if value.count == 1, indices.count == 1, case .tensor(let t) = indices[0], t.dtype == .bool { isFill = true }
        if !isFill && value.storage === picked.window.storage && picked.window.overlaps(value) {
          throw .partialOverlap(operation: "assignment", target: picked.window.dims, operand: value.dims)
        }
        try picked.window.put(
          value, picked.picks, named: indices.compactMap(\.picks), isFill ? "MaskedFillBackward0" : "IndexPutBackward0")
      } else {
        try picked.window.overwrite(value)
      }
      return self
    }
  }

  /// This window's numbers become `value`'s, broadcast. The old value's gradient is 0 from here on.
  func overwrite(_ value: Tensor) throws(TensorError) {
    // x[0] += 1 assigns the window to itself after it was written to.
    if value.storage === storage && value.offset == offset && value.dims == dims && value.strides == strides { return }
    try checkWritable("assignment")
    let source = try value.fitting(dims)
    // A value that is repeated has no piece of memory for each of its elements.
    if source.dims == dims { try checkOverlap("assignment", source) }
    // Whole numbers and truth values have no history: what is written into them is cut off.
    let tape = dtype.isFloating ? Tape(self, value) : nil
    if tape != nil { try checkHistory("assignment") }
    let (oldEdge, valueEdge) = (edge, value.edge)
    let numbers = try source.storage === storage ? source.cast(to: dtype).copied() : source.cast(to: dtype)
    willWrite()
    fill(from: numbers)
    guard let tape else { return }
    let node = GradientNode("CopyBackwards", for: self, tape.context) { _, g throws(TensorError) in
      Gradients(try Tensor.filled(g.dims, .int(0), g.dtype), g)
    }
    node.connect(oldEdge)
    node.connect(valueEdge)
    rebase(node)
  }

  /// A value that broadcasts to the shape of a place; leading axes of size 1 may be left over, as in PyTorch.
  private func fitting(_ target: Dims) throws(TensorError) -> Tensor {
    var shape = dims
    while shape.count > target.count && shape[0] == 1 { shape.remove(at: 0) }
    let lead = target.count - shape.count
    guard lead >= 0 else { throw .assignment(value: dims, target: target) }
    for i in 0..<shape.count where shape[i] != 1 && shape[i] != target[lead + i] {
      throw .assignment(value: dims, target: target)
    }
    if shape == dims { return self }
    return window(shape, strides.suffix(from: rank - shape.count), 0)
  }

  /// The numbers at the positions become `value`'s, broadcast; where a position is named twice, the last one stays.
  private func put(
    _ value: Tensor, _ picks: [Tensor?], named indices: [Tensor], _ name: StaticString
  ) throws(TensorError) {
    try checkWritable("assignment")
    let numbers = try rowNumbers(picks)
    let plan = RowPlan(dims, picks, numbers.dims)
    let resultShape = try plan.pickedShape()
    let order = plan.resultOrder
    let target = Dims(order.map { resultShape[$0] })
    let source = try value.fitting(target).cast(to: dtype)
    let spread = source.window(target, source.strides(broadcastTo: target), 0)
    var rows = try plan.rowsOf(value: spread)
    if rows.storage === storage { rows = try rows.copied() }
    let tape = dtype.isFloating ? Tape(self, value) : nil
    if tape != nil { try checkHistory("assignment") }
    let (oldEdge, valueEdge) = (edge, value.edge)
    willWrite()
    let inPlace = isContiguous && plan.order == Array(0..<rank)
    let whole = try inPlace ? self : plan.rowsOf(self)
    let size = plan.columns * dtype.size
    let (to, from) = (whole.storage.base + whole.offset * dtype.size, rows.storage.base + rows.offset * dtype.size)
    let p = numbers.pointer(Int.self)
    for i in 0..<numbers.count { (to + p[i] * size).copyMemory(from: from + i * size, byteCount: size) }
    if !inPlace { fill(from: whole.permutedWithoutGraph(plan.inverse)) }
    guard let tape else { return }
    let node = GradientNode(name, for: self, tape.context) { node, g throws(TensorError) in
      let numbers = try node.saved(0)
      var kept: Tensor?
      if node.needs(0) {
        let untouched = try Tensor.filled(plan.ordered, .int(1), .bool)
        let flags = untouched.pointer(UInt8.self)
        for i in 0..<numbers.count {
          (flags + numbers.pointer(Int.self)[i] * plan.columns).update(repeating: 0, count: plan.columns)
        }
        kept = Tensor.where(untouched.permutedWithoutGraph(plan.inverse), g, 0.0)
      }
      guard node.needs(1) else { return Gradients(kept) }
      let picked = try g.gatherRows(plan.rowsOf(g), numbers, plan)
      if let tape = Tape(g) {
        let inner = tape.record("IndexBackward0", picked) { node, g throws(TensorError) in
          Gradients(try Tensor.scatterRows(g, node.saved(0), plan))
        }
        inner.connect(g)
        inner.save(numbers)
      }
      return Gradients(kept, picked)
    }
    node.connect(oldEdge)
    node.connect(valueEdge)
    node.save(numbers)
    for index in indices { node.watch(index) }
    rebase(node)
  }
}
