class Foo<T> {
  typealias Nested = T
  struct Deep { var a = 1 }
}
class Bar: Foo<Int> {
  func f(_ x: Int) -> Nested { x }
  func deep() -> Deep { Deep() }
  struct Inner { func g(_ x: Int) -> Nested { x } }
}
extension Bar { func g(_ x: Int) -> Nested { x + 1 } }
print(Bar().f(2), Bar().g(3), Bar.Inner().g(4), Bar.Nested.max, Bar().deep().a)
