// swift-format-ignore-file
// primary associated types and existentials of them
protocol Source<Value> { associatedtype Value; mutating func pull() -> Value?; var count: Int { get } }
extension Source { var isDry: Bool { count == 0 }; mutating func drain() -> [Value] { var r: [Value] = []; while let v = pull() { r.append(v) }; return r } }
extension Source where Value: Numeric { mutating func sum() -> Value { drain().reduce(0, +) } }
struct Count: Source { var count: Int; mutating func pull() -> Int? { if count == 0 { return nil }; count -= 1; return count } }
struct From<C: Collection>: Source { var rest: C.SubSequence; init(_ c: C) { rest = c[...] }; var count: Int { rest.count }; mutating func pull() -> C.Element? { rest.isEmpty ? nil : { defer { rest = rest.dropFirst() }; return rest.first }() } }
class Fixed<V>: Source { var vs: [V]; init(_ v: V...) { vs = v }; func pull() -> V? { vs.popLast() }; var count: Int { vs.count } }
var sources: [any Source<Int>] = [Count(count: 3), From([7, 8]), Fixed(5, 6), From(Set([4]))]
print(sources.map(\.count), sources.map { $0.isDry })
for i in sources.indices { print(sources[i].pull() as Any, terminator: " ") }
print()
for i in sources.indices { print(sources[i].drain(), sources[i].isDry, terminator: " ") }
print()
func total(_ s: inout some Source<Int>) -> Int { s.sum() }
var c = Count(count: 5); print(total(&c), c)
func sumAll(_ xs: [any Source<Int>]) -> Int { xs.reduce(0) { acc, s in var s = s; return acc + s.drain().reduce(0, +) } }
print(sumAll([Count(count: 4), From(1...3)]))
func upper(_ s: any Source<String>) -> [String] { var s = s; var out: [String] = []; while let x = s.pull() { out.append(x.uppercased()) }; return out }
print(upper(From(["a", "b"])), upper(Fixed("q")), upper(From("x y z".split(separator: " ").map(String.init))))
func first<T>(_ s: any Source<T>) -> T? { var s = s; return s.pull() }
print(first(Count(count: 9)) as Any, first(From("hey")) as Any, first(Fixed<[Int]>()) as Any)
let cs: [any Collection<Int>] = [[1, 2, 3], 4...6, Set([7]), [8, 9].reversed(), [10, 11, 12].dropFirst()]
print(cs.map(\.count), cs.map { $0.first! }, cs.map { $0.reduce(0, +) }, cs.flatMap { $0 })
for c in cs { print(c.map { $0 + 1 }, c.contains(9), c.max()!, c.isEmpty) }
func describe(_ c: some Collection<Int>) -> String { "\(c.count):\(c.min()!)" }
print(cs.map { describe($0) })
func mid<C: RandomAccessCollection>(_ c: C) -> C.Element { c[c.index(c.startIndex, offsetBy: c.count / 2)] }
let ras: [any RandomAccessCollection<Int>] = [[1, 2, 3], 0..<9, ArraySlice([5, 6])]
print(ras.map { mid($0) }, ras.map { $0.last! }, ras.map { $0.reversed().map { -$0 } })
func make(_ n: Int) -> any Sequence<String> { if n == 0 { return ["only"] }; if n == 1 { return AnySequence(["x", "y"]) }; return (0..<n).lazy.map { "\($0)" } }
for i in 0..<4 { print(make(i).joined(separator: "+"), make(i).sorted(by: >), make(i).first { $0 > "0" } ?? "-") }
typealias Ints = any Collection<Int>
let dict: [String: Ints] = ["a": [1], "b": 2...4]
print(dict.mapValues { $0.count }.sorted { $0.key < $1.key }, dict["b"]!.map { $0 * $0 })
if let r = dict["b"] as? ClosedRange<Int> { print(r.upperBound) }
let ks: any Source = Count(count: 1); print(ks is Count, ks is any Source<Int>, (ks as? any Source<String>) == nil, ks.count)
