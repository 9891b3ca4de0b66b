// swift-format-ignore-file
enum Color { case red, green }
let c: Color = .blue
