// swift-format-ignore-file
import Foundation
let x = 2.0, n = 10
print(pow(x, 3), pow(2.0, Double(n)), pow(x, -1), Int(pow(Double(n), 2)))
print(sqrt(x) * sqrt(x) == 2, exp(0.0), log(1.0), sin(0.0), abs(-x), max(x, 1), floor(x / 3))
let f: (Double) -> Double = sqrt
print(f(16), [1.0, 4.0].map(sqrt), (1...3).map { pow(Double($0), 2) })
