// swift-format-ignore-file
class Node {
  let id: Int
  var next: Node?
  weak var prev: Node?
  init(_ id: Int) { self.id = id; print("+\(id)") }
  deinit { print("-\(id)") }
}
var a: Node? = Node(1)
var b: Node? = Node(2)
a!.next = b
b!.prev = a
weak var w = b
b = nil
print(w?.id as Any)
a = nil
print(w == nil)
func scope() { let n = Node(3); print("in scope", n.id); defer { print("defer") } ; _ = Node(4); print("end of scope") }
scope()
var list: [Node] = [Node(5), Node(6)]
list.removeFirst()
print("removed")
list[0] = Node(7)
list = []
struct Holder { let n: Node }
var h: Holder? = Holder(n: Node(8))
let h2 = h
h = nil
print("still", h2!.n.id)
class Owner { var action: (() -> Void)?; let n = "owner"; deinit { print("owner gone") } }
do {
  let o = Owner()
  o.action = { [weak o] in print("weak", o?.n ?? "nil") }
  o.action?()
}
var keep: (() -> Void)?
do {
  let o = Owner()
  keep = { [weak o] in print(o == nil ? "gone" : "alive") }
  keep?()
}
keep?()
class Parent { var kids: [Kid] = []; deinit { print("parent gone") } }
class Kid { unowned let parent: Parent; init(_ p: Parent) { parent = p; p.kids.append(self) }; deinit { print("kid gone") } }
do { let p = Parent(); _ = Kid(p); print(p.kids[0].parent === p) }
