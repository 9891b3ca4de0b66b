// swift-format-ignore-file
let a: Any = 1
let n: Int = a
