// The walk back through the graph.

extension Tensor {
  /// Adds the gradient of this value to the `grad` of each leaf it was computed from.
  ///
  /// - Parameters:
  ///   - gradient: the gradient of this value itself, of its shape; may be left out for a single number (it is 1 then).
  ///   - retainGraph: keeps what the operations saved, so that backward can go through them again.
  ///   - createGraph: records the gradients' own computation; keeps the graph too.
  ///
  /// Errors: a value of several elements without `gradient`; a value that requires no gradient; a graph that was freed;
  /// a saved value that was changed in place since.
  public func backward(_ gradient: Tensor? = nil, retainGraph: Bool = false, createGraph: Bool = false) {
    checkedValue(()) { () throws(TensorError) in
      let seed = try seedGradient(gradient, operation: "backward")
      var walk = BackwardWalk(targets: nil, retainGraph: retainGraph || createGraph, createGraph: createGraph)
      try walk.run(from: self, seed)
    }
  }

  fileprivate func seedGradient(_ gradient: Tensor?, operation: String) throws(TensorError) -> Tensor {
    guard requiresGrad else { throw .noGradient(operation: operation) }
    guard let gradient else {
      guard count == 1 else { throw .backwardOfSeveral(operation: operation, dims) }
      return try Tensor.filled(dims, .int(1), dtype)
    }
    guard gradient.dims == dims else {
      throw .gradientShape(operation: operation, gradient: gradient.dims, value: dims)
    }
    return gradient.dtype == dtype ? gradient : try gradient.converted(to: dtype)
  }
}

/// The gradients of `y` at the tensors `at`, without touching anyone's `grad`.
///
/// - Parameters:
///   - y: a single number, or any shape with `seed`.
///   - at: leaves or computed values; each gets a gradient of its shape, zeros where `y` does not depend on it.
///   - seed: the gradient of `y` itself; 1 where left out.
///   - createGraph: records the computation, so that the gradients can be differentiated in turn.
///   - retainGraph: keeps the graph of `y`; as `createGraph` where left out.
public func gradients(
  of y: Tensor, at: [Tensor], seed: Tensor? = nil, createGraph: Bool = false, retainGraph: Bool? = nil
) -> [Tensor] {
  checkedList(count: at.count) { () throws(TensorError) in
    for tensor in at where !tensor.requiresGrad { throw .noGradientNeeded(operation: "gradients") }
    let start = try y.seedGradient(seed, operation: "gradients")
    var walk = BackwardWalk(targets: at, retainGraph: retainGraph ?? createGraph, createGraph: createGraph)
    try walk.run(from: y, start)
    var result: [Tensor] = []
    for (tensor, gradient) in zip(at, walk.found) {
      if let gradient {
        result.append(gradient)
      } else {
        result.append(try Tensor.filled(tensor.dims, .int(0), tensor.dtype))
      }
    }
    return result
  }
}

/// The derivative of `f` as a function: `grad(f)(x)` is the gradient of `f(x)`, a single number, at `x`. Can be applied
/// again for higher orders.
public func grad(_ f: @escaping (Tensor) -> Tensor) -> (Tensor) -> Tensor {
  { x in
    let goesOn = x.requiresGrad && ActiveContext.current.isRecording
    let inner: Tensor
    if goesOn {
      inner = x.view(x.shape)
    } else {
      inner = x.detach()
      inner.requiresGrad = true
    }
    return gradients(of: f(inner), at: [inner], createGraph: goesOn)[0]
  }
}

/// One pass from a value back to the leaves.
///
/// Nodes are visited from the youngest to the oldest, so a node has all of its gradient when it is reached; the order in
/// which contributions are added is the order of the program, and so the same each time.
private struct BackwardWalk {
  private let targets: [Tensor]?
  private let retainGraph: Bool
  private let createGraph: Bool
  private let context = TensorContext.current
  private let mark: UInt64
  /// The gradients of the targets.
  private(set) var found: [Tensor?]
  /// Leaves whose gradient was written.
  private var reached: [Tensor] = []
  /// The node of each target that is a computed value.
  private let targetNodes: [GradientNode?]

  init(targets: [Tensor]?, retainGraph: Bool, createGraph: Bool) {
    self.targets = targets
    self.retainGraph = retainGraph
    self.createGraph = createGraph
    context.active.state.pointee.nextMark &+= 1
    mark = context.active.state.pointee.nextMark
    found = targets.map { Array(repeating: nil, count: $0.count) } ?? []
    targetNodes = targets?.map(\.gradientNode) ?? []
  }

  /// Goes from a value, whose gradient is given, back to the leaves.
  mutating func run(from value: Tensor, _ gradient: Tensor) throws(TensorError) {
    // Holds the graph: the list of nodes does not.
    let edge = value.edge
    defer { withExtendedLifetime(edge) {} }
    let depth = context.noGradDepth
    context.noGradDepth = createGraph ? 0 : depth + 1
    defer { context.noGradDepth = depth }
    var nodes = context.walkScratch
    context.walkScratch = []
    defer {
      nodes.removeAll(keepingCapacity: true)
      context.walkScratch = nodes
    }
    do throws(TensorError) {
      if let root = edge.node {
        collect(root, into: &nodes)
        try add(gradient, to: root)
        try visit(nodes)
      } else if let leaf = edge.leaf {
        try deliver(gradient, to: leaf, isFresh: false)
      }
    } catch {
      for node in nodes { node._withUnsafeGuaranteedRef { _ = $0.takePending() } }
      throw error
    }
    if createGraph || (found.isEmpty && reached.isEmpty) { return }
    // Together: what they have in common is computed once.
    let results = found + reached.map(\.gradient)
    PendingValue.compute(results.compactMap { $0?.storage.pending })
  }

  private mutating func visit(_ nodes: [Unmanaged<GradientNode>]) throws(TensorError) {
    if targets != nil { markWays(nodes) }
    for place in nodes {
      guard let gradient = place._withUnsafeGuaranteedRef({ $0.takePending() }) else { continue }
      let node = place.takeUnretainedValue()
      if targets != nil {
        try noteTarget(node, gradient)
        if node.wayMark != mark { continue }
      }
      try node.checkWatched()
      let result = try node.rule(node, gradient)
      if context.active.isFailing, let failure = context.failure { throw failure }
      for i in 0..<node.edgeCount {
        guard let next = result[i] else { continue }
        let link = node.link(i)
        if let operand = link.node {
          if operand._withUnsafeGuaranteedRef({ $0.receive(next) }) { continue }
          try add(next, to: operand.takeUnretainedValue())
        } else if let leaf = link.leaf {
          try deliver(next, to: leaf.takeUnretainedValue(), isFresh: isFresh(i, of: result, gradient))
        }
      }
      if !retainGraph { node.free() }
    }
  }

  /// Appends the nodes that can be reached, the youngest first. They live as long as the root does.
  private func collect(_ root: GradientNode, into nodes: inout [Unmanaged<GradientNode>]) {
    guard root.mark != mark else { return }
    root.mark = mark
    nodes.append(Unmanaged.passUnretained(root))
    var youngest = root.order
    var next = 0
    var isSorted = true
    while next < nodes.count {
      let place = nodes[next]
      next += 1
      place._withUnsafeGuaranteedRef { node in
        for i in 0..<node.edgeCount {
          guard let child = node.link(i).node else { continue }
          let order: UInt64? = child._withUnsafeGuaranteedRef { child in
            if child.mark == mark { return nil }
            child.mark = mark
            return child.order
          }
          guard let order else { continue }
          if order > youngest { isSorted = false }
          youngest = order
          nodes.append(child)
        }
      }
    }
    if !isSorted { nodes.sort { a, b in a._withUnsafeGuaranteedRef(\.order) > b._withUnsafeGuaranteedRef(\.order) } }
  }

  /// Marks the nodes that have a target behind them; the others' rules need not run, and what they saved may have changed.
  private func markWays(_ nodes: [Unmanaged<GradientNode>]) {
    for place in nodes.reversed() {
      let node = place.takeUnretainedValue()
      for i in 0..<node.edgeCount {
        let edge = node.edge(i)
        let isOnTheWay =
          if let next = edge.node {
            next.wayMark == mark || targetNodes.contains { $0 === next }
          } else if let leaf = edge.leaf {
            targets!.contains { $0 === leaf }
          } else {
            false
          }
        if isOnTheWay {
          node.wayMark = mark
          break
        }
      }
    }
  }

  private mutating func noteTarget(_ node: GradientNode, _ gradient: Tensor) throws(TensorError) {
    for i in targetNodes.indices where targetNodes[i] === node {
      found[i] = createGraph ? gradient : try gradient.copied()
    }
  }

  /// Whether a rule made its result `i` for nobody else: it is not the gradient that came in, nor a window onto it, nor
  /// given to another operand too. (Rules never return a saved tensor.)
  private func isFresh(_ i: Int, of result: Gradients, _ incoming: Tensor) -> Bool {
    guard let gradient = result[i], gradient.isContiguous, gradient.storage !== incoming.storage else { return false }
    for j in 0..<(3 + result.more.count) where j != i {
      if result[j]?.storage === gradient.storage { return false }
    }
    return true
  }

  /// Hands a gradient to an operation, in the shape and dtype of its result: broadcasting is undone by summing.
  private func add(_ gradient: Tensor, to node: GradientNode) throws(TensorError) {
    let fitted = try fit(gradient, node.resultDims, node.resultDType)
    if let earlier = node.takePending() {
      node.keep(earlier + fitted)
    } else {
      node.keep(fitted)
    }
  }

  /// The same for a leaf.
  @inline(__always)
  private mutating func deliver(_ gradient: Tensor, to leaf: Tensor, isFresh: Bool) throws(TensorError) {
    let fitted = try fit(gradient, leaf.dims, leaf.dtype)
    try accumulate(fitted, leaf, isFresh: isFresh || fitted !== gradient)
  }

  @inline(__always)
  private func fit(_ gradient: Tensor, _ dims: Dims, _ dtype: DType) throws(TensorError) -> Tensor {
    if gradient.dims == dims && gradient.dtype == dtype { return gradient }
    let summed = try gradient.summed(to: dims)
    return summed.dtype == dtype ? summed : try summed.converted(to: dtype)
  }

  private mutating func accumulate(_ given: Tensor, _ leaf: Tensor, isFresh: Bool) throws(TensorError) {
    // A gradient is a tensor of its own, not a window that a rule made.
    let gradient = given.isUnrecordedWindow ? given.alias() : given
    if let targets {
      for i in targets.indices where targets[i] === leaf {
        if let earlier = found[i] {
          found[i] = earlier + gradient
        } else {
          found[i] = createGraph || isFresh ? gradient : try gradient.copied()
        }
      }
      return
    }
    if let earlier = leaf.gradient {
      if createGraph || (earlier.storage.pending != nil && reached.contains { $0 === leaf }) {
        // Pending and made in this walk: nobody has seen it, so it need not be changed in place.
        leaf.gradient = earlier + gradient
      } else {
        try earlier.accumulate(gradient)
      }
    } else {
      leaf.gradient = createGraph || isFresh ? gradient : try gradient.copied()
    }
    if !createGraph, leaf.isDeferred, !reached.contains(where: { $0 === leaf }) { reached.append(leaf) }
    context.noteGradientWrite(leaf)
  }
}
