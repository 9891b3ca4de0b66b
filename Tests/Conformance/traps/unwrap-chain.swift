// swift-format-ignore-file
struct Node { var next: [Node]? = nil; var v = 1 }
let n = Node(next: [Node()])
print(n.next!.first!.v)
print(n.next!.first!.next!.first!.v)
