// swift-format-ignore-file
func f(_ n: Int) -> Int {
  defer { print("f out", n) }
  var r = n
  do { defer { print("inner", r) }; r += 1 }
  if r > 2 { defer { print("if") }; r *= 10; print("body") }
  for i in 0..<2 { defer { print("loop", i) }; r += i }
  return { defer { print("closure") }; return r }()
}
print(f(1), f(5))
let x = 1
do { let x = 2; print(x); do { let x = "three"; print(x) } }
print(x)
func shadow(_ v: Int) -> Int { var v = v; v += 1; do { let v = v * 100; print(v) }; if let v = Optional(v * 2) { return v }; return v }
print(shadow(1))
var log: [Int] = []
func g() { defer { log.append(1) }; defer { defer { log.append(3) }; log.append(2) }; log.append(0) }
g()
print(log)
func guards(_ a: Int?, _ b: String?) -> String {
  guard let a, a > 0 else { return "bad a" }
  guard let b = b, case let n = b.count, n < 4, let i = Int(b) else { return "bad b" }
  return "\(a + i)"
}
print(guards(1, "22"), guards(nil, "1"), guards(0, "1"), guards(1, "long"), guards(1, "x"))
for i in 0..<3 { guard i != 1 else { continue }; print("g", i) }
func fib() -> () -> Int { var (a, b) = (0, 1); return { defer { (a, b) = (b, a + b) }; return a } }
let next = fib()
print((0..<8).map { _ in next() })
func early() { print("one"); if x == 1 { return }; print("two") }
early()
func even(_ n: Int) -> Bool { n == 0 || odd(n - 1) }
func odd(_ n: Int) -> Bool { n != 0 && even(n - 1) }
print(even(10), odd(7), even(3))
func ackermann(_ m: Int, _ n: Int) -> Int { switch (m, n) { case (0, _): n + 1; case (_, 0): ackermann(m - 1, 1); default: ackermann(m - 1, ackermann(m, n - 1)) } }
print(ackermann(2, 3))
