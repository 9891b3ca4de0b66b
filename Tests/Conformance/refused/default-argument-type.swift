// swift-format-ignore-file
func f(n: Int = "1") {}
