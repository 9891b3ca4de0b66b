// swift-format-ignore-file
func row(_ n: Int) -> [Int] { Array(repeating: 0, count: n) }
print(row(2))
print(row(-1))
