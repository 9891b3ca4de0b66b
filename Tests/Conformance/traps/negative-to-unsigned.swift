// swift-format-ignore-file
let d = 3 - 5
print(d)
print(UInt(d))
