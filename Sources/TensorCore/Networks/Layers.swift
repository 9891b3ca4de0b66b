// Layers with parameters, started as PyTorch starts them.

/// x × weightᵀ + bias. `weight` is `[out, in]`; both start uniform in ±1/√in.
public final class Linear: Module {
  public var weight: Tensor
  public var bias: Tensor?

  public init(_ inputs: Int, _ outputs: Int, bias: Bool = true) {
    let bound = inputs > 0 ? 1 / Double(inputs).squareRoot() : 0
    weight = .parameter([outputs, inputs], bound: bound)
    self.bias = bias ? .parameter([outputs], bound: bound) : nil
  }

  public var parameters: [Tensor] { bias.map { [weight, $0] } ?? [weight] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.linear(weight, bias: bias) }
}

/// A convolution of images. `weight` is `[out, in, size, size]`; both start uniform in ±1/√(in · size²).
public final class Conv2d: Module {
  public var weight: Tensor
  public var bias: Tensor?
  public let stride: Int
  public let padding: Int

  public init(_ inputs: Int, _ outputs: Int, _ size: Int, stride: Int = 1, padding: Int = 0, bias: Bool = true) {
    let taps = inputs * size * size
    let bound = taps > 0 ? 1 / Double(taps).squareRoot() : 0
    weight = .parameter([outputs, inputs, size, size], bound: bound)
    self.bias = bias ? .parameter([outputs], bound: bound) : nil
    self.stride = stride
    self.padding = padding
  }

  public var parameters: [Tensor] { bias.map { [weight, $0] } ?? [weight] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.conv2d(weight, bias: bias, stride: stride, padding: padding) }
}

/// A row of numbers for each id. `weight` is `[count, size]` and starts normal.
public final class Embedding: Module {
  public var weight: Tensor

  public init(_ count: Int, _ size: Int) { weight = .randn([count, size], requiresGrad: true) }

  public var parameters: [Tensor] { [weight] }
  public func callAsFunction(_ x: Tensor) -> Tensor { embedding(x, weight) }
}

/// Normalises over the last axes; `weight` starts as 1, `bias` as 0.
public final class LayerNorm: Module {
  public var weight: Tensor
  public var bias: Tensor
  public let shape: [Int]
  public let eps: Double

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

/// Normalises each channel of `[n, channels]` or `[n, channels, length]` over a batch, or by running
/// statistics outside of training; `weight` starts as 1, `bias` as 0.
public final class BatchNorm1d: Module {
  public var weight: Tensor
  public var bias: Tensor
  public var runningMean: Tensor
  public var runningVariance: Tensor
  public let momentum: Double
  public let eps: Double
  public private(set) var isTraining = true

  public init(_ channels: Int, eps: Double = 1e-5, momentum: Double = 0.1) {
    self.eps = eps
    self.momentum = momentum
    weight = .ones([channels], requiresGrad: true)
    bias = .zeros([channels], requiresGrad: true)
    runningMean = .zeros([channels])
    runningVariance = .ones([channels])
  }

  public var parameters: [Tensor] { [weight, bias] }

  public func callAsFunction(_ x: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      guard (2...3).contains(x.rank) else {
        throw .rankWanted(operation: "BatchNorm1d", wanted: "[n, channels] or [n, channels, length]", shape: x.dims)
      }
      return x.batchNorm(
        runningMean: runningMean, runningVariance: runningVariance, weight: weight, bias: bias, training: isTraining,
        momentum: momentum, eps: eps)
    }
  }

  public func setTraining(_ isTraining: Bool) { self.isTraining = isTraining }
}

/// Normalises each channel of images `[n, channels, height, width]` over a batch, or by running
/// statistics outside of training; `weight` starts as 1, `bias` as 0.
public final class BatchNorm2d: Module {
  public var weight: Tensor
  public var bias: Tensor
  public var runningMean: Tensor
  public var runningVariance: Tensor
  public let momentum: Double
  public let eps: Double
  public private(set) var isTraining = true

  public init(_ channels: Int, eps: Double = 1e-5, momentum: Double = 0.1) {
    self.eps = eps
    self.momentum = momentum
    weight = .ones([channels], requiresGrad: true)
    bias = .zeros([channels], requiresGrad: true)
    runningMean = .zeros([channels])
    runningVariance = .ones([channels])
  }

  public var parameters: [Tensor] { [weight, bias] }

  public func callAsFunction(_ x: Tensor) -> Tensor {
    checked { () throws(TensorError) in
      guard (4...4).contains(x.rank) else {
        throw .rankWanted(operation: "BatchNorm2d", wanted: "[n, channels, height, width]", shape: x.dims)
      }
      return x.batchNorm(
        runningMean: runningMean, runningVariance: runningVariance, weight: weight, bias: bias, training: isTraining,
        momentum: momentum, eps: eps)
    }
  }

  public func setTraining(_ isTraining: Bool) { self.isTraining = isTraining }
}

/// Zeros each number with probability `p` while training, and scales the others up.
public final class Dropout: Module {
  public let p: Double
  public private(set) var isTraining = true

  public init(_ p: Double = 0.5) { self.p = p }

  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.dropout(p, training: isTraining) }
  public func setTraining(_ isTraining: Bool) { self.isTraining = isTraining }
}
