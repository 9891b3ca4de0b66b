// swift-format-ignore-file
protocol Identified { associatedtype ID: Hashable; var id: ID { get } }
struct User: Identified { let id: Int; let name: String }
struct Tag: Identified { let id: String }
func index<C: Collection>(_ c: C) -> [C.Element.ID: C.Element] where C.Element: Identified {
  Dictionary(uniqueKeysWithValues: c.map { ($0.id, $0) })
}
print(index([User(id: 1, name: "a"), User(id: 2, name: "b")])[2]!, index([Tag(id: "x")])["x"]!.id)
func allEqual<S: Sequence>(_ s: S) -> Bool where S.Element: Equatable {
  var it = s.makeIterator()
  guard let f = it.next() else { return true }
  while let n = it.next() { if n != f { return false } }
  return true
}
print(allEqual([1, 1]), allEqual("aab"), allEqual(EmptyCollection<Int>()))
func mergeSorted<A: Sequence, B: Sequence>(_ a: A, _ b: B) -> [A.Element] where A.Element == B.Element, A.Element: Comparable { (Array(a) + Array(b)).sorted() }
print(mergeSorted([3, 1], Set([2])), mergeSorted("ca", ["b"]))
func clamp<T: Comparable>(_ x: T, _ lo: T, _ hi: T) -> T { min(max(x, lo), hi) }
print(clamp(5, 0, 3), clamp("m", "a", "f"), clamp(0.5, 0, 1))
func sumOf<T>(_ xs: [T], _ f: (T) -> some Numeric) -> String { "\(xs.map { f($0) })" }
print(sumOf(["a", "bcd"]) { $0.count })
func pairwise<T, U, R>(_ a: [T], _ b: [U], _ f: (T, U) throws -> R) rethrows -> [R] { try zip(a, b).map { try f($0, $1) } }
print(pairwise([1, 2], ["a", "b"]) { "\($0)\($1)" })
extension Collection where Element: Comparable { var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } } }
extension Dictionary where Value: Comparable { var topKey: Key? { self.max { $0.value < $1.value }?.key } }
print([1, 2, 2].isSorted, "ba".isSorted, ["a": 1, "b": 5].topKey!, [Int: Int]().topKey as Any)
extension Array where Element == (String, Int) { var total: Int { reduce(0) { $0 + $1.1 } } }
print([("a", 1), ("b", 2)].total)
