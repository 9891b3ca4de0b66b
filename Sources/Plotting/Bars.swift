// `bar` for lists of numbers; its options are those of `plot`. Bars stand on zero.

/// Draws a bar for each number, at 0, 1, 2, …
public func bar(
  _ heights: [Double], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in
    try PlotFigures.bars([], [heights], options)
  }
}

/// Draws a bar for each number, at 0, 1, 2, …
public func bar(
  _ heights: [Int], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in
    try PlotFigures.bars([], [heights.map(Double.init)], options)
  }
}

/// Draws groups of bars side by side, one colour for each list.
public func bar(
  _ heights: [[Double]], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in
    try PlotFigures.bars([], heights, options)
  }
}

/// Draws a bar for each name.
public func bar(
  _ names: [String], _ heights: [Double], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in
    try PlotFigures.bars([], [heights], names: names, options)
  }
}

/// Draws a bar for each name.
public func bar(
  _ names: [String], _ heights: [Int], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in
    try PlotFigures.bars([], [heights.map(Double.init)], names: names, options)
  }
}

/// Draws a group of bars for each name, one colour for each list.
public func bar(
  _ names: [String], _ heights: [[Double]], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in
    try PlotFigures.bars([], heights, names: names, options)
  }
}

/// Draws bars of these heights at these places.
public func bar(
  _ x: [Double], _ heights: [Double], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.bars([x], [heights], options) }
}

/// Draws bars of these heights at these places.
public func bar(
  _ x: [Int], _ heights: [Double], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.bars([x.map(Double.init)], [heights], options) }
}

/// Draws bars of these heights at these places.
public func bar(
  _ x: [Int], _ heights: [Int], xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.bars([x.map(Double.init)], [heights.map(Double.init)], options) }
}
