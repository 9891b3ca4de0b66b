// swift-format-ignore-file
struct PQ<T> { private var heap: [T] = []; var n = 7; let name: String; private let before: (T, T) -> Bool
  init(_ items: [T] = [], by before: @escaping (T, T) -> Bool) { self.before = before; name = "q"; items.forEach { push($0) }; n += 1 }
  mutating func push(_ x: T) { heap.append(x); if heap.count > 1, before(x, heap[0]) { heap.swapAt(0, heap.count - 1) } } }
print(PQ([3, 1, 2], by: <).n)
struct Opt { var items: [Int] = [1]; var s: String? ; var k = 2
  init?(_ xs: [Int]) { if xs.isEmpty { return nil }; xs.forEach { items.append($0 * k) }; s = "x" } }
print(Opt([]) as Any, Opt([4, 5])!)
enum E { case a([Int]); init(_ xs: [Int]) { self = .a([]); xs.forEach { x in if case .a(let l) = self { self = .a(l + [x]) } } } }
print(E([1, 2]))
