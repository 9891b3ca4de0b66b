// swift-format-ignore-file
let a = [("A", 4.0), ("B", 1)]
print(a, type(of: a))
for (n, c, p, q) in [("hammer", 1, 12.5, 4), ("robot", 2, 30, 2)] { print(n, c, p, q) }
let b = [(1, nil), (2, "x")]
print(b, [(x: 1, y: 2), (x: 3, y: 4.5)].map(\.y))
let d = ["k": (1, 2.0), "j": (3, 4)]
print(d["j"]!)
print([(1, 2), (3, 4)].map { $0.0 * $0.1 }, [([1], 2.0), ([], 3)].count)
let c: [(Int, Double)?] = [(1, 2), nil]
print(c.count, [(1, true), (0, false)].filter { $0.1 }.count)
let ops: [(String, (Double, Double) -> Double)] = [("+", +), ("max", max)]
print(ops.map { $0.1(1, 2) })
let t = [("a", { (x: Int) in x + 1 }), ("b", { $0 * 2 })]
print(t.map { $0.1(5) })
let m = [(0.5, [1, 2]), (1, [3])].reduce(0) { $0 + $1.0 * Double($1.1.count) }
print(m)
