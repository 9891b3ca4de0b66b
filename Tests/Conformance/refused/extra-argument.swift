// swift-format-ignore-file
func inc(_ n: Int) -> Int { n + 1 }
print(inc(1))
print(inc(1, 2))
