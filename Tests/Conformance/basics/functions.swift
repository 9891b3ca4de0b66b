// swift-format-ignore-file
func greet(_ name: String, from city: String = "Rome", times: Int = 1) -> String {
  var out = ""
  for i in 1...times { out += "\(i): Hi \(name) from \(city)! " }
  return out
}
print(greet("Ann"))
print(greet("Bob", times: 2))
print(greet("Cy", from: "Oslo"))
func area(width w: Double, height h: Double) -> Double { w * h }
print(area(width: 2, height: 3.5))
func divide(_ a: Int, by b: Int) -> (quotient: Int, remainder: Int)? {
  guard b != 0 else { return nil }
  return (a / b, a % b)
}
if let r = divide(17, by: 5) { print(r.quotient, r.remainder) }
print(divide(1, by: 0) == nil)
func sum(of numbers: Int...) -> Int { var t = 0; for n in numbers { t += n }; return t }
print(sum(of: 1, 2, 3), sum())
func increment(_ n: inout Int, by step: Int = 1) { n += step }
var counter = 5
increment(&counter)
increment(&counter, by: 10)
print(counter)
func noReturn(_ s: String) { print("[\(s)]") }
noReturn("done")
func sum() -> String { "no arguments" }
