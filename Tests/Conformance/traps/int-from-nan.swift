// swift-format-ignore-file
let zero = 0.0
print(Int(zero))
print(Int(zero / zero))
