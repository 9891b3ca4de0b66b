// swift-format-ignore-file
outer: for i in 1...4 {
  for j in 1...4 {
    if j == i { continue outer }
    if i * j == 8 { break outer }
    print(i, j, terminator: "; ")
  }
}
print()
var n = 27, steps = 0
while n != 1 { n = n % 2 == 0 ? n / 2 : 3 * n + 1; steps += 1 }
print(steps)
repeat { steps -= 30 } while steps > 0
print(steps)
for (i, c) in "abc".enumerated() where i != 1 { print(i, c, terminator: " ") }
for i in stride(from: 10, through: 0, by: -5) { print(i, terminator: " ") }
for case (let a, 1) in [(1, 1), (2, 2), (3, 1)] { print(a, terminator: " ") }
for var x in [1, 2] { x *= 10; print(x, terminator: " ") }
for _ in 0..<2 { print("*", terminator: "") }
print()
let xs = [3, -1, 4, -1, 5]
for x in xs { if x < 0 { continue }; if x == 5 { break }; print(x, terminator: " ") }
for (k, v) in ["b": 2, "a": 1].sorted(by: <) { print(k, v, terminator: " ") }
for x in xs.reversed() where x > 3 { print(x, terminator: " ") }
for i in xs.indices.dropLast() where xs[i] < xs[i + 1] { print(i, terminator: " ") }
print()
done: do { if steps < 0 { break done }; print("never") }
var i = 0
while true { i += 1; if i % 2 == 0 { continue }; if i > 7 { break }; print(i, terminator: ",") }
print()
check: if i > 3 { if i == 9 { print("nine"); break check }; print("not here") }
var stack = [1]
while let top = stack.popLast(), top < 20 { print(top, terminator: " "); stack.append(top * 3) }
print(stack)
switch i { case 9 where xs.count == 5: print("case where"); case 9: print("no"); default: break }
let size = if i > 5 { "big" } else { "small" }
let word = switch xs.count { case 0: "none"; case 1...3: "few"; default: "many" }
print(size, word)
func firstNegative(_ xs: [Int]) -> Int? { for (i, x) in xs.enumerated() { guard x < 0 else { continue }; return i }; return nil }
print(firstNegative(xs)!, firstNegative([]) as Any)
