// swift-format-ignore-file
struct Countdown: Sequence, IteratorProtocol {
  var n: Int
  mutating func next() -> Int? { guard n > 0 else { return nil }; defer { n -= 1 }; return n }
}
for i in Countdown(n: 3) { print(i, terminator: " ") }
let c = Countdown(n: 5)
print(c.map { $0 * 2 }, c.filter { $0 > 2 }, c.reduce(0, +), c.contains(4), c.sorted(), Array(c), c.min()!)
print(c.prefix(2).map { $0 }, c.dropFirst(3).map { $0 }, c.enumerated().map { $0.0 - $0.1 }, c.first { $0 % 2 == 0 }!, c.reversed(), c.allSatisfy { $0 < 9 })
struct Fib: Sequence {
  let limit: Int
  struct Iterator: IteratorProtocol {
    var a = 0, b = 1
    var left: Int
    mutating func next() -> Int? { if left == 0 { return nil }; left -= 1; defer { (a, b) = (b, a + b) }; return a }
  }
  func makeIterator() -> Iterator { Iterator(left: limit) }
}
print(Array(Fib(limit: 8)), Fib(limit: 4).map(String.init).joined(separator: "-"), Set(Fib(limit: 3)).sorted())
print(zip(Fib(limit: 3), Countdown(n: 9)).map { $0 * $1 }, Fib(limit: 6).max()!, Fib(limit: 7).split { $0 == 2 }.map { Array($0) })
func total<S: Sequence>(_ s: S) -> S.Element where S.Element: Numeric { s.reduce(0, +) }
print(total(Fib(limit: 5)), total([1.5, 2]), Fib(limit: 3).elementsEqual([0, 1, 1]), Fib(limit: 3).starts(with: [0]))
struct Tree: Sequence {
  let value: Int; var kids: [Tree] = []
  func makeIterator() -> AnyIterator<Int> {
    var stack = [self]
    return AnyIterator { guard let t = stack.popLast() else { return nil }; stack += t.kids.reversed(); return t.value }
  }
}
print(Array(Tree(value: 1, kids: [Tree(value: 2, kids: [Tree(value: 3)]), Tree(value: 4)])))
