// Layers with parameters, started as PyTorch starts them.

/// x × weightᵀ + bias. `weight` is `[out, in]`; both start uniform in ±1/√in.
public final class Linear: Module {
  /// The weight, `[outputs, inputs]`. Learned.
  public var weight: Tensor
  /// One number for each output, or nil. Learned.
  public var bias: Tensor?

  /// A layer from `inputs` to `outputs` numbers. Weight and bias are uniform within ±1/√inputs, as PyTorch draws them.
  public init(_ inputs: Int, _ outputs: Int, bias: Bool = true) {
    let bound = inputs > 0 ? 1 / Double(inputs).squareRoot() : 0
    weight = .parameter([outputs, inputs], bound: bound, of: "Linear")
    self.bias = bias ? .parameter([outputs], bound: bound, of: "Linear") : nil
  }

  public var parameters: [Tensor] { bias.map { [weight, $0] } ?? [weight] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.linear(weight, bias: bias) }
}

/// A convolution of images. `weight` is `[out, in, size, size]`; both start uniform in ±1/√(in · size²).
public final class Conv2d: Module {
  /// The weight, `[outputs, inputs, size, size]`. Learned.
  public var weight: Tensor
  /// One number for each output channel, or nil. Learned.
  public var bias: Tensor?
  /// Pixels from one window to the next.
  public let stride: Int
  /// Zeros around the image.
  public let padding: Int

  /// A layer from `inputs` to `outputs` channels with square windows. Weight and bias are uniform within
  /// ±1/√(inputs · size²), as PyTorch draws them.
  public init(_ inputs: Int, _ outputs: Int, _ size: Int, stride: Int = 1, padding: Int = 0, bias: Bool = true) {
    let taps = inputs * size * size
    let bound = taps > 0 ? 1 / Double(taps).squareRoot() : 0
    weight = .parameter([outputs, inputs, size, size], bound: bound, of: "Conv2d")
    self.bias = bias ? .parameter([outputs], bound: bound, of: "Conv2d") : nil
    self.stride = stride
    self.padding = padding
  }

  public var parameters: [Tensor] { bias.map { [weight, $0] } ?? [weight] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.conv2d(weight, bias: bias, stride: stride, padding: padding) }
}

/// A row of numbers for each id. `weight` is `[count, size]` and starts normal.
public final class Embedding: Module {
  /// A row for each id, `[count, size]`. Learned.
  public var weight: Tensor

  /// Rows of `size` numbers for the ids 0 ..< count, normal at first.
  public init(_ count: Int, _ size: Int) { weight = .randn([count, size], requiresGrad: true) }

  public var parameters: [Tensor] { [weight] }
  public func callAsFunction(_ x: Tensor) -> Tensor { embedding(x, weight) }
}

/// Normalises over the last axes; `weight` starts as 1, `bias` as 0.
public final class LayerNorm: Module {
  /// The factor for each number, of shape `shape`. Learned.
  public var weight: Tensor
  /// What is added to each number. Learned.
  public var bias: Tensor
  /// The sizes of the last axes, over which is normalised.
  public let shape: [Int]
  /// What is added to the variance, against division by 0.
  public let eps: Double

  /// Normalises over the last axis, or over the last axes of a shape.
  public init(_ size: Int, eps: Double = 1e-5) {
    shape = [size]
    self.eps = eps
    weight = .ones([size], requiresGrad: true)
    bias = .zeros([size], requiresGrad: true)
  }

  public init(_ shape: [Int], eps: Double = 1e-5) {
    self.shape = shape
    self.eps = eps
    weight = .ones(shape, requiresGrad: true)
    bias = .zeros(shape, requiresGrad: true)
  }

  public var parameters: [Tensor] { [weight, bias] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.layerNorm(shape, weight: weight, bias: bias, eps: eps) }
}

/// Zeros each number with probability `p` while training, and scales the others up.
public final class Dropout: Module {
  /// The probability of 0.
  public let p: Double
  /// Whether anything is dropped.
  public private(set) var isTraining = true

  /// Drops each number with probability `p` in training.
  public init(_ p: Double = 0.5) { self.p = p }

  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.dropout(p, training: isTraining) }
  public func setTraining(_ isTraining: Bool) { self.isTraining = isTraining }
}
