// swift-format-ignore-file
print(sequence(first: 1, next: { $0 < 50 ? $0 * 3 : nil }).map { $0 }, zip([1, 2], ["a", "b"]).map { "\($0)\($1)" }, repeatElement(7, count: 3).map { $0 }, stride(from: 0, to: 1, by: 0.25).map { $0 }, (1...3).reversed().map { $0 })
print([3, 1, 2].lazy.filter { $0 > 1 }.map { $0 * 2 }.sorted(), (1...).prefix(3).map { $0 }, (1...10).lazy.filter { $0 % 4 == 0 }.first!, Array((1...6).lazy.prefix { $0 < 4 }), (0..<3).flatMap { [$0, $0] })
print([1, 2, 3].elementsEqual([1, 2, 3], by: ==), [1, 2].starts(with: [1]), ["b", "A"].sorted { $0.lowercased() < $1.lowercased() }, [1, 5].contains { $0 > 4 }, [[1, 2], [3]].joined().reduce(0, +), ["a", "b"].reduce("") { $1 + $0 })
let e = ["x", "y"].enumerated()
for (i, s) in e { print(i, s, terminator: " ") }
print(e.map { $0.element + "\($0.offset)" }, e.first { $0.offset == 1 }!.element, Array(e).count, e.reversed().map(\.offset), e.filter { $0.offset > 0 }.map(\.element))
var it = (1...3).makeIterator(), sum = 0
while let x = it.next() { sum += x }
print(sum, it.next() as Any, AnySequence([1, 2]).dropFirst().map { $0 }, AnyCollection([1, 2, 3]).count, IteratorSequence([4, 5].makeIterator()).map { $0 })
print([1, 2, 3, 4].prefix(while: { $0 < 3 }), [1, 2, 3, 4].suffix(2), (1...5).dropFirst(2).map { $0 }, (1...5).dropLast(2).map { $0 }, (1...5).prefix(2).map { $0 }, (1...5).suffix(1).map { $0 }, [1, 2, 3].min { $0 > $1 }!)
print([1, 2, 3].lexicographicallyPrecedes([1, 2, 4]), max([1, 2].count, 0), [2, 1].min()!, [(1, "b"), (1, "a")].min { $0.1 < $1.1 }!, [0.5, 0.25].max()!, "hello".max()!, [[3], [1, 2]].max { $0.count < $1.count }!, [Int]().min() as Any)
struct Numbers: Sequence { let n: Int; func makeIterator() -> some IteratorProtocol<Int> { (1...n).makeIterator() } }
print(Numbers(n: 4).map { $0 }, Numbers(n: 3).reduce(0, +), Numbers(n: 5).filter { $0 % 2 == 1 }, Numbers(n: 2).sorted(by: >), Numbers(n: 3).reversed(), Numbers(n: 9).first { $0 > 5 }!, Numbers(n: 3).contains(2), Array(Numbers(n: 2)), zip(Numbers(n: 2), "ab").map { "\($0)\($1)" }, Numbers(n: 4).dropFirst(2).map { $0 }, Numbers(n: 3).min()!, Numbers(n: 3).enumerated().map { $0 * $1 })
var calls = 0
let lz = [1, 2, 3].lazy.map { x -> Int in calls += 1; return x * 2 }
print(calls, lz.first!, calls, Array(lz), calls, lz[1], calls, lz.count)
