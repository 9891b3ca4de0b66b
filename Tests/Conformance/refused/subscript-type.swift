// swift-format-ignore-file
let a = [1, 2, 3]
print(a["0"])
