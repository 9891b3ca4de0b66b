// swift-format-ignore-file
func bump(_ n: inout Int) { n += 1 }
bump(&3)
