// swift-format-ignore-file
func fibonacci(_ n: Int) -> [Int] {
  var seq = [0, 1]
  while seq.count < n { seq.append(seq[seq.count - 1] + seq[seq.count - 2]) }
  return Array(seq.prefix(n))
}
print(fibonacci(1), fibonacci(10))
func fibRec(_ n: Int) -> Int { n < 2 ? n : fibRec(n - 1) + fibRec(n - 2) }
print(fibRec(20))
func factorial(_ n: Int) -> Int { n == 0 ? 1 : n * factorial(n - 1) }
print((0...6).map(factorial))
func isPrime(_ n: Int) -> Bool {
  if n < 2 { return false }
  var d = 2
  while d * d <= n { if n % d == 0 { return false }; d += 1 }
  return true
}
print((1...30).filter(isPrime))
func reverse(_ n: Int) -> Int { var n = n, r = 0; while n > 0 { r = r * 10 + n % 10; n /= 10 }; return r }
print(reverse(12345), [121, 123].map { $0 == reverse($0) })
func armstrong(_ n: Int) -> Bool { let d = String(n).map { Int(String($0))! }; return d.map { x in d.reduce(1) { p, _ in p * x } }.reduce(0, +) == n }
print((100...500).filter(armstrong))
var (p, q) = (3, 4)
swap(&p, &q)
print(p, q)
