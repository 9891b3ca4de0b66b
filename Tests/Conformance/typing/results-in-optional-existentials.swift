// swift-format-ignore-file
func a(_ xs: [Int]) -> Any? { return xs.reduce(0, +) }
func b(_ xs: [Int]) -> Any? { xs.reduce(0) { $0 + $1 } }
func c(_ xs: [Int]) -> Any { xs.reduce(0, +) }
func d(_ xs: [Int]) -> Int? { xs.reduce(0, +) }
func e(_ xs: [Int]) -> (any Hashable)? { xs.reduce(0, +) }
func f(_ xs: [Int]) -> (any CustomStringConvertible)? { xs.map { $0 + 1 }.reduce(1, *) }
func g(_ xs: [Double]) -> Any? { let v: Any? = xs.reduce(0, +); return v }
let h: Any? = [1, 2].reduce(0, max)
let i: Any = [1, 2].reduce(0, +)
let j: [String: Any] = ["sum": [1, 2].reduce(0, +), "m": [1, 2].reduce(Int.max, min)]
func k<T>(_ x: T?) -> String { "\(x as Any)" }
print(a([1, 2]) as Any, b([1]) as Any, c([3]), d([4]) as Any, e([5]) as Any, f([6]) as Any, g([1.5]) as Any, h as Any, i, j["sum"]!, k([1].reduce(0, +)))
