// swift-format-ignore-file
let nums = [1, 2, 3, 4, 5, 6]
print(nums.map { $0 * $0 }, nums.filter { $0.isMultiple(of: 2) }, nums.reduce(0, +), nums.reduce(1) { $0 * $1 })
print(nums.reduce(into: [Int]()) { if $1 > 3 { $0.append($1) } }, nums.reduce("") { $0 + String($1) })
print(["1", "x", "3"].compactMap { Int($0) }, ["1", "x"].map { Int($0) }, [[1, 2], [3]].flatMap { $0 }, nums.flatMap { [$0, -$0] }.prefix(4))
print([1, nil, 3].compactMap { $0 }, [1, nil].compactMap { $0 }.count, ["a b", "c"].flatMap { $0.split(separator: " ") })
nums.forEach { if $0 > 4 { print($0, terminator: ";") } }
print()
print(nums.sorted(by: >), nums.sorted { ($0 % 2, $0) < ($1 % 2, $1) }, ["b": 1, "a": 2].sorted { $0.key < $1.key }.map { $0.value })
print(zip(nums, "abc").map { "\($0)\($1)" }, zip(1..., ["x", "y"]).map { ($0, $1) })
print(nums.min(by: { abs($0 - 4) < abs($1 - 4) })!, nums.prefix(while: { $0 < 4 }), nums.drop(while: { $0 < 4 }))
print(nums.lazy.map { $0 * 3 }.filter { $0 % 2 == 0 }.first!, Array(nums.lazy.map { -$0 }))
print((1...3).map { i in (1...i).map { "\(i)\($0)" } })
print(stride(from: 1.0, to: 2.0, by: 0.25).map { $0 }, stride(from: 5, through: 1, by: -2).map { $0 })
print(nums.partition { $0 > 3 } ?? 0)
extension Array { func partition(_ p: (Element) -> Bool) -> Int? { firstIndex(where: p) } }
