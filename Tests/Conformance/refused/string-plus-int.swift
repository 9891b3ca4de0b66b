// swift-format-ignore-file
let n = 4
let s = "count: " + n
