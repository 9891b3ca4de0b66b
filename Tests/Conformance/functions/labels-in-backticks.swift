// swift-format-ignore-file
typealias Case = (input: String, `operator`: String, `in`: Int)
let cases: [(input: String, `operator`: String, value: Int)] = [(input: "a", operator: "+", value: 1), (input: "b", `operator`: "-", value: 2)]
for c in cases { print(c.operator, c.value, c) }
let d: Case = ("x", "y", 3)
print(d.in, d.operator, d)
func move(`in` x: Int, `for` y: Int = 2, `repeat`: Int) -> Int { x + y + `repeat` }
print(move(in: 1, repeat: 3), move(`in`: 1, for: 4, `repeat`: 0))
enum E { case a(`default`: Int), b(`class`: String, `where`: Int) }
if case .b(class: let k, where: let w) = E.b(class: "k", where: 5) { print(k, w) }
switch E.a(default: 1) { case .a(`default`: let x): print(x); default: break }
struct S { var `default` = 1, `self_` = 2; subscript(`in` i: Int) -> Int { i } }
print(S(default: 4).default, S()[in: 3], \S.default)
let t = (`let`: 1, b: 2); print(t.let, t)
let f: (_ `in`: Int) -> Int = { $0 }
print(f(2))
let (`var`, `func`) = (1, 2); print(`var` + `func`)
