import TensorKernels

// Convolution is linear in the image and in the weight. Its two gradients are operations of their own, and the gradients
// of all three are again among the three, so that any order follows.

extension Tensor {
  /// The cross-correlation of images `[n, channels, height, width]` (or one image without `n`) with a weight
  /// `[out, channels, height, width]`, zeros around the image where padded, plus one number for each output channel.
  ///
  /// Gradient: to the image, the weight and the bias. Errors: another number of channels; a window larger than the padded
  /// image; other ranks; truth values.
  public func conv2d(_ weight: Tensor, bias: Tensor? = nil, stride: Int = 1, padding: Int = 0) -> Tensor {
    checked { () throws(TensorError) in
      guard weight.rank == 4 else {
        throw .rankWanted(
          operation: "conv2d", wanted: "[out, channels, height, width] for the weight", shape: weight.dims)
      }
      guard rank == 3 || rank == 4 else {
        throw .rankWanted(operation: "conv2d", wanted: "[n, channels, height, width]", shape: dims)
      }
      let inputChannels = dims[rank - 3]
      guard inputChannels == weight.dims[1] else {
        throw .channels(
          operation: "conv2d", input: dims, weight: weight.dims, inputChannels: inputChannels,
          weightChannels: weight.dims[1])
      }
      if rank == 3 { return unsqueeze(0).conv2d(weight, bias: bias, stride: stride, padding: padding).squeeze(0) }
      guard dtype == weight.dtype else { throw .sameDType(operation: "conv2d", dtype, weight.dtype) }
      if dtype == .bool { throw .dtype(operation: "conv2d", dtype, wanted: "a float or .int64") }
      if let bias, bias.rank != 1 || bias.count != weight.dims[0] {
        throw .sizes(
          operation: "conv2d", first: weight.dims, second: bias.dims,
          explanation: "one bias for each of the \(weight.dims[0]) output channels is wanted")
      }
      let windows = try Windows(
        "conv2d", self, window: (weight.dims[2], weight.dims[3]), stride: (stride, stride), padding: (padding, padding))
      guard let bias else { return try correlated(weight, windows) }
      // The kernel adds it to each product where that ends; else it takes a pass of its own.
      if dtype == .float32 && bias.dtype == .float32 { return try correlated(weight, windows, bias) }
      let shifted = try correlated(weight, windows) + bias.reshape(1, -1, 1, 1)
      if let node = shifted.node {
        node.rename("ConvolutionBackward0")
        for operand in [self, weight] { node.watch(operand) }
      }
      return shifted
    }
  }

  /// A bias is float32, as the images are.
  private func correlated(_ weight: Tensor, _ windows: Windows, _ bias: Tensor? = nil) throws(TensorError) -> Tensor {
    let (x, w, shift) = (try packed(), try weight.packed(), try bias?.packed())
    let channels = weight.dims[0]
    let out = try Tensor.windowTarget(windows.outputDims(channels), dtype)
    if dtype == .float32 {
      var kernel = windows.kernel
      nbk_conv2d_f32(
        &kernel, channels, x.pointer(Float.self), w.pointer(Float.self), shift?.pointer(Float.self),
        out.pointer(Float.self))
    } else if dtype == .int64 {
      let (p, q, r) = (x.pointer(Int.self), w.pointer(Int.self), out.pointer(Int.self))
      windows.forEachPlanePair(channels) { tap, input, output in r[output] &+= p[input] &* q[tap] }
    } else {
      let (p, q, r) = (x.pointer(Double.self), w.pointer(Double.self), out.pointer(Double.self))
      windows.forEachPlanePair(channels) { tap, input, output in r[output] += p[input] * q[tap] }
    }
    let tape = if let bias { Tape([self, weight, bias]) } else { Tape(self, weight) }
    if let tape {
      let node = tape.record("ConvolutionBackward0", out) { node, g throws(TensorError) in
        let (x, w) = (try node.saved(0), try node.saved(1))
        let g = g.contiguous()  // once for all
        return Gradients(
          node.needs(0) ? try g.spreadBack(w, windows) : nil, node.needs(1) ? try x.correlatedWindows(g, windows) : nil,
          node.needs(2) ? try g.summed(to: Dims([1, channels, 1, 1])).reshape(channels) : nil)
      }
      node.connect(self)
      node.connect(weight)
      if let bias { node.connect(bias) }
      node.save(self)
      node.save(weight)
    }
    return out
  }

  /// The gradient to the image; this tensor is the gradient of the output.
  private func spreadBack(_ weight: Tensor, _ windows: Windows) throws(TensorError) -> Tensor {
    let (g, w) = (try packed(), try weight.packed())
    let channels = weight.dims[0]
    let out = try Tensor.windowTarget(windows.inputDims, dtype)
    if dtype == .float32 {
      var kernel = windows.kernel
      nbk_conv2d_input_gradient_f32(
        &kernel, channels, w.pointer(Float.self), g.pointer(Float.self), out.pointer(Float.self))
    } else {
      let (p, q, r) = (g.pointer(Double.self), w.pointer(Double.self), out.pointer(Double.self))
      windows.forEachPlanePair(channels) { tap, input, output in r[input] += p[output] * q[tap] }
    }
    if let tape = Tape(self, weight) {
      let node = tape.record("ConvolutionBackwardBackward0", out) { node, u throws(TensorError) in
        let (g, w) = (try node.saved(0), try node.saved(1))
        return Gradients(
          node.needs(0) ? try u.correlated(w, windows) : nil, node.needs(1) ? try u.correlatedWindows(g, windows) : nil)
      }
      node.connect(self)
      node.connect(weight)
      node.save(self)
      node.save(weight)
    }
    return out
  }

  /// The gradient to the weight; this tensor is the image.
  private func correlatedWindows(_ gradient: Tensor, _ windows: Windows) throws(TensorError) -> Tensor {
    let (x, g) = (try packed(), try gradient.packed())
    let channels = gradient.dims[1]
    let k = windows.kernel
    let out = try Tensor.windowTarget(Dims([channels, k.channels, k.window_height, k.window_width]), dtype)
    if dtype == .float32 {
      var kernel = k
      nbk_conv2d_weight_gradient_f32(
        &kernel, channels, x.pointer(Float.self), g.pointer(Float.self), out.pointer(Float.self))
    } else {
      let (p, q, r) = (x.pointer(Double.self), g.pointer(Double.self), out.pointer(Double.self))
      windows.forEachPlanePair(channels) { tap, input, output in r[tap] += p[input] * q[output] }
    }
    if let tape = Tape(self, gradient) {
      let node = tape.record("ConvolutionBackwardBackward0", out) { node, v throws(TensorError) in
        let (x, g) = (try node.saved(0), try node.saved(1))
        return Gradients(
          node.needs(0) ? try g.spreadBack(v, windows) : nil, node.needs(1) ? try x.correlated(v, windows) : nil)
      }
      node.connect(self)
      node.connect(gradient)
      node.save(self)
      node.save(gradient)
    }
    return out
  }
}

extension Windows {
  /// Calls `body` for each product that a convolution is made of: places in the weight, the images and the output.
  @inline(__always)
  fileprivate func forEachPlanePair(_ outChannels: Int, _ body: (_ tap: Int, _ input: Int, _ output: Int) -> Void) {
    let k = kernel
    let taps = k.window_height * k.window_width
    for b in 0..<k.batch {
      for o in 0..<outChannels {
        for c in 0..<k.channels {
          let input = (b * k.channels + c) * k.height * k.width
          let output = (b * outChannels + o) * k.out_height * k.out_width
          let weight = (o * k.channels + c) * taps
          forEachPair { body(weight + $0, input + $1, output + $2) }
        }
      }
    }
  }
}

/// See ``Tensor/conv2d(_:bias:stride:padding:)``.
public func conv2d(_ x: Tensor, _ weight: Tensor, bias: Tensor? = nil, stride: Int = 1, padding: Int = 0) -> Tensor {
  x.conv2d(weight, bias: bias, stride: stride, padding: padding)
}
