// swift-format-ignore-file
struct L<E>: RangeReplaceableCollection, RandomAccessCollection, MutableCollection, CustomStringConvertible, ExpressibleByArrayLiteral {
  private var a: [E] = []
  init() {}
  init(arrayLiteral e: E...) { a = e }
  var startIndex: Int { 0 }
  var endIndex: Int { a.count }
  func index(after i: Int) -> Int { i + 1 }
  func index(before i: Int) -> Int { i - 1 }
  subscript(i: Int) -> E { get { a[i] } set { a[i] = newValue } }
  mutating func replaceSubrange<C: Collection>(_ r: Range<Int>, with c: C) where C.Element == E { a.replaceSubrange(r, with: Array(c)) }
  var description: String { a.map { "\($0)" }.joined(separator: ">") }
}
var l: L = [3, 1, 2]
l.append(5); l.insert(9, at: 1); l.removeFirst(); l.swapAt(0, 3); l += [7, 8]; l.removeAll { $0 == 7 }; l.reverse(); l.sort(); print(l, l.count, l.last!)
print(l.filter { $0 > 2 }, type(of: l.filter { $0 > 2 }), l.reversed().first!, l + [1], l.popLast()!, l.remove(at: 0), L(repeating: "x", count: 2), L("ab"), l)
var s = l[1..<3]; s.append(100); s.removeFirst(); s.insert(4, at: s.startIndex); print(Array(s), s.startIndex, s.endIndex, l, type(of: s)); s.replaceSubrange(s.startIndex..<s.endIndex, with: [1, 2, 3]); print(s.map { $0 }, s.count)
var d = l.dropFirst(); d.removeLast(); print(d.count, Array(d + [6]))
print(l.prefix(2).map { $0 }, l.split(separator: 3).map { Array($0) }, l.suffix(1).first!)
var q = l[...]; q.removeFirst(2); print(q.startIndex, Array(q)); q.append(contentsOf: [1, 2]); _ = q.removeLast(); q.removeLast(1); print(q.map { $0 }, q.isEmpty, q.popFirst() as Any, q.count); q.removeAll(); print(q.isEmpty)
