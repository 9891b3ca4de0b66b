import TensorCore

// Tensors as pictures, maps and landscapes; see `TensorPlots.swift` for lines, points and bars.

/// Shows a picture: `[rows, columns]` in grey or another `colorMap`, from its least number to its largest; or with three
/// colours, `[rows, columns, 3]` or `[3, rows, columns]`, from 0 to 1 (whole numbers: to 255).
/// - Parameter colorBar: draws the scale of a picture without colours of its own beside it.
public func imshow(
  _ image: Tensor, colorMap: ColorMap = .gray, colorBar: Bool = false, xlabel: String? = nil,
  ylabel: String? = nil, title: String? = nil, figsize: (Double, Double) = (3, 3)
) {
  let options = PlotOptions(xlabel: xlabel, ylabel: ylabel, title: title, figsize: figsize)
  deliver { () throws(PlotError) in
    let pixels = try TensorPicture("imshow", image)
    guard pixels.channels == 1 else { return try PlotFigures.image(pixels.picture(), title: title, options) }
    return try PlotFigures.image(pixels.matrix, colorMap: colorMap, colorBar: colorBar, options)
  }
}

/// Shows pictures in a grid, row by row: a batch `[n, rows, columns]`, `[n, rows, columns, 3]` or `[n, 3, rows, columns]`,
/// or flat ones, `[n, rows · columns]`, that are square.
///
/// - Parameters:
///   - titles: stand above the pictures.
///   - scale: the width of one picture in inches; less where the grid would be wider than a page.
public func showImages(_ images: Tensor, _ rows: Int, _ columns: Int, titles: [String] = [], scale: Double = 1) {
  deliver { () throws(PlotError) in
    let shape = images.shape
    guard shape.count > 1 else {
      throw .shape(function: "showImages", what: "images", shape: shape, wanted: "the first axis counts the images")
    }
    let (all, size) = (images.scalars, shape.dropFirst().reduce(1, *))
    var pictures: [Picture] = []
    for index in 0..<min(shape[0], max(0, rows) * max(0, min(columns, 1000))) {
      let values = Array(all[index * size..<(index + 1) * size])
      let pixels = try TensorPicture(
        "showImages", shape: Array(shape.dropFirst()), values: values, isWhole: images.dtype == .int64)
      pictures.append(pixels.picture())
    }
    return try PlotFigures.images(pictures, rows: rows, columns: columns, titles: titles, scale: scale)
  }
}

/// Shows pictures in a grid, row by row, each as `imshow` takes it.
public func showImages(_ images: [Tensor], _ rows: Int, _ columns: Int, titles: [String] = [], scale: Double = 1) {
  deliver { () throws(PlotError) in
    var pictures: [Picture] = []
    for image in images { pictures.append(try TensorPicture("showImages", image).picture()) }
    return try PlotFigures.images(pictures, rows: rows, columns: columns, titles: titles, scale: scale)
  }
}

/// Shows a matrix as coloured cells with its row and column numbers, or names for these.
/// - Parameter annotate: writes the numbers into the cells where these are large enough.
public func heatmap(
  _ matrix: Tensor, rowNames: [String]? = nil, columnNames: [String]? = nil, annotate: Bool = false,
  colorMap: ColorMap = .viridis, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  figsize: (Double, Double) = (4.5, 3.5)
) {
  let options = PlotOptions(xlabel: xlabel, ylabel: ylabel, title: title, figsize: figsize)
  deliver { () throws(PlotError) in
    try PlotFigures.heatmap(
      try Matrix("heatmap", matrix), rowNames: rowNames, columnNames: columnNames, colorMap: colorMap,
      isAnnotated: annotate, options)
  }
}

/// Draws lines of equal height over a grid, or with `filled: true` the areas between them.
///
/// - Parameters:
///   - x: the places of the columns of `z`.
///   - y: the places of its rows.
///   - z: `[y.count, x.count]`.
///   - levels: the heights of the lines; without them round numbers.
///   - points: `[n, 2]`, places drawn on top.
///   - labels: `[n]`, a class for each point, in whose colour it is drawn. With them the areas are classes too: half way
///     between whole heights one ends and the next begins.
public func contour(
  _ x: Tensor, _ y: Tensor, _ z: Tensor, levels: [Double] = [], filled: Bool = false, points: Tensor? = nil,
  labels: Tensor? = nil, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil, legend: [String] = [],
  figsize: (Double, Double) = (4.5, 3.5)
) {
  let options = PlotOptions(xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize)
  deliver { () throws(PlotError) in
    var places: Matrix?
    if let points { places = try Matrix("contour", points) }
    return try PlotFigures.contour(
      x.scalars, y.scalars, try Matrix("contour", z), levels: levels, isFilled: filled, points: places,
      labels: labels?.scalars, options)
  }
}
