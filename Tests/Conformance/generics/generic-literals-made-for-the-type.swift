// swift-format-ignore-file
// Literals of a generic type are made of what the type itself takes.
func tiny<S: BinaryFloatingPoint>(_: S.Type) -> S { 1e-12 }
func isSmall<S: BinaryFloatingPoint>(_ x: S) -> Bool { abs(x) < 1e-3 }
func half<S: BinaryFloatingPoint>(_ x: S) -> S { 0.5 * x + 1 }
print(tiny(Float.self), tiny(Double.self))
print(isSmall(0 as Float), isSmall(0.5 as Float), isSmall(0 as Double), half(3 as Float), half(3 as Double))

struct Coarse: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  var value: Float
  init(floatLiteral value: Float) { self.value = value }
  init(integerLiteral value: Int8) { self.value = Float(value) * 10 }
}
struct Fine: ExpressibleByFloatLiteral, ExpressibleByIntegerLiteral {
  var value: Double
  init(floatLiteral value: Double) { self.value = value }
  init(integerLiteral value: Double) { self.value = value * 10 }
}
func fraction<T: ExpressibleByFloatLiteral>() -> T { -2.5 }
func whole<T: ExpressibleByIntegerLiteral>(_: T.Type) -> [T] { [7, -3] }
let coarse: Coarse = fraction()
let fine: Fine = fraction()
print(coarse, fine, whole(Coarse.self).map(\.value), whole(Fine.self).map(\.value), whole(Float.self))

struct Tag: ExpressibleByStringLiteral {
  var text: String
  init(stringLiteral text: String) { self.text = text }
}
struct Letter: ExpressibleByUnicodeScalarLiteral {
  var number: UInt32
  init(unicodeScalarLiteral scalar: Unicode.Scalar) { number = scalar.value }
}
struct Sign: ExpressibleByExtendedGraphemeClusterLiteral {
  var sign: Character
  init(extendedGraphemeClusterLiteral sign: Character) { self.sign = sign }
}
func named<T: ExpressibleByStringLiteral>() -> T { "abc" }
func lettered<T: ExpressibleByUnicodeScalarLiteral>() -> T { "x" }
func signed<T: ExpressibleByExtendedGraphemeClusterLiteral>() -> T { "é" }
print(named() as Tag, named() as String, lettered() as Letter, signed() as Sign, signed() as Character)
print(lettered() as Unicode.Scalar, lettered() as Character, lettered() as String)
