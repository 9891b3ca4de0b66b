// swift-format-ignore-file
enum E { case a, b(Int) }
enum F: Error { case x, y(String) }
protocol P {}; extension E: P {}
func f(_ x: Any) -> String {
  switch x {
  case E.a: "a"
  case E.b(let n): "b\(n)"
  case F.x: "x"
  case let F.y(s): "y" + s
  case Optional<Int>.none: "nil Int"
  case Optional<Any>.none: "nil"
  case Result<Int, F>.success(let v): "ok \(v)"
  default: "?"
  }
}
print(f(E.a), f(E.b(3)), f(F.x), f(F.y("q")), f(Optional<Int>.none as Any), f(Optional<String>.none as Any), f(5), f(Result<Int, F>.success(3)))
let p: any P = E.b(4)
if case E.b(let k) = p { print(k) }
let er: any Error = F.y("z")
if case F.y(let s) = er { print(s) }
switch er { case F.x: print("x"); case F.y("z"): print("zz"); default: print("other") }
