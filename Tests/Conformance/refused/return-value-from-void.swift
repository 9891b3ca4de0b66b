// swift-format-ignore-file
func f() { return 1 }
