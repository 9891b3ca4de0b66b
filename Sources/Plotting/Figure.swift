/// A figure as data: what the `plot` family makes, a run records, and a page draws.
///
/// It holds numbers and names, and nothing of how they will look: `FigureSVG` decides that.
public struct Figure: Hashable, Sendable, Codable {
  /// The size in inches, as matplotlib counts it; the drawing takes 100 CSS pixels for an inch.
  /// A graph diagram alone in its figure is as large as it needs to be.
  package var width: Double
  package var height: Double
  package var title: String?
  /// The grid that `panels` fill row by row.
  package var rows: Int
  package var columns: Int
  package var panels: [Panel]

  package init(
    width: Double = Figure.defaultSize.width, height: Double = Figure.defaultSize.height, title: String? = nil,
    rows: Int = 1, columns: Int = 1, panels: [Panel]
  ) {
    self.width = width
    self.height = height
    self.title = title
    self.rows = rows
    self.columns = columns
    self.panels = panels
  }

  package static let defaultSize: (width: Double, height: Double) = (5, 2.5)
}

/// One place of a figure's grid.
package enum Panel: Hashable, Sendable, Codable {
  case chart(Chart)
  case graph(GraphDiagram)
}
