// swift-format-ignore-file
let xs = [nil, nil]
