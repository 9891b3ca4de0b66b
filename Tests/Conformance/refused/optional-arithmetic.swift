// swift-format-ignore-file
let n: Int? = 3
let m = n + 1
print(m)
