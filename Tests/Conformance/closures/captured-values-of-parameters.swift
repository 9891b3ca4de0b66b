// swift-format-ignore-file
func outer(_ xs: [Int]) -> [() -> Int] { xs.map { n in { [x = n * 2] in x } } }
print(outer([1, 2]).map { $0() })
print((1...3).map { n in { [x = n * 2] in x }() })
print([1.5, 2].map { v in { [w = v + 1, z = 3] in w * Double(z) }() })
print(["a": 1].map { k, v in { [k2 = k + "!", v] in "\(k2)\(v)" }() })
print([3, 4].reduce(0) { acc, n in { [a = acc, b = n] in a * 10 + b }() })
class C { var n = 5; func run() -> [Int] { [1, 2].map { k in { [m = n + k] in m }() } } }
print(C().run())
let fs = [1, 2, 3].map { i in { [i, j = i * i] (k: Int) -> Int in i + j + k } }
print(fs.map { $0(100) })
print([1, 2].map { { [y = $0] in y + 1 }() })
struct Cmp { let less: (Int, Int) -> Bool; static func make() -> Cmp { Cmp { $0 > $1 } }; var table: [String: (Int) -> Int] = ["d": { $0 * 2 }] }
let c = Cmp { $0 < $1 }
print([3, 1, 2].sorted(by: c.less), [1, 3].sorted(by: Cmp.make().less), [1, 2].map(c.table["d"]!), [4].map([{ $0 - 1 }][0]))
