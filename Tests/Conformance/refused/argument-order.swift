// swift-format-ignore-file
func move(from a: Int, to b: Int) -> Int { b - a }
print(move(to: 3, from: 1))
