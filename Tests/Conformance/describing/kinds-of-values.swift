// swift-format-ignore-file
// Descriptions, dump, Mirror, debugPrint, String(describing:) and reflecting.
enum Planet: Int, CaseIterable { case mercury = 1, venus, earth }
enum Shape { case circle(r: Double), rect(w: Int, h: Int), poly([Int]), none, pair(Int, String), nested(inner: (a: Int, b: Bool)) ; indirect case wrap(Shape) }
struct P { init(y: Double? = nil, e: Shape = .none) { self.y = y; self.e = e }; var x = 1, y: Double? = nil, s = "a\"b", c: Character = "z", t = (1, "two"), u: (l: Int, r: [String]) = (3, ["q"]); var e: Shape = .none; var f: Float = 0.1; var d = ["k": 1]; var r = 1..<3; var cr = 1...2; private var hidden = Planet.earth }
class C { var a = 1; var p: P?; let kids: [C] = []; weak var w: C? }
class D: C { var z = "sub" }
struct Empty {}; struct G<T> { var v: T; struct In { var w: T } }; enum E2<T> { case a(T), b }
struct Described: CustomStringConvertible { var description: String { "descr" } }
struct DebugOnly: CustomDebugStringConvertible { var debugDescription: String { "dbg" } }
struct Both: CustomStringConvertible, CustomDebugStringConvertible { var description: String { "d" }; var debugDescription: String { "D" } }
print(P(), Empty(), G(v: "s"), G<Int?>.In(w: nil), E2.a("x"), E2<Int>.b)
debugPrint(P(), Planet.venus, Shape.rect(w: 1, h: 2), [Described()], DebugOnly(), [Both()], (Both(), Described()))
print([Both()], Both(), DebugOnly(), [DebugOnly()], Optional(Both()) as Any, ["k": Both()], Optional("s") as Any, [Optional(1), nil], (1, label: "x"), Shape.pair(1, "a"), Shape.nested(inner: (1, true)), Shape.wrap(.circle(r: 2)))
print(String(describing: Shape.circle(r: 1)), String(reflecting: Shape.none), String(reflecting: "q\n"), String(reflecting: Planet.earth), String(reflecting: P.self), String(describing: G<[Int]>.self), type(of: D() as C), G<C>.In.self)
let c = D(); c.p = P(y: 2.5, e: .wrap(.poly([1])))
dump(c); dump([1: "a"]); dump((1, x: [Planet.earth])); dump(Optional<P>.none); dump("text", name: "n", indent: 2, maxDepth: 1); dump([[1, 2], []], maxDepth: 1); dump(Set([3])); dump(Shape.rect(w: 1, h: 2)); dump(1...3); dump("ab"[...]); dump(Described()); dump(G(v: Both()))
let m = Mirror(reflecting: P()); print(m.children.count, m.displayStyle as Any, m.subjectType, m.children.map { $0.label ?? "-" })
for (l, v) in Mirror(reflecting: c).children { print(l!, v) }; print(Mirror(reflecting: c).superclassMirror!.children.map { "\($0.label!)" }, Mirror(reflecting: [1, 2]).displayStyle!, Mirror(reflecting: Shape.rect(w: 5, h: 6)).children.first!.label!)
func show(_ x: Any, _ depth: Int = 0) { let m = Mirror(reflecting: x); if m.children.isEmpty { print(String(repeating: " ", count: depth) + "\(x)") } else { for ch in m.children { print(String(repeating: " ", count: depth) + (ch.label ?? "_") + ":"); show(ch.value, depth + 1) } } }
show((a: 1, b: ["k": (2, 3)], c: Shape.rect(w: 1, h: 2)))
print(1.0, 1e16, 1e-5, 0.1 + 0.2, Float(1) / 3, 100000000000000000.0, Double.pi, -0.0, Double.nan, -Double.infinity, Float(16777216), 5e-324, 1.7976931348623157e308, UInt8.max, Int.min)
print(true, nil as Int? as Any, [Int](), [:] as [Int: Int], Set<Int>(), "", (), [()], ["a": [1: [2.0]]], Int.self, [Int?].self, (Int, String).self, ((Int) throws -> Void).self, (any Error).self, Any.self, Planet.allCases)
print("\(1, default: "x")", "\(c.p?.y, default: "none")", "\(String?.none, default: "nil!")") 
var out = ""; print(1, 2, separator: "-", terminator: "!", to: &out); dump([1], to: &out); debugPrint("q", to: &out); print(out)
struct Log: TextOutputStream { var lines: [String] = []; mutating func write(_ s: String) { lines.append(s) } }; var lg = Log(); print("a", 1, [2], to: &lg); print(lg.lines)
print(Planet(rawValue: 2)!, Planet(rawValue: 9) as Any, Planet.earth.hashValue == Planet.earth.hashValue, "\(Planet.venus)", Planet.venus.rawValue)
