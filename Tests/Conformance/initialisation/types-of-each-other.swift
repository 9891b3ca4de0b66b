// swift-format-ignore-file
class Node { var list = List(); var n = 1 }
struct List { var head = [Node](); var byName = [String: Node](); lazy var first = { Node() }(); var mk = { Node() }; var opt = Optional<Node>.none; static var shared = Node() }
let n = Node(); n.list.head.append(Node()); print(n.list.head.count, n.list.mk().n, List.shared.list.byName.isEmpty, n.list.opt == nil, n.list.first.n)
final class A { var bs = [B()]; init() {} }; final class B { weak var owner: A?; var x = C(v: 1) }; struct C { var v: Int; var next = [C](); func parent(_ a: A) -> B? { a.bs.first } }
let a = A(); a.bs[0].owner = a; a.bs[0].x.next.append(C(v: 2)); print(a.bs[0].owner === a, C(v: 0).parent(a)!.x.next[0].v)
