// swift-format-ignore-file
protocol P { init() }
let p = P()
