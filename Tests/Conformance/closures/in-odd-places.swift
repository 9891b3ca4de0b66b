// swift-format-ignore-file
// closures and casts in odd places
let f: (Any) -> Int = { _ in 1 }; let g: (String) -> Any = f; print(g("x"))
let h: ((Int) -> Void)? = { print($0) }; h?(3); let arr: [(Int) -> Int] = [{ $0 + 1 }, { -$0 }]; print(arr.map { $0(5) })
var d: [String: () -> String] = ["a": { "A" }]; print(d["a"]!(), d["b"]?() ?? "none"); d["a"] = nil; print(d.count)
func k(_ f: @escaping @autoclosure () -> Int) -> () -> Int { f }; var z = 1; let kk = k(z * 10); z = 5; print(kk())
print([1, 2, 3].map(Double.init).map(\.description), ["1", "x"].compactMap(Int.init), [3, 1].sorted(by: >), zip([1, 2], [3, 4]).map(*), [[1], [2]].reduce([], +))
let t: (x: Int, y: (Int) -> Int) = (1, { $0 * 3 }); print(t.y(t.x)); let opt: (() -> Int?)? = { nil }; print(opt?() as Any, opt?() ?? 7)
print((f as Any) is (Any) -> Int, type(of: f), type(of: h))
class C { var cb: ((C) -> String)?; lazy var l: () -> Int = { [unowned self] in self.n }; var n = 4; func m(_ x: Int) -> Int { x + n } }
let c = C(); c.cb = { "\($0.n)" }; print(c.cb!(c), c.l(), c.m(1), C.m(c)(2), [1, 2].map(c.m)); let um = C.m; print(um(c)(10))
struct S { var v = 0; mutating func add(_ n: Int) -> Int { v += n; return v } }; var s = S(); print((1...3).map { s.add($0) }, s.v)
let comp: (Int) -> (Int) -> (Int) -> Int = { a in { b in { c in a * 100 + b * 10 + c } } }; print(comp(1)(2)(3))
func over(_ x: Int) -> String { "I" }; func over(_ x: Double) -> String { "D" }; func over(_ x: String) -> String { "S" }; let o: (Double) -> String = over; print(o(1), over(1), over(1.0), over("")); print([1.5].map(over), (over as (Int) -> String)(3))
func dflt(_ a: Int, b: Int = 2, c: Int...) -> Int { a + b + c.count }; let df: (Int, Int, Int...) -> Int = dflt; print(dflt(1), dflt(1, c: 1, 2), df(1, 1, 1, 1, 1))
func inout2(_ f: (inout Int) -> Void) -> Int { var x = 1; f(&x); return x }; print(inout2 { $0 += 9 }); var total = 0; [1, 2, 3].forEach { total += $0 }; print(total); func ret() -> (Int, () -> Void) { var c = 0; return (c, { c += 1; print("c", c) }) }; let r = ret(); r.1(); r.1(); print(r.0)
let rec: (Int) -> Int = { n in func fac(_ n: Int) -> Int { n < 2 ? 1 : n * fac(n - 1) }; return fac(n) }; print(rec(10)); let thrower: () throws -> Int = { throw NSErr.a }; enum NSErr: Error { case a }; print((try? thrower()) as Any); let any: Any = { 5 } as () -> Int; if let fn = any as? () -> Int { print(fn()) }
print({ (a: Int, b: Int) -> Int in a - b }(5, 3), { $0 + $1 }(1, 2), { () -> String in "iife" }(), ({ print("v") })(), (1...3).lazy.map { $0 * 2 }.filter { $0 > 2 }.first!)
