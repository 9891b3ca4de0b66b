// swift-format-ignore-file
// An own `+` of arrays goes before the library's.
func + <T: Numeric>(a: [T], b: [T]) -> [T] { zip(a, b).map { $0 + $1 } }
func - (a: [Double], b: [Double]) -> [Double] { zip(a, b).map { $0 - $1 } }
func * (k: Double, a: [Double]) -> [Double] { a.map { k * $0 } }
let x = [1.0, 2], y = [3.0, 4]
print(x + y, [1, 2] + [3, 4], [1, 2] + [3, 4] + [5, 6], x + [1, 1] - y, 2 * x + 3 * y - [1, 1])
print(["a"] + ["b"] + ["c"] + ["d"])
