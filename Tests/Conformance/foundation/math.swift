// swift-format-ignore-file
import Foundation
print(sqrt(2.0), pow(2.0, 0.5), pow(2.0, 3.0), exp(1.0), log(10.0), log2(8.0), log10(1000.0), cbrt(27.0))
print(sin(0.5), cos(0.5), tan(0.5), atan2(1.0, -1.0), asin(1.0), acos(0.0), atan(1.0), sinh(1.0), tanh(0.5))
print(floor(-2.5), ceil(2.1), round(2.5), round(-2.5), trunc(-2.7), fabs(-3.5), abs(-3.5), fmod(7.5, 2.0), hypot(3.0, 4.0), copysign(3.0, -1.0))
print(max(1.5, 2), min(2, 1.5), exp2(3.0), expm1(1e-10), log1p(1e-10), erf(0.5), tgamma(5.0))
print(sqrt(Float(2)), Float(2).squareRoot(), pow(Float(2), 3), Double.pi / 2, M_PI == Double.pi, sqrt(-1.0).isNaN, log(0.0))
func dist(_ a: (Double, Double), _ b: (Double, Double)) -> Double { sqrt(pow(a.0 - b.0, 2) + pow(a.1 - b.1, 2)) }
print(dist((0, 0), (3, 4)), Int(pow(2.0, 10.0)), Int(sqrt(Double(50))), 180 * atan(1.0) * 4 / Double.pi)
let xs = [2.0, 4, 4, 4, 5, 5, 7, 9]
let mean = xs.reduce(0, +) / Double(xs.count)
let sd = sqrt(xs.map { pow($0 - mean, 2) }.reduce(0, +) / Double(xs.count))
print(mean, sd, xs.map(sqrt).map { String(format: "%.3f", $0) })
print(floor(7 / 2.0), ceil(Double(7) / 2), (2.567 * 100).rounded() / 100, Double(String(format: "%.1f", 0.25))!, 1e-3, exp(-745.2), exp(710.0))
print([0.0, 30, 90].map { sin($0 * .pi / 180) }, stride(from: 0.0, through: 1, by: 0.5).map(cos))
