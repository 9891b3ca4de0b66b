// swift-format-ignore-file
var m = Int8.min
print(m + 1)
m = -m
print(m)
