// swift-format-ignore-file
struct Table {
  var cells: [[String]] = [["a", "b"], ["c", "d"]]
  subscript(r: Int, c: Int) -> String { get { cells[r][c] } set { cells[r][c] = newValue } }
  subscript(row r: Int) -> [String] { cells[r] }
  subscript(name: Character) -> (Int, Int)? { for (r, row) in cells.enumerated() { if let c = row.firstIndex(of: String(name)) { return (r, c) } }; return nil }
  static subscript(kind: String) -> Int { kind.count }
  subscript<T: BinaryInteger>(flat i: T) -> String { cells.flatMap { $0 }[Int(i)] }
}
var t = Table()
t[0, 1] = "z"
t[1, 0] += "!"
print(t[0, 1], t[row: 1], t["d"]!, t["q"] == nil, Table["abc"], t[flat: 3 as UInt8])
