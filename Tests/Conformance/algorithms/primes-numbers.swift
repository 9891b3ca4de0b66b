// swift-format-ignore-file
func sieve(_ n: Int) -> [Int] {
  var is_ = [Bool](repeating: true, count: n + 1)
  var p = 2
  while p * p <= n {
    if is_[p] { for m in stride(from: p * p, through: n, by: p) { is_[m] = false } }
    p += 1
  }
  return (2...n).filter { is_[$0] }
}
print(sieve(50))
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? abs(a) : gcd(b, a % b) }
print(gcd(48, 18), gcd(-7, 21), 4 / gcd(4, 6) * 6)
func factors(_ n: Int) -> [Int: Int] {
  var n = n, d = 2, out: [Int: Int] = [:]
  while n > 1 { while n.isMultiple(of: d) { out[d, default: 0] += 1; n /= d }; d += 1 }
  return out
}
print(factors(360).sorted { $0.key < $1.key }.map { "\($0.key)^\($0.value)" }.joined(separator: " * "))
func collatz(_ n: Int) -> [Int] { Array(sequence(first: n) { $0 == 1 ? nil : $0 % 2 == 0 ? $0 / 2 : 3 * $0 + 1 }) }
print(collatz(6), collatz(27).count)
func powmod(_ b: Int, _ e: Int, _ m: Int) -> Int {
  var (r, b, e) = (1, b % m, e)
  while e > 0 { if e & 1 == 1 { r = r * b % m }; b = b * b % m; e >>= 1 }
  return r
}
print(powmod(7, 560, 561), powmod(2, 100, 1_000_007))
func roman(_ n: Int) -> String {
  var n = n, s = ""
  for (v, r) in [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
    while n >= v { s += r; n -= v }
  }
  return s
}
print([1994, 2026, 49].map(roman))
let perfect = (1...500).filter { n in n > 1 && (1..<n).filter { n % $0 == 0 }.reduce(0, +) == n }
print(perfect)
