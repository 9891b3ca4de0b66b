// swift-format-ignore-file
// Simulation with LCG, bank with errors, closures & functional
struct LCG: RandomNumberGenerator { var s: UInt64; init(seed: UInt64) { s = seed }
  mutating func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s ^ (s >> 33) } }
extension LCG { mutating func int(_ r: Range<Int>) -> Int { r.lowerBound + Int(next() % UInt64(r.count)) }; mutating func unit() -> Double { Double(next() >> 11) / Double(1 << 53) } }
var rng = LCG(seed: 7)
print((0..<5).map { _ in rng.int(0..<100) }, (0..<2).map { _ in rng.unit() })
print(Int.random(in: 1...6, using: &rng), Double.random(in: 0..<1, using: &rng), Bool.random(using: &rng), [1, 2, 3, 4, 5].shuffled(using: &rng), "abc".randomElement(using: &rng)!)
var hits = 0; for _ in 0..<1000 { let (x, y) = (rng.unit(), rng.unit()); if x * x + y * y <= 1 { hits += 1 } }
print(Double(hits) / 250)
enum BankError: Error { case insufficient(needed: Double), frozen, noAccount(String) }
final class Account { let id: String; private(set) var balance: Double; var isFrozen = false; private(set) lazy var log: [String] = []
  init(id: String, balance: Double = 0) { self.id = id; self.balance = balance }
  func withdraw(_ x: Double) throws { guard !isFrozen else { throw BankError.frozen }; guard balance >= x else { throw BankError.insufficient(needed: x - balance) }; balance -= x; log.append("-\(x)") }
  func deposit(_ x: Double) { precondition(x > 0); balance += x; log.append("+\(x)") } }
struct Bank { var accounts: [String: Account] = [:]
  subscript(id: String) -> Account { get throws { guard let a = accounts[id] else { throw BankError.noAccount(id) }; return a } }
  func transfer(_ x: Double, from a: String, to b: String) throws { let (s, t) = (try self[a], try self[b]); try s.withdraw(x); t.deposit(x) } }
let bank = Bank(accounts: ["a": Account(id: "a", balance: 100), "b": Account(id: "b")])
for (x, f, t) in [(30.0, "a", "b"), (500, "a", "b"), (1, "a", "z"), (5, "b", "a")] {
  do { try bank.transfer(x, from: f, to: t); print("ok") }
  catch BankError.insufficient(let n) where n > 100 { print("short by", n) }
  catch let e as BankError { print("bank error:", e) }
  catch { print("other", error) }
}
print(bank.accounts["a"]!.balance, bank.accounts["a"]!.log, (try? bank["q"]) == nil, (try? bank["b"].balance) ?? -1)
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { compose(f, g) }
let pipeline = { (x: Int) in x + 1 } >>> { $0 * 2 } >>> { "<\($0)>" } >>> \.count
print(pipeline(4), pipeline(49))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(1)(2) as Int, [1, 2, 3].map(curry(max)(2)), curry(String.init(repeating:count:))("ab")(3))
func memoize<A: Hashable, R>(_ f: @escaping ((A) -> R, A) -> R) -> (A) -> R { var cache: [A: R] = [:]
  func g(_ a: A) -> R { if let r = cache[a] { return r }; let r = f(g, a); cache[a] = r; return r }; return g }
let fib = memoize { (self: (Int) -> Int, n: Int) in n < 2 ? n : self(n - 1) + self(n - 2) }
print(fib(80))
func makeCounter() -> (inc: () -> Int, reset: () -> Void) { var n = 0; return ({ n += 1; return n }, { n = 0 }) }
let c1 = makeCounter(), c2 = makeCounter()
print(c1.inc(), c1.inc(), c2.inc(), { c1.reset(); return c1.inc() }())
let ops: [(String, (Double, Double) -> Double)] = [("+", +), ("-", -), ("*", *), ("/", /), ("max", max)]
print(ops.map { "\($0.0):\($0.1(6, 4))" })
var actions: [() -> Void] = []; for i in 0..<3 { actions.append { print("a\(i)", terminator: " ") } }; actions.reversed().forEach { $0() }; print()
print((1...3).flatMap { x in (x...3).map { (x, $0) } }.filter { $0.0 != $0.1 }.map { "\($0.0)\($0.1)" }, [[1, 2], [], [3]].joined().reduce(0, +), zip([1, 2], "ab").map { "\($1)\($0)" }, stride(from: 10, to: 0, by: -3).map { $0 })
print([3, 1, 2].sorted(by: >), ["b": 2, "a": 1].sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }, [1, 2, 3, 4].partitionIndex { $0 > 2 })
extension Array { func partitionIndex(_ p: (Element) -> Bool) -> Int { var c = self; return c.partition(by: p) } }
