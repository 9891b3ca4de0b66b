/// Draws points. Shapes as well as colours tell series apart.
enum PointMarks {
  static func radius(count: Int) -> Double {
    switch count {
    case ...80: 3.4
    case ...400: 2.7
    case ...2000: 2
    default: 1.3
    }
  }

  /// All points of a series in one path, with a thin rim of the paper's colour.
  /// - Parameter id: for referring to the path a second time, which draws the rim of round points.
  static func draw(
    _ points: [Point], shape: Int, radius: Double, color: Int, id: String?, _ writer: inout SVGWriter
  ) {
    guard !points.isEmpty else { return }
    var path = PathWriter(isCoarse: true)
    if shape == 0 {
      for point in points {
        path.move(point)
        path.dot()
      }
      let rim = SVGWriter.number(2 * radius + 1.6)
      let core = SVGWriter.number(2 * radius)
      if let id, radius > 1.5 {
        writer.raw("<defs>")
        writer.element("path", ["id": id, "d": path.text])
        writer.raw("</defs>")
        writer.element("use", ["href": "#\(id)", "class": "l o", "style": "stroke-width:\(rim)"])
        writer.element("use", ["href": "#\(id)", "class": "l s\(color)", "style": "stroke-width:\(core)"])
      } else {
        writer.element("path", ["class": "l s\(color)", "style": "stroke-width:\(core)", "d": path.text])
      }
      return
    }
    for point in points { path.polygon(corners(shape, radius).map { Point(point.x + $0.x, point.y + $0.y) }) }
    writer.element(
      "path", ["class": "f\(color) o", "style": radius > 1.5 ? "stroke-width:.8" : "stroke:none", "d": path.text])
  }

  /// Corners around the middle, of shapes that look as large as a disc of this radius.
  private static func corners(_ shape: Int, _ r: Double) -> [Point] {
    switch shape {
    case 1:
      [Point(-0.92 * r, -0.92 * r), Point(0.92 * r, -0.92 * r), Point(0.92 * r, 0.92 * r), Point(-0.92 * r, 0.92 * r)]
    case 2: [Point(0, -1.35 * r), Point(1.2 * r, 0.8 * r), Point(-1.2 * r, 0.8 * r)]
    default: [Point(0, -1.35 * r), Point(1.35 * r, 0), Point(0, 1.35 * r), Point(-1.35 * r, 0)]
    }
  }

  static func drawRing(_ center: Point, color: Int, _ writer: inout SVGWriter) {
    writer.element(
      "circle",
      [
        "class": "ring s\(color)", "cx": SVGWriter.number(center.x), "cy": SVGWriter.number(center.y), "r": "3.6",
      ])
  }
}
