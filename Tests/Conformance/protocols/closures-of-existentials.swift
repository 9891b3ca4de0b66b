protocol Shape {
  associatedtype Unit; func area() -> Int
  func each(_ body: (Unit) -> Void)
  func eachSelf(_ body: (Self, Int) -> Void)
  func maybe(_ body: ((Unit) -> Void)?)
  func list(_ body: ([Unit], Unit?) -> Int) -> Int
  func store(_ body: @escaping (Unit) -> Void) -> () -> Void
}
struct A: Shape {
  var n: Int; func area() -> Int { n }
  func each(_ body: (Int) -> Void) { body(n); body(n + 1) }
  func eachSelf(_ body: (A, Int) -> Void) { body(self, 1) }
  func maybe(_ body: ((Int) -> Void)?) { body?(n); print(body == nil) }
  func list(_ body: ([Int], Int?) -> Int) -> Int { body([n, n], nil) + body([], n) }
  func store(_ body: @escaping (Int) -> Void) -> () -> Void { { body(self.n) } }
}
final class B: Shape {
  let s = "b"; func area() -> Int { 7 }
  func each(_ body: (String) -> Void) { body(s) }
  func eachSelf(_ body: (B, Int) -> Void) { body(self, 2) }
  func maybe(_ body: ((String) -> Void)?) { body?(s) }
  func list(_ body: ([String], String?) -> Int) -> Int { body([s], s) }
  func store(_ body: @escaping (String) -> Void) -> () -> Void { { body(self.s) } }
}
func with<T: Shape>(_ t: T, body: (T) -> Void) { body(t) }
func with2<T: Shape, R>(_ t: T, _ n: Int, body: (T, [T]) -> R) -> R { body(t, [t, t]) }
func opt<T: Shape>(_ t: T, _ f: ((T?) -> Int)?) -> Int { f?(t) ?? -1 }
func keep<T: Shape>(_ t: T, _ f: @escaping (T) -> Int) -> () -> Int { { f(t) } }
for s in [A(n: 3), B()] as [any Shape] {
  s.each { x in print("each", x) }
  s.eachSelf { me, n in print(me.area(), n, type(of: me)) }
  s.maybe { print("maybe", $0) }
  s.maybe(nil)
  print(
    s.list { xs, x in
      print(xs, x as Any); return xs.count
    })
  let f = s.store { print("stored", $0) }
  f(); f()
  with(s) { x in print(x.area(), type(of: x)) }
  print(with2(s, 1) { x, xs in x.area() + xs.count })
  print(opt(s) { $0!.area() }, opt(s, nil))
  let k = keep(s) { $0.area() * 10 }
  print(k(), k())
}
