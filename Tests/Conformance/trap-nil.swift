// swift-format-ignore-file
let a: Int? = nil
print("x")
print(a!)
