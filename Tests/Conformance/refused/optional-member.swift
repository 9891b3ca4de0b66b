// swift-format-ignore-file
let name: String? = "x"
print(name.count)
