// swift-format-ignore-file
struct S {}
extension S { var n: Int = 1 }
