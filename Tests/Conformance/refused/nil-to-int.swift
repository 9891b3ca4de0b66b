// swift-format-ignore-file
var n: Int = 3
n = nil
