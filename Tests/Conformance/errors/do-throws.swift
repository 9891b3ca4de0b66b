enum E: Error { case a, b(Int) }
func f(_ n: Int) throws(E) -> Int { if n == 0 { throw .a }; return n }
func l() {
  do throws(E) { _ = try f(0); throw .b(2) } catch {
    switch error {
    case .a: print("A");
    case .b(let n): print(n)
    }
  }
  do throws(E) { _ = try f(1); throw .b(2) } catch {
    switch error {
    case .a: print("A");
    case .b(let n): print(n)
    }
  }
  do throws(E) { throw .b(3) } catch .b(let n) where n > 2 { print("big", n) } catch { let e: E = error; print(e) }
  do throws(any Error) { _ = try f(0) } catch { print(type(of: error)) }
  do throws { _ = try f(0) } catch let e as E { print(e) } catch { print("?") }
  do throws(E) { do throws(E) { throw .a } catch { throw error } } catch { print(error) }
  x: do throws(E) { if true { break x }; _ = try f(0) } catch { print(error) }
}
l()
func h() throws(E) { do throws(E) { throw .b(1) } catch .a { print("a") } }
do throws(E) { try h() } catch { print(error) }
func gen<X: Error>(_ x: X, _ go: Bool) throws(X) {
  do throws(X) { if go { throw x } } catch { print("got"); throw error }
}
do { try gen(E.a, true) } catch {
  switch error {
  case .a: print("ga");
  case .b: print("gb")
  }
}
func v(_ b: () throws(E) -> Int) -> Int { do throws(E) { return try b() } catch { return -1 } }
print(v { () throws(E) in throw .a }, v { 3 })
let r = Result { () throws(E) -> Int in try f(0) }
print(r)
do throws(E) { print(try r.get()) } catch { print(error) }
let typed = { (n: Int) throws(E) -> Int in try f(n) }
do { _ = try typed(0) } catch {
  switch error {
  case .a: print("ca");
  case .b: print("cb")
  }
}
func loose(_ body: () throws -> Int) { do { print(try body()) } catch { print(error) } }
loose { () throws(E) in throw .b(4) }
