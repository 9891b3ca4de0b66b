// swift-format-ignore-file
let f: (Int) -> String = { $0 + 1 }
