// swift-format-ignore-file
class A {}
class B: A {}
let b: B = A()
