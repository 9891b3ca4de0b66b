/// One thing drawn in a chart, with its name in the legend.
package struct Series: Hashable, Sendable, Codable {
  package var name: String?
  /// The place in the palette; without one, the series' place among the chart's series.
  package var color: Int?
  package var mark: Mark

  package init(name: String? = nil, color: Int? = nil, _ mark: Mark) {
    self.name = name
    self.color = color
    self.mark = mark
  }
}

/// What a series draws, with its data.
package enum Mark: Hashable, Sendable, Codable {
  case line(Points)
  case points(Points)
  /// Rings on top of everything else, such as the kinks of a piecewise linear function.
  case rings(Points)
  case bars(Bars)
  case histogram(Histogram)
  case cells(Cells)
  case picture(Picture)
  case contours(Contours)
  /// A thin straight line over the whole chart.
  case rule(Rule)
}

/// As many x as y.
package struct Points: Hashable, Sendable, Codable {
  package var x: Values
  package var y: Values

  package init(x: Values, y: Values) {
    self.x = x
    self.y = y
  }
}

/// Bars from zero up to `heights`, standing at `x`; several series at one place stand side by side.
package struct Bars: Hashable, Sendable, Codable {
  package var x: Values
  package var heights: Values

  package init(x: Values, heights: Values) {
    self.x = x
    self.heights = heights
  }
}

/// Counts between edges, of which there is one more.
package struct Histogram: Hashable, Sendable, Codable {
  package var edges: Values
  package var counts: Values

  package init(edges: Values, counts: Values) {
    self.edges = edges
    self.counts = counts
  }
}

/// A matrix whose numbers are shown as colours; row 0 is on top.
package struct Cells: Hashable, Sendable, Codable {
  package var rows: Int
  package var columns: Int
  /// Row by row.
  package var values: Values
  package var colorMap: ColorMap
  /// The numbers of the map's ends.
  package var range: Limits
  /// The numbers are also written into the cells where these are large enough.
  package var isAnnotated: Bool

  package init(
    rows: Int, columns: Int, values: Values, colorMap: ColorMap, range: Limits, isAnnotated: Bool = false
  ) {
    self.rows = rows
    self.columns = columns
    self.values = values
    self.colorMap = colorMap
    self.range = range
    self.isAnnotated = isAnnotated
  }
}

/// Lines of equal height over a grid, or the areas between them.
package struct Contours: Hashable, Sendable, Codable {
  /// The grid's columns and rows.
  package var x: Values
  package var y: Values
  /// The heights, row by row: `z[row * x.count + column]`.
  package var z: Values
  /// Ascending.
  package var levels: Values
  package var isFilled: Bool
  /// The areas are classes 0, 1, 2, … in the colours of the series, not steps of a scale.
  package var areClasses: Bool

  package init(x: Values, y: Values, z: Values, levels: Values, isFilled: Bool, areClasses: Bool = false) {
    self.x = x
    self.y = y
    self.z = z
    self.levels = levels
    self.isFilled = isFilled
    self.areClasses = areClasses
  }
}

/// A line at one x or one y.
package struct Rule: Hashable, Sendable, Codable {
  package enum Direction: String, Hashable, Sendable, Codable {
    case horizontal, vertical
  }

  package var direction: Direction
  package var position: Double

  package init(_ direction: Direction, at position: Double) {
    self.direction = direction
    self.position = position
  }
}
