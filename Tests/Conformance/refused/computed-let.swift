// swift-format-ignore-file
struct S { let n: Int { 1 } }
