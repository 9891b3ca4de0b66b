// swift-format-ignore-file
struct Poly { let c: [Double]; func callAsFunction(_ x: Double) -> Double { c.reduce(0) { $0 * x + $1 } }; func callAsFunction(_ xs: Double...) -> [Double] { xs.map { self($0) } } }
let p = Poly(c: [1, 0, -1])
print(p(3), p(1, 2, 3), [1.0, 2.0].map { p($0) })
struct Adder { var n: Int; mutating func callAsFunction(_ k: Int = 1) -> Int { n += k; return n } }
var a = Adder(n: 0)
print(a(), a(5), a.callAsFunction(2))
func sum(_ xs: Int...) -> Int { xs.reduce(0, +) }
func fmt(_ s: String, _ args: Any..., end: String = "") -> String { s + args.map { "\($0)" }.joined(separator: ",") + end }
print(sum(), sum(1), sum(1, 2, 3), fmt("a"), fmt("a", 1, "b", 2.5, end: "."), fmt("x", end: "!"))
func maxOf<T: Comparable>(_ first: T, _ rest: T...) -> T { rest.reduce(first) { $1 > $0 ? $1 : $0 } }
print(maxOf(1), maxOf(1, 9, 3), maxOf("b", "a"))
struct Tag { let name: String; init(_ parts: String..., sep: String = "-") { name = parts.joined(separator: sep) }; subscript(i: Int...) -> String { i.map { String(Array(name)[$0]) }.joined() } }
print(Tag("a", "b", "c").name, Tag("a", "b", sep: "").name, Tag("hello")[0, 4], Tag().name.isEmpty)
func defaults(_ a: Int = 1, b: Int = 2, _ c: String = "c") -> String { "\(a)\(b)\(c)" }
print(defaults(), defaults(9), defaults(b: 5), defaults(9, "z"), defaults(9, b: 8, "z"))
func dep(n: Int, twice: Bool = false, label: String = #function) -> String { "\(twice ? n * 2 : n) \(label)" }
print(dep(n: 2, twice: true, label: "l"), dep(n: 1, label: ""))
func outer(_ f: (Int, Int) -> Int = { $0 + $1 }, _ g: (() -> Int)? = nil) -> Int { f(2, 3) + (g?() ?? 0) }
print(outer(), outer(*), outer { $0 - $1 }, outer({ $0 * $1 }) { 10 })
@discardableResult func act(_ s: String) -> Int { print("act", s); return s.count }
act("alone")
_ = act("under")
let (q, r) = { (17 / 5, 17 % 5) }()
print(q, r)
func minmax(_ xs: [Int]) -> (min: Int, max: Int)? { guard let f = xs.first else { return nil }; return xs.reduce((f, f)) { (Swift.min($0.0, $1), Swift.max($0.1, $1)) } }
if let m = minmax([3, 9, -2]) { print(m.min, m.max, m) }
print(minmax([]) == nil, minmax([1])?.max as Any)
