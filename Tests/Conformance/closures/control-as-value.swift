// swift-format-ignore-file
struct Vec { var x = 0.0 
 static func ~= (r: ClosedRange<Double>, v: Vec) -> Bool { r ~= v.x } }
print([1, 2].map { u in switch u { case 1: "one"; default: "many" } })
let a = [1, 2].map { u in switch u { case 0...1: "one"; default: "many" } }
print(a)
print([Vec(), Vec(x: 1)].map { u in switch u { case 0...0: "zero"; default: "long" } })
let b = [Vec(), Vec(x: 1)].map { u in switch u { case 0...0: "zero"; default: "long" } }
print(b)
print([1, 2].map { if $0 == 1 { "one" } else { "more" } })
print([1, 2].map { u in switch u { case 0...1: "one"; default: "many" } })
enum T: Error { case e }
let c = try ["1", "x"].map { s in switch Int(s) { case let n?: n; case nil: if s == "q" { throw T.e } else { -1 } } }
print(c)
let d = [1.5, 2].map { if $0 > 1.6 { $0 } else { -$0 } }
print(d, [1, 2, 3].compactMap { if $0 == 2 { Optional<Int>.none } else { $0 } })
var log: [Int] = []
[1, 2].forEach { if $0 == 1 { log.append($0) } else { log.removeAll() } }
func run<R>(_ f: () -> R) -> R { f() }
run { if log.isEmpty { print("empty") } else { print("full") } }
let k = run { if log.isEmpty { 1 } else { 2 } }
print(k, run { switch k { case 1: "a"; case 2: "b"; default: "z" } })
let z = [3, 4].map { n -> String in if n == 3 { "three" } else { "four" } }
print(z, [1, 2].reduce("") { acc, n in if acc.isEmpty { "\(n)" } else { acc + ",\(n)" } }, [2, 1].sorted { a, b in switch (a, b) { case (1, _): true; default: false } })
print(["a": 1].mapValues { v in if v > 0 { "pos" } else { "neg" } }, Dictionary(grouping: 1...4) { if $0 % 2 == 0 { "even" } else { "odd" } }["odd"]!)
