// swift-format-ignore-file
var d: [String: Int] = Dictionary(minimumCapacity: 4)
d["a"] = 1; d["b"] = 2; d["c"] = 3
print(d.count, d.isEmpty, d["a"] as Any, d["z", default: 9], d.keys.sorted(), d.values.sorted(), d.first != nil, d.capacity >= 3)
print(d.index(forKey: "b").map { d[$0] }!, d.index(forKey: "q") == nil, d.contains { $0.key == "c" }, d.allSatisfy { $1 > 0 }, d.min { $0.value < $1.value }!.key, d.first { $0.value == 2 }!.key)
print(d.mapValues { $0 * 10 }["c"]!, d.compactMapValues { $0 > 1 ? $0 : nil }.count, d.filter { $0.key < "c" }.count, d.map { "\($0.key)\($0.value)" }.sorted(), d.compactMap { $0.value == 1 ? $0.key : nil }, d.reduce(0) { $0 + $1.value }, d.flatMap { [$0.value, -$0.value] }.reduce(0, +))
print(d.sorted { $0.key > $1.key }.map(\.key), d.sorted(by: { $0.value < $1.value }).first!, d.enumerated().map(\.offset), d.count { $0.value > 1 })
print(d.updateValue(7, forKey: "a")!, d.removeValue(forKey: "b")!, d.merging(["a": 1, "x": 5]) { $0 + $1 }["a"]!, d.merging([("y", 2)]) { _, n in n }.count)
d.merge(zip(["a", "q"], [100, 200])) { old, _ in old }
print(d["a"]!, d["q"]!, d == ["a": 7, "c": 3, "q": 200], d != [:], d.keys.contains("q"), d.values.contains(3), d.values.max()!)
d.remove(at: d.index(forKey: "q")!)
for (k, v) in d.sorted(by: <) { print(k, v, terminator: " ") }
d.removeAll(keepingCapacity: true)
print(d, d.popFirst() as Any, d.randomElement() as Any)
let g = Dictionary(grouping: 1...6, by: { $0 % 2 == 0 ? "even" : "odd" })
print(g["even"]!, g["odd"]!.count, Dictionary(uniqueKeysWithValues: [("k", 1)]), Dictionary([("k", 1), ("k", 5)], uniquingKeysWith: { max($0, $1) }), [1: "a"].description, [Int: Int]())
for k in g.keys.sorted() { for v in g[k]! where v > 4 { print(k, v, terminator: ";") } }
print()
var nested = ["x": ["y": 1]]
nested["x"]!["z"] = 2
nested["w", default: [:]]["v", default: 0] += 4
print(nested["x"]!.count, nested["w"]!["v"]!, nested["n"]?["m"] as Any)
var keyed: [Int: (String, [Int])] = [1: ("a", [])]
keyed[1]?.1.append(4)
keyed[1]!.0 += "b"
print(keyed[1]!, [true: 1, false: 0][true]!, [2.5: "f"][2.5]!, [Character("c"): 1]["c"]!, [[1]: 2][[1]]!)
for (i, e) in ["p": 1].enumerated() { print(i, e, e.key) }
var values = ["a": 1, "b": 2]
for k in values.keys.sorted() { values[k]! *= 5 }
values["a"]? += 1
values = values.mapValues { $0 + 1 }
print(values.sorted { $0.0 < $1.0 })
