// `hist` for lists of numbers; its options are those of `plot`. Without `bins` the bins' edges are round numbers.

/// Draws how many values fall into each bin.
public func hist(
  _ values: [Double], bins: Int? = nil, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.histogram([values], bins: bins, options) }
}

/// Draws how many values fall into each bin.
public func hist(
  _ values: [Int], bins: Int? = nil, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.histogram([values.map(Double.init)], bins: bins, options) }
}

/// Draws several histograms over each other, with the same bins.
public func hist(
  _ values: [[Double]], bins: Int? = nil, xlabel: String? = nil, ylabel: String? = nil, title: String? = nil,
  legend: [String] = [], figsize: (Double, Double) = (5, 2.5), xscale: AxisScale = .linear,
  yscale: AxisScale = .linear, xlim: (Double, Double)? = nil, ylim: (Double, Double)? = nil
) {
  let options = PlotOptions(
    xlabel: xlabel, ylabel: ylabel, title: title, legend: legend, figsize: figsize, xscale: xscale, yscale: yscale,
    xlim: xlim, ylim: ylim)
  deliver { () throws(PlotError) in try PlotFigures.histogram(values, bins: bins, options) }
}
