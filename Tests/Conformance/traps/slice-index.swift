// swift-format-ignore-file
let s = [10, 20, 30, 40][1...2]
print(s[1])
func first(_ x: ArraySlice<Int>) -> Int { x[0] }
print(first(s))
