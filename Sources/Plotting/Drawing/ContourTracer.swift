/// Finds the borders of the region where a grid of heights is at or above a level (marching squares).
///
/// The grid is thought to be surrounded by a ring of places below every level, at no distance from its edge, so that
/// every border is a closed loop. Heights that are not numbers count as below.
package struct ContourTracer {
  /// A corner of a loop in units of columns and rows.
  package struct Corner: Hashable {
    var column: Double
    var row: Double
    /// It lies on the grid's own edge, where the region only ends because the grid does.
    package var isOnEdge: Bool
  }

  private let columns: Int
  private let rows: Int
  private let heights: [Double]
  private let level: Double
  /// The padded grid's size.
  private var width: Int { columns + 2 }

  /// - Complexity: O(rows · columns) for each level.
  package static func loops(columns: Int, rows: Int, heights: [Double], level: Double) -> [[Corner]] {
    ContourTracer(columns: columns, rows: rows, heights: heights, level: level).loops()
  }

  private func height(_ column: Int, _ row: Int) -> Double {
    guard (1...columns).contains(column), (1...rows).contains(row) else { return -.infinity }
    let value = heights[(row - 1) * columns + column - 1]
    return value.isNaN ? -.infinity : value
  }

  /// The padded grid's edges have numbers: 2 · place for the one to the right of a place, + 1 for the one below it.
  private func loops() -> [[Corner]] {
    guard columns > 0, rows > 0 else { return [] }
    var next = [Int32](repeating: -1, count: width * (rows + 2) * 2)
    for row in 0..<rows + 1 {
      for column in 0..<columns + 1 { link(column, row, &next) }
    }
    var loops: [[Corner]] = []
    for start in next.indices where next[start] >= 0 {
      var loop: [Corner] = []
      var edge = start
      while next[edge] >= 0 {
        loop.append(corner(edge))
        let following = Int(next[edge])
        next[edge] = -1
        edge = following
      }
      loops.append(loop)
    }
    return loops
  }

  /// Adds the pieces of border within one square, with the region on their left as seen with rows going down.
  private func link(_ column: Int, _ row: Int, _ next: inout [Int32]) {
    let place = row * width + column
    let (top, left) = (Int32(2 * place), Int32(2 * place + 1))
    let (bottom, right) = (Int32(2 * (place + width)), Int32(2 * (place + 1) + 1))
    let (a, b) = (height(column, row), height(column + 1, row))
    let (c, d) = (height(column + 1, row + 1), height(column, row + 1))
    func join(_ from: Int32, _ to: Int32) { next[Int(from)] = to }
    let inside = (a >= level ? 8 : 0) + (b >= level ? 4 : 0) + (c >= level ? 2 : 0) + (d >= level ? 1 : 0)
    switch inside {
    case 1: join(bottom, left)
    case 2: join(right, bottom)
    case 3: join(right, left)
    case 4: join(top, right)
    case 6: join(top, bottom)
    case 7: join(top, left)
    case 8: join(left, top)
    case 9: join(bottom, top)
    case 11: join(right, top)
    case 12: join(left, right)
    case 13: join(bottom, right)
    case 14: join(left, bottom)
    case 5, 10:
      // A saddle: the middle's height says which corners hang together.
      let joins = (a + b + c + d) / 4 >= level
      if inside == 5 {
        join(top, joins ? left : right)
        join(bottom, joins ? right : left)
      } else {
        join(left, joins ? bottom : top)
        join(right, joins ? top : bottom)
      }
    default: break
    }
  }

  private func corner(_ edge: Int) -> Corner {
    let place = edge / 2
    let (column, row) = (place % width, place / width)
    let isVertical = edge % 2 == 1
    let (otherColumn, otherRow) = isVertical ? (column, row + 1) : (column + 1, row)
    let (low, high) = (height(column, row), height(otherColumn, otherRow))
    let isPadding =
      column == 0 || row == 0 || otherColumn == columns + 1 || otherRow == rows + 1
    var share = 0.5
    if low.isFinite, high.isFinite {
      share = (level - low) / (high - low)
    } else if low.isFinite {
      share = 0
    } else if high.isFinite {
      share = 1
    }
    func clamped(_ value: Double, _ count: Int) -> Double { min(max(value, 0), Double(count - 1)) }
    let x = Double(column - 1) + (isVertical ? 0 : share)
    let y = Double(row - 1) + (isVertical ? share : 0)
    return Corner(column: clamped(x, columns), row: clamped(y, rows), isOnEdge: isPadding)
  }
}
