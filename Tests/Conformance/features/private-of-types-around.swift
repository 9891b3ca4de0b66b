struct Outer {
  private static func p() { print("p") }
  private var v = 4
  struct Inner { func t(_ o: Outer) { Outer.p(); print(o.v) } }
}
extension Outer.Inner { func u(_ o: Outer) { Outer.p(); print(o.v) } }
Outer.Inner().u(Outer())
Outer.Inner().t(Outer())
