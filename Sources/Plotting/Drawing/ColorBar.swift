/// The bar that says which colour is which number.
struct ColorBar {
  static let width = 11.0

  let colorMap: ColorMap
  let range: Limits

  /// Nil for charts without a series that has a scale of colours.
  init?(_ chart: Chart) {
    for series in chart.series {
      switch series.mark {
      case .cells(let cells):
        colorMap = cells.colorMap
        range = cells.range
        return
      case .contours(let contours) where !contours.areClasses:
        colorMap = .viridis
        range = contours.range
        return
      case .contours, .line, .points, .rings, .bars, .histogram, .picture, .rule: break
      }
    }
    return nil
  }

  func ticks(height: Double) -> [Tick] {
    Ticks.linear(range.lower, range.upper, count: max(2, Int(height / 34)))
  }

  func labelWidth(height: Double) -> Double {
    ticks(height: height).compactMap { $0.label?.width(size: ChartLayout.tickSize) }.max() ?? 0
  }

  func draw(beside plot: Frame, _ writer: inout SVGWriter) {
    let left = plot.right + 12
    let steps = 64
    let palette = (0..<steps).map { colorMap.color(at: Double(steps - 1 - $0) / Double(steps - 1)) }
    let png = PNGEncoder.encode(width: 1, height: steps, palette: palette, indices: (0..<steps).map { UInt8($0) })
    let frame = Frame(x: left, y: plot.y, width: Self.width, height: plot.height)
    writer.image(png, frame: frame, smooth: true)
    let mapping = AxisMapping(scale: .linear, limits: range, start: plot.bottom, end: plot.y)
    for tick in ticks(height: plot.height) {
      guard let label = tick.label else { continue }
      writer.label(label, x: left + Self.width + 5, y: mapping.position(tick.value) + 4, anchor: "start", class: "k")
    }
  }
}

extension Contours {
  /// The finite heights' ends.
  var range: Limits {
    let finite = z.elements.filter(\.isFinite)
    guard let lower = finite.min(), let upper = finite.max(), lower < upper else {
      let only = finite.first ?? 0
      return Limits(only - 0.5, only + 0.5)
    }
    return Limits(lower, upper)
  }
}

extension SVGWriter {
  /// An embedded PNG that fills a frame; pixels stay sharp unless `smooth`.
  mutating func image(_ png: [UInt8], frame: Frame, smooth: Bool = false) {
    element(
      "image",
      [
        "x": Self.number(frame.x), "y": Self.number(frame.y), "width": Self.number(frame.width),
        "height": Self.number(frame.height), "preserveAspectRatio": "none",
        "style": smooth ? "image-rendering:auto" : "",
        "href": "data:image/png;base64," + Base64.encode(png),
      ])
  }
}
