// Writes in place and the graph: who may be written to, and how history is rewritten.

extension Tensor {
  /// Fails where a write in place would break a leaf's gradient or write one place twice.
  func checkWritable(_ operation: String) throws(TensorError) {
    for i in 0..<dims.count where strides[i] == 0 && dims[i] > 1 {
      throw .repeatedElements(operation: operation, dims)
    }
    guard ActiveContext.current.isRecording else { return }
    if gradientNode == nil {
      if isTrackedLeaf { throw .leafInPlace(operation: operation) }
    }
    if let base {
      if isUnrecordedWindow && base.requiresGrad { throw .viewWithoutTape(operation: operation) }
      if isOneOfSeveral && base.requiresGrad { throw .pieceInPlace(operation: operation) }
      if base.isTrackedLeaf { throw .leafViewInPlace(operation: operation) }
    }
  }

  /// Fails where a write in place would have to be recorded and can't be: this is a window made without the tape, one of
  /// several made at once, or one onto a tensor whose elements share places.
  func checkHistory(_ operation: String) throws(TensorError) {
    if isUnrecordedWindow { throw .viewWithoutTape(operation: operation) }
    if isOneOfSeveral { throw .pieceInPlace(operation: operation) }
    guard let base, !base.isContiguous else { return }
    for i in 0..<base.dims.count where base.strides[i] == 0 && base.dims[i] > 1 {
      throw .repeatedElements(operation: operation, base.dims)
    }
  }

  /// Fails where an operand lies on places that are written to, but not each element on its own: it would change while
  /// it is read. As in PyTorch this is said of tensors that fill one piece of memory, in any order of their axes; windows
  /// with gaps, such as columns, are read before anything is written.
  @inline(__always)
  func checkOverlap(_ operation: String, _ operand: Tensor) throws(TensorError) {
    if operand.storage === storage && operand !== self { try findOverlap(operation, operand) }
  }

  @inline(never)
  private func findOverlap(_ operation: String, _ operand: Tensor) throws(TensorError) {
    guard overlaps(operand) else { return }
    if operand.offset == offset && operand.dims == dims
      && (0..<rank).allSatisfy({ dims[$0] == 1 || strides[$0] == operand.strides[$0] })
    {
      return
    }
    throw .partialOverlap(operation: operation, target: dims, operand: operand.dims)
  }

  /// Whether two tensors of one storage, each in one piece of memory, have places in common.
  func overlaps(_ other: Tensor) -> Bool {
    fillsOnePiece && other.fillsOnePiece && offset < other.offset + other.count && other.offset < offset + count
  }

  private var fillsOnePiece: Bool {
    if isContiguous { return count > 0 }
    var next = 1
    for axis in (0..<rank).filter({ dims[$0] != 1 }).sorted(by: { strides[$0] < strides[$1] }) {
      guard strides[axis] == next else { return false }
      next *= dims[axis]
    }
    return count > 0
  }

  /// To be called around the bytes' change: copies shared bytes first, counts the version, remembers the site.
  @inline(__always)
  func willWrite() {
    storage.prepareWrite()
    storage.version &+= 1
    storage.writeSite = ActiveContext.current.state.pointee.site
  }

  /// Makes `node`, whose operand 0 is this tensor's old value, this tensor's new history; for a window, the history of
  /// what it is a window onto changes in that place.
  func rebase(_ node: GradientNode) {
    guard let base else {
      self.node = node
      return
    }
    let context = ActiveContext.current
    let spec = StridedSpec(dims: dims, strides: strides, offset: offset - base.offset)
    let slices = GradientNode("CopySlices", for: base, context, copySlicesRule(spec, onto: BaseLayout(base)))
    slices.connect(base.edge)
    for i in 1..<Swift.max(1, node.edgeCount) { slices.connect(node.edge(i)) }
    slices.inner = node
    base.node = slices
    base.seenVersion = base.storage.version
    self.node = windowNode(onto: base, context)
    seenVersion = storage.version
  }

  /// A window's node after its storage was written to through another name. One of several windows made at once has no
  /// history of its own then, as in PyTorch.
  @inline(never)
  func refreshNode() {
    guard let base, seenVersion != storage.version else { return }
    seenVersion = storage.version
    guard base.requiresGrad else { return }
    if isOneOfSeveral {
      _ = ActiveContext.current.owner.fail(.pieceOfChanged(site: storage.writeSite))
      return
    }
    node = windowNode(onto: base, ActiveContext.current)
  }

  private func windowNode(onto base: Tensor, _ context: ActiveContext) -> GradientNode {
    let spec = StridedSpec(dims: dims, strides: strides, offset: offset - base.offset)
    let layout = BaseLayout(base)
    let node = GradientNode("AsStridedBackward0", for: self, context) { _, g throws(TensorError) in
      Gradients(layout.shaped(try spec.scattered(g, into: layout.memoryDims)))
    }
    node.connect(base.edge)
    return node
  }
}

/// How the numbers of a tensor that windows are made onto lie in memory: a window's strides count in it.
private struct BaseLayout {
  let dims: Dims
  let strides: Dims
  let isContiguous: Bool

  init(_ base: Tensor) {
    dims = base.dims
    strides = base.strides
    isContiguous = base.isContiguous
  }

  /// The shape that `laidOut` has: the base's own, or a line of memory.
  var memoryDims: Dims {
    if isContiguous { return dims }
    var last = 0
    for i in 0..<dims.count { last += (dims[i] - 1) * strides[i] }
    return Dims([last + 1])
  }

  private var spec: StridedSpec { StridedSpec(dims: dims, strides: strides, offset: 0) }

  /// A tensor of the base's shape, contiguous, with its numbers where the base's would lie.
  func laidOut(_ g: Tensor) throws(TensorError) -> Tensor {
    isContiguous ? g.contiguous() : try spec.scattered(g, into: memoryDims)
  }

  /// What was laid out, in the base's shape again.
  func shaped(_ memory: Tensor) -> Tensor { isContiguous ? memory : memory.strided(spec) }
}

/// g outside of the window goes on as it is; inside it goes through the operation that wrote there.
private func copySlicesRule(_ spec: StridedSpec, onto layout: BaseLayout) -> BackwardRule {
  { node, g throws(TensorError) in
    guard let inner = node.inner else { return Gradients(g) }
    let memory = try layout.laidOut(g)
    try inner.checkWatched()
    let part = try inner.rule(inner, memory.strided(spec).contiguous())
    var list: [Tensor?] = []
    let written: Tensor
    if let first = part[0] { written = first } else { written = try Tensor.filled(spec.dims, .int(0), g.dtype) }
    list.append(layout.shaped(try spec.replaced(in: memory, by: written)))
    for i in 1..<Swift.max(1, node.edgeCount) { list.append(part[i]) }
    return Gradients(list: list)
  }
}
