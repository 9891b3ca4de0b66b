// swift-format-ignore-file
var a = [5, 3, 8, 1]
a.append(9); a += [2]; a.insert(7, at: 1)
print(a, a.count, a.first!, a.last!, a.isEmpty, a.contains(8), a.firstIndex(of: 8)!)
print(a.sorted(), a.sorted(by: >), a.map { $0 * 2 }, a.filter { $0 > 4 }, a.reduce(0, +))
a.remove(at: 0); a.removeLast(); a.swapAt(0, 1); a.reverse()
print(a, a.min()!, a.max()!, a[1...2], Array(a[..<2]), a.prefix(2), a.dropFirst(2), a.suffix(1))
var b = a
b[0] = 100
print(a, b)
for (i, v) in a.enumerated() { print(i, v, terminator: " ") }
print()
print(zip([1, 2, 3], ["a", "b", "c"]).map { "\($0)\($1)" }, Array(stride(from: 0, to: 10, by: 3)), Array(stride(from: 1.0, through: 0, by: -0.5)))
var grid = Array(repeating: [Int](repeating: 0, count: 3), count: 2)
grid[1][2] = 5
print(grid, grid.flatMap { $0 }, grid.joined().count)
var d = ["one": 1, "two": 2]
d["three"] = 3
d["one"] = nil
d["two", default: 0] += 10
print(d.count, d["two"]!, d["one"] as Any, d.keys.sorted(), d.values.sorted(), d.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
var words: [String: [Int]] = [:]
for (i, w) in ["a", "b", "a"].enumerated() { words[w, default: []].append(i) }
print(words["a"]!, words["b"]!)
print(Dictionary(grouping: 1...6) { $0 % 2 == 0 }[true]!, Dictionary(uniqueKeysWithValues: zip("ab", 1...2))["b"]!)
var s: Set = [3, 1, 2, 3]
s.insert(9); s.remove(1)
print(s.count, s.contains(3), s.sorted(), s.union([100]).count, s.intersection([2, 3]).sorted(), s.isSubset(of: [2, 3, 9]))
print((1...5).reversed().map { $0 }, (1..<4).contains(3), (0..<3).count, [1, 2, 3] == [1, 2, 3], [[1], [2]])
print([3, 1, 2].sorted { $0 > $1 }, ["b": 1].map { "\($0.key)\($0.value)" }, [1, 2, 3, 4].allSatisfy { $0 > 0 }, [1, 2].first { $0 > 1 } as Any)
a.removeAll()
print(a, a.isEmpty, a.popLast() as Any)
print([1, 2, 3, 4, 5].split { $0 == 3 }, [1, 1, 2].elementsEqual([1, 1, 2]), ["x", "y"].joined(separator: "/"), [2, 4].lastIndex(of: 4)!)
