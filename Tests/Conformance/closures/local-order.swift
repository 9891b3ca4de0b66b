// swift-format-ignore-file
func outer() -> Int {
  func a() -> Int { b() + k }
  func b() -> Int { k * 2 }
  let k = 3
  var n = 0
  func inc() { n += step }
  let step = 2
  inc(); inc()
  return a() + n
}
print(outer())
func walk(_ xs: [Int]) -> [Int] {
  func visit(_ i: Int) { if i < xs.count { seen.append(xs[i] * scale); visit(i + 1) } }
  var seen: [Int] = []
  let scale = 10
  visit(0)
  return seen
}
print(walk([1, 2, 3]))
