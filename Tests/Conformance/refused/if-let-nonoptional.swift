// swift-format-ignore-file
let n = 3
if let x = n { print(x) }
