struct Matrix {
  let rows: Int, cols: Int
  var grid: [Double]
  subscript(i: Int, j: Int) -> Double {
    get {
      precondition(i < rows && j < cols, "Index (\(i), \(j)) is out of range")
      return grid[i * cols + j]
    }
    set {
      assert(i < rows, "row \(i)")
      grid[i * cols + j] = newValue
    }
  }
}
var m = Matrix(rows: 2, cols: 2, grid: [1, 2, 3, 4])
for i in 0..<2 { m[i, 0] += 5 }
print(m.grid)
var i = 0
while true {
  print(m[i, 1])
  i += 1
}
