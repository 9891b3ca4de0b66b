protocol P { func f() -> Self }
class Y { func f() -> Self { self } }
class Z: Y, P {}
func use<T: P>(_ t: T) -> T { t.f() }
print(type(of: use(Z())))
class B { func g() -> Self { self } }
final class C: B { override func g() -> C { self } }
print(C().g() === C().g())
