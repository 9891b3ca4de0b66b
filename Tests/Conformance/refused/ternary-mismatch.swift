// swift-format-ignore-file
let n = 1
let s: String = n > 0 ? "yes" : 0
