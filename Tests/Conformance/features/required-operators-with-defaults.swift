infix operator %%%
infix operator %%%%
protocol P2 {
  static func %%% (l: Self, r: Self) -> Bool
  static func %%%% (l: Self, r: Self) -> Bool
}
extension P2 { static func %%%% (l: Self, r: Self) -> Bool { !(l %%% r) } }
struct S2: P2 { static func %%% (l: S2, r: S2) -> Bool { false } }
func use<T: P2>(_ a: T, _ b: T) { print(a %%% b, a %%%% b) }
use(S2(), S2())
print(S2() %%%% S2())
struct S2b<T>: P2 { static func %%% (l: S2b<T>, r: S2b<T>) -> Bool { true } }
print(S2b<Int>() %%%% S2b<Int>())
