// swift-format-ignore-file
struct M { var rows: [[Int]]; var columns = 2
  subscript(row r: Int) -> [Int] { get { rows[r] } set { assert(newValue.count == columns); rows[r] = newValue } }
  mutating func put(_ v: [Int]) { precondition(v.count == columns && rows.count > 0, "bad \(v)"); rows.append(v) }
}
var m = M(rows: [[1, 2]])
m[row: 0] = [3, 4]
m.put([5, 6])
m[row: 1][0] = 9
print(m)
struct N<T> { var rows: [[T]]; var columns = 2
  subscript(row r: Int) -> [T] { get { rows[r] } set { assert(newValue.count == columns); for (c, v) in newValue.enumerated() { rows[r][c] = v } } }
}
var n = N(rows: [["a", "b"]])
n[row: 0] = ["x", "y"]
n[row: 0][1] += "z"
print(n)
