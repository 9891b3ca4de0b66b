// swift-format-ignore-file
func a(_ i: Int) -> String { switch i { case 0: "zero"; default: fatalError("no") } }
func b(_ i: Int) -> String {
  switch i {
  case 0: "zero"
  default: preconditionFailure("no \(i)")
  }
}
func c(_ i: Int) -> Int { if i > 0 { 1 } else { preconditionFailure("x") } }
let d: Int = if a(0).isEmpty { preconditionFailure() } else { 2 }
let e = switch 3 { case 3: "x"; default: preconditionFailure("e") }
let f: () -> Int = { if d > 1 { 5 } else { fatalError() } }
print(a(0), b(0), c(1), d, e, f())
func g(_ o: Int?) -> Int { o ?? { preconditionFailure("none") }() }
func h(_ o: Int?) -> Int { guard let o else { preconditionFailure("none \(o as Any)") }; return o }
print(g(1), h(2))
let k = [1: "a"][1] ?? { fatalError("missing") }()
print(k)
