// swift-format-ignore-file
struct Point: Hashable { var x: Int, y: Int }
enum Shape: Hashable { case circle(Point, Int), poly([Point]), none }
class Ref: Hashable { let id: Int; init(_ i: Int) { id = i }; static func == (a: Ref, b: Ref) -> Bool { a.id == b.id }; func hash(into h: inout Hasher) { h.combine(id) } }
print(Point(x: 1, y: 2) == Point(x: 1, y: 2), Point(x: 1, y: 2) != Point(x: 2, y: 1), Shape.none == .none, Shape.circle(Point(x: 0, y: 0), 1) == .circle(Point(x: 0, y: 0), 2))
var visits: [Point: Int] = [:]
for p in [Point(x: 0, y: 0), Point(x: 1, y: 0), Point(x: 0, y: 0)] { visits[p, default: 0] += 1 }
print(visits[Point(x: 0, y: 0)]!, visits.count, visits[Point(x: 9, y: 9)] as Any)
print(Set([Shape.poly([Point(x: 1, y: 1)]), .poly([Point(x: 1, y: 1)]), .none]).count, Set([Ref(1), Ref(1), Ref(2)]).count, [Ref(3)].contains(Ref(3)), Ref(1) === Ref(1))
struct Name: Equatable { var s: String; static func == (a: Name, b: Name) -> Bool { a.s.lowercased() == b.s.lowercased() } }
print(Name(s: "Al") == Name(s: "AL"), [Name(s: "x")].firstIndex(of: Name(s: "X"))!, [Name(s: "a")] == [Name(s: "A")], Optional(Name(s: "q")) == Name(s: "Q"))
print([1, 2] == [1, 2], ["a": [1]] == ["a": [1]], Set([1, 2]) == [2, 1], (1...3) == 1...3, "a"..."c" == "a"..."d", [Optional(1), nil] == [1, nil], [[1]] != [[2]])
struct Pair<A: Hashable, B: Hashable>: Hashable { let a: A, b: B }
let ps: Set = [Pair(a: 1, b: "x"), Pair(a: 1, b: "x"), Pair(a: 2, b: "x")]
print(ps.count, ps.contains(Pair(a: 2, b: "x")), Dictionary(grouping: ps, by: \.b)["x"]!.count)
enum Rank: Int, Comparable, Hashable { case low = 1, mid, high; static func < (a: Rank, b: Rank) -> Bool { a.rawValue < b.rawValue } }
struct Card: Comparable { let rank: Rank, suit: String; static func < (a: Card, b: Card) -> Bool { a.rank != b.rank ? a.rank < b.rank : a.suit < b.suit } }
let hand = [Card(rank: .high, suit: "b"), Card(rank: .low, suit: "z"), Card(rank: .high, suit: "a")]
print(hand.sorted().map { "\($0.rank)\($0.suit)" }, hand.max()!, hand[0] > hand[2], hand[1] <= hand[1], (Rank.low...Rank.high).contains(.mid), Rank.low..<Rank.high)
var h1 = Hasher(), h2 = Hasher()
h1.combine(1); h1.combine("a"); h2.combine(1); h2.combine("a")
print(h1.finalize() == h2.finalize(), "abc".hashValue == "abc".hashValue, Point(x: 1, y: 1).hashValue == Point(x: 1, y: 1).hashValue)
func unique<T: Hashable>(_ xs: [T]) -> [T] { var seen: Set<T> = []; return xs.filter { seen.insert($0).inserted } }
print(unique([3, 1, 3]), unique(["a", "a"]), unique([Point(x: 1, y: 1), Point(x: 1, y: 1)]).count, unique([nil, 1, nil]))
func index<T: Equatable>(of x: T, in xs: [T]) -> Int? { for (i, y) in xs.enumerated() where y == x { return i }; return nil }
print(index(of: Shape.none, in: [.circle(Point(x: 1, y: 1), 2), .none])!, index(of: 2.5, in: [1, 2]) as Any)
let key = [Point(x: 1, y: 1), Point(x: 2, y: 2)]
print([key: "path"][key]!, [[1, 2]: "a"][[1, 2]]!, [Optional(1): "o"][nil] as Any)
