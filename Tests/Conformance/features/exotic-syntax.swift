// swift-format-ignore-file
// exotic but legal syntax
let `class` = 1, `self_` = `class` + 1; enum `Type` { case `default`, `init`(Int), some }; print(`class`, self_, `Type`.`default`, Type.`init`(3), `Type`.some); func `for`(`in` x: Int) -> Int { x }; print(`for`(in: 3))
var x: Int = { 5 }(), (y, z): (Int, String) = (1, "z"); var w: [Int] { [x, y] }; print(x, y, z, w); let (a, (b, _), c) = (1, (2.5, "skip"), ["k": 1]); print(a, b, c)
typealias Pair<T> = (first: T, second: T); typealias Handler = (_ ok: Bool, _ n: Int) -> String; let p: Pair<Int> = (1, 2); let h: Handler = { "\($0) \($1)" }; print(p.first + p.second, p, h(true, 1)); func swapPair<T>(_ p: Pair<T>) -> Pair<T> { (p.second, p.first) }; print(swapPair((first: "a", second: "b")))
label: do { if x > 3 { break label }; print("not reached") }; rep: repeat { x -= 1; if x == 2 { break rep }; continue rep } while x > 0; print(x); outer: while true { switch x { case 2: x = 9; continue outer; case 9: break outer; default: break } }; print(x)
let n = 5; let r = if n > 3 { "big" } else { "small" }; let s = switch n { case 0: "zero"; case let k where k % 2 == 1: "odd"; default: "even" }; print(r, s); func sgn(_ n: Int) -> String { switch n { case ..<0: "neg"; case 0: "zero"; case 1...: "pos"; default: "?" } }; print([-1, 0, 1].map(sgn)); let t: Int = if let v = Int("12") { v } else { 0 }; print(t)
struct S { var v = 0; init() {}; init(_ v: Int) { self.init(); self.v = v }; static func of(_ v: Int) -> S { .init(v) }; func callAsFunction(_ d: Int = 1) -> S { S(v + d) }; subscript(_ i: Int = 0, x y: Int = 2) -> Int { v * 10 + i + y }; static prefix func - (s: S) -> S { S(-s.v) }; static postfix func ++ (s: inout S) -> S { defer { s.v += 1 }; return s } }; postfix operator ++
var st = S.of(4); print(st().v, st(10)().v, st[], st[1], st[x: 5], st[1, x: 0], (-st).v, st++.v, st.v, (S.init(3)).v, [1, 2].map(S.init(_:)).map(\.v))
infix operator ?=: AssignmentPrecedence; func ?= <T>(a: inout T, b: T?) { if let b { a = b } }; infix operator **: Power; precedencegroup Power { higherThan: MultiplicationPrecedence associativity: right }; func ** (a: Int, b: Int) -> Int { (0..<b).reduce(1) { r, _ in r * a } }; var q = 1; q ?= nil; q ?= 7; print(q, 2 ** 3 ** 2, -2 ** 2, 2 * 3 ** 2); prefix operator √
prefix func √ (d: Double) -> Double { d.squareRoot() }; print(√16 + √4); infix operator |>: AdditionPrecedence; func |> <A, B>(a: A, f: (A) -> B) -> B { f(a) }; print(3 |> { $0 + 1 } |> String.init |> \.count, [1, 2] |> { $0.map { $0 * 2 } })
@discardableResult func disc() -> Int { 3 }; disc(); @inline(__always) func inl(_ x: Int) -> Int { x }; @available(*, deprecated, message: "old") func old() {}; @frozen enum Fr { case a }; print(inl(2), Fr.a); func rethrowing(_ f: () throws -> Int) rethrows -> Int { try f() }; print(rethrowing { 1 }); func generic<T>(_ t: T) -> String where T: Comparable, T: CustomStringConvertible { t.description }; print(generic(3))
#if os(Linux)
print("linux")
#elseif os(macOS)
print("mac")
#else
print("other")
#endif
#if DEBUG && swift(>=5.9)
print("debug")
#endif
#if swift(>=5.5) && !canImport(UIKit)
print("new swift")
#endif
let multi = 1 +
  2 *
  3
let chain = [3, 1, 2]
  .sorted()
  .map { $0 * 2 }
  // a comment between
  .filter {
    $0 > 2
  }
print(multi, chain, [1, 2, 3,], ["a": 1,], (1 /* inline */ + 2)) /* block /* nested */ comment */
let tern = n > 3 ? n > 4 ? "a" : "b" : "c", coal = nil ?? nil ?? 3 as Int, cmp = 1 < 2 && !(3 < 2) || false, rng = 1..<n, rg2 = ...n, rg3 = n...; print(tern, coal, cmp, rng, rg2.contains(5), rg3.contains(4), 7 & 3 | 8 ^ 1 << 2, ~7 & 0xFF, 10 % 4 == 2 ? "y" : "n", -(-n), +n, !true)
func opt(_ s: String?) -> Int? { guard let s, let n = Int(s), n > 0 else { return nil }; return n }; print(opt("5") as Any, opt(nil) as Any, opt("-1") as Any, opt("7").map { $0 * 2 } ?? 0, opt("x")?.description ?? "none", (opt("3") ?? 0) + 1); var io: Int! = 5; let sum = io + 1; io = nil; print(sum, io == nil, io ?? 2); if let a = opt("1"), let b = opt("2"), a < b { print(a + b) }; let nested: Int?? = .some(nil); print(nested as Any, nested == nil, nested ?? 5 as Any); if case let v?? = Optional(Optional(4)) { print(v) }
func many(_ a: Int, b: Int = 2, _ c: Int..., d: String = "d", e: (Int) -> Int = { $0 }) -> String { "\(a) \(b) \(c) \(d) \(e(1))" }; print(many(1), many(1, b: 3, 4, 5), many(1, 4, 5, d: "x"), many(1) { $0 * 9 }, many(1, 2, 3, d: "q") { -$0 }); func trailing(_ a: () -> Int, b: () -> Int, c: (() -> Int)? = nil) -> Int { a() + b() + (c?() ?? 0) }; print(trailing { 1 } b: { 2 }, trailing { 1 } b: { 2 } c: { 3 }, trailing({ 5 }, b: { 6 })); print({ (a: Int, b: Int) -> Int in let s = a + b; return s * s }(1, 2), { $0 }(3), ({ } as () -> Void)() == (), { [n] in n }())
