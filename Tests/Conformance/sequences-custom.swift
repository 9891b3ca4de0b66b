// swift-format-ignore-file
struct Countdown: Sequence, IteratorProtocol {
  var n: Int
  mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n }
}
for i in Countdown(n: 3) { print(i, terminator: " ") }
print(Array(Countdown(n: 4)), Countdown(n: 5).map { $0 * 2 }, Countdown(n: 3).contains(2), Countdown(n: 4).reduce(0, +))
struct Fib: Sequence { func makeIterator() -> AnyIterator<Int> { var (a, b) = (0, 1); return AnyIterator { defer { (a, b) = (b, a + b) }; return a } } }
print(Array(Fib().prefix(10)), Fib().first { $0 > 50 }!)
print(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }.map { $0 })
print((1...10).lazy.filter { $0 % 2 == 0 }.map { $0 * $0 }.prefix(3).map { $0 })
struct Ring: RandomAccessCollection { let items: [Int]; var startIndex: Int { 0 }; var endIndex: Int { items.count * 2 }; subscript(i: Int) -> Int { items[i % items.count] } }
let r = Ring(items: [1, 2, 3])
print(r.count, Array(r), r.first!, r.last!, r.reversed().map { $0 }, r[2...4].map { $0 }, r.firstIndex(of: 3)!)
print(Array("abc".enumerated().map { "\($0.offset)\($0.element)" }), Array(zip(1..., "xy")).count)
print([1, 2, 3, 4].partitioned { $0 > 2 })
extension Sequence { func partitioned(_ p: (Element) -> Bool) -> ([Element], [Element]) { var a: [Element] = [], b: [Element] = []; for e in self { if p(e) { a.append(e) } else { b.append(e) } }; return (a, b) } }
