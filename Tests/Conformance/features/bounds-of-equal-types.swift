protocol Same { func same(_ o: Self) -> Bool }
protocol Less { func less(_ o: Self) -> Bool }
extension Int: Same, Less {
  func same(_ o: Int) -> Bool { self == o }
  func less(_ o: Int) -> Bool { self < o }
}
protocol First { associatedtype A: Same; func get() -> A }
protocol Second { associatedtype B: Less; func give() -> B }
func both<T: First, U: Second>(_ t: T, _ u: U) -> (Bool, Bool) where T.A == U.B {
  (t.get().same(u.give()), u.give().less(t.get()))
}
struct F: First { func get() -> Int { 3 } }
struct S: Second { func give() -> Int { 2 } }
print(both(F(), S()))
func equal<T: Sequence, U: Second>(_ t: T, _ u: U) -> Bool where T.Element == U.B {
  t.contains { $0.less(u.give()) }
}
print(equal([1, 5], S()))
