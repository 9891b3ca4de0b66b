// swift-format-ignore-file
class A { let n = 1 }
let a = A()
a.n = 2
