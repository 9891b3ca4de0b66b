// swift-format-ignore-file
struct List<T>: Collection {
  var items: [T]
  struct Index: Comparable { var n: Int; static func < (a: Index, b: Index) -> Bool { a.n < b.n } }
  var startIndex: Index { Index(n: 0) }
  var endIndex: Index { Index(n: items.count) }
  func index(after i: Index) -> Index { Index(n: i.n + 1) }
  subscript(i: Int) -> T? { i < items.count ? items[i] : nil }
  subscript(position: Index) -> T { items[position.n] }
}
let l = List(items: [1, 2, 3])
print(l.map { $0 * 2 }, l[0] as Any, l[l.startIndex], l[9] as Any)
final class L2<T> {
  var items: [T] = []
  subscript(index: Int) -> T? { nil }
}
extension L2: Collection {
  typealias Index = L2Index<T>
  var startIndex: Index { L2Index(n: 0) }
  var endIndex: Index { L2Index(n: items.count) }
  func index(after i: Index) -> Index { L2Index(n: i.n + 1) }
  subscript(position: Index) -> T { items[position.n] }
}
struct L2Index<T>: Comparable { var n: Int; static func < (a: Self, b: Self) -> Bool { a.n < b.n }; static func == (a: Self, b: Self) -> Bool { a.n == b.n } }
let q = L2<String>(); q.items = ["a", "b"]
print(q.joined(separator: "-"), q.first!)
