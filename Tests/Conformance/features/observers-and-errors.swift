// swift-format-ignore-file
struct Er: Error {}
func f(_ x: inout Int, _ fail: Bool) throws { x += 5; if fail { throw Er() }; x += 100 }
class A { var s = 0 { didSet { print("s did", s) } }; var o = 0 { didSet { print("o did", oldValue, o) } }; var w = 0 { willSet { print("w will", newValue) } }; var c: Int { get { print("get"); return k } set { print("set", newValue); k = newValue } }; var k = 0; subscript(i: Int) -> Int { get { k + i } set { print("sset", newValue); k = newValue } }
  var b = 0 { willSet { print("b will") } didSet { print("b did") } } ; func run() { try? f(&s, true); try? f(&o, true) } }
let a = A()
try? f(&a.s, true); print(a.s); try? f(&a.o, true); print(a.o); try? f(&a.w, true); print(a.w); try? f(&a.c, true); print(a.k); try? f(&a[1], true); print(a.k); try? f(&a.b, true); print(a.b)
a.run(); print(a.s, a.o)
struct S { var s = 0 { didSet { print("s did", s) } }; var o = 0 { didSet { print("o did", oldValue, o) } }; var w = 0 { willSet { print("w will", newValue) } }; var c: Int { get { k } set { print("set", newValue); k = newValue } }; var k = 0; lazy var l = 4; mutating func go() { try? f(&s, true); try? f(&o, true) } }
var v = S(); try? f(&v.s, true); try? f(&v.o, true); try? f(&v.w, true); try? f(&v.c, true); try? f(&v.l, true); print(v.s, v.o, v.w, v.k, v.l); v.go()
var d = ["a": 1]; try? f(&d["a"]!, true); try? f(&d["b", default: 7], true); print(d["a"]!, d["b"] as Any); var arr = [1, 2]; try? f(&arr[1], true); print(arr)
var g = 0 { didSet { print("g did", g) } }; try? f(&g, true); print(g); var g2 = 0 { didSet { print("g2 did", oldValue, g2) } }; try? f(&g2, true); print(g2); func loc() { var l = 0 { didSet { print("l did", l) } }; try? f(&l, true); print(l); try? f(&l, false); print(l) }; loc()
struct St { static var s = 0 { didSet { print("st did", s) } }; static var o = 0 { didSet { print("st o", oldValue) } } }; try? f(&St.s, true); try? f(&St.o, true); print(St.s, St.o)
try? f(&a.s, false); try? f(&a.o, false); try? f(&a.w, false); print(a.s, a.o, a.w)
let kp = \A.s; try? f(&a[keyPath: kp], true); print(a.s); try? f(&v[keyPath: \.o], true); print(v.o)
