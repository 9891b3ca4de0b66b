// swift-format-ignore-file
let n = 10 / 0
