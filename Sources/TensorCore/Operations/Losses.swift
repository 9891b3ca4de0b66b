import TensorKernels

/// What a loss does with the losses of the single examples.
public enum Reduction: Sendable {
  case mean, sum, none
}

extension Tensor {
  fileprivate func reduced(_ reduction: Reduction) -> Tensor {
    switch reduction {
    case .mean: mean()
    case .sum: sum()
    case .none: self
    }
  }

  /// Whole labels for the rows of `[n, classes]` numbers, checked; those equal to `ignored` become −1.
  fileprivate func rowLabels(
    _ operation: String, rows: Int, classes: Int, scores: Dims, ignored: Int
  ) throws(TensorError) -> (labels: Tensor, count: Int) {
    var wanted = scores
    wanted.remove(at: scores.count == 1 ? 0 : 1)
    guard dtype == .int64 else { throw .dtype(operation: operation, dtype, wanted: ".int64 for the labels") }
    guard dims == wanted || (scores.count == 1 && dims == Dims([1])) else {
      throw .sizes(
        operation: operation, first: scores, second: dims,
        explanation: "one label for each row of scores is wanted, in shape \(wanted)")
    }
    let out = try copied()
    let p = out.pointer(Int.self)
    var used = rows
    for i in 0..<rows {
      if p[i] == ignored {
        p[i] = -1
        used -= 1
      } else if p[i] < 0 || p[i] >= classes {
        throw .label(operation: operation, p[i], classes: classes)
      }
    }
    return (out, used)
  }

  /// Scores `[n, classes, …]` as rows `[n · …, classes]`; a vector is one row.
  fileprivate func asRows(_ operation: String) throws(TensorError) -> Tensor {
    switch rank {
    case 0: throw .rankWanted(operation: operation, wanted: "[n, classes]", shape: dims)
    case 1: unsqueeze(0)
    case 2: self
    default: movingClassesLast.reshape(-1, dims[1])
    }
  }

  private var movingClassesLast: Tensor { movingAxisToEnd(1) }
}

/// The cross-entropy between softmax(logits) and labels: the mean over the rows of −log of the label's probability.
///
/// - Parameters:
///   - logits: `[n, classes]`, `[n, classes, …]`, or `[classes]` for one example; floats, unnormalised.
///   - labels: `.int64` of the shape without classes; or floats in the shape of `logits`, as probabilities.
///   - ignoring: a label whose rows don't count.
///   - reduction: the mean over the rows that count, their sum, or one number for each row.
///
/// Gradient: (softmax(logits) − one-hot) · g / n. Errors: a label out of range; shapes that don't fit.
public func crossEntropy(
  _ logits: Tensor, _ labels: Tensor, reduction: Reduction = .mean, ignoring: Int = -100
) -> Tensor {
  checked { () throws(TensorError) in
    if labels.dtype.isFloating {
      guard labels.dims == logits.dims else {
        throw .sizes(
          operation: "crossEntropy", first: logits.dims, second: labels.dims,
          explanation: "probabilities have the shape of the logits; labels are .int64")
      }
      let axis = logits.rank == 1 ? 0 : 1
      let losses = -(labels * logits.logSoftmax(axis: axis)).sum(axis: axis)
      let out = losses.reduced(reduction)
      if reduction == .mean { out.node?.rename("DivBackward1") }
      return out
    }
    try logits.wantsFloat("crossEntropy")
    let rows = try logits.asRows("crossEntropy")
    guard rows.dtype == .float32 else {
      return nllLoss(
        logits.logSoftmax(axis: logits.rank == 1 ? 0 : 1), labels, reduction: reduction, ignoring: ignoring)
    }
    let (n, classes) = (rows.dims[0], rows.dims[1])
    let (targets, used) = try labels.rowLabels(
      "crossEntropy", rows: n, classes: classes, scores: logits.dims, ignored: ignoring)
    let x = try rows.packed()
    let losses = try Tensor.empty(reduction == .none ? labels.dims : Dims([n]), .float32)
    let logSums = try Tensor.empty(Dims([n]), .float32)
    nbk_cross_entropy_f32(
      n, classes, x.pointer(Float.self), targets.pointer(Int64.self), losses.pointer(Float.self),
      logSums.pointer(Float.self))
    let divisor = reduction == .mean ? Double(used) : 1
    let out: Tensor
    if reduction == .none {
      out = losses
    } else {
      let total = try losses.reduced(.sum, ReducedAxes(nil, of: losses, "sum"), keepDims: false)
      out = reduction == .mean ? try Tensor.binary(.div, total, .double(divisor)) : total
    }
    if let tape = Tape(rows) {
      let node = tape.record("NllLossBackward0", out) { node, g throws(TensorError) in
        let x = try node.saved(0)
        let targets = try node.saved(1)
        let scale = reduction == .mean ? g / divisor : g
        if ActiveContext.current.isRecording {
          let isUsed = (targets .>= 0).to(.float32).reshape(n, 1)
          let hot = oneHot(targets.clamp(min: 0).reshape(n), classes).to(.float32)
          let column = reduction == .none ? scale.reshape(n, 1) : scale
          return Gradients((x.softmax(axis: 1) - hot) * isUsed * column)
        }
        let packed = try x.packed()
        let out = try Tensor.empty(x.dims, .float32)
        let upstream = try scale.packed()
        let logSums = try node.saved(2)
        nbk_cross_entropy_gradient_f32(
          n, classes, packed.pointer(Float.self), targets.pointer(Int64.self), logSums.pointer(Float.self),
          upstream.pointer(Float.self), reduction == .none ? 1 : 0, out.pointer(Float.self))
        return Gradients(out)
      }
      node.connect(rows)
      // The numbers as they are now: PyTorch's rule works from the probabilities, so that the logits may change.
      node.save(rows.unchanging())
      node.save(targets)
      node.save(logSums)
      node.watch(labels)
    }
    return out
  }
}

/// The mean of −x[i, label i] for log-probabilities `[n, classes]` (or `[n, classes, …]`, or `[classes]`).
/// Gradient: −g / n at the labels. Errors: a label out of range; shapes that don't fit.
public func nllLoss(
  _ logProbabilities: Tensor, _ labels: Tensor, reduction: Reduction = .mean, ignoring: Int = -100
) -> Tensor {
  checked { () throws(TensorError) in
    try logProbabilities.wantsFloat("nllLoss")
    let rows = try logProbabilities.asRows("nllLoss")
    let (n, classes) = (rows.dims[0], rows.dims[1])
    let (targets, used) = try labels.rowLabels(
      "nllLoss", rows: n, classes: classes, scores: logProbabilities.dims, ignored: ignoring)
    let index = targets.clamp(min: 0).reshaped(to: Dims([n, 1]))
    let flags: Tensor? = used == n ? nil : (targets .>= 0).reshape(n)
    let out: Tensor = noGrad {
      let picked = -rows.gather(axis: 1, index: index).reshape(n)
      let losses = flags.map { Tensor.where($0, picked, 0.0) } ?? picked
      return switch reduction {
      case .none: losses.reshape(labels.shape).clone()
      case .sum: losses.sum()
      case .mean: losses.sum() / Double(used)
      }
    }
    if let tape = Tape(rows) {
      let node = tape.record("NllLossBackward0", out) { node, g throws(TensorError) in
        let (x, index, isUsed) = (try node.saved(0), try node.saved(1), try node.saved(2))
        let scale = reduction == .mean ? g / Double(used) : g
        let column = reduction == .none ? scale.reshape(n) : scale.expand(n)
        let picked = Tensor.where(isUsed, -column, 0.0).reshape(n, 1)
        let zero = try Tensor.filled(x.dims, .int(0), x.dtype)
        return Gradients(zero.scatterAdd(axis: 1, index: index, source: picked).constant(in: x))
      }
      node.connect(rows)
      node.save(rows)
      node.save(index)
      node.save(flags ?? onesLike(targets).to(.bool).reshape(n))
      node.watch(labels)
    }
    return out
  }
}

/// The mean of (x − y)². Gradient: 2 g (x − y) / n, and its opposite. Errors: shapes that don't broadcast; no
/// floats among the two.
public func mseLoss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) -> Tensor {
  checked { () throws(TensorError) in
    _ = try Dims.broadcast(x.dims, y.dims, "mseLoss")
    if !y.dtype.isFloating { try x.wantsFloat("mseLoss") }
    let out = x.difference(from: y).timesItself().reduced(reduction)
    if let node = out.node {
      node.rename("MseLossBackward0")
      node.watch(x)
      node.watch(y)
    }
    return out
  }
}

extension Tensor {
  /// This · this, without a name that would keep this alive meanwhile.
  fileprivate consuming func timesItself() -> Tensor { self * self }

  /// This − other in the wider dtype of the two, also where one is a single number.
  fileprivate func difference(from other: Tensor) -> Tensor {
    let wider = Swift.max(dtype, other.dtype)
    return to(wider) - other.to(wider)
  }
}

/// The mean of |x − y|. Gradient: g sign(x − y) / n, and its opposite.
public func l1Loss(_ x: Tensor, _ y: Tensor, reduction: Reduction = .mean) -> Tensor {
  checked { () throws(TensorError) in
    _ = try Dims.broadcast(x.dims, y.dims, "l1Loss")
    return x.difference(from: y).abs().reduced(reduction)
  }
}

/// The mean cross-entropy of yes-or-no targets (numbers from 0 to 1) and sigmoid(x), computed without overflow:
/// max(x, 0) − x y + log(1 + e^−|x|). Gradient: g (sigmoid(x) − y) / n. Error: different shapes.
public func binaryCrossEntropyWithLogits(_ x: Tensor, _ targets: Tensor, reduction: Reduction = .mean) -> Tensor {
  checked { () throws(TensorError) in
    guard x.dims == targets.dims else {
      throw .sizes(
        operation: "binaryCrossEntropyWithLogits", first: x.dims, second: targets.dims,
        explanation: "logits and targets have one shape")
    }
    try x.wantsFloat("binaryCrossEntropyWithLogits")
    let y = targets.dtype.isFloating ? targets : try targets.cast(to: x.dtype)
    let dtype = Tensor.joinedDType(x, y)
    let (logits, goals) = (x.to(dtype), y.to(dtype))
    let losses: Tensor = try noGrad { () throws(TensorError) in
      logits.clamp(min: 0) - logits * goals + (-logits.abs()).exp().log1p()
    }
    if let tape = Tape(logits, goals) {
      let node = tape.record("BinaryCrossEntropyWithLogitsBackward0", losses) { node, g throws(TensorError) in
        let (x, y) = (try node.saved(0), try node.saved(1))
        return Gradients(node.needs(0) ? g * (x.sigmoid() - y) : nil, node.needs(1) ? -g * x : nil)
      }
      node.connect(logits)
      node.connect(goals)
      node.save(logits)
      node.save(goals)
    }
    let out = losses.reduced(reduction)
    out.node?.rename("BinaryCrossEntropyWithLogitsBackward0")
    return out
  }
}
