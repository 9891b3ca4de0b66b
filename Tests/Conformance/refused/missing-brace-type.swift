// swift-format-ignore-file
let n: Int = [1, 2]
