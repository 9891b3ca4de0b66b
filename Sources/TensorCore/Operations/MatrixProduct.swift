import TensorKernels

// Products of matrices and vectors. Each element of a product of floats is one chain of fused multiply-adds over ascending
// k, whatever the CPU and the number of threads; the product of two vectors is added up as sums are, in sixteen lanes.

/// Two operands of a matrix product seen as batches of matrices.
private struct ProductPlan {
  var m = 1
  var n = 1
  var k = 1
  /// The result's shape with both matrix axes, and as the operands' ranks want it.
  var batch = Dims()
  var result = Dims()

  init(_ a: Tensor, _ b: Tensor) throws(TensorError) {
    guard a.rank > 0, b.rank > 0 else { throw .matrixProduct(a.dims, b.dims) }
    m = a.rank == 1 ? 1 : a.dims[a.rank - 2]
    k = a.dims[a.rank - 1]
    n = b.rank == 1 ? 1 : b.dims[b.rank - 1]
    let other = b.rank == 1 ? b.dims[0] : b.dims[b.rank - 2]
    guard k == other else { throw .matrixProduct(a.dims, b.dims) }
    do {
      batch = try Dims.broadcast(
        a.dims.prefix(Swift.max(0, a.rank - 2)), b.dims.prefix(Swift.max(0, b.rank - 2)), "matmul")
    } catch { throw .matrixProduct(a.dims, b.dims) }
    result = batch
    if a.rank > 1 { result.append(m) }
    if b.rank > 1 { result.append(n) }
  }
}

extension Tensor {
  /// a × b without a graph.
  fileprivate static func matrixProduct(_ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    let plan = try ProductPlan(a, b)
    let dtype = joinedDType(a, b)
    guard a.dtype == b.dtype else { throw .sameDType(operation: "matmul", a.dtype, b.dtype) }
    let out = try empty(plan.result, dtype)
    if out.count == 0 { return out }
    if plan.k == 0 {
      out.fill(with: .int(0))
      return out
    }
    switch dtype {
    case .float32: try multiply(Float.self, plan, a, b, out)
    case .float64: try multiply(Double.self, plan, a, b, out)
    case .int64: try multiplyWhole(plan, a, b, out)
    case .bool: throw .dtype(operation: "matmul", .bool, wanted: ".int64 or a float")
    }
    return out
  }

  private static func multiply<F: FloatKernels>(
    _: F.Type, _ plan: ProductPlan, _ a: Tensor, _ b: Tensor, _ out: Tensor
  ) throws(TensorError) {
    let c = out.pointer(F.self)
    if a.rank == 1 && b.rank == 1 {
      // The sum of products, in the order of sums: one chain would wait for each of its terms.
      let (x, y) = (try a.packed(), try b.packed())
      c[0] = F.dot(plan.k, x.pointer(F.self), y.pointer(F.self))
      return
    }
    if plan.batch.count == 0 {
      let (x, y) = (a.matrixStrides(isLeft: true), b.matrixStrides(isLeft: false))
      F.product(1, plan.m, plan.n, plan.k, a.pointer(F.self), (0, x.0, x.1), b.pointer(F.self), (0, y.0, y.1), c)
      return
    }
    // One plain matrix on the right: the batch is just more rows.
    if b.rank <= 2, a.isContiguous {
      let y = b.matrixStrides(isLeft: false)
      let rows = a.count / plan.k
      F.product(1, rows, plan.n, plan.k, a.pointer(F.self), (0, plan.k, 1), b.pointer(F.self), (0, y.0, y.1), c)
      return
    }
    let (x, y) = (a.matrixStrides(isLeft: true), b.matrixStrides(isLeft: false))
    let joined = JoinedAxes(plan.batch, a.batchStrides(plan.batch), b.batchStrides(plan.batch))
    let (p, q) = (a.pointer(F.self), b.pointer(F.self))
    var done = 0
    joined.forEachBlock { i, j, rows, columns, aSteps, bSteps in
      for r in 0..<rows {
        F.product(
          columns, plan.m, plan.n, plan.k, p + i + r * aSteps.0, (aSteps.1, x.0, x.1), q + j + r * bSteps.0,
          (bSteps.1, y.0, y.1), c + done)
        done += columns * plan.m * plan.n
      }
    }
  }

  private static func multiplyWhole(_ plan: ProductPlan, _ a: Tensor, _ b: Tensor, _ out: Tensor) throws(TensorError) {
    let left = try a.window(
      plan.batch.appending(Dims([plan.m, plan.k])),
      a.batchStrides(plan.batch).appending(Dims([a.matrixStrides(isLeft: true).0, a.matrixStrides(isLeft: true).1])), 0
    ).packed()
    let right = try b.window(
      plan.batch.appending(Dims([plan.k, plan.n])),
      b.batchStrides(plan.batch).appending(Dims([b.matrixStrides(isLeft: false).0, b.matrixStrides(isLeft: false).1])),
      0
    ).packed()
    let (p, q, r) = (left.pointer(Int.self), right.pointer(Int.self), out.pointer(Int.self))
    for s in 0..<plan.batch.product {
      for i in 0..<plan.m {
        for j in 0..<plan.n {
          var total = 0
          for t in 0..<plan.k {
            total &+= p[(s * plan.m + i) * plan.k + t] &* q[(s * plan.k + t) * plan.n + j]
          }
          r[(s * plan.m + i) * plan.n + j] = total
        }
      }
    }
  }

  /// Row and column strides of the matrix that this operand is; a vector is a row on the left, a column on the right.
  private func matrixStrides(isLeft: Bool) -> (Int, Int) {
    if rank >= 2 { return (strides[rank - 2], strides[rank - 1]) }
    return isLeft ? (0, strides[0]) : (strides[0], 0)
  }

  private func batchStrides(_ batch: Dims) -> Dims {
    let own = Swift.max(0, rank - 2)
    var result = Dims(repeating: 0, count: batch.count)
    for i in 0..<own where dims[i] != 1 { result[batch.count - own + i] = strides[i] }
    return result
  }

  /// Whether the matrices, as often as the other operand's batches want them, are the same step apart.
  private func hasOneBatchAxis(with other: Tensor) -> Bool {
    guard let batch = try? Dims.broadcast(dims.prefix(rank - 2), other.dims.prefix(other.rank - 2), "matmul") else {
      return true
    }
    let steps = batchStrides(batch)
    var expected: Int?
    for i in stride(from: batch.count - 1, through: 0, by: -1) where batch[i] != 1 {
      if let expected, steps[i] != expected { return false }
      expected = steps[i] * batch[i]
    }
    return true
  }

  /// The matrix product: matrices, a matrix and a vector, two vectors (their dot product), and batches of matrices, whose
  /// axes before the last two broadcast. Gradient: g × bᵀ and aᵀ × g, summed over what was broadcast.
  /// Errors: inner sizes that differ; batches that don't broadcast; different dtypes.
  public func matmul(_ other: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      let out = try Tensor.matrixProduct(self, other)
      if let tape = Tape(self, other) {
        let (left, right) = (rank, other.rank)
        let node = tape.record(Tensor.productName(left, right), out) { node, g throws(TensorError) in
          try productGradients(node, g, left, right)
        }
        node.connect(self)
        node.connect(other)
        // As in PyTorch, what is kept of batches that don't lie along one axis is a copy, which later changes don't reach.
        let copies = left > 2 && right > 2
        node.save(copies && node.needs(1) && !hasOneBatchAxis(with: other) ? clone() : self, for: 1)
        node.save(copies && node.needs(0) && !other.hasOneBatchAxis(with: self) ? other.clone() : other, for: 0)
      }
      return out
    }
  }

  private static func productName(_ a: Int, _ b: Int) -> StaticString {
    switch (a, b) {
    case (1, 1): "DotBackward0"
    case (2, 2): "MmBackward0"
    case (2, 1): "MvBackward0"
    case (1, 2): "SqueezeBackward4"
    default: "UnsafeViewBackward0"
    }
  }

  /// The dot product of two vectors. Gradient: g · b and g · a. Error: not vectors of one length.
  public func dot(_ other: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      guard rank == 1, other.rank == 1, count == other.count else {
        throw .vectorsWanted(operation: "dot", dims, other.dims)
      }
      return matmul(other)
    }
  }

  /// All products of a number of one vector and one of the other, as a matrix. Gradient: g × b and gᵀ × a.
  /// Error: not vectors.
  public func outer(_ other: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      guard rank == 1, other.rank == 1 else { throw .vectorsWanted(operation: "outer", dims, other.dims) }
      return unsqueeze(1) * other
    }
  }
}

/// The gradients of a product of operands with so many axes: a is saved where b's is wanted, b where a's is.
private func productGradients(_ node: GradientNode, _ g: Tensor, _ left: Int, _ right: Int) throws(TensorError)
  -> Gradients
{
  switch (left, right) {
  case (1, 1):
    return Gradients(
      node.needs(0) ? g * (try node.saved(1)) : nil, node.needs(1) ? g * (try node.saved(0)) : nil)
  case (_, 1):
    // g has a's batch axes and its rows.
    return Gradients(
      node.needs(0) ? g.unsqueeze(-1) * (try node.saved(1)) : nil,
      node.needs(1) ? try node.saved(0).transposed.matmul(g.unsqueeze(-1)).squeeze(-1) : nil)
  case (1, _):
    return Gradients(
      node.needs(0) ? try node.saved(1).matmul(g.unsqueeze(-1)).squeeze(-1) : nil,
      node.needs(1) ? (try node.saved(0)).unsqueeze(-1) * g.unsqueeze(-2) : nil)
  default:
    let first = node.needs(0) ? g.matmul(try node.saved(1).transposed) : nil
    guard node.needs(1) else { return Gradients(first) }
    let a = try node.saved(0)
    if right == 2 && left > 2 {
      let rows = a.reshape(-1, a.dims[a.rank - 1])
      return Gradients(first, rows.T.matmul(g.reshape(-1, g.dims[g.rank - 1])))
    }
    return Gradients(first, a.transposed.matmul(g))
  }
}

/// See ``Tensor/matmul(_:)``.
public func matmul(_ a: Tensor, _ b: Tensor) -> Tensor { a.matmul(b) }
/// See ``Tensor/dot(_:)``.
public func dot(_ a: Tensor, _ b: Tensor) -> Tensor { a.dot(b) }
/// See ``Tensor/outer(_:)``.
public func outer(_ a: Tensor, _ b: Tensor) -> Tensor { a.outer(b) }
