// swift-format-ignore-file
struct BigUInt: CustomStringConvertible, Comparable, ExpressibleByIntegerLiteral {
  private var d: [UInt32] = []
  init(integerLiteral v: UInt) { var v = v; while v > 0 { d.append(UInt32(v % 1_000_000)); v /= 1_000_000 } }
  static func + (a: BigUInt, b: BigUInt) -> BigUInt {
    var r: BigUInt = 0, carry: UInt32 = 0
    for i in 0..<max(a.d.count, b.d.count) {
      let s = (i < a.d.count ? a.d[i] : 0) + (i < b.d.count ? b.d[i] : 0) + carry
      r.d.append(s % 1_000_000)
      carry = s / 1_000_000
    }
    if carry > 0 { r.d.append(carry) }
    return r
  }
  static func * (a: BigUInt, b: UInt32) -> BigUInt {
    var r: BigUInt = 0, carry: UInt64 = 0
    for x in a.d { let p = UInt64(x) * UInt64(b) + carry; r.d.append(UInt32(p % 1_000_000)); carry = p / 1_000_000 }
    while carry > 0 { r.d.append(UInt32(carry % 1_000_000)); carry /= 1_000_000 }
    return r
  }
  static func < (a: BigUInt, b: BigUInt) -> Bool { a.d.count != b.d.count ? a.d.count < b.d.count : a.d.reversed().lexicographicallyPrecedes(b.d.reversed()) }
  var description: String {
    guard let top = d.last else { return "0" }
    return d.dropLast().reversed().reduce("\(top)") { s, x in let t = String(x); return s + String(repeating: "0", count: 6 - t.count) + t }
  }
}
var f: BigUInt = 1
for i in UInt32(1)...30 { f = f * i }
print(f, f > 1_000_000_007, BigUInt(integerLiteral: 0))
var (a, b): (BigUInt, BigUInt) = (0, 1)
for _ in 0..<150 { (a, b) = (b, a + b) }
print(a, a == b, a < b, max(a, b) == b)
