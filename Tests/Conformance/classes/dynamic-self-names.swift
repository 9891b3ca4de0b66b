// swift-format-ignore-file
func t() {
  class X { let a: Int, b: Int; init(a: Int, b: Int) { self.a = a; self.b = b }; convenience init() { self.init(a: 1, b: 2) }; convenience init?(_ s: String) { guard let n = Int(s) else { return nil }; self.init(a: n, b: n) } }
  class Y: X { let c: Int; override init(a: Int, b: Int) { c = a + b; super.init(a: a, b: b) } }
  print(Y().c); print(Y("4")!.c); print(Y("q") == nil)
}
t()
class S { var d: String { "\(Self.self)" }; static var n: String { "\(Self.self)" }; class func mk() -> String { String(describing: Self.self) }; func cmp(_ o: S) -> Bool { type(of: o) == Self.self } }
class U: S {}
print(U().d, U.n, U.mk(), U().cmp(S()), U().cmp(U()), S().d)
