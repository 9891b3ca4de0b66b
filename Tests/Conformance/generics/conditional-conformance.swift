// swift-format-ignore-file
struct Pair<A, B> { var a: A, b: B }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair: Hashable where A: Hashable, B: Hashable {}
extension Pair: Comparable where A: Comparable, B: Comparable { static func < (l: Self, r: Self) -> Bool { (l.a, l.b) < (r.a, r.b) } }
print(Pair(a: 1, b: "x") == Pair(a: 1, b: "x"), Pair(a: 1, b: 2) < Pair(a: 1, b: 3), [Pair(a: 2, b: 1), Pair(a: 1, b: 9)].min()!)
print(Set([Pair(a: 1, b: 1), Pair(a: 1, b: 1)]).count, [[1], [2]] == [[1], [2]], [Optional(1)] == [1], ["a": [1]] == ["a": [1]])
protocol Describable { var tag: String { get } }
extension Int: Describable { var tag: String { "i\(self)" } }
extension String: Describable { var tag: String { "s\(self)" } }
extension Array: Describable where Element: Describable { var tag: String { "[" + map(\.tag).joined(separator: ",") + "]" } }
extension Optional: Describable where Wrapped: Describable { var tag: String { map { "?" + $0.tag } ?? "nil" } }
extension Dictionary: Describable where Key == String, Value: Describable { var tag: String { keys.sorted().map { "\($0)=\(self[$0]!.tag)" }.joined(separator: ";") } }
print([1, 2].tag, [["a"], []].tag, Optional(3).tag, [nil, 4].tag, ["k": [1], "j": []].tag)
func show<D: Describable>(_ d: D) -> String { d.tag }
print(show([[1]]), show(["q": nil, "p": 2] as [String: Int?]))
struct Wrapper<T>: Sequence where T: Sequence { let base: T; func makeIterator() -> T.Iterator { base.makeIterator() } }
print(Wrapper(base: [3, 1]).sorted(), Wrapper(base: "ab").map { $0 })
extension Wrapper: CustomStringConvertible where T.Element: Numeric { var description: String { "sum \(base.reduce(0, +))" } }
print(Wrapper(base: [1.5, 2]), "\(Wrapper(base: 1...4))")
