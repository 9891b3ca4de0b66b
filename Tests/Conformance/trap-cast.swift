// swift-format-ignore-file
let a: Any = "s"
print(1)
print(a as! Int)
