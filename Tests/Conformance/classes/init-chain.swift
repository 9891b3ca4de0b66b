// swift-format-ignore-file
class A {
  var x: Int
  required init(x: Int) { self.x = x; print("A.init") ; setup() }
  convenience init() { self.init(x: 1); print("A.conv") }
  func setup() { print("A.setup", x) }
  deinit { print("A.deinit") }
}
class B: A {
  var y = { print("B.y default"); return 2 }()
  required init(x: Int) { print("B start"); super.init(x: x * 10); print("B end") }
  override func setup() { print("B.setup", x, y) }
  deinit { print("B.deinit") }
}
class C: B { lazy var z: Int = { print("lazy z"); return x + y }() }
do { let c = C(); print(c.x, c.z, c.z) }
do { _ = A(x: 5) }
func make<T: A>(_ t: T.Type) -> T { t.init(x: 3) }
do { print(make(B.self).y) }
class D {
  let a: Int, b: String
  init?(a: Int) { if a < 0 { return nil }; self.a = a; b = String(a) }
  deinit { print("D.deinit", a) }
}
class E: D { let c: Int; override init?(a: Int) { c = a + 1; super.init(a: a); if a > 9 { return nil } } }
print(D(a: -1) == nil, D(a: 1)!.b)
print(E(a: -2) == nil, E(a: 10) == nil, E(a: 4)?.c ?? 0)
struct Bad: Error {}
class F { let v: Int; init(_ v: Int) throws { guard v > 0 else { throw Bad() }; self.v = v }; deinit { print("F.deinit") } }
do { print(try F(1).v); _ = try F(0) } catch { print(error) }
