import TensorKernels

// += −= ×= ÷=: the tensor's own numbers change, for everyone who refers to them. On a `let` too: a tensor is a reference.
// The overloads with an `inout` left side are the ones that write an element picked by tensors back (`x[mask] += 1`).

extension Tensor {
  /// This tensor becomes this ∘ other, in its own dtype and shape.
  private func update(_ operation: BinaryOperation, _ other: Tensor) {
    _ = checked { () throws(TensorError) in
      try checkWritable(operation.name)
      try checkOverlap(operation.name, other)
      let tape = Tape(self, other)
      if tape != nil { try checkHistory(operation.name) }
      let needsOld = tape != nil && other.requiresGrad && (operation == .mul || operation == .div)
      // Both histories as they are before the write.
      let (oldEdge, otherEdge) = (edge, other.edge)
      // A copy of the old value with its history, where the rule needs it; of the other's too where it is written over.
      let old = needsOld || (tape != nil && other === self) ? try copied() : nil
      old?.node = oldEdge.node
      var operand = other === self ? old ?? other : other
      let sharesStorage = other.storage === storage
      let version = storage.version &- storage.moves
      if tape != nil, operand.storage === storage { operand = other.clone() }
      try write(operation, other)
      guard let tape else { return self }
      let node = GradientNode(operation.inPlaceName, for: self, tape.context, operation.inPlaceRule)
      node.connect(oldEdge)
      node.connect(otherEdge)
      if operation == .mul || operation == .div {
        // This very write changes the factor: the old value's gradient is refused, as it is in PyTorch.
        if sharesStorage && node.needs(0) {
          node.append(WatchedStorage(storage: storage, version: version, dims: other.dims))
        }
        node.save(operand)
        if needsOld, let old { node.save(old) }
      }
      rebase(node)
      return self
    }
  }

  private func write(_ operation: BinaryOperation, _ other: Tensor) throws(TensorError) {
    if operation == .sub && other.dtype == .bool { throw .subtractionOfTruth }
    let dtype = try operation.resultDType(Tensor.joinedDType(self, other))
    guard dtype.category <= self.dtype.category else {
      throw .inPlaceDType(operation: operation.name, result: dtype, target: self.dtype)
    }
    if self.dtype == .float32, isContiguous, other.dtype == .float32, other.isContiguous, other.dims == dims,
      other.storage !== storage || other.offset == offset
    {
      willWrite()
      _ = try Tensor.binary(operation, self, other, into: self)
      return
    }
    let result = try Tensor.binary(operation, self, other)
    guard result.dims == dims else {
      throw .inPlaceShape(operation: operation.name, target: dims, result: result.dims)
    }
    willWrite()
    fill(from: try result.cast(to: self.dtype))
  }

  /// This tensor becomes this ∘ number.
  private func update(_ operation: BinaryOperation, _ number: Number) {
    _ = checked { () throws(TensorError) in
      try checkWritable(operation.name)
      let dtype = try operation.resultDType(self.dtype.joined(with: number))
      guard dtype.category <= self.dtype.category else {
        throw .inPlaceDType(operation: operation.name, result: dtype, target: self.dtype)
      }
      let tape = Tape(self)
      if tape != nil { try checkHistory(operation.name) }
      let oldEdge = edge
      if self.dtype == .float32 && isContiguous {
        var value = number.float
        willWrite()
        let p = pointer(Float.self)
        nbk_binary_f32(operation.kernel, count, p, 1, &value, 0, p)
      } else {
        let result = try Tensor.binary(operation, self, number)
        willWrite()
        fill(from: try result.cast(to: self.dtype))
      }
      guard let tape else { return self }
      let node = GradientNode(operation.inPlaceName, for: self, tape.context) { node, g throws(TensorError) in
        switch operation {
        case .mul: Gradients(Tensor.product(g, try node.kept(number)))
        case .div: Gradients(Tensor.quotient(g, try node.kept(number)))
        case .add, .sub, .maximum, .minimum, .pow: Gradients(g)
        }
      }
      if operation == .mul || operation == .div { node.keepNumber() }
      node.connect(oldEdge)
      rebase(node)
      return self
    }
  }

  /// Adds a gradient to this one, which has its shape and dtype; no graph, no site.
  func accumulate(_ gradient: Tensor) throws(TensorError) {
    storage.prepareWrite()
    storage.version &+= 1
    if isContiguous, dtype == .float32 {
      let x = try gradient.packed()
      nbk_axpy_f32(count, 1, x.pointer(Float.self), pointer(Float.self))
    } else {
      fill(from: try Tensor.binary(.add, self, gradient))
    }
  }
}

extension BinaryOperation {
  fileprivate var inPlaceName: StaticString {
    switch self {
    case .add: "AddBackward0"
    case .sub: "SubBackward0"
    case .mul: "MulBackward0"
    case .div: "DivBackward0"
    case .maximum: "MaximumBackward0"
    case .minimum: "MinimumBackward0"
    case .pow: "PowBackward1"
    }
  }

  /// The gradients of the old value and of the other operand, which is saved first, the old value second.
  fileprivate var inPlaceRule: BackwardRule {
    switch self {
    case .add: { _, g in Gradients(g, g) }
    case .sub: { node, g in Gradients(g, node.needs(1) ? -g : nil) }
    case .mul:
      { node, g throws(TensorError) in
        Gradients(node.needs(0) ? g * (try node.saved(0)) : nil, node.needs(1) ? g * (try node.saved(1)) : nil)
      }
    case .div:
      { node, g throws(TensorError) in
        let other = try node.saved(0)
        guard node.needs(1) else { return Gradients(g / other) }
        return Gradients(node.needs(0) ? g / other : nil, -g * (try node.saved(1)) / (other * other))
      }
    case .maximum, .minimum, .pow: preconditionFailure("there is no operator for it in place")
    }
  }
}

extension Tensor {
  /// a becomes a + b, in its own dtype. Errors: b does not fit into a's shape or kind of number; a is a leaf that
  /// requires a gradient, outside of `noGrad`.
  public static func += (a: inout Tensor, b: Tensor) { a.update(.add, b) }
  public static func += (a: inout Tensor, b: Int) { a.update(.add, .int(b)) }
  public static func += (a: inout Tensor, b: Float) { a.update(.add, .double(Double(b))) }
  public static func += (a: inout Tensor, b: Double) { a.update(.add, .double(b)) }
  @_disfavoredOverload
  public static func += (a: Tensor, b: Tensor) { a.update(.add, b) }
  @_disfavoredOverload
  public static func += (a: Tensor, b: Int) { a.update(.add, .int(b)) }
  @_disfavoredOverload
  public static func += (a: Tensor, b: Float) { a.update(.add, .double(Double(b))) }
  @_disfavoredOverload
  public static func += (a: Tensor, b: Double) { a.update(.add, .double(b)) }

  /// a becomes a - b, in its own dtype. Errors: b does not fit into a's shape or kind of number; a is a leaf that
  /// requires a gradient, outside of `noGrad`.
  public static func -= (a: inout Tensor, b: Tensor) { a.update(.sub, b) }
  public static func -= (a: inout Tensor, b: Int) { a.update(.sub, .int(b)) }
  public static func -= (a: inout Tensor, b: Float) { a.update(.sub, .double(Double(b))) }
  public static func -= (a: inout Tensor, b: Double) { a.update(.sub, .double(b)) }
  @_disfavoredOverload
  public static func -= (a: Tensor, b: Tensor) { a.update(.sub, b) }
  @_disfavoredOverload
  public static func -= (a: Tensor, b: Int) { a.update(.sub, .int(b)) }
  @_disfavoredOverload
  public static func -= (a: Tensor, b: Float) { a.update(.sub, .double(Double(b))) }
  @_disfavoredOverload
  public static func -= (a: Tensor, b: Double) { a.update(.sub, .double(b)) }

  /// a becomes a * b, in its own dtype. Errors: b does not fit into a's shape or kind of number; a is a leaf that
  /// requires a gradient, outside of `noGrad`.
  public static func *= (a: inout Tensor, b: Tensor) { a.update(.mul, b) }
  public static func *= (a: inout Tensor, b: Int) { a.update(.mul, .int(b)) }
  public static func *= (a: inout Tensor, b: Float) { a.update(.mul, .double(Double(b))) }
  public static func *= (a: inout Tensor, b: Double) { a.update(.mul, .double(b)) }
  @_disfavoredOverload
  public static func *= (a: Tensor, b: Tensor) { a.update(.mul, b) }
  @_disfavoredOverload
  public static func *= (a: Tensor, b: Int) { a.update(.mul, .int(b)) }
  @_disfavoredOverload
  public static func *= (a: Tensor, b: Float) { a.update(.mul, .double(Double(b))) }
  @_disfavoredOverload
  public static func *= (a: Tensor, b: Double) { a.update(.mul, .double(b)) }

  /// a becomes a / b, in its own dtype. Errors: b does not fit into a's shape or kind of number; a is a leaf that
  /// requires a gradient, outside of `noGrad`.
  public static func /= (a: inout Tensor, b: Tensor) { a.update(.div, b) }
  public static func /= (a: inout Tensor, b: Int) { a.update(.div, .int(b)) }
  public static func /= (a: inout Tensor, b: Float) { a.update(.div, .double(Double(b))) }
  public static func /= (a: inout Tensor, b: Double) { a.update(.div, .double(b)) }
  @_disfavoredOverload
  public static func /= (a: Tensor, b: Tensor) { a.update(.div, b) }
  @_disfavoredOverload
  public static func /= (a: Tensor, b: Int) { a.update(.div, .int(b)) }
  @_disfavoredOverload
  public static func /= (a: Tensor, b: Float) { a.update(.div, .double(Double(b))) }
  @_disfavoredOverload
  public static func /= (a: Tensor, b: Double) { a.update(.div, .double(b)) }
}
