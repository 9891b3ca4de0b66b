import Foundation

// A power of a whole exponent is a Decimal, also where the base is written with a point.
let n = 10
print(pow(2.0, n), pow(2, n), pow(3.0, 2 * n / 4), pow(-2.0, 3 + n - n))
for k in 0..<4 { print(k, pow(10.0, k)) }
print(pow(2.0, n) > pow(3, 5), pow(2.0, Double(n)), pow(2.5, 2.0))
