// swift-format-ignore-file
struct Ring<T>: Collection, ExpressibleByArrayLiteral, CustomStringConvertible {
  private var items: [T] = []
  var offset = 0
  init(arrayLiteral e: T...) { items = e }
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> T { items[(i + offset) % items.count] }
  mutating func rotate(_ n: Int = 1) { offset = (offset + n) % items.count }
  var description: String { "<" + map { "\($0)" }.joined(separator: "|") + ">" }
}
var r: Ring = [1, 2, 3, 4]
print(r, r.count, r.first!, r[2], r.isEmpty)
r.rotate()
print(r, r.map { $0 * 2 }, r.prefix(2).map { $0 }, r.firstIndex(of: 1)!, r.contains(4), r.sorted(), r.max()!)
print(r.dropFirst().first!, r.reduce(0, +), Array(r.indices), Array(r[1..<3]), r.enumerated().map { $0 + $1 }, r.min()!)
for (a, b) in zip(r, r.dropFirst()) { print(a, b, terminator: "; ") }
print()
struct Grid: MutableCollection, RandomAccessCollection {
  var cells = [9, 8, 7]
  var startIndex: Int { 0 }
  var endIndex: Int { cells.count }
  subscript(i: Int) -> Int { get { cells[i] } set { cells[i] = newValue } }
}
var g = Grid()
g.sort()
g.swapAt(0, 2)
g[1] += 1
print(g.cells, g.last!, g.reversed().map { $0 }, g.count, g.suffix(2).map { $0 })
