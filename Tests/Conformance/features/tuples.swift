// swift-format-ignore-file
func stats(_ xs: [Int]) -> (min: Int, max: Int, mean: Double) { (xs.min()!, xs.max()!, Double(xs.reduce(0, +)) / Double(xs.count)) }
let s = stats([3, 1, 8])
print(s, s.min, s.2, type(of: s))
let (lo, hi, _) = s
print(lo + hi)
var t = (1, "a")
t.0 += 5
t.1 += "b"
let named = (x: 1, y: (2, z: 3))
print(t, named, named.y.z, named.1.0)
var (a, b) = (1, 2)
(a, b) = (b, a)
(t.0, t.1) = (9, "z")
print(a, b, t)
let pairs: [(String, Int)] = [("b", 2), ("a", 2), ("c", 1)]
print(pairs.sorted { ($0.1, $0.0) < ($1.1, $1.0) }, pairs.map(\.0), pairs.max { $0.1 < $1.1 }!, pairs.first { $0.0 == "c" }!.1)
for (i, (name, n)) in pairs.enumerated() { print(i, name, n, terminator: " ") }
print()
func f(_ p: (Int, Int)) -> Int { p.0 * p.1 }
func g(_ a: Int, _ b: Int) -> Int { a + b }
print(f((3, 4)), [(1, 2), (3, 4)].map { g($0, $1) }, [(1, 2)].map(f), [(1, 2), (5, 6)].map { $0 + $1 }, [(1, 2)].map { p in p.0 - p.1 })
print((1, 2) == (1, 2), (1, "b") < (1, "c"), (2, 0, 0) > (1, 9, 9), ("a", true) == ("a", false), () == ())
let opt: (Int, String)? = (1, "o")
if let (n, str) = opt { print(n, str) }
switch (1, "x", [1]) { case (let n, "x", let arr) where arr.count == n: print("match", n); default: print("no") }
let fs: (inc: (Int) -> Int, dec: (Int) -> Int) = ({ $0 + 1 }, { $0 - 1 })
print(fs.inc(1), fs.1(1))
let conv: (Double, Int) = (1, 2), lab: (w: Int, h: Int) = (3, 4), unl: (Int, Int) = lab
print(conv, lab, unl, lab == unl)
var dict = ["k": (count: 1, sum: 2.0)]
dict["k"]!.count += 1
dict["n", default: (0, 0)].sum += 1.5
print(dict["k"]!, dict["n"]!)
typealias Vec = (dx: Int, dy: Int)
func + (l: Vec, r: Vec) -> Vec { (l.dx + r.dx, l.dy + r.dy) }
print((dx: 1, dy: 2) + (dx: 3, dy: 4), [Vec(1, 1), (2, 2)].reduce((0, 0), +))
let nested = ((1, 2), (3, (4, 5)))
let ((p, _), (q, (r, _))) = nested
print(p, q, r, nested.1.1.0)
