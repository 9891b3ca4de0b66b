// swift-format-ignore-file
let d: [String: Int] = ["a": 1, "b": "2"]
