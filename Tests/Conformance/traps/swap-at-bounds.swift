// swift-format-ignore-file
var a = [3, 1, 2]
a.swapAt(0, 2)
print(a)
a.swapAt(1, 3)
