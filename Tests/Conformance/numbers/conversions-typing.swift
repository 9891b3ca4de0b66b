// swift-format-ignore-file
let a = 1 / 2, b = 1.0 / 2, c: Double = 1 / 2, d = Double(1 / 2), e: Float = 3
print(a, b, c, d, e, type(of: a), type(of: b), type(of: c), type(of: e))
let mixed = [1, 2.5, 3], dict = ["a": 1, "b": 2.5].mapValues { $0 * 2 }.sorted { $0.key < $1.key }
print(mixed, type(of: mixed), dict.map(\.value))
let u: UInt8 = 255, i = Int(u) + 1, neg: Int8 = -0x80
print(i, neg, UInt8(ascii: "A"), Int("7").map(Double.init)!, Double(i) * 0.5, Int(3.99), Int((3.99).rounded()))
let big = 1e10, x = Int(big), y = Int32(truncatingIfNeeded: x)
print(x, y, Float(x), Double(x) / 3, Int(Float(0.7) * 10))
func avg(_ xs: Double...) -> Double { xs.isEmpty ? 0 : xs.reduce(0, +) / Double(xs.count) }
print(avg(1, 2, 4), avg(), avg(3))
let sum = [1, 2, 3].reduce(0) { $0 + Double($1) / 2 }
print(sum, type(of: sum), 10 * 0.1, 3 * Double(a), [1, 2].map { Double($0) / 4 }, (1...3).map { 1.0 / Double($0) })
let t: (Int, Double) = (1, 2), arr: [Double] = [1, 2, 3], opt: Double? = 1, nest: [[Float]] = [[1], [2.5]]
print(t, arr, opt!, nest, arr.reduce(0, +) / 2)
let tern = true ? 1 : 2.5
print(tern, type(of: tern), 5 / 2, 5 / 2.0, Double(5) / 2, -5 / 2, 5 % 3 == 2)
let ch: Character = "x", st = "x", us: Unicode.Scalar = "x"
print(type(of: ch), type(of: st), type(of: us), type(of: "x" + "y"), type(of: [ch]), type(of: nil as Int?), type(of: ()), type(of: (1, a: "b")))
print(1 as Int8 + 2, (1 as Int16).advanced(by: 2), UInt(5) - 5, 7 as Float / 2, Int(true ? 1 : 0), Double.pi * 2 > 6, 1e2 == 100)
