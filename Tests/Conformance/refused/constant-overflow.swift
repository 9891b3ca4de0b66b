// swift-format-ignore-file
let n: Int8 = 27
let m: Int8 = 100 + 100
print(n, m)
