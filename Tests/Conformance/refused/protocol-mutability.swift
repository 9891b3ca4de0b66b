// swift-format-ignore-file
protocol P { var n: Int { get set } }
struct S: P { let n: Int }
