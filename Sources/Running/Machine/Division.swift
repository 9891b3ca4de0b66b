/// Division for divisors that were checked. Most operands are small, and then half the width is several times quicker.
@inline(__always)
func quotient(_ a: Int, _ b: Int) -> Int {
  if UInt(bitPattern: a) | UInt(bitPattern: b) <= 0xFFFF_FFFF {
    return Int(UInt32(truncatingIfNeeded: a) / UInt32(truncatingIfNeeded: b))
  }
  return b == -1 ? 0 &- a : a / b
}

@inline(__always)
func rest(_ a: Int, _ b: Int) -> Int {
  if UInt(bitPattern: a) | UInt(bitPattern: b) <= 0xFFFF_FFFF {
    return Int(UInt32(truncatingIfNeeded: a) % UInt32(truncatingIfNeeded: b))
  }
  return b == -1 ? 0 : a % b
}
