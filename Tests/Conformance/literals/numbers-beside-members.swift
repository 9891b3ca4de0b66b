// swift-format-ignore-file
// A whole number is a floating-point one where a name beside it is no member of `Int`.
let costs = [[0, 4, .infinity], [.infinity, 0, 1], [2, .infinity, 0]]
for row in costs { print(row.map { $0 == .infinity ? "∞" : "\($0)" }.joined(separator: " ")) }
let best = ["home": 0, "away": .infinity]
print(best["home"]!, max(3, .infinity), min(1, 2, .ulpOfOne))
let first = costs.isEmpty ? 1 : .pi
print(first, [1, .nan, nil], [(1, .pi), (2, 3)])
let marks = (0..<3).map { $0 == 1 ? 0 : .infinity }
print(marks, [0] + Array(repeating: .infinity, count: 2), [3, 4].reduce(.infinity) { min($0, $1) })
print([1, .max], [1, .zero], type(of: [1, .init("5")!]))
