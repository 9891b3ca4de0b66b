// swift-format-ignore-file
let a = 1
a = 2
