/// Makes figures from plain numbers and checks these; the public functions come down to it.
enum PlotFigures {
  /// - Parameter xs: none (places count from 0), one list for all, or one for each of `ys`.
  static func lines(
    _ xs: [[Double]], _ ys: [[Double]], marks: [(Double, Double)] = [], _ options: PlotOptions
  ) throws(PlotError) -> Figure {
    var series: [Series] = []
    for (index, points) in try paired("plot", xs, ys).enumerated() {
      series.append(Series(name: options.name(index), .line(points)))
    }
    if !marks.isEmpty {
      let points = Points(x: Values(marks.map(\.0)), y: Values(marks.map(\.1)))
      series.append(Series(name: options.name(ys.count), .rings(points)))
    }
    return try options.figure(series)
  }

  static func scatter(_ xs: [[Double]], _ ys: [[Double]], _ options: PlotOptions) throws(PlotError) -> Figure {
    var series: [Series] = []
    for (index, points) in try paired("scatter", xs, ys).enumerated() {
      series.append(Series(name: options.name(index), .points(points)))
    }
    return try options.figure(series)
  }

  /// One series for each class, so that classes have colours, shapes and names.
  static func scatter(_ x: [Double], _ y: [Double], labels: [Double], _ options: PlotOptions) throws(PlotError)
    -> Figure
  {
    try options.figure(try classes("scatter", x, y, labels, options))
  }

  static func bars(
    _ xs: [[Double]], _ heights: [[Double]], names: [String]? = nil, _ options: PlotOptions
  ) throws(PlotError) -> Figure {
    if let names, let odd = heights.first(where: { $0.count != names.count }) {
      throw .lengths(function: "bar", x: names.count, y: odd.count)
    }
    var series: [Series] = []
    for (index, points) in try paired("bar", xs, heights).enumerated() {
      series.append(Series(name: options.name(index), .bars(Bars(x: points.x, heights: points.y))))
    }
    return try options.figure(series, categories: names)
  }

  /// All lists share their edges, so that their counts compare. Without a number of bins the edges are round numbers.
  static func histogram(_ lists: [[Double]], bins: Int?, _ options: PlotOptions) throws(PlotError) -> Figure {
    if let bins, !(1...10_000).contains(bins) { throw .binCount(bins) }
    let finite = lists.map { $0.filter(\.isFinite) }
    let edges = HistogramEdges.edges(
      lower: finite.compactMap { $0.min() }.min() ?? 0,
      upper: finite.compactMap { $0.max() }.max() ?? 1, bins: bins, values: finite.map(\.count).max() ?? 0)
    var series: [Series] = []
    for (index, values) in finite.enumerated() {
      let counts = HistogramEdges.counts(values, edges)
      series.append(
        Series(name: options.name(index), .histogram(Histogram(edges: Values(edges), counts: Values(counts)))))
    }
    return try options.figure(series)
  }

  static func heatmap(
    _ matrix: Matrix, rowNames: [String]?, columnNames: [String]?, colorMap: ColorMap, isAnnotated: Bool,
    _ options: PlotOptions
  ) throws(PlotError) -> Figure {
    let cells = Cells(
      rows: matrix.rows, columns: matrix.columns, values: Values(matrix.values), colorMap: colorMap,
      range: range(matrix.values, isCentered: colorMap == .diverging), isAnnotated: isAnnotated)
    return try options.figure([Series(.cells(cells))], categories: columnNames) { chart in
      chart.y.categories = rowNames
      chart.hasColorBar = !isAnnotated
    }
  }

  /// - Parameter points: two columns, x and y; drawn on top, in the colours of their classes if they have `labels`.
  static func contour(
    _ x: [Double], _ y: [Double], _ z: Matrix, levels: [Double], isFilled: Bool, points: Matrix?, labels: [Double]?,
    _ options: PlotOptions
  ) throws(PlotError) -> Figure {
    guard z.columns == x.count, z.rows == y.count else {
      throw .shape(
        function: "contour", what: "heights", shape: [z.rows, z.columns],
        wanted: "for \(x.count) x and \(y.count) y their shape must be [\(y.count), \(x.count)]")
    }
    guard x.count > 1, y.count > 1 else {
      throw .shape(
        function: "contour", what: "a grid", shape: [y.count, x.count], wanted: "both sides need at least 2 places")
    }
    // Classes are meant where points with classes are drawn on top, or where one border parts two regions.
    let areClasses = isFilled && (labels != nil || levels.count == 1)
    var contours = Contours(
      x: Values(x), y: Values(y), z: Values(z.values), levels: [], isFilled: isFilled, areClasses: areClasses)
    if levels.isEmpty {
      let range = contours.range
      contours.levels =
        areClasses
        ? Values(classBorders(range)) : Values(Ticks.linear(range.lower, range.upper, count: 10).map(\.value))
    } else {
      contours.levels = Values(levels.filter { !$0.isNaN }.sorted())
    }
    var series = [Series(.contours(contours))]
    if let points {
      guard points.columns == 2 else {
        throw .shape(
          function: "contour", what: "points", shape: [points.rows, points.columns],
          wanted: "they need two columns, x and y")
      }
      let px = (0..<points.rows).map { points.values[2 * $0] }
      let py = (0..<points.rows).map { points.values[2 * $0 + 1] }
      if let labels {
        series += try classes("contour", px, py, labels, options)
      } else {
        series.append(Series(name: options.name(0), .points(Points(x: Values(px), y: Values(py)))))
      }
    }
    return try options.figure(series) { $0.hasColorBar = !areClasses && contours.levels.count > 1 }
  }

  /// A matrix as an image: grey ones as a picture of 256 levels, others with their numbers.
  static func image(_ matrix: Matrix, colorMap: ColorMap, colorBar: Bool, _ options: PlotOptions) throws(PlotError)
    -> Figure
  {
    let range = range(matrix.values, isCentered: colorMap == .diverging)
    if colorMap == .gray, !colorBar {
      let picture = Picture(
        rows: matrix.rows, columns: matrix.columns, channels: .gray, values: matrix.values, range: range)
      return try image(picture, title: nil, options)
    }
    let cells = Cells(
      rows: matrix.rows, columns: matrix.columns, values: Values(matrix.values), colorMap: colorMap, range: range)
    return try options.figure([Series(.cells(cells))]) { chart in
      chart.isEqualAspect = true
      chart.hasColorBar = colorBar
    }
  }

  static func image(_ picture: Picture, title: String?, _ options: PlotOptions) throws(PlotError) -> Figure {
    try options.figure([Series(.picture(picture))]) { chart in
      chart.title = title ?? chart.title
      chart.isEqualAspect = true
      chart.x.isShown = false
      chart.y.isShown = false
    }
  }

  /// Pictures in a grid, at most `rows` times `columns` of them.
  static func images(_ pictures: [Picture], rows: Int, columns: Int, titles: [String], scale: Double)
    throws(PlotError) -> Figure
  {
    guard rows > 0, columns > 0, rows * columns <= 1000 else { throw .grid(rows: rows, columns: columns) }
    let shown = Array(pictures.prefix(rows * columns))
    let panels = shown.enumerated().map { index, picture in
      Panel.chart(
        Chart(
          title: titles.indices.contains(index) ? titles[index] : nil, x: Axis(isShown: false),
          y: Axis(isShown: false), series: [Series(.picture(picture))], isEqualAspect: true))
    }
    let usedRows = min(rows, max(1, (shown.count + columns - 1) / columns))
    let ratio = shown.first.map { Double($0.rows) / Double(max($0.columns, 1)) } ?? 1
    let side = min(scale, 7.2 / Double(columns))
    guard scale > 0, scale <= 40 else { throw .figureSize(width: scale, height: scale) }
    let titleHeight = titles.isEmpty ? 0 : 0.26
    return Figure(
      width: side * Double(columns), height: (min(max(side * ratio, 0.1), 20) + titleHeight) * Double(usedRows),
      rows: usedRows, columns: columns, panels: panels)
  }

  // MARK: - Parts

  private static func paired(_ function: String, _ xs: [[Double]], _ ys: [[Double]]) throws(PlotError) -> [Points] {
    guard xs.count <= 1 || xs.count == ys.count else {
      throw .seriesCounts(function: function, x: xs.count, y: ys.count)
    }
    var result: [Points] = []
    for (index, y) in ys.enumerated() {
      let x = xs.isEmpty ? (0..<y.count).map(Double.init) : xs[xs.count == 1 ? 0 : index]
      guard x.count == y.count else { throw .lengths(function: function, x: x.count, y: y.count) }
      result.append(Points(x: Values(x), y: Values(y)))
    }
    return result
  }

  private static func classes(
    _ function: String, _ x: [Double], _ y: [Double], _ labels: [Double], _ options: PlotOptions
  ) throws(PlotError) -> [Series] {
    guard x.count == y.count else { throw .lengths(function: function, x: x.count, y: y.count) }
    guard labels.count == x.count else {
      throw .shape(
        function: function, what: "labels", shape: [labels.count], wanted: "there are \(x.count) points to label")
    }
    let kinds = Set(labels.filter(\.isFinite)).sorted()
    return kinds.enumerated().map { order, kind in
      let places = labels.indices.filter { labels[$0] == kind }
      let color = kind >= 0 && kind == kind.rounded() && kind < 1000 ? Int(kind) : order
      let points = Points(x: Values(places.map { x[$0] }), y: Values(places.map { y[$0] }))
      return Series(name: options.name(order), color: color, .points(points))
    }
  }

  /// Half way between neighbouring whole numbers.
  private static func classBorders(_ range: Limits) -> [Double] {
    let (first, last) = (range.lower.rounded(), range.upper.rounded())
    guard last > first, last - first < 100 else { return [(range.lower + range.upper) / 2] }
    return stride(from: first + 0.5, to: last, by: 1).map { $0 }
  }

  /// The finite values' ends; centred on zero for a map with a middle.
  static func range(_ values: [Double], isCentered: Bool) -> Limits {
    let finite = values.filter(\.isFinite)
    let (lower, upper) = (finite.min() ?? 0, finite.max() ?? 1)
    guard isCentered else { return Limits(lower, upper) }
    let most = max(lower.magnitude, upper.magnitude)
    return Limits(-most, most)
  }
}

/// A matrix of plain numbers, row by row.
struct Matrix {
  var rows: Int
  var columns: Int
  var values: [Double]

  init(rows: Int, columns: Int, values: [Double]) {
    precondition(values.count == rows * columns, "a matrix's values fill its places")
    self.rows = rows
    self.columns = columns
    self.values = values
  }

  init(_ function: String, _ lists: [[Double]]) throws(PlotError) {
    let columns = lists.first?.count ?? 0
    if let odd = lists.firstIndex(where: { $0.count != columns }) {
      throw .ragged(function: function, row: odd, count: lists[odd].count, first: columns)
    }
    guard columns > 0 else { throw .notAMatrix(function: function, shape: [lists.count, columns]) }
    self.init(rows: lists.count, columns: columns, values: lists.flatMap { $0 })
  }
}
