// swift-format-ignore-file
outer: for i in 1...3 {
  for j in 1...3 {
    if j == 2 { continue outer }
    if i == 3 { break outer }
    print(i, j)
  }
}
var n = 0
while true { n += 1; if n > 4 { break } }
repeat { n -= 2 } while n > 0
print(n)
for i in stride(from: 10, through: 1, by: -3) { print(i, terminator: " ") }
print()
for c in "hey" where c != "e" { print(c, terminator: "") }
print()
func test(_ v: Int) -> String {
  defer { print("leaving \(v)") }
  defer { print("first") }
  if v > 1 { return "big" }
  return "small"
}
print(test(1), test(2))
let grade = if n < 0 { "neg" } else if n == 0 { "zero" } else { "pos" }
print(grade)
var k = 5
let t = k > 3 ? k < 10 ? "mid" : "big" : "small"
print(t)
check: if k == 5 { if n < 0 { break check }; print("not reached") }
do { let k = 1; print(k) }
print(k)
k <<= 2; k |= 1; k ^= 3; k &= ~8
print(k, k >> 1, -7 / 2, -7 % 3, 7 & 5)
for _ in 0..<2 { print("x", terminator: "") }
print()
switch (k, n) { case (0, _), (_, 0): print("zero"); case (1..., ..<0): print("mixed"); default: print("other") }
