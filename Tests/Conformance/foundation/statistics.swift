// swift-format-ignore-file
import Foundation
// Statistics
extension Collection where Element: BinaryFloatingPoint {
  var mean: Element { isEmpty ? 0 : reduce(0, +) / Element(count) }
  var variance: Element { let m = mean; return map { ($0 - m) * ($0 - m) }.reduce(0, +) / Element(count - 1) }
  var standardDeviation: Element { variance.squareRoot() }
}
extension Array where Element: Comparable {
  func quantile(_ q: Double) -> Element? { isEmpty ? nil : sorted()[Swift.min(count - 1, Int(q * Double(count)))] }
}
extension Array where Element == Double { var median: Double { let s = sorted(); return count % 2 == 1 ? s[count / 2] : (s[count / 2 - 1] + s[count / 2]) / 2 } }
extension Sequence where Element: Hashable {
  func histogram() -> [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
  func mode() -> [Element] { let h = histogram(); let m = h.values.max() ?? 0; return h.filter { $0.value == m }.map(\.key) }
}
let heights: [Double] = [172.5, 168.0, 181.2, 175.4, 169.9, 177.7, 165.3, 190.1]
print(heights.mean, heights.median, heights.quantile(0.25)!, heights.quantile(0.9)!)
print(String(format: "sd %.4f var %.4f", heights.standardDeviation, heights.variance))
print([1, 2, 2, 3, 3].mode().sorted(), ["a", "b", "a"].mode(), [Int]().mode())
let floats: [Float] = [1.5, 2.5, 4]; print(floats.mean, floats.variance)
func correlation(_ x: [Double], _ y: [Double]) -> Double {
  let (mx, my) = (x.mean, y.mean)
  let cov = zip(x, y).reduce(0) { $0 + ($1.0 - mx) * ($1.1 - my) }
  return cov / (sqrt(x.map { pow($0 - mx, 2) }.reduce(0, +)) * sqrt(y.map { pow($0 - my, 2) }.reduce(0, +)))
}
let weights: [Double] = [70, 62, 88, 74, 66, 80, 59, 95]
print(String(format: "r = %+.5f", correlation(heights, weights)))
func fit(_ pts: [(x: Double, y: Double)]) -> (slope: Double, intercept: Double) {
  let n = Double(pts.count)
  let sx = pts.map(\.x).reduce(0, +), sy = pts.map(\.y).reduce(0, +)
  let sxy = pts.map { $0.x * $0.y }.reduce(0, +), sxx = pts.map { $0.x * $0.x }.reduce(0, +)
  let slope = (n * sxy - sx * sy) / (n * sxx - sx * sx)
  return (slope, (sy - slope * sx) / n)
}
let line = fit(zip(heights, weights).map { (x: $0, y: $1) })
print(String(format: "y = %.3fx %@ %.3f", line.slope, line.intercept < 0 ? "-" : "+", abs(line.intercept)))
struct RunningStats { private(set) var n = 0; private var m = 0.0, s = 0.0
  mutating func push(_ x: Double) { n += 1; let d = x - m; m += d / Double(n); s += d * (x - m) }
  var mean: Double { m }; var variance: Double { n > 1 ? s / Double(n - 1) : .nan } }
var rs = RunningStats(); heights.forEach { rs.push($0) }
print(abs(rs.mean - heights.mean) < 1e-9, abs(rs.variance - heights.variance) < 1e-9, RunningStats().variance)
let z = heights.map { ($0 - heights.mean) / heights.standardDeviation }
print(z.map { String(format: "%6.2f", $0) }.joined(), z.filter { abs($0) > 1.5 }.count)
let bins = stride(from: 160.0, to: 195, by: 10)
for lo in bins { let c = heights.filter { lo..<(lo + 10) ~= $0 }.count; print("\(Int(lo))-\(Int(lo) + 9)", String(repeating: "*", count: c)) }
func movingAverage(_ v: [Double], _ w: Int) -> [Double] { v.indices.dropLast(w - 1).map { v[$0..<$0 + w].mean } }
print(movingAverage([1, 2, 4, 8, 16], 3), movingAverage([1], 1))
let grouped = Dictionary(grouping: heights) { Int($0) / 10 * 10 }
for (k, v) in grouped.sorted(by: { $0.key < $1.key }) { print(k, v.sorted(), v.mean.rounded(.toNearestOrEven)) }
print(heights.max()!, heights.min()!, heights.firstIndex(of: heights.max()!)!, heights.enumerated().min { $0.element < $1.element }!)
print((1...20).reduce(1.0) { $0 * Double($1) }, Double.pi.rounded(toPlaces: 3), 1e16, 123456789.0 * 10, 0.1 + 0.2, 5e-324, -0.0, 1 / 3.0 as Float)
extension Double { func rounded(toPlaces p: Int) -> Double { let d = pow(10, Double(p)); return (self * d).rounded() / d } }
