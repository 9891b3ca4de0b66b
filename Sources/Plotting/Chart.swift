/// How an axis maps numbers to places.
public enum AxisScale: String, Hashable, Sendable, Codable {
  case linear
  /// Powers of ten at equal distances; numbers that are not positive leave gaps.
  case log
}

/// Two axes and what is drawn between them.
package struct Chart: Hashable, Sendable, Codable {
  package var title: String?
  package var x: Axis
  package var y: Axis
  /// Drawn in this order, later ones on top.
  package var series: [Series]
  /// A step on both axes has the same length on the page, as pictures need it.
  package var isEqualAspect: Bool
  /// A bar beside the chart says which colour is which number.
  package var hasColorBar: Bool

  package init(
    title: String? = nil, x: Axis = Axis(), y: Axis = Axis(), series: [Series] = [], isEqualAspect: Bool = false,
    hasColorBar: Bool = false
  ) {
    self.title = title
    self.x = x
    self.y = y
    self.series = series
    self.isEqualAspect = isEqualAspect
    self.hasColorBar = hasColorBar
  }
}

/// One axis of a chart.
package struct Axis: Hashable, Sendable, Codable {
  package var label: String?
  package var scale: AxisScale
  /// What the axis spans; without limits the data decide.
  package var limits: Limits?
  /// Names for the places 0, 1, 2, … instead of numbers.
  package var categories: [String]?
  /// False where numbers along the axis would say nothing (below a photograph).
  package var isShown: Bool

  package init(
    label: String? = nil, scale: AxisScale = .linear, limits: Limits? = nil, categories: [String]? = nil,
    isShown: Bool = true
  ) {
    self.label = label
    self.scale = scale
    self.limits = limits
    self.categories = categories
    self.isShown = isShown
  }
}

/// The numbers at an axis's start and end; start above end turns the axis round.
package struct Limits: Hashable, Sendable, Codable {
  package var start: Double
  package var end: Double

  package init(_ start: Double, _ end: Double) {
    self.start = start
    self.end = end
  }

  package var lower: Double { min(start, end) }
  package var upper: Double { max(start, end) }
}
