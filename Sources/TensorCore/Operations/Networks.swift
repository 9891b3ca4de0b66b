import TensorKernels

// What layers are made of.

extension Tensor {
  /// x × weightᵀ + bias for weight `[out, in]`: what `Linear` computes. Gradient: g × weight, gᵀ × x, the sum of g's rows.
  /// Error: sizes that don't fit.
  public func linear(_ weight: Tensor, bias: Tensor? = nil) -> Tensor {
    checked { () throws(TensorError) in
      guard weight.rank == 1 || weight.rank == 2 else {
        throw .rankWanted(operation: "linear", wanted: "[out, in] for the weight", shape: weight.dims)
      }
      guard rank > 0, dims[rank - 1] == weight.dims[weight.rank - 1] else {
        throw .linear(input: dims, weight: weight.dims)
      }
      guard dtype == weight.dtype else { throw .sameDType(operation: "linear", dtype, weight.dtype) }
      guard let bias else { return matmul(weight.T) }
      if weight.rank == 2, bias.count != 1, bias.rank != 1 || bias.count != weight.dims[0] {
        throw .sizes(
          operation: "linear", first: weight.dims, second: bias.dims,
          explanation: "one bias for each of the \(weight.dims[0]) outputs is wanted")
      }
      let out = matmul(weight.T) + bias
      out.node?.rename("AddmmBackward0")
      return out
    }
  }

  /// Each number 0 with probability `p`, else divided by 1 − p; the tensor itself outside of training.
  /// Gradient: the same for g. Error: a probability below 0 or above 1.
  public func dropout(_ p: Double = 0.5, training: Bool = true) -> Tensor {
    checked { () throws(TensorError) in
      guard p >= 0, p <= 1 else {
        throw .argument(operation: "dropout", explanation: "\(p) is not a probability, from 0 to 1")
      }
      guard training, p > 0 else { return self }
      try wantsFloat("dropout")
      let mask = try Tensor.mask(dims, keep: 1 - p)
      let scale = p == 1 ? 0 : 1 / (1 - p)
      let out = try masked(mask, scale)
      if let tape = Tape(self) {
        let node = tape.record("MulBackward0", out) { node, g throws(TensorError) in
          let mask = try node.saved(0)
          return Gradients(
            ActiveContext.current.isRecording ? Tensor.where(mask, g * scale, 0.0) : try g.masked(mask, scale))
        }
        node.connect(self)
        node.save(mask)
      }
      return out
    }
  }

  private func masked(_ mask: Tensor, _ scale: Double) throws(TensorError) -> Tensor {
    guard dtype == .float32 else {
      return try Tensor.selected(
        mask, Tensor.binary(.mul, self, .double(scale)), Tensor(uncheckedScalar: .int(0), dtype))
    }
    let x = try packed()
    let out = try Tensor.empty(dims, .float32)
    nbk_mask_scale_f32(count, mask.pointer(UInt8.self), x.pointer(Float.self), Float(scale), out.pointer(Float.self))
    return out
  }

  /// (x − mean) / √(variance + eps) over the last axes, of shape `shape`, then · weight + bias (Ba, Kiros, Hinton, 2016).
  /// Error: the last axes have another shape.
  public func layerNorm(_ shape: [Int], weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5) -> Tensor {
    checked { () throws(TensorError) in
      try wantsFloat("layerNorm")
      guard !shape.isEmpty, shape.count <= rank, Array(self.shape.suffix(shape.count)) == shape else {
        throw .argument(operation: "layerNorm", explanation: "the last axes of \(dims) are not \(shape)")
      }
      for given in [weight, bias] {
        if let given, given.dims != Dims(shape) {
          throw .sizes(
            operation: "layerNorm", first: dims, second: given.dims,
            explanation: "weight and bias have the shape of what is normalised, \(shape)")
        }
      }
      let axes = Array((rank - shape.count)..<rank)
      let centered = self - mean(axis: axes, keepDims: true)
      var out = centered / (variance(axis: axes, unbiased: false, keepDims: true) + eps).sqrt()
      if let weight { out = out * weight }
      if let bias { out = out + bias }
      if let node = out.node {
        node.rename("NativeLayerNormBackward0")
        for operand in [self, weight, bias] { if let operand { node.watch(operand) } }
      }
      return out
    }
  }

  /// (x − mean) / √(variance + eps) over all axes but the channels' (axis 1), then · weight + bias (Ioffe, Szegedy, 2015).
  /// Outside of training with the running mean and variance; in training with the batch's own, and the running ones
  /// move towards them by `momentum` (the unbiased variance, as PyTorch does).
  /// Errors: fewer than two axes; another number of channels; a single value per channel in training.
  public func batchNorm(
    runningMean: Tensor? = nil, runningVariance: Tensor? = nil, weight: Tensor? = nil, bias: Tensor? = nil,
    training: Bool = true, momentum: Double = 0.1, eps: Double = 1e-5
  ) -> Tensor {
    checked { () throws(TensorError) in
      guard rank >= 2 else { throw .rankWanted(operation: "batchNorm", wanted: "[n, channels, …]", shape: dims) }
      try wantsFloat("batchNorm")
      let channels = dims[1]
      for given in [runningMean, runningVariance, weight, bias] {
        if let given, given.count != channels {
          throw .sizes(
            operation: "batchNorm", first: dims, second: given.dims,
            explanation: "one number for each of the input's \(channels) channels (its axis 1) is wanted")
        }
      }
      let axes = [0] + (2..<Swift.max(2, rank))
      var shape = Dims(repeating: 1, count: rank)
      shape[1] = channels
      let average: Tensor
      let spread: Tensor
      let isOfBatch = training || runningMean == nil || runningVariance == nil
      if isOfBatch {
        let n = count / Swift.max(1, channels)
        guard n > 1 else {
          throw .argument(operation: "batchNorm", explanation: "one value per channel has no variance (shape \(dims))")
        }
        average = mean(axis: axes, keepDims: true)
        spread = spreadOf(axes, false, true, root: false, mean: average)
        noGrad {
          if let runningMean { runningMean.move(towards: average, momentum) }
          if let runningVariance { runningVariance.move(towards: spread * (Double(n) / Double(n - 1)), momentum) }
        }
      } else {
        average = runningMean!.reshaped(to: shape)
        spread = runningVariance!.reshaped(to: shape)
      }
      var out = (self - average) / (spread + eps).sqrt()
      if let weight { out = out * weight.reshaped(to: shape) }
      if let bias { out = out + bias.reshaped(to: shape) }
      if let node = out.node {
        node.rename("NativeBatchNormBackward0")
        for operand in [self, weight, runningMean, runningVariance] { if let operand { node.watch(operand) } }
      }
      return out
    }
  }

  private func move(towards value: Tensor, _ momentum: Double) {
    let kept: Double = 1 - momentum
    let next = self * kept + value.reshape(shape) * momentum
    willWrite()
    storage.moves &+= 1
    fill(from: next)
  }
}

/// See ``Tensor/linear(_:bias:)``.
public func linear(_ x: Tensor, _ weight: Tensor, bias: Tensor? = nil) -> Tensor { x.linear(weight, bias: bias) }
/// See ``Tensor/dropout(_:training:)``.
public func dropout(_ x: Tensor, _ p: Double = 0.5, training: Bool = true) -> Tensor {
  x.dropout(p, training: training)
}
/// See ``Tensor/layerNorm(_:weight:bias:eps:)``.
public func layerNorm(
  _ x: Tensor, _ shape: [Int], weight: Tensor? = nil, bias: Tensor? = nil, eps: Double = 1e-5
) -> Tensor {
  x.layerNorm(shape, weight: weight, bias: bias, eps: eps)
}
/// See ``Tensor/batchNorm(runningMean:runningVariance:weight:bias:training:momentum:eps:)``.
public func batchNorm(
  _ x: Tensor, runningMean: Tensor? = nil, runningVariance: Tensor? = nil, weight: Tensor? = nil, bias: Tensor? = nil,
  training: Bool = true, momentum: Double = 0.1, eps: Double = 1e-5
) -> Tensor {
  x.batchNorm(
    runningMean: runningMean, runningVariance: runningVariance, weight: weight, bias: bias, training: training,
    momentum: momentum, eps: eps)
}

/// The rows of `weight` that `ids` name: `ids.shape + [columns]`. Gradient: g added up in the rows.
/// Errors: ids that aren't `.int64`, or out of range; a weight that is no matrix.
public func embedding(_ ids: Tensor, _ weight: Tensor) -> Tensor {
  checked { () throws(TensorError) in
    guard ids.dtype == .int64 else { throw .dtype(operation: "embedding", ids.dtype, wanted: ".int64 for the ids") }
    guard weight.rank == 2 else {
      throw .rankWanted(operation: "embedding", wanted: "a matrix as weight", shape: weight.dims)
    }
    let packed = try ids.packed()
    let p = packed.pointer(Int.self)
    for i in 0..<ids.count where p[i] < 0 || p[i] >= weight.dims[0] {
      throw .indexValue(operation: "embedding", p[i], size: weight.dims[0])
    }
    if Tape(weight) == nil && weight.isContiguous && ids.rank < Dims.capacity {
      let out = try Tensor.empty(ids.dims.appending(Dims([weight.dims[1]])), weight.dtype)
      nbk_gather_rows(
        ids.count, weight.dims[1] * weight.dtype.size, weight.storage.base + weight.offset * weight.dtype.size,
        packed.pointer(Int64.self), out.storage.base)
      return out
    }
    let out = try weight.gathered([ids, nil], named: [ids])
    out.node?.rename("EmbeddingBackward0")
    return out
  }
}
