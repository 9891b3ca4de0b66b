// Layers without parameters.

/// max(x, 0).
public final class ReLU: Module {
  /// Has nothing to set.
  public init() {}
  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.relu() }
}

/// The hyperbolic tangent.
public final class Tanh: Module {
  /// Has nothing to set.
  public init() {}
  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.tanh() }
}

/// 1 / (1 + e^(−x)).
public final class Sigmoid: Module {
  /// Has nothing to set.
  public init() {}
  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.sigmoid() }
}

/// x · Φ(x).
public final class GELU: Module {
  /// Has nothing to set.
  public init() {}
  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.gelu() }
}

/// x · sigmoid(x).
public final class SiLU: Module {
  /// Has nothing to set.
  public init() {}
  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.silu() }
}

/// log(1 + eˣ).
public final class Softplus: Module {
  /// Has nothing to set.
  public init() {}
  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.softplus() }
}

/// x where x > 0, else slope · x.
public final class LeakyReLU: Module {
  /// The factor below 0.
  public let slope: Double
  /// With a factor below 0.
  public init(_ slope: Double = 0.01) { self.slope = slope }
  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.leakyRelu(slope) }
}

/// x where x > 0, else alpha (eˣ − 1).
public final class ELU: Module {
  /// What is approached far below 0, negated.
  public let alpha: Double
  /// With what is approached far below 0, negated.
  public init(_ alpha: Double = 1) { self.alpha = alpha }
  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.elu(alpha) }
}

/// x where x > 0, else a learned slope · x: one slope, or one for each channel. Starts at 0.25.
public final class PReLU: Module {
  /// The slope below 0, one number or one for each channel. Learned.
  public var weight: Tensor
  /// One slope, or one for each channel, all the same at first.
  public init(_ channels: Int = 1, slope: Double = 0.25) { weight = .full([channels], slope, requiresGrad: true) }
  public var parameters: [Tensor] { [weight] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.prelu(weight) }
}

/// e^x / Σ e^x along an axis.
public final class Softmax: Module {
  /// The axis along which the results add up to 1.
  public let axis: Int
  /// Along an axis.
  public init(axis: Int = -1) { self.axis = axis }
  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.softmax(axis: axis) }
}

/// All axes but the first in one.
public final class Flatten: Module {
  /// The first axis that is joined with those after it.
  public let startAxis: Int
  /// Joins all axes from one on.
  public init(startAxis: Int = 1) { self.startAxis = startAxis }
  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.flatten(startAxis: startAxis) }
}

/// The largest number of each window.
public final class MaxPool2d: Module {
  /// Pixels along each side of a window.
  public let size: Int
  /// Pixels from one window to the next.
  public let stride: Int
  /// What is left out around the image.
  public let padding: Int

  /// Square windows; the stride is their size where left out.
  public init(_ size: Int, stride: Int? = nil, padding: Int = 0) {
    self.size = size
    self.stride = stride ?? size
    self.padding = padding
  }

  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.maxPool2d(size, stride: stride, padding: padding) }
}

/// The mean of each window.
public final class AvgPool2d: Module {
  /// Pixels along each side of a window.
  public let size: Int
  /// Pixels from one window to the next.
  public let stride: Int
  /// Zeros around the image.
  public let padding: Int

  /// Square windows; the stride is their size where left out.
  public init(_ size: Int, stride: Int? = nil, padding: Int = 0) {
    self.size = size
    self.stride = stride ?? size
    self.padding = padding
  }

  public var parameters: [Tensor] { [] }
  public func callAsFunction(_ x: Tensor) -> Tensor { x.avgPool2d(size, stride: stride, padding: padding) }
}
