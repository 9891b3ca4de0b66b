// swift-format-ignore-file
let d: Dictionary<Int> = [:]
