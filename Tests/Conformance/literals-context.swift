// swift-format-ignore-file
let a: Double = 1 / 2
let b = 1 / 2
let c = 7 / 2 * 2.0
print(a, b, c)
let f: Float = 0.1
print(f, Double(f), 0.1 + 0.2)
let xs = [1, 2.5]
print(xs)
let big = 0xFF, oct = 0o17, bin = 0b1010_1010
print(big, oct, bin, 1_000_000)
let small: Int8 = -128
let u: UInt8 = 255
print(small, u, UInt8.max &+ 1)
print(1e3, 1.5e-7, 123456789012345680.0, 0.1e-10, 1e16, 5e-324)
print(Double.pi, Float.pi, Double.infinity, -Double.infinity, Double.nan)
let ch: Character = "x"
print(ch, "\(ch)\(ch)")
