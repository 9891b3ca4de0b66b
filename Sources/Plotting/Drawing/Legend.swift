/// A name in a legend and the sign that belongs to it.
struct LegendEntry: Hashable {
  enum Sign: Hashable {
    case line(dash: String), dot(shape: Int), box, ring
  }

  var name: String
  var color: Int
  var sign: Sign

  var width: Double {
    LegendPlacement.signWidth + 6 + TextMeasure.width(name, size: ChartLayout.tickSize)
  }

  static func entries(of chart: Chart) -> [LegendEntry] {
    let styles = SeriesStyle.styles(of: chart)
    return zip(chart.series, styles).compactMap { series, style in
      guard let name = series.name, !name.isEmpty else { return nil }
      let sign: Sign =
        switch series.mark {
        case .line: .line(dash: style.dash)
        case .points: .dot(shape: style.shape)
        case .rings: .ring
        case .rule: .line(dash: "4 3")
        case .bars, .histogram, .cells, .picture, .contours: .box
        }
      let shortened = TextMeasure.shortened(name, size: ChartLayout.tickSize, width: 260)
      return LegendEntry(name: shortened, color: style.color, sign: sign)
    }
  }
}

/// How a series looks: its place in the palette, and what tells it apart without colour.
struct SeriesStyle: Hashable {
  var color: Int
  var dash: String
  var shape: Int

  static func styles(of chart: Chart) -> [SeriesStyle] {
    let lines = chart.series.count { if case .line = $0.mark { true } else { false } }
    var next = 0
    return chart.series.map { series in
      var color = series.color ?? next
      switch series.mark {
      case .line, .points, .bars, .histogram: if series.color == nil { next += 1 }
      case .rings: color = series.color ?? 1
      case .cells, .picture, .contours, .rule: break
      }
      let place = color % Stylesheet.paletteSize
      return SeriesStyle(color: place, dash: lines > 1 ? Stylesheet.dashes[place] : "", shape: color % 4)
    }
  }
}

/// Finds a place for a legend where it hides nothing.
enum LegendPlacement {
  static let signWidth = 20.0
  static let rowHeight = 17.0
  private static let gap = 16.0
  private static let padding = 6.0

  /// The entries in rows no wider than `width`.
  static func rows(_ entries: [LegendEntry], width: Double) -> [[LegendEntry]] {
    var rows: [[LegendEntry]] = [[]]
    var used = 0.0
    for entry in entries {
      if !rows[rows.count - 1].isEmpty, used + gap + entry.width > width {
        rows.append([])
        used = 0
      }
      used += (rows[rows.count - 1].isEmpty ? 0 : gap) + entry.width
      rows[rows.count - 1].append(entry)
    }
    return rows
  }

  static func advance(_ entry: LegendEntry) -> Double { entry.width + gap }

  /// A corner or side of the plotting area that the data leave free, as a frame relative to it; nil if there is none.
  static func sparsePlace(for entries: [LegendEntry], in layout: ChartLayout, plot: Frame) -> Frame? {
    let width = (entries.map(\.width).max() ?? 0) + 2 * padding
    let height = Double(entries.count) * rowHeight + 2 * padding - 4
    guard width < plot.width * 0.55, height < plot.height * 0.8 else { return nil }
    if layout.chart.series.contains(where: \.mark.isGrid) { return nil }
    let obstacles = DataSamples.points(of: layout, plot: plot)
    let (right, bottom) = (plot.width - width - 2, plot.height - height - 2)
    let (middleX, middleY) = ((plot.width - width) / 2, (plot.height - height) / 2)
    let places = [
      (right, 2), (2, 2), (right, bottom), (2, bottom), (right, middleY), (2, middleY), (middleX, 2),
      (middleX, bottom),
    ]
    for (x, y) in places {
      let frame = Frame(x: x, y: y, width: width, height: height)
      let onPage = Frame(x: plot.x + x, y: plot.y + y, width: width, height: height)
      if !obstacles.contains(where: { onPage.contains($0, margin: 3) }) { return frame }
    }
    return nil
  }
}

/// Points spread over everything that a chart's series cover.
enum DataSamples {
  static func points(of layout: ChartLayout, plot: Frame) -> [Point] {
    let (x, y) = (layout.xMapping(plot), layout.yMapping(plot))
    let places = BarPlaces(layout.chart)
    var samples: [Point] = []
    var barIndex = 0
    for series in layout.chart.series {
      switch series.mark {
      case .line(let points): addLine(points, x, y, &samples)
      case .points(let points), .rings(let points):
        for (px, py) in zip(points.x.elements, points.y.elements) {
          samples.append(Point(x.position(px), y.position(py)))
        }
      case .bars(let bars):
        for (bx, height) in zip(bars.x.elements, bars.heights.elements) {
          let (left, right) = places.edges(bx, series: barIndex)
          addBox(x.position(left), x.position(right), y.position(0), y.position(height), plot, &samples)
        }
        barIndex += 1
      case .histogram(let histogram):
        for (index, count) in histogram.counts.elements.enumerated() {
          let (left, right) = (histogram.edges[index], histogram.edges[index + 1])
          addBox(x.position(left), x.position(right), y.position(0), y.position(count), plot, &samples)
        }
      case .rule(let rule):
        switch rule.direction {
        case .horizontal:
          addBox(plot.x, plot.right, y.position(rule.position), y.position(rule.position), plot, &samples)
        case .vertical:
          addBox(x.position(rule.position), x.position(rule.position), plot.y, plot.bottom, plot, &samples)
        }
      case .cells, .picture, .contours: break
      }
    }
    return samples.filter { $0.x.isFinite && $0.y.isFinite }
  }

  private static func addLine(_ points: Points, _ x: AxisMapping, _ y: AxisMapping, _ samples: inout [Point]) {
    var before: Point?
    for (px, py) in zip(points.x.elements, points.y.elements) {
      let point = Point(x.position(px), y.position(py))
      guard point.x.isFinite, point.y.isFinite else {
        before = nil
        continue
      }
      if let before {
        let distance = max((point.x - before.x).magnitude, (point.y - before.y).magnitude)
        let pieces = max(1, Int(min(distance / 5, 400)))
        for piece in 1...pieces {
          let share = Double(piece) / Double(pieces)
          samples.append(
            Point(before.x + (point.x - before.x) * share, before.y + (point.y - before.y) * share))
        }
      } else {
        samples.append(point)
      }
      before = point
    }
  }

  private static func addBox(
    _ x0: Double, _ x1: Double, _ y0: Double, _ y1: Double, _ plot: Frame, _ samples: inout [Point]
  ) {
    // On a log axis bars stand on the axis itself.
    let (base, tip) = (y0.isNaN ? plot.bottom : y0, y1)
    guard x0.isFinite, x1.isFinite, tip.isFinite else { return }
    let columns = max(1, Int(min((x1 - x0).magnitude / 6, 200)))
    let rows = max(1, Int(min((tip - base).magnitude / 6, 200)))
    for column in 0...columns {
      for row in 0...rows {
        samples.append(
          Point(
            x0 + (x1 - x0) * Double(column) / Double(columns), base + (tip - base) * Double(row) / Double(rows)))
      }
    }
  }
}
