// swift-format-ignore-file
func largest(_ xs: [Int]) -> Int { xs.max()! }
print(largest([2, 7]))
print(largest([]))
