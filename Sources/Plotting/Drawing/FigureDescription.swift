/// A figure in words, for people who hear the page.
enum FigureDescription {
  static func title(of figure: Figure) -> String {
    if let title = figure.title { return title }
    guard let first = figure.panels.first else { return "Empty figure" }
    let titles = figure.panels.map { title(of: $0) }
    return figure.panels.count == 1
      ? title(of: first) : "\(figure.panels.count) panels: " + titles.joined(separator: "; ")
  }

  static func summary(of figure: Figure) -> String {
    guard figure.panels.count > 1 else { return figure.panels.first.map { summary(of: $0) } ?? "Nothing is drawn." }
    if let size = pictureSize(figure) { return "\(figure.panels.count) images, each \(size)." }
    return figure.panels.enumerated()
      .map { "Panel \($0.offset + 1): \(title(of: $0.element)). \(summary(of: $0.element))" }.joined(separator: " ")
  }

  private static func pictureSize(_ figure: Figure) -> String? {
    var size: String?
    for panel in figure.panels {
      guard case .chart(let chart) = panel, chart.series.count == 1, case .picture(let picture) = chart.series[0].mark
      else { return nil }
      let own = "\(picture.rows) by \(picture.columns) pixels"
      if let size, size != own { return nil }
      size = own
    }
    return size
  }

  private static func title(of panel: Panel) -> String {
    switch panel {
    case .graph(let diagram): return diagram.title ?? "Graph of \(diagram.nodes.count) nodes"
    case .chart(let chart):
      if let title = chart.title, !title.isEmpty { return title }
      let kind = chart.series.first.map { Self.kind($0.mark) } ?? "Empty chart"
      switch (chart.x.label, chart.y.label) {
      case (let x?, let y?): return "\(kind) of \(y) against \(x)"
      case (nil, let y?): return "\(kind) of \(y)"
      case (let x?, nil): return "\(kind) over \(x)"
      case (nil, nil):
        let names = chart.series.compactMap(\.name)
        return names.isEmpty ? kind : "\(kind) of \(names.joined(separator: ", "))"
      }
    }
  }

  private static func kind(_ mark: Mark) -> String {
    switch mark {
    case .line, .rule: "Line plot"
    case .points, .rings: "Scatter plot"
    case .bars: "Bar chart"
    case .histogram: "Histogram"
    case .cells: "Heat map"
    case .picture: "Image"
    case .contours(let contours): contours.areClasses ? "Map of regions" : "Contour plot"
    }
  }

  private static func summary(of panel: Panel) -> String {
    switch panel {
    case .graph(let diagram): return summary(of: diagram)
    case .chart(let chart):
      let scales = [("x", chart.x.scale), ("y", chart.y.scale)].filter { $0.1 == .log }
        .map { "The \($0.0) axis is logarithmic." }
      let parts = chart.series.map { summary(of: $0, chart) }
      return parts.isEmpty ? "Nothing is drawn." : (scales + parts).joined(separator: " ")
    }
  }

  private static func summary(of diagram: GraphDiagram) -> String {
    let names = { (role: GraphDiagram.Role) in diagram.nodes.filter { $0.role == role }.map(\.label) }
    var parts = ["\(diagram.nodes.count) nodes, \(diagram.edges.count) arrows."]
    for (role, text) in [(GraphDiagram.Role.parameter, "Parameters"), (.leaf, "Inputs"), (.result, "Result")] {
      let found = names(role)
      if !found.isEmpty { parts.append("\(text): \(found.joined(separator: ", ")).") }
    }
    return parts.joined(separator: " ")
  }

  private static func summary(of series: Series, _ chart: Chart) -> String {
    let name = series.name.map { "\($0): " } ?? ""
    let (x, y) = (chart.x.label ?? "x", chart.y.label ?? "y")
    switch series.mark {
    case .line(let points):
      return name + "\(count(points.x.count, "point")); \(range(x, points.x)); \(extremes(y, x, points))."
    case .points(let points):
      return name + "\(count(points.x.count, "point")); \(range(x, points.x)); \(range(y, points.y))."
    case .rings(let points):
      let places = points.x.elements.prefix(20).map { NumberText.short($0) }.joined(separator: ", ")
      let more = points.x.count > 20 ? " and further on" : ""
      return name + "\(count(points.x.count, "marked point")) at \(x) = \(places)\(more)."
    case .bars(let bars):
      let texts = zip(bars.x.elements, bars.heights.elements).prefix(24).map { place, height in
        "\(category(place, chart.x)): \(NumberText.short(height))"
      }
      return name + texts.joined(separator: ", ") + (bars.x.count > 24 ? ", and more." : ".")
    case .histogram(let histogram):
      let total = histogram.counts.elements.reduce(0, +)
      guard let most = histogram.counts.elements.max(), most > 0,
        let fullest = histogram.counts.elements.firstIndex(of: most)
      else { return name + "no values." }
      return name + "\(NumberText.short(total, significant: 7)) values; \(range(x, histogram.edges)); the most, "
        + "\(NumberText.short(most)), from \(NumberText.short(histogram.edges[fullest])) to "
        + "\(NumberText.short(histogram.edges[fullest + 1]))."
    case .cells(let cells):
      return name + "\(cells.rows) rows, \(cells.columns) columns; \(range("values", cells.values))."
    case .picture(let picture): return name + "\(picture.rows) by \(picture.columns) pixels."
    case .contours(let contours):
      if contours.areClasses { return name + "\(count(contours.levels.count + 1, "region")) in the plane." }
      return name + "\(count(contours.levels.count, "level")); \(range("heights", contours.z))."
    case .rule(let rule):
      switch rule.direction {
      case .horizontal: return name + "a line at \(y) = \(NumberText.short(rule.position))."
      case .vertical: return name + "a line at \(x) = \(NumberText.short(rule.position))."
      }
    }
  }

  private static func category(_ place: Double, _ axis: Axis) -> String {
    if let names = axis.categories, place >= 0, place < Double(names.count), place == place.rounded() {
      return names[Int(place)]
    }
    return NumberText.short(place)
  }

  private static func count(_ count: Int, _ noun: String) -> String { count == 1 ? "1 \(noun)" : "\(count) \(noun)s" }

  private static func range(_ name: String, _ values: Values) -> String {
    let finite = values.elements.filter(\.isFinite)
    guard let low = finite.min(), let high = finite.max() else { return "\(name) has no finite value" }
    if low == high { return "\(name) is \(NumberText.short(low))" }
    return "\(name) from \(NumberText.short(low)) to \(NumberText.short(high))"
  }

  private static func extremes(_ y: String, _ x: String, _ points: Points) -> String {
    let finite = points.y.elements.indices.filter { points.y[$0].isFinite && $0 < points.x.count }
    guard let low = finite.min(by: { points.y[$0] < points.y[$1] }),
      let high = finite.max(by: { points.y[$0] < points.y[$1] })
    else { return "\(y) has no finite value" }
    if points.y[low] == points.y[high] { return "\(y) is \(NumberText.short(points.y[low]))" }
    return "\(y) from \(NumberText.short(points.y[low])) (at \(x) = \(NumberText.short(points.x[low]))) to "
      + "\(NumberText.short(points.y[high])) (at \(x) = \(NumberText.short(points.x[high])))"
  }
}
