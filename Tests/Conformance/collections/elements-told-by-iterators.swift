// swift-format-ignore-file
struct Ring<T> { var items: [T] }
extension Ring: Sequence {
  struct Iterator: IteratorProtocol { var rest: ArraySlice<T>; mutating func next() -> T? { rest.popFirst() } }
  func makeIterator() -> Iterator { Iterator(rest: items[...]) }
}
extension Ring: Collection {
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(position: Int) -> Element { items[position] }
}
print(Ring(items: [1, 2, 3]).map { $0 * 2 }, Ring(items: ["a"]).first!)

struct Wrap<Base: Sequence> { let base: Base }
extension Wrap: Sequence {
  struct Iterator: IteratorProtocol { var it: Base.Iterator; mutating func next() -> Base.Element? { it.next() } }
  func makeIterator() -> Iterator { Iterator(it: base.makeIterator()) }
}
extension Wrap: Collection where Base: Collection {
  var startIndex: Base.Index { base.startIndex }
  var endIndex: Base.Index { base.endIndex }
  func index(after i: Base.Index) -> Base.Index { base.index(after: i) }
  subscript(position: Base.Index) -> Element { base[position] }
}
extension Wrap: BidirectionalCollection where Base: BidirectionalCollection { func index(before i: Base.Index) -> Base.Index { base.index(before: i) } }
print(Wrap(base: [1, 2, 3]).map { $0 * 2 }, Wrap(base: "abc").first!, Wrap(base: "abc").last!, Wrap(base: stride(from: 0, to: 6, by: 2)).reduce(0, +))
struct Couples<Base: Sequence> { let base: Base }
extension Couples: Sequence {
  struct Iterator: IteratorProtocol {
    var inner: Base.Iterator
    var last: Base.Element?
    mutating func next() -> (Base.Element, Base.Element)? {
      if last == nil { last = inner.next() }
      guard let a = last, let b = inner.next() else { return nil }
      last = b
      return (a, b)
    }
  }
  func makeIterator() -> Iterator { Iterator(inner: base.makeIterator()) }
}
extension Couples: Collection where Base: Collection {
  struct Index: Comparable {
    enum Representation: Equatable { case at(Base.Index), end }
    var representation: Representation
    static func < (a: Index, b: Index) -> Bool {
      switch (a.representation, b.representation) {
      case let (.at(x), .at(y)): return x < y
      case (.at, .end): return true
      case (.end, _): return false
      }
    }
  }
  var startIndex: Index { base.isEmpty || base.index(after: base.startIndex) == base.endIndex ? endIndex : Index(representation: .at(base.startIndex)) }
  var endIndex: Index { Index(representation: .end) }
  func index(after i: Index) -> Index {
    guard case .at(let p) = i.representation else { fatalError("past the end") }
    let n = base.index(after: p)
    return base.index(after: n) == base.endIndex ? endIndex : Index(representation: .at(n))
  }
  subscript(i: Index) -> (Base.Element, Base.Element) {
    guard case .at(let p) = i.representation else { fatalError("past the end") }
    return (base[p], base[base.index(after: p)])
  }
}
extension Couples.Index: Hashable where Base.Index: Hashable {}
extension Couples.Index.Representation: Hashable where Base.Index: Hashable {}
extension Sequence { func pairs() -> Couples<Self> { Couples(base: self) } }
let p = [1, 2, 4, 8].pairs()
print(p.map { $1 - $0 }, p.count, p[p.startIndex], p.first!, p.dropFirst().map { "\($0)" })
print(Array("abc".pairs()).count, Set([p.startIndex, p.endIndex, p.startIndex]).count, p.endIndex == p.index(p.startIndex, offsetBy: 3))
for (a, b) in stride(from: 0, to: 4, by: 1).pairs() { print(a, b, terminator: ";") }
print()
struct Cycle<Base: Collection>: Sequence, IteratorProtocol {
  let base: Base; var i: Base.Index; var left: Int
  mutating func next() -> Base.Element? {
    guard left > 0, !base.isEmpty else { return nil }
    left -= 1
    defer { base.formIndex(after: &i); if i == base.endIndex { i = base.startIndex } }
    return base[i]
  }
}
extension Collection { func cycled(_ n: Int) -> Cycle<Self> { Cycle(base: self, i: startIndex, left: n) } }
print(String("ab".cycled(5)), Array([1, 2, 3].cycled(4)))
