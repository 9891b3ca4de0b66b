import Synchronization

/// Where the `plot` family leaves its figures.
///
/// A runner binds one around a cell: `FigureSink.$current.withValue(sink) { … }`, and takes what has gathered.
/// A program without a runner has none, and its figures are dropped.
package final class FigureSink: Sendable {
  /// A grid that `subplots` is filling.
  private struct Grid: Sendable {
    var rows: Int
    var columns: Int
    var size: (width: Double, height: Double)?
    var title: String?
    var panels: [Panel] = []
    var panelSize: (width: Double, height: Double) = (0, 0)
  }

  private struct State: Sendable {
    var figures: [Figure] = []
    var grids: [Grid] = []
    var failure: PlotError?
  }

  @TaskLocal package static var current: FigureSink?

  private let state = Mutex(State())

  package init() {}

  /// Takes a figure, or its panels while a grid is open.
  package func receive(_ figure: Figure) {
    state.withLock { state in
      guard !state.grids.isEmpty else { return state.figures.append(figure) }
      let last = state.grids.count - 1
      state.grids[last].panels += figure.panels
      let size = state.grids[last].panelSize
      state.grids[last].panelSize = (max(size.width, figure.width), max(size.height, figure.height))
    }
  }

  /// The figures received since the last call.
  package func takeFigures() -> [Figure] {
    state.withLock { state in
      defer { state.figures = [] }
      return state.figures
    }
  }

  /// Keeps the first of several errors.
  func receive(_ error: PlotError) {
    state.withLock { state in if state.failure == nil { state.failure = error } }
  }

  /// What was wrong with a call's arguments, which is then forgotten. To be asked after each call, as
  /// `TensorContext.takeFailure()` is.
  package func takeFailure() -> PlotError? {
    state.withLock { state in
      defer { state.failure = nil }
      return state.failure
    }
  }

  /// Drops grids that a stopped cell left open.
  package func dropOpenSubplots() { state.withLock { $0.grids = [] } }

  package func beginSubplots(rows: Int, columns: Int, size: (width: Double, height: Double)?, title: String?) {
    state.withLock { $0.grids.append(Grid(rows: rows, columns: columns, size: size, title: title)) }
  }

  /// Closes the grid opened last and hands it on as one figure. More panels than places make more rows.
  package func endSubplots() {
    let figure = state.withLock { state -> Figure? in
      guard let grid = state.grids.popLast(), !grid.panels.isEmpty else { return nil }
      let rows = max(grid.rows, (grid.panels.count + grid.columns - 1) / grid.columns)
      let size =
        grid.size ?? Figure.gridSize(rows: rows, columns: grid.columns, panel: grid.panelSize)
      return Figure(
        width: size.width, height: size.height, title: grid.title, rows: rows, columns: grid.columns,
        panels: grid.panels)
    }
    if let figure { receive(figure) }
  }
}

extension Figure {
  /// The size of a grid where none was asked for: as large as its panels, but no wider than a page's text.
  static func gridSize(rows: Int, columns: Int, panel: (width: Double, height: Double)) -> (
    width: Double, height: Double
  ) {
    let widest = 7.2
    let natural = panel.width * Double(columns)
    let shrink = natural > widest ? widest / natural : 1
    // Shrunk panels keep a little more of their height than of their width: labels don't shrink.
    let height = panel.height * (shrink < 1 ? max(shrink * 1.25, 0.6) : 1)
    return (natural * shrink, min(height, panel.height) * Double(rows))
  }
}
