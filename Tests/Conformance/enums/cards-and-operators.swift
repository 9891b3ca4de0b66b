// swift-format-ignore-file
// mirrors of common course snippets: enums with methods, protocols w/ static, Identifiable, Comparable sort multiple keys, Result chaining, custom operators, string interpolation tricks
enum Suit: String, CaseIterable, Comparable { case clubs = "♣", diamonds = "♦", hearts = "♥", spades = "♠"; static func < (a: Suit, b: Suit) -> Bool { allCases.firstIndex(of: a)! < allCases.firstIndex(of: b)! } }
enum Rank: Int, CaseIterable, CustomStringConvertible { case two = 2, three, four, jack = 11, ace = 14; var description: String { switch self { case .jack: "J"; case .ace: "A"; default: String(rawValue) } } }
struct Card: Hashable, Comparable, CustomStringConvertible { let rank: Rank, suit: Suit; var description: String { "\(rank)\(suit.rawValue)" }; static func < (l: Card, r: Card) -> Bool { (l.rank.rawValue, l.suit) < (r.rank.rawValue, r.suit) } }
struct Deck: Sequence { private var cards = Suit.allCases.flatMap { s in Rank.allCases.map { Card(rank: $0, suit: s) } }; var count: Int { cards.count }; mutating func draw(_ n: Int = 1) -> [Card] { defer { cards.removeLast(Swift.min(n, cards.count)) }; return Array(cards.suffix(n).reversed()) }; func makeIterator() -> IndexingIterator<[Card]> { cards.makeIterator() } }
var deck = Deck(); print(deck.count, deck.draw(3), deck.count, deck.sorted().prefix(5), deck.max()!, deck.filter { $0.suit == .hearts }.map(\.rank), Set(deck).count)
let hand = deck.draw(6); let groups = Dictionary(grouping: hand, by: \.suit).sorted { $0.key < $1.key }; for (s, cs) in groups { print(s, cs.map(\.description)) }
struct Student { let name: String; let grades: [Int]; var avg: Double { grades.isEmpty ? .nan : Double(grades.reduce(0, +)) / Double(grades.count) } }
let sts = [Student(name: "Zoe", grades: [90, 85]), Student(name: "Al", grades: [70]), Student(name: "Bo", grades: [90, 85]), Student(name: "Ed", grades: [])]
for s in sts.sorted(by: { $0.avg == $1.avg ? $0.name < $1.name : $0.avg > $1.avg }).filter({ !$0.avg.isNaN }) { print("\(s.name): \(s.avg)") }
print(sts.map { "\($0.name)=\($0.grades.max().map(String.init) ?? "-")" }.joined(separator: " "), sts.first { $0.avg < 80 }?.name ?? "none", sts.contains { $0.grades.isEmpty }, sts.map(\.grades).joined().sorted(), sts.lazy.filter { $0.avg > 80 }.map(\.name).first!)
enum FetchError: Error { case bad(code: Int), empty }
func fetch(_ n: Int) -> Result<String, FetchError> { n < 0 ? .failure(.bad(code: n)) : n == 0 ? .failure(.empty) : .success("v\(n)") }
for n in [-1, 0, 3] { switch fetch(n).map({ $0.count }).flatMap({ c in c > 1 ? Result<Int, FetchError>.success(c * 10) : .failure(.empty) }) { case .success(let v): print("ok", v); case .failure(.bad(let c)): print("bad", c); case .failure(let e): print("err", e) } }
print((try? fetch(5).get()) ?? "-", fetch(2), fetch(0), [fetch(1), fetch(-2)])
infix operator |>: AdditionPrecedence
func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }; print(5 |> { $0 + 1 } |> String.init |> { $0 + "!" })
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }; postfix operator %%
postfix func %% (x: Double) -> Double { x / 100 }; print(√16, 50%%, √(√81.0))
func ** (b: Double, e: Int) -> Double { (0..<e).reduce(1) { r, _ in r * b } }; infix operator **: MultiplicationPrecedence; print(2 ** 10, 2 * 3 ** 2)
extension Int { var isEven: Bool { self % 2 == 0 }; func times(_ f: (Int) -> Void) { for i in 0..<self { f(i) } }; var digits: [Int] { String(self).compactMap(\.wholeNumberValue) }; static postfix func ++ (x: inout Int) -> Int { defer { x += 1 }; return x }; subscript(d: Int) -> Int { digits.reversed()[d] } }
postfix operator ++
var k = 3; print(k++, k, 4.isEven, 1234.digits, 987[0]); 3.times { print($0, terminator: " ") }; print()
extension String { var words: [Substring] { split { !$0.isLetter } }; func count(of c: Character) -> Int { filter { $0 == c }.count }; subscript(i: Int) -> Character { self[index(startIndex, offsetBy: i)] }; subscript(r: Range<Int>) -> Substring { self[index(startIndex, offsetBy: r.lowerBound)..<index(startIndex, offsetBy: r.upperBound)] }; mutating func capitalizeFirst() { self = prefix(1).uppercased() + dropFirst() } }
var ss = "hello big world"; print(ss.words, ss.count(of: "l"), ss[4], ss[6..<9]); ss.capitalizeFirst(); print(ss)
print("\(1 + 1) \("x" + "y") \([1, 2].map { $0 * 2 }) \(true ? "t" : "f") \(Optional(3) as Any) \((1, "a")) \(Card(rank: .ace, suit: .spades)) \(Suit.hearts) \(type(of: 1.5)) \(["k": 1]) \(1...3) \(String(repeating: "=", count: 3))")
struct Point: Equatable { var x, y: Int; static let origin = Point(x: 0, y: 0); func distance(to p: Point = .origin) -> Double { let dx = Double(x - p.x), dy = Double(y - p.y); return (dx * dx + dy * dy).squareRoot() }; static func * (p: Point, k: Int) -> Point { Point(x: p.x * k, y: p.y * k) }; func with(x: Int? = nil, y: Int? = nil) -> Point { Point(x: x ?? self.x, y: y ?? self.y) } }
let pts = [Point(x: 3, y: 4), .origin, Point(x: 1, y: 1)]; print(pts.map { $0.distance() }, pts.min { $0.distance() < $1.distance() }!, pts[0] * 2, pts[0].with(y: 0), pts.firstIndex(of: .origin)!, pts == pts.reversed(), pts.contains(Point(x: 1, y: 1)))
let (evens, odds) = (1...8).reduce(into: ([Int](), [Int]())) { $1.isEven ? $0.0.append($1) : $0.1.append($1) }; print(evens, odds)
var memo: [Int: Int] = [:]; func stairs(_ n: Int) -> Int { if n < 2 { return 1 }; if let m = memo[n] { return m }; let r = stairs(n - 1) + stairs(n - 2); memo[n] = r; return r }; print(stairs(40), memo.count)
let matrix = [[1, 2, 3], [4, 5, 6]]; let tr = matrix[0].indices.map { c in matrix.map { $0[c] } }; print(tr, matrix.map { $0.reduce(0, +) }, zip(matrix[0], matrix[1]).map { $0 * $1 }.reduce(0, +)); for row in tr { print(row.map { String($0) }.joined(separator: "\t")) }
