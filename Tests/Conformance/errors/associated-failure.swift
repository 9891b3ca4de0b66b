// swift-format-ignore-file
enum A: Error { case a }
struct B: Error { let n: Int }
protocol Loader { associatedtype Failure: Error; associatedtype Out; func load(_ n: Int) throws(Failure) -> Out }
struct L1: Loader { func load(_ n: Int) -> Int { n } }
struct L2: Loader { func load(_ n: Int) throws(A) -> String { if n > 1 { throw .a }; return "s\(n)" } }
struct L3: Loader { func load(_ n: Int) throws -> [Int] { if n > 1 { throw B(n: n) }; return [n] } }
struct L4<E: Error>: Loader { let e: E; func load(_ n: Int) throws(E) -> Bool { if n > 1 { throw e }; return true } }
func run<L: Loader>(_ l: L) -> String { do throws(L.Failure) { let x = try l.load(1); print(x); return "\(try l.load(2))" } catch { return "failed \(error) \(L.Failure.self)" } }
print(run(L1()), run(L2()), run(L3()), run(L4(e: B(n: 4))))
do { print(L1().load(5)); print(try L2().load(3)) } catch { print(error, type(of: error)) }
extension Loader where Failure == Never { func sure(_ n: Int) -> Out { load(n) } }
print(L1().sure(9))
