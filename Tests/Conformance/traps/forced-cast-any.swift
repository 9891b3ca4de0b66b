// swift-format-ignore-file
let anything: [Any] = ["text", 5]
print(anything[0] as! String)
print((anything[1] as! String).count)
