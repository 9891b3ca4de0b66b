// swift-format-ignore-file
var calls = 0
let l = (1...1000).lazy.map { (x: Int) -> Int in calls += 1; return x * x }.filter { $0 % 3 == 0 }
print(Array(l.prefix(2)), calls)
let fib = sequence(state: (0, 1)) { (s: inout (Int, Int)) -> Int? in defer { s = (s.1, s.0 + s.1) }; return s.0 }
print(Array(fib.prefix(10)), fib.first { $0 > 50 } ?? 0)
print(Array(sequence(first: 1) { $0 * 2 }.prefix { $0 < 100 }), Array(sequence(first: 3) { $0 > 0 ? $0 - 1 : nil }))
var it = [1, 2, 3].makeIterator()
while let x = it.next() { print(x, terminator: " ") }
print(it.next() as Any)
var n = 0
let counter = AnyIterator<Int> { n += 1; return n <= 3 ? n : nil }
print(Array(counter), AnySequence([1, 2]).map { $0 }, AnySequence { AnyIterator([7].makeIterator()) }.first { _ in true }!)
print(repeatElement("z", count: 3).joined(), Array(repeatElement(0, count: 2)), EmptyCollection<Int>().isEmpty, Array(CollectionOfOne(4)))
let z = zip(["a", "b"], 1...)
for (s, i) in z { print(s, i, terminator: ";") }
print()
print(["x", "y"].enumerated().map { "\($0)\($1)" }, Array("ab".enumerated()).count, ["p", "q"].enumerated().reversed().map { $0.offset })
print(Array([3, 1, 2].lazy.sorted()), Array([1, 2, 3].lazy.reversed()), Array([[1], [2]].lazy.joined()), Array([1, 2, 3, 4].lazy.drop { $0 < 3 }))
print(Array([1, nil, 2].lazy.compactMap { $0 }.map { $0 + 1 }), (1...3).lazy.flatMap { 1...$0 }.reduce(0, +))
