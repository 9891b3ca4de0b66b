/// Normalises each channel over a batch, or by running statistics outside of training; `weight` starts as 1, `bias` as 0.
/// `BatchNorm1d` and `BatchNorm2d` say which shapes they take.
public class BatchNorm: Module {
  /// The factor for each channel. Learned.
  public var weight: Tensor
  /// What is added to each channel. Learned.
  public var bias: Tensor
  /// The mean of each channel over the batches seen in training.
  public var runningMean: Tensor
  /// The variance of each channel over the batches seen in training.
  public var runningVariance: Tensor
  /// How far the running numbers move towards a batch's own.
  public let momentum: Double
  /// What is added to the variance, against division by 0.
  public let eps: Double
  /// Whether a batch's own mean and variance are used.
  public private(set) var isTraining = true

  /// Normalises each of `channels` channels.
  public required init(_ channels: Int, eps: Double = 1e-5, momentum: Double = 0.1) {
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
      guard ranks.contains(x.rank) else {
        throw .rankWanted(operation: "\(Self.self)", wanted: shapes, shape: x.dims)
      }
      return x.batchNorm(
        runningMean: runningMean, runningVariance: runningVariance, weight: weight, bias: bias, training: isTraining,
        momentum: momentum, eps: eps)
    }
  }

  public func setTraining(_ isTraining: Bool) { self.isTraining = isTraining }

  /// The ranks of what it takes, and the same in words.
  var ranks: ClosedRange<Int> { 2...4 }
  var shapes: String { "[n, channels, …]" }
}

/// Normalises each channel of `[n, channels]` or `[n, channels, length]` over a batch, or by running
/// statistics outside of training; `weight` starts as 1, `bias` as 0.
public final class BatchNorm1d: BatchNorm {
  override var ranks: ClosedRange<Int> { 2...3 }
  override var shapes: String { "[n, channels] or [n, channels, length]" }
}

/// Normalises each channel of images `[n, channels, height, width]` over a batch, or by running
/// statistics outside of training; `weight` starts as 1, `bias` as 0.
public final class BatchNorm2d: BatchNorm {
  override var ranks: ClosedRange<Int> { 4...4 }
  override var shapes: String { "[n, channels, height, width]" }
}
