protocol Makes { associatedtype Element: Equatable; func make() -> Element }
protocol Takes { associatedtype Element: CustomStringConvertible; func take(_ e: Element) -> String }
func run<T: Makes & Takes>(_ t: T) -> String {
  let e = t.make()
  return t.take(e) + e.description + String(e == t.make())
}
struct X: Makes, Takes {
  func make() -> Int { 4 }
  func take(_ e: Int) -> String { "took \(e) " }
}
print(run(X()))
protocol Bag: Sequence { associatedtype Element; func any() -> Element? }
struct IntBag: Bag {
  func makeIterator() -> IndexingIterator<[Int]> { [1, 2].makeIterator() }
  func any() -> Int? { 7 }
}
func list<B: Bag>(_ b: B) -> [B.Element] { Array(b) + [b.any()!] }
print(list(IntBag()))
