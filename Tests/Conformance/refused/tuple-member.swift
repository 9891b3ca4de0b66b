// swift-format-ignore-file
let t = (1, name: "x")
print(t.2)
