// swift-format-ignore-file
func n(_ s: String, _ v: Int) -> Int { print(s, terminator: " "); return v }
func f(_ a: Int, b: Int = n("def-b", 2), _ c: Int) -> Int { print("body", terminator: " "); return a + b + c }
print(f(n("a", 1), n("c", 3)))
print(f(n("a", 1), b: n("b", 9), n("c", 3)))
struct S { var v: Int { get { print("get", terminator: " "); return 1 } nonmutating set { print("set \(newValue)") } } ; subscript(i: Int) -> Int { get { print("sub-get \(i)", terminator: " "); return i } nonmutating set { print("sub-set \(i)=\(newValue)") } } }
let s = S()
s.v += n("rhs", 5)
s[n("i", 2)] += n("rhs", 4)
s[n("i", 3)] = n("rhs", 1)
var a = [1, 2, 3]
a[n("idx", 0)] = n("val", 9)
print(a)
a[n("x", 1)] += a[n("y", 2)]
print(a, [n("e0", 0), n("e1", 1)], (n("t0", 0), n("t1", 1)))
print(n("l", 1) + n("r", 2) * n("z", 3))
let d = [n("k", 1): n("v", 2)]
print(d)
func obj() -> [Int] { print("obj", terminator: " "); return [5] }
print(obj()[n("0", 0)], obj().map { $0 + n("m", 1) })
class C { var x = 0; func m(_ i: Int) -> C { x += i; print("m\(i)", terminator: " "); return self } }
print(C().m(1).m(n("arg", 2)).x)
var i = 0
func next() -> Int { i += 1; return i }
print(next() - next(), [next(), next()], "\(next())\(next())", next() < next())
let (p, q) = (next(), next())
print(p, q, i)
