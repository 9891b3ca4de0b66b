// swift-format-ignore-file
typealias Row = [Double]
func solve(_ a: [Row], _ b: Row) -> Row? {
  var m = zip(a, b).map { $0 + [$1] }
  let n = m.count
  for c in 0..<n {
    guard let p = (c..<n).max(by: { abs(m[$0][c]) < abs(m[$1][c]) }), abs(m[p][c]) > 1e-12 else { return nil }
    m.swapAt(c, p)
    for r in c + 1..<n { let k = m[r][c] / m[c][c]; for j in c...n { m[r][j] -= k * m[c][j] } }
  }
  var x = Row(repeating: 0, count: n)
  for r in (0..<n).reversed() {
    let s = (r + 1..<n).reduce(0.0) { $0 + m[r][$1] * x[$1] }
    x[r] = (m[r][n] - s) / m[r][r]
  }
  return x
}
print(solve([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]], [8, -11, -3])!.map { ($0 * 1e6).rounded() / 1e6 })
print(solve([[1, 2], [2, 4]], [1, 2]) as Any)
func det(_ m: [[Int]]) -> Int {
  if m.count == 1 { return m[0][0] }
  return m[0].indices.reduce(0) { s, c in
    let minor = m.dropFirst().map { row in row.enumerated().filter { $0.offset != c }.map(\.element) }
    return s + (c % 2 == 0 ? 1 : -1) * m[0][c] * det(minor)
  }
}
print(det([[3]]), det([[1, 2], [3, 4]]), det([[2, 0, 1], [1, 3, 2], [1, 1, 1]]))
func transpose<T>(_ m: [[T]]) -> [[T]] { m.first.map { f in f.indices.map { c in m.map { $0[c] } } } ?? [] }
print(transpose([[1, 2, 3], [4, 5, 6]]), transpose([["a"]]), transpose([[Int]]()))
