// swift-format-ignore-file
let n: UInt = -1
