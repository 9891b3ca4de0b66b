/// Draws the data of one chart's series.
struct SeriesDrawing {
  private let chart: Chart
  private let plot: Frame
  /// Begins the ids of the chart's parts.
  private let id: String
  private let x: AxisMapping
  private let y: AxisMapping

  init(_ layout: ChartLayout, plot: Frame, id: String) {
    chart = layout.chart
    self.plot = plot
    self.id = id
    x = layout.xMapping(plot)
    y = layout.yMapping(plot)
  }

  /// From the back to the front, in the chart's order.
  func draw(_ writer: inout SVGWriter) {
    var barIndex = 0
    for (index, (series, style)) in zip(chart.series, SeriesStyle.styles(of: chart)).enumerated() {
      draw(series, style, index, &barIndex, &writer)
    }
  }

  /// - Parameter barIndex: which of the chart's series of bars comes next.
  private func draw(
    _ series: Series, _ style: SeriesStyle, _ index: Int, _ barIndex: inout Int, _ writer: inout SVGWriter
  ) {
    switch series.mark {
    case .line(let points): drawLine(points, style, &writer)
    case .points(let points):
      let visible = places(points).filter { plot.contains($0, margin: 0.01) }
      PointMarks.draw(
        visible, shape: style.shape, radius: PointMarks.radius(count: visible.count), color: style.color,
        id: "\(id)-s\(index)", &writer)
    case .rings(let points):
      for place in places(points) where plot.contains(place, margin: 0.01) {
        PointMarks.drawRing(place, color: style.color, &writer)
      }
    case .bars(let bars):
      drawBars(bars, style, barIndex, &writer)
      barIndex += 1
    case .histogram(let histogram): drawHistogram(histogram, style, &writer)
    case .cells(let cells): drawCells(cells, &writer)
    case .picture(let picture):
      writer.image(PNGEncoder.encode(picture), frame: area(rows: picture.rows, columns: picture.columns))
    case .contours(let contours): ContourDrawing(contours, plot: plot, x: x, y: y).draw(&writer)
    case .rule(let rule): drawRule(rule, &writer)
    }
  }

  private func places(_ points: Points) -> [Point] {
    zip(points.x.elements, points.y.elements).map { Point(x.position($0), y.position($1)) }
      .filter { $0.x.isFinite && $0.y.isFinite }
  }

  // MARK: - Lines

  /// Numbers without a place leave gaps; what leaves the plotting area is cut at its edge.
  private func drawLine(_ points: Points, _ style: SeriesStyle, _ writer: inout SVGWriter) {
    var path = PathWriter()
    var run: [Point] = []
    func finish() {
      for piece in LineClipper.pieces(of: run, in: plot) { path.polyline(LineSimplifier.simplified(piece)) }
      run = []
    }
    for (px, py) in zip(points.x.elements, points.y.elements) {
      let point = Point(x.position(px), y.position(py))
      if point.x.isFinite, point.y.isFinite { run.append(point) } else { finish() }
    }
    finish()
    guard !path.isEmpty else { return }
    // Where there are more points than pixels, a full line would be a thick band.
    let width = Double(points.x.count) > plot.width * 2 ? "stroke-width:1" : ""
    writer.element(
      "path", ["class": "l s\(style.color)", "style": width, "stroke-dasharray": style.dash, "d": path.text])
    // Few measurements: show where they are.
    if (3...12).contains(points.x.count) {
      let visible = places(points).filter { plot.contains($0, margin: 0.01) }
      var dots = PathWriter()
      for place in visible {
        dots.move(place)
        dots.dot()
      }
      if !dots.isEmpty {
        writer.element("path", ["class": "l s\(style.color)", "style": "stroke-width:5", "d": dots.text])
      }
    }
  }

  private func drawRule(_ rule: Rule, _ writer: inout SVGWriter) {
    let ends: [Point]
    switch rule.direction {
    case .horizontal:
      let place = y.position(rule.position)
      ends = [Point(plot.x, place), Point(plot.right, place)]
    case .vertical:
      let place = x.position(rule.position)
      ends = [Point(place, plot.y), Point(place, plot.bottom)]
    }
    guard ends.allSatisfy({ $0.x.isFinite && $0.y.isFinite && plot.contains($0, margin: 0.01) }) else { return }
    var path = PathWriter()
    path.polyline(ends)
    writer.element("path", ["class": "r", "d": path.text])
  }

  // MARK: - Bars

  private func drawBars(_ bars: Bars, _ style: SeriesStyle, _ barIndex: Int, _ writer: inout SVGWriter) {
    let barPlaces = BarPlaces(chart)
    var path = PathWriter()
    for (place, height) in zip(bars.x.elements, bars.heights.elements) {
      let (left, right) = barPlaces.edges(place, series: barIndex)
      addBox(left, right, height, gap: barPlaces.count > 1 ? 0.5 : 0, &path)
    }
    if !path.isEmpty { writer.element("path", ["class": "f\(style.color)", "d": path.text]) }
  }

  private func drawHistogram(_ histogram: Histogram, _ style: SeriesStyle, _ writer: inout SVGWriter) {
    var path = PathWriter()
    for (index, count) in histogram.counts.elements.enumerated() where count > 0 {
      addBox(histogram.edges[index], histogram.edges[index + 1], count, gap: 0.5, &path)
    }
    let several = chart.series.count { if case .histogram = $0.mark { true } else { false } } > 1
    guard !path.isEmpty else { return }
    writer.element("path", ["class": "f\(style.color)", "fill-opacity": several ? ".6" : "", "d": path.text])
  }

  private func addBox(_ left: Double, _ right: Double, _ height: Double, gap: Double, _ path: inout PathWriter) {
    let zero = y.position(0)
    let base = zero.isFinite ? min(max(zero, plot.y), plot.bottom) : plot.bottom
    let tip = min(max(y.position(height), plot.y), plot.bottom)
    let from = max(x.position(left), plot.x) + gap
    let to = min(x.position(right), plot.right) - gap
    guard y.position(height).isFinite, from.isFinite, to.isFinite, to > from else { return }
    path.rectangle(x: from, y: min(base, tip), width: to - from, height: (base - tip).magnitude)
  }

  // MARK: - Grids

  /// Where a matrix lies: the places 0 to count - 1, and half a step around them.
  private func area(rows: Int, columns: Int) -> Frame {
    let (left, right) = (x.position(-0.5), x.position(Double(columns) - 0.5))
    let (top, bottom) = (y.position(-0.5), y.position(Double(rows) - 0.5))
    return Frame(
      x: min(left, right), y: min(top, bottom), width: (right - left).magnitude, height: (bottom - top).magnitude)
  }

  private func drawCells(_ cells: Cells, _ writer: inout SVGWriter) {
    let span = cells.range.upper - cells.range.lower
    func share(_ value: Double) -> Double { span > 0 ? (value - cells.range.lower) / span : 0.5 }
    let levels = cells.values.elements.map { value -> Int in
      value.isNaN ? 256 : Int((min(max(share(value), 0), 1) * 255).rounded())
    }
    // The palette holds what occurs, in ascending order; NaN is grey. Infinities have the ends' colours.
    var occurs = [Bool](repeating: false, count: 257)
    for level in levels { occurs[level] = true }
    var palette: [RGB] = []
    var indices = [UInt8](repeating: 0, count: 257)
    for level in 0...256 where occurs[level] && palette.count < 256 {
      indices[level] = UInt8(palette.count)
      palette.append(level == 256 ? RGB(150, 150, 150) : cells.colorMap.color(at: Double(level) / 255))
    }
    guard !palette.isEmpty else { return }
    let png = PNGEncoder.encode(
      width: cells.columns, height: cells.rows, palette: palette, indices: levels.map { indices[$0] })
    let frame = area(rows: cells.rows, columns: cells.columns)
    writer.image(png, frame: frame)
    guard cells.isAnnotated, frame.height / Double(cells.rows) >= 15 else { return }
    let texts = cells.values.elements.map { NumberText.short($0, significant: 3) }
    let widest = texts.map { TextMeasure.width($0, size: ChartLayout.tickSize) }.max() ?? 0
    guard frame.width / Double(cells.columns) >= widest + 4 else { return }
    for (index, text) in texts.enumerated() {
      let color = cells.colorMap.color(at: share(cells.values[index]))
      writer.label(
        text, x: x.position(Double(index % cells.columns)), y: y.position(Double(index / cells.columns)) + 4,
        anchor: "middle", class: color.isLight ? "k b" : "k w")
    }
  }
}
