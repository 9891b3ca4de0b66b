// swift-format-ignore-file
enum Shape {
  case circle(radius: Double)
  case rect(Double, Double)
  case empty
  var area: Double {
    switch self {
    case .circle(let r): return 3 * r * r
    case let .rect(w, h) where w == h: return w * w
    case .rect(let w, let h): return w * h
    case .empty: return 0
    }
  }
}
for s in [Shape.circle(radius: 2), .rect(2, 3), .rect(2, 2), .empty] { print(s, s.area) }
enum Day: String, CaseIterable { case mon, tue = "Tuesday", wed }
print(Day.allCases.map(\.rawValue), Day(rawValue: "Tuesday") as Any, Day(rawValue: "x") as Any)
enum Level: Int, Comparable {
  case low = 1, mid, high = 10
  static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
}
print(Level.mid.rawValue, Level.low < .high, [Level.high, .low, .mid].sorted())
indirect enum Tree { case leaf(Int), node(Tree, Tree)
  var sum: Int { switch self { case .leaf(let n): n; case .node(let l, let r): l.sum + r.sum } }
}
print(Tree.node(.leaf(1), .node(.leaf(2), .leaf(3))).sum)
func classify(_ n: Int) -> String {
  switch n {
  case ..<0: "negative"
  case 0: "zero"
  case 1, 2, 3: "small"
  case 4..<10: "medium"
  case let x where x % 2 == 0: "big even"
  default: "big odd"
  }
}
print([-5, 0, 2, 7, 10, 11].map(classify))
let pt = (1, -1)
switch pt {
case (0, 0): print("origin")
case (let x, 0): print("x axis", x)
case let (x, y) where x == -y: print("diagonal", x, y)
default: print("else")
}
switch "b" { case "a": print("A"); case "b": print("B"); fallthrough; case "c": print("C"); default: print("?") }
if case .circle(let r) = Shape.circle(radius: 1.5) { print("r", r) }
let optionals: [Int?] = [1, nil, 3]
for case let v? in optionals { print(v, terminator: " ") }
print()
switch optionals[1] { case .some(let v): print(v); case .none: print("none") }
