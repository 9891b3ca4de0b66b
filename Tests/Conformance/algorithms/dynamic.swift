// swift-format-ignore-file
func lcs(_ a: String, _ b: String) -> String {
  let x = Array(a), y = Array(b)
  var t = [[Int]](repeating: [Int](repeating: 0, count: y.count + 1), count: x.count + 1)
  for i in 0..<x.count { for j in 0..<y.count {
    t[i + 1][j + 1] = x[i] == y[j] ? t[i][j] + 1 : max(t[i][j + 1], t[i + 1][j])
  } }
  var i = x.count, j = y.count, out: [Character] = []
  while i > 0 && j > 0 {
    if x[i - 1] == y[j - 1] { out.append(x[i - 1]); i -= 1; j -= 1 }
    else if t[i - 1][j] >= t[i][j - 1] { i -= 1 } else { j -= 1 }
  }
  return String(out.reversed())
}
print(lcs("AGGTAB", "GXTXAYB"))
func knapsack(_ items: [(w: Int, v: Int)], _ cap: Int) -> Int {
  var best = [Int](repeating: 0, count: cap + 1)
  for (w, v) in items { for c in stride(from: cap, through: w, by: -1) { best[c] = max(best[c], best[c - w] + v) } }
  return best[cap]
}
print(knapsack([(1, 1), (3, 4), (4, 5), (5, 7)], 7))
func edit(_ a: [Character], _ b: [Character]) -> Int {
  var prev = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var row = [i + 1]
    for (j, y) in b.enumerated() { row.append(min(prev[j] + (x == y ? 0 : 1), prev[j + 1] + 1, row[j] + 1)) }
    prev = row
  }
  return prev[b.count]
}
print(edit(Array("kitten"), Array("sitting")))
var memo: [Int: Int] = [:]
func ways(_ n: Int) -> Int {
  if n < 2 { return 1 }
  if let m = memo[n] { return m }
  let r = ways(n - 1) + ways(n - 2)
  memo[n] = r
  return r
}
print(ways(60), memo.count)
func coins(_ cs: [Int], _ total: Int) -> Int? {
  var best = [Int?](repeating: nil, count: total + 1)
  best[0] = 0
  if total > 0 { for t in 1...total { best[t] = cs.compactMap { c in c <= t ? best[t - c].map { $0 + 1 } : nil }.min() } }
  return best[total]
}
print(coins([1, 5, 10, 25], 63)!, coins([5, 10], 3) as Any)
