protocol P8 {}
protocol P9: P8 {}
protocol P10 { associatedtype A; func foo() -> A }
extension P8 { func foo() -> Int { 8 } }
extension P9 { func foo() -> String { "nine" } }
struct Z10: P9, P10 {}
func use<T: P10>(_ t: T) { print(t.foo(), T.A.self) }
use(Z10())
protocol Two {
  associatedtype X
  associatedtype Y
  static var x: X { get }
  static var y: Y { get }
}
extension Two where Y == X { static var x: X { y } }
struct Same: Two { static var y: Int { 7 } }
print(Same.x, Same.X.self)
