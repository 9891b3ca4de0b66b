// swift-format-ignore-file
var rest = [1, 2, 3][...]
rest.removeFirst(2)
print(rest)
rest.removeFirst(2)
