import TensorKernels

extension Tensor {
  private func normalized(_ axis: Int, logarithm: Bool) -> Tensor {
    let name = logarithm ? "logSoftmax" : "softmax"
    return checked { () throws(TensorError) in
      let a = try self.axis(axis, name)
      guard dtype.isFloating else { throw .dtype(operation: name, dtype, wanted: "a float, as x.to(.float32),") }
      if rank == 0 { return logarithm ? self * 0 : self * 0 + 1 }
      let rows = try noGrad { () throws(TensorError) in try movingAxisToEnd(a).packed() }
      let result = try Tensor.empty(rows.dims, rows.dtype)
      let n = dims[a]
      let m = n == 0 ? 0 : count / n
      switch (rows.dtype == .float64, logarithm) {
      case (true, true): Double.logSoftmax(m, n, rows.pointer(Double.self), result.pointer(Double.self))
      case (true, false): Double.softmax(m, n, rows.pointer(Double.self), result.pointer(Double.self))
      case (false, true): Float.logSoftmax(m, n, rows.pointer(Float.self), result.pointer(Float.self))
      case (false, false): Float.softmax(m, n, rows.pointer(Float.self), result.pointer(Float.self))
      }
      let out = try result.withLastAxis(at: a)
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
    let (rows, upstream) = (try y.movingAxisToEnd(axis).packed(), try g.movingAxisToEnd(axis).packed())
    let out = try empty(rows.dims, rows.dtype)
    let n = rows.dims[rows.rank - 1]
    let m = n == 0 ? 0 : rows.count / n
    if rows.dtype == .float64 {
      let (p, q, r) = (rows.pointer(Double.self), upstream.pointer(Double.self), out.pointer(Double.self))
      logarithm ? Double.logSoftmaxGradient(m, n, p, q, r) : Double.softmaxGradient(m, n, p, q, r)
    } else {
      let (p, q, r) = (rows.pointer(Float.self), upstream.pointer(Float.self), out.pointer(Float.self))
      logarithm ? Float.logSoftmaxGradient(m, n, p, q, r) : Float.softmaxGradient(m, n, p, q, r)
    }
    return out.movingLastAxis(to: axis)
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
