// swift-format-ignore-file
struct Point: Hashable { var r: Int, c: Int; static let dirs = [Point(r: 0, c: 1), Point(r: 1, c: 0), Point(r: 0, c: -1), Point(r: -1, c: 0)]; static func + (a: Point, b: Point) -> Point { Point(r: a.r + b.r, c: a.c + b.c) } }
var maze = """
  S.#.....
  ..#.###.
  ...#..#.
  ##.#.##.
  .......E
  """.split(separator: "\n").map { Array($0) }
extension Array where Element == [Character] {
  subscript(p: Point) -> Character? { get { indices.contains(p.r) && self[p.r].indices.contains(p.c) ? self[p.r][p.c] : nil } set { if let v = newValue { self[p.r][p.c] = v } } }
  func find(_ ch: Character) -> Point? { for (r, row) in enumerated() { if let c = row.firstIndex(of: ch) { return Point(r: r, c: c) } }; return nil }
}
func shortest(_ m: [[Character]]) -> [Point]? {
  guard let s = m.find("S"), let e = m.find("E") else { return nil }
  var came: [Point: Point] = [:], queue = [s], head = 0, seen: Set<Point> = [s]
  while head < queue.count {
    let p = queue[head]; head += 1
    if p == e { return Array(sequence(first: e) { came[$0] }).reversed() }
    for d in Point.dirs { let n = p + d; if let ch = m[n], ch != "#", seen.insert(n).inserted { came[n] = p; queue.append(n) } }
  }
  return nil
}
if let path = shortest(maze) {
  for p in path.dropFirst().dropLast() { maze[p] = "*" }
  print(path.count - 1)
  maze.forEach { print(String($0)) }
}
func islands(_ rows: [String]) -> [Int] {
  var g = rows.map { Array($0) }, sizes: [Int] = []
  func sink(_ p: Point) -> Int { guard g[p] == "1" else { return 0 }; g[p] = "0"; return 1 + Point.dirs.map { sink(p + $0) }.reduce(0, +) }
  for r in g.indices { for c in g[r].indices { let n = sink(Point(r: r, c: c)); if n > 0 { sizes.append(n) } } }
  return sizes
}
print(islands(["1100", "0101", "0001", "1000"]))
