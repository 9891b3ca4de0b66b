// swift-format-ignore-file
class Item { let n: String; init(_ n: String) { self.n = n }; deinit { print("free", n) } }
func scope() {
  let a = Item("a")
  let b = Item("b")
  print("in", a.n, b.n)
}
scope()
var x: Item? = Item("x")
x = Item("y")
print("replaced")
x = nil
var list = [Item("1"), Item("2")]
list.removeLast()
print("list", list.count)
list.removeAll()
do { let t = (Item("t"), 3); print(t.1) }
for i in 0..<2 { let l = Item("loop\(i)"); print(l.n) }
func pass(_ i: Item) -> Item { i }
_ = pass(Item("temp"))
print("end")
