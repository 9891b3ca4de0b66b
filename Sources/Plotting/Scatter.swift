// `scatter` for lists of numbers; its options are those of `plot`.

/// Draws a point at each place.
public func scatter(
  _ x: [Double], _ y: [Double], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.scatter([x], [y], options) }
}

/// Draws several sets of points over the same `x`.
public func scatter(
  _ x: [Double], _ y: [[Double]], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.scatter([x], y, options) }
}

/// Draws several sets of points, each at its own places.
public func scatter(
  _ x: [[Double]], _ y: [[Double]], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.scatter(x, y, options) }
}

/// Draws a point at each place.
public func scatter(
  _ x: [Int], _ y: [Int], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.scatter([x.map(Double.init)], [y.map(Double.init)], options) }
}

/// Draws a point at each place.
public func scatter(
  _ x: [Int], _ y: [Double], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.scatter([x.map(Double.init)], [y], options) }
}

/// Draws a point at each place.
public func scatter(
  _ x: [Double], _ y: [Int], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.scatter([x], [y.map(Double.init)], options) }
}

/// Draws points in the colours and shapes of their classes; `legend` names these in ascending order.
public func scatter(
  _ x: [Double], _ y: [Double], labels: [Int], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in
    try PlotFigures.scatter(x, y, labels: labels.map(Double.init), options)
  }
}
