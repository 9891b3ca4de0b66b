// swift-format-ignore-file
struct Consumer<Label> {
  struct Location: Equatable { var at: Int }
  enum Match { case one(Location), none }
  var label: Label
}
extension Consumer.Location {
  static func < (lhs: Consumer.Location, rhs: Consumer.Location) -> Bool { lhs.at < rhs.at }
  static func make(_ i: Int) -> Consumer.Location { return Consumer.Location(at: i) }
}
extension Consumer {
  func describe(_ match: Consumer.Match) -> String {
    switch match {
    case .one(let l): return "at \(l.at) of \(label)"
    case .none: return "none"
    }
  }
  static func first() -> Consumer.Match { .one(Consumer.Location(at: 1)) }
}
let c = Consumer(label: "x")
print(c.describe(Consumer<String>.first()), Consumer<Int>.Location(at: 1) < .make(2))
