// swift-format-ignore-file
enum S { case circle(Double), point }
let s: S = .circle
