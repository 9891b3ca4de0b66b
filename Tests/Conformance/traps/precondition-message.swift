// swift-format-ignore-file
struct Matrix {
  var rows: Int
  var data: [Double]
  init(rows: Int, data: [Double]) {
    precondition(data.count % rows == 0, "\(data.count) values do not fill \(rows) rows")
    self.rows = rows
    self.data = data
  }
}
print(Matrix(rows: 2, data: [1, 2, 3, 4]).data.count)
print(Matrix(rows: 2, data: [1, 2, 3]).data.count)
