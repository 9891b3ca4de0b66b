// What an instance held ends with it, before those that stood beside it.
final class Node {
  let name: String
  let children: [Node]
  init(_ name: String, _ children: Node...) {
    self.name = name
    self.children = children
  }
  deinit { print("bye", name) }
}

func grow() {
  let tree = Node("root", Node("a", Node("a1", Node("a11")), Node("a2")), Node("b", Node("b1")), Node("c"))
  print(tree.children.count)
}
grow()

struct Pair {
  var left: Node
  var right: Node
}
do {
  let pair = Pair(left: Node("l", Node("l1"), Node("l2")), right: Node("r", Node("r1")))
  print(pair.left.name, pair.right.name)
}

var many: [Node]? = (0..<3).map { Node("\($0)", Node("\($0)x", Node("\($0)y")), Node("\($0)z")) }
print(many!.count)
many = nil
print("end")
