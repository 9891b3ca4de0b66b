// An initialiser that is inherited brings its default arguments along, those of the superclass's own type among them.
class Container<T> {
  var items: [T]
  var text: (T) -> String
  init(_ items: [T] = [], text: @escaping (T) -> String = { "<\($0)>" }) {
    self.items = items
    self.text = text
  }
  func add(_ item: T) { items.append(item) }
}
class Bounded<Item>: Container<Item> {
  var limit = 2
  override func add(_ item: Item) {
    if items.count >= limit { items.removeFirst() }
    super.add(item)
  }
}
final class Pairs<A, B>: Bounded<(A, B)> {}
final class Names: Bounded<String> {}

let numbers = Bounded<Int>()
for n in 1...3 { numbers.add(n) }
print(numbers.items, numbers.items.map(numbers.text))
let pairs = Pairs<Int, String>()
pairs.add((1, "a"))
print(pairs.items, pairs.items.map(pairs.text))
let names = Names()
names.add("n")
print(names.items.map(names.text), Names(["m"]).items, Bounded(["x"], text: { $0 + "!" }).text("y"))
class Maybe<V> {
  var value: V?
  init?(_ value: V? = nil, isAllowed: Bool = true) {
    if !isAllowed { return nil }
    self.value = value
  }
}
final class Sure<W>: Maybe<[W]> {}
print(Sure<Int>()?.value as Any, Sure([2.5])?.value as Any, Sure<Int>(isAllowed: false) == nil)
