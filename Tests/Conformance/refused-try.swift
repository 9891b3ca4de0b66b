// swift-format-ignore-file
func f() throws {}
f()
