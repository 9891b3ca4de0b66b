// swift-format-ignore-file
struct Life {
  var cells: [[Bool]]
  init(_ rows: [String]) { cells = rows.map { $0.map { $0 == "#" } } }
  func alive(_ r: Int, _ c: Int) -> Int {
    var n = 0
    for dr in -1...1 { for dc in -1...1 where (dr, dc) != (0, 0) {
      let (y, x) = (r + dr, c + dc)
      if cells.indices ~= y, cells[y].indices.contains(x), cells[y][x] { n += 1 }
    } }
    return n
  }
  mutating func step() {
    cells = cells.enumerated().map { r, row in row.enumerated().map { c, on in
      switch (on, alive(r, c)) { case (true, 2), (_, 3): true; default: false }
    } }
  }
  func show() { for row in cells { print(String(row.map { $0 ? "#" : "." })) }; print("--") }
}
var l = Life(["....", ".###", "###.", "...."])
l.show(); l.step(); l.show(); l.step(); l.show()
struct LCG: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 { state = state &* 6364136223846793005 &+ 1442695040888963407; return state }
}
var g = LCG(state: 42)
print((0..<4).map { _ in g.next() >> 33 })
var pos = (x: 0, y: 0)
for _ in 0..<20 { switch g.next() >> 62 { case 0: pos.x += 1; case 1: pos.x -= 1; case 2: pos.y += 1; default: pos.y -= 1 } }
print(pos)
