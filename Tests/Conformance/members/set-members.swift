// swift-format-ignore-file
var s: Set<String> = ["b", "a", "c"]
print(s.count, s.isEmpty, s.contains("a"), s.sorted(), s.min()!, s.max()!, s.first != nil, s.insert("a").memberAfterInsert, s.update(with: "d") as Any)
let t: Set = ["c", "d", "e"]
print(s.union(t).sorted(), s.intersection(t).sorted(), s.subtracting(t).sorted(), s.symmetricDifference(t).sorted(), s.isDisjoint(with: ["z"]), s.isSubset(of: s), s.isStrictSuperset(of: ["a"]), s.isSuperset(of: ["q"]))
s.formUnion(["x"]); s.subtract(["a"]); s.formIntersection(["x", "b", "c"]); s.formSymmetricDifference(["b", "n"])
print(s.sorted(), s.remove("x")!, s.remove("none") as Any, s.map { $0.uppercased() }.sorted(), s.filter { $0 > "c" }, s.reduce("") { $0.count > $1.count ? $0 : $1 }.count)
print(Set([1, 2, 2]).count, Set("aab").sorted(), Set(1...3) == [3, 2, 1], Set<Int>().isEmpty, Set(arrayLiteral: 1, 1).count, [1, 2, 1].asSet.count, s.allSatisfy { $0.count == 1 }, s.contains { $0 == "n" }, Set([[1], [1]]).count)
extension Array where Element: Hashable { var asSet: Set<Element> { Set(self) } }
for x in s.sorted() { print(x, terminator: " ") }
if let i = t.firstIndex(of: "d") { print(t[i], t.distance(from: i, to: i)) }
print(s.randomElement() != nil, s.popFirst() != nil, s.count, s.hashValue == s.hashValue, t.sorted(by: >), t.enumerated().map(\.offset), t.compactMap { $0 == "e" ? 1 : nil }, t.elementsEqual(t), zip(t.sorted(), 1...).map { "\($0)\($1)" })
s.removeAll()
s = ["only"]
print(s, [s], s.description, Set([1]).union([1]), (s as Any) is Set<String>, s.first!)
let a: Set = [1, 2, 3], b: Set = [2, 3, 4]
print(a.intersection(b).count, a.union(b).reduce(0, +), a.isSubset(of: a.union(b)), !a.isDisjoint(with: b), a.symmetricDifference([1]).sorted(), a == b, a.subtracting([1, 2, 3]).isEmpty, Array(a).sorted().last!)
