// swift-format-ignore-file
enum ParseError: Error, CustomStringConvertible { case empty, bad(Character, at: Int), overflow; var description: String { switch self { case .empty: "empty"; case .bad(let c, let i): "bad '\(c)' at \(i)"; case .overflow: "overflow" } } }
func parse(_ s: String) throws(ParseError) -> Int { guard !s.isEmpty else { throw .empty }; var n = 0; for (i, c) in s.enumerated() { guard let d = c.wholeNumberValue else { throw .bad(c, at: i) }; let (m, o1) = n.multipliedReportingOverflow(by: 10); let (a, o2) = m.addingReportingOverflow(d); if o1 || o2 { throw .overflow }; n = a }; return n }
for s in ["12", "", "1x", "99999999999999999999"] { do { print(try parse(s)) } catch { switch error { case .empty: print("E"); case .bad(_, let at): print("B", at); default: print(error) } } }
func res(_ s: String) -> Result<Int, ParseError> { do { return .success(try parse(s)) } catch { return .failure(error) } }
struct Wrapped: Error { let inner: String }
print(res("5").map { $0 * 2 }, res("z"), (try? res("8").get()) ?? -1, res("y").mapError { Wrapped(inner: "\($0)") }, res("3").flatMap { $0 > 2 ? .success("ok") : .failure(.empty) })
func order() { defer { print("d1") }; defer { print("d2"); defer { print("d3") } }; for i in 0..<2 { defer { print("loop", i) }; if i == 1 { return } }; print("never") }
order()
func resource(_ n: Int) throws -> String { print("open", n); defer { print("close", n) }; if n == 2 { throw Wrapped(inner: "two") }; return "r\(n)" }
do { for i in 1...3 { print(try resource(i)) } } catch let w as Wrapped where w.inner == "two" { print("caught", w) } catch { print("x") }
let vals = ["1", "b", "3"].map { s in Result { try parse(s) } }
print(vals.compactMap { try? $0.get() }, vals.filter { if case .failure = $0 { true } else { false } }.count)
let a: Int? = 5, b: Int? = nil, c: Int?? = .some(nil)
print(a.map { $0 + 1 } as Any, b.map { $0 + 1 } as Any, a.flatMap { $0 > 3 ? $0 : nil } ?? 0, c as Any, c == nil, c! == nil, a ?? b ?? 0, b ?? a!, [a, b].compactMap { $0 })
if let x = a, x > 3, case let y = x * 2, y != 11 { print(x, y) }
guard case let (p, q)? = zip([1], ["z"]).first(where: { _ in true }) else { fatalError() }
print(p, q)
func opt(_ s: String?) -> Int { guard let s, let n = Int(s) else { return -1 }; return n }
print(opt("4"), opt(nil), opt("x"), a != nil ? "some" : "none", Optional(3) == 3, Optional<Int>.none as Any)
let dict: [String: [Int]?] = ["a": [1], "b": nil]
print(dict["a"]??.first as Any, dict["b"] as Any, dict["c"] as Any)
struct S { var t: T?; struct T { var u: [Int]?; func f() -> Int? { u?.count } } }
var s = S(t: .init(u: [1, 2])); print(s.t?.u?[0] as Any, s.t?.f() as Any); s.t?.u?[0] = 9; s.t?.u?.append(7); print(s.t!.u!); s.t = nil; s.t?.u = []; print(s.t?.u?.count as Any, s)
for case let (i, v?) in [1, nil, 3].enumerated() { print(i, v) }
for case let x? in [a, b] where x > 1 { print(x) }
let t = (1, "two", (3.0, [4])); let (one, _, (three, four)) = t; print(one, three, four, t.2.1[0], t)
switch (a, b) { case (let x?, nil): print("left", x); case (nil, _?): print("r"); default: print("d") }
switch 42 { case ..<0: print("neg"); case 0: print("zero"); case 1...9, 10, 11: print("small"); case let n where n % 2 == 0: print("even", n); fallthrough; case 1000: print("fell"); default: print("odd") }
let ch: Character = "e"; switch ch { case "a", "e", "i", "o", "u": print("vowel"); case "a"..."z": print("cons"); default: print("?") }
var it = [3, 1, 2].makeIterator(); while let v = it.next() { print(v, terminator: v == 2 ? "\n" : ",") }
var (x, y) = (1, 2); (x, y) = (y, x + y); print(x, y)
let n = { () -> Int in let k = 3; return k * k }(); print(n, ((1...n).map { $0 * $0 } as [Int]).suffix(2))
label: do { if n > 5 { break label }; print("no") }
