// swift-format-ignore-file
// collections deep dive
var a = [5, 3, 8, 1]
a.append(contentsOf: [7, 2]); a.insert(9, at: 1); a.remove(at: 0); a.swapAt(0, 1); print(a)
a.sort(); a.reverse(); print(a, a.firstIndex(of: 7)!, a.lastIndex { $0 > 2 }!, a.contains { $0 > 8 }, a.allSatisfy { $0 > 0 })
a.removeAll { $0 % 2 == 0 }; print(a, a.dropFirst(), a.suffix(2), a[1...], a[..<1], a.indices)
a[1...2] = [10, 20, 30]; print(a); a.replaceSubrange(0..<1, with: []); print(a, a.first!, a.last!, a.isEmpty, a.capacity >= a.count)
print(a.enumerated().map { $0 * $1 }, a.reduce(1, *), a.min()!, a.randomElement() != nil, Array(a.reversed()), a.sorted(by: >))
var dict = ["one": 1, "two": 2, "three": 3]
dict["four"] = 4; dict["one"] = nil; dict.updateValue(22, forKey: "two"); print(dict.sorted { $0.key < $1.key }, dict["zzz"] as Any, dict["two", default: 0])
dict.merge(["two": 5, "six": 6]) { $0 + $1 }; print(dict.keys.sorted(), dict.values.sorted(), dict.count, dict.filter { $0.value > 5 }.keys.sorted(), dict.mapValues { $0 * 2 }["six"]!)
for (k, v) in dict where v > 20 { print(k, v) }
print(dict.removeValue(forKey: "six") ?? -1, dict.contains { $0.key == "six" }, dict.min { $0.value < $1.value }!, Dictionary(zip(["a", "b", "a"], 1...), uniquingKeysWith: max).sorted { $0.key < $1.key }, dict.compactMapValues { $0 > 3 ? "\($0)" : nil }.count)
var s: Set = [1, 2, 3]; let (ins, mem) = s.insert(3); print(ins, mem, s.union([4]).sorted(), s.intersection([2, 9]), s.symmetricDifference([3, 4]).sorted(), s.subtracting([1]).sorted(), s.isSuperset(of: [1]), s.isDisjoint(with: [7]))
s.formUnion(5...6); s.remove(1); print(s.sorted(), s.contains(5), s.map { $0 % 2 }.reduce(0, +), Set("hello").count)
let m = [[1, 2, 3], [4, 5, 6]]; print(m.map { $0.map(String.init).joined(separator: ",") }.joined(separator: ";"), m.flatMap { $0 }, (0..<3).map { c in m.map { $0[c] } }, m.joined().max()!)
var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2); grid[1][2] = 7; grid[0].append(4); print(grid, grid.map(\.count))
for (i, row) in grid.enumerated() { for (j, x) in row.enumerated() where x != 0 { print((i, j), x) } }
print(stride(from: 0.0, through: 1, by: 0.25).map { $0 }, (1...5).reversed().map { $0 }, Array(1..<4), (1...3).contains(2), (0..<10).clamped(to: 5..<20), [Int](repeating: 1, count: 2))
print([1, 2, 3, 4, 5].chunked(2), [1, 2, 3].rotated(1), ["b", "a"].sorted(), [3, 1, 2].argmax!, [1, 1, 2, 3, 3].uniqued())
extension Array { func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }; func rotated(_ k: Int) -> [Element] { Array(self[k...] + self[..<k]) } }
extension Array where Element: Comparable { var argmax: Int? { indices.max { self[$0] < self[$1] } } }
extension Sequence where Element: Hashable { func uniqued() -> [Element] { var seen = Set<Element>(); return filter { seen.insert($0).inserted } } }
print([1, 2, 3, 4].split { $0 == 3 }, [1, 2, 3] + [4], [1, 2].elementsEqual([1, 2]), [1, 2, 3].starts(with: [1]), [[3], [1, 2]].sorted { $0.count > $1.count }, [1, 2, 3].prefix { $0 < 3 }, [3, 4].lexicographicallyPrecedes([3, 5]), zip(1..., ["x", "y"]).map { "\($0)\($1)" })
var st = [Int](); for i in 1...3 { st.append(i) }; while let t = st.popLast() { print(t, terminator: " ") }; print(st)
let nested: [String: [String: Int]] = ["x": ["y": 1]]; print(nested["x"]?["y"] ?? 0, nested["q"]?["y"] as Any)
var inv: [String: [Int]] = [:]; for (i, w) in ["a", "b", "a"].enumerated() { inv[w, default: []].append(i) }; print(inv["a"]!, inv.count); inv["a"]?.removeFirst(); inv["b"]![0] += 10; print(inv["a"]!, inv["b"]!)
let opt: [Int?] = [1, nil, 3]; print(opt, opt.compactMap { $0 }, opt.map { $0 ?? 0 }); for case let x? in opt { print(x, terminator: ",") }; print()
var copy = a; copy.append(1); print(a.count, copy.count, a == copy, (a, copy.count)); print(a.description, "\(s.count) \(dict.isEmpty)", [[]] as [[Int]], [:] as [Int: Int], Set<Int>(), ("x", 1.0), [1: "a"], [true: 1.5], ["k": nil] as [String: Int?])
