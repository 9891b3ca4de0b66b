// swift-format-ignore-file
// Swift 5.7-6 syntax sugar
struct S { var a: Int?; var b: [String: Int] = [:] }
func f(_ s: S?) -> String {
  guard let s, let a = s.a, a > 0 else { return "none" }
  if let x = s.b["x"], let y = s.b["y"] { return "\(a) \(x) \(y)" } else if case let z? = s.b["z"], z != a { return "z\(z)" }
  return switch a { case 1: "one"; case 2, 3: "few"; case let n where n.isMultiple(of: 2): "even \(n)"; default: "odd" }
}
print([S(a: nil), S(a: 1), S(a: 3), S(a: 8), S(a: 9), S(a: 1, b: ["x": 1, "y": 2]), S(a: 1, b: ["z": 5])].map(f), f(nil))
let v = if let q = Int("12"), q > 10 { "big" } else if true { "small" } else { "never" }; print(v)
func sign(_ x: Int) -> Character { if x > 0 { "+" } else if x < 0 { "-" } else { "0" } }; print(String([1, -1, 0].map(sign)))
let arr = [1, 2, 3]; let desc: String? = switch arr.count { case 0: nil; case 1: "one"; case let n: "n=\(n)" }; print(desc ?? "nil")
struct Temp { var c: Double { didSet { c = max(-273.15, c) } }; init(c: Double) { self.c = c }; init?(f: String) { guard let d = Double(f) else { return nil }; self.init(c: (d - 32) / 1.8) } }
var t = Temp(c: 5); t.c = -500; print(t.c, Temp(f: "212")?.c ?? 0, Temp(f: "x") == nil ? "bad" : "ok")
func == (a: Temp?, b: Temp?) -> Bool { a?.c == b?.c }
enum Op: String, CaseIterable { case add = "+", sub = "-", mul = "*"; func apply<T: Numeric>(_ a: T, _ b: T) -> T { switch self { case .add: a + b; case .sub: a - b; case .mul: a * b } } }
print(Op.allCases.map { "\($0.rawValue)\($0.apply(6, 3))" }, Op(rawValue: "*")?.apply(1.5, 2) ?? 0, Op.allCases.firstIndex(of: .mul)!)
func vari(_ xs: Int..., sep: String = ",", tail: String? = nil) -> String { xs.map(String.init).joined(separator: sep) + (tail.map { "|" + $0 } ?? "") }; print(vari(1, 2, 3), vari(sep: "-"), vari(4, 5, sep: ";", tail: "t"))
func twice(_ n: Int = 2, _ body: (Int) -> Void = { print("d\($0)") }) { for i in 0..<n { body(i) } }; twice(); twice(1) { print("c", $0) }; twice { _ in print("t") }
func multi(a: () -> Int, b: () -> Int, c: (Int) -> Int = { $0 }) -> Int { c(a() + b()) }; print(multi { 1 } b: { 2 } c: { $0 * 10 }, multi(a: { 1 }) { 5 })
@discardableResult func log<T>(_ x: T, file: String = "f", line l: Int = 7) -> T { print("log", x, l); return x }; log(3); let w = log("s", line: 8); print(w)
func inoutTest(_ a: inout [Int], _ i: Int) { a[i] += 1; defer { a.append(i) }; a.swapAt(0, i) }; var ia = [5, 6]; inoutTest(&ia, 1); print(ia)
var counter = 0; func next() -> Int { counter += 1; return counter }; let lazyArr = (0..<3).map { _ in next() }; print(lazyArr, counter); let tup = (next(), next()); print(tup.0, tup.1)
let (a1, (b1, c1)) = (1, ("x", [2])); print(a1, b1, c1); var (m, n) = (1, 2); (m, n) = (n, m + n); print(m, n); let (_, last) = ("i", "l"); print(last)
typealias Pt = (x: Int, y: Int); func move(_ p: Pt, dx: Int = 0, dy: Int = 0) -> Pt { (p.x + dx, p.y + dy) }; print(move((1, 2), dy: 5), move((x: 0, y: 0), dx: 1).x, (1, "a") == (1, "a"), (1, 2) < (1, 3))
label: for i in 0... { switch i { case 5: break label; case 1, 3: continue label; default: print(i, terminator: " ") } }; print()
var i = 10; repeat { i -= 3 } while i > 0; print(i); while true { i += 1; if i > 2 { break } }; print(i)
#if DEBUG
print("debug")
#elseif os(Linux)
print("linux")
#else
print("other")
#endif
let big = 0b1010_1010, oct = 0o777, hx = 0xDEAD_BEEF; print(big, oct, hx, 1_000.5e-2, "\u{48}\u{49}", #"\n"#, "tab\tq\"")
let multi2 = """
  Dear "\(v)",
    line\twith tab \
  continued
  \"""quoted\"""
  """; print(multi2)
print(type(of: (1, "a")), type(of: [1: [2.0]]), type(of: { (x: Int) in "\(x)" }), type(of: Optional(3) as Any), type(of: nil as Int?), Int.self, [String].self)
