/// Logarithms and powers of ten from IEEE operations alone, so that a drawing is the same whatever the C library does.
package enum DecimalLog {
  /// log₁₀ of a positive finite number, good to a few units in the last place; exact at powers of ten.
  ///
  /// x = m · 2ᵉ with √½ ≤ m < √2; ln m = 2 artanh((m − 1)/(m + 1)), whose series needs 12 terms for |s| < 0.172.
  package static func log10(_ x: Double) -> Double {
    var mantissa = x.significand
    var exponent = Double(x.exponent)
    if mantissa > 1.4142135623730951 {
      mantissa /= 2
      exponent += 1
    }
    let s = (mantissa - 1) / (mantissa + 1)
    let square = s * s
    var sum = 0.0
    for k in stride(from: 23.0, through: 1, by: -2) { sum = sum * square + 1 / k }
    let result = exponent * 0.30102999566398120 + 2 * s * sum * 0.43429448190325182
    let nearest = result.rounded()
    return (result - nearest).magnitude < 1e-12 && power(Int(nearest)) == x ? nearest : result
  }

  /// The double nearest to 10ⁿ.
  package static func power(_ n: Int) -> Double {
    if n > 308 { return .infinity }
    if n < -323 { return 0 }
    return Double("1e\(n)") ?? 0
  }

  /// The double nearest to `count` · 10ⁿ as long as the count and the power are exact in a double.
  static func multiple(_ count: Int, _ n: Int) -> Double {
    n >= 0 ? Double(count) * power(n) : Double(count) / power(-n)
  }

  /// The largest n with 10ⁿ ≤ x, for positive finite x.
  static func floorOfLog10(_ x: Double) -> Int { Int(log10(x).rounded(.down)) }
}
