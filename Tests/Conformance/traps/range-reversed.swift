// swift-format-ignore-file
func digits(_ n: Int) -> [Int] { (1..<n).map { $0 } }
print(digits(4))
print(digits(0))
