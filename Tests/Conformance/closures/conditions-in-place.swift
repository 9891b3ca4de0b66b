struct Matrix {
  let rows: Int, cols: Int
  var grid: [Double]
  subscript(i: Int, j: Int) -> Double {
    get { precondition(i < rows && j < cols, "Index (\(i), \(j)) is out of range"); return grid[i * cols + j] }
    set { precondition(i < rows && j < cols); grid[i * cols + j] = newValue }
  }
}
func sum(_ xs: [Int]) -> Int {
  var i = 0
  var s = 0
  while i < xs.count {
    assert(xs[i] >= 0, "negative at \(i)")
    if xs[i] > 100 { fatalError("too big: \(xs[i]) at \(i)") }
    s += xs[i]
    i += 1
  }
  return s
}
print(sum([1, 2, 3]))
var m = Matrix(rows: 2, cols: 2, grid: [1, 2, 3, 4])
m[0, 1] += 5
print(m[0, 1], m[1, 1])
let check: (Bool) -> Void = { precondition($0, "no") }
check(true)
func nested(_ n: Int) -> Int {
  var k = n
  precondition([1, 2, 3].allSatisfy { $0 + k > 0 }, "k is \(k)")
  k += 1
  let f = { k += 1 }
  f()
  precondition(k == n + 2)
  return k
}
print(nested(4))
func g<T: Comparable>(_ a: T, _ b: T) -> T { precondition(a < b, "\(a) is not less than \(b)"); return b }
for i in 0..<3 { print(g(i, i + 1)) }
