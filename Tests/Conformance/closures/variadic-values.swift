// swift-format-ignore-file
func over(_ xs: Int...) -> Int { xs.reduce(0, +) }
let h = over
print(h(1, 2), over(), h())
func ap(_ f: (Int...) -> Int) -> Int { f(1, 2, 3) }
print(ap(over))
let f2: (Int...) -> Int = { $0.count }
print(f2(1, 2, 3), f2())
func ap2(_ g: (String...) -> String) -> String { g("a", "b") }
func j(_ s: String...) -> String { s.joined(separator: "+") }
print(ap2(j))
let q: ([Int]) -> Int = { $0.count }
print(q([1]), type(of: f2))
struct S { func m(_ xs: Double...) -> Double { xs.reduce(0, +) } }
let m = S().m
print(m(1, 2.5))
