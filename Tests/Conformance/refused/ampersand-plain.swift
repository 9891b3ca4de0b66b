// swift-format-ignore-file
func show(_ n: Int) { print(n) }
var x = 1
show(&x)
