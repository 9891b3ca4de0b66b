// swift-format-ignore-file
let n: Int = 2.5
