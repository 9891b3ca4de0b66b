/// Where the parts of one chart stand: found from its data, its texts and the place it has.
struct ChartLayout {
  static let textSize = 12.0
  static let tickSize = 11.0
  static let lineHeight = 15.0

  let chart: Chart
  let xLimits: Limits
  let yLimits: Limits
  /// Rows of the legend above the plotting area; none when it stands within or there is nothing to name.
  private(set) var legendRows: [[LegendEntry]] = []
  /// The top left corner of a legend within the plotting area, as a place in it.
  private(set) var legendFrame: Frame?
  let entries: [LegendEntry]

  init(_ chart: Chart) {
    self.chart = chart
    xLimits = ChartExtent.x(of: chart)
    yLimits = ChartExtent.y(of: chart)
    entries = LegendEntry.entries(of: chart)
  }

  /// The room around the plotting area for a chart of this size. Also decides where the legend goes.
  mutating func insets(width: Double, height: Double) -> Insets {
    var insets = bareInsets
    // Two rounds: how many ticks there are depends on the room that their labels leave.
    for _ in 0..<2 { insets = measured(width: width, height: height, before: insets, legendRows: 0) }
    legendFrame = nil
    legendRows = []
    guard !entries.isEmpty else { return insets }
    let plot = Frame(x: 0, y: 0, width: width, height: height).inset(by: insets)
    legendFrame = LegendPlacement.sparsePlace(for: entries, in: self, plot: plot)
    if legendFrame == nil {
      legendRows = LegendPlacement.rows(entries, width: plot.width)
      insets = measured(width: width, height: height, before: insets, legendRows: legendRows.count)
    }
    return insets
  }

  /// Finds the legend's place anew after insets were aligned with those of other charts.
  mutating func settle(in plot: Frame) {
    guard legendFrame != nil else { return }
    legendFrame = LegendPlacement.sparsePlace(for: entries, in: self, plot: plot) ?? legendFrame
  }

  /// What stays free around a chart without any text.
  private var bareInsets: Insets {
    chart.x.isShown || chart.y.isShown
      ? Insets(left: 6, top: 9, right: 8, bottom: 6) : Insets(left: 1, top: 1, right: 1, bottom: 1)
  }

  private func measured(width: Double, height: Double, before: Insets, legendRows: Int) -> Insets {
    let plot = Frame(x: 0, y: 0, width: width, height: height).inset(by: before)
    var insets = bareInsets
    if let title = chart.title {
      insets.top = 6 + Double(titleLines(title, width: width).count) * 16 + 4
    }
    if legendRows > 0 { insets.top += Double(legendRows) * LegendPlacement.rowHeight + 3 }
    if chart.x.isShown {
      let ticks = xTicks(plot)
      insets.bottom = 7 + xTickHeight(plot)
      if let last = ticks.compactMap(\.label).last, slant(plot) == 0 {
        insets.right = max(insets.right, min(last.width(size: Self.tickSize) / 2 + 3, width / 4))
      }
      if slant(plot) != 0, let first = chart.x.categories?.first {
        insets.left = max(insets.left, TextMeasure.width(first, size: Self.tickSize) * 0.8 - before.left)
      }
    }
    if let label = chart.x.label {
      insets.bottom += Double(lines(label, plot.width).count) * Self.lineHeight + 4
    }
    if chart.y.isShown {
      let widest = yTicks(plot).compactMap { $0.label?.width(size: Self.tickSize) }.max() ?? 0
      insets.left = max(insets.left, min(widest, width / 2) + 9)
    }
    if let label = chart.y.label {
      insets.left += Double(lines(label, plot.height).count) * Self.lineHeight + 6
    }
    if chart.hasColorBar, let bar = ColorBar(chart) {
      insets.right = 12 + ColorBar.width + 5 + bar.labelWidth(height: plot.height) + 5
    }
    return insets
  }

  /// The part of the place that axes span, smaller than the room where both axes have one scale.
  func plotFrame(in room: Frame) -> Frame {
    guard chart.isEqualAspect, chart.x.scale == .linear, chart.y.scale == .linear else { return room }
    let (width, height) = (xLimits.upper - xLimits.lower, yLimits.upper - yLimits.lower)
    let scale = min(room.width / width, room.height / height)
    let (w, h) = (width * scale, height * scale)
    let left = chart.x.isShown ? room.x : room.x + (room.width - w) / 2
    return Frame(x: left, y: room.y + (room.height - h) / 2, width: w, height: h)
  }

  func xMapping(_ plot: Frame) -> AxisMapping {
    AxisMapping(scale: chart.x.scale, limits: xLimits, start: plot.x, end: plot.right)
  }

  func yMapping(_ plot: Frame) -> AxisMapping {
    AxisMapping(scale: chart.y.scale, limits: yLimits, start: plot.bottom, end: plot.y)
  }

  /// As many ticks as stand apart from each other.
  func xTicks(_ plot: Frame) -> [Tick] {
    let mapping = xMapping(plot)
    if let categories = chart.x.categories { return named(categories, xLimits) }
    var count = max(3, Int(plot.width / 44))
    if hasWholePlaces(isX: true) { count = min(count, Int(min(xLimits.upper - xLimits.lower, 1000)) + 1) }
    while true {
      let ticks = mapping.ticks(count: count)
      if count <= 1 || areApart(ticks, mapping) { return ticks }
      count -= 1
    }
  }

  func yTicks(_ plot: Frame) -> [Tick] {
    if let categories = chart.y.categories { return named(categories, yLimits) }
    var count = max(3, Int(plot.height / 27))
    if hasWholePlaces(isX: false) { count = min(count, Int(min(yLimits.upper - yLimits.lower, 1000)) + 1) }
    let mapping = yMapping(plot)
    let ticks = mapping.ticks(count: count)
    // One number alone gives no scale; a few more than asked for are better.
    return ticks.count { $0.label != nil } > 1 ? ticks : mapping.ticks(count: count + 2)
  }

  /// Whether an axis counts things (rows, epochs), so that half numbers would mean nothing on it.
  private func hasWholePlaces(isX: Bool) -> Bool {
    guard (isX ? chart.x : chart.y).scale == .linear, !chart.series.isEmpty else { return false }
    // Numbers that happen to be whole don't count anything when they are 0 and 1.
    let isWide = isX || yLimits.upper - yLimits.lower >= 2
    func areWhole(_ values: Values) -> Bool { isWide && values.elements.allSatisfy { $0 == $0.rounded() } }
    return chart.series.allSatisfy { series in
      switch series.mark {
      case .cells, .picture, .rule: true
      case .line(let points), .points(let points), .rings(let points): areWhole(isX ? points.x : points.y)
      case .bars(let bars): areWhole(isX ? bars.x : bars.heights)
      case .histogram(let histogram): !isX && areWhole(histogram.counts)
      case .contours: false
      }
    }
  }

  private func named(_ names: [String], _ limits: Limits) -> [Tick] {
    names.enumerated().filter { Double($0.offset) >= limits.lower && Double($0.offset) <= limits.upper }.map {
      let text = TextMeasure.shortened($0.element, size: Self.tickSize, width: 110)
      return Tick(value: Double($0.offset), label: Tick.Label(text))
    }
  }

  private func areApart(_ ticks: [Tick], _ mapping: AxisMapping) -> Bool {
    var places: [(center: Double, width: Double)] = []
    for tick in ticks {
      if let label = tick.label {
        places.append((mapping.position(tick.value), label.width(size: Self.tickSize)))
      }
    }
    return zip(places, places.dropFirst()).allSatisfy { a, b in
      (b.center - a.center).magnitude >= (a.width + b.width) / 2 + 9
    }
  }

  /// Degrees by which names below the x axis are turned because side by side they would touch.
  func slant(_ plot: Frame) -> Double {
    guard chart.x.categories != nil else { return 0 }
    return areApart(xTicks(plot), xMapping(plot)) ? 0 : -38
  }

  /// The height of the labels below the x axis.
  private func xTickHeight(_ plot: Frame) -> Double {
    guard slant(plot) != 0 else { return 15 }
    let widest = xTicks(plot).compactMap { $0.label?.width(size: Self.tickSize) }.max() ?? 0
    return 8 + widest * 0.62 + 8  // sin 38°, and the letters' own height
  }

  func lines(_ text: String, _ width: Double) -> [String] {
    TextMeasure.lines(text, size: Self.textSize, width: max(width, 60))
  }

  func titleLines(_ title: String, width: Double) -> [String] {
    TextMeasure.lines(title, size: Self.textSize * 1.06, width: max(width - 12, 40))
  }
}
