import TensorKernels

/// Changes parameters by their gradients.
public protocol Optimizer: AnyObject {
  var parameters: [Tensor] { get }
  /// The learning rate; may be changed between steps.
  var lr: Double { get set }
  /// Moves each parameter that has a gradient.
  func step()
}

extension Optimizer {
  /// Forgets the parameters' gradients.
  public func zeroGrad() {
    for parameter in parameters { parameter.zeroGrad() }
  }
}

/// Fails where an optimizer would have nothing to do, or go the wrong way; a computed value never has a `grad`.
private func checkSettings(
  _ operation: String, _ parameters: [Tensor], _ settings: [(name: String, value: Double)],
  betas: (Double, Double) = (0, 0)
) {
  checkedValue(()) { () throws(TensorError) in
    if parameters.isEmpty { throw .argument(operation: operation, explanation: "an empty list of parameters") }
    for (i, parameter) in parameters.enumerated() {
      if let node = parameter.gradientNode {
        throw .argument(
          operation: operation,
          explanation:
            "parameter \(i) of shape \(parameter.dims) is computed (by \(node.operation)) and gets no grad of its "
            + "own; pass the tensor that was made with requiresGrad: true")
      }
    }
    for (name, value) in settings where !(value >= 0) {
      throw .argument(operation: operation, explanation: "\(name) is \(value); it can't be negative")
    }
    for beta in [betas.0, betas.1] where !(beta >= 0 && beta < 1) {
      throw .argument(operation: operation, explanation: "a beta of \(beta); each is at least 0 and below 1")
    }
  }
}

/// Stochastic gradient descent: p −= lr · d, where d is the gradient plus weightDecay · p, and with momentum the running
/// d = momentum · d + gradient, which starts as the first gradient.
public final class SGD: Optimizer {
  /// What is moved.
  public let parameters: [Tensor]
  /// The learning rate; may be changed between steps.
  public var lr: Double
  /// How much of the last direction is kept.
  public let momentum: Double
  /// How much of a parameter is added to its gradient.
  public let weightDecay: Double
  private(set) var velocities: [Tensor?]

  /// Errors: no parameters, or a computed one; a negative setting.
  public init(_ parameters: [Tensor], lr: Double, momentum: Double = 0, weightDecay: Double = 0) {
    self.parameters = parameters
    self.lr = lr
    self.momentum = momentum
    self.weightDecay = weightDecay
    velocities = Array(repeating: nil, count: parameters.count)
    checkSettings("SGD", parameters, [("lr", lr), ("momentum", momentum), ("weightDecay", weightDecay)])
  }

  init(copying other: SGD, _ copier: TensorCopier) {
    parameters = other.parameters.map { copier.copy($0) }
    lr = other.lr
    momentum = other.momentum
    weightDecay = other.weightDecay
    velocities = other.velocities.map { $0.map { copier.copy($0) } }
  }

  public func step() {
    checkedValue(()) { () throws(TensorError) in
      try noGrad { () throws(TensorError) in
        for (i, parameter) in parameters.enumerated() {
          guard let gradient = parameter.grad else { continue }
          var direction = try gradient.packed()
          if weightDecay != 0 {
            direction = try Tensor.binary(.add, direction, Tensor.binary(.mul, parameter, .double(weightDecay)))
          }
          if momentum != 0 {
            if let velocity = velocities[i] {
              velocity.willWrite()
              try velocity.decay(momentum, adding: direction)
              direction = velocity
            } else {
              let velocity = try direction.copied()
              velocities[i] = velocity
              direction = velocity
            }
          }
          parameter.willWrite()
          try parameter.add(direction, scale: -lr)
        }
      }
    }
  }
}

/// Adam (Kingma, Ba, 2014) with bias correction; weight decay is added to the gradient, as in PyTorch's `Adam`.
public final class Adam: Optimizer {
  /// What is moved.
  public let parameters: [Tensor]
  /// The learning rate; may be changed between steps.
  public var lr: Double
  /// How much of the running mean of gradients, and of their squares, is kept at each step.
  public let betas: (Double, Double)
  /// What is added to the root, against division by 0.
  public let eps: Double
  /// How much of a parameter is added to its gradient.
  public let weightDecay: Double
  private(set) var moments: [(first: Tensor, second: Tensor)?]
  private(set) var steps: [Int]

  /// Errors: no parameters, or a computed one; a negative setting; a beta outside of 0 ..< 1.
  public init(
    _ parameters: [Tensor], lr: Double = 1e-3, betas: (Double, Double) = (0.9, 0.999), eps: Double = 1e-8,
    weightDecay: Double = 0
  ) {
    self.parameters = parameters
    self.lr = lr
    self.betas = betas
    self.eps = eps
    self.weightDecay = weightDecay
    moments = Array(repeating: nil, count: parameters.count)
    steps = Array(repeating: 0, count: parameters.count)
    checkSettings("Adam", parameters, [("lr", lr), ("eps", eps), ("weightDecay", weightDecay)], betas: betas)
  }

  init(copying other: Adam, _ copier: TensorCopier) {
    parameters = other.parameters.map { copier.copy($0) }
    lr = other.lr
    betas = other.betas
    eps = other.eps
    weightDecay = other.weightDecay
    moments = other.moments.map { pair in pair.map { (copier.copy($0.first), copier.copy($0.second)) } }
    steps = other.steps
  }

  public func step() {
    checkedValue(()) { () throws(TensorError) in
      try noGrad { () throws(TensorError) in
        for (i, parameter) in parameters.enumerated() {
          guard let gradient = parameter.grad else { continue }
          if moments[i] == nil {
            let zero = try Tensor.filled(parameter.dims, .int(0), parameter.dtype)
            moments[i] = (zero, try zero.copied())
          }
          guard let (first, second) = moments[i] else { continue }
          steps[i] += 1
          let rate = lr / (1 - power(betas.0, steps[i]))
          let root = (1 - power(betas.1, steps[i])).squareRoot()
          first.willWrite()
          second.willWrite()
          parameter.willWrite()
          try parameter.adamStep(gradient, first, second, rate: rate, root: root, self)
        }
      }
    }
  }
}

/// base to a whole power, by squaring: the same bits everywhere.
private func power(_ base: Double, _ exponent: Int) -> Double {
  var (result, factor, rest) = (1.0, base, exponent)
  while rest > 0 {
    if rest & 1 == 1 { result *= factor }
    factor *= factor
    rest >>= 1
  }
  return result
}

extension Tensor {
  /// This tensor becomes itself + scale · x.
  fileprivate func add(_ x: Tensor, scale: Double) throws(TensorError) {
    guard isContiguous else { return fill(from: try Tensor.binary(.add, self, Tensor.binary(.mul, x, .double(scale)))) }
    if dtype == .float64 {
      nbk_axpy_f64(count, scale, x.pointer(Double.self), pointer(Double.self))
    } else {
      nbk_axpy_f32(count, Float(scale), x.pointer(Float.self), pointer(Float.self))
    }
  }

  /// This tensor, a contiguous one, becomes factor · itself + x.
  fileprivate func decay(_ factor: Double, adding x: Tensor) throws(TensorError) {
    if dtype == .float64 {
      fill(from: try Tensor.binary(.add, Tensor.binary(.mul, self, .double(factor)), x))
    } else {
      nbk_axpby_f32(count, 1, x.pointer(Float.self), Float(factor), pointer(Float.self))
    }
  }

  fileprivate func adamStep(
    _ gradient: Tensor, _ first: Tensor, _ second: Tensor, rate: Double, root: Double, _ options: Adam
  ) throws(TensorError) {
    let g = try gradient.packed()
    let (beta1, beta2) = options.betas
    // As numbers: beside a tensor, the literal could be one too.
    let (new1, new2): (Double, Double) = (1 - beta1, 1 - beta2)
    if dtype == .float32 && isContiguous {
      nbk_adam_f32(
        count, g.pointer(Float.self), Float(new1), Float(beta2), Float(new2), Float(rate), Float(root),
        Float(options.eps), Float(options.weightDecay), first.pointer(Float.self), second.pointer(Float.self),
        pointer(Float.self))
      return
    }
    let direction = options.weightDecay == 0 ? g : g + self * options.weightDecay
    first.fill(from: first + (direction - first) * new1)
    second.fill(from: second * beta2 + direction * direction * new2)
    fill(from: self - rate * (first / (second.sqrt() / root + options.eps)))
  }
}
