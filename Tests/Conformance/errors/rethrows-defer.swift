// swift-format-ignore-file
struct E: Error, Equatable { var n: Int }
func twice(_ f: (Int) throws -> Int) rethrows -> Int { try f(1) + f(2) }
print(twice { $0 * 10 })
do { _ = try twice { if $0 == 2 { throw E(n: $0) }; return 0 } } catch { print(error) }
print((try? ["1", "x"].map { s -> Int in guard let i = Int(s) else { throw E(n: 0) }; return i }) as Any)
func order() -> String {
  var log = ""
  do {
    defer { log += "1" }
    defer { log += "2" }
    for i in 0..<3 { defer { log += "d\(i)" }; if i == 1 { continue }; log += "b\(i)" }
    log += "e"
  }
  return log
}
print(order())
func early(_ n: Int) throws -> Int {
  print("enter", terminator: " ")
  defer { print("leave \(n)") }
  if n == 0 { throw E(n: 9) }
  if n == 1 { return { print("ret", terminator: " "); return 5 }() }
  defer { print("second", terminator: " ") }
  return n
}
for i in 0...2 { do { print(try early(i)) } catch let e as E { print("caught", e.n) } }
var depth = 0
func rec(_ n: Int) throws { depth += 1; defer { depth -= 1 }; if n == 0 { throw E(n: depth) }; try rec(n - 1) }
do { try rec(4) } catch { print(error, depth) }
var x = 1
func modify() -> Int { defer { x = 100 }; return x }
print(modify(), x)
let f: () throws -> Int = { throw E(n: 3) }
print((try? f()) == nil, (try? f()) ?? 7, Result(catching: f) .map { $0 + 1 })
do { let v = try f(); print(v) } catch let e where (e as? E)?.n == 3 { print("where") } catch { print("no") }
func opt() throws -> Int? { nil }
print((try? opt()) as Any, try opt() as Any)
class R { let n: Int; init(_ n: Int) throws { if n < 0 { throw E(n: n) }; self.n = n } }
print((try? R(-1)) == nil, try R(2).n, (try? R(3))?.n as Any)
loop: for i in 0..<5 { do { if i == 3 { break loop }; if i == 1 { throw E(n: i) }; print("i", i) } catch { print(error); continue } }
