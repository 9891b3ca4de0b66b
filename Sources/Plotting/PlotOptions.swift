/// What the functions of the `plot` family have in common beside their data.
struct PlotOptions {
  var xlabel: String?
  var ylabel: String?
  var title: String?
  var legend: [String] = []
  var figsize: (Double, Double) = Figure.defaultSize
  var xscale = AxisScale.linear
  var yscale = AxisScale.linear
  var xlim: (Double, Double)?
  var ylim: (Double, Double)?

  /// The figure of one chart.
  func figure(_ series: [Series], categories: [String]? = nil, adjust: (inout Chart) -> Void = { _ in })
    throws(PlotError) -> Figure
  {
    var chart = Chart(
      title: title,
      x: Axis(label: xlabel, scale: xscale, limits: try limits(xlim, "x", xscale), categories: categories),
      y: Axis(label: ylabel, scale: yscale, limits: try limits(ylim, "y", yscale)), series: series)
    adjust(&chart)
    let (width, height) = figsize
    guard width > 0, height > 0, width <= 40, height <= 40 else {
      throw .figureSize(width: width, height: height)
    }
    return Figure(width: width, height: height, panels: [.chart(chart)])
  }

  private func limits(_ pair: (Double, Double)?, _ axis: String, _ scale: AxisScale) throws(PlotError) -> Limits? {
    guard let (start, end) = pair else { return nil }
    guard start.isFinite, end.isFinite, start != end, scale == .linear || min(start, end) > 0 else {
      throw .axisLimits(axis: axis, start: start, end: end, scale: scale)
    }
    return Limits(start, end)
  }

  func name(_ index: Int) -> String? { legend.indices.contains(index) ? legend[index] : nil }
}
