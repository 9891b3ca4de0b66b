/// Maps an axis's numbers to pixels.
struct AxisMapping: Hashable {
  let scale: AxisScale
  let limits: Limits
  /// The pixels of the limits' start and end.
  let start: Double
  let end: Double
  private let from: Double
  private let span: Double

  init(scale: AxisScale, limits: Limits, start: Double, end: Double) {
    self.scale = scale
    self.limits = limits
    self.start = start
    self.end = end
    from = Self.linearized(limits.start, scale)
    span = Self.linearized(limits.end, scale) - from
  }

  /// NaN for what has no place: NaN, infinities, and on a log axis what is not positive.
  func position(_ value: Double) -> Double {
    let linear = Self.linearized(value, scale)
    guard linear.isFinite else { return .nan }
    return start + (linear - from) / span * (end - start)
  }

  static func linearized(_ value: Double, _ scale: AxisScale) -> Double {
    switch scale {
    case .linear: value
    case .log: value > 0 && value.isFinite ? DecimalLog.log10(value) : .nan
    }
  }

  /// About `count` ticks within the limits.
  func ticks(count: Int) -> [Tick] {
    switch scale {
    case .linear: Ticks.linear(limits.lower, limits.upper, count: count)
    case .log: Ticks.logarithmic(limits.lower, limits.upper, count: count)
    }
  }
}
