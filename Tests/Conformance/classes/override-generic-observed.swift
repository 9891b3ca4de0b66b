// swift-format-ignore-file
class A { var v = 1 { didSet { if v > 10 { v = 10 }; print("A.didSet", oldValue, v) } }
  init() { v = 100 } }
class B: A { override init() { super.init(); v = 50 } }
let b = B(); b.v = 77; print(b.v)
class P<T> { var x: T; init(_ x: T) { self.x = x } ; func twice() -> [T] { [x, x] } }
class Q: P<String> { override var x: String { get { "<" + super.x + ">" } set { super.x = newValue.uppercased() } } }
class R<U>: P<[U]> { override var x: [U] { didSet { print("changed", oldValue.count, x.count) } } }
let q = Q("a"); q.x += "b"; print(q.x, q.twice())
let r = R([1]); r.x.append(2); r.x[0] = 9; print(r.twice(), (r as P<[Int]>).x)
protocol HasV { var v: Int { get set } }
extension A: HasV {}
class C: B { override var v: Int { willSet { print("will", newValue) } } }
func bump<T: HasV>(_ t: inout T) { t.v += 1 }
func bump2(_ t: inout any HasV) { t.v += 1 }
var c = C(); bump(&c); var e: any HasV = c; bump2(&e); print(c.v)
class Temp { var celsius: Double { get { 1 } set { print("set", newValue) } } }
class Obs: Temp { override var celsius: Double { willSet { print("w", newValue, celsius) } didSet { print("d", oldValue, celsius) } } }
let o = Obs(); o.celsius = 5; o.celsius += 2
