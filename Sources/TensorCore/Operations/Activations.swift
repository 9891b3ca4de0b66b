import TensorKernels

// The nonlinearities of networks, as methods and as functions.

extension Tensor {
  /// 1 / (1 + e^(−x)). Gradient: g · y (1 − y), from the saved result.
  /// Largest error measured: 0.58 ULP in float32 (over every 5th number), 1.9 in float64.
  public func sigmoid() -> Tensor {
    checked { () throws(TensorError) in
      let out = try Tensor.unary(.sigmoid, self)
      if let tape = Tape(self) {
        let node = tape.record("SigmoidBackward0", out, sigmoidRule)
        node.connect(self)
        node.save(result: out)
      }
      return out
    }
  }

  /// The hyperbolic tangent. Gradient: g · (1 − y²), from the saved result.
  /// Largest error measured: 0.94 ULP in float32 (over all 2³² numbers), 1.4 in float64.
  public func tanh() -> Tensor {
    checked { () throws(TensorError) in
      let out = try Tensor.unary(.tanh, self)
      if let tape = Tape(self) {
        let node = tape.record("TanhBackward0", out, tanhRule)
        node.connect(self)
        node.save(result: out)
      }
      return out
    }
  }

  /// max(x, 0). Gradient: g where x > 0, 0 at 0 and below.
  public func relu() -> Tensor {
    checked { () throws(TensorError) in
      try wantsNumbers("relu")
      if !dtype.isFloating { return try Tensor.binary(.maximum, self, .int(0)) }
      let out = try Tensor.unary(.relu, self)
      if let tape = Tape(self) {
        let node = tape.record("ReluBackward0", out, reluRule)
        node.connect(self)
        node.save(result: out)
      }
      return out
    }
  }

  /// x where x > 0, else slope · x. Gradient: g, or g · slope at 0 and below.
  public func leakyRelu(_ slope: Double = 0.01) -> Tensor { leakyRelu(slope, as: "leakyRelu") }

  private func leakyRelu(_ slope: Double, as operation: String) -> Tensor {
    checked { () throws(TensorError) in
      try wantsFloat(operation)
      if dtype == .float32 { return try leaky(Float(slope)) }
      let zero = Tensor(uncheckedScalar: .int(0), dtype)
      let positive = try Tensor.comparison(.gt, self, zero)
      let out = try Tensor.selected(positive, self, Tensor.binary(.mul, self, .double(slope)))
      if let tape = Tape(self) {
        let node = tape.record("LeakyReluBackward0", out) { node, g throws(TensorError) in
          Gradients(Tensor.where(try node.saved(0), g, g * slope).constant(in: try node.saved(1)))
        }
        node.connect(self)
        node.save(positive)
        node.save(self)
      }
      return out
    }
  }

  private func leaky(_ slope: Float) throws(TensorError) -> Tensor {
    let x = try packed()
    let out: Tensor
    if isDeferred {
      out = try PendingValue.tensor(.leaky(slope), like: x, x)
    } else {
      out = try Tensor.empty(like: x)
      nbk_leaky_f32(count, x.pointer(Float.self), slope, out.pointer(Float.self))
    }
    if let tape = Tape(self) {
      let node = tape.record("LeakyReluBackward0", out) { node, g throws(TensorError) in
        let x = try node.saved(0)
        if ActiveContext.current.isRecording {
          return Gradients(Tensor.where(x .> 0, g, g * slope).constant(in: x))
        }
        let (packed, upstream) = (try x.packed(), g.isOneNumber ? g : try g.packed())
        if packed.isDeferred {
          return Gradients(try PendingValue.tensor(.leakyGradient(slope), like: packed, packed, upstream))
        }
        let out = try Tensor.empty(like: packed)
        nbk_leaky_gradient_f32(
          out.count, packed.pointer(Float.self), upstream.pointer(Float.self), upstream.isOneNumber ? 0 : 1, slope,
          out.pointer(Float.self))
        return Gradients(out)
      }
      node.connect(self)
      node.save(self)
    }
    return out
  }

  /// x where x > 0, else slope · x, with a slope that is learned: one number, or one for each channel (axis 1).
  /// Gradient: as `leakyRelu` for x; the sum of g · x over x ≤ 0 for the slope.
  public func prelu(_ slope: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      try wantsFloat("prelu")
      var a = slope
      if slope.count > 1 && rank > 1 {
        guard slope.rank == 1, slope.count == dims[1] else {
          throw .sizes(
            operation: "prelu", first: dims, second: slope.dims,
            explanation: "one slope, or one for each channel (axis 1)")
        }
        var shape = Dims(repeating: 1, count: rank)
        shape[1] = slope.count
        a = slope.reshaped(to: shape)
      } else if slope.count == 1 {
        a = slope.reshaped(to: Dims())
      }
      let positive = try Tensor.comparison(.gt, self, Tensor(uncheckedScalar: .int(0), dtype))
      let out = try Tensor.selected(positive, self, Tensor.binary(.mul, self, a))
      if let tape = Tape(self, a) {
        let node = tape.record("PreluKernelBackward0", out) { node, g throws(TensorError) in
          let (positive, x, a) = (try node.saved(0), try node.saved(1), try node.saved(2))
          return Gradients(
            node.needs(0) ? Tensor.where(positive, g, g * a) : nil,
            node.needs(1) ? Tensor.where(positive, 0.0, g * x) : nil)
        }
        node.connect(self)
        node.connect(a)
        node.save(positive)
        node.save(self)
        node.save(a)
      }
      return out
    }
  }

  public func prelu(_ slope: Double) -> Tensor { leakyRelu(slope, as: "prelu") }
  public func prelu(_ slope: Int) -> Tensor { leakyRelu(Double(slope), as: "prelu") }
  public func prelu(_ slope: Float) -> Tensor { leakyRelu(Double(slope), as: "prelu") }

  /// x where x > 0, else alpha (eˣ − 1). Gradient: g, or g · alpha eˣ at 0 and below.
  public func elu(_ alpha: Double = 1) -> Tensor {
    checked { () throws(TensorError) in
      try wantsFloat("elu")
      let x = self
      let out = try x.packed().exponentialLinear(alpha)
      if let tape = Tape(self) {
        let isBelow = try Tensor.comparison(.le, x, Tensor(uncheckedScalar: .int(0), x.dtype))
        let node = tape.record("EluBackward0", out) { node, g throws(TensorError) in
          let isBelow = try node.saved(0)
          // Where x > 0 the exponential could overflow; it is not used there.
          let below = Tensor.where(isBelow, try node.saved(1), 0.0)
          return Gradients(Tensor.where(isBelow, g * below.exp() * alpha, g))
        }
        node.connect(self)
        node.save(isBelow)
        node.save(self)
      }
      return out
    }
  }

  private func exponentialLinear(_ alpha: Double) throws(TensorError) -> Tensor {
    if dtype == .float32, isDeferred {
      return try PendingValue.tensor(.binary(.elu), like: self, self, number: Float(alpha))
    }
    let out = try Tensor.empty(like: self)
    if dtype == .float32 {
      var slope = Float(alpha)
      nbk_binary_f32(.elu, count, pointer(Float.self), 1, &slope, 0, out.pointer(Float.self))
    } else {
      var slope = alpha
      nbk_binary_f64(.elu, count, pointer(Double.self), 1, &slope, 0, out.pointer(Double.self))
    }
    return out
  }

  /// x · Φ(x) with the normal distribution Φ (Hendrycks and Gimpel, 2016). Gradient: g · (Φ(x) + x φ(x)).
  /// Largest error measured: 0.69 ULP in float32 (over every 13th number; 1 where the result is under 2⁻¹²⁴), 6.3 in
  /// float64 (above x = −37; below, where the result is under 10⁻²⁹⁰, it is 20).
  public func gelu() -> Tensor {
    checked { () throws(TensorError) in
      try wantsFloat("gelu")
      let out = try Tensor.unary(.gelu, self)
      if let tape = Tape(self) {
        let node = tape.record("GeluBackward0", out) { node, g throws(TensorError) in
          let x = try node.saved(0)
          guard ActiveContext.current.isRecording else { return Gradients(try Tensor.gradient(.gelu, saved: x, g)) }
          let cumulative = ((x * 0.7071067811865476).erf() + 1) * 0.5
          let density = (x * x * -0.5).exp() * 0.3989422804014327
          return Gradients(g * (cumulative + x * density))
        }
        node.connect(self)
        node.save(self)
      }
      return out
    }
  }

  /// x · sigmoid(x). Gradient: g · s (1 + x (1 − s)).
  /// Largest error measured: 0.58 ULP in float32 (over every 5th number), 2.9 in float64.
  public func silu() -> Tensor {
    checked { () throws(TensorError) in
      try wantsFloat("silu")
      let out = try Tensor.unary(.silu, self)
      if let tape = Tape(self) {
        let node = tape.record("SiluBackward0", out) { node, g throws(TensorError) in
          let x = try node.saved(0)
          guard ActiveContext.current.isRecording else { return Gradients(try Tensor.gradient(.silu, saved: x, g)) }
          let s = x.sigmoid()
          return Gradients(g * (s * (x * (1 - s) + 1)))
        }
        node.connect(self)
        node.save(self)
      }
      return out
    }
  }

  /// log(1 + eˣ), x itself above 20. Gradient: g · sigmoid(x).
  /// Largest error measured: 0.51 ULP in float32 (over every 13th number), 1.6 in float64.
  public func softplus() -> Tensor {
    checked { () throws(TensorError) in
      try wantsFloat("softplus")
      let out = try Tensor.unary(.softplus, self)
      if let tape = Tape(self) {
        let node = tape.record("SoftplusBackward0", out) { node, g throws(TensorError) in
          let x = try node.saved(0)
          guard ActiveContext.current.isRecording else { return Gradients(try Tensor.gradient(.softplus, saved: x, g)) }
          return Gradients(Tensor.where(x .> 20, g, g * x.sigmoid()))
        }
        node.connect(self)
        node.save(self)
      }
      return out
    }
  }
}

private func sigmoidRule(_ node: GradientNode, _ g: Tensor) throws(TensorError) -> Gradients {
  let y = try node.saved(0)
  if !ActiveContext.current.isRecording { return Gradients(try Tensor.gradient(.sigmoid, saved: y, g)) }
  return Gradients(g * (1 - y) * y)
}

private func tanhRule(_ node: GradientNode, _ g: Tensor) throws(TensorError) -> Gradients {
  let y = try node.saved(0)
  if !ActiveContext.current.isRecording { return Gradients(try Tensor.gradient(.tanh, saved: y, g)) }
  return Gradients(g * (1 - y * y))
}

private func reluRule(_ node: GradientNode, _ g: Tensor) throws(TensorError) -> Gradients {
  let y = try node.saved(0)
  if !ActiveContext.current.isRecording { return Gradients(try Tensor.gradient(.relu, saved: y, g)) }
  return Gradients(Tensor.where(y .<= 0, 0.0, g).constant(in: y))
}

/// See ``Tensor/prelu(_:)-(Tensor)``.
public func prelu(_ x: Tensor, _ slope: Tensor) -> Tensor { x.prelu(slope) }
public func prelu(_ x: Tensor, _ slope: Double) -> Tensor { x.prelu(slope) }
public func prelu(_ x: Tensor, _ slope: Int) -> Tensor { x.prelu(slope) }
public func prelu(_ x: Tensor, _ slope: Float) -> Tensor { x.prelu(slope) }
/// See ``Tensor/leakyRelu(_:)``.
public func leakyRelu(_ x: Tensor, _ slope: Double = 0.01) -> Tensor { x.leakyRelu(slope) }
/// See ``Tensor/elu(_:)``.
public func elu(_ x: Tensor, _ alpha: Double = 1) -> Tensor { x.elu(alpha) }
/// See ``Tensor/sigmoid()``.
public func sigmoid(_ x: Tensor) -> Tensor { x.sigmoid() }
/// See ``Tensor/tanh()``.
public func tanh(_ x: Tensor) -> Tensor { x.tanh() }
/// See ``Tensor/relu()``.
public func relu(_ x: Tensor) -> Tensor { x.relu() }
/// See ``Tensor/gelu()``.
public func gelu(_ x: Tensor) -> Tensor { x.gelu() }
/// See ``Tensor/silu()``.
public func silu(_ x: Tensor) -> Tensor { x.silu() }
/// See ``Tensor/softplus()``.
public func softplus(_ x: Tensor) -> Tensor { x.softplus() }
