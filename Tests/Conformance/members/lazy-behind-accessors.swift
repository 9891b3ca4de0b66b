// swift-format-ignore-file
// A lazy property of what stands behind accessors, and members of a protocol's extension that put instances back.
struct Leaf { var v = 1; lazy var z: Int = { print("lazy"); return 40 + v }() ; lazy var all: [Int] = { print("all"); return [v] }() }
final class Holder {
  var dict: [String: Leaf] { get { print("get"); return kept } set { print("set", newValue.count); kept = newValue } }
  private var kept = ["a": Leaf()]
  var one = Leaf() { didSet { print("did") } }
  var list = [Leaf(), Leaf()] { willSet { print("will") } }
  var maybe: Leaf? = Leaf() { didSet { print("maybe did") } }
}
let h = Holder()
h.dict["a"]?.z &*= 2
print(h.dict["a"]!.v, h.dict["a"]?.z as Any, h.dict["b"]?.z as Any)
print(h.one.z, h.one.z)
h.one.z += 1
h.one.all.append(3)
print(h.one.all, h.list[1].z)
h.list[1].all[0] -= 4
print(h.list[1].all, h.maybe?.z as Any, h.maybe!.z)
h.maybe?.all.append(1)
h.maybe!.all += [2]
print(h.maybe!.all)
protocol Counter { var n: Int { get set } }
extension Counter {
  var twice: Int { get { n * 2 } set { n = newValue / 2 } }
  subscript(k: Int) -> Int { get { n + k } set { n = newValue - k } }
}
final class C: Counter { var n = 1 }
final class Box { var c = C() { didSet { print("c did") } }; var s: C { get { print("s get"); return kept } set { print("s set"); kept = newValue } }; private var kept = C() }
let b = Box()
b.c.twice = 8
b.c.twice += 2
b.c[3] += 1
b.s.twice -= 4
b.c.n += 1
print(b.c.n, b.s.n, b.c[1])
var own = C()
own.twice = 10
own[1] = 4
print(own.n)
