// swift-format-ignore-file
func parse(_ s: String) -> Int { Int(s)! }
print(parse("12"))
print(parse("12a"))
