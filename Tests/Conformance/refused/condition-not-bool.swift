// swift-format-ignore-file
let n = 1
if n { print("yes") }
