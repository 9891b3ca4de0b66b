import TensorKernels

// Each reduction comes over all axes, over one, and over several. Sums run in 16 lanes joined by a fixed tree, so that
// the result is a function of the numbers and the shape alone.

extension Tensor {
  private func summed(_ axes: [Int]?, _ keepDims: Bool) -> Tensor {
    checked { () throws(TensorError) in
      let reduced = try ReducedAxes(axes, of: self, "sum")
      let out = try self.reduced(.sum, reduced, keepDims: keepDims)
      if let tape = Tape(self) {
        let old = dims
        tape.record(axes == nil ? "SumBackward0" : "SumBackward1", out) { _, g in
          Gradients(g.spread(over: old, reduced))
        }
        .connect(self)
      }
      return out
    }
  }

  private func averaged(_ axes: [Int]?, _ keepDims: Bool) -> Tensor {
    checked { () throws(TensorError) in
      guard dtype.isFloating else {
        throw .dtype(operation: "mean", dtype, wanted: "a float (x.to(.float32))")
      }
      let reduced = try ReducedAxes(axes, of: self, "mean")
      let n = Double(reduced.count)
      let out = try Tensor.binary(.div, self.reduced(.sum, reduced, keepDims: keepDims), .double(n))
      if let tape = Tape(self) {
        let old = dims
        tape.record(axes == nil ? "MeanBackward0" : "MeanBackward1", out) { _, g in
          Gradients((g / n).spread(over: old, reduced))
        }.connect(self)
      }
      return out
    }
  }

  private func extreme(_ operation: nbk_reduction, _ axes: [Int]?, _ keepDims: Bool) -> Tensor {
    let name = operation == .max ? "max" : "min"
    return checked { () throws(TensorError) in
      let reduced = try ReducedAxes(axes, of: self, name)
      if reduced.count == 0 { throw .emptyReduction(operation: name, dims) }
      let out = try self.reduced(operation, reduced, keepDims: keepDims)
      if let tape = Tape(self) {
        let old = dims
        let title: StaticString =
          switch (operation == .max, axes == nil) {
          case (true, true): "MaxBackward1"
          case (true, false): "AmaxBackward0"
          case (false, true): "MinBackward1"
          case (false, false): "AminBackward0"
          }
        let node = tape.record(title, out) { node, g throws(TensorError) in
          let x = try node.saved(0)
          let hits = try Tensor.comparison(.eq, x, node.saved(1).spread(over: old, reduced)).cast(to: x.dtype)
          let share = g.reshaped(to: reduced.kept) / (try hits.reduced(.sum, reduced, keepDims: true))
          return Gradients(hits * share)
        }
        node.connect(self)
        node.save(self)
        node.save(result: out)
      }
      return out
    }
  }

  private func multiplied(_ axes: [Int]?, _ keepDims: Bool) -> Tensor {
    checked { () throws(TensorError) in
      let reduced = try ReducedAxes(axes, of: self, "prod")
      let out = try self.reduced(.prod, reduced, keepDims: keepDims)
      if let tape = Tape(self) {
        let old = dims
        let node = tape.record(axes == nil ? "ProdBackward0" : "ProdBackward1", out) { node, g throws(TensorError) in
          Gradients(g.spread(over: old, reduced) * (try node.saved(0)).productOfOthers(reduced))
        }
        node.connect(self)
        node.save(self)
        node.watch(out)
      }
      return out
    }
  }

  /// For each number the product of the others that are reduced with it: exact where some are 0. Differentiable.
  private func productOfOthers(_ reduced: ReducedAxes) -> Tensor {
    guard count > 0 else { return self }
    let rest = (0..<rank).filter { !reduced.axes.contains($0) }
    let order = rest + reduced.axes
    let rows = permuted(order).reshape(-1, reduced.count)
    var inverse = order
    for (i, a) in order.enumerated() { inverse[a] = i }
    let n = reduced.count
    var before: [Tensor] = []
    var after: [Tensor] = []
    var running = onesLike(rows[.all, 0])
    for i in 0..<n {
      before.append(running)
      if i < n - 1 { running = running * rows[.all, i] }
    }
    running = before[0]
    for i in (0..<n).reversed() {
      after.append(running)
      if i > 0 { running = running * rows[.all, i] }
    }
    let others = zip(before, after.reversed()).map { $0 * $1 }
    return stack(others, axis: 1).reshape(order.map { dims[$0] }).permuted(inverse)
  }

  /// `mean` where it is known already, in the order of the result.
  func spreadOf(_ axes: [Int]?, _ unbiased: Bool, _ keepDims: Bool, root: Bool, mean known: Tensor? = nil) -> Tensor {
    let name = root ? "std" : "variance"
    return checked { () throws(TensorError) in
      guard dtype.isFloating else { throw .dtype(operation: name, dtype, wanted: "a float (x.to(.float32))") }
      let reduced = try ReducedAxes(axes, of: self, name)
      let (x, outer, inner) = try arranged(reduced)
      let mean: Tensor
      if let known {
        mean = try known.packed()
      } else {
        mean = try Tensor.binary(
          .div, self.reduced(.sum, reduced, keepDims: keepDims), .double(Double(reduced.count)))
      }
      let total = try Tensor.empty(reduced.shape(keepDims: keepDims), dtype)
      if dtype == .float64 {
        nbk_squared_deviation_f64(
          outer, reduced.count, inner, x.pointer(Double.self), mean.pointer(Double.self), total.pointer(Double.self))
      } else {
        nbk_squared_deviation_f32(
          outer, reduced.count, inner, x.pointer(Float.self), mean.pointer(Float.self), total.pointer(Float.self))
      }
      let freedom = Double(Swift.max(0, reduced.count - (unbiased ? 1 : 0)))
      let variance = try Tensor.binary(.div, total, .double(freedom))
      let out = root ? try Tensor.unary(.sqrt, variance) : variance
      if let tape = Tape(self) {
        let old = dims
        let axesList = reduced.axes
        let node = tape.record(root ? "StdBackward0" : "VarBackward0", out) { node, g throws(TensorError) in
          let x = try node.saved(0)
          let slope: Double = 2 / freedom
          var upstream = g * slope
          if root {
            let y = try node.saved(1)
            upstream = Tensor.where(y .== 0, 0.0, upstream / (y * 2))
          }
          return Gradients(upstream.spread(over: old, reduced) * (x - x.mean(axis: axesList, keepDims: true)))
        }
        node.connect(self)
        node.save(self)
        if root { node.save(result: out) }
      }
      return out
    }
  }

  private func length(_ axes: [Int]?, _ keepDims: Bool) -> Tensor {
    checked { () throws(TensorError) in
      guard dtype.isFloating else { throw .dtype(operation: "norm", dtype, wanted: "a float (x.to(.float32))") }
      let reduced = try ReducedAxes(axes, of: self, "norm")
      if let axes, axes.count > 2 {
        throw .argument(
          operation: "norm",
          explanation: "\(axes.count) axes; it is taken over one, two or all: flatten(startAxis:endAxis:) first")
      }
      let out = try Tensor.unary(.sqrt, self.reduced(.sum_of_squares, reduced, keepDims: keepDims))
      if let tape = Tape(self) {
        let old = dims
        let node = tape.record("LinalgVectorNormBackward0", out) { node, g throws(TensorError) in
          let y = try node.saved(1)
          let share = Tensor.where(y .== 0, 0.0, g / y)
          return Gradients((try node.saved(0)) * share.spread(over: old, reduced))
        }
        node.connect(self)
        node.save(self)
        node.save(result: out)
      }
      return out
    }
  }

  private func truth(_ operation: nbk_reduction, _ axes: [Int]?, _ keepDims: Bool) -> Tensor {
    let name = operation == .min ? "all" : "any"
    return checked { () throws(TensorError) in
      let flags = try cast(to: .bool)
      let reduced = try ReducedAxes(axes, of: flags, name)
      guard reduced.count > 0 else {
        return try Tensor.filled(reduced.shape(keepDims: keepDims), .int(operation == .min ? 1 : 0), .bool)
      }
      return try flags.reduced(operation, reduced, keepDims: keepDims)
    }
  }

  private func logSumExp(_ axes: [Int]?, _ keepDims: Bool) -> Tensor {
    checked { () throws(TensorError) in
      let input = dtype.isFloating ? self : try cast(to: .float32)
      let reduced = try ReducedAxes(axes, of: input, "logsumexp")
      let rest = (0..<rank).filter { !reduced.axes.contains($0) }
      let order = rest + reduced.axes
      let rows = try input.window(Dims(order.map { dims[$0] }), Dims(order.map { input.strides[$0] }), 0).packed()
      let out = try Tensor.empty(reduced.shape(keepDims: keepDims), input.dtype)
      if input.dtype == .float64 {
        Double.logSumExp(out.count, reduced.count, rows.pointer(Double.self), out.pointer(Double.self))
      } else {
        Float.logSumExp(out.count, reduced.count, rows.pointer(Float.self), out.pointer(Float.self))
      }
      if let tape = Tape(self) {
        let old = dims
        let node = tape.record("LogsumexpBackward0", out) { node, g throws(TensorError) in
          let y = try node.saved(1)
          return Gradients(g.spread(over: old, reduced) * ((try node.saved(0)) - y.spread(over: old, reduced)).exp())
        }
        node.connect(self)
        node.save(self)
        node.save(result: out)
      }
      return out
    }
  }

  /// The sum; whole numbers and truth values add up as int64. Gradient: g repeated.
  public func sum() -> Tensor { summed(nil, false) }
  public func sum(axis: Int, keepDims: Bool = false) -> Tensor {
    summed([axis], keepDims)
  }
  public func sum(axis: [Int], keepDims: Bool = false) -> Tensor {
    summed(axis, keepDims)
  }

  /// The mean; NaN of no numbers. Gradient: g / n repeated. Error: not a float.
  public func mean() -> Tensor { averaged(nil, false) }
  public func mean(axis: Int, keepDims: Bool = false) -> Tensor {
    averaged([axis], keepDims)
  }
  public func mean(axis: [Int], keepDims: Bool = false) -> Tensor {
    averaged(axis, keepDims)
  }

  /// The largest number; NaN where there is one. Gradient: g, shared equally among the largest. Error: no elements.
  public func max() -> Tensor { extreme(.max, nil, false) }
  public func max(axis: Int, keepDims: Bool = false) -> Tensor {
    extreme(.max, [axis], keepDims)
  }
  public func max(axis: [Int], keepDims: Bool = false) -> Tensor {
    extreme(.max, axis, keepDims)
  }

  /// The smallest number; NaN where there is one. Gradient: g, shared equally among the smallest. Error: no elements.
  public func min() -> Tensor { extreme(.min, nil, false) }
  public func min(axis: Int, keepDims: Bool = false) -> Tensor {
    extreme(.min, [axis], keepDims)
  }
  public func min(axis: [Int], keepDims: Bool = false) -> Tensor {
    extreme(.min, axis, keepDims)
  }

  /// The product; 1 of no numbers. Gradient: g times the product of the other numbers.
  public func prod() -> Tensor { multiplied(nil, false) }
  public func prod(axis: Int, keepDims: Bool = false) -> Tensor {
    multiplied([axis], keepDims)
  }
  public func prod(axis: [Int], keepDims: Bool = false) -> Tensor {
    multiplied(axis, keepDims)
  }

  /// The standard deviation, by n − 1 (n where not `unbiased`). Gradient: g · (x − mean) / ((n − 1) · std). Error:
  /// not a float.
  public func std(unbiased: Bool = true) -> Tensor { spreadOf(nil, unbiased, false, root: true) }
  public func std(axis: Int, unbiased: Bool = true, keepDims: Bool = false) -> Tensor {
    spreadOf([axis], unbiased, keepDims, root: true)
  }
  public func std(axis: [Int], unbiased: Bool = true, keepDims: Bool = false) -> Tensor {
    spreadOf(axis, unbiased, keepDims, root: true)
  }

  /// The variance, by n − 1 (n where not `unbiased`). Gradient: g · 2 (x − mean) / (n − 1). Error: not a float.
  public func variance(unbiased: Bool = true) -> Tensor { spreadOf(nil, unbiased, false, root: false) }
  public func variance(axis: Int, unbiased: Bool = true, keepDims: Bool = false) -> Tensor {
    spreadOf([axis], unbiased, keepDims, root: false)
  }
  public func variance(axis: [Int], unbiased: Bool = true, keepDims: Bool = false) -> Tensor {
    spreadOf(axis, unbiased, keepDims, root: false)
  }

  /// The Euclidean length √Σx². Gradient: g · x / norm, 0 where the norm is 0. Error: not a float.
  public func norm() -> Tensor { length(nil, false) }
  public func norm(axis: Int, keepDims: Bool = false) -> Tensor {
    length([axis], keepDims)
  }
  public func norm(axis: [Int], keepDims: Bool = false) -> Tensor {
    length(axis, keepDims)
  }

  /// Whether all numbers are not 0, as `.bool`. No gradient.
  public func all() -> Tensor { truth(.min, nil, false) }
  public func all(axis: Int, keepDims: Bool = false) -> Tensor {
    truth(.min, [axis], keepDims)
  }
  public func all(axis: [Int], keepDims: Bool = false) -> Tensor {
    truth(.min, axis, keepDims)
  }

  /// Whether some number is not 0, as `.bool`. No gradient.
  public func any() -> Tensor { truth(.max, nil, false) }
  public func any(axis: Int, keepDims: Bool = false) -> Tensor {
    truth(.max, [axis], keepDims)
  }
  public func any(axis: [Int], keepDims: Bool = false) -> Tensor {
    truth(.max, axis, keepDims)
  }

  /// log Σ eˣ, computed without overflow. Gradient: g · e^(x − result).
  public func logsumexp() -> Tensor { logSumExp(nil, false) }
  public func logsumexp(axis: Int, keepDims: Bool = false) -> Tensor {
    logSumExp([axis], keepDims)
  }
  public func logsumexp(axis: [Int], keepDims: Bool = false) -> Tensor {
    logSumExp(axis, keepDims)
  }
}
