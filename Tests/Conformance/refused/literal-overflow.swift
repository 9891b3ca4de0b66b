// swift-format-ignore-file
let n: UInt8 = 300
