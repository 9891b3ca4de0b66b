// swift-format-ignore-file
let d = [:]
