// swift-format-ignore-file
var ages = ["ann": 30, "bob": 25]
ages["cy"] = 41
ages["bob"]! += 1
print(ages.count, ages["ann"]!, ages["zed"] as Any, ages["zed", default: -1], ages.isEmpty)
print(ages.updateValue(5, forKey: "ann") as Any, ages.updateValue(6, forKey: "new") as Any)
print(ages.removeValue(forKey: "new") as Any, ages.removeValue(forKey: "none") as Any)
ages["cy"] = nil
for (k, v) in ages.sorted(by: { $0.key < $1.key }) { print(k, v) }
print(ages.keys.sorted(), ages.values.sorted(), ages.keys.contains("bob"))
print(ages == ["bob": 26, "ann": 5], ages.contains { $0.value == 26 }, ages.filter { $0.value > 10 })
print(ages.mapValues { $0 * 2 }.sorted { $0.value < $1.value }.map(\.key), ages.compactMapValues { $0 > 10 ? "\($0)" : nil })
var counts: [Character: Int] = [:]
for c in "abracadabra" { counts[c, default: 0] += 1 }
print(counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { "\($0.key)=\($0.value)" })
let g = Dictionary(grouping: ["apple", "avocado", "bean", "cherry", "corn"], by: \.first!)
print(g.keys.sorted().map { "\($0): \(g[$0]!)" })
print(Dictionary(uniqueKeysWithValues: zip(["a"], [1])), Dictionary([("x", 1), ("x", 2)], uniquingKeysWith: +))
ages.merge(["bob": 1, "eve": 2]) { old, new in old * 100 + new }
print(ages["bob"]!, ages["eve"]!, ages.merging(["q": 1]) { a, _ in a }.count)
print(ages.min { $0.value < $1.value }!, ages.reduce(0) { $0 + $1.value }, [Int: String]())
var nested: [String: [String: Int]] = [:]
nested["a", default: [:]]["b"] = 1
nested["a"]?["c"] = 2
nested["x"]?["c"] = 2
print(nested["a"]!.sorted { $0.key < $1.key }.map { $0.key }, nested["x"] as Any, nested["a"]?["b"] ?? 0)
ages.removeAll()
print(ages, ages.first as Any)
