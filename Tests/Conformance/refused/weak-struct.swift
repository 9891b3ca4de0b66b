// swift-format-ignore-file
struct S {}
class C { weak var s: S? }
