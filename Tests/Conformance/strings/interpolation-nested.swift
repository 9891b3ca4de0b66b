// swift-format-ignore-file
struct Point { var x = 1, y = -2 }
let p = Point()
let names = ["a", "b"]
print("p: \(p), names: \(names), sum: \(names.map { "<\($0)>" }.joined(separator: "\(",")"))")
let opt: Int? = 4
print("opt \(opt ?? 0) \(opt.map { "\($0 * 2)" } ?? "none") \(String(describing: opt))")
print("\(1 < 2 ? "yes" : "no") \("nested \("deep \(1 + 2)")")")
extension String.StringInterpolation {
  mutating func appendInterpolation(_ v: Double, places: Int) {
    var scale = 1.0
    for _ in 0..<places { scale *= 10 }
    appendLiteral("\((v * scale).rounded() / scale)")
  }
  mutating func appendInterpolation(hex v: Int) { appendInterpolation("0x" + String(v, radix: 16)) }
}
print("pi \(3.14159265, places: 2), \(hex: 255)")
func tag(_ s: String) -> String { "[\(s)]" }
print(tag("x\(tag("y"))"))
let t = (1, b: "two")
print("\(t) \(t.b) \([1: "x"]) \(Set([5])) \(1...4)")
