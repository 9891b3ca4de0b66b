// swift-format-ignore-file
struct S {}
let s = S
print(s)
