// swift-format-ignore-file
struct Sudoku {
  var cells: [[Int]]
  init(_ s: String) { cells = s.split(separator: "/").map { $0.map { $0.wholeNumberValue ?? 0 } } }
  func allowed(_ r: Int, _ c: Int) -> [Int] {
    var used = Set(cells[r]).union(cells.map { $0[c] })
    for y in r / 3 * 3..<r / 3 * 3 + 3 { for x in c / 3 * 3..<c / 3 * 3 + 3 { used.insert(cells[y][x]) } }
    return (1...9).filter { !used.contains($0) }
  }
  mutating func solve() -> Bool {
    var best: (r: Int, c: Int, options: [Int])?
    for r in 0..<9 { for c in 0..<9 where cells[r][c] == 0 {
      let o = allowed(r, c)
      if o.count < best?.options.count ?? 10 { best = (r, c, o) }
    } }
    guard let (r, c, options) = best else { return true }
    for n in options { cells[r][c] = n; if solve() { return true } }
    cells[r][c] = 0
    return false
  }
}
var s = Sudoku("53..7..../6..195.../.98....6./8...6...3/4..8.3..1/7...2...6/.6....28./...419..5/....8..79")
print(s.allowed(0, 2), s.allowed(4, 4))
print(s.solve())
for row in s.cells { print(row.map(String.init).joined()) }
print(s.cells.allSatisfy { Set($0).count == 9 })
