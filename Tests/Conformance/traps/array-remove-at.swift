// swift-format-ignore-file
var a = [1, 2, 3]
print(a.remove(at: 2))
print(a.remove(at: 2))
