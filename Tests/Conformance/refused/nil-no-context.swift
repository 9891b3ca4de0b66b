// swift-format-ignore-file
let x = nil
