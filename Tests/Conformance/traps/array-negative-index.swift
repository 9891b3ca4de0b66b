// swift-format-ignore-file
var a = [1, 2]
let i = -1
print("start")
print(a[1])
a[i] = 3
print("unreached")
