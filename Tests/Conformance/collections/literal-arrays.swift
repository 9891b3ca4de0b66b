// swift-format-ignore-file
func f() -> [Int] { var a = [1, 2, 3]; a.append(4); a[0] += 10; return a }
print(f(), f())
var x = [0.5, -1, 2, 1e300]
let y = x
x[1] = 7
print(x, y, x.capacity >= 4)
for _ in 0..<2 { var z: [Float] = [0.1, -0.0, 3]; z.removeLast(); z[0] *= 2; print(z) }
let b = [true, false]
var c = [Int8](); c = [-1, 127]
c.sort()
print(b, c, [UInt8]([255, 0]), [[1, 2], [3, 4]].map { $0.reduce(0, +) })
var m = [[0, 0], [0, 0]]
m[0][1] += 5
print(m)
for var r in [[1, 2], [3, 4]] { r.append(9); print(r) }
struct S { var v = [1, 2, 3] }
var s = S(), t = S()
s.v[0] = 100
print(s, t)
func g(_ a: inout [Int]) { a.swapAt(0, 1) }
var q = [1, 2]; g(&q); print(q, [1, 2])
