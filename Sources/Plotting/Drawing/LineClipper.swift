/// Cuts polylines at the edges of a frame, so that drawings need no clip paths and no numbers far outside.
package enum LineClipper {
  package static func pieces(of points: [Point], in frame: Frame) -> [[Point]] {
    guard points.count > 1 else { return points.filter { frame.contains($0, margin: 0.01) }.map { [$0] } }
    if points.allSatisfy({ frame.contains($0) }) { return [points] }
    var pieces: [[Point]] = []
    var piece: [Point] = []
    for (a, b) in zip(points, points.dropFirst()) {
      guard let (start, end) = clipped(a, b, frame) else { continue }
      if piece.last != start {
        if !piece.isEmpty { pieces.append(piece) }
        piece = [start]
      }
      piece.append(end)
    }
    if !piece.isEmpty { pieces.append(piece) }
    return pieces
  }

  /// The part of a segment within the frame: for each edge, the shares of the segment on its inner side.
  private static func clipped(_ a: Point, _ b: Point, _ frame: Frame) -> (Point, Point)? {
    let (dx, dy) = (b.x - a.x, b.y - a.y)
    var (first, last) = (0.0, 1.0)
    for (slope, room) in [
      (-dx, a.x - frame.x), (dx, frame.right - a.x), (-dy, a.y - frame.y), (dy, frame.bottom - a.y),
    ] {
      if slope == 0 {
        if room < 0 { return nil }
      } else if slope < 0 {
        first = max(first, room / slope)
      } else {
        last = min(last, room / slope)
      }
    }
    guard first <= last else { return nil }
    func at(_ share: Double) -> Point { Point(a.x + dx * share, a.y + dy * share) }
    return (first == 0 ? a : at(first), last == 1 ? b : at(last))
  }
}
