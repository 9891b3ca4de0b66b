// swift-format-ignore-file
// DSLs without builders: tests, HTML, rules, pipelines
indirect enum Html: CustomStringConvertible { case text(String), el(String, [(String, String)], [Html])
  var description: String { switch self { case .text(let s): s; case .el(let n, let a, let c): "<\(n)\(a.map { " \($0)='\($1)'" }.joined())>\(c.map(\.description).joined())</\(n)>" } } }
extension Html: ExpressibleByStringInterpolation { init(stringLiteral v: String) { self = .text(v) } }
struct Tag { let name: String; func callAsFunction(_ c: Html..., attrs: KeyValuePairs<String, String> = [:]) -> Html { .el(name, Array(attrs.map { ($0.key, $0.value) }), c) }; subscript(_ a: (String, String)...) -> (Html...) -> Html { { .el(name, a, $0) } } }
let div = Tag(name: "div"), p = Tag(name: "p"), ul = Tag(name: "ul"), li = Tag(name: "li")
func each<S: Sequence>(_ s: S, _ f: (S.Element) -> Html) -> [Html] { s.map(f) }
print(div(p("hi \(1 + 1)"), p(), "tail", attrs: ["id": "a", "class": "b"]), p[("x", "1"), ("y", "2")]("z"), Html.el("ul", [], each(1...3) { li("\($0)") }))
struct Rule<T> { let name: String; let ok: (T) -> Bool
  static func && (a: Rule, b: Rule) -> Rule { Rule(name: "(\(a.name) and \(b.name))") { a.ok($0) && b.ok($0) } }; static func || (a: Rule, b: Rule) -> Rule { .init(name: "(\(a.name) or \(b.name))") { a.ok($0) || b.ok($0) } }; static prefix func ! (a: Rule) -> Rule { .init(name: "not \(a.name)") { !a.ok($0) } }
  func on<U>(_ k: KeyPath<U, T>) -> Rule<U> { Rule<U>(name: name) { ok($0[keyPath: k]) } }; static func ~= (r: Rule, t: T) -> Bool { r.ok(t) } }
extension Rule where T: Comparable { static func above(_ t: T) -> Rule { .init(name: ">\(t)") { $0 > t } }; static func `in`(_ r: ClosedRange<T>) -> Rule { .init(name: "in \(r)", ok: r.contains) } }
extension Rule where T: Collection { static var empty: Rule { .init(name: "empty", ok: \.isEmpty) }; static func count(_ r: Rule<Int>) -> Rule { .init(name: "count\(r.name)") { r.ok($0.count) } }; static func all(_ r: Rule<T.Element>) -> Rule { .init(name: "all \(r.name)") { $0.allSatisfy(r.ok) } } }
struct User { var name: String; var age: Int; var scores: [Int] }
let adult: Rule<User> = Rule.above(17).on(\.age), named = (!Rule<String>.empty && .count(.in(2...5))).on(\User.name), good: Rule<User> = Rule.all(.above(3) || .in(0...1)).on(\.scores); let valid = adult && named && good
print(valid.name); for u in [User(name: "Ann", age: 20, scores: [5, 1]), User(name: "Ann", age: 20, scores: [2]), User(name: "", age: 5, scores: [])] { switch u { case valid: print("valid"); case adult && named: print("almost"); default: print("no") } }
struct Pipe<I, O> { let f: (I) throws -> O; static func | <P>(a: Pipe, b: Pipe<O, P>) -> Pipe<I, P> { .init { try b.f(try a.f($0)) } }; static func | <P>(a: Pipe, b: @escaping (O) throws -> P) -> Pipe<I, P> { a | Pipe<O, P>(f: b) }; func callAsFunction(_ i: I) throws -> O { try f(i) } }
enum Oops: Error { case nan(String) }
let parse = Pipe(f: { (s: String) throws -> [Int] in try s.split(separator: ",").map { guard let n = Int($0) else { throw Oops.nan(String($0)) }; return n } })
let run = parse | { (x: [Int]) in x.filter { $0 > 0 } } | { (x: [Int]) in x.reduce(0, +) } | { (x: Int) in String(x) } | Pipe(f: { (s: String) in s + "." })
print(try run("1,-5,41"), (try? run("1,x")) as Any); do { _ = try run("q") } catch Oops.nan(let s) { print("nan", s) }
final class Spec { private var out: [String] = []; private var depth = 0; func describe(_ s: String, _ body: (Spec) throws -> Void) { out.append(String(repeating: " ", count: depth) + s); depth += 1; defer { depth -= 1 }; do { try body(self) } catch { out.append("! \(error)") } }
  func expect<T: Equatable>(_ a: @autoclosure () throws -> T, _ b: T) { let r = Result { try a() }; out.append(String(repeating: " ", count: depth) + { switch r { case .success(b): "ok"; case .success(let x): "got \(x) want \(b)"; case .failure(let e): "threw \(e)" } }()) }
  func expect<T>(_ a: @autoclosure () -> T, _ m: Matcher<T>) { out.append(m.test(a()) ? "ok \(m.what)" : "not \(m.what)") }; var report: String { out.joined(separator: "\n") } }
struct Matcher<T> { let what: String; let test: (T) -> Bool }; extension Matcher where T: Sequence, T.Element: Equatable { static func contain(_ e: T.Element...) -> Matcher { .init(what: "contains \(e)") { s in e.allSatisfy { s.contains($0) } } } }; func beClose(_ d: Double, _ e: Double = 0.01) -> Matcher<Double> { .init(what: "close to \(d)") { abs($0 - d) < e } }
let spec = Spec(); spec.describe("math") { $0.expect(1 + 1, 2); $0.expect(try run("1"), "2."); $0.expect(try run("z"), ""); $0.describe("inner") { s in s.expect([1, 2], .contain(1, 2)); s.expect("abc", .contain("z")); s.expect(0.1 + 0.2, beClose(0.3)); throw Oops.nan("end") } }; print(spec.report)
infix operator |>: Fwd
precedencegroup Fwd { associativity: left lowerThan: AdditionPrecedence }
func |> <A, B>(a: A, f: (A) throws -> B) rethrows -> B { try f(a) }
func by<T, K: Comparable>(_ k: @escaping (T) -> K) -> (T, T) -> Bool { { k($0) < k($1) } }
func sort<T>(_ c: @escaping (T, T) -> Bool) -> ([T]) -> [T] { { $0.sorted(by: c) } }; func take<T>(_ n: Int) -> ([T]) -> [T] { { Array($0.prefix(n)) } }; func map<A, B>(_ f: @escaping (A) -> B) -> ([A]) -> [B] { { $0.map(f) } }
print(["ccc", "a", "bb"] |> sort(by(\.count)) |> take(2) |> map { $0.uppercased() } |> { $0.joined(separator: "+") }, 3 |> { $0 + 1 } |> String.init, -4 |> abs)
