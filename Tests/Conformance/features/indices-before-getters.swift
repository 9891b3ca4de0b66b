// Of a place that is read, the object at its start and all indices are evaluated before the getters on the way.
struct G {
  var a = [1, 2, 3];
  var items: [Int] {
    get { print("get"); return a }
    set { print("set"); a = newValue }
  }
  var d: [String: Int] {
    get { print("d"); return ["a": 1] }
    set {}
  }
  subscript(n: Int) -> [Int] {
    get { print("sub", n); return a }
    set { print("setsub") }
  }
}
func i(_ n: Int = 1) -> Int { print("i", n); return n }
func key() -> String { print("key"); return "a" }
var g = G()
print(g.items[i()])
print(g.d[key()] as Any, g.d[key(), default: i()])
print(g[i()][i(2)])
print(g.items[i()].description)
print(g.items[i()...])
let lg = G()
print(lg.items[i()], lg[i()][i(2)])
class K {
  var g = G(); let h = G();
  var v: G {
    get { print("v"); return G() }
    set {}
  }
}
let k = K()
print(k.g.items[i()], k.h.items[i()], k.v.items[i()], k.v[i()][i(2)])
func mk() -> G { print("mk"); return G() }
print(mk().items[i()])
func kk() -> K { print("kk"); return k }
print(kk().g.items[i()], kk().v.items[i()])
func inF(_ p: G) {
  print(p.items[i()]); var q = p; print(q.items[i()]); q.items[i()] = 3; let r = { q.items[i()] }; print(r())
}
inF(g)
extension G {
  func m() { print(items[i()]); print(self[i()][i(2)]) }
  mutating func mm() { print(items[i()]) }
}
g.m(); g.mm()
var os: G? = G()
print(os!.items[i()])
var arr = [G()]
print(arr[i(0)].items[i()])
var dict = ["a": G()]
print(dict[key()]!.items[i()], dict[key(), default: G()].items[i()])
print((g.items[i()], 3).0, g.items[i()] + i())
let n = 1
print(g.items[n], g.items[0], g.items[g.a[0]], g.items[n + 1])
print(g.items.first!, g.items.count, g.items.map { $0 + i() })
var t = (g, 1)
print(t.0.items[i()])
