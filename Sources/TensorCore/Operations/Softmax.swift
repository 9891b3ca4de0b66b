import TensorKernels

/// A tensor's shape as softmax along an axis sees it: `[outer, count, inner]`.
struct SoftmaxShape {
  let outer: Int
  let count: Int
  let inner: Int

  init(_ dims: Dims, _ axis: Int) {
    count = dims[axis]
    inner = dims.suffix(from: axis + 1).product
    outer = dims.prefix(axis).product
  }
}

extension Tensor {
  private func normalized(_ axis: Int, logarithm: Bool) -> Tensor {
    let name = logarithm ? "logSoftmax" : "softmax"
    return checked { () throws(TensorError) in
      let a = try self.axis(axis, name)
      guard dtype.isFloating else { throw .dtype(operation: name, dtype, wanted: "a float, as x.to(.float32),") }
      if rank == 0 { return logarithm ? self * 0 : self * 0 + 1 }
      let x = try packed()
      let out = try Tensor.empty(dims, dtype)
      let shape = SoftmaxShape(dims, a)
      switch dtype {
      case .float64: Double.softmax(logarithm, shape, x.pointer(Double.self), out.pointer(Double.self))
      case .float32, .int64, .bool: Float.softmax(logarithm, shape, x.pointer(Float.self), out.pointer(Float.self))
      }
      if let tape = Tape(self) {
        let node = tape.record(logarithm ? "LogSoftmaxBackward0" : "SoftmaxBackward0", out) {
          node, g throws(TensorError) in
          let y = try node.saved(0)
          if ActiveContext.current.isRecording {
            return Gradients(
              logarithm
                ? g - y.exp() * g.sum(axis: a, keepDims: true) : y * (g - (g * y).sum(axis: a, keepDims: true)))
          }
          return Gradients(try Tensor.softmaxGradient(y, g, a, logarithm: logarithm))
        }
        node.connect(self)
        node.save(result: out)
      }
      return out
    }
  }

  private static func softmaxGradient(
    _ y: Tensor, _ g: Tensor, _ axis: Int, logarithm: Bool
  ) throws(TensorError) -> Tensor {
    let (x, upstream) = (try y.packed(), try g.packed())
    let out = try empty(y.dims, y.dtype)
    let shape = SoftmaxShape(y.dims, axis)
    if y.dtype == .float64 {
      Double.softmaxGradient(
        logarithm, shape, x.pointer(Double.self), upstream.pointer(Double.self), out.pointer(Double.self))
    } else {
      Float.softmaxGradient(
        logarithm, shape, x.pointer(Float.self), upstream.pointer(Float.self), out.pointer(Float.self))
    }
    return out
  }

  /// eˣ / Σ eˣ along an axis, computed without overflow. Gradient: y · (g − Σ g y).
  public func softmax(axis: Int) -> Tensor { normalized(axis, logarithm: false) }
  /// x − log Σ eˣ along an axis. Gradient: g − e^y · Σ g.
  public func logSoftmax(axis: Int) -> Tensor { normalized(axis, logarithm: true) }
}

/// See ``Tensor/softmax(axis:)``.
public func softmax(_ x: Tensor, axis: Int) -> Tensor { x.softmax(axis: axis) }
/// See ``Tensor/logSoftmax(axis:)``.
public func logSoftmax(_ x: Tensor, axis: Int) -> Tensor { x.logSoftmax(axis: axis) }
/// See ``Tensor/logsumexp(axis:keepDims:)-(Int,_)``.
public func logsumexp(_ x: Tensor, axis: Int, keepDims: Bool = false) -> Tensor {
  x.logsumexp(axis: axis, keepDims: keepDims)
}
/// See ``Tensor/norm()``.
public func norm(_ x: Tensor) -> Tensor { x.norm() }
