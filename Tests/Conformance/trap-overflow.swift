// swift-format-ignore-file
var a: Int8 = 127
print(a)
a += 1
print(a)
