// swift-format-ignore-file
func greet(_ name: String, with greeting: String = "Hello", times: Int = 1) -> String {
  var out = ""
  for _ in 0..<times { out += "\(greeting), \(name). " }
  return out
}
print(greet("Ann"))
print(greet("Bob", with: "Bye"))
print(greet("Cy", times: 2))
func swapTwo(_ a: inout Int, _ b: inout Int) { (a, b) = (b, a) }
var x = 1, y = 2
swapTwo(&x, &y)
print(x, y)
func sum(_ values: Int...) -> Int { values.reduce(0, +) }
print(sum(), sum(1), sum(1, 2, 3))
func minMax(_ v: [Int]) -> (min: Int, max: Int)? {
  guard let first = v.first else { return nil }
  var r = (min: first, max: first)
  for e in v.dropFirst() { r.min = min(r.min, e); r.max = max(r.max, e) }
  return r
}
if let r = minMax([3, 1, 4]) { print(r.min, r.max, r) }
print(minMax([]) as Any)
func outer(_ n: Int) -> Int {
  func inner(_ k: Int) -> Int { k <= 1 ? 1 : k * inner(k - 1) }
  return inner(n)
}
print(outer(5))
func apply(_ f: (Int) -> Int, to n: Int) -> Int { f(n) }
print(apply({ $0 * $0 }, to: 7), apply(abs, to: -3))
let compose: (@escaping (Int) -> Int, @escaping (Int) -> Int) -> (Int) -> Int = { f, g in { g(f($0)) } }
print(compose({ $0 + 1 }, { $0 * 10 })(4))
@discardableResult func log(_ s: String) -> Int { print("log", s); return s.count }
log("quiet")
