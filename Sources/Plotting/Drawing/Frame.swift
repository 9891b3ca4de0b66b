/// A rectangle on the page, in CSS pixels.
package struct Frame: Hashable {
  var x: Double
  var y: Double
  var width: Double
  var height: Double

  package init(x: Double, y: Double, width: Double, height: Double) {
    self.x = x
    self.y = y
    self.width = width
    self.height = height
  }

  var right: Double { x + width }
  var bottom: Double { y + height }
  var center: Point { Point(x + width / 2, y + height / 2) }

  func inset(by insets: Insets) -> Frame {
    Frame(
      x: x + insets.left, y: y + insets.top, width: max(width - insets.left - insets.right, 8),
      height: max(height - insets.top - insets.bottom, 8))
  }

  func contains(_ point: Point, margin: Double = 0) -> Bool {
    point.x >= x - margin && point.x <= right + margin && point.y >= y - margin && point.y <= bottom + margin
  }
}

/// The room that stands around a chart's plotting area.
struct Insets: Hashable {
  var left = 0.0
  var top = 0.0
  var right = 0.0
  var bottom = 0.0
}
