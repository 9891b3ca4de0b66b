// swift-format-ignore-file
func f() { continue }
