// swift-format-ignore-file
enum Mark: Character { case x = "X", o = "O"; var other: Mark { self == .x ? .o : .x } }
struct Board {
  var cells = [Mark?](repeating: nil, count: 9)
  static let lines = [[0, 1, 2], [3, 4, 5], [6, 7, 8], [0, 3, 6], [1, 4, 7], [2, 5, 8], [0, 4, 8], [2, 4, 6]]
  var winner: Mark? { for l in Board.lines { if let m = cells[l[0]], l.allSatisfy({ cells[$0] == m }) { return m } }; return nil }
  var free: [Int] { cells.indices.filter { cells[$0] == nil } }
  func playing(_ m: Mark, at i: Int) -> Board { var b = self; b.cells[i] = m; return b }
  var text: String { stride(from: 0, to: 9, by: 3).map { r in String(cells[r..<r + 3].map { $0?.rawValue ?? "." }) }.joined(separator: "/") }
}
var visited = 0
func best(_ b: Board, _ m: Mark, _ alpha: Int = -2, _ beta: Int = 2) -> (score: Int, move: Int?) {
  visited += 1
  if let w = b.winner { return (w == m ? 1 : -1, nil) }
  if b.free.isEmpty { return (0, nil) }
  var top: (score: Int, move: Int?) = (-2, nil), alpha = alpha
  for i in b.free {
    let s = -best(b.playing(m, at: i), m.other, -beta, -alpha).score
    if s > top.score { top = (s, i) }
    alpha = max(alpha, s)
    if alpha >= beta { break }
  }
  return top
}
var b = Board().playing(.x, at: 0).playing(.o, at: 4)
var turn = Mark.x
while b.winner == nil, let m = best(b, turn).move { b = b.playing(turn, at: m); turn = turn.other }
print(b.text, b.winner.map { String($0.rawValue) } ?? "draw")
print(best(Board().playing(.x, at: 0).playing(.o, at: 1).playing(.x, at: 4), .o), visited > 100)
