// swift-format-ignore-file
let add: (Int, Int) -> Int = { (a: Int, b: Int) -> Int in return a + b }
let mul: (Int, Int) -> Int = { a, b in a * b }
let sub: (Int, Int) -> Int = { $0 - $1 }
let ops = ["+": add, "*": mul, "-": sub, "/": (/)]
for k in ops.keys.sorted() { print(k, ops[k]!(12, 3)) }
func apply(_ n: Int, times: Int = 1, _ f: (Int) -> Int) -> Int { (0..<times).reduce(n) { x, _ in f(x) } }
print(apply(2) { $0 * $0 }, apply(2, times: 3) { $0 + 1 }, apply(5, { -$0 }))
func branch(_ c: Bool, then a: () -> String, otherwise b: () -> String) -> String { c ? a() : b() }
print(branch(true) { "yes" } otherwise: { "no" }, branch(false, then: { "y" }, otherwise: { "n" }))
print([3, 1, 2].sorted(by: { (a, b) in a > b }), [1, 2, 3].map { n in
  let sq = n * n
  if sq > 4 { return "big \(sq)" }
  return "small \(sq)"
})
print({ 42 }(), { (x: Int) in x + 1 }(1), { () -> [Int] in [1] }())
let unit: () -> Void = { print("called") }
unit()
func make(_ k: Int) -> (Int) -> (Int) -> Int { { a in { b in (a + b) * k } } }
print(make(2)(3)(4))
let pairs = [(1, "a"), (2, "b")]
print(pairs.map { "\($0)\($1)" }, pairs.map { $0.1 }, pairs.map { n, s in s + "\(n)" }, pairs.filter { (n, _) in n > 1 }.count)
var log: [String] = []
let fs: [() -> Void] = [{ log.append("1") }, { log += ["2"] }]
fs.forEach { $0() }
print(log)
let compose: (@escaping (Int) -> Int, @escaping (Int) -> Int) -> (Int) -> Int = { f, g in { g(f($0)) } }
print(compose({ $0 + 1 }, { $0 * 10 })(1))
let typed = { (s: String, n: Int) throws -> String in String(repeating: s, count: n) }
print(try typed("ab", 2))
