// swift-format-ignore-file
struct S { var n = 1; var n = 2 }
