import TensorKernels

// Elementwise comparisons and choices. Comparisons give `.bool` and have no gradient.

extension Tensor {
  private static func compared(_ operation: nbk_comparison, _ a: Tensor, _ b: Tensor) -> Tensor {
    checked { () throws(TensorError) in try comparison(operation, a, b) }
  }

  private static func compared(_ operation: nbk_comparison, _ a: Tensor, _ number: Number) -> Tensor {
    checked { () throws(TensorError) in
      try comparison(operation, a, Tensor(uncheckedScalar: number, a.dtype.joined(with: number)))
    }
  }

  /// Where a is equal to b, broadcast. Error: shapes that don't broadcast.
  public static func .== (a: Tensor, b: Tensor) -> Tensor { compared(.eq, a, b) }
  public static func .== (a: Tensor, b: Int) -> Tensor { compared(.eq, a, .int(b)) }
  public static func .== (a: Tensor, b: Float) -> Tensor { compared(.eq, a, .double(Double(b))) }
  public static func .== (a: Tensor, b: Double) -> Tensor { compared(.eq, a, .double(b)) }
  public static func .== (a: Int, b: Tensor) -> Tensor { compared(.eq, b, .int(a)) }
  public static func .== (a: Float, b: Tensor) -> Tensor { compared(.eq, b, .double(Double(a))) }
  public static func .== (a: Double, b: Tensor) -> Tensor { compared(.eq, b, .double(a)) }

  /// Where a is not equal to b, broadcast. Error: shapes that don't broadcast.
  public static func .!= (a: Tensor, b: Tensor) -> Tensor { compared(.ne, a, b) }
  public static func .!= (a: Tensor, b: Int) -> Tensor { compared(.ne, a, .int(b)) }
  public static func .!= (a: Tensor, b: Float) -> Tensor { compared(.ne, a, .double(Double(b))) }
  public static func .!= (a: Tensor, b: Double) -> Tensor { compared(.ne, a, .double(b)) }
  public static func .!= (a: Int, b: Tensor) -> Tensor { compared(.ne, b, .int(a)) }
  public static func .!= (a: Float, b: Tensor) -> Tensor { compared(.ne, b, .double(Double(a))) }
  public static func .!= (a: Double, b: Tensor) -> Tensor { compared(.ne, b, .double(a)) }

  /// Where a is less than b, broadcast. Error: shapes that don't broadcast.
  public static func .< (a: Tensor, b: Tensor) -> Tensor { compared(.lt, a, b) }
  public static func .< (a: Tensor, b: Int) -> Tensor { compared(.lt, a, .int(b)) }
  public static func .< (a: Tensor, b: Float) -> Tensor { compared(.lt, a, .double(Double(b))) }
  public static func .< (a: Tensor, b: Double) -> Tensor { compared(.lt, a, .double(b)) }
  public static func .< (a: Int, b: Tensor) -> Tensor { compared(.gt, b, .int(a)) }
  public static func .< (a: Float, b: Tensor) -> Tensor { compared(.gt, b, .double(Double(a))) }
  public static func .< (a: Double, b: Tensor) -> Tensor { compared(.gt, b, .double(a)) }

  /// Where a is less or equal to b, broadcast. Error: shapes that don't broadcast.
  public static func .<= (a: Tensor, b: Tensor) -> Tensor { compared(.le, a, b) }
  public static func .<= (a: Tensor, b: Int) -> Tensor { compared(.le, a, .int(b)) }
  public static func .<= (a: Tensor, b: Float) -> Tensor { compared(.le, a, .double(Double(b))) }
  public static func .<= (a: Tensor, b: Double) -> Tensor { compared(.le, a, .double(b)) }
  public static func .<= (a: Int, b: Tensor) -> Tensor { compared(.ge, b, .int(a)) }
  public static func .<= (a: Float, b: Tensor) -> Tensor { compared(.ge, b, .double(Double(a))) }
  public static func .<= (a: Double, b: Tensor) -> Tensor { compared(.ge, b, .double(a)) }

  /// Where a is greater than b, broadcast. Error: shapes that don't broadcast.
  public static func .> (a: Tensor, b: Tensor) -> Tensor { compared(.gt, a, b) }
  public static func .> (a: Tensor, b: Int) -> Tensor { compared(.gt, a, .int(b)) }
  public static func .> (a: Tensor, b: Float) -> Tensor { compared(.gt, a, .double(Double(b))) }
  public static func .> (a: Tensor, b: Double) -> Tensor { compared(.gt, a, .double(b)) }
  public static func .> (a: Int, b: Tensor) -> Tensor { compared(.lt, b, .int(a)) }
  public static func .> (a: Float, b: Tensor) -> Tensor { compared(.lt, b, .double(Double(a))) }
  public static func .> (a: Double, b: Tensor) -> Tensor { compared(.lt, b, .double(a)) }

  /// Where a is greater or equal to b, broadcast. Error: shapes that don't broadcast.
  public static func .>= (a: Tensor, b: Tensor) -> Tensor { compared(.ge, a, b) }
  public static func .>= (a: Tensor, b: Int) -> Tensor { compared(.ge, a, .int(b)) }
  public static func .>= (a: Tensor, b: Float) -> Tensor { compared(.ge, a, .double(Double(b))) }
  public static func .>= (a: Tensor, b: Double) -> Tensor { compared(.ge, a, .double(b)) }
  public static func .>= (a: Int, b: Tensor) -> Tensor { compared(.le, b, .int(a)) }
  public static func .>= (a: Float, b: Tensor) -> Tensor { compared(.le, b, .double(Double(a))) }
  public static func .>= (a: Double, b: Tensor) -> Tensor { compared(.le, b, .double(a)) }

  // MARK: Truth values

  /// Masks by a rule of truth values, whole numbers bit by bit.
  private static func combined(
    _ name: String, _ a: Tensor, _ b: Tensor, _ rule: (Int, Int) -> Int
  ) -> Tensor {
    checked { () throws(TensorError) in
      for operand in [a, b] where operand.dtype.isFloating {
        throw .dtype(operation: name, operand.dtype, wanted: ".bool, such as x .> 0,")
      }
      let dtype = joinedDType(a, b)
      let dims = try Dims.broadcast(a.dims, b.dims, name)
      let (x, xStep) = try a.cast(to: dtype).stretched(dims)
      let (y, yStep) = try b.cast(to: dtype).stretched(dims)
      let out = try empty(dims, dtype)
      if dtype == .bool {
        let (p, q, r) = (x.pointer(UInt8.self), y.pointer(UInt8.self), out.pointer(UInt8.self))
        for i in 0..<out.count { r[i] = UInt8(truncatingIfNeeded: rule(Int(p[i &* xStep]), Int(q[i &* yStep]))) }
      } else {
        let (p, q, r) = (x.pointer(Int.self), y.pointer(Int.self), out.pointer(Int.self))
        for i in 0..<out.count { r[i] = rule(p[i &* xStep], q[i &* yStep]) }
      }
      return out
    }
  }

  /// Both masks, element by element; of whole numbers the bits in both. Error: a float.
  public static func .& (a: Tensor, b: Tensor) -> Tensor { combined(".&", a, b, &) }
  /// Either mask; of whole numbers the bits in either. Error: a float.
  public static func .| (a: Tensor, b: Tensor) -> Tensor { combined(".|", a, b, |) }
  /// One of the masks but not both; of whole numbers the bits in one of them. Error: a float.
  public static func .^ (a: Tensor, b: Tensor) -> Tensor { combined(".^", a, b, ^) }
  /// The opposite of a mask. Error: not `.bool`.
  public static prefix func .! (a: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      guard a.dtype == .bool else { throw .dtype(operation: ".!", a.dtype, wanted: ".bool, such as x .> 0,") }
      return try comparison(.eq, a, Tensor(uncheckedScalar: .int(0), .bool))
    }
  }

  // MARK: Choosing

  /// a where `condition` holds, else b: without a graph, all three broadcast, a and b promoted to one dtype.
  static func selected(_ condition: Tensor, _ a: Tensor, _ b: Tensor) throws(TensorError) -> Tensor {
    guard condition.dtype == .bool else {
      throw .dtype(operation: "where", condition.dtype, wanted: ".bool for the condition, such as x .> 0,")
    }
    let dtype = joinedDType(a, b)
    let dims = try Dims.broadcast(Dims.broadcast(condition.dims, a.dims, "where"), b.dims, "where")
    let out = try empty(dims, dtype)
    if out.count == 0 { return out }
    let mask = try condition.window(dims, condition.strides(broadcastTo: dims), 0).packed()
    let (x, xStep) = try a.cast(to: dtype).stretched(dims)
    let (y, yStep) = try b.cast(to: dtype).stretched(dims)
    let m = mask.pointer(UInt8.self)
    let n = out.count
    switch dtype {
    case .float32:
      nbk_where_f32(n, m, x.pointer(Float.self), xStep, y.pointer(Float.self), yStep, out.pointer(Float.self))
    case .float64:
      nbk_where_f64(n, m, x.pointer(Double.self), xStep, y.pointer(Double.self), yStep, out.pointer(Double.self))
    case .int64:
      let (p, q, r) = (x.pointer(Int.self), y.pointer(Int.self), out.pointer(Int.self))
      for i in 0..<n { r[i] = m[i] != 0 ? p[i * xStep] : q[i * yStep] }
    case .bool:
      let (p, q, r) = (x.pointer(UInt8.self), y.pointer(UInt8.self), out.pointer(UInt8.self))
      for i in 0..<n { r[i] = m[i] != 0 ? p[i * xStep] : q[i * yStep] }
    }
    return out
  }

  /// The numbers in order for a larger shape, and the step through them: 0 for a single number.
  private func stretched(_ dims: Dims) throws(TensorError) -> (Tensor, Int) {
    if count == 1 { return (self, 0) }
    return (try window(dims, strides(broadcastTo: dims), 0).packed(), 1)
  }

  /// a where `condition` (a `.bool` tensor) holds, else b; all broadcast. Gradient: g where it was taken from, else 0.
  public static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      let out = try selected(condition, a, b)
      if let tape = Tape(a, b) {
        let node = tape.record("WhereBackward0", out) { node, g throws(TensorError) in
          let condition = try node.saved(0)
          return Gradients(
            node.needs(0) ? Tensor.where(condition, g, 0.0) : nil, node.needs(1) ? Tensor.where(condition, 0.0, g) : nil
          )
        }
        node.connect(a)
        node.connect(b)
        node.save(condition)
      }
      return out
    }
  }

  public static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Int) -> Tensor {
    `where`(condition, a, Tensor(uncheckedScalar: .int(b), a.dtype.joined(with: .int(b))))
  }
  public static func `where`(_ condition: Tensor, _ a: Int, _ b: Tensor) -> Tensor {
    `where`(condition, Tensor(uncheckedScalar: .int(a), b.dtype.joined(with: .int(a))), b)
  }
  public static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Float) -> Tensor {
    `where`(condition, a, Tensor(uncheckedScalar: .double(Double(b)), a.dtype.joined(with: .double(Double(b)))))
  }
  public static func `where`(_ condition: Tensor, _ a: Float, _ b: Tensor) -> Tensor {
    `where`(condition, Tensor(uncheckedScalar: .double(Double(a)), b.dtype.joined(with: .double(Double(a)))), b)
  }
  public static func `where`(_ condition: Tensor, _ a: Tensor, _ b: Double) -> Tensor {
    `where`(condition, a, Tensor(uncheckedScalar: .double(b), a.dtype.joined(with: .double(b))))
  }
  public static func `where`(_ condition: Tensor, _ a: Double, _ b: Tensor) -> Tensor {
    `where`(condition, Tensor(uncheckedScalar: .double(a), b.dtype.joined(with: .double(a))), b)
  }
  public static func `where`(_ condition: Tensor, _ a: Int, _ b: Int) -> Tensor {
    `where`(condition, Tensor(uncheckedScalar: .int(a), .int64), b)
  }
  public static func `where`(_ condition: Tensor, _ a: Double, _ b: Double) -> Tensor {
    `where`(condition, Tensor(uncheckedScalar: .double(a), .float32), b)
  }

  // MARK: Whole tensors

  /// Whether all numbers agree within atol + rtol · |b|. Shapes broadcast; NaN agrees with nothing.
  public func allClose(_ other: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8) -> Bool {
    checkedValue(false) { () throws(TensorError) in
      let dims = try Dims.broadcast(self.dims, other.dims, "allClose")
      let a = try window(dims, strides(broadcastTo: dims), 0).packed().cast(to: .float64)
      let b = try other.window(dims, other.strides(broadcastTo: dims), 0).packed().cast(to: .float64)
      let (p, q) = (a.pointer(Double.self), b.pointer(Double.self))
      for i in 0..<a.count where p[i] != q[i] {
        let distance = Swift.abs(p[i] - q[i])
        if !(distance <= atol + rtol * Swift.abs(q[i])) || distance.isInfinite { return false }
      }
      return true
    }
  }
}

/// See ``Tensor/allClose(_:rtol:atol:)``.
public func allClose(_ a: Tensor, _ b: Tensor, rtol: Double = 1e-5, atol: Double = 1e-8) -> Bool {
  a.allClose(b, rtol: rtol, atol: atol)
}

extension Tensor: Equatable {
  /// Whether shapes and all numbers are the same; NaN equals nothing. Elementwise comparison is `.==`.
  public static func == (a: Tensor, b: Tensor) -> Bool {
    checkedValue(false) { () throws(TensorError) in
      guard a.dims == b.dims else { return false }
      let equal = try comparison(.eq, a, b)
      let p = equal.pointer(UInt8.self)
      for i in 0..<equal.count where p[i] == 0 { return false }
      return true
    }
  }
}
