// A type that takes a literal only under a condition, with its own argument left to be found.
struct Heap<Element> {
  var items: [Element] = []
}
extension Heap: ExpressibleByArrayLiteral where Element: Comparable {
  init(arrayLiteral elements: Element...) { items = elements.sorted() }
}
struct Tally<Key> {
  var pairs: [(Key, Int)] = []
}
extension Tally: ExpressibleByDictionaryLiteral where Key: Hashable {
  init(dictionaryLiteral elements: (Key, Int)...) { pairs = elements }
}
struct Box<Value> {
  var value: Value
}
extension Box: ExpressibleByIntegerLiteral where Value == Int {
  init(integerLiteral value: Int) { self.value = value }
}

let heap: Heap = [5, 3, 8, 1]
let words: Heap = ["b", "a"]
let mixed: Heap = [1, 2.5]
print(heap, words, mixed)
let tally: Tally = ["a": 1, "b": 2]
print(tally)
let box: Box = 7
print(box)
func smallest<T>(_ heap: Heap<T>) -> T? { heap.items.first }
print(smallest([4, 2, 9]) as Any)
