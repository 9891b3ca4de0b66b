// swift-format-ignore-file
// In which order the parts of values end.
final class N { let n: String; init(_ n: String) { self.n = n }; deinit { print("-", n) } }
struct P { var a: N, b: N; var c = N("pc") }
func t1() { var c = (N("1"), N("2")); c.0 = N("3"); print("t1") ; _ = c }
func t2() { let p = P(a: N("a"), b: N("b")); print("t2"); _ = p }
func t3() { let p: P? = P(a: N("a"), b: N("b")); let q = [N("q1"), N("q2")]; print("t3"); _ = (p, q) }
func t4() { _ = P(a: N("a"), b: N("b")); print("t4") }
func t6() { var p = P(a: N("a"), b: N("b")); p = P(a: N("c"), b: N("d")); print("t6"); _ = p }
enum E { case one(N, N), two }
func t7() { let e = E.one(N("e1"), N("e2")); print("t7"); _ = e }
func t8() { let x = N("x"); let y = N("y"); print("t8"); _ = (x, y) }
t1(); t2(); t3(); t4(); t6(); t7(); t8()
func f() -> (N, N, N) { (N("x"), N("y"), N("z")) }
func assigned() {
  var a = N("a"), b = N("b")
  print("1"); (a, _, b) = f()
  print("2"); (_, a, _) = f()
  print("3"); (a, b, _) = (N("p"), N("q"), N("r"))
  print("4"); (_, a) = (N("s"), N("t"))
  var c = (N("c1"), N("c2"))
  print("5"); c = (N("d1"), N("d2"))
  print("6"); (a, b) = (b, a)
  print("7"); (c.0, _) = (N("e"), a)
  print("8"); (_, _) = (N("u"), N("v"))
  _ = (a, b, c)
}
assigned()
