class C { func f() -> String { "C.f" } }
class D: C { override func f() -> String { "D.f" } }
protocol P { associatedtype Assoc: C; func get() -> Assoc }
struct X: P { func get() -> D { D() } }
func test<T: P>(_ t: T) {
  print(t.get().f())
  let c = t.get() as C
  print(c.f())
  let plain: C = t.get()
  print(type(of: plain))
}
test(X())
