/// What is wrong with the arguments of a plotting function: facts, worded next door.
package enum PlotError: Error, Hashable, Sendable {
  /// As many x as y are needed.
  case lengths(function: String, x: Int, y: Int)
  /// One x for all, or one for each of the y.
  case seriesCounts(function: String, x: Int, y: Int)
  case notAMatrix(function: String, shape: [Int])
  case shape(function: String, what: String, shape: [Int], wanted: String)
  case figureSize(width: Double, height: Double)
  case axisLimits(axis: String, start: Double, end: Double, scale: AxisScale)
  case grid(rows: Int, columns: Int)
  case binCount(Int)
  /// Nothing was recorded for a tensor.
  case noGraph
  case ragged(function: String, row: Int, count: Int, first: Int)
}
