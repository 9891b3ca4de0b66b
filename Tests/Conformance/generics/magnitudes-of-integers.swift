// swift-format-ignore-file
// What is known of the magnitudes and strides of integers of any type.
func g<T: FixedWidthInteger>(_ v: T) -> Int { var m = v.magnitude; m = m & 1; m += 2; return Int(m) }
func g2<T: FixedWidthInteger>(_ v: T) -> T.Magnitude { var m = v.magnitude; m >>= 1; return m }
func g4<T: BinaryInteger>(_ v: T) -> Bool { v.magnitude & 1 == 0 }
print(g(7))
print(g2(-9), g4(6), g2(UInt8(200)))
func s<T: FixedWidthInteger>(_ a: T, _ b: T) -> T.Stride { (b.distance(to: a) << 1) | 1 }
print(s(7, 3), s(UInt8(3), 9))
func bits<T: BinaryInteger>(_ x: T) -> [Int] { var m = x.magnitude, out: [Int] = []; repeat { out.append(Int(m % 2)); m /= 2 } while m > 0; return out.reversed() }
print(bits(-10), bits(UInt8(5)))
struct My<T: FixedWidthInteger> { var v: T; var mag: T.Magnitude { v.magnitude }; func pop() -> Int { mag.nonzeroBitCount } }
print(My(v: -7).pop(), My(v: Int8(-128)).mag, type(of: My(v: Int8(1)).mag))
func ones<T: FixedWidthInteger>(_ v: T) -> Int { var v = v.magnitude; var n = 0; while v != 0 { n += Int(truncatingIfNeeded: v & 1); v >>= 1 }; return n }
print(ones(-7))
