// + − × ÷ and negation with their gradients. The walk sums gradients of broadcast operands back to their shapes.

extension Tensor {
  /// a + b, broadcast. Gradient: g to both.
  static func sum(_ a: Tensor, _ b: Tensor) -> Tensor {
    if let number = b.number { return sum(a, number) }
    if let number = a.number { return sum(b, number) }
    return checked { () throws(TensorError) in
      let out = try binary(.add, a, b)
      if let tape = Tape(a, b) {
        let node = tape.record("AddBackward0", out, addRule)
        node.connect(a)
        node.connect(b)
      }
      return out
    }
  }

  /// a − b, broadcast. Gradient: g and −g.
  static func difference(_ a: Tensor, _ b: Tensor) -> Tensor {
    if let number = b.number { return difference(a, number) }
    if let number = a.number { return difference(number, b) }
    return checked { () throws(TensorError) in
      if a.dtype == .bool || b.dtype == .bool { throw .subtractionOfTruth }
      let out = try binary(.sub, a, b)
      if let tape = Tape(a, b) {
        let node = tape.record("SubBackward0", out, subRule)
        node.connect(a)
        node.connect(b)
      }
      return out
    }
  }

  /// a · b, broadcast. Gradient: g · b and g · a.
  static func product(_ a: Tensor, _ b: Tensor) -> Tensor {
    if let number = b.number { return product(a, number) }
    if let number = a.number { return product(b, number) }
    return checked { () throws(TensorError) in
      let out = try binary(.mul, a, b)
      if let tape = Tape(a, b) {
        let node = tape.record("MulBackward0", out, mulRule)
        node.connect(a)
        node.connect(b)
        node.save(b)
        node.save(a)
      }
      return out
    }
  }

  /// a / b, broadcast; whole numbers divide to float32. Gradient: g / b and −g · a / b².
  static func quotient(_ a: Tensor, _ b: Tensor) -> Tensor {
    if let number = b.number { return quotient(a, number) }
    if let number = a.number { return quotient(number, b) }
    return checked { () throws(TensorError) in
      let out = try binary(.div, a, b)
      if let tape = Tape(a, b) {
        let node = tape.record("DivBackward0", out, divRule)
        node.connect(a)
        node.connect(b)
        node.save(b)
        node.save(a)
      }
      return out
    }
  }

  static func sum(_ a: Tensor, _ number: Number) -> Tensor {
    checked { () throws(TensorError) in
      let out = try binary(.add, a, number)
      if let tape = Tape(a) { tape.record("AddBackward0", out, addRule).connect(a) }
      return out
    }
  }

  static func difference(_ a: Tensor, _ number: Number) -> Tensor {
    checked { () throws(TensorError) in
      if a.dtype == .bool { throw .subtractionOfTruth }
      let out = try binary(.sub, a, number)
      if let tape = Tape(a) { tape.record("SubBackward0", out, addRule).connect(a) }
      return out
    }
  }

  /// number − a.
  static func difference(_ number: Number, _ a: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      if a.dtype == .bool { throw .subtractionOfTruth }
      let out = try binary(.sub, a, number, reversed: true)
      if let tape = Tape(a) { tape.record("RsubBackward1", out, negRule).connect(a) }
      return out
    }
  }

  static func product(_ a: Tensor, _ number: Number) -> Tensor {
    checked { () throws(TensorError) in
      let out = try binary(.mul, a, number)
      if let tape = Tape(a) {
        let node = tape.record("MulBackward0", out) { node, g throws(TensorError) in
          Gradients(Tensor.product(g, try node.kept(number)))
        }
        node.keepNumber()
        node.connect(a)
      }
      return out
    }
  }

  static func quotient(_ a: Tensor, _ number: Number) -> Tensor {
    checked { () throws(TensorError) in
      let out = try binary(.div, a, number)
      if let tape = Tape(a) {
        let node = tape.record("DivBackward0", out) { node, g throws(TensorError) in
          Gradients(Tensor.quotient(g, try node.kept(number)))
        }
        node.keepNumber()
        node.connect(a)
      }
      return out
    }
  }

  /// number / a, as PyTorch has it: number times what `a`'s numbers are the reciprocals of, which is rounded first.
  static func quotient(_ number: Number, _ a: Tensor) -> Tensor { product(a.reciprocal(), number) }

  /// −x. Truth values have none. Gradient: −g.
  public static prefix func - (x: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      if x.dtype == .bool { throw .dtype(operation: "neg", .bool, wanted: ".int64 or a float (or .! for not)") }
      let out = x.dtype.isFloating ? try unary(.neg, x) : try binary(.sub, x, .int(0), reversed: true)
      if let tape = Tape(x) { tape.record("NegBackward0", out, negRule).connect(x) }
      return out
    }
  }

  /// +x is x.
  public static prefix func + (x: Tensor) -> Tensor { x }
}

private func addRule(_ node: GradientNode, _ g: Tensor) throws(TensorError) -> Gradients {
  Gradients(g, g)
}

private func subRule(_ node: GradientNode, _ g: Tensor) throws(TensorError) -> Gradients {
  Gradients(g, node.needs(1) ? -g : nil)
}

private func negRule(_ node: GradientNode, _ g: Tensor) throws(TensorError) -> Gradients {
  Gradients(-g)
}

private func mulRule(_ node: GradientNode, _ g: Tensor) throws(TensorError) -> Gradients {
  Gradients(
    node.needs(0) ? g * (try node.saved(0)) : nil,
    node.needs(1) ? g * (try node.saved(1)) : nil)
}

private func divRule(_ node: GradientNode, _ g: Tensor) throws(TensorError) -> Gradients {
  let b = try node.saved(0)
  guard node.needs(1) else { return Gradients(g / b) }
  return Gradients(node.needs(0) ? g / b : nil, -g * ((try node.saved(1)) / b) / b)
}

extension Tensor {
  /// a + b, elementwise with broadcasting; dtypes are promoted. Gradient: g to both.
  /// Error: shapes that don't broadcast.
  public static func + (a: Tensor, b: Tensor) -> Tensor { sum(a, b) }
  public static func + (a: Tensor, b: Int) -> Tensor { sum(a, .int(b)) }
  public static func + (a: Tensor, b: Float) -> Tensor { sum(a, .double(Double(b))) }
  public static func + (a: Tensor, b: Double) -> Tensor { sum(a, .double(b)) }
  public static func + (a: Int, b: Tensor) -> Tensor { sum(b, .int(a)) }
  public static func + (a: Float, b: Tensor) -> Tensor { sum(b, .double(Double(a))) }
  public static func + (a: Double, b: Tensor) -> Tensor { sum(b, .double(a)) }

  /// a − b, elementwise with broadcasting. Gradient: g and −g.
  /// Error: shapes that don't broadcast.
  public static func - (a: Tensor, b: Tensor) -> Tensor { difference(a, b) }
  public static func - (a: Tensor, b: Int) -> Tensor { difference(a, .int(b)) }
  public static func - (a: Tensor, b: Float) -> Tensor { difference(a, .double(Double(b))) }
  public static func - (a: Tensor, b: Double) -> Tensor { difference(a, .double(b)) }
  public static func - (a: Int, b: Tensor) -> Tensor { difference(.int(a), b) }
  public static func - (a: Float, b: Tensor) -> Tensor { difference(.double(Double(a)), b) }
  public static func - (a: Double, b: Tensor) -> Tensor { difference(.double(a), b) }

  /// a · b, elementwise with broadcasting. Gradient: g · b and g · a.
  /// Error: shapes that don't broadcast.
  public static func * (a: Tensor, b: Tensor) -> Tensor { product(a, b) }
  public static func * (a: Tensor, b: Int) -> Tensor { product(a, .int(b)) }
  public static func * (a: Tensor, b: Float) -> Tensor { product(a, .double(Double(b))) }
  public static func * (a: Tensor, b: Double) -> Tensor { product(a, .double(b)) }
  public static func * (a: Int, b: Tensor) -> Tensor { product(b, .int(a)) }
  public static func * (a: Float, b: Tensor) -> Tensor { product(b, .double(Double(a))) }
  public static func * (a: Double, b: Tensor) -> Tensor { product(b, .double(a)) }

  /// a / b, elementwise with broadcasting; whole numbers divide to float32. Gradient: g / b and −g · a / b².
  /// Error: shapes that don't broadcast.
  public static func / (a: Tensor, b: Tensor) -> Tensor { quotient(a, b) }
  public static func / (a: Tensor, b: Int) -> Tensor { quotient(a, .int(b)) }
  public static func / (a: Tensor, b: Float) -> Tensor { quotient(a, .double(Double(b))) }
  public static func / (a: Tensor, b: Double) -> Tensor { quotient(a, .double(b)) }
  public static func / (a: Int, b: Tensor) -> Tensor { quotient(.int(a), b) }
  public static func / (a: Float, b: Tensor) -> Tensor { quotient(.double(Double(a)), b) }
  public static func / (a: Double, b: Tensor) -> Tensor { quotient(.double(a), b) }
}
