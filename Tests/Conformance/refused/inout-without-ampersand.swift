// swift-format-ignore-file
func bump(_ n: inout Int) { n += 1 }
var x = 1
bump(x)
