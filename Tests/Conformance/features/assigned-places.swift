// swift-format-ignore-file
final class N { var v: Int; var next: N?; init(_ v: Int, _ n: N? = nil) { self.v = v; next = n } }
func list(_ n: N?) -> [Int] { var r: [Int] = [], c = n; while let x = c { r.append(x.v); c = x.next }; return r }
func rev1(_ head: N?) -> N? { var prev: N? = nil, cur = head; while cur != nil { (prev, cur, cur!.next) = (cur, cur!.next, prev) }; return prev }
func rev2(_ head: N?) -> N? { var prev: N? = nil, cur = head; while let c = cur { (c.next, prev, cur) = (prev, c, c.next) }; return prev }
func rev3(_ head: N?) -> N? { var prev: N? = nil, cur = head; while cur != nil { (cur!.next, prev, cur) = (prev, cur, cur!.next) }; return prev }
print(list(rev1(N(1, N(2, N(3))))), list(rev2(N(1, N(2, N(3))))), list(rev3(N(1, N(2, N(3))))))
func f(_ n: Int) -> Int { print("f\(n)", terminator: " "); return n }
func pair() -> (Int, Int) { print("pair", terminator: " "); return (7, 8) }
func local() {
  var a = [1, 2, 3], i = 0
  (i, a[i]) = (2, 50); print(i, a)
  (a[i], i) = (60, 0); print(i, a)
  (a[i], a[i + 1]) = (a[i + 1], a[i]); print(a)
  (a[f(1)], a[f(2)]) = pair(); print(a)
  (a[f(0)], (_, a[f(1)])) = (f(5), (f(6), f(7))); print(a)
  a[i] = { i += 1; return 99 }(); print(a, i)
  var s = (x: 1, y: [1, 2]); (s.x, s.y[s.x]) = (0, 9); print(s)
  var d = ["a": 1]; var k = "a"; (k, d[k]) = ("b", 5); print(k, d.sorted { $0.key < $1.key }); (d[k], d["a"]) = (d["a"], nil); print(d)
}
local()
var a = [1, 2, 3], i = 0
(i, a[i]) = (2, 50); print(i, a)
(a[i], i) = (60, 0); print(i, a)
func bump() -> Int { i += 1; return 99 }
a[i] = bump(); print(a, i)
a[i] += bump(); print(a, i)
(a[i], a[bump() - 98]) = (bump(), 5); print(a, i)
struct S { var v = 0 { didSet { print("v \(oldValue)->\(v)") } }; var w: Int { get { print("get"); return v } set { print("set \(newValue)"); v = newValue } }
  subscript(i: Int) -> Int { get { print("get[\(i)]"); return v + i } set { print("set[\(i)]"); v = newValue } } }
var s = S(); (s.v, s.w) = (1, 2); (s.w, s[f(1)]) = (f(2), f(3)); (s[0], s[1]) = (s[1], s[0])
var (x, y) = (1, 2); (x, y) = (y, x + y); (y, x) = (x, y); print(x, y)
var fib = [0, 1]; for _ in 0..<5 { (fib[0], fib[1]) = (fib[1], fib[0] + fib[1]) }; print(fib)
var m = [[1, 2], [3, 4]]; (m[0][1], m[1][0]) = (m[1][0], m[0][1]); (m[0], m[1]) = (m[1], m[0]); print(m)
class P { var a = 1, b = 2, o: P?; func go() { (a, b) = (b, a); (b, a) = (a, b) } }
let p = P(); p.go(); p.o = P(); p.go(); (p.o!.a, p.o) = (77, nil); print(p.a, p.b, p.o as Any)
func nested() {
  var a = [[1, 2], [3, 4]], i = 0
  func step() -> Int { i += 1; return i }
  a[i][step()] = 50; print(a, i)
  func set(_ x: inout Int, _ v: Int) { i = 0; x = v }
  set(&a[i][0], 70); print(a, i)
  var j = 0; func inc(_ x: inout Int) -> Int { x += 1; return x * 10 }
  a[0][j] = inc(&j); print(a, j)
  a[j].append(inc(&j) + inc(&j)); print(a, j); j = 0
  a[j][j] += inc(&j); print(a, j); a[0][j] = a[1][inc(&j) / 20]; print(a, j)
  a[j - 1].insert(inc(&j), at: 0); print(a, j); a[0].swapAt(j - 3, inc(&j) / 40); print(a, j)
}
nested()
var gi = 0, ga = [[1], [2]]
func hop() -> Int { gi = 1 - gi; return gi }
ga[gi].append(hop()); print(ga); ga[gi] += [hop()]; print(ga); ga[gi].replaceSubrange(0..<1, with: [hop(), 9]); print(ga)
func put(_ x: inout [Int]) { gi = 1 - gi; x.append(100) }
put(&ga[gi]); print(ga, gi)
