// swift-format-ignore-file
func bump(_ x: inout Int, by n: Int = 1) { x += n }
var a = 1, arr = [1, 2, 3], t = (x: 1, y: 2), d = ["k": 1]
struct S { var v = 1 { didSet { print("didSet", oldValue, v) } }; var w: Int { get { v * 10 } set { v = newValue / 10 } }; var list = [0, 0]; subscript(i: Int) -> Int { get { list[i] } set { list[i] = newValue } } }
var s = S()
bump(&a); bump(&arr[1], by: 10); bump(&t.x); bump(&s.v, by: 4); bump(&s.w, by: 50); bump(&s[1]); bump(&d["k"]!); bump(&d["z", default: 5])
print(a, arr, t, s, d.sorted { $0.key < $1.key })
func swapPair<T>(_ x: inout (T, T)) { (x.0, x.1) = (x.1, x.0) }
var pr = (1, 2)
swapPair(&pr)
swap(&arr[0], &a)
print(pr, arr, a)
arr.swapAt(0, 2)
func fill(_ x: inout [Int], _ n: Int) -> Int { for i in 0..<n { x.append(i) }; return x.count }
print(fill(&arr, 2), arr, fill(&s.list, 1), s.list)
func nested(_ x: inout Int) { func inner() { x *= 2 }; inner(); bump(&x); inner() }
nested(&a)
print(a)
func optional(_ o: inout Int?) { o = (o ?? 0) + 1 }
var o: Int?
optional(&o); optional(&o); optional(&d["new"])
print(o!, d["new"]!)
class C { var n = 1; var s = S() }
let c = C()
bump(&c.n); bump(&c.s.v); bump(&c.s.list[0], by: 3)
print(c.n, c.s.list)
func each(_ xs: inout [Int], _ f: (inout Int) -> Void) { for i in xs.indices { f(&xs[i]) } }
each(&arr) { $0 += 100 }
each(&arr) { v in if v > 101 { v = 0 } }
print(arr)
func both(_ x: inout Int, _ y: inout Int) { x += y; y = x }
var u = 3, w = 4
both(&u, &w)
print(u, w)
extension Array { mutating func mutate(_ f: (inout Element) -> Void) { for i in indices { f(&self[i]) } } }
var grid = [[1, 2], [3]]
grid.mutate { $0.mutate { $0 *= 2 } }
grid[0].mutate { bump(&$0) }
print(grid)
