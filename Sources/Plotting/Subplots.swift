/// Gathers the figures that `content` makes into one, as a grid filled row by row.
///
/// - Parameters:
///   - figsize: the size of the whole in inches; without it, what the single figures ask for, down to a page's width.
///   - title: stands above the grid.
public func subplots(
  _ rows: Int, _ columns: Int, figsize: (Double, Double)? = nil, title: String? = nil, _ content: () -> Void
) {
  beginSubplots(rows, columns, figsize: figsize, title: title)
  content()
  endSubplots()
}

/// The first half of `subplots`, for a runner that calls the closure itself.
package func beginSubplots(_ rows: Int, _ columns: Int, figsize: (Double, Double)?, title: String?) {
  guard rows > 0, columns > 0, rows <= 1000, columns <= 1000, rows * columns <= 1000 else {
    fail(.grid(rows: rows, columns: columns))
    FigureSink.current?.beginSubplots(rows: 1, columns: 1, size: nil, title: title)
    return
  }
  var size: (width: Double, height: Double)?
  if let (width, height) = figsize {
    if width > 0, height > 0, width <= 40, height <= 40 {
      size = (width, height)
    } else {
      fail(.figureSize(width: width, height: height))
    }
  }
  FigureSink.current?.beginSubplots(rows: rows, columns: columns, size: size, title: title)
}

/// The second half of `subplots`.
package func endSubplots() { FigureSink.current?.endSubplots() }
