// swift-format-ignore-file
func search<T: Comparable>(_ a: [T], _ x: T) -> Int? {
  var lo = 0, hi = a.count
  while lo < hi {
    let mid = lo + (hi - lo) / 2
    if a[mid] == x { return mid }
    if a[mid] < x { lo = mid + 1 } else { hi = mid }
  }
  return nil
}
extension RandomAccessCollection {
  func partitionPoint(_ p: (Element) throws -> Bool) rethrows -> Index {
    var lo = startIndex, n = count
    while n > 0 {
      let half = n / 2, mid = index(lo, offsetBy: half)
      if try p(self[mid]) { n = half } else { lo = index(after: mid); n -= half + 1 }
    }
    return lo
  }
}
let xs = [1, 3, 3, 5, 8, 13]
for x in [1, 8, 4] { print(search(xs, x) as Any, xs.partitionPoint { $0 >= x }, xs.partitionPoint { $0 > x }) }
print(search(["a", "c", "e"], "c")!, (1...100).partitionPoint { $0 * $0 >= 50 } == (1...100).firstIndex { $0 == 8 }!)
func bisect(_ f: (Double) -> Double, _ a: Double, _ b: Double, eps: Double = 1e-9) -> Double {
  var (a, b) = (a, b)
  while b - a > eps { let m = (a + b) / 2; if f(a) * f(m) <= 0 { b = m } else { a = m } }
  return (a + b) / 2
}
func newton(_ f: (Double) -> Double, _ df: (Double) -> Double, from x0: Double) -> (root: Double, steps: Int) {
  var x = x0, n = 0
  repeat { let d = f(x) / df(x); x -= d; n += 1; if d.magnitude < 1e-12 { break } } while n < 50
  return (x, n)
}
print((bisect({ $0 * $0 - 2 }, 0, 2) * 1e6).rounded() / 1e6, newton({ $0 * $0 - 2 }, { 2 * $0 }, from: 1))
