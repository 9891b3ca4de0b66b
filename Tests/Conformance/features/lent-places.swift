// swift-format-ignore-file
struct Stack { private var xs = [1, 2, 3]
  var top: Int { _read { yield xs[xs.count - 1] } _modify { yield &xs[xs.count - 1] } }
  var all: [Int] { get { return xs } _modify { yield &xs } }
  subscript(i: Int) -> Int { get { xs[i] } _modify { yield &xs[i] } } }
var s = Stack()
s.top += 10; s.all.append(7); s[0] = 9; s[1] *= 5
print(s.all, s.top, s[1])
s.all = [4]
print(s.top)
class Box<T> { var v: T; init(_ v: T) { self.v = v }
  var value: T { _read { yield v } _modify { yield &v } } }
let b = Box([1]); b.value.append(2); print(b.value, b.v.count)
func bump(_ n: inout Int) { n += 1 }
bump(&s.top); bump(&s[0]); print(s.all)
struct Grid { var d: [[Int]]; subscript(r: Int, c: Int) -> Int { get { d[r][c] } _modify { yield &d[r][c] } } }
var g = Grid(d: [[0, 0], [0, 0]]); g[1, 0] += 6; g[0, 1] = 2; swap(&g[0, 0], &s[0]); print(g.d)
