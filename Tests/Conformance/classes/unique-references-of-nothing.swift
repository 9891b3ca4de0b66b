// swift-format-ignore-file
final class Node<T> { var v: T; init(_ v: T) { self.v = v } }
struct Tree<T> { private var root: Node<T>? = nil
  mutating func ensure() -> Bool { isKnownUniquelyReferenced(&root) }
  mutating func put(_ v: T) { if !isKnownUniquelyReferenced(&root) { self = Tree(self) }; root = Node(v) }
  init() {}
  init(_ t: Tree) { root = t.root.map { Node($0.v) } } }
var t = Tree<Int>(); print(t.ensure()); t.put(3); print(t.ensure()); var u = t; print(u.ensure()); u.put(4); print(u.ensure(), t.ensure())
