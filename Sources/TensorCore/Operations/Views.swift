// Windows onto the same numbers, and the shapes they take. A window shares its storage: a write to either is seen in both.

/// A window by sizes, strides and the place of its first element, counted from the first element of a contiguous tensor.
struct StridedSpec {
  var dims: Dims
  var strides: Dims
  var offset: Int

  /// A tensor of shape `whole` that is 0 but in the window, which holds `part`; what `part` holds for one place several
  /// times (where an axis was expanded) is added up. Differentiable.
  func scattered(_ part: Tensor, into whole: Dims) throws(TensorError) -> Tensor {
    let repeated = (0..<dims.count).filter { strides[$0] == 0 && dims[$0] > 1 }
    if !repeated.isEmpty {
      var single = self
      for i in repeated { single.dims[i] = 1 }
      return try single.scattered(part.sum(axis: repeated, keepDims: true), into: whole)
    }
    let out = try Tensor.filled(whole, .int(0), part.dtype)
    out.window(dims, strides, offset).fill(from: part)
    if let tape = Tape(part) {
      let spec = self
      tape.record("AsStridedScatterBackward0", out) { _, g in Gradients(g.contiguous().strided(spec)) }.connect(part)
    }
    return out
  }

  /// A copy of `whole` (contiguous) with `part` in the window. Differentiable.
  func replaced(in whole: Tensor, by part: Tensor) throws(TensorError) -> Tensor {
    let out = try whole.copied()
    out.window(dims, strides, offset).fill(from: part)
    if let tape = Tape(whole, part) {
      let spec = self
      let node = tape.record("AsStridedScatterBackward0", out) { _, g throws(TensorError) in
        let packed = g.contiguous()
        let zero = try Tensor.filled(spec.dims, .int(0), g.dtype)
        return Gradients(try spec.replaced(in: packed, by: zero), packed.strided(spec))
      }
      node.connect(whole)
      node.connect(part)
    }
    return out
  }
}

extension Tensor {
  /// A window without a graph.
  @inline(__always)
  func window(_ dims: Dims, _ strides: Dims, _ extraOffset: Int) -> Tensor {
    Tensor(
      storage: storage, dtype: dtype, dims: dims, strides: strides, offset: offset + extraOffset, count: dims.product,
      isContiguous: strides.isContiguous(for: dims))
  }

  /// A window that knows what it is one onto, so that writes to it reach the graph, and its node.
  @inline(__always)
  func view(
    _ dims: Dims, _ strides: Dims, _ extraOffset: Int = 0, _ name: StaticString, _ rule: @autoclosure () -> BackwardRule
  ) -> Tensor {
    let out = window(dims, strides, extraOffset)
    out.isOneOfSeveral = isOneOfSeveral
    let context = ActiveContext.current
    if context.isRecording {
      if requiresGrad {
        let node = GradientNode(name, for: out, context, rule())
        node.connect(self)
        out.node = node
      }
      out.base = base ?? self
      out.seenVersion = storage.version
    } else {
      out.base = base ?? self
      out.isUnrecordedWindow = true
    }
    return out
  }

  /// A window by strides onto a contiguous tensor. Gradient: g put in its place.
  func strided(_ spec: StridedSpec) -> Tensor {
    let whole = dims
    return view(
      spec.dims, spec.strides, spec.offset, "AsStridedBackward0",
      { _, g throws(TensorError) in Gradients(try spec.scattered(g, into: whole)) })
  }

  /// This tensor, or a copy of its numbers in order. Gradient: g.
  public func contiguous() -> Tensor { isContiguous ? self : clone() }

  /// A copy with numbers of its own. Gradient: g.
  public func clone() -> Tensor {
    checked { () throws(TensorError) in
      let out = try copied()
      if let tape = Tape(self) { tape.record("CloneBackward0", out) { _, g in Gradients(g) }.connect(self) }
      return out
    }
  }

  /// The numbers as another dtype: floats are cut towards zero, numbers become true where they aren't 0. The tensor itself
  /// where the dtype is the same. Gradient: g, in the old dtype.
  public func to(_ dtype: DType) -> Tensor {
    checked { () throws(TensorError) in try converted(to: dtype) }
  }

  func converted(to target: DType) throws(TensorError) -> Tensor {
    if dtype == target { return self }
    let out = try cast(to: target)
    if target.isFloating, let tape = Tape(self) {
      tape.record("ToCopyBackward0", out) { _, g in Gradients(g) }.connect(self)
    }
    return out
  }

  // MARK: Reshaping

  /// The same numbers in order under another shape; one size may be -1 and follows from the rest. A window where the
  /// strides allow it, else a copy. Gradient: g in the old shape. Error: the numbers don't fill the shape.
  public func reshape(_ shape: Int...) -> Tensor { reshape(shape) }

  public func reshape(_ shape: [Int]) -> Tensor {
    checked { () throws(TensorError) in
      let target = try resolved(shape)
      return reshaped(target) ?? contiguous().reshaped(target)!
    }
  }

  /// As `reshape`, but never copies. Error: the strides don't allow it.
  public func view(_ shape: Int...) -> Tensor { view(shape) }

  public func view(_ shape: [Int]) -> Tensor {
    checked { () throws(TensorError) in
      guard let result = reshaped(try resolved(shape)) else { throw .view(from: dims, to: shape) }
      return result
    }
  }

  func reshaped(to target: Dims) -> Tensor { reshaped(target) ?? contiguous().reshaped(target)! }

  private func resolved(_ shape: [Int]) throws(TensorError) -> Dims {
    guard shape.count <= Dims.capacity else { throw .tooManyAxes(operation: "reshape", count: shape.count) }
    var target = Dims(shape)
    var open: Int?
    var known = 1
    for i in 0..<target.count {
      if target[i] == -1 {
        guard open == nil else { throw .inferredSizes(shape) }
        open = i
      } else if target[i] < 0 {
        throw .negativeSize(target, operation: "reshape")
      } else {
        let (product, overflow) = known.multipliedReportingOverflow(by: target[i])
        guard !overflow else { throw .reshape(from: dims, to: shape) }
        known = product
      }
    }
    if let open {
      guard known > 0, count % known == 0 else { throw .reshape(from: dims, to: shape) }
      target[open] = count / known
    } else if known != count {
      throw .reshape(from: dims, to: shape)
    }
    return target
  }

  /// A window of the shape, which has as many elements; nil where the strides don't allow one.
  private func reshaped(_ target: Dims) -> Tensor? {
    guard let steps = strides(reshapedTo: target) else { return nil }
    let old = dims
    return view(target, steps, 0, "ViewBackward0", { _, g in Gradients(g.reshaped(to: old)) })
  }

  /// Strides that walk this tensor under another shape; nil where there are none.
  private func strides(reshapedTo target: Dims) -> Dims? {
    if isContiguous || count == 0 { return target.contiguousStrides }
    let joined = JoinedAxes(dims, strides, strides)
    var result = Dims(repeating: 1, count: target.count)
    var axis = joined.dims.count - 1
    var inside = 1
    var i = target.count - 1
    while i >= 0 {
      if target[i] != 1 {
        guard axis >= 0 else { return nil }
        result[i] = joined.a[axis] * inside
        inside *= target[i]
        if inside > joined.dims[axis] { return nil }
        if inside == joined.dims[axis] {
          axis -= 1
          inside = 1
        }
      }
      i -= 1
    }
    return inside == 1 ? result : nil
  }

  /// All numbers in one axis, or the axes from `startAxis` to `endAxis` in one. Gradient: g in the old shape.
  public func flatten(startAxis: Int = 0, endAxis: Int = -1) -> Tensor {
    checked { () throws(TensorError) in
      if rank == 0 { return reshaped(to: Dims([1])) }
      let first = try axis(startAxis, "flatten")
      let last = try axis(endAxis, "flatten")
      guard first <= last else {
        throw .argument(operation: "flatten", explanation: "axis \(startAxis) stands after axis \(endAxis)")
      }
      var target = dims.prefix(first)
      var size = 1
      for i in first...last { size *= dims[i] }
      target.append(size)
      return reshaped(to: target.appending(dims.suffix(from: last + 1)))
    }
  }

  /// A valid axis counted from the front, for one that may be counted from the back.
  func axis(_ axis: Int, _ operation: String) throws(TensorError) -> Int {
    let resolved = axis < 0 ? axis + Swift.max(rank, 1) : axis
    guard resolved >= 0, resolved < Swift.max(rank, 1) else {
      throw .axis(operation: operation, axis: axis, shape: dims)
    }
    return resolved
  }

  // MARK: Reordering axes

  /// The axes in reverse order: a matrix's transpose. A window. Gradient: g with its axes in reverse order.
  public var T: Tensor { checked { permuted(Array((0..<rank).reversed())) } }

  /// Two axes exchanged. A window. Gradient: g with the two exchanged. Error: no such axis.
  public func transpose(_ axis1: Int, _ axis2: Int) -> Tensor {
    checked { () throws(TensorError) in
      let (i, j) = (try axis(axis1, "transpose"), try axis(axis2, "transpose"))
      if rank == 0 { return self }
      var (sizes, steps) = (dims, strides)
      (sizes[i], sizes[j]) = (sizes[j], sizes[i])
      (steps[i], steps[j]) = (steps[j], steps[i])
      return view(sizes, steps, 0, "TransposeBackward0", { _, g in Gradients(g.transpose(i, j)) })
    }
  }

  /// The axes in the order given. A window. Gradient: g in the old order. Error: not each axis once.
  public func permute(_ axes: Int...) -> Tensor { permute(axes) }

  public func permute(_ axes: [Int]) -> Tensor {
    checked { () throws(TensorError) in
      var resolved: [Int] = []
      for a in axes { resolved.append(try axis(a, "permute")) }
      guard axes.count == rank, Set(resolved).count == rank else { throw .permutation(axes, shape: dims) }
      return permuted(resolved)
    }
  }

  func permuted(_ axes: [Int]) -> Tensor {
    var (sizes, steps) = (Dims(), Dims())
    var inverse = axes
    for (i, a) in axes.enumerated() {
      sizes.append(dims[a])
      steps.append(strides[a])
      inverse[a] = i
    }
    return view(sizes, steps, 0, "PermuteBackward0", { _, g in Gradients(g.permuted(inverse)) })
  }

  /// An axis moved to the end, or back from there.
  func movingAxisToEnd(_ axis: Int) -> Tensor {
    axis == rank - 1 ? self : permuted((0..<rank).filter { $0 != axis } + [axis])
  }

  func movingLastAxis(to axis: Int) -> Tensor {
    if axis == rank - 1 { return self }
    var order = Array(0..<(rank - 1))
    order.insert(rank - 1, at: axis)
    return permuted(order)
  }

  /// The numbers in order with the last axis in another place: without a graph.
  func withLastAxis(at axis: Int) throws(TensorError) -> Tensor {
    if axis == rank - 1 { return self }
    return try noGrad { () throws(TensorError) in try movingLastAxis(to: axis).packed().alias() }
  }

  // MARK: Axes of size 1

  /// Without the axes of size 1. A window. Gradient: g in the old shape.
  public func squeeze() -> Tensor {
    checked {
      let kept = (0..<rank).filter { dims[$0] != 1 }
      let old = dims
      return view(
        Dims(kept.map { dims[$0] }), Dims(kept.map { strides[$0] }), 0, "SqueezeBackward0",
        { _, g in Gradients(g.reshaped(to: old)) })
    }
  }

  /// Without `axis` where its size is 1; the same shape where it isn't. Gradient: g in the old shape.
  public func squeeze(_ axis: Int) -> Tensor {
    checked { () throws(TensorError) in
      let i = try self.axis(axis, "squeeze")
      let old = dims
      var (sizes, steps) = (dims, strides)
      if rank > 0 && sizes[i] == 1 {
        sizes.remove(at: i)
        steps.remove(at: i)
      }
      return view(sizes, steps, 0, "SqueezeBackward1", { _, g in Gradients(g.reshaped(to: old)) })
    }
  }

  /// With a new axis of size 1 before `axis` (-1: at the end). A window. Gradient: g in the old shape.
  public func unsqueeze(_ axis: Int) -> Tensor {
    checked { () throws(TensorError) in
      let i = axis < 0 ? axis + rank + 1 : axis
      guard i >= 0, i <= rank else { throw .newAxis(operation: "unsqueeze", axis: axis, shape: dims) }
      guard rank < Dims.capacity else { throw .tooManyAxes(operation: "unsqueeze", count: rank + 1) }
      let old = dims
      var (sizes, steps) = (dims, strides)
      steps.insert(i < rank ? strides[i] * Swift.max(1, dims[i]) : 1, at: i)
      sizes.insert(1, at: i)
      return view(sizes, steps, 0, "UnsqueezeBackward0", { _, g in Gradients(g.reshaped(to: old)) })
    }
  }

  /// Axes of size 1 repeated, and new axes in front; -1 keeps a size. A window that holds each number once.
  /// Gradient: the sum of g over the repetitions. Error: another size would have to change.
  public func expand(_ shape: Int...) -> Tensor { expand(shape) }

  public func expand(_ shape: [Int]) -> Tensor {
    checked { () throws(TensorError) in
      guard shape.count <= Dims.capacity else { throw .tooManyAxes(operation: "expand", count: shape.count) }
      let lead = shape.count - rank
      guard lead >= 0 else { throw .expand(from: dims, to: shape) }
      var target = Dims(shape)
      for i in 0..<target.count {
        if target[i] == -1 {
          guard i >= lead else { throw .expand(from: dims, to: shape) }
          target[i] = dims[i - lead]
        }
        if target[i] < 0 || (i >= lead && dims[i - lead] != 1 && dims[i - lead] != target[i]) {
          throw .expand(from: dims, to: shape)
        }
      }
      return expanded(to: target)
    }
  }

  func expanded(to target: Dims) -> Tensor {
    if target == dims { return self }
    let old = dims
    return view(
      target, strides(broadcastTo: target), 0, "ExpandBackward0",
      { _, g throws(TensorError) in Gradients(try g.summed(to: old)) })
  }

  /// The transpose of the last two axes.
  var transposed: Tensor { transpose(-2, -1) }
}
