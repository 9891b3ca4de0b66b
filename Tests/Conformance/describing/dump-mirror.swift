// swift-format-ignore-file
struct P { var x = 1; var name = "n"; var tags = ["a", "b"]; var o: Int? = nil; var q: Double? = 2.5 }
enum E { case a, b(Int), c(x: String, y: Int) }
dump(1)
dump("text")
dump([1, 2])
dump(P())
dump(E.a)
dump(E.b(3))
dump(E.c(x: "k", y: 2))
dump((1, label: "two"))
dump(["k": 1])
dump(Optional(4) as Int?)
dump(nil as Int?)
dump([[P(tags: [])]], name: "nested", maxDepth: 3)
class Node { var v = 1; var next: Node?; init(_ v: Int) { self.v = v } }
let n = Node(1)
n.next = Node(2)
dump(n)
dump(1...3)
dump(true)
dump([Int]())
