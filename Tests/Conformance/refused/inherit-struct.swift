// swift-format-ignore-file
struct A {}
struct B: A {}
