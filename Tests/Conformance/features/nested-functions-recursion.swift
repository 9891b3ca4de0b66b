// swift-format-ignore-file
func power(_ base: Int, _ exp: Int) -> Int {
  func go(_ e: Int, _ acc: Int) -> Int { e == 0 ? acc : go(e - 1, acc * base) }
  return go(exp, 1)
}
print(power(2, 10), power(3, 0))
func pascal(_ r: Int, _ c: Int) -> Int { c == 0 || c == r ? 1 : pascal(r - 1, c - 1) + pascal(r - 1, c) }
print((0...4).map { pascal(4, $0) })
func walk(_ n: Int) -> [String] {
  var out: [String] = [], depth = 0
  func enter(_ k: Int) { depth += 1; defer { depth -= 1 }; out.append("\(String(repeating: ">", count: depth))\(k)"); if k > 1 { enter(k / 2); other(k - 1) } }
  func other(_ k: Int) { if k % 2 == 0 { enter(k / 2) } }
  enter(n)
  return out
}
print(walk(5))
func sumDigits(_ n: Int) -> Int { n < 10 ? n : n % 10 + sumDigits(n / 10) }
func rev(_ s: Substring) -> String { s.isEmpty ? "" : rev(s.dropFirst()) + String(s.first!) }
print(sumDigits(98765), rev("hello"[...]), rev(""))
func fix<A, B>(_ f: @escaping ((A) -> B, A) -> B) -> (A) -> B { { x in f(fix(f), x) } }
print(fix { (me: (Int) -> Int, n: Int) in n < 2 ? n : me(n - 1) + me(n - 2) }(15))
func combos<T>(_ xs: [T], _ k: Int) -> [[T]] { k == 0 ? [[]] : xs.indices.flatMap { i in combos(Array(xs[(i + 1)...]), k - 1).map { [xs[i]] + $0 } } }
print(combos([1, 2, 3, 4], 2), combos(["a"], 2))
func parens(_ n: Int) -> [String] {
  var out: [String] = []
  func go(_ s: String, _ o: Int, _ c: Int) { if s.count == 2 * n { out.append(s); return }; if o < n { go(s + "(", o + 1, c) }; if c < o { go(s + ")", o, c + 1) } }
  go("", 0, 0)
  return out
}
print(parens(3))
indirect enum Nested { case leaf(Int), list([Nested]) ; var flat: [Int] { switch self { case .leaf(let n): [n]; case .list(let l): l.flatMap(\.flat) } } }
print(Nested.list([.leaf(1), .list([.leaf(2), .list([.leaf(3)])]), .list([])]).flat)
func depth(_ n: Int) -> Int { n == 0 ? 0 : 1 + depth(n - 1) }
print(depth(5000))
let fact: (Int) -> Int = { n in (1...max(1, n)).reduce(1, *) }
var fibm: ((Int) -> Int)!
var memo: [Int: Int] = [:]
fibm = { n in if n < 2 { return n }; if let m = memo[n] { return m }; let v = fibm(n - 1) + fibm(n - 2); memo[n] = v; return v }
print(fact(10), fibm(80))
