// swift-format-ignore-file
indirect enum Tree<T: Comparable> { case leaf, node(Tree, T, Tree)
  static func depth(_ t: Tree) -> Int { guard case node(let l, _, let r) = t else { return 0 }; return 1 + max(depth(l), depth(r)) }
  static func name(_ t: Tree) -> String { switch t { case leaf: return "leaf"; case node(_, let v, _): return "\(v)" } }
}
print(Tree<Int>.depth(.node(.leaf, 1, .leaf)), Tree.name(Tree<Int>.node(.leaf, 3, .leaf)))
