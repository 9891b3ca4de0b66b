// swift-format-ignore-file
func +++ (a: Int, b: Int) -> Int { a + b }
