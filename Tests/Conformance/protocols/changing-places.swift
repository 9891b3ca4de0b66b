// swift-format-ignore-file
protocol Mover { var x: Int { get set }; mutating func move(_ d: Int); func at() -> Int }
extension Mover { mutating func move(_ d: Int) { x += d }; func at() -> Int { x }; mutating func twice() { move(1); move(1) } }
struct S: Mover { var x = 0; var log: [String] = [] }
struct T: Mover { var x = 10 { didSet { seen += 1 } }; var seen = 0; mutating func move(_ d: Int) { x -= d } }
final class K: Mover { var x = 100 }
var ms: [any Mover] = [S(), T(), K()]
for i in ms.indices { ms[i].move(3); ms[i].x += 1; ms[i].twice() }
print(ms.map { $0.at() }, (ms[1] as! T).seen)
var dict: [String: any Mover] = ["a": S()]; dict["a"]!.move(5); dict["a"]?.x *= 2; print(dict["a"]!.x)
func shift(_ m: inout any Mover) { m.move(7) }; shift(&ms[0]); shift(&dict["a"]!); print(ms[0].x, dict["a"]!.x)
func gshift<M: Mover>(_ m: inout M, _ f: (inout M) -> Void) { f(&m); m.move(1) }; var s = S(); gshift(&s) { $0.log.append("hi"); $0.x = 50 }; print(s)
var fs: [(inout Int) -> Void] = [{ $0 += 1 }, { $0 *= 3 }]; var n = 2; for f in fs { f(&n) }; print(n); fs.removeLast(); print(fs.count)
func outer() -> [Int] { var acc: [Int] = []; func add(_ x: Int) { acc.append(x); if x > 0 { add(x - 1) } }; add(3); let g = { acc.append(99) }; g(); defer { acc.append(-1) }; return acc }
print(outer())
struct Counter { var n = 0; mutating func run(_ k: Int) -> [Int] { var out: [Int] = []; func step() { n += 1; out.append(n) }; for _ in 0..<k { step() }; (1...2).forEach { _ in n *= 2 }; return out } }
var c = Counter(); print(c.run(3), c.n)
class Node { var v: Int; lazy var sq: Int = { print("sq"); return v * v }(); static var made = 0; static let shared = Node(0); init(_ v: Int) { self.v = v; Self.made += 1 } ; subscript(i: Int) -> Int { get { v + i } set { v = newValue - i } } }
let nd = Node(4); print(nd.sq, nd.sq, nd[2]); nd[3] = 10; nd[1] += 5; print(nd.v, nd.sq, Node.shared.v, Node.made)
struct Grid { private var cells: [[Int]]; init(_ n: Int) { cells = (0..<n).map { r in (0..<n).map { r * n + $0 } } }; subscript(r: Int, c: Int) -> Int { get { cells[r][c] } set { cells[r][c] = newValue } }; subscript(row r: Int) -> [Int] { get { cells[r] } set { cells[r] = newValue } }; static subscript(k: String) -> Int { k.count } }
var g = Grid(3); g[1, 1] *= 10; g[row: 0][2] = 77; g[row: 2].swapAt(0, 2); print(g, Grid["abc"])
enum Light { case on(level: Int), off; mutating func toggle() { switch self { case .on: self = .off; case .off: self = .on(level: 1) } }; mutating func brighten() { if case .on(var l) = self { l += 1; self = .on(level: l) } } }
var lights = [Light.off, .on(level: 3)]; for i in lights.indices { lights[i].toggle(); lights[i].brighten() }; print(lights)
var tup = (a: 1, b: [1, 2]); tup.b.append(3); tup.a += tup.b.count; let cp = tup; tup.b[0] = 0; print(tup, cp)
var str = "abc"; let view = str; str.replaceSubrange(str.startIndex...str.startIndex, with: "XYZ"); str += "!"; print(str, view, str.popLast()!, str.removeFirst(), str)
func thrower(_ x: inout Int) throws { x += 1; if x > 2 { throw E.e }; x += 10 }; enum E: Error { case e }; var q = 0; for _ in 0..<3 { do { try thrower(&q) } catch { print("caught", q) } }; print(q)
let lazyArr = [1, 2, 3].lazy.map { (x: Int) -> Int in print("m\(x)", terminator: " "); return x * 2 }; print(lazyArr.first!, lazyArr[1]); 
var i = 0; let seq = AnyIterator<Int> { i += 1; return i < 4 ? i : nil }; for x in seq where x != 2 { print(x, terminator: " ") }; print(i)
let closures = (0..<3).map { k in { (x: Int) in x + k } }; print(closures.map { $0(10) }); var total = 0; let addTo = { (x: Int) in total += x }; [1, 2, 3].forEach(addTo); print(total)
func apply(_ n: Int, _ f: (Int) -> Int = { $0 }, then g: ((Int) -> Int)? = nil) -> Int { g?(f(n)) ?? f(n) }; print(apply(1), apply(1) { $0 + 1 }, apply(1, { $0 + 1 }, then: { $0 * 5 }), apply(2) { $0 } then: { -$0 })
var opt: Int? = 3; if var o = opt { o += 1; print(o, opt!) }; opt? *= 4; print(opt ?? 0); while let o = opt, o > 5 { opt = o - 5 }; print(opt as Any); guard let z = opt else { fatalError() }; print(z)
struct Matrix2 { var m = [[1.0, 2], [3, 4]]; mutating func each(_ f: (inout Double) -> Void) { for r in m.indices { for c in m[r].indices { f(&m[r][c]) } } } }; var m2 = Matrix2(); m2.each { $0 = $0 * $0 }; print(m2.m)
