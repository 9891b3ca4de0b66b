extension PlotError: CustomStringConvertible {
  package var description: String {
    switch self {
    case .lengths(let function, let x, let y):
      "\(function): \(x) x values and \(y) y values; as many of one as of the other are needed"
    case .seriesCounts(let function, let x, let y):
      "\(function): \(x) lists of x values for \(y) of y values; give one x for all of them, or one for each"
    case .notAMatrix(let function, let shape):
      "\(function): a matrix is needed, and this has the shape \(shape)"
    case .shape(let function, let what, let shape, let wanted):
      "\(function): \(what) of shape \(shape) can't be drawn; \(wanted)"
    case .figureSize(let width, let height):
      "figsize: (\(width), \(height)) is no size in inches; both numbers must be above 0 and at most 40"
    case .axisLimits(let axis, let start, let end, let scale):
      scale == .log && min(start, end) <= 0
        ? "\(axis)lim: (\(start), \(end)) on a logarithmic axis; both ends must be above 0"
        : "\(axis)lim: (\(start), \(end)) spans nothing; give two different finite numbers"
    case .grid(let rows, let columns):
      "a grid of \(rows) rows and \(columns) columns; both must be at least 1, and at most 1000 places in all"
    case .binCount(let count):
      "hist: \(count) bins; there must be between 1 and 10000"
    case .noGraph:
      "showGraph: no operation was recorded for this tensor; it must be computed from one with requiresGrad: true"
    case .ragged(let function, let row, let count, let first):
      "\(function): row \(row) has \(count) numbers and row 0 has \(first); all rows must be equally long"
    }
  }
}
