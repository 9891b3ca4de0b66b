/// Proof that an operation is to be recorded: the tape runs and a gradient may be asked through an operand.
struct Tape {
  let context: ActiveContext

  @inline(__always)
  init?(_ a: Tensor) {
    let context = ActiveContext.current
    guard context.isRecording, a.requiresGrad else { return nil }
    self.context = context
  }

  @inline(__always)
  init?(_ a: Tensor, _ b: Tensor) {
    let context = ActiveContext.current
    guard context.isRecording else { return nil }
    // Both are asked: a window's node is made when it is asked for, and must be older than the operation's.
    let (first, second) = (a.requiresGrad, b.requiresGrad)
    guard first || second else { return nil }
    self.context = context
  }

  init?(_ list: [Tensor]) {
    let context = ActiveContext.current
    guard context.isRecording, list.map(\.requiresGrad).contains(true) else { return nil }
    self.context = context
  }

  /// Makes the node behind `result`; the caller connects its operands in order and saves what the rule needs.
  @inline(__always)
  func record(_ name: StaticString, _ result: Tensor, _ rule: @escaping BackwardRule) -> GradientNode {
    let node = GradientNode(name, for: result, context, rule)
    result.node = node
    return node
  }
}

extension GradientNode {
  @inline(__always)
  func connect(_ operand: Tensor) {
    connect(operand.edge)
  }
}

extension Tensor {
  /// Where this tensor's gradient goes.
  @inline(__always)
  var edge: Edge {
    if let node = gradientNode { return Edge(node: node) }
    return isTrackedLeaf && dtype.isFloating ? Edge(leaf: self) : Edge()
  }
}

extension Tensor {
  /// This gradient, for a rule whose own derivative by `x` is 0, as of a function made of straight pieces: where the tape
  /// records, a further derivative by `x` can be asked for and is 0.
  func constant(in x: Tensor) -> Tensor {
    guard let tape = Tape(self, x) else { return self }
    let out = alias()
    let (dims, dtype) = (x.dims, x.dtype)
    let node = tape.record("AddBackward0", out) { node, g throws(TensorError) in
      Gradients(g, node.needs(1) ? try Tensor.filled(dims, .int(0), dtype) : nil)
    }
    node.connect(self)
    node.connect(x)
    return out
  }
}

extension Tensor {
  /// These numbers as they are now, for a rule to save: whoever writes to this tensor later copies them first.
  func unchanging() -> Tensor {
    let out = Tensor(
      storage: storage.copyOnWrite(), dtype: dtype, dims: dims, strides: strides, offset: offset, count: count,
      isContiguous: isContiguous)
    if let tape = Tape(self) { tape.record("AliasBackward0", out) { _, g in Gradients(g) }.connect(self) }
    return out
  }
}

/// Runs `body` without recording: what it computes does not require gradients, and leaves may be changed in place.
public func noGrad<T, E: Error>(_ body: () throws(E) -> T) throws(E) -> T {
  let context = ActiveContext.current
  context.state.pointee.noGradDepth += 1
  defer { context.state.pointee.noGradDepth -= 1 }
  return try body()
}
