#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

extension Library {
  /// The C library's mathematics, with the overloads that Foundation gives them: those that take `Double` and
  /// `Float` are ambiguous for integer literals, those that are generic are not.
  static let mathGroups: [RowGroup] = [
    RowGroup("", typeName: "", module: "Foundation") {
      unary("acos", acos, acos)
      unary("asin", asin, asin)
      unary("atan", atan, atan)
      unary("tan", tan, tan)
      unary("cos", cos, cos)
      unary("sin", sin, sin)
      unary("acosh", acosh, acosh)
      unary("asinh", asinh, asinh)
      unary("atanh", atanh, atanh)
      unary("cosh", cosh, cosh)
      unary("sinh", sinh, sinh)
      unary("tanh", tanh, tanh)
      unary("exp", exp, exp)
      unary("exp2", exp2, exp2)
      unary("expm1", expm1, expm1)
      unary("log", log, log)
      unary("log10", log10, log10)
      unary("log1p", log1p, log1p)
      unary("log2", log2, log2)
      unary("logb", logb, logb)
      unary("cbrt", cbrt, cbrt)
      unary("erf", erf, erf)
      unary("erfc", erfc, erfc)
      unary("tgamma", tgamma, tgamma)
      unary("nearbyint", nearbyint, nearbyint)
      unary("rint", rint, rint)
      binary("atan2", atan2, atan2)
      binary("hypot", hypot, hypot)
      binary("pow", pow, pow)
      binary("copysign", copysign, copysign)
      binary("fdim", fdim, fdim)
      binary("fmax", fmax, fmax)
      binary("fmin", fmin, fmin)
      binary("nextafter", nextafter, nextafter)
    },
    RowGroup("", typeName: "", module: "Foundation") {
      rounding("ceil", .roundUp, "up")
      rounding("floor", .roundDown, "down")
      rounding("round", .roundToNearestOrAwayFromZero, "toNearestOrAwayFromZero")
      rounding("trunc", .roundTowardZero, "towardZero")
      Row("func sqrt(_ x: Double) -> Double", .floating(.squareRoot, .double))
      "func sqrt<T: FloatingPoint>(_ x: T) -> T { return x.squareRoot() }"
      Row("func fabs(_ x: Double) -> Double", .floating(.absolute, .double))
      "func fabs<T: FloatingPoint>(_ x: T) -> T where T == T.Magnitude { return x.magnitude }"
      Row("func fmod(_ x: Double, _ y: Double) -> Double", .floating(.truncatingRemainder, .double))
      "func fmod<T: FloatingPoint>(_ x: T, _ y: T) -> T { return x.truncatingRemainder(dividingBy: y) }"
      "func remainder(_ x: Double, _ y: Double) -> Double { return x.remainder(dividingBy: y) }"
      "func remainder<T: FloatingPoint>(_ x: T, _ y: T) -> T { return x.remainder(dividingBy: y) }"
      // C's own names for what takes `Float`.
      [
        "acos", "asin", "atan", "tan", "cos", "sin", "acosh", "asinh", "atanh", "cosh", "sinh", "tanh", "exp", "exp2",
        "expm1", "log", "log10", "log1p", "log2", "logb", "cbrt", "erf", "erfc", "tgamma", "nearbyint", "rint", "ceil",
        "floor", "round", "trunc", "sqrt", "fabs",
      ].map { Row("func \($0)f(_ x: Float) -> Float { return \($0)(x) }") }
      ["atan2", "hypot", "pow", "copysign", "fdim", "fmax", "fmin", "nextafter", "fmod", "remainder"].map {
        Row("func \($0)f(_ x: Float, _ y: Float) -> Float { return \($0)(x, y) }")
      }
      "func lround(_ x: Double) -> Int { return Int(x.rounded()) }"
      "func llround(_ x: Double) -> Int64 { return Int64(x.rounded()) }"
      "func lrint(_ x: Double) -> Int { return Int(x.rounded(.toNearestOrEven)) }"
      "func llrint(_ x: Double) -> Int64 { return Int64(x.rounded(.toNearestOrEven)) }"
      "func fma(_ x: Double, _ y: Double, _ z: Double) -> Double { return z.addingProduct(x, y) }"
      "func fma<T: FloatingPoint>(_ x: T, _ y: T, _ z: T) -> T { return z.addingProduct(x, y) }"
      """
      func modf<T: BinaryFloatingPoint>(_ x: T) -> (T, T) {
        if !x.isFinite { return (x, 0) }
        let whole = x.rounded(.towardZero)
        return (whole, x - whole)
      }
      """
      """
      func frexp<T: BinaryFloatingPoint>(_ x: T) -> (T, Int) {
        if !x.isFinite || x == 0 { return (x, 0) }
        let exponent = Int(x.exponent)
        return (x.significand / 2 * (x.sign == .minus ? -1 : 1), exponent + 1)
      }
      """
      "func ldexp(_ x: Double, _ n: Int) -> Double { return _scaled(x, n) }"
      "func ldexp(_ x: Float, _ n: Int) -> Float { return _scaled(x, n) }"
      "func scalbn(_ x: Double, _ n: Int) -> Double { return _scaled(x, n) }"
      "func scalbn(_ x: Float, _ n: Int) -> Float { return _scaled(x, n) }"
      "func ilogb(_ x: Double) -> Int { return Int(x.exponent) }"
      "func ilogb(_ x: Float) -> Int { return Int(x.exponent) }"
      Row(
        "func lgamma(_ x: Double) -> (Double, Int)",
        NativeFunction { (x: Double) in
          var sign: Int32 = 1
          let value = lgamma_r(x, &sign)
          return Several(value, Int(sign))
        })
      Row("func exit(_ status: Int32) -> Never", .value(.exit))
      "var EXIT_SUCCESS: Int32 { return 0 }"
      "var EXIT_FAILURE: Int32 { return 1 }"
      "typealias TimeInterval = Double"
      "var M_PI: Double { return 3.141592653589793 }"
      "var M_PI_2: Double { return 1.5707963267948966 }"
      "var M_PI_4: Double { return 0.7853981633974483 }"
      "var M_E: Double { return 2.718281828459045 }"
      "var M_LN2: Double { return 0.6931471805599453 }"
      "var M_LN10: Double { return 2.302585092994046 }"
      "var M_LOG2E: Double { return 1.4426950408889634 }"
      "var M_LOG10E: Double { return 0.4342944819032518 }"
      "var M_SQRT2: Double { return 1.4142135623730951 }"
      "var M_SQRT1_2: Double { return 0.7071067811865476 }"
      "var DBL_MAX: Double { return 1.7976931348623157e+308 }"
      "var DBL_MIN: Double { return 2.2250738585072014e-308 }"
      "var DBL_EPSILON: Double { return 2.220446049250313e-16 }"
      "let INT_MAX: Int32 = 2147483647"
      "let INT_MIN: Int32 = -2147483648"
      "func arc4random() -> UInt32 { return UInt32(truncatingIfNeeded: _randomBits()) }"
      """
      func arc4random_uniform(_ upperBound: UInt32) -> UInt32 {
        if upperBound < 2 { return 0 }
        var generator = SystemRandomNumberGenerator()
        return generator.next(upperBound: upperBound)
      }
      """
      "func drand48() -> Double { return Double.random(in: 0..<1) }"
    },
    RowGroup(
      "struct Decimal: ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, Comparable, CustomStringConvertible",
      typeName: "Decimal", module: "Foundation", isDeclaration: true
    ) {
      // What whole numbers need: `pow(2, 10)` is one, and so is `pow(2.0, n)`. Fractions are refused by the checker.
      "typealias IntegerLiteralType = Int"
      "typealias FloatLiteralType = Double"
      "let _value: Int"
      "init(integerLiteral value: Int) { _value = value }"
      "init(floatLiteral value: Double) { _value = Int(value) }"
      "init(_ value: Int) { _value = value }"
      "static func == (lhs: Decimal, rhs: Decimal) -> Bool { return lhs._value == rhs._value }"
      "static func < (lhs: Decimal, rhs: Decimal) -> Bool { return lhs._value < rhs._value }"
      "static func + (lhs: Decimal, rhs: Decimal) -> Decimal { return Decimal(lhs._value + rhs._value) }"
      "static func - (lhs: Decimal, rhs: Decimal) -> Decimal { return Decimal(lhs._value - rhs._value) }"
      "static func * (lhs: Decimal, rhs: Decimal) -> Decimal { return Decimal(lhs._value * rhs._value) }"
      "var description: String { return _value.description }"
    },
    RowGroup("", typeName: "", module: "Foundation") {
      """
      func pow(_ x: Decimal, _ y: Int) -> Decimal {
        if y < 0 { _trap("Fatal error: not supported: fractions as Decimal") }
        var result = 1
        for _ in 0..<y {
          let (product, isTooMuch) = result.multipliedReportingOverflow(by: x._value)
          if isTooMuch { _trap("Fatal error: not supported: a Decimal beyond the range of Int") }
          result = product
        }
        return Decimal(result)
      }
      """
    },
  ]

  @RowBuilder private static func unary(
    _ name: String, _ double: @escaping @Sendable (Double) -> Double, _ float: @escaping @Sendable (Float) -> Float
  ) -> [Row] {
    Row("func \(name)(_ x: Double) -> Double", NativeFunction(double))
    Row("func \(name)(_ x: Float) -> Float", NativeFunction(float))
  }

  @RowBuilder private static func binary(
    _ name: String, _ double: @escaping @Sendable (Double, Double) -> Double,
    _ float: @escaping @Sendable (Float, Float) -> Float
  ) -> [Row] {
    Row("func \(name)(_ x: Double, _ y: Double) -> Double", NativeFunction(double))
    Row("func \(name)(_ x: Float, _ y: Float) -> Float", NativeFunction(float))
  }

  @RowBuilder private static func rounding(
    _ name: String, _ operation: Intrinsic.FloatingOperation, _ rule: String
  ) -> [Row] {
    Row("func \(name)(_ x: Double) -> Double", .floating(operation, .double))
    "func \(name)<T: FloatingPoint>(_ x: T) -> T { return x.rounded(.\(rule)) }"
  }
}
