// swift-format-ignore-file
class A {}
class B: A {}
class C: A {}
let xs: [A] = [B(), C()]
print(xs[0] as! B === xs[0])
print(xs[1] as! B)
