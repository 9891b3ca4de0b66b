// swift-format-ignore-file
protocol Sh { static func & (a: Self, b: Self) -> Self; static func == (a: Self, b: Self) -> Bool; static prefix func - (a: Self) -> Self  }
extension Sh {
  static func & (a: Self, b: Self) -> Self { print("default"); return a }
  static func == (a: Self, b: Self) -> Bool { true }
  static prefix func - (a: Self) -> Self { a }
}
struct X: Sh {}
struct Y: Sh { static func & (a: Y, b: Y) -> Y { print("own"); return b }  }
print(X() & X())
print(Y() & Y())
print(X() == X(), -X())
func f<T: Sh>(_ x: T) -> T { x & -x }
print(f(X()), f(Y()))
protocol Shift { static func << <R: BinaryInteger>(a: Self, b: R) -> Self; static func & (a: Self, b: Self) -> Self; func go<R: BinaryInteger>(_ r: R) -> Int }
extension Shift {
  static func << <R: BinaryInteger>(a: Self, b: R) -> Self { print("default"); return a }
  static func & (a: Self, b: Self) -> Self { a }
  func go<R: BinaryInteger>(_ r: R) -> Int { 1 }
}
struct Z: Shift {}
print(Z() & Z(), Z().go(3))
print(Z() << 3)
