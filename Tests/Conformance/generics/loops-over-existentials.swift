// swift-format-ignore-file
let s: any Sequence<String> = ["a", "b"]
for x in s { print(x, terminator: " ") }; print()
let c: any Collection<Int> = Set([4]); for (i, x) in zip(0..., [c]) { for y in x where y > 1 { print(i, y) } }
for case let x? in [Optional(1), nil] as any Sequence<Int?> { print(x) }
func f(_ s: any Sequence) { for x in s { print(x, type(of: x)) } }
f([1, 2]); f("hé"); f(["k": 1]); f(stride(from: 0, to: 1, by: 0.5))
protocol Bag: Sequence where Element == Int { var tag: String { get } }
struct B1: Bag { let tag = "b1"; func makeIterator() -> AnyIterator<Int> { var n = 0; return AnyIterator { n += 1; return n > 3 ? nil : n } } }
struct B2: Bag { let tag = "b2"; func makeIterator() -> IndexingIterator<[Int]> { [7, 8].makeIterator() } }
for b in [B1(), B2()] as [any Bag] { var t = 0; for x in b { if x == 2 { continue }; t += x }; print(b.tag, t) }
class It: IteratorProtocol { var n = 2; func next() -> Int? { n -= 1; return n < 0 ? nil : n }; deinit { print("it gone") } }
struct SI: Sequence { func makeIterator() -> It { It() } }
do { let q: any Sequence<Int> = SI(); for x in q { print("q", x) }; print("end") }
outer: for x in s { for y in c { if y == 4 { continue outer } }; print(x) }
print(([3, 1] as any Collection<Int>).reduce(0) { $0 + $1 })
