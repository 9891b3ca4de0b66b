// swift-format-ignore-file
let a: Int? = 1
let b: Int = a
print(b)
