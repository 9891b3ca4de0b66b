import TensorKernels

// Tensors put together and taken apart.

/// The tensors one after the other along an axis. Whole numbers and floats are promoted. Gradient: each one's part of g.
/// Errors: an empty list; shapes that differ elsewhere.
public func concat(_ tensors: [Tensor], axis: Int = 0) -> Tensor {
  checked { () throws(TensorError) in
    // As in PyTorch, an empty vector fits everywhere.
    let joined = tensors.contains { $0.rank != 1 } ? tensors.filter { $0.rank != 1 || $0.count > 0 } : tensors
    guard let first = joined.first else { throw .joinNothing(operation: "concat") }
    guard first.rank > 0 else {
      throw .rankWanted(operation: "concat", wanted: "at least one axis (use stack)", shape: first.dims)
    }
    let along = try first.axis(axis, "concat")
    var dims = first.dims
    dims[along] = 0
    let dtype = tensors.reduce(first.dtype) { Swift.max($0, $1.dtype) }
    for (i, tensor) in joined.enumerated() {
      guard tensor.rank == first.rank else {
        throw .joinShapes(operation: "concat", first: first.dims, other: tensor.dims, position: i, axis: along)
      }
      for a in 0..<first.rank where a != along && tensor.dims[a] != first.dims[a] {
        throw .joinShapes(operation: "concat", first: first.dims, other: tensor.dims, position: i, axis: along)
      }
      dims[along] += tensor.dims[along]
    }
    let out = try Tensor.empty(dims, dtype)
    var parts: [Tensor] = []
    for tensor in joined { parts.append(try tensor.cast(to: dtype).packed()) }
    out.fill(joining: parts, along)
    if dtype.isFloating, let tape = Tape(joined) {
      let sizes = joined.map { $0.dims[along] }
      let node = tape.record("CatBackward0", out) { node, g in
        var start = 0
        var parts: [Tensor?] = []
        for (i, size) in sizes.enumerated() {
          parts.append(node.needs(i) ? g.narrow(along, start, size) : nil)
          start += size
        }
        return Gradients(list: parts)
      }
      for tensor in joined { node.connect(tensor) }
    }
    return out
  }
}

/// The tensors along a new axis. Gradient: each one's part of g. Errors: an empty list; shapes that differ.
public func stack(_ tensors: [Tensor], axis: Int = 0) -> Tensor {
  checked { () throws(TensorError) in
    guard let first = tensors.first else { throw .joinNothing(operation: "stack") }
    for (i, tensor) in tensors.enumerated() where tensor.dims != first.dims {
      throw .joinShapes(operation: "stack", first: first.dims, other: tensor.dims, position: i, axis: axis)
    }
    let along = axis < 0 ? axis + first.rank + 1 : axis
    guard along >= 0, along <= first.rank else { throw .newAxis(operation: "stack", axis: axis, shape: first.dims) }
    guard first.rank < Dims.capacity else { throw .tooManyAxes(operation: "stack", count: first.rank + 1) }
    var dims = first.dims
    dims.insert(tensors.count, at: along)
    let dtype = tensors.reduce(first.dtype) { Swift.max($0, $1.dtype) }
    let out = try Tensor.empty(dims, dtype)
    var inner = out.strides
    inner.remove(at: along)
    for (i, tensor) in tensors.enumerated() {
      out.window(first.dims, inner, i * out.strides[along]).fill(from: try tensor.cast(to: dtype))
    }
    if dtype.isFloating, let tape = Tape(tensors) {
      let n = tensors.count
      let node = tape.record("StackBackward0", out) { node, g in
        Gradients(list: (0..<n).map { node.needs($0) ? g.select(along, $0) : nil })
      }
      for tensor in tensors { node.connect(tensor) }
    }
    return out
  }
}

extension Tensor {
  /// Fills a contiguous tensor with contiguous ones of its dtype, one after the other along an axis, whose sizes add up.
  fileprivate func fill(joining parts: [Tensor], _ axis: Int) {
    guard count > 0 else { return }
    let rows = dims.prefix(axis).product
    let pieces = parts.map { part in
      nbk_piece(
        base: UnsafeRawPointer(part.storage.base + part.offset * dtype.size), bytes: part.count / rows * dtype.size)
    }
    withExtendedLifetime(parts) { nbk_join_rows(rows, pieces.count, pieces, storage.base) }
  }

  /// `size` elements of an axis from `start`. A window; the caller has checked the range.
  func narrow(_ axis: Int, _ start: Int, _ size: Int, _ name: StaticString = "SliceBackward0") -> Tensor {
    var sizes = dims
    sizes[axis] = size
    let old = dims
    return view(
      sizes, strides, start * strides[axis], name,
      { _, g throws(TensorError) in
        let spec = StridedSpec(
          dims: g.dims, strides: old.contiguousStrides, offset: start * old.contiguousStrides[axis])
        return Gradients(try spec.scattered(g, into: old))
      })
  }

  /// The same as one of several windows made at once.
  private func piece(_ axis: Int, _ start: Int, _ size: Int, _ name: StaticString) -> Tensor {
    let out = narrow(axis, start, size, name)
    out.isOneOfSeveral = true
    return out
  }

  /// One element of an axis, which vanishes. A window; the caller has checked the index.
  func select(_ axis: Int, _ index: Int) -> Tensor {
    var (sizes, steps) = (dims, strides)
    sizes.remove(at: axis)
    steps.remove(at: axis)
    let old = dims
    return view(
      sizes, steps, index * strides[axis], "SelectBackward0",
      { _, g throws(TensorError) in
        let whole = old.contiguousStrides
        var inner = whole
        inner.remove(at: axis)
        let spec = StridedSpec(dims: g.dims, strides: inner, offset: index * whole[axis])
        return Gradients(try spec.scattered(g, into: old))
      })
  }

  /// Pieces of `size` along an axis, the last one smaller where it doesn't come out even. Windows; a gradient doesn't go
  /// through a write to one of them. Gradient: g in its place. Error: a size below 1.
  public func split(_ size: Int, axis: Int = 0) -> [Tensor] {
    checkedList(count: 0) { () throws(TensorError) in
      let along = try self.axis(axis, "split")
      guard rank > 0 else { throw .axis(operation: "split", axis: axis, shape: dims) }
      guard size > 0 else {
        throw .argument(operation: "split", explanation: "pieces of size \(size); a piece holds at least 1")
      }
      let n = dims[along]
      if n == 0 { return [self] }
      return stride(from: 0, to: n, by: size).map { piece(along, $0, Swift.min(size, n - $0), "SplitBackward0") }
    }
  }

  /// Pieces of the sizes given, which fill the axis.
  public func split(_ sizes: [Int], axis: Int = 0) -> [Tensor] {
    checkedList(count: sizes.count) { () throws(TensorError) in
      let along = try self.axis(axis, "split")
      guard rank > 0 else { throw .axis(operation: "split", axis: axis, shape: dims) }
      if let misfit = sizes.first(where: { $0 < 0 || $0 > dims[along] }) {
        throw .argument(
          operation: "split", explanation: "the size \(misfit) in \(sizes) does not fit axis \(axis) of \(dims)")
      }
      guard sizes.reduce(0, +) == dims[along] else {
        throw .argument(
          operation: "split",
          explanation:
            "the sizes \(sizes) add up to \(sizes.reduce(0, +)), axis \(axis) of \(dims) has size \(dims[along])"
        )
      }
      var start = 0
      return sizes.map { size in
        defer { start += size }
        return piece(along, start, size, "SplitWithSizesBackward0")
      }
    }
  }

  /// At most `count` pieces of one size along an axis, the last one smaller. Windows. Gradient: g in its place.
  public func chunk(_ count: Int, axis: Int = 0) -> [Tensor] {
    checkedList(count: 0) { () throws(TensorError) in
      guard count > 0 else { throw .argument(operation: "chunk", explanation: "\(count) pieces; at least 1 is wanted") }
      let along = try self.axis(axis, "chunk")
      guard rank > 0 else { throw .axis(operation: "chunk", axis: axis, shape: dims) }
      // Of nothing there are as many pieces as asked for, as in PyTorch.
      if dims[along] == 0 { return split(Array(repeating: 0, count: count), axis: along) }
      return split((dims[along] + count - 1) / count, axis: along)
    }
  }

  // MARK: Rearranging

  /// The numbers in reverse order along an axis. Gradient: g reversed.
  public func flip(axis: Int) -> Tensor { flip(axis: [axis]) }

  public func flip(axis: [Int]) -> Tensor {
    checked { () throws(TensorError) in
      var steps = strides
      var start = 0
      for given in axis {
        let a = try self.axis(given, "flip")
        guard rank > 0 else { continue }
        start += Swift.max(0, dims[a] - 1) * steps[a]
        steps[a] = -steps[a]
      }
      let out = try window(dims, steps, start).copied()
      if let tape = Tape(self) {
        tape.record("FlipBackward0", out) { _, g in Gradients(g.flip(axis: axis)) }.connect(self)
      }
      return out
    }
  }

  /// The numbers moved `shift` places along an axis; what falls off the end comes back at the start.
  /// Gradient: g moved back.
  public func roll(_ shift: Int, axis: Int) -> Tensor {
    checked { () throws(TensorError) in
      if count == 0 { return clone() }
      guard rank > 0 else { throw .axis(operation: "roll", axis: axis, shape: dims) }
      let a = try self.axis(axis, "roll")
      let n = dims[a]
      let by = ((shift % n) + n) % n
      let out = try Tensor.empty(dims, dtype)
      var (head, tail) = (dims, dims)
      head[a] = n - by
      tail[a] = by
      out.window(head, out.strides, by * out.strides[a]).fill(from: window(head, strides, 0))
      out.window(tail, out.strides, 0).fill(from: window(tail, strides, (n - by) * strides[a]))
      if let tape = Tape(self) {
        tape.record("RollBackward0", out) { _, g in Gradients(g.roll(-by, axis: a)) }.connect(self)
      }
      return out
    }
  }

  /// As `roll` along the only axis of the flattened numbers.
  public func roll(_ shift: Int) -> Tensor { flatten().roll(shift, axis: 0).reshape(shape) }

  private func triangle(_ diagonal: Int, lower: Bool) -> Tensor {
    let name = lower ? "tril" : "triu"
    return checked { () throws(TensorError) in
      guard rank >= 2 else { throw .rankWanted(operation: name, wanted: "a matrix or a batch of them", shape: dims) }
      let out = try copied()
      let (m, n) = (dims[rank - 2], dims[rank - 1])
      let size = dtype.size
      for matrix in 0..<(count / Swift.max(1, m * n)) {
        for i in 0..<m {
          let cut = Swift.min(n, Swift.max(0, i + diagonal + (lower ? 1 : 0)))
          let (from, to) = lower ? (cut, n) : (0, cut)
          let start = ((matrix * m + i) * n + from) * size
          if to > from {
            out.storage.base.advanced(by: start).initializeMemory(
              as: UInt8.self, repeating: 0, count: (to - from) * size)
          }
        }
      }
      if let tape = Tape(self) {
        tape.record(lower ? "TrilBackward0" : "TriuBackward0", out) { _, g in
          Gradients(g.triangle(diagonal, lower: lower))
        }.connect(self)
      }
      return out
    }
  }

  /// The lower triangle of a matrix, 0 above the diagonal (shifted up by `diagonal`). Gradient: the same triangle of g.
  public func tril(_ diagonal: Int = 0) -> Tensor { triangle(diagonal, lower: true) }
  /// The upper triangle of a matrix, 0 below the diagonal (shifted up by `diagonal`). Gradient: the same triangle of g.
  public func triu(_ diagonal: Int = 0) -> Tensor { triangle(diagonal, lower: false) }

  /// The diagonal of a matrix as a vector, or a matrix with a vector on its diagonal (shifted up by `diagonal`).
  /// Gradient: g on, or from, the diagonal. Error: neither a vector nor a matrix.
  public func diag(_ diagonal: Int = 0) -> Tensor {
    checked { () throws(TensorError) in
      let shift = Swift.abs(diagonal)
      if rank == 1 {
        let n = count + shift
        let spec = StridedSpec(
          dims: dims, strides: Dims([n + 1]), offset: diagonal >= 0 ? diagonal : shift * n)
        let out = try spec.scattered(self, into: Dims([n, n]))
        return out
      }
      guard rank == 2 else { throw .rankWanted(operation: "diag", wanted: "a vector or a matrix", shape: dims) }
      let length = Swift.max(
        0, Swift.min(dims[0] - Swift.max(0, -diagonal), dims[1] - Swift.max(0, diagonal)))
      let start = length == 0 ? 0 : diagonal >= 0 ? diagonal * strides[1] : shift * strides[0]
      let old = dims
      let out = view(
        Dims([length]), Dims([strides[0] + strides[1]]), start, "DiagonalBackward0",
        { _, g throws(TensorError) in
          let spec = StridedSpec(
            dims: g.dims, strides: Dims([old[1] + 1]),
            offset: g.count == 0 ? 0 : diagonal >= 0 ? diagonal : shift * old[1])
          return Gradients(try spec.scattered(g, into: old))
        }
      ).clone()
      out.node?.rename("DiagonalBackward0_copy")
      return out
    }
  }

  /// The tensor `times` times over along each axis. Gradient: the sum of g's parts.
  public func tile(_ times: Int...) -> Tensor { tile(times) }

  public func tile(_ times: [Int]) -> Tensor {
    checked { () throws(TensorError) in
      let n = Swift.max(rank, times.count)
      guard n <= Dims.capacity else { throw .tooManyAxes(operation: "tile", count: n) }
      let counts = Array(repeating: 1, count: n - times.count) + times
      guard counts.allSatisfy({ $0 >= 0 }) else {
        throw .argument(operation: "tile", explanation: "\(times) times; none can be negative")
      }
      // Axis by axis: an axis of its own for the repetition, which then joins the one behind it.
      var sizes = Array(repeating: 1, count: n - rank) + shape
      var result = reshape(sizes)
      for (axis, times) in counts.enumerated() where times != 1 {
        let (before, after) = (sizes[..<axis].reduce(1, *), sizes[axis...].reduce(1, *))
        sizes[axis] *= times
        result = result.reshape([before, 1, after]).expand([before, times, after]).reshape(sizes)
      }
      return result
    }
  }
}
