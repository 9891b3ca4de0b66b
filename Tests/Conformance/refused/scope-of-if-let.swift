// swift-format-ignore-file
let o: Int? = 1
if let v = o { print(v) }
print(v)
