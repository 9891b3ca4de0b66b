/// Leaves out points of a line that nobody can see: a drawing's size depends on its shape, not on its data's length.
package enum LineSimplifier {
  /// How far in pixels the drawn line may pass from a point left out.
  private static let tolerance = 0.04

  package static func simplified(_ points: [Point]) -> [Point] {
    let thinned = points.count > pieceLength ? columns(points) : points
    if thinned.count <= pieceLength { return douglasPeucker(thinned) }
    var result: [Point] = []
    for start in stride(from: 0, to: thinned.count, by: pieceLength) {
      result += douglasPeucker(Array(thinned[start..<min(start + pieceLength, thinned.count)]))
    }
    return result
  }

  /// Longer lines are simplified piece by piece, which bounds the time for lines of any form.
  private static let pieceLength = 1500

  /// Of each run of points in one half-pixel column, the first, lowest, highest and last, in their order.
  private static func columns(_ points: [Point]) -> [Point] {
    var result: [Point] = []
    var start = 0
    while start < points.count {
      let column = (points[start].x * 2).rounded(.down)
      var end = start + 1
      var low = start
      var high = start
      while end < points.count, (points[end].x * 2).rounded(.down) == column {
        if points[end].y < points[low].y { low = end }
        if points[end].y > points[high].y { high = end }
        end += 1
      }
      var last = -1
      for index in [start, min(low, high), max(low, high), end - 1] where index > last {
        result.append(points[index])
        last = index
      }
      start = end
    }
    return result
  }

  /// Keeps the points that lie farther than the tolerance from the line through their kept neighbours.
  /// Worst case n².
  private static func douglasPeucker(_ points: [Point]) -> [Point] {
    guard points.count > 2 else { return points }
    var isKept = [Bool](repeating: false, count: points.count)
    isKept[0] = true
    isKept[points.count - 1] = true
    var open = [(0, points.count - 1)]
    while let (first, last) = open.popLast() {
      guard last - first > 1 else { continue }
      var farthest = first
      var distance = tolerance * tolerance
      for index in first + 1..<last {
        let current = squaredDistance(points[index], points[first], points[last])
        if current > distance { (farthest, distance) = (index, current) }
      }
      guard farthest != first else { continue }
      isKept[farthest] = true
      open.append((first, farthest))
      open.append((farthest, last))
    }
    return points.indices.filter { isKept[$0] }.map { points[$0] }
  }

  private static func squaredDistance(_ point: Point, _ a: Point, _ b: Point) -> Double {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    let length = dx * dx + dy * dy
    let along = length == 0 ? 0 : min(max(((point.x - a.x) * dx + (point.y - a.y) * dy) / length, 0), 1)
    let (ex, ey) = (point.x - a.x - along * dx, point.y - a.y - along * dy)
    return ex * ex + ey * ey
  }
}
