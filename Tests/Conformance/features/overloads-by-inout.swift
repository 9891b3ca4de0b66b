func note(_ x: Int) { print("by value", x) }
func note(_ x: inout Int) { x += 1 }
var n = 3
note(n)
note(&n)
print(n)
