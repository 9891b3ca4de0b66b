// swift-format-ignore-file
let a: [Double] = [1, 2], b: Set<Int> = [1], c: [String: Float] = ["x": 1], d: [[Int]] = [[], [1]], e: (Double, Int8) = (1, 2)
print(a, b, c, d, e)
func take(_ x: Double, _ y: Float = 2, z: [UInt8] = [1]) -> String { "\(x) \(y) \(z)" }
print(take(1), take(1, 3), take(2, z: []))
struct V { var x: Double, y: Double; init(_ x: Double, _ y: Double) { (self.x, self.y) = (x, y) } }
print(V(1, 2), [V(0, 1)].map(\.y), V(3, 1 / 2).y)
let n = 3
print(Double(n) / 2, Double(n / 2), Float(1) / 3, 1 / 2 + 0.5, 2 * Double.pi, n * 2 - 1)
let total = [1, 2, 3].map { Double($0) * 0.5 }.reduce(0, +), pct = 100 * 3 / 7.0, big = 1_000_000 * 1_000_000
print(total, pct, big)
enum Unit { case cm, inch; static let base = Unit.cm; var k: Double { self == .cm ? 1 : 2.54 } }
func convert(_ v: Double, from: Unit = .base, to: Unit) -> Double { v * from.k / to.k }
print(convert(10, from: .inch, to: .cm), convert(5, to: .base), [Unit.cm, .inch].map(\.k), Unit.inch == .base)
let units: [Unit: String] = [.cm: "c", .inch: "i"], pick: Unit? = .inch
print(units[.cm]!, pick == .inch, pick.map { $0.k } as Any, units[pick!]!)
let cs: [Character] = ["a", "b"], str: String = "a", ch = str.first!, scalar: Unicode.Scalar = "z"
print(cs, ch == "a", cs.contains("b"), scalar.value, "abc".contains(ch), ["a", "b"] == cs.map { String($0) })
var x = 1.0
x += 2
x = 3 * x - 1
let y: Double = -3, neg = -(-x), m = -Double(n)
print(x, y, neg, m, [1: 2, 3: 4].mapValues { $0 + 1 }[3]!, (n > 2 ? 1 : 0.5) + 1)
let f: (Double) -> Double = { 2 * $0 + 1 }, g = { (k: Int) in Double(k) * 1.5 }, hs: [(Int) -> Int] = [{ $0 }, { $0 * $0 }, { -$0 }]
print(f(3), g(2), hs.map { $0(4) })
let opt: Double? = 3, arr: [Int?] = [1, nil], dd: [String: [Int]] = [:], nested: [[String: Int?]] = [["a": 1, "b": nil]]
print(opt! / 2, arr, dd, nested[0]["a"]!!, nested[0]["b"]! as Any)
let range: ClosedRange<Double> = 0...1, half: Range<Int> = 0..<n, part: PartialRangeFrom<Int> = 2...
print(range.contains(0.5), half.count, part.contains(5), type(of: 1...2), type(of: "a"..<"b"))
