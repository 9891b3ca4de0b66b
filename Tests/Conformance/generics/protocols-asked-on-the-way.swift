// swift-format-ignore-file
// What is asked of an associated type's own associated type leaves what its protocol asks of it.
protocol World {
  associatedtype Place: Hashable
  associatedtype Move: Hashable & CaseIterable
  func step(_ place: Place, _ move: Move) -> Place
}
enum Turn: String, CaseIterable { case left, right }
struct Line: World { func step(_ place: Int, _ move: Turn) -> Int { move == .left ? place - 1 : place + 1 } }
struct Walker<W: World> where W.Move.AllCases: RandomAccessCollection {
  let world: W
  var seen: [W.Place: [W.Move: Int]] = [:]
  init(_ world: W) { self.world = world }
  mutating func walk(from start: W.Place, _ turns: Int) -> W.Place {
    var place = start
    for turn in 0..<turns {
      let all = W.Move.allCases
      let move = all[all.index(all.startIndex, offsetBy: (turn * 7 + turn / 3) % all.count)]
      seen[place, default: [:]][move, default: 0] += 1
      place = world.step(place, move)
    }
    return place
  }
}
func moves<W: World>(_: W) -> [W.Move] where W.Move.AllCases: BidirectionalCollection { W.Move.allCases.reversed() }
var walker = Walker(Line())
print(walker.walk(from: 0, 9), walker.seen[0]?[.left] ?? 0, moves(Line()))
