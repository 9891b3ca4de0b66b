// swift-format-ignore-file
struct Bag: Collection {
  var items: [Int]
  var startIndex: Int { 0 }
  var endIndex: Int { items.count }
  func index(after i: Int) -> Int { i + 1 }
  subscript(i: Int) -> Int { items[i] }
  func dropFirst(_ n: Int) -> Bag { print("own"); return Bag(items: Array(items.dropFirst(n))) }
  func prefix(_ n: Int) -> Bag { print("own prefix"); return Bag(items: Array(items.prefix(n))) }
}
struct Sorted {
  var bag: Bag
  init(_ bag: Bag) { self.bag = bag }
  init<S: Sequence>(_ s: S) where S.Element == Int { print("sequence"); bag = Bag(items: Array(s)) }
  func dropFirst() -> Sorted { return Sorted(bag.dropFirst()) }
  func dropFirst(_ n: Int) -> Sorted { return Sorted(bag.dropFirst(n)) }
}
let b = Sorted(Bag(items: [1, 2, 3]))
print(b.dropFirst().bag, b.dropFirst(2).bag)
print(Array(Bag(items: [4, 5]).dropFirst()))
print(Array(Bag(items: [4, 5]).dropLast()), Bag(items: [4, 5, 6]).prefix(2))
class Stack { func push(_ x: Int, times: Int) { print(x, times) } }
extension Stack { func push(_ x: Int) { push(x, times: 1) } }
Stack().push(3)
