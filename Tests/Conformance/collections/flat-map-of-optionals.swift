// swift-format-ignore-file
// The older `flatMap`, whose closure gives an optional.
let a: [Int?] = [1, nil, 3]
let b = a.flatMap { $0.map { $0 * $0 } }
print(b, a.flatMap { $0 })
print([[1], [2, 3]].flatMap { $0 }, ["1", "x"].flatMap { Int($0) }, ["ab", "c"].flatMap { $0 })
let c: [[Int]?] = [[1, 2], nil]
print(c.flatMap { $0 })
print([1, 2].flatMap { [$0, $0 * 2] }, (1...3).flatMap { n in (0..<n).map { _ in n } })
print(["a": 1, "b": 2].flatMap { $0.value > 1 ? $0.key : nil })
