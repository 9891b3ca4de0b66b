/// What the data of a chart span on one axis, and what the axis shows of it.
struct ChartExtent {
  private(set) var lower = Double.infinity
  private(set) var upper = -Double.infinity
  private let scale: AxisScale
  /// The data end exactly at the axis's end (pictures, grids), or keep some air.
  private var isTight = true
  private var touchesLower = false
  private var padding = 0.0

  private init(scale: AxisScale) { self.scale = scale }

  static func x(of chart: Chart) -> Limits {
    var extent = ChartExtent(scale: chart.x.scale)
    let barSpacing = BarPlaces(chart).spacing
    for series in chart.series {
      switch series.mark {
      case .line(let points): extent.include(points.x.elements)
      case .points(let points): extent.include(points.x.elements, padding: 0.04)
      case .rings(let points): extent.include(points.x.elements)
      case .bars(let bars):
        for x in bars.x.elements { extent.include([x - barSpacing / 2, x + barSpacing / 2]) }
      case .histogram(let histogram): extent.include(histogram.edges.elements, padding: 0.01)
      case .cells(let cells): extent.include([-0.5, Double(cells.columns) - 0.5])
      case .picture(let picture): extent.include([-0.5, Double(picture.columns) - 0.5])
      case .contours(let contours): extent.include(contours.x.elements)
      case .rule(let rule): if rule.direction == .vertical { extent.include([rule.position]) }
      }
    }
    if chart.series.contains(where: \.mark.isGrid) { extent.padding = 0 }
    return extent.limits(chart.x.limits)
  }

  static func y(of chart: Chart) -> Limits {
    var extent = ChartExtent(scale: chart.y.scale)
    var isDownward = false
    for series in chart.series {
      switch series.mark {
      case .line(let points): extent.include(points.y.elements, padding: 0.05)
      case .points(let points): extent.include(points.y.elements, padding: 0.06)
      case .rings(let points): extent.include(points.y.elements, padding: 0.05)
      case .bars(let bars): extent.includeBars(bars.heights.elements)
      case .histogram(let histogram): extent.includeBars(histogram.counts.elements)
      case .cells(let cells):
        extent.include([-0.5, Double(cells.rows) - 0.5])
        isDownward = true
      case .picture(let picture):
        extent.include([-0.5, Double(picture.rows) - 0.5])
        isDownward = true
      case .contours(let contours): extent.include(contours.y.elements)
      case .rule(let rule): if rule.direction == .horizontal { extent.include([rule.position]) }
      }
    }
    if chart.series.contains(where: \.mark.isGrid) { extent.padding = 0 }
    let limits = extent.limits(chart.y.limits)
    return isDownward && chart.y.limits == nil ? Limits(limits.end, limits.start) : limits
  }

  private mutating func include(_ values: [Double], padding: Double = 0) {
    self.padding = max(self.padding, padding)
    for value in values where value.isFinite && (scale == .linear || value > 0) {
      lower = min(lower, value)
      upper = max(upper, value)
    }
  }

  /// Bars stand on zero, so that their lengths compare.
  private mutating func includeBars(_ heights: [Double]) {
    include(heights, padding: 0.05)
    if scale == .linear {
      include([0])
      touchesLower = true
    }
  }

  private func limits(_ asked: Limits?) -> Limits {
    if let asked, usable(asked) { return asked }
    guard lower <= upper else { return scale == .log ? Limits(1, 10) : Limits(0, 1) }
    switch scale {
    case .linear:
      if lower == upper {
        let air = lower == 0 ? 1 : lower.magnitude * 0.1
        return Limits(lower - air, upper + air)
      }
      let air = (upper - lower) * padding
      guard air.isFinite, upper - lower > upper.magnitude * 1e-12 else {
        return Limits(lower - upper.magnitude * 1e-9, upper + upper.magnitude * 1e-9)
      }
      let standsOnZero = touchesLower && lower == 0
      let hangsFromZero = touchesLower && upper == 0
      return Limits(standsOnZero ? 0 : lower - air, hangsFromZero ? 0 : upper + air)
    case .log:
      if lower == upper { return Limits(lower / 3, upper * 3) }
      // 10^(padding · decades), by its series' first terms' near relative: a ratio is all that air needs.
      let decades = DecimalLog.log10(upper) - DecimalLog.log10(lower)
      let air = 1 + decades * padding * 2.302585
      return Limits(lower / air, upper * air)
    }
  }

  private func usable(_ asked: Limits) -> Bool {
    asked.start != asked.end && asked.start.isFinite && asked.end.isFinite && (asked.end - asked.start).isFinite
      && (scale == .linear || asked.lower > 0)
  }
}

extension Mark {
  /// Whether it covers its axes from edge to edge.
  var isGrid: Bool {
    switch self {
    case .cells, .picture, .contours: true
    case .line, .points, .rings, .bars, .histogram, .rule: false
    }
  }
}

/// Where bars stand when several series share the places.
struct BarPlaces {
  /// The distance of neighbouring places.
  let spacing: Double
  /// How many series stand side by side.
  let count: Int

  init(_ chart: Chart) {
    var places: [Double] = []
    var count = 0
    for series in chart.series {
      guard case .bars(let bars) = series.mark else { continue }
      count += 1
      places += bars.x.elements.filter(\.isFinite)
    }
    places.sort()
    let gaps = zip(places, places.dropFirst()).map { $1 - $0 }.filter { $0 > 0 }
    spacing = gaps.min() ?? 1
    self.count = count
  }

  /// The left and right edge of the bar of series `index` at `x`.
  func edges(_ x: Double, series index: Int) -> (Double, Double) {
    let group = spacing * (count == 1 ? 0.76 : 0.82)
    let width = group / Double(max(count, 1))
    let left = x - group / 2 + width * Double(index)
    return (left, left + width)
  }
}
