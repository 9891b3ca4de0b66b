// swift-format-ignore-file
let a = [1, "two"]
print(a)
