// swift-format-ignore-file
struct S { func f() { super.f() } }
