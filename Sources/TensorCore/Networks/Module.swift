/// A function with parameters: a layer, or a network of them.
///
///     struct Net: Module {
///       let first = Linear(2, 16), second = Linear(16, 1)
///       var parameters: [Tensor] { first.parameters + second.parameters }
///       func callAsFunction(_ x: Tensor) -> Tensor { second(relu(first(x))) }
///     }
public protocol Module {
  /// The tensors to be learned.
  var parameters: [Tensor] { get }

  /// What the module makes of `x`.
  func callAsFunction(_ x: Tensor) -> Tensor

  /// Switches between training and use, for layers that differ (`Dropout`, `BatchNorm1d`). Modules made of others pass it on.
  func setTraining(_ isTraining: Bool)
}

extension Module {
  public func setTraining(_ isTraining: Bool) {}

  /// From now on for training, as after creation.
  public func train() { setTraining(true) }

  /// From now on for use: no dropout, running statistics.
  public func eval() { setTraining(false) }

  /// Forgets the gradients of all parameters.
  public func zeroGrad() {
    for parameter in parameters { parameter.zeroGrad() }
  }
}

/// Modules one after the other.
public final class Sequential: Module {
  /// The modules, in order.
  public private(set) var modules: [any Module]

  /// Modules that each take what the one before gives.
  public init(_ modules: any Module...) { self.modules = modules }
  public init(_ modules: [any Module]) { self.modules = modules }

  public var parameters: [Tensor] { modules.flatMap(\.parameters) }
  /// How many modules there are.
  public var count: Int { modules.count }

  /// The module in a place.
  public subscript(i: Int) -> any Module { modules[i] }

  /// Adds a module at the end.
  public func append(_ module: any Module) { modules.append(module) }

  public func callAsFunction(_ x: Tensor) -> Tensor { modules.reduce(x) { $1($0) } }

  public func setTraining(_ isTraining: Bool) {
    for module in modules { module.setTraining(isTraining) }
  }
}

extension Tensor {
  /// A parameter of a layer, drawn uniformly from ±bound.
  static func parameter(_ shape: [Int], bound: Double, of layer: String) -> Tensor {
    let drawn = noGrad { Tensor.uniform(shape, .float32, false, for: layer) * (2 * bound) - bound }
    drawn.requiresGrad = true
    return drawn
  }
}
