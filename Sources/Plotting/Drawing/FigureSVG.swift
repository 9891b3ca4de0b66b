/// Draws figures as SVG: a pure function of the figure, the same bytes always.
package enum FigureSVG {
  /// CSS pixels for an inch of a figure's size.
  package static let pixelsPerInch = 100.0

  /// The rules that every figure's classes need. A page that shows many figures puts them into its own style once and
  /// draws with `includesStyle: false`. The page's theme may set the custom properties `--nb-plot-ink`, `-muted`,
  /// `-grid`, `-axis`, `-paper`, `-font`, and `--nb-plot-0` to `--nb-plot-7` for the series.
  package static var stylesheet: String { Stylesheet.text }

  /// The figure as one `<svg>` element.
  ///
  /// - Parameters:
  ///   - id: begins every id in the drawing; unique on the page.
  ///   - title: what a screen reader says first; without one, what the figure itself says.
  ///   - description: what it says then; without one, a summary of the data.
  ///   - includesStyle: whether the drawing carries the stylesheet, as it must when it stands alone.
  package static func svg(
    _ figure: Figure, id: String, title: String? = nil, description: String? = nil, includesStyle: Bool = true
  ) -> String {
    let graphs = figure.panels.compactMap { panel -> GraphLayout? in
      if case .graph(let diagram) = panel { GraphLayout(diagram) } else { nil }
    }
    var (width, height) = (figure.width * pixelsPerInch, figure.height * pixelsPerInch)
    if figure.panels.count == 1, let graph = graphs.first { (width, height) = (graph.width, graph.height) }
    width = min(max(width.isFinite ? width.rounded() : 500, 60), 4000)
    height = min(max(height.isFinite ? height.rounded() : 250, 60), 4000)

    var writer = SVGWriter()
    let escapedID = SVGWriter.escaped(id)
    let (w, h) = (SVGWriter.number(width), SVGWriter.number(height))
    writer.open(
      "svg",
      [
        "xmlns": "http://www.w3.org/2000/svg", "class": "nb-figure", "id": escapedID, "width": w, "height": h,
        "viewBox": "0 0 \(w) \(h)", "role": "img", "aria-labelledby": "\(escapedID)-t \(escapedID)-d",
      ])
    writer.raw(
      "<title id=\"\(escapedID)-t\">\(SVGWriter.escaped(title ?? FigureDescription.title(of: figure)))</title>")
    writer.raw("<desc id=\"\(escapedID)-d\">")
    writer.raw(SVGWriter.escaped(description ?? FigureDescription.summary(of: figure)) + "</desc>")
    if includesStyle { writer.raw("<style>\(SVGWriter.escapedStyle(Stylesheet.text))</style>") }
    var room = Frame(x: 0, y: 0, width: width, height: height)
    if let title = figure.title {
      let lines = TextMeasure.lines(title, size: 14, width: width - 12)
      for (index, line) in lines.enumerated() {
        writer.label(line, x: width / 2, y: 17 + 17 * Double(index), anchor: "middle", class: "t h")
      }
      let used = Double(lines.count) * 17 + 5
      room = Frame(x: 0, y: used, width: width, height: max(height - used, 20))
    }
    draw(figure, in: room, id: escapedID, &writer)
    writer.close("svg")
    return writer.text
  }

  /// Draws the panels into the cells of the grid. Plotting areas of one row have one height, of one column one width.
  private static func draw(_ figure: Figure, in room: Frame, id: String, _ writer: inout SVGWriter) {
    let (rows, columns) = (max(figure.rows, 1), max(figure.columns, 1))
    let gap = figure.panels.count > 1 ? 8.0 : 0
    let width = (room.width - gap * Double(columns - 1)) / Double(columns)
    let height = (room.height - gap * Double(rows - 1)) / Double(rows)
    var layouts: [ChartLayout?] = []
    var insets: [Insets] = []
    for panel in figure.panels {
      switch panel {
      case .chart(let chart):
        var layout = ChartLayout(chart)
        insets.append(layout.insets(width: width, height: height))
        layouts.append(layout)
      case .graph:
        insets.append(Insets())
        layouts.append(nil)
      }
    }
    let aligned = insets.indices.map { index in
      let row = insets.indices.filter { $0 / columns == index / columns }.map { insets[$0] }
      let column = insets.indices.filter { $0 % columns == index % columns }.map { insets[$0] }
      return Insets(
        left: column.map(\.left).max() ?? 0, top: row.map(\.top).max() ?? 0, right: column.map(\.right).max() ?? 0,
        bottom: row.map(\.bottom).max() ?? 0)
    }
    for (index, panel) in figure.panels.enumerated() where index < rows * columns {
      let cell = Frame(
        x: room.x + Double(index % columns) * (width + gap), y: room.y + Double(index / columns) * (height + gap),
        width: width, height: height)
      switch panel {
      case .chart:
        guard var layout = layouts[index] else { continue }
        let plot = layout.plotFrame(in: cell.inset(by: aligned[index]))
        layout.settle(in: plot)
        ChartDrawing(layout: layout, plot: plot, cell: cell, id: "\(id)-\(index)").draw(&writer)
      case .graph(let diagram):
        GraphLayout(diagram).draw(in: cell, &writer)
      }
    }
  }
}

extension SVGWriter {
  /// Style text inside SVG is parsed as XML when the file stands alone; child combinators are all that could disturb.
  static func escapedStyle(_ css: String) -> String { css.replacing("<", with: "\\3c ").replacing("&", with: "\\26 ") }
}
