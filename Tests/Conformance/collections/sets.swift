// swift-format-ignore-file
var s: Set = [3, 1, 2, 3]
print(s.count, s.sorted(), s.contains(2), s.insert(9).inserted, s.insert(9), s.remove(1)!, s.remove(77) as Any)
let a: Set<Int> = [1, 2, 3, 4], b = Set([3, 4, 5])
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted())
print(a.isSubset(of: [1, 2, 3, 4, 5]), a.isSuperset(of: [1]), a.isDisjoint(with: [7]), a.isStrictSubset(of: a), a == Set([4, 3, 2, 1]))
var c = a
c.formUnion([10])
c.subtract([1, 2])
c.formIntersection([3, 10, 11])
print(c.sorted(), c.isEmpty, c.map { $0 * 2 }.sorted(), c.filter { $0 > 5 }, c.min()!, c.reduce(0, +))
print(Set("hello").count, Set("hello").sorted(), Set(["a", "b"]) == ["b", "a"])
struct P: Hashable { let x: Int, y: Int }
var seen = Set<P>()
for (x, y) in [(0, 0), (1, 0), (0, 0), (1, 1)] { print(seen.insert(P(x: x, y: y)).inserted, terminator: " ") }
print(seen.count, seen.contains(P(x: 1, y: 1)), seen.contains { $0.y == 1 })
let u: [Int] = [4, 4, 1, 1, 3].filter { var d = Set<Int>(); return d.insert($0).inserted }
var known = Set<Int>()
print(u, [4, 4, 1, 1, 3].filter { known.insert($0).inserted }, Set<String>(), Set([1]))
c.removeAll()
print(c.isEmpty, c.first as Any, a.count)
