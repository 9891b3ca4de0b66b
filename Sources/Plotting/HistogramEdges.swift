/// Where the bins of a histogram begin and end, and what falls into them.
package enum HistogramEdges {
  /// - Parameter bins: so many bins of equal width from the least to the largest value; nil takes round numbers as
  ///   edges, about as many bins as the square root of the number of values says, between 6 and 30.
  package static func edges(lower: Double, upper: Double, bins: Int?, values: Int) -> [Double] {
    let (lower, upper) = lower < upper ? (lower, upper) : (lower - 0.5, lower + 0.5)
    guard (upper - lower).isFinite else { return [lower, upper] }
    if let bins {
      return (0...bins).map { $0 == bins ? upper : lower + (upper - lower) * Double($0) / Double(bins) }
    }
    let wanted = min(max(Int(Double(values).squareRoot()), 6), 30)
    let ticks = Ticks.linear(lower, upper, count: wanted + 1).map(\.value)
    guard ticks.count > 1 else { return [lower, upper] }
    let step = (ticks[ticks.count - 1] - ticks[0]) / Double(ticks.count - 1)
    var edges = ticks
    if lower < ticks[0] { edges.insert(ticks[0] - step, at: 0) }
    if upper > ticks[ticks.count - 1] { edges.append(ticks[ticks.count - 1] + step) }
    return edges
  }

  /// A value on an edge belongs to the bin to its right; the last edge belongs to the last bin.
  package static func counts(_ values: [Double], _ edges: [Double]) -> [Double] {
    var counts = [Double](repeating: 0, count: edges.count - 1)
    for value in values {
      var (low, high) = (0, edges.count)
      while high - low > 1 {
        let middle = (low + high) / 2
        if edges[middle] <= value { low = middle } else { high = middle }
      }
      counts[min(low, counts.count - 1)] += 1
    }
    return counts
  }
}
