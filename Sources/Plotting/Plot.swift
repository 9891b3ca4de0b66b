// `plot` for each kind of data that it takes. All overloads have the same options:
//
// - `marks`: places to ring, on top of the lines, such as the kinks of a piecewise linear function;
// - `xlabel`, `ylabel`, `title`, `legend` (a name for each line, then one for the marks);
// - `figsize`: width and height in inches; `xscale`, `yscale`: `.linear` or `.log`;
// - `xlim`, `ylim`: where the axes start and end; without them the data decide.
//
// NaN and infinities leave gaps. Written out instead of generic, because literals choose among concrete overloads
// without ambiguity and because cells call them through a table of concrete functions.

/// Draws a line through the points; without `x` these stand at 0, 1, 2, …
public func plot(
  _ y: [Double], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([], [y], marks: marks, options) }
}

/// Draws several lines; without `x` their points stand at 0, 1, 2, …
public func plot(
  _ y: [[Double]], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([], y, marks: marks, options) }
}

/// Draws a line through the points.
public func plot(
  _ x: [Double], _ y: [Double], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x], [y], marks: marks, options) }
}

/// Draws several lines over the same `x`.
public func plot(
  _ x: [Double], _ y: [[Double]], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x], y, marks: marks, options) }
}

/// Draws a line through the points.
public func plot(
  _ x: [Int], _ y: [Double], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x.map(Double.init)], [y], marks: marks, options) }
}

/// Draws several lines over the same `x`.
public func plot(
  _ x: [Int], _ y: [[Double]], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x.map(Double.init)], y, marks: marks, options) }
}

/// Draws several lines, each over its own `x`.
public func plot(
  _ x: [[Double]], _ y: [[Double]], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines(x, y, marks: marks, options) }
}

/// Draws a line through the points; without `x` these stand at 0, 1, 2, …
public func plot(
  _ y: [Int], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([], [y.map(Double.init)], marks: marks, options) }
}

/// Draws a line through the points.
public func plot(
  _ x: [Int], _ y: [Int], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in
    try PlotFigures.lines([x.map(Double.init)], [y.map(Double.init)], marks: marks, options)
  }
}

/// Draws a line through the points.
public func plot(
  _ x: [Double], _ y: [Int], marks: [(Double, Double)] = [], xlabel: String? = nil, ylabel: String? = nil,
  title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.lines([x], [y.map(Double.init)], marks: marks, options) }
}
