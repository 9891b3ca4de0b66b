// swift-format-ignore-file
let a = [1]
print(a.size)
