// swift-format-ignore-file
struct Matrix: CustomStringConvertible, Equatable {
  let rows: Int, cols: Int
  private var grid: [Double]
  init(_ rows: Int, _ cols: Int, fill: Double = 0) { self.rows = rows; self.cols = cols; grid = Array(repeating: fill, count: rows * cols) }
  init(_ v: [[Double]]) { self.init(v.count, v[0].count); grid = v.flatMap { $0 } }
  static func identity(_ n: Int) -> Matrix { var m = Matrix(n, n); for i in 0..<n { m[i, i] = 1 }; return m }
  subscript(r: Int, c: Int) -> Double {
    get { precondition(r < rows && c < cols); return grid[r * cols + c] }
    set { grid[r * cols + c] = newValue }
  }
  var transposed: Matrix { var m = Matrix(cols, rows); for r in 0..<rows { for c in 0..<cols { m[c, r] = self[r, c] } }; return m }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    var m = Matrix(a.rows, b.cols)
    for i in 0..<a.rows { for j in 0..<b.cols { for k in 0..<a.cols { m[i, j] += a[i, k] * b[k, j] } } }
    return m
  }
  static func += (a: inout Matrix, b: Matrix) { for i in a.grid.indices { a.grid[i] += b.grid[i] } }
  static prefix func - (m: Matrix) -> Matrix { var n = m; n.grid = m.grid.map { -$0 }; return n }
  var description: String { (0..<rows).map { r in (0..<cols).map { "\(self[r, $0])" }.joined(separator: " ") }.joined(separator: "\n") }
}
var a = Matrix([[1, 2], [3, 4], [5, 6]])
print(a * a.transposed)
print(Matrix.identity(3) * a == a)
a[0, 1] *= 10
a += -Matrix(3, 2, fill: 0.5)
print(a)
