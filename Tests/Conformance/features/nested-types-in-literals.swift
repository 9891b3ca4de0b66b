struct Outer {
  struct Middle<T> { struct Inner { var a = 1 } }
  class C<T> {}
}
let a = [Outer.Middle<Int>]()
let b = [Outer.Middle<Int>.Inner]()
let c = [Outer.C<Int>]()
let d = [String: Outer.Middle<Int>]()
print(a.count, b.count, c.count, d.count, [Outer.Middle<Int>?]().count, [[Outer.Middle<Int>]]().count)
