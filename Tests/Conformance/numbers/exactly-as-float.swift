// swift-format-ignore-file
let n = 16777217
print(Float(exactly: n) as Any, Float(exactly: 5) as Any, Float(exactly: 2.5) as Any, Double(exactly: n) as Any, Float(exactly: UInt8(3)) as Any)
