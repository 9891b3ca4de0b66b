// swift-format-ignore-file
struct Fail: Error { var n = 0 }
func compute(_ n: Int) throws -> Int { if n < 0 { throw Fail(n: n) }; return n * n }
func once(_ v: @autoclosure () throws -> Int) rethrows -> Int { try v() + 1 }
func always(_ v: @autoclosure () throws -> Int) throws -> Int { try v() }
var stored: [() throws -> Int] = []
func keep(_ v: @escaping @autoclosure () throws -> Int) { stored.append(v) }
struct C { subscript(_ k: Int, or make: @autoclosure () throws -> Int) -> Int { get throws { k > 0 ? k : try make() } }
  var prop: Int { get throws { throw Fail(n: 9) } }
  func m(_ a: Int, _ b: @autoclosure () throws -> Bool) rethrows -> Int { a > 0 ? try b() ? 1 : 2 : 3 } }
do {
  print(try once(compute(3)), once(4), try always(compute(2)))
  print((try? once(compute(-1))) as Any, (try? always(compute(-1) + compute(1))) as Any)
  print(try C()[1, or: compute(-5)], (try? C()[0, or: compute(-5)]) as Any, (try? C()[0, or: C().prop]) as Any)
  print(try C().m(0, compute(-1) > 0), try C().m(1, compute(1) > 0), C().m(1, false))
  let x: Int? = nil
  print((try? x ?? compute(-2)) as Any, try x ?? compute(2), (try? x == nil && compute(-1) > 0) as Any)
  print(try once(once(compute(2)) + [1, 2].map { try compute($0) }.count))
  _ = try once(x ?? compute(-7))
} catch { print("caught", error) }
do { print(try always(try compute(-3))) } catch let f as Fail { print("fail", f.n) }
func deep(_ n: Int) throws -> Int { n == 0 ? try compute(-99) : try always(deep(n - 1)) }
do { _ = try deep(5) } catch { print(error) }
keep(try compute(-4))
keep(7)
for s in stored { print((try? s()) as Any) }
precondition(try! compute(1) == 1, "no")
