// swift-format-ignore-file
let (a, b) = (1, 2, 3)
