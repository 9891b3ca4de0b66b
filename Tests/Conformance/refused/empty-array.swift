// swift-format-ignore-file
let xs = []
