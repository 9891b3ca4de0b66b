// swift-format-ignore-file
func f(x: Int) {}
f(1)
