// swift-format-ignore-file
// Properties and subscripts of a class that give `Self` give the class they are asked of.
protocol Chained { var me: Self { get } }
class Base: Chained {
  required init() {}
  var me: Self { self }
  var maybe: Self? { self }
  class var fresh: Self { Self() }
  subscript(times: Int) -> Self { self }
  var z: Int { 1 }
}
class Sub: Base {
  var q = 7
  override var z: Int { 2 }
  func twice() -> Int { me.q + self[1].q }
}
print(Sub().me.q, Sub().me.z, Base().me.z, Sub.fresh.q, Sub()[0].q, Sub().maybe!.q, Sub().twice())
let sub = Sub()
sub.me.q += 3
sub[2].me.q *= 2
print(sub.q, type(of: sub.me), (sub as Base).me.z, [sub].map { $0.me.q })
func chained<T: Chained>(_ x: T) -> T { x.me }
func based<T: Base>(_ x: T) -> T { x.me }
print(chained(sub).q, based(sub).q, chained(sub as Base).z)
