// swift-format-ignore-file
// closures: capture lists, escaping, autoclosure, recursion, currying, sort comparators, inout captures, defer
var log: [String] = []
class Owner { var name: String; lazy var greet: () -> String = { [unowned self] in "hi \(name)" }; var cbs: [() -> Void] = []; init(_ n: String) { name = n }; func add(_ f: @escaping () -> Void) -> Self { cbs.append(f); return self }; deinit { log.append("deinit \(name)") } }
do { let o = Owner("A"); print(o.greet()); o.name = "B"; print(o.greet()); o.add { [weak o] in log.append("cb \(o?.name ?? "nil")") }.add { [n = o.name] in log.append("cap \(n)") }; o.name = "C"; o.cbs.forEach { $0() } }
print(log)
func counter(from s: Int, by k: Int = 1) -> () -> Int { var n = s - k; return { n += k; return n } }; let c1 = counter(from: 5), c2 = counter(from: 0, by: 10); print(c1(), c1(), c2(), c1(), c2())
var fs: [() -> Int] = []; for i in 0..<3 { fs.append { i * i } }; var j = 0; while j < 3 { fs.append { [j] in j }; fs.append { j * 100 }; j += 1 }; print(fs.map { $0() })
func lazyOr(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool { a ? true : try b() }; func side(_ s: String) -> Bool { log.append(s); return false }; print(lazyOr(true, side("no")), lazyOr(false, side("yes")), log.last!)
func perform(_ n: Int, _ op: ((Int) -> Int)? = nil) -> Int { op?(n) ?? -1 }; print(perform(3), perform(3) { $0 * 3 }, perform(3, nil), perform(4, abs), perform(-4, abs(_:)))
let fact: (Int) -> Int = { func f(_ n: Int) -> Int { n < 2 ? 1 : n * f(n - 1) }; return f($0) }; print(fact(5)); var fibo: ((Int) -> Int)!; fibo = { $0 < 2 ? $0 : fibo($0 - 1) + fibo($0 - 2) }; print(fibo(15))
let add3 = { (a: Int) in { (b: Int) in { (c: Int) in a + b + c } } }; print(add3(1)(2)(3)); let part = add3(10); print([1, 2].map { part($0)(0) })
let people = [("Bo", 30), ("Al", 25), ("Cy", 30)]; print(people.sorted { $0.1 != $1.1 ? $0.1 > $1.1 : $0.0 < $1.0 }.map(\.0), people.sorted { a, b in a.0 < b.0 }.first!, people.map { n, a in "\(n)\(a)" }, people.filter { _, age in age > 26 }.count, people.reduce(0) { acc, p in acc + p.1 })
func by<T, K: Comparable>(_ k: @escaping (T) -> K, desc: Bool = false) -> (T, T) -> Bool { desc ? { k($0) > k($1) } : { k($0) < k($1) } }; print(people.sorted(by: by { $0.1 }).map { $0.0 }, people.sorted(by: by(\.0, desc: true)).map(\.0))
func then<T>(_ cmps: ((T, T) -> Bool)...) -> (T, T) -> Bool { { a, b in for c in cmps { if c(a, b) { return true }; if c(b, a) { return false } }; return false } }; print(people.sorted(by: then({ $0.1 > $1.1 }, { $0.0 > $1.0 })).map(\.0))
func modify(_ xs: inout [Int], _ f: (inout Int) -> Void) { for i in xs.indices { f(&xs[i]) } }; var ns = [1, 2, 3]; modify(&ns) { $0 *= $0 }; var total = 0; modify(&ns) { total += $0; $0 = total }; print(ns, total)
struct Stepper { var v = 0; mutating func run(_ n: Int, _ f: (inout Self, Int) -> Void) { for i in 0..<n { f(&self, i) } } }; var sp = Stepper(); sp.run(4) { $0.v += $1 * 2 }; print(sp.v)
func withRes<T>(_ name: String, _ body: (String) throws -> T) rethrows -> T { log.append("open"); defer { log.append("close") }; return try body(name) }; struct Er: Error {}; print(withRes("r") { $0.count }, (try? withRes("x") { _ -> Int in throw Er() }) as Any, log.suffix(4))
func compose<T>(_ fs: ((T) -> T)...) -> (T) -> T { { x in fs.reduce(x) { $1($0) } } }; print(compose({ $0 + 1 }, { $0 * 2 })(3))
let ops: [(name: String, f: (Double) -> Double)] = [("sq", { $0 * $0 }), ("half", { $0 / 2 }), ("neg", -)]; print(ops.map { "\($0.name):\($0.f(3))" }, ops.first { $0.name == "neg" }!.f(-1))
let table: [String: [String: (Int, Int) -> Bool]] = ["cmp": ["<": (<), ">=": (>=)], "mod": ["|": { $1 % $0 == 0 }]]; print(table["cmp"]!["<"]!(1, 2), table["mod"]?["|"]?(3, 9) ?? false, table["x"]?["y"]?(0, 0) as Any)
let inst = [3, 1, 2]; let sortM = inst.sorted as () -> [Int]; let m2 = inst.contains as (Int) -> Bool; print(sortM(), m2(3), [1, 5].map(inst.contains), ["a", "B"].map { $0.uppercased() }, [[1], [2, 3]].map { $0.reduce(0, +) }, Array.init(repeating: "z", count: 2), zip([1, 2], [3, 4]).map(+), [5, 6].map(String.init), "a-b".split(separator: "-").map(String.init), ["1", "2"].compactMap(Int.init).reduce(0, +), [1, 2].map(Optional.init), [(1, 2)].map { ($0, $1) }.map(max))
