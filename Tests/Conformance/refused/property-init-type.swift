// swift-format-ignore-file
struct S { var n: Int = "1" }
