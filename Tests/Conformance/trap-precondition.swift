// swift-format-ignore-file
func f(_ n: Int) { precondition(n > 0, "n must be positive"); print(n) }
f(1)
f(0)
