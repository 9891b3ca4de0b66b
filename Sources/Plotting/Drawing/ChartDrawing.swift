/// Draws one chart: grid, data, axes, legend, from the back to the front.
struct ChartDrawing {
  private let layout: ChartLayout
  private let plot: Frame
  /// The chart's whole place, with the room for its texts.
  private let cell: Frame
  private let id: String
  private let x: AxisMapping
  private let y: AxisMapping
  private var chart: Chart { layout.chart }

  init(layout: ChartLayout, plot: Frame, cell: Frame, id: String) {
    self.layout = layout
    self.plot = plot
    self.cell = cell
    self.id = id
    x = layout.xMapping(plot)
    y = layout.yMapping(plot)
  }

  func draw(_ writer: inout SVGWriter) {
    let isGrid = chart.series.contains(where: \.mark.isGrid)
    if !isGrid { drawGrid(&writer) }
    SeriesDrawing(layout, plot: plot, id: id).draw(&writer)
    drawAxes(hasBase: !isGrid, &writer)
    if chart.hasColorBar { ColorBar(chart)?.draw(beside: plot, &writer) }
    drawLegend(&writer)
  }

  // MARK: - Grid and axes

  private func drawGrid(_ writer: inout SVGWriter) {
    var (major, minor, zero) = (PathWriter(), PathWriter(), PathWriter())
    func vertical(_ place: Double, _ path: inout PathWriter) {
      path.polyline([Point(crisp(place), plot.y), Point(crisp(place), plot.bottom)])
    }
    func horizontal(_ place: Double, _ path: inout PathWriter) {
      path.polyline([Point(plot.x, crisp(place)), Point(plot.right, crisp(place))])
    }
    if chart.x.isShown, chart.x.categories == nil {
      for tick in layout.xTicks(plot) {
        if tick.value == 0, chart.x.scale == .linear {
          vertical(x.position(tick.value), &zero)
        } else if tick.label == nil {
          vertical(x.position(tick.value), &minor)
        } else {
          vertical(x.position(tick.value), &major)
        }
      }
    }
    if chart.y.isShown, chart.y.categories == nil {
      for tick in layout.yTicks(plot) {
        if tick.value == 0, chart.y.scale == .linear {
          horizontal(y.position(tick.value), &zero)
        } else if tick.label == nil {
          horizontal(y.position(tick.value), &minor)
        } else {
          horizontal(y.position(tick.value), &major)
        }
      }
    }
    for (path, name) in [(minor, "n"), (major, "g"), (zero, "z")] where !path.isEmpty {
      writer.element("path", ["class": name, "d": path.text])
    }
  }

  /// Lines one pixel wide are sharp on half pixels.
  private func crisp(_ place: Double) -> Double { place.rounded(.down) + 0.5 }

  private func drawAxes(hasBase: Bool, _ writer: inout SVGWriter) {
    if chart.x.isShown {
      if hasBase {
        var base = PathWriter()
        base.polyline([Point(plot.x, crisp(plot.bottom)), Point(plot.right, crisp(plot.bottom))])
        writer.element("path", ["class": "a", "d": base.text])
      }
      let slant = layout.slant(plot)
      for tick in layout.xTicks(plot) {
        guard let label = tick.label else { continue }
        let place = x.position(tick.value)
        if slant == 0 {
          writer.label(label, x: place, y: plot.bottom + 15, anchor: "middle", class: "k")
        } else {
          writer.label(label.base, x: place + 4, y: plot.bottom + 13, anchor: "end", class: "k", rotation: slant)
        }
      }
    }
    if chart.y.isShown {
      for tick in layout.yTicks(plot) {
        guard let label = tick.label else { continue }
        writer.label(label, x: plot.x - 7, y: y.position(tick.value) + 4, anchor: "end", class: "k")
      }
    }
    drawTexts(&writer)
  }

  private func drawTexts(_ writer: inout SVGWriter) {
    if let label = chart.x.label {
      let lines = layout.lines(label, plot.width)
      // Below the plotting area as it would be without an aspect ratio, so that a row's labels stand in one line.
      let bottom = chart.isEqualAspect ? plot.bottom + (chart.x.isShown ? 19 : 3) + lineRoom(lines) : cell.bottom - 6
      for (index, line) in lines.enumerated() {
        let above = Double(lines.count - 1 - index) * ChartLayout.lineHeight
        writer.label(line, x: plot.center.x, y: bottom - above - 3, anchor: "middle")
      }
    }
    if let label = chart.y.label {
      for (index, line) in layout.lines(label, plot.height).enumerated() {
        let left = cell.x + 13 + Double(index) * ChartLayout.lineHeight
        writer.label(line, x: left, y: plot.center.y, anchor: "middle", rotation: -90)
      }
    }
    if let title = chart.title {
      let lines = layout.titleLines(title, width: cell.width)
      let legend = layout.legendRows.isEmpty ? 0 : Double(layout.legendRows.count) * LegendPlacement.rowHeight + 3
      for (index, line) in lines.enumerated() {
        let base = plot.y - legend - 8 - Double(lines.count - 1 - index) * 16
        writer.label(line, x: titleCenter(line), y: base, anchor: "middle", class: "t")
      }
    }
  }

  private func lineRoom(_ lines: [String]) -> Double { Double(lines.count) * ChartLayout.lineHeight }

  /// Over the middle of the plotting area, unless the text would leave the chart's place there.
  private func titleCenter(_ line: String) -> Double {
    let half = TextMeasure.width(line, size: ChartLayout.textSize * 1.06) / 2 + 3
    return min(max(plot.center.x, cell.x + half), max(cell.right - half, cell.x + half))
  }

  // MARK: - Legend

  private func drawLegend(_ writer: inout SVGWriter) {
    if let frame = layout.legendFrame {
      let (left, top) = (plot.x + frame.x, plot.y + frame.y)
      writer.element(
        "rect",
        [
          "class": "x", "x": SVGWriter.number(left), "y": SVGWriter.number(top),
          "width": SVGWriter.number(frame.width), "height": SVGWriter.number(frame.height), "rx": "4",
        ])
      for (index, entry) in layout.entries.enumerated() {
        let middle = top + 6 + LegendPlacement.rowHeight * (Double(index) + 0.5) - 2
        drawEntry(entry, x: left + 6, y: middle, &writer)
      }
    }
    for (rowIndex, row) in layout.legendRows.enumerated() {
      let above = Double(layout.legendRows.count - rowIndex) * LegendPlacement.rowHeight
      var left = plot.x
      for entry in row {
        drawEntry(entry, x: left, y: plot.y - above + LegendPlacement.rowHeight / 2 - 3, &writer)
        left += LegendPlacement.advance(entry)
      }
    }
  }

  private func drawEntry(_ entry: LegendEntry, x left: Double, y middle: Double, _ writer: inout SVGWriter) {
    let center = Point(left + LegendPlacement.signWidth / 2, middle)
    switch entry.sign {
    case .line(let dash):
      var path = PathWriter()
      path.polyline([Point(left, middle), Point(left + LegendPlacement.signWidth, middle)])
      writer.element("path", ["class": "l s\(entry.color)", "stroke-dasharray": dash, "d": path.text])
    case .dot(let shape):
      PointMarks.draw([center], shape: shape, radius: 3.4, color: entry.color, id: nil, &writer)
    case .ring:
      PointMarks.drawRing(center, color: entry.color, &writer)
    case .box:
      var path = PathWriter()
      path.rectangle(x: left + 5, y: middle - 5, width: 10, height: 10)
      writer.element("path", ["class": "f\(entry.color)", "d": path.text])
    }
    writer.label(
      entry.name, x: left + LegendPlacement.signWidth + 6, y: middle + 4, class: "k i")
  }
}
