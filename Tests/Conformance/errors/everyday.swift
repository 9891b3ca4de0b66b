// swift-format-ignore-file
// error handling, defer, guard, switch, pattern matching, optionals
enum NetError: Error, Equatable { case timeout(seconds: Int), status(Int), invalid }
struct ValidationError: Error, CustomStringConvertible { let field: String; var description: String { "invalid \(field)" } }
func fetch(_ id: Int) throws -> String { defer { print("fetched", id) }; switch id { case 0: throw NetError.invalid; case 1..<10: return "small"; case let n where n % 7 == 0: throw NetError.status(n); case 100...: throw NetError.timeout(seconds: id / 100); default: return "ok\(id)" } }
for id in [0, 5, 14, 350, 22] {
  do { print(try fetch(id)) }
  catch NetError.invalid { print("invalid") }
  catch NetError.status(let c) where c > 10 { print("status", c) }
  catch let NetError.timeout(seconds: s) { print("timeout \(s)s") }
  catch { print("other", error) }
}
func validate(_ age: Int?) throws -> Int { guard let age else { throw ValidationError(field: "age") }; guard (0...150).contains(age) else { throw ValidationError(field: "age \(age)") }; return age }
print((try? validate(5)) as Any, (try? validate(nil)) as Any, Result { try validate(200) }, Result { try validate(20) }.map { $0 + 1 })
func nested() throws -> Int { do { return try validate(-1) } catch let e as ValidationError where e.field == "x" { return 0 } }
do { print(try nested()) } catch { print("outer:", error) }
func order() { defer { print("d1") }; defer { print("d2") }; for i in 0..<2 { defer { print("loop", i) }; if i == 1 { return }; print("body", i) } }
order()
func typed(_ b: Bool) throws(NetError) -> Int { if b { throw .status(3) }; return 1 }
do { _ = try typed(true) } catch { print(error == .status(3)) }
func classify(_ x: Any) -> String { switch x { case is Int.Type: "type"; case let i as Int where i < 0: "neg"; case 0 as Int: "zero"; case let i as Int: "int \(i)"; case let (a, b) as (Int, String): "pair \(a)\(b)"; case let f as (Int) -> Int: "fn \(f(2))"; case let s as String: s.isEmpty ? "empty" : "str"; case is [Any]: "array"; default: "?" } }
print([-4, 0, 7, (1, "x"), { (x: Int) in x * 2 } as (Int) -> Int, "", "q", [1], 2.5].map { classify($0) })
let p = (3, -3)
switch p { case (0, 0): print("origin"); case (let x, 0), (0, let x): print("axis", x); case let (x, y) where x == -y: print("anti", x, y); default: print("else") }
let o: Int?? = .some(nil); print(o as Any, o == nil, o ?? 5 as Any, (o ?? 5) as Any)
switch o { case .none: print("none"); case .some(.none): print("some none"); case .some(.some(let v)): print(v) }
if case .some(let v?) = Optional(Optional(4)) { print(v) }
var name: String? = "Ann"; print(name?.count ?? 0, name.map { $0 + "!" } ?? "", name?.first?.uppercased() as Any, name.flatMap { Int($0) } as Any); name? += "e"; print(name!); name = nil; name? += "x"; print(name as Any)
let x = if p.0 > 2 { "big" } else { "small" }; let y = switch p.1 { case ..<0: "neg"; case 0: "zero"; default: "pos" }; print(x, y)
outer: for i in 1...3 { for j in 1...3 { if j == 2 { continue outer }; if i == 3 { break outer }; print(i, j) } }
var n = 10; repeat { n -= 3 } while n > 0; print(n); while true { n += 1; if n > 2 { break } }; print(n)
func fact(_ n: Int) -> Int { n <= 1 ? 1 : n * fact(n - 1) }; print((0...10).map(fact), fact(20))
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }; print(gcd(84, 36), [12, 18, 24].reduce(0, gcd))
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String, _ m: inout [String]) { if n == 0 { return }; hanoi(n - 1, a, c, b, &m); m.append("\(a)→\(c)"); hanoi(n - 1, b, a, c, &m) }
var moves: [String] = []; hanoi(3, "A", "B", "C", &moves); print(moves.count, moves.joined(separator: " "))
func perms<T>(_ a: [T]) -> [[T]] { a.count < 2 ? [a] : a.indices.flatMap { i in var r = a; let x = r.remove(at: i); return perms(r).map { [x] + $0 } } }
print(perms([1, 2, 3]), perms(Array("ab")).map { String($0) })
func sieve(_ n: Int) -> [Int] { var c = Array(repeating: true, count: n + 1); return (2...n).filter { p in guard c[p] else { return false }; for m in stride(from: p * p, through: n, by: p) { c[m] = false }; return true } }
print(sieve(50), (1...15).map { $0 % 15 == 0 ? "FizzBuzz" : $0 % 3 == 0 ? "Fizz" : $0 % 5 == 0 ? "Buzz" : "\($0)" }.joined(separator: " "))
