// swift-format-ignore-file
struct S { lazy let n = 1 }
