// swift-format-ignore-file
indirect enum Tree<T: Comparable> {
  case leaf
  case node(Tree, T, Tree)
  func inserting(_ x: T) -> Tree {
    switch self {
    case .leaf: return .node(.leaf, x, .leaf)
    case let .node(l, v, r) where x < v: return .node(l.inserting(x), v, r)
    case let .node(l, v, r) where x > v: return .node(l, v, r.inserting(x))
    case .node: return self
    }
  }
  var depth: Int { if case .node(let l, _, let r) = self { return 1 + max(l.depth, r.depth) }; return 0 }
  var inOrder: [T] { switch self { case .leaf: []; case .node(let l, let v, let r): l.inOrder + [v] + r.inOrder } }
  func contains(_ x: T) -> Bool {
    guard case let .node(l, v, r) = self else { return false }
    return x == v || (x < v ? l : r).contains(x)
  }
}
var t = Tree<Int>.leaf
for x in [5, 2, 8, 1, 9, 5, 3] { t = t.inserting(x) }
print(t.inOrder, t.depth, t.contains(8), t.contains(7))
class BST<K: Comparable, V> {
  var key: K, value: V, left: BST?, right: BST?
  init(_ k: K, _ v: V) { key = k; value = v }
  func set(_ k: K, _ v: V) {
    if k == key { value = v }
    else if k < key { if let l = left { l.set(k, v) } else { left = BST(k, v) } }
    else { if right == nil { right = BST(k, v) } else { right!.set(k, v) } }
  }
  func get(_ k: K) -> V? { k == key ? value : k < key ? left?.get(k) : right?.get(k) }
  func walk(_ f: (K, V) -> Void) { left?.walk(f); f(key, value); right?.walk(f) }
}
let b = BST("m", 1)
for (i, k) in "hello".enumerated() { b.set(String(k), i) }
b.walk { print($0, $1, terminator: "; ") }
print(b.get("l") ?? -1, b.get("z") as Any)
print(Tree<String>.leaf.inserting("x"))
