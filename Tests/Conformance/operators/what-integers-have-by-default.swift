// swift-format-ignore-file
// A big-ish integer as a library would write it: what the protocols give is not written.
struct Nat: UnsignedInteger {
  typealias Magnitude = Nat
  typealias IntegerLiteralType = UInt64
  var value: UInt64
  static var isSigned: Bool { false }
  init(value: UInt64) { self.value = value }
  init(integerLiteral value: UInt64) { self.value = value }
  init?<T: BinaryInteger>(exactly source: T) { guard let v = UInt64(exactly: source) else { return nil }; value = v }
  init?<T: BinaryFloatingPoint>(exactly source: T) { guard let v = UInt64(exactly: source) else { return nil }; value = v }
  init<T: BinaryFloatingPoint>(_ source: T) { value = UInt64(source) }
  init<T: BinaryInteger>(_ source: T) { value = UInt64(source) }
  init<T: BinaryInteger>(truncatingIfNeeded source: T) { value = UInt64(truncatingIfNeeded: source) }
  init<T: BinaryInteger>(clamping source: T) { value = UInt64(clamping: source) }
  var words: [UInt] { [UInt(value)] }
  var bitWidth: Int { 64 }
  var trailingZeroBitCount: Int { value.trailingZeroBitCount }
  var magnitude: Nat { self }
  static func + (a: Nat, b: Nat) -> Nat { Nat(value: a.value + b.value) }
  static func - (a: Nat, b: Nat) -> Nat { Nat(value: a.value - b.value) }
  static func * (a: Nat, b: Nat) -> Nat { Nat(value: a.value * b.value) }
  static func / (a: Nat, b: Nat) -> Nat { Nat(value: a.value / b.value) }
  static func % (a: Nat, b: Nat) -> Nat { Nat(value: a.value % b.value) }
  static func *= (a: inout Nat, b: Nat) { a.value *= b.value }
  static func /= (a: inout Nat, b: Nat) { a.value /= b.value }
  static func %= (a: inout Nat, b: Nat) { a.value %= b.value }
  static func &= (a: inout Nat, b: Nat) { a.value &= b.value }
  static func |= (a: inout Nat, b: Nat) { a.value |= b.value }
  static func ^= (a: inout Nat, b: Nat) { a.value ^= b.value }
  static func <<= <R: BinaryInteger>(a: inout Nat, b: R) { a.value <<= b }
  static func >>= <R: BinaryInteger>(a: inout Nat, b: R) { a.value >>= b }
  static prefix func ~ (a: Nat) -> Nat { Nat(value: ~a.value) }
  static func < (a: Nat, b: Nat) -> Bool { a.value < b.value }
  var description: String { "\(value)n" }
}
let a: Nat = 12, b: Nat = 10
print(a & b, a | b, a ^ b, a << 3, a >> 2)
print(b.quotientAndRemainder(dividingBy: 3))
func mask<T: BinaryInteger>(_ x: T) -> T { (x & 6) | (x >> 1) ^ (x << 2) }
