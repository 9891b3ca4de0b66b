// swift-format-ignore-file
enum Planet: Int, CaseIterable { case mercury = 1, venus, earth, mars = 10, jupiter }
print(Planet.earth.rawValue, Planet.jupiter.rawValue, Planet(rawValue: 2)!, Planet(rawValue: 5) as Any, Planet.allCases.count)
print(Planet.allCases.map { "\($0)" }, Planet.allCases.map(\.rawValue), Planet.allCases.firstIndex(of: .mars)!)
enum Suit: String, CaseIterable { case hearts, spades = "♠", clubs; var color: String { self == .hearts ? "red" : "black" } }
for s in Suit.allCases { print(s, s.rawValue, s.color, terminator: "; ") }
print(Suit(rawValue: "hearts")!, Suit(rawValue: "x") == nil)
enum Level: Double { case low = 0.5, high = 1.5 }
print(Level.high.rawValue, Level(rawValue: 0.5)!)
enum Letter: Character { case a = "a", b = "b" }
print(Letter(rawValue: "b")!, Letter.a.rawValue)
enum Dir: Int { case n, e, s, w; func turned(_ k: Int = 1) -> Dir { Dir(rawValue: (rawValue + k + 4) % 4)! }; static let start = Dir.n }
print(Dir.start.turned(), Dir.n.turned(-1), (0..<4).map { Dir.start.turned($0) })
print(Suit.hearts == .hearts, Suit.hearts != .clubs, Set([Suit.hearts, .hearts, .clubs]).count, [Suit.clubs: 1][.clubs]!)
enum Size: Int, Comparable { case s, m, l; static func < (a: Size, b: Size) -> Bool { a.rawValue < b.rawValue } }
print(Size.s < .l, [Size.l, .s, .m].sorted(), max(Size.s, .m), Size.m >= .m)
enum Auto: Comparable { case low, mid(Int), high }
print(Auto.low < .mid(0), Auto.mid(5) < .mid(3), [Auto.high, .mid(2), .low, .mid(1)].sorted())
enum Key: UInt8 { case esc = 0x1b, up = 65 }
print(Key.esc.rawValue, Key(rawValue: 65)!, Planet.venus.hashValue == Planet.venus.hashValue)
