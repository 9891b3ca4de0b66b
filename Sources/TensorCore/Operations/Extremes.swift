// pow, maximum, minimum, clamp: two operands, or an operand and numbers.

extension Tensor {
  /// xᵉ. Whole numbers stay whole. Gradient: g · e · x^(e − 1).
  /// Error: a negative power of whole numbers.
  func power(_ exponent: Number) -> Tensor {
    checked { () throws(TensorError) in
      if !dtype.isFloating, case .int(let e) = exponent, e < 0 { throw .negativePower }
      let out = try Tensor.binary(.pow, self, exponent)
      if let tape = Tape(self) {
        let e = exponent.double
        let node = tape.record("PowBackward0", out) { node, g throws(TensorError) in
          let x = try node.saved(0)
          if e == 0 { return Gradients(try Tensor.filled(g.dims, .int(0), g.dtype)) }
          if e == 1 { return Gradients(g.constant(in: x)) }
          // x itself for x¹, where no derivative of a power has to follow.
          let isPlain = e == 2 && !ActiveContext.current.isRecording
          return Gradients(g * ((isPlain ? x : x.power(.double(e - 1))) * e))
        }
        node.connect(self)
        node.save(self)
      }
      return out
    }
  }

  /// xᵉ, element by element; whole numbers stay whole. Gradient: g · e · x^(e − 1). Error: a negative power of whole
  /// numbers.
  public func pow(_ exponent: Int) -> Tensor { power(.int(exponent)) }
  public func pow(_ exponent: Double) -> Tensor { power(.double(exponent)) }
  public func pow(_ exponent: Float) -> Tensor { power(.double(Double(exponent))) }

  /// aᵇ, broadcast; of a negative power of whole numbers only the whole part stays, as PyTorch has it.
  /// Gradient: g · b · a^(b − 1) and g · aᵇ · log a (0 where a is 0 and b isn't negative).
  /// Largest error measured: 0.51 ULP in float32 (over 8 · 10⁶ pairs of numbers), 0.7 in float64.
  public func pow(_ exponent: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      let out = try Tensor.binary(.pow, self, exponent)
      if out.dtype.isFloating, let tape = Tape(self, exponent) {
        let node = tape.record(number == nil ? "PowBackward1" : "PowBackward2", out) { node, g throws(TensorError) in
          let (a, b, y) = (try node.saved(0), try node.saved(1), try node.saved(2))
          let base = node.needs(0) ? Tensor.where(b .== 0, 0.0, g * (b * a.pow(b - 1))) : nil
          guard node.needs(1) else { return Gradients(base) }
          return Gradients(base, g * Tensor.where((a .== 0) .& (b .>= 0), 0.0, y * a.log()))
        }
        node.connect(self)
        node.connect(exponent)
        node.save(self)
        node.save(exponent)
        node.save(result: out)
      }
      return out
    }
  }

  /// baseˣ for a number as base. Gradient: g · baseˣ · log base.
  fileprivate func power(of base: Number) -> Tensor {
    let out = Tensor(uncheckedScalar: base, dtype.joined(with: base)).pow(self)
    out.node?.rename("PowBackward2")
    return out
  }

  private static func recordedExtreme(_ operation: BinaryOperation, _ a: Tensor, _ b: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      let out = try binary(operation, a, b)
      if out.dtype.isFloating, let tape = Tape(a, b) {
        let largest = operation == .maximum
        let node = tape.record(largest ? "MaximumBackward0" : "MinimumBackward0", out) { node, g throws(TensorError) in
          let (a, b) = (try node.saved(0), try node.saved(1))
          let half = Tensor.where(a .== b, g * 0.5, g)
          return Gradients(
            node.needs(0) ? Tensor.where(largest ? a .< b : a .> b, 0.0, half) : nil,
            node.needs(1) ? Tensor.where(largest ? a .> b : a .< b, 0.0, half) : nil)
        }
        node.connect(a)
        node.connect(b)
        node.save(a)
        node.save(b)
      }
      return out
    }
  }

  private static func recordedExtreme(_ operation: BinaryOperation, _ a: Tensor, _ number: Number) -> Tensor {
    recordedExtreme(operation, a, Tensor(uncheckedScalar: number, a.dtype.joined(with: number)))
  }

  /// x kept between `min` and `max`; either may be left out. Gradient: g strictly inside, 0 at the bounds and beyond.
  public func clamp(min: Double? = nil, max: Double? = nil) -> Tensor {
    checked { () throws(TensorError) in
      guard min != nil || max != nil else {
        throw .argument(operation: "clamp", explanation: "no bound given; write min:, max: or both")
      }
      let (low, high) = (min ?? -.infinity, max ?? .infinity)
      if !dtype.isFloating {
        var out = self
        if let min { out = try Tensor.binary(.maximum, out, Tensor.wholeIfPossible(min)) }
        if let max { out = try Tensor.binary(.minimum, out, Tensor.wholeIfPossible(max)) }
        return out
      }
      let x = try packed()
      let out = try Tensor.empty(dims, dtype)
      if dtype == .float64 {
        Double.clamp(count, x.pointer(Double.self), low, high, out.pointer(Double.self))
      } else {
        Float.clamp(count, x.pointer(Float.self), Float(low), Float(high), out.pointer(Float.self))
      }
      if let tape = Tape(self) {
        let node = tape.record("ClampBackward1", out) { node, g throws(TensorError) in
          let x = try node.saved(0)
          return Gradients(Tensor.where((x .> low) .& (x .< high), g, 0.0))
        }
        node.connect(self)
        node.save(self)
      }
      return out
    }
  }

  private static func wholeIfPossible(_ value: Double) -> Number {
    value == value.rounded() && Swift.abs(value) < 9e15 ? .int(Int(value)) : .double(value)
  }

  /// The larger of each pair, broadcast; NaN where either is. Gradient: g to the larger, half to each at a tie.
  public func maximum(_ other: Tensor) -> Tensor { Tensor.recordedExtreme(.maximum, self, other) }
  /// The smaller of each pair, broadcast; NaN where either is. Gradient: g to the smaller, half to each at a tie.
  public func minimum(_ other: Tensor) -> Tensor { Tensor.recordedExtreme(.minimum, self, other) }
  fileprivate func maximum(_ number: Number) -> Tensor { Tensor.recordedExtreme(.maximum, self, number) }
  fileprivate func minimum(_ number: Number) -> Tensor { Tensor.recordedExtreme(.minimum, self, number) }
}

/// See ``Tensor/pow(_:)-(Tensor)``.
public func pow(_ x: Tensor, _ exponent: Tensor) -> Tensor { x.pow(exponent) }
public func pow(_ x: Tensor, _ exponent: Int) -> Tensor { x.pow(exponent) }
public func pow(_ x: Tensor, _ exponent: Float) -> Tensor { x.pow(exponent) }
public func pow(_ x: Tensor, _ exponent: Double) -> Tensor { x.pow(exponent) }
@_disfavoredOverload public func pow(_ x: Int, _ exponent: Tensor) -> Tensor {
  exponent.power(of: .int(x))
}
@_disfavoredOverload public func pow(_ x: Float, _ exponent: Tensor) -> Tensor { pow(Double(x), exponent) }
@_disfavoredOverload public func pow(_ x: Double, _ exponent: Tensor) -> Tensor {
  exponent.power(of: .double(x))
}

/// See ``Tensor/maximum(_:)``.
public func maximum(_ x: Tensor, _ y: Tensor) -> Tensor { x.maximum(y) }
public func maximum(_ x: Tensor, _ y: Int) -> Tensor { x.maximum(.int(y)) }
public func maximum(_ x: Int, _ y: Tensor) -> Tensor { y.maximum(.int(x)) }
public func maximum(_ x: Tensor, _ y: Float) -> Tensor { x.maximum(.double(Double(y))) }
public func maximum(_ x: Float, _ y: Tensor) -> Tensor { y.maximum(.double(Double(x))) }
public func maximum(_ x: Tensor, _ y: Double) -> Tensor { x.maximum(.double(y)) }
public func maximum(_ x: Double, _ y: Tensor) -> Tensor { y.maximum(.double(x)) }
/// See ``Tensor/minimum(_:)``.
public func minimum(_ x: Tensor, _ y: Tensor) -> Tensor { x.minimum(y) }
public func minimum(_ x: Tensor, _ y: Int) -> Tensor { x.minimum(.int(y)) }
public func minimum(_ x: Int, _ y: Tensor) -> Tensor { y.minimum(.int(x)) }
public func minimum(_ x: Tensor, _ y: Float) -> Tensor { x.minimum(.double(Double(y))) }
public func minimum(_ x: Float, _ y: Tensor) -> Tensor { y.minimum(.double(Double(x))) }
public func minimum(_ x: Tensor, _ y: Double) -> Tensor { x.minimum(.double(y)) }
public func minimum(_ x: Double, _ y: Tensor) -> Tensor { y.minimum(.double(x)) }
/// See ``Tensor/maximum(_:)``.
public func max(_ x: Tensor, _ y: Tensor) -> Tensor { x.maximum(y) }
@_disfavoredOverload public func max(_ x: Tensor, _ y: Int) -> Tensor { x.maximum(.int(y)) }
@_disfavoredOverload public func max(_ x: Int, _ y: Tensor) -> Tensor { y.maximum(.int(x)) }
@_disfavoredOverload public func max(_ x: Tensor, _ y: Float) -> Tensor { x.maximum(.double(Double(y))) }
@_disfavoredOverload public func max(_ x: Float, _ y: Tensor) -> Tensor { y.maximum(.double(Double(x))) }
@_disfavoredOverload public func max(_ x: Tensor, _ y: Double) -> Tensor { x.maximum(.double(y)) }
@_disfavoredOverload public func max(_ x: Double, _ y: Tensor) -> Tensor { y.maximum(.double(x)) }
/// See ``Tensor/minimum(_:)``.
public func min(_ x: Tensor, _ y: Tensor) -> Tensor { x.minimum(y) }
@_disfavoredOverload public func min(_ x: Tensor, _ y: Int) -> Tensor { x.minimum(.int(y)) }
@_disfavoredOverload public func min(_ x: Int, _ y: Tensor) -> Tensor { y.minimum(.int(x)) }
@_disfavoredOverload public func min(_ x: Tensor, _ y: Float) -> Tensor { x.minimum(.double(Double(y))) }
@_disfavoredOverload public func min(_ x: Float, _ y: Tensor) -> Tensor { y.minimum(.double(Double(x))) }
@_disfavoredOverload public func min(_ x: Tensor, _ y: Double) -> Tensor { x.minimum(.double(y)) }
@_disfavoredOverload public func min(_ x: Double, _ y: Tensor) -> Tensor { y.minimum(.double(x)) }
