// swift-format-ignore-file
var a = [1, 2, 3, 4, 5, 6]
let p = a.partition { $0 % 2 == 1 }
print(p, a[..<p].allSatisfy { $0 % 2 == 0 }, a[p...].allSatisfy { $0 % 2 == 1 })
print([3, 1, 2].sorted() == [1, 2, 3], [1, 2, 3].difference(from: [1, 3]).count)
print([1, 2, 3].elementsEqual([1, 2, 3]), [1, 2, 4].lexicographicallyPrecedes([1, 3]), [1, 2] < [1, 3] ? "lt" : "ge")
func < (x: [Int], y: [Int]) -> Bool { x.lexicographicallyPrecedes(y) }
print((1...10).reduce(into: (even: 0, odd: 0)) { if $1 % 2 == 0 { $0.even += $1 } else { $0.odd += $1 } })
print([5, 3].first.map { $0 + 1 } ?? 0, [1, 2, 3].last.flatMap { $0 > 2 ? $0 : nil } as Any)
let names = ["zoe", "al", "bo"]
print(names.sorted { $0.count == $1.count ? $0 < $1 : $0.count < $1.count }, names.map(\.count).max()!)
print(names.enumerated().max { $0.element < $1.element }!.offset, names.indices.filter { names[$0].count == 2 })
print(max(3, 1, 2), min(2.5, 1), max("a", "b"), abs(-4), swapped((1, "a")))
func swapped<A, B>(_ t: (A, B)) -> (B, A) { (t.1, t.0) }
var x = 1, y = 2
swap(&x, &y)
print(x, y)
print([1, 2, 3, 4, 5].chunks(2), [1, 1, 2].uniqued(), Array(1...6).windows(4))
extension Array {
  func chunks(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }
  func windows(_ n: Int) -> [[Element]] { (0...(count - n)).map { Array(self[$0..<$0 + n]) } }
}
extension Sequence where Element: Hashable { func uniqued() -> [Element] { var s = Set<Element>(); return filter { s.insert($0).inserted } } }
print(ContiguousArray([1, 2]), ContiguousArray(repeating: 0, count: 2).count)
let kv: KeyValuePairs = ["z": 1, "a": 2, "z": 3]
for (k, v) in kv { print(k, v, terminator: " ") }
print(kv.count, kv[1].key, kv)
