// swift-format-ignore-file
import Foundation
// Statistics & simulation
struct LCG: RandomNumberGenerator { var s: UInt64; mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
var g = LCG(s: 42)
let rolls = (0..<10).map { _ in Int.random(in: 1...6, using: &g) }
print(rolls, (1...5).shuffled(using: &g), [10, 20, 30].randomElement(using: &g)!, Bool.random(using: &g), Double.random(in: 0..<1, using: &g), Float.random(in: -1...1, using: &g))
extension Collection where Element: BinaryFloatingPoint { var mean: Element { isEmpty ? 0 : reduce(0, +) / Element(count) }; var variance: Element { let m = mean; return map { ($0 - m) * ($0 - m) }.reduce(0, +) / Element(count) } ; var sd: Element { variance.squareRoot() } }
let xs = [2.0, 4, 4, 4, 5, 5, 7, 9]; print(xs.mean, xs.variance, xs.sd, ([1, 2] as [Float]).mean)
func median<T: BinaryFloatingPoint>(_ a: [T]) -> T { let s = a.sorted(); let m = s.count / 2; return s.count % 2 == 0 ? (s[m - 1] + s[m]) / 2 : s[m] }
print(median(xs), median([3.0, 1, 2]))
func histogram(_ a: [Int]) { let c = Dictionary(a.map { ($0, 1) }, uniquingKeysWith: +); for k in c.keys.sorted() { print(String(format: "%2d", k), String(repeating: "*", count: c[k]!)) } }
histogram(rolls)
func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
struct Fraction: Comparable, CustomStringConvertible, Hashable { let n, d: Int; init(_ n: Int, _ d: Int = 1) { precondition(d != 0); let g = gcd(abs(n), abs(d)) * (d < 0 ? -1 : 1); self.n = n / g; self.d = d / g }
  static func + (a: Self, b: Self) -> Self { .init(a.n * b.d + b.n * a.d, a.d * b.d) }; static func * (a: Self, b: Self) -> Self { .init(a.n * b.n, a.d * b.d) }; static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }; var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" } }
print((1...4).map { Fraction(1, $0) }.reduce(Fraction(0), +), Fraction(2, -4), [Fraction(1, 2), Fraction(1, 3)].max()!, Set([Fraction(2, 4), Fraction(1, 2)]).count)
func sieve(_ n: Int) -> [Int] { var p = [Bool](repeating: true, count: n + 1); p[0] = false; p[1] = false; for i in stride(from: 2, through: Int(Double(n).squareRoot()), by: 1) where p[i] { for j in stride(from: i * i, through: n, by: i) { p[j] = false } }; return p.indices.filter { p[$0] } }
print(sieve(40))
var memo: [Int: Int] = [:]; func fib(_ n: Int) -> Int { if n < 2 { return n }; if let m = memo[n] { return m }; let r = fib(n - 1) + fib(n - 2); memo[n] = r; return r }
print(fib(80), memo.count)
func hanoi(_ n: Int, _ a: String, _ b: String, _ c: String, _ moves: inout [(String, String)]) { if n == 0 { return }; hanoi(n - 1, a, c, b, &moves); moves.append((a, c)); hanoi(n - 1, b, a, c, &moves) }
var mv: [(String, String)] = []; hanoi(3, "A", "B", "C", &mv); print(mv.count, mv.map { $0.0 + $0.1 }.joined(separator: " "))
func permutations<T>(_ a: [T]) -> [[T]] { a.count < 2 ? [a] : a.indices.flatMap { i -> [[T]] in var r = a; let x = r.remove(at: i); return permutations(r).map { [x] + $0 } } }
print(permutations([1, 2, 3]).count, permutations(Array("abc")).map { String($0) })
func quick<T: Comparable>(_ a: [T]) -> [T] { guard let p = a.first else { return [] }; return quick(a.dropFirst().filter { $0 < p }) + [p] + quick(a.dropFirst().filter { $0 >= p }) }
func merge(_ a: [Int]) -> [Int] { if a.count < 2 { return a }; let m = a.count / 2; var l = merge(Array(a[..<m]))[...], r = merge(Array(a[m...]))[...], o: [Int] = []; while let x = l.first, let y = r.first { if x <= y { o.append(l.removeFirst()) } else { o.append(r.removeFirst()) } }; return o + l + r }
print(quick([3, 1, 2]), quick(["b", "a"]), merge([5, 2, 9, 1]))
let graph: [String: [String: Int]] = ["A": ["B": 1, "C": 4], "B": ["C": 2, "D": 5], "C": ["D": 1], "D": [:]]
func dijkstra(_ s: String) -> [String: Int] { var dist = [s: 0], q = [s]; while !q.isEmpty { q.sort { dist[$0]! < dist[$1]! }; let u = q.removeFirst(); for (v, w) in graph[u]!.sorted(by: { $0.key < $1.key }) where dist[u]! + w < dist[v, default: .max] { dist[v] = dist[u]! + w; q.append(v) } }; return dist }
print(dijkstra("A").sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" })
func bfs(_ m: [[Int]], _ s: (Int, Int), _ e: (r: Int, c: Int)) -> Int? { var seen: Set<[Int]> = [[s.0, s.1]], q = [(s, 0)], i = 0; while i < q.count { let (p, d) = q[i]; i += 1; if p == e { return d }; for (dr, dc) in [(0, 1), (1, 0), (0, -1), (-1, 0)] { let r = p.0 + dr, c = p.1 + dc; guard m.indices ~= r, m[r].indices ~= c, m[r][c] == 0, seen.insert([r, c]).inserted else { continue }; q.append(((r, c), d + 1)) } }; return nil }
print(bfs([[0, 0, 1], [1, 0, 1], [1, 0, 0]], (0, 0), (2, 2)) as Any, bfs([[0, 1], [1, 0]], (0, 0), (1, 1)) as Any)
func lcs(_ a: String, _ b: String) -> String { let a = Array(a), b = Array(b); var t = Array(repeating: Array(repeating: 0, count: b.count + 1), count: a.count + 1); for i in a.indices { for j in b.indices { t[i + 1][j + 1] = a[i] == b[j] ? t[i][j] + 1 : max(t[i][j + 1], t[i + 1][j]) } }; var r = "", i = a.count, j = b.count; while i > 0, j > 0 { if a[i - 1] == b[j - 1] { r.append(a[i - 1]); i -= 1; j -= 1 } else if t[i - 1][j] >= t[i][j - 1] { i -= 1 } else { j -= 1 } }; return String(r.reversed()) }
print(lcs("AGGTAB", "GXTXAYB"))
func newton(_ f: (Double) -> Double, _ df: (Double) -> Double, _ x0: Double, eps: Double = 1e-12) -> (root: Double, steps: Int) { var x = x0, n = 0; while abs(f(x)) > eps, n < 50 { x -= f(x) / df(x); n += 1 }; return (x, n) }
let r = newton({ $0 * $0 - 2 }, { 2 * $0 }, 1); print(String(format: "%.10f", r.root), r.steps, r)
print(Double.pi, M_PI, sin(0.5), exp(1.0), log(10.0), atan2(1.0, 2.0), hypot(3.0, 4.0), floor(-1.5), ceil(1.2), cbrt(27.0), 1e16, 123456789.123, 1.0e-5, 100.0, Float(1) / 3)
print((1...3).map { i in (1...3).map { String(i * $0) }.joined(separator: "\t") }.joined(separator: "\n"))
print([("b", 2), ("a", 2), ("c", 1)].sorted { ($0.1, $1.0) > ($1.1, $0.0) }.map(\.0), zip("abc", 1...).map { "\($0)\($1)" }, Array(stride(from: 0.0, to: 1, by: 0.25)))
