/// Draws lines of equal height, or the areas between them.
struct ContourDrawing {
  private let contours: Contours
  private let plot: Frame
  private let x: AxisMapping
  private let y: AxisMapping
  private let range: Limits

  init(_ contours: Contours, plot: Frame, x: AxisMapping, y: AxisMapping) {
    self.contours = contours
    self.plot = plot
    self.x = x
    self.y = y
    range = contours.range
  }

  func draw(_ writer: inout SVGWriter) {
    if !contours.isFilled {
      drawLines(&writer)
    } else if !contours.areClasses {
      drawScale(&writer)
    } else if contours.levels.count < 100, contours.z.elements.allSatisfy({ $0 == $0.rounded() }) {
      drawClasses(&writer)
    } else {
      drawSides(&writer)
    }
  }

  private func loops(_ heights: [Double], _ level: Double) -> [[ContourTracer.Corner]] {
    ContourTracer.loops(columns: contours.x.count, rows: contours.y.count, heights: heights, level: level)
  }

  private func color(_ height: Double) -> RGB {
    ColorMap.viridis.color(at: (height - range.lower) / (range.upper - range.lower))
  }

  private func drawLines(_ writer: inout SVGWriter) {
    let levels = contours.levels.elements
    for level in levels {
      var path = PathWriter()
      for loop in loops(contours.z.elements, level) { addOpen(loop, &path) }
      guard !path.isEmpty else { continue }
      writer.element(
        "path",
        [
          "class": levels.count == 1 ? "l s0" : "l", "stroke": levels.count == 1 ? "" : color(level).css,
          "d": path.text,
        ])
    }
  }

  /// Steps of a scale, each over the ones below it, which leaves no seams.
  private func drawScale(_ writer: inout SVGWriter) {
    let levels = contours.levels.elements
    for step in 0...levels.count {
      let border = step == 0 ? whole : closed(loops(contours.z.elements, levels[step - 1]))
      guard !border.isEmpty else { continue }
      let lower = step == 0 ? range.lower : max(levels[step - 1], range.lower)
      let upper = step < levels.count ? min(levels[step], range.upper) : range.upper
      writer.element("path", ["fill": color((lower + upper) / 2).css, "fill-rule": "evenodd", "d": border])
    }
  }

  /// Heights that are the numbers of classes: each class has its own region. (Borders between 0 and 2 as lines of equal
  /// height would run through 1.)
  private func drawClasses(_ writer: inout SVGWriter) {
    for kind in Set(contours.z.elements).sorted() {
      let border = closed(loops(contours.z.elements.map { $0 == kind ? 1 : 0 }, 0.5))
      fill(border, color: Int(min(max(kind, 0), 1e6)), &writer)
    }
  }

  /// What lies between two levels: both borders in one even-odd path, so that tints don't add up.
  private func drawSides(_ writer: inout SVGWriter) {
    let borders = [whole] + contours.levels.elements.map { closed(loops(contours.z.elements, $0)) }
    for (side, border) in borders.enumerated() {
      fill(border + (side + 1 < borders.count ? borders[side + 1] : ""), color: side, &writer)
    }
  }

  private func fill(_ border: String, color: Int, _ writer: inout SVGWriter) {
    guard !border.isEmpty else { return }
    writer.element(
      "path",
      ["class": "f\(color % Stylesheet.paletteSize)", "fill-opacity": ".2", "fill-rule": "evenodd", "d": border])
  }

  // MARK: - Paths

  /// The grid's own outline.
  private var whole: String {
    let (xs, ys) = (contours.x.elements, contours.y.elements)
    guard let x0 = xs.first, let x1 = xs.last, let y0 = ys.first, let y1 = ys.last else { return "" }
    let (left, right, bottom, top) = (x.position(x0), x.position(x1), y.position(y0), y.position(y1))
    guard left.isFinite, right.isFinite, bottom.isFinite, top.isFinite else { return "" }
    var path = PathWriter()
    path.rectangle(
      x: min(left, right), y: min(top, bottom), width: (right - left).magnitude, height: (bottom - top).magnitude)
    return path.text
  }

  private func closed(_ loops: [[ContourTracer.Corner]]) -> String {
    var path = PathWriter(isCoarse: true)
    for loop in loops {
      let points = LineSimplifier.simplified(loop.map(place).filter { $0.x.isFinite && $0.y.isFinite })
      if points.count > 2 { path.polygon(points) }
    }
    return path.text
  }

  /// The parts of a loop that are not the grid's edge.
  private func addOpen(_ loop: [ContourTracer.Corner], _ path: inout PathWriter) {
    let count = loop.count
    guard let start = loop.firstIndex(where: \.isOnEdge) else {
      path.polyline(LineSimplifier.simplified((loop + loop.prefix(1)).map(place)))
      return
    }
    var run: [Point] = []
    for step in 1...count {
      let corner = loop[(start + step) % count]
      if corner.isOnEdge {
        if run.count > 1 { path.polyline(LineSimplifier.simplified(run)) }
        run = []
      } else {
        run.append(place(corner))
      }
    }
  }

  private func place(_ corner: ContourTracer.Corner) -> Point {
    func value(_ axis: Values, _ place: Double) -> Double {
      let index = min(Int(place), max(axis.count - 2, 0))
      let next = min(index + 1, axis.count - 1)
      return axis[index] + (axis[next] - axis[index]) * (place - Double(index))
    }
    let point = Point(x.position(value(contours.x, corner.column)), y.position(value(contours.y, corner.row)))
    return Point(min(max(point.x, plot.x), plot.right), min(max(point.y, plot.y), plot.bottom))
  }
}
