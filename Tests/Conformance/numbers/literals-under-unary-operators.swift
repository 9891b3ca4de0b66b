// swift-format-ignore-file
var b: UInt64 = 0; let m = 3
b |= 1 << m
b &= ~(1 << m)
let c: UInt64 = 1 << m
b ^= c | 1 << m
print(b, c, b & (1 << m), b >> m & 1 == 0)
var u: UInt8 = 1; u <<= 2; u |= 1 << 7; print(u)
let x: Double = -(1 + 2), f: Float = -(1 * 2), d: Int8 = ~(1 << m), w = x * -(1 + 2)
print(x, f, d, w)
