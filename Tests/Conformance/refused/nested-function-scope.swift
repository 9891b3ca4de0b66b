// swift-format-ignore-file
func outer() { func inner() -> Int { 1 } }
print(inner())
