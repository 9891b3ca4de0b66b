import TensorCore

// The `plot` family for tensors: each reads the numbers and does what its namesake for lists does.

/// Draws a line through the points; without `x` these stand at 0, 1, 2, …
public func plot(
  _ y: Tensor, marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([], [y.scalars], marks: marks, options) }
}

/// Draws several lines; without `x` their points stand at 0, 1, 2, …
public func plot(
  _ y: [Tensor], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([], y.map(\.scalars), marks: marks, options) }
}

/// Draws a line through the points.
public func plot(
  _ x: Tensor, _ y: Tensor, marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x.scalars], [y.scalars], marks: marks, options) }
}

/// Draws several lines over the same `x`.
public func plot(
  _ x: Tensor, _ y: [Tensor], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x.scalars], y.map(\.scalars), marks: marks, options) }
}

/// Draws several lines, each over its own `x`.
public func plot(
  _ x: [Tensor], _ y: [Tensor], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines(x.map(\.scalars), y.map(\.scalars), marks: marks, options) }
}

/// Draws a line through the points.
public func plot(
  _ x: [Double], _ y: Tensor, marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x], [y.scalars], marks: marks, options) }
}

/// Draws several lines over the same `x`.
public func plot(
  _ x: [Double], _ y: [Tensor], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x], y.map(\.scalars), marks: marks, options) }
}

/// Draws a line through the points.
public func plot(
  _ x: Tensor, _ y: [Double], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x.scalars], [y], marks: marks, options) }
}

/// Draws a line through the points.
public func plot(
  _ x: Tensor, _ y: [Int], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x.scalars], [y.map(Double.init)], marks: marks, options) }
}

/// Draws several lines over the same `x`.
public func plot(
  _ x: Tensor, _ y: [[Double]], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x.scalars], y, marks: marks, options) }
}

/// Draws a line through the points.
public func plot(
  _ x: [Int], _ y: Tensor, marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x.map(Double.init)], [y.scalars], marks: marks, options) }
}

/// Draws a point at each place.
public func scatter(
  _ x: Tensor, _ y: Tensor, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.scatter([x.scalars], [y.scalars], options) }
}

/// Draws several sets of points over the same `x`.
public func scatter(
  _ x: Tensor, _ y: [Tensor], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.scatter([x.scalars], y.map(\.scalars), options) }
}

/// Draws several sets of points, each at its own places.
public func scatter(
  _ x: [Tensor], _ y: [Tensor], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.scatter(x.map(\.scalars), y.map(\.scalars), options) }
}

/// Draws points in the colours and shapes of their classes; `legend` names these in ascending order.
public func scatter(
  _ x: Tensor, _ y: Tensor, labels: Tensor, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in
    try PlotFigures.scatter(x.scalars, y.scalars, labels: labels.scalars, options)
  }
}

/// Draws a bar for each number, at 0, 1, 2, …
public func bar(
  _ heights: Tensor, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in
    try PlotFigures.bars([], [heights.scalars], options)
  }
}

/// Draws a bar for each name.
public func bar(
  _ names: [String], _ heights: Tensor, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in
    try PlotFigures.bars([], [heights.scalars], names: names, options)
  }
}

/// Draws how many values fall into each bin.
public func hist(
  _ values: Tensor, bins: Int? = nil, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.histogram([values.scalars], bins: bins, options) }
}

/// Draws several histograms over each other, with the same bins.
public func hist(
  _ values: [Tensor], bins: Int? = nil, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.histogram(values.map(\.scalars), bins: bins, options) }
}
