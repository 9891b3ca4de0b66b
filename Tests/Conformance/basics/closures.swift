// swift-format-ignore-file
let square = { (x: Int) -> Int in x * x }
let numbers = [3, 1, 2]
print(square(4), numbers.map(square), numbers.sorted { $0 > $1 }, numbers.filter { $0 != 1 }.reduce(0) { $0 + $1 })
func makeCounter(step: Int) -> () -> Int { var n = 0; return { n += step; return n } }
let c1 = makeCounter(step: 1), c5 = makeCounter(step: 5)
print(c1(), c1(), c5(), c1(), c5())
func applyTwice(_ f: (Int) -> Int, to x: Int) -> Int { f(f(x)) }
print(applyTwice(square, to: 3), applyTwice({ $0 - 1 }, to: 3))
var actions: [String: () -> String] = [:]
for name in ["run", "jump"] { actions[name] = { "I can \(name)" } }
for k in actions.keys.sorted() { print(actions[k]!()) }
var total = 0
numbers.forEach { total += $0 }
let add = { total += $0 } as (Int) -> Void
add(10)
print(total)
let names = ["Chris", "Alex", "Ewa"]
print(names.sorted(by: { (a: String, b: String) -> Bool in return a > b }), names.map { $0.count }, names.map { n in "\(n.first!)" }.joined())
