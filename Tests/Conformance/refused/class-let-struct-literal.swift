// swift-format-ignore-file
class A { var n: Int; init(n: Int) { self.n = n } }
let a = A(m: 1)
