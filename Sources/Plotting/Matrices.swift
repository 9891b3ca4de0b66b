// Matrices as pictures, maps and landscapes, from lists of rows.

/// Shows a matrix as an image, row 0 on top, from its least number to its largest.
/// - Parameter colorBar: draws the scale beside it.
public func imshow(
  _ rows: [[Double]], colorMap: ColorMap = .gray, colorBar: Bool = false, xlabel: String? = nil,
  ylabel: String? = nil, title: String? = nil, figsize: (Double, Double) = (3, 3)
) {
  let options = PlotOptions(xlabel: xlabel, ylabel: ylabel, title: title, figsize: figsize)
  deliver { () throws(PlotError) in
    try PlotFigures.image(try Matrix("imshow", rows), colorMap: colorMap, colorBar: colorBar, options)
  }
}

/// Shows a matrix as coloured cells with its row and column numbers, or names for these.
/// - Parameter annotate: writes the numbers into the cells where these are large enough.
public func heatmap(
  _ rows: [[Double]], rowNames: [String]? = nil, columnNames: [String]? = nil, annotate: Bool = false,
  colorMap: ColorMap = .viridis, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  figsize: (Double, Double) = (4.5, 3.5)
) {
  let options = PlotOptions(xlabel: xlabel, ylabel: ylabel, title: title, figsize: figsize)
  deliver { () throws(PlotError) in
    try PlotFigures.heatmap(
      try Matrix("heatmap", rows), rowNames: rowNames, columnNames: columnNames, colorMap: colorMap,
      isAnnotated: annotate, options)
  }
}

/// Draws lines of equal height over a grid, or with `filled: true` the areas between them.
///
/// - Parameters:
///   - x: the places of the columns of `z`.
///   - y: the places of its rows.
///   - levels: the heights of the lines; without them round numbers.
///   - points: places `[x, y]` drawn on top.
///   - labels: a class for each point, in whose colour it is drawn. With them the areas are classes too: half way
///     between whole heights one ends and the next begins.
public func contour(
  _ x: [Double], _ y: [Double], _ z: [[Double]], levels: [Double] = [], filled: Bool = false,
  points: [[Double]]? = nil, labels: [Int]? = nil, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (4.5, 3.5)
) {
  let options = PlotOptions(xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize)
  deliver { () throws(PlotError) in
    var places: Matrix?
    if let points { places = try Matrix("contour", points) }
    return try PlotFigures.contour(
      x, y, try Matrix("contour", z), levels: levels, isFilled: filled, points: places,
      labels: labels?.map(Double.init), options)
  }
}
