// swift-format-ignore-file
func classify(_ p: (Int, Int)) -> String {
  switch p {
  case (0, 0): return "origin"
  case (_, 0): return "x axis"
  case (0, let y): return "y axis \(y)"
  case let (x, y) where x == y: return "diagonal"
  case (-2...2, -2...2): return "near"
  case (let x, ..<0): return "below \(x)"
  default: return "far"
  }
}
print([(0, 0), (3, 0), (0, 4), (5, 5), (1, -2), (7, -9), (9, 8)].map(classify))
func grade(_ n: Int) -> Character { switch n { case 90...: "A"; case 80..<90: "B"; case let x where x % 2 == 0: "E"; default: "F" } }
print(String([95, 85, 12, 13].map(grade)))
switch "vowel".first! { case "a", "e", "i", "o", "u": print("v"); case "b"..."d": print("b-d"); case let c: print("other", c) }
let point: (x: Int, tag: String?) = (3, "t")
switch point { case (let x, let t?) where x > 2: print(x, t); case (_, nil): print("nil"); default: print("d") }
switch 5 { case 5: print("five"); fallthrough; case 6: print("six"); fallthrough; default: print("def") }
let opts: [Int?] = [1, nil, 30]
for o in opts { switch o { case 1?: print("one"); case .some(10...): print("many"); case nil: print("nil"); default: print("?") } }
switch (1, "a", true) { case (1, "b", _): print(1); case (_, "a", true): print(2); default: print(3) }
func ~= (p: (Int) -> Bool, v: Int) -> Bool { p(v) }
let even = { (n: Int) in n % 2 == 0 }
switch 8 { case even: print("even"); default: print("odd") }
func ~= (p: String, v: Int) -> Bool { p == String(v) }
switch 12 { case "12": print("string match"); default: print("no") }
let v: Any = [1, 2]
if case let a as [Int] = v, case (let h?, 2) = (a.first, a.count) { print(h) }
let (a, (b, c)) = (1, (2.5, "x"))
var (d, _) = (a + 1, b)
d += 1
print(a, b, c, d)
outer: switch d { case 3: for i in 0... { if i == 2 { break outer }; print("i", i) }; default: break }
while case let x? = opts.first(where: { $0 == d }), x != nil { print("never"); break }
let s = switch d { case 3: "three"; default: "other" }
let t = if d > 2 { "big" } else if d < 0 { "neg" } else { "small" }
print(s, t)
