// swift-format-ignore-file
final class Tracker { let n: String; init(_ n: String) { self.n = n; print("+\(n)") }; deinit { print("-\(n)") } }
struct Holder { let t: Tracker; var extra: Tracker? = nil }
func scope() {
  let a = Tracker("a")
  defer { print("defer \(a.n)") }
  var h = Holder(t: Tracker("h"))
  h.extra = Tracker("e1")
  h.extra = Tracker("e2")
  let c = { [weak w = h.extra] in w?.n ?? "nil" }
  print(c()); h.extra = nil; print(c())
  do { let inner = Tracker("inner"); _ = inner }
  for i in 0..<2 { let l = Tracker("loop\(i)"); if i == 0 { continue }; print("body", l.n) }
  _ = Tracker("ignored")
  let arr = [Tracker("x"), Tracker("y")]
  print(arr.map(\.n))
}
scope(); print("after scope")
class Node { let v: Int; var next: Node?; weak var prev: Node?; init(_ v: Int) { self.v = v }; deinit { print("node \(v)") } }
var head: Node? = Node(1); head!.next = Node(2); head!.next!.prev = head; head!.next!.next = Node(3)
head = head?.next
print(head!.prev as Any == nil, head!.v)
head = nil
class Cyc { var me: (() -> Void)?; unowned let owner: Tracker; init(_ o: Tracker) { owner = o; me = { [unowned self] in print(self.owner.n) } }; deinit { print("cyc") } }
do { let o = Tracker("owner"); let c = Cyc(o); c.me?() }
func thrower(_ f: Bool) throws -> Tracker { let t = Tracker("t"); if f { struct E: Error {}; throw E() }; return t }
let r1 = try? thrower(true); print(r1 == nil); let r2 = try? thrower(false); print(r2!.n)
enum Box { case one(Tracker), two(Tracker, Tracker), none }
var bx = Box.two(Tracker("p"), Tracker("q")); if case let .two(p, _) = bx { bx = .one(p) }; print("switch"); bx = .none
func consume(_ t: Tracker) -> Int { t.n.count }
print(consume(Tracker("temp")))
var dict = ["k": Tracker("d1")]; dict["k"] = Tracker("d2"); dict.removeAll()
