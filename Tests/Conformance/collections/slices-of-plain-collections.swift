// A slice takes from its front whatever its base is, and has the base's indices.
struct Squares: Collection {
  struct Index: Comparable {
    var n: Int
    static func < (a: Index, b: Index) -> Bool { a.n < b.n }
  }
  var limit: Int
  var startIndex: Index { Index(n: 0) }
  var endIndex: Index { Index(n: limit) }
  func index(after i: Index) -> Index { Index(n: i.n + 1) }
  subscript(i: Index) -> Int { i.n * i.n }
}

struct Letters: RandomAccessCollection {
  var text: [Character]
  var startIndex: Int { 0 }
  var endIndex: Int { text.count }
  subscript(i: Int) -> Character { text[i] }
}

var rest = Squares(limit: 9)[...]
print(rest.removeFirst(), rest.popFirst()!, rest.count, rest.base.limit)
rest.removeFirst(3)
print(Array(rest), rest.startIndex.n, rest.indices.map(\.n), type(of: rest.indices))
while let next = rest.popFirst() { print(next, terminator: " ") }
print(rest.isEmpty)
var letters = Letters(text: Array("slices"))[1...]
print(letters.removeFirst(), letters.removeLast(), String(letters), letters.indices, type(of: letters.indices))
func drained<C: Collection>(_ items: C) -> [C.Element] where C.SubSequence == C {
  var (items, result) = (items, [C.Element]())
  while !items.isEmpty { result.append(items.removeFirst()) }
  return result
}
print(drained(Squares(limit: 4)[...]), drained([1, 2][...]), drained("ab"[...]))
let known: any BidirectionalCollection<Character> = Letters(text: Array("abc"))
print(String(known.reversed()), known.reversed().count)
func same<C: Collection>(_ items: C) -> C where C == C.SubSequence { items.dropFirst() }
print(Array(same(Squares(limit: 4)[...])), same("abc"[...]), same([1, 2][...]))
