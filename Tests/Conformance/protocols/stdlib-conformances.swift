// swift-format-ignore-file
struct Version: Comparable, Hashable, CustomStringConvertible, ExpressibleByStringLiteral, LosslessStringConvertible {
  let parts: [Int]
  init(stringLiteral s: String) { parts = s.split(separator: ".").map { Int($0) ?? 0 } }
  init?(_ s: String) { guard !s.isEmpty else { return nil }; self.init(stringLiteral: s) }
  static func < (a: Version, b: Version) -> Bool { a.parts.lexicographicallyPrecedes(b.parts) }
  var description: String { "v" + parts.map(String.init).joined(separator: ".") }
}
let vs: [Version] = ["1.10", "1.9", "0.3"]
print(vs.sorted(), vs.max()!, vs[0] > vs[1], vs[0] >= "1.10", min(vs[0], "0.1"), ("1.0"..."2.0" as ClosedRange<Version>).contains("1.5"), Version("") as Any)
struct Money: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, AdditiveArithmetic {
  var cents: Int
  init(integerLiteral v: Int) { cents = v * 100 }
  init(floatLiteral v: Double) { cents = Int((v * 100).rounded()) }
  init(cents: Int) { self.cents = cents }
  static var zero: Money { 0 }
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }
  static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
}
let prices: [Money] = [1, 2.5, 0.25]
print(prices.reduce(.zero, +), prices[0] - 0.5 == 0.5, prices.map(\.cents))
struct Flags: OptionSet { let rawValue: Int; static let a = Flags(rawValue: 1), b = Flags(rawValue: 1 << 1), all: Flags = [.a, .b] }
var f: Flags = [.a]
print(f.contains(.a), f.contains(.b), f.insert(.b).inserted, f == .all, f.subtracting(.a).rawValue, f.isEmpty, Flags().isEmpty, f.union([]).rawValue)
struct Id: RawRepresentable, Hashable { var rawValue: String }
print(Id(rawValue: "q"), Id(rawValue: "a") == Id(rawValue: "a"), Set([Id(rawValue: "z")]).count)
struct Vec: ExpressibleByDictionaryLiteral { var d: [String: Int]; init(dictionaryLiteral e: (String, Int)...) { d = Dictionary(e) { a, _ in a } } }
print((["x": 1, "x": 2] as Vec).d)
struct Maybe: ExpressibleByNilLiteral, ExpressibleByBooleanLiteral { var s: String; init(nilLiteral: ()) { s = "nil" }; init(booleanLiteral b: Bool) { s = "\(b)" } }
print([nil, true, false].map { (m: Maybe) in m.s })
struct CaseFold: Hashable { let s: String; static func == (a: Self, b: Self) -> Bool { a.s.lowercased() == b.s.lowercased() }; func hash(into h: inout Hasher) { h.combine(s.lowercased()) } }
print(Set(["A", "a", "B"].map(CaseFold.init)).count, CaseFold(s: "x") == CaseFold(s: "X"), ["Q": 1].keys.first! == "Q")
struct Temp: Strideable { var d: Double; func distance(to o: Temp) -> Double { o.d - d }; func advanced(by n: Double) -> Temp { Temp(d: d + n) } }
print(stride(from: Temp(d: 0), to: Temp(d: 1), by: 0.5).map(\.d), Temp(d: 1) < Temp(d: 2))
