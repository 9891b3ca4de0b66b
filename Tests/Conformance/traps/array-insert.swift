// swift-format-ignore-file
var a = ["x"]
a.insert("y", at: 1)
print(a)
a.insert("z", at: 4)
