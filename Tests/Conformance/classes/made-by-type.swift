// swift-format-ignore-file
// Initialisers called on generic types and metatypes make the class that these are.
protocol P: AnyObject { var v: Int { get set }; init() }
extension P { init(x: Int) { self.init(); v = x } }
final class C: P { var v = 0; init() {} }
print(C(x: 3).v)
class D: P { var v = 0; required init() {} }
class F: D { required init() { super.init(); v = 9 } ; var w = 2 }
print(F(x: 4).v, type(of: F(x: 1)))
func make<T: P>(_ t: T.Type) -> T { T(x: 7) }
print(make(D.self).v)
protocol Q: AnyObject { var v: Int { get set }; init() }
class G: Q { var v = 0; required init() {} }
class H: G { required init() { super.init(); v = 9 } ; var w = 2 }
func build<T: Q>(_ t: T.Type) -> T { t.init() }
func build2<T: Q>(_ t: T.Type) -> T { T() }
func build3<T: G>(_ t: T.Type) -> T { T() }
print(type(of: build(H.self)), build(H.self).v, type(of: build2(H.self)), type(of: build3(H.self)))
let kind: G.Type = H.self
print(type(of: kind.init()), type(of: build(kind)))
