// swift-format-ignore-file
func wrap(_ n: Int, _ m: Int) -> Int { n % m }
print(wrap(7, 3))
print(wrap(7, 0))
