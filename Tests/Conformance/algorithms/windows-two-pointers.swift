// swift-format-ignore-file
func longestUnique(_ s: String) -> Int {
  var last: [Character: Int] = [:], start = 0, best = 0
  for (i, c) in s.enumerated() {
    if let p = last[c], p >= start { start = p + 1 }
    last[c] = i
    best = max(best, i - start + 1)
  }
  return best
}
print(["abcabcbb", "bbbb", "pwwkew", ""].map(longestUnique))
func pairSum(_ a: [Int], _ t: Int) -> (Int, Int)? {
  var i = a.startIndex, j = a.endIndex - 1
  while i < j { let s = a[i] + a[j]; if s == t { return (a[i], a[j]) }; if s < t { i += 1 } else { j -= 1 } }
  return nil
}
print(pairSum([1, 3, 4, 7, 11], 10)!, pairSum([1, 2], 9) == nil)
func maxSub(_ a: [Int]) -> (sum: Int, range: Range<Int>) {
  var best = (sum: Int.min, range: 0..<0), cur = 0, start = 0
  for (i, x) in a.enumerated() {
    if cur <= 0 { cur = x; start = i } else { cur += x }
    if cur > best.sum { best = (cur, start..<i + 1) }
  }
  return best
}
print(maxSub([-2, 1, -3, 4, -1, 2, 1, -5, 4]))
func moving(_ a: [Double], _ k: Int) -> [Double] { guard a.count >= k else { return [] }; return (0...a.count - k).map { a[$0..<$0 + k].reduce(0, +) / Double(k) } }
print(moving([1, 2, 3, 4, 5], 3), moving([1], 2))
let prefix = [3, 1, 4, 1, 5].reduce(into: [0]) { $0.append($0.last! + $1) }
print(prefix, prefix[4] - prefix[1])
func merge(_ iv: [ClosedRange<Int>]) -> [ClosedRange<Int>] {
  iv.sorted { $0.lowerBound < $1.lowerBound }.reduce(into: []) { out, r in
    if let l = out.last, l.upperBound >= r.lowerBound { out[out.count - 1] = l.lowerBound...max(l.upperBound, r.upperBound) } else { out.append(r) }
  }
}
print(merge([8...10, 1...3, 2...6, 15...18]))
func lis(_ a: [Int]) -> Int { var t: [Int] = []; for x in a { if let i = t.firstIndex(where: { $0 >= x }) { t[i] = x } else { t.append(x) } }; return t.count }
print(lis([10, 9, 2, 5, 3, 7, 101, 18]))
func rotate<T>(_ a: [T], _ k: Int) -> [T] { let n = ((k % a.count) + a.count) % a.count; return Array(a[n...] + a[..<n]) }
print(rotate([1, 2, 3, 4, 5], 2), rotate(["a", "b", "c"], -1))
func spiral(_ m: [[Int]]) -> [Int] { m.isEmpty ? [] : m[0] + spiral(Array((m.count > 1 ? (0..<m[0].count).map { c in m[1...].map { $0[c] } } : []).reversed())) }
print(spiral([[1, 2, 3], [4, 5, 6], [7, 8, 9]]))
